import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { AUDIENCES } from '../platform/actor';
import { StoredOperations } from '../platform/stored-operations';
import { EmployerEnterController } from './employer/enter/page.controller';
import { CheckInCodeController } from './employer/check-in-code/page.controller';
import { CheckInController } from './employer/check-in/page.controller';
import { AgreementController } from './employer/agreement/page.controller';
import { CandidateController } from './employer/candidate/page.controller';
import * as employer from './employer/gql';
import { ConfirmController } from './employer/confirm/page.controller';
import { ForgotController } from './employer/forgot/page.controller';
import { InvitationController } from './employer/invitation/page.controller';
import { MembersController } from './employer/members/page.controller';
import { RegisterController } from './employer/register/page.controller';
import { ResetController } from './employer/reset/page.controller';
import { EmployerHomeController } from './employer/home/page.controller';
import { InterviewController } from './employer/interview/page.controller';
import { MakeOfferController } from './employer/offer/page.controller';
import { PeopleController } from './employer/people/page.controller';
import { StartsController } from './employer/start/page.controller';
import { VacanciesController } from './employer/vacancies/page.controller';
import { VacancyController } from './employer/vacancy/page.controller';
import { VacancyCheckController } from './employer/vacancy-check/page.controller';
import { VacancyTaskController } from './employer/vacancy-task/page.controller';
import { AssetsController } from './shared/assets.controller';
import { FormDrafts } from './shared/form-drafts';
import { pageHeaders } from './shared/headers';
import { MissingController } from './shared/missing.controller';
import { Pages } from './shared/pages';
import { ToTryController } from './shared/to-try.controller';
import { StaffAccountsController } from './staff/accounts/page.controller';
import { AlertController } from './staff/alert/page.controller';
import { AlertsController } from './staff/alerts/page.controller';
import { CourseController } from './staff/course/page.controller';
import { CourseFormController } from './staff/course-form/page.controller';
import { CoursesController } from './staff/courses/page.controller';
import { EnrolmentController } from './staff/enrolment/page.controller';
import { GroupSessionController } from './staff/group-session/page.controller';
import { GroupSessionsController } from './staff/group-sessions/page.controller';
import { OwnWorkController } from './staff/own-work/page.controller';
import { ServiceController } from './staff/service/page.controller';
import { ServicesController } from './staff/services/page.controller';
import { StaysController } from './staff/stays/page.controller';
import { CapacityController } from './staff/capacity/page.controller';
import { DirectoryController } from './staff/directory/page.controller';
import { DirectoryFormController } from './staff/directory-form/page.controller';
import { GrantController } from './staff/grant/page.controller';
import { GrantFormController } from './staff/grant-form/page.controller';
import { GrantsController } from './staff/grants/page.controller';
import { IndicatorsCsvController } from './staff/indicators-csv/page.controller';
import { InstitutionReferralController } from './staff/institution-referral/page.controller';
import { InstitutionReferralsController } from './staff/institution-referrals/page.controller';
import { InstitutionsController } from './staff/institutions/page.controller';
import { ReviewFormController } from './staff/review-form/page.controller';
import { StaffEnterController } from './staff/enter/page.controller';
import { FollowUpController } from './staff/follow-up/page.controller';
import { HoldsController } from './staff/holds/page.controller';
import { StaffHomeController } from './staff/home/page.controller';
import { IndicatorRowsController } from './staff/indicator-rows/page.controller';
import { IndicatorsController } from './staff/indicators/page.controller';
import * as staff from './staff/gql';
import { MatchesController } from './staff/matches/page.controller';
import { PlaceHoldController } from './staff/place-hold/page.controller';
import { SkillsController } from './staff/skills/page.controller';
import { SkillsInDemandController } from './staff/skills-in-demand/page.controller';
import { TraineeMatchesController } from './staff/trainee-matches/page.controller';
import { MyCheckInController } from './trainee/check-in/page.controller';
import * as trainee from './trainee/gql';
import { AgreedController } from './trainee/agreed/page.controller';
import { AppointmentController } from './trainee/appointment/page.controller';
import { EnterController } from './trainee/enter/page.controller';
import { LeaveController } from './trainee/leave/page.controller';
import { LooksController } from './trainee/looks/page.controller';
import { ReachController } from './trainee/reach/page.controller';
import { TalkController } from './trainee/talk/page.controller';
import { OfferController } from './trainee/offer/page.controller';
import { PinController } from './trainee/pin/page.controller';
import { SuggestionController } from './trainee/suggestion/page.controller';
import { TodayController } from './trainee/today/page.controller';

const TRAINEE_PAGES = [
  TodayController,
  EnterController,
  LeaveController,
  OfferController,
  SuggestionController,
  AppointmentController,
  MyCheckInController,
  TalkController,
  ReachController,
  AgreedController,
  LooksController,
  PinController,
];
const EMPLOYER_PAGES = [
  EmployerHomeController,
  EmployerEnterController,
  RegisterController,
  ConfirmController,
  ForgotController,
  ResetController,
  InvitationController,
  MembersController,
  CheckInController,
  CheckInCodeController,
  VacanciesController,
  VacancyController,
  VacancyCheckController,
  VacancyTaskController,
  PeopleController,
  InterviewController,
  MakeOfferController,
  CandidateController,
  StartsController,
  AgreementController,
];
const STAFF_PAGES = [
  StaffHomeController,
  StaffEnterController,
  StaffAccountsController,
  MatchesController,
  TraineeMatchesController,
  SkillsInDemandController,
  FollowUpController,
  AlertsController,
  AlertController,
  HoldsController,
  PlaceHoldController,
  IndicatorsController,
  IndicatorRowsController,
];
/** Where a word stands in an address that could be an id, its page comes first. */
const PROGRAMME_PAGES = [
  CoursesController,
  CourseFormController,
  CourseController,
  EnrolmentController,
  ServicesController,
  ServiceController,
  GroupSessionsController,
  GroupSessionController,
  StaysController,
  OwnWorkController,
  InstitutionsController,
  ReviewFormController,
  CapacityController,
  DirectoryController,
  DirectoryFormController,
  InstitutionReferralsController,
  InstitutionReferralController,
  GrantsController,
  GrantFormController,
  GrantController,
  IndicatorsCsvController,
  SkillsController,
];
/** What the pages run, each in its page.graphql. */
const DOCUMENTS = { employer, staff, trainee };
/** The last one takes every address that no other has. */
const PAGES = [...TRAINEE_PAGES, ...EMPLOYER_PAGES, ...STAFF_PAGES, ...PROGRAMME_PAGES, ToTryController, MissingController];

/** The pages: server-rendered, usable without JavaScript, reading and writing only through their audience's API. */
@Module({ controllers: [AssetsController, ...PAGES], providers: [Pages, FormDrafts] })
export class WebModule implements NestModule {
  constructor(stored: StoredOperations) {
    for (const audience of AUDIENCES) stored.add(audience, Object.values(DOCUMENTS[audience]));
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(pageHeaders).forRoutes(...PAGES.filter((page) => page !== MissingController));
    consumer.apply(pageHeaders).exclude('assets/*path', 'graphql/*path', 'favicon.ico').forRoutes('*path');
  }
}
