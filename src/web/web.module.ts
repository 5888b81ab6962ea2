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
import { EmployerAgainController } from './employer/again/page.controller';
import { EmployerSessionController } from './employer/session/page.controller';
import { EmployerPasswordController } from './employer/password/page.controller';
import { EmployerSessionsController } from './employer/sessions/page.controller';
import { InterviewController } from './employer/interview/page.controller';
import { MakeOfferController } from './employer/offer/page.controller';
import { PaperController } from './employer/paper/page.controller';
import { PeopleController } from './employer/people/page.controller';
import { StartsController } from './employer/start/page.controller';
import { VacanciesController } from './employer/vacancies/page.controller';
import { VacancyController } from './employer/vacancy/page.controller';
import { VacancyCheckController } from './employer/vacancy-check/page.controller';
import { VacancyTaskController } from './employer/vacancy-task/page.controller';
import { RegistrationPhotoController as OwnRegistrationPhotoController } from './employer/registration-photo/page.controller';
import { WorkplaceController } from './employer/workplace/page.controller';
import { AssetsController } from './shared/assets.controller';
import { FormDrafts } from './shared/form-drafts';
import { pageHeaders } from './shared/headers';
import { MissingController } from './shared/missing.controller';
import { Pages } from './shared/pages';
import { ToTryController } from './shared/to-try.controller';
import { AccountRequestsController } from './staff/account-requests/page.controller';
import { HandOverController } from './staff/hand-over/page.controller';
import { StaffAccountsController } from './staff/accounts/page.controller';
import { AlertController } from './staff/alert/page.controller';
import { AlertOpenController } from './staff/alert-open/page.controller';
import { AlertsController } from './staff/alerts/page.controller';
import { StaffAgainController } from './staff/again/page.controller';
import { AuditController } from './staff/audit/page.controller';
import { DeliveriesController } from './staff/deliveries/page.controller';
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
import { FollowUpDraftController } from './staff/follow-up-draft/page.controller';
import { HoldsController } from './staff/holds/page.controller';
import { StaffHomeController } from './staff/home/page.controller';
import { IndicatorRowsController } from './staff/indicator-rows/page.controller';
import { IndicatorsPublishController } from './staff/indicators-publish/page.controller';
import { IndicatorsController } from './staff/indicators/page.controller';
import * as staff from './staff/gql';
import { MatchesController } from './staff/matches/page.controller';
import { PlaceHoldController } from './staff/place-hold/page.controller';
import { StaffSessionController } from './staff/session/page.controller';
import { StaffPasswordController } from './staff/password/page.controller';
import { StaffSessionsController } from './staff/sessions/page.controller';
import { PlacementController } from './staff/placement/page.controller';
import { PlacementContactController } from './staff/placement-contact/page.controller';
import { PlacementsController } from './staff/placements/page.controller';
import { ReferralsController } from './staff/referrals/page.controller';
import { CalculationController } from './staff/calculation/page.controller';
import { SkillsInDemandController } from './staff/skills-in-demand/page.controller';
import { ChangeTraineeController } from './staff/change-trainee/page.controller';
import { ConsentController } from './staff/consent/page.controller';
import { ContactWayController } from './staff/contact-way/page.controller';
import { LeavingController } from './staff/leaving/page.controller';
import { LimitsController } from './staff/limits/page.controller';
import { StaffOfferController } from './staff/offer/page.controller';
import { ProtectedController } from './staff/protected/page.controller';
import { TakenSheetController } from './staff/taken-sheet/page.controller';
import { ImportController } from './staff/import/page.controller';
import { RegisterTraineeController } from './staff/register-trainee/page.controller';
import { TraineeController } from './staff/trainee/page.controller';
import { CompareController } from './staff/compare/page.controller';
import { EmployerReasonController } from './staff/employer-reason/page.controller';
import { EmployerController } from './staff/employer/page.controller';
import { EmployersController } from './staff/employers/page.controller';
import { LocalSkillsController } from './staff/local-skills/page.controller';
import { PlanVisitController } from './staff/plan-visit/page.controller';
import { RecordVisitController } from './staff/record-visit/page.controller';
import { SkillEntryController } from './staff/skill-entry/page.controller';
import { StaffVacanciesController } from './staff/vacancies/page.controller';
import { StaffVacancyController } from './staff/vacancy/page.controller';
import { RegistrationPhotoController } from './staff/registration-photo/page.controller';
import { VettingController } from './staff/vetting/page.controller';
import { VettingsController } from './staff/vettings/page.controller';
import { TraineeMatchesController } from './staff/trainee-matches/page.controller';
import { TraineesController } from './staff/trainees/page.controller';
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
import { TraineeSessionController } from './trainee/session/page.controller';
import { SuggestionController } from './trainee/suggestion/page.controller';
import { TodayController } from './trainee/today/page.controller';
import { WorkController } from './trainee/work/page.controller';

const TRAINEE_PAGES = [
  TodayController,
  EnterController,
  LeaveController,
  TraineeSessionController,
  OfferController,
  SuggestionController,
  AppointmentController,
  MyCheckInController,
  TalkController,
  ReachController,
  AgreedController,
  LooksController,
  WorkController,
  PinController,
];
const EMPLOYER_PAGES = [
  EmployerHomeController,
  EmployerEnterController,
  EmployerSessionController,
  EmployerAgainController,
  EmployerPasswordController,
  EmployerSessionsController,
  RegisterController,
  WorkplaceController,
  OwnRegistrationPhotoController,
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
  PaperController,
];
const STAFF_PAGES = [
  StaffHomeController,
  StaffEnterController,
  StaffSessionController,
  StaffPasswordController,
  StaffSessionsController,
  StaffAgainController,
  AccountRequestsController,
  HandOverController,
  StaffAccountsController,
  MatchesController,
  TraineeMatchesController,
  CalculationController,
  SkillsInDemandController,
  FollowUpController,
  FollowUpDraftController,
  AlertsController,
  AlertOpenController,
  AlertController,
  HoldsController,
  PlaceHoldController,
  PlacementsController,
  PlacementContactController,
  PlacementController,
  ReferralsController,
  DeliveriesController,
  AuditController,
  IndicatorsController,
  IndicatorRowsController,
];
/** People and places; whose address has a word where another has an id comes before it. */
const RECORD_PAGES = [
  TraineesController,
  ImportController,
  TakenSheetController,
  RegisterTraineeController,
  ConsentController,
  ContactWayController,
  ChangeTraineeController,
  LimitsController,
  LeavingController,
  ProtectedController,
  TraineeController,
  StaffOfferController,
  CompareController,
  StaffVacanciesController,
  StaffVacancyController,
  EmployersController,
  EmployerController,
  EmployerReasonController,
  VettingsController,
  PlanVisitController,
  RecordVisitController,
  VettingController,
  RegistrationPhotoController,
  LocalSkillsController,
  SkillEntryController,
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
  IndicatorsPublishController,
];
/** What the pages run, each in its page.graphql. */
const DOCUMENTS = { employer, staff, trainee };
/** The last one takes every address that no other has. */
const PAGES = [...TRAINEE_PAGES, ...EMPLOYER_PAGES, ...STAFF_PAGES, ...RECORD_PAGES, ...PROGRAMME_PAGES, ToTryController, MissingController];

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
