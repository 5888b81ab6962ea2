import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { AUDIENCES } from '../platform/security/actor';
import { StoredOperations } from '../platform/graphql/stored-operations';
import { EmployerEnterController } from './employer/accounts/sign-in/sign-in.controller';
import { CheckInCodeController } from './employer/follow-ups/check-in-code/check-in-code.controller';
import { CheckInController } from './employer/follow-ups/check-in/check-in.controller';
import { AgreementController } from './employer/placements/agreement/agreement.controller';
import { CandidateController } from './employer/referrals/candidate/candidate.controller';
import * as employer from './employer/gql';
import { ConfirmController } from './employer/accounts/confirm-address/confirm-address.controller';
import { ForgotController } from './employer/accounts/forgot-password/forgot-password.controller';
import { InvitationController } from './employer/accounts/invitation/invitation.controller';
import { MembersController } from './employer/accounts/members/members.controller';
import { RegisterController } from './employer/employers/register/register.controller';
import { ResetController } from './employer/accounts/reset-password/reset-password.controller';
import { EmployerHomeController } from './employer/notifications/home/home.controller';
import { EmployerAgainController } from './employer/accounts/re-authenticate/re-authenticate.controller';
import { EmployerSessionController } from './employer/accounts/session/session.controller';
import { EmployerPasswordController } from './employer/accounts/password/password.controller';
import { EmployerSessionsController } from './employer/accounts/sessions/sessions.controller';
import { InterviewController } from './employer/interviews/interview/interview.controller';
import { MakeOfferController } from './employer/offers/offer/offer.controller';
import { PaperController } from './employer/placements/agreement-document/agreement-document.controller';
import { PeopleController } from './employer/placements/people/people.controller';
import { StartsController } from './employer/placements/confirm-starts/confirm-starts.controller';
import { VacanciesController } from './employer/vacancies/vacancies/vacancies.controller';
import { VacancyController } from './employer/vacancies/vacancy/vacancy.controller';
import { VacancyCheckController } from './employer/vacancies/vacancy-check/vacancy-check.controller';
import { VacancyTaskController } from './employer/vacancies/vacancy-section/vacancy-section.controller';
import { RegistrationPhotoController as OwnRegistrationPhotoController } from './employer/vetting/registration-photo/registration-photo.controller';
import { WorkplaceController } from './employer/employers/workplace/workplace.controller';
import { AssetsController } from './shared/assets/assets.controller';
import { FormDrafts } from './shared/form/form-drafts';
import { pageHeaders } from './shared/page/headers';
import { MissingController } from './shared/page/missing.controller';
import { Pages } from './shared/page/pages';
import { ToTryController } from './shared/assets/to-try.controller';
import { AccountRequestsController } from './staff/accounts/account-requests/account-requests.controller';
import { HandOverController } from './staff/accounts/handover/handover.controller';
import { StaffAccountsController } from './staff/accounts/accounts/accounts.controller';
import { AlertController } from './staff/alerts/alert/alert.controller';
import { AlertOpenController } from './staff/alerts/alert-open/alert-open.controller';
import { AlertsController } from './staff/alerts/alerts/alerts.controller';
import { StaffAgainController } from './staff/accounts/re-authenticate/re-authenticate.controller';
import { AuditController } from './staff/audit/audit/audit.controller';
import { DeliveriesController } from './staff/notifications/deliveries/deliveries.controller';
import { CourseController } from './staff/services/course/course.controller';
import { CourseFormController } from './staff/services/course-form/course-form.controller';
import { CoursesController } from './staff/services/courses/courses.controller';
import { EnrolmentController } from './staff/services/enrolment/enrolment.controller';
import { GroupSessionController } from './staff/services/group-session/group-session.controller';
import { GroupSessionsController } from './staff/services/group-sessions/group-sessions.controller';
import { OwnWorkController } from './staff/services/self-employment/self-employment.controller';
import { ServiceController } from './staff/services/service/service.controller';
import { ServicesController } from './staff/services/services/services.controller';
import { StaysController } from './staff/services/stays/stays.controller';
import { CapacityController } from './staff/institutions/capacity/capacity.controller';
import { DirectoryController } from './staff/programmes/programmes/programmes.controller';
import { DirectoryFormController } from './staff/programmes/programme-form/programme-form.controller';
import { GrantController } from './staff/grants/grant/grant.controller';
import { GrantFormController } from './staff/grants/grant-form/grant-form.controller';
import { GrantsController } from './staff/grants/grants/grants.controller';
import { IndicatorsCsvController } from './staff/indicators/indicators-csv/indicators-csv.controller';
import { InstitutionReferralController } from './staff/institutions/institution-referral/institution-referral.controller';
import { InstitutionReferralsController } from './staff/institutions/institution-referrals/institution-referrals.controller';
import { InstitutionsController } from './staff/institutions/institutions/institutions.controller';
import { ReviewFormController } from './staff/institutions/capacity-review-form/capacity-review-form.controller';
import { StaffEnterController } from './staff/accounts/sign-in/sign-in.controller';
import { FollowUpController } from './staff/follow-ups/follow-up/follow-up.controller';
import { FollowUpDraftController } from './staff/follow-ups/follow-up-draft/follow-up-draft.controller';
import { HoldsController } from './staff/holds/holds/holds.controller';
import { StaffHomeController } from './staff/notifications/home/home.controller';
import { IndicatorRowsController } from './staff/indicators/indicator-rows/indicator-rows.controller';
import { IndicatorsPublishController } from './staff/indicators/indicators-publish/indicators-publish.controller';
import { IndicatorsController } from './staff/indicators/indicators/indicators.controller';
import * as staff from './staff/gql';
import { MatchesController } from './staff/matching/matches/matches.controller';
import { PlaceHoldController } from './staff/holds/place-hold/place-hold.controller';
import { StaffSessionController } from './staff/accounts/session/session.controller';
import { StaffPasswordController } from './staff/accounts/password/password.controller';
import { StaffSessionsController } from './staff/accounts/sessions/sessions.controller';
import { PlacementController } from './staff/placements/placement/placement.controller';
import { PlacementContactController } from './staff/placements/placement-contact/placement-contact.controller';
import { PlacementsController } from './staff/placements/placements/placements.controller';
import { ReferralsController } from './staff/referrals/referrals/referrals.controller';
import { CalculationController } from './staff/calculations/calculation/calculation.controller';
import { SkillsInDemandController } from './staff/matching/skills-in-demand/skills-in-demand.controller';
import { ChangeTraineeController } from './staff/trainees/edit-trainee/edit-trainee.controller';
import { ConsentController } from './staff/consents/consent/consent.controller';
import { ContactWayController } from './staff/contacts/contact-method/contact-method.controller';
import { LeavingController } from './staff/accounts/leaving/leaving.controller';
import { LimitsController } from './staff/trainees/limits/limits.controller';
import { StaffOfferController } from './staff/offers/offer/offer.controller';
import { ProtectedController } from './staff/trainees/protected/protected.controller';
import { TakenSheetController } from './staff/imports/import-detail/import-detail.controller';
import { ImportController } from './staff/imports/import/import.controller';
import { RegisterTraineeController } from './staff/trainees/register-trainee/register-trainee.controller';
import { TraineeController } from './staff/trainees/trainee/trainee.controller';
import { CompareController } from './staff/matching/compare-matches/compare-matches.controller';
import { EmployerReasonController } from './staff/employers/employer-reason/employer-reason.controller';
import { EmployerController } from './staff/employers/employer/employer.controller';
import { EmployersController } from './staff/employers/employers/employers.controller';
import { LocalSkillsController } from './staff/skills/local-skills/local-skills.controller';
import { PlanVisitController } from './staff/vetting/plan-visit/plan-visit.controller';
import { RecordVisitController } from './staff/vetting/record-visit/record-visit.controller';
import { SkillEntryController } from './staff/trainees/skill-entry/skill-entry.controller';
import { StaffVacanciesController } from './staff/vacancies/vacancies/vacancies.controller';
import { StaffVacancyController } from './staff/vacancies/vacancy/vacancy.controller';
import { RegistrationPhotoController } from './staff/vetting/registration-photo/registration-photo.controller';
import { VettingController } from './staff/vetting/vetting/vetting.controller';
import { VettingsController } from './staff/vetting/vettings/vettings.controller';
import { TraineeMatchesController } from './staff/matching/trainee-matches/trainee-matches.controller';
import { TraineesController } from './staff/trainees/trainees/trainees.controller';
import { MyCheckInController } from './trainee/follow-ups/check-in/check-in.controller';
import * as trainee from './trainee/gql';
import { AgreedController } from './trainee/consents/card-shared/card-shared.controller';
import { AppointmentController } from './trainee/interviews/appointment/appointment.controller';
import { EnterController } from './trainee/accounts/sign-in/sign-in.controller';
import { LeaveController } from './trainee/accounts/quick-exit/quick-exit.controller';
import { LooksController } from './trainee/audit/access-log/access-log.controller';
import { ReachController } from './trainee/contacts/contact-methods/contact-methods.controller';
import { TalkController } from './trainee/contacts/help-request/help-request.controller';
import { OfferController } from './trainee/offers/offer/offer.controller';
import { PinController } from './trainee/accounts/pin/pin.controller';
import { TraineeSessionController } from './trainee/accounts/session/session.controller';
import { SuggestionController } from './trainee/referrals/suggestion/suggestion.controller';
import { TodayController } from './trainee/notifications/home/home.controller';
import { WorkController } from './trainee/placements/job/job.controller';

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
