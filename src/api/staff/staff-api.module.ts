import { Module } from '@nestjs/common';
import { AccountsModule } from '../../features/accounts/accounts.module';
import { AlertsModule } from '../../features/alerts/alerts.module';
import { AuditLinesModule } from '../../features/audit/audit-lines.module';
import { AuditResolver } from './audit/audit.resolver';
import { DeliveriesResolver } from './notifications/deliveries.resolver';
import { AlertCauseResolver } from './alerts/alert-cause.resolver';
import { AlertMovesResolver } from './alerts/alert-moves.resolver';
import { AlertsResolver } from './alerts/alerts.resolver';
import { HoldPeopleResolver } from './holds/hold-people.resolver';
import { EmployerHoldsResolver, HoldResolver, HoldsResolver } from './holds/holds.resolver';
import { TraineeCaseWorkerResolver } from './trainees/trainee-case-worker.resolver';
import { TraineeAnonymiseResolver } from './trainees/trainee-anonymise.resolver';
import { TraineeExitResolver } from './trainees/trainee-exit.resolver';
import { MovesModule } from '../../use-cases/use-cases.module';
import { SkillsModule } from '../../features/skills/skills.module';
import { MeResolver } from './accounts/me.resolver';
import { OwnPasswordResolver } from '../shared/accounts/own-password.resolver';
import { OwnSessionsResolver } from '../shared/accounts/own-sessions.resolver';
import { AccountRequestsResolver } from './accounts/account-requests.resolver';
import { ColleagueAccountResolver } from './accounts/colleague-account.resolver';
import { StaffAccountsResolver } from './accounts/staff-accounts.resolver';
import { SignInResolver } from './accounts/sign-in.resolver';
import { ReauthenticationResolver } from '../shared/accounts/reauthentication.resolver';
import { ColleagueSessionsResolver } from './accounts/colleague-sessions.resolver';
import { TaxonomyResolver } from './skills/taxonomy.resolver';
import { NotificationsModule } from '../../features/notifications/notifications.module';
import { NoticesResolver } from './notifications/notices.resolver';
import { TasksResolver } from './notifications/tasks.resolver';
import { ConsentsModule } from '../../features/consents/consents.module';
import { ContactsModule } from '../../features/contacts/contacts.module';
import { EmployersModule } from '../../features/employers/employers.module';
import { TraineesModule } from '../../features/trainees/trainees.module';
import { ProtectedResolver } from './trainees/protected.resolver';
import { TraineeProfileResolver } from './trainees/trainee-profile.resolver';
import { TraineeReadinessResolver } from './trainees/trainee-readiness.resolver';
import { TraineeSafetyResolver } from './trainees/trainee-safety.resolver';
import { TraineesResolver } from './trainees/trainees.resolver';
import { MatchResolver } from './matching/match.resolver';
import { MatchReasonsResolver } from './matching/match-reasons.resolver';
import { SkillsInDemandResolver } from './matching/skills-in-demand.resolver';
import { CourseWorthResolver, TraineeUnlocksResolver } from './matching/unlocks.resolver';
import { CalculationsResolver } from './calculations/calculations.resolver';
import { CalculationsModule } from '../../features/calculations/calculations.module';
import { WhatIfResolver } from './matching/what-if.resolver';
import { MatchesResolver, TraineeMatchesResolver, VacancyMatchesResolver } from './matching/matches.resolver';
import { OffersResolver } from './offers/offers.resolver';
import { FitNoticesResolver, NewlyFittingResolver } from './matching/fit-notices.resolver';
import { FollowUpRecordResolver, FollowUpResolver } from './follow-ups/follow-up.resolver';
import { FollowUpDraftResolver } from './follow-ups/follow-up-draft.resolver';
import { FollowUpMovesResolver } from './follow-ups/follow-up-moves.resolver';
import { FollowUpPlaceResolver, TaskFollowUpResolver } from './follow-ups/follow-up-place.resolver';
import { FollowUpsResolver, PlacementFollowUpsResolver } from './follow-ups/follow-ups.resolver';
import { FollowUpsModule } from '../../features/follow-ups/follow-ups.module';
import { AgreementMovesResolver } from './placements/agreement-moves.resolver';
import { PlacementEndsResolver } from './placements/placement-ends.resolver';
import { PlacementStartResolver } from './placements/placement-start.resolver';
import { PlacementRecordsResolver } from './placements/placement-records.resolver';
import { PlacementBoardResolver } from './placements/placement-board.resolver';
import { PlacementStagesResolver } from './placements/placement-stages.resolver';
import { AgreementResolver, PlacementTermsResolver } from './placements/placement-terms.resolver';
import { PlacementsResolver, TraineePlacementsResolver } from './placements/placements.resolver';
import { ReferralResolver } from './referrals/referral.resolver';
import { ReferralMovesResolver } from './referrals/referral-moves.resolver';
import { ReferralProposeResolver } from './referrals/referral-propose.resolver';
import { ReferralWithdrawResolver } from './referrals/referral-withdraw.resolver';
import { ReferralsResolver, TraineeReferralsResolver, VacancyReferralsResolver } from './referrals/referrals.resolver';
import { MatchingModule } from '../../features/matching/matching.module';
import { OffersModule } from '../../features/offers/offers.module';
import { PlacementsModule } from '../../features/placements/placements.module';
import { ReferralsModule } from '../../features/referrals/referrals.module';
import { VacanciesModule } from '../../features/vacancies/vacancies.module';
import { VettingModule } from '../../features/vetting/vetting.module';
import { EmployerMovesResolver } from './employers/employer-moves.resolver';
import { EmployerTiesResolver } from './employers/employer-ties.resolver';
import { EmployersResolver } from './employers/employers.resolver';
import { GrantsResolver, TraineeGrantResolver } from './grants/grants.resolver';
import { IndicatorCellsResolver } from './indicators/indicator-cells.resolver';
import { IndicatorRowsResolver } from './indicators/indicator-rows.resolver';
import { IndicatorReportResolver } from './indicators/indicators.resolver';
import { IndicatorsModule } from '../../features/indicators/indicators.module';
import { SitesResolver } from './employers/sites.resolver';
import { TakenSheetsResolver } from './imports/taken-sheets.resolver';
import { SheetsResolver } from './imports/sheets.resolver';
import { SkillsResolver } from './skills/skills.resolver';
import { VacancyResolver } from '../shared/vacancies/vacancy.resolver';
import { VacanciesResolver } from './vacancies/vacancies.resolver';
import { TraineeTermsResolver } from './trainees/trainee-terms.resolver';
import { VacancyMovesResolver } from './vacancies/vacancy-moves.resolver';
import { VacancyReviewResolver } from './vacancies/vacancy-review.resolver';
import { VettingAnswers } from './vetting/vetting-answers';
import { VettingDecisionsResolver, VettingMovesResolver } from './vetting/vetting-moves.resolver';
import { EmployerRegistrationPhotosResolver, RegistrationPhotosResolver } from './vetting/registration-photos.resolver';
import { VettingsResolver } from './vetting/vettings.resolver';
import { CheckInsModule } from '../../features/follow-ups/check-ins/check-ins.module';
import { PlacementCheckInsResolver } from './follow-ups/placement-check-ins.resolver';
import { ServicesModule } from '../../features/services/services.module';
import { CoursesResolver } from './services/courses.resolver';
import { EnrolmentMovesResolver } from './services/enrolment-moves.resolver';
import { EnrolmentsResolver, TraineeEnrolmentsResolver } from './services/enrolments.resolver';
import { GroupSessionsResolver } from './services/group-sessions.resolver';
import { SelfEmploymentResolver, TraineeSelfEmploymentResolver } from './services/self-employment.resolver';
import { ServicesResolver, TraineeServicesResolver } from './services/services.resolver';
import { StaysResolver, TraineeStaysResolver } from './services/stays.resolver';
import { InstitutionsModule } from '../../features/institutions/institutions.module';
import { CapacityResolver } from './institutions/capacity.resolver';
import { CodedSummaryResolver } from './institutions/coded-summary.resolver';
import { InstitutionReferralResolver } from './institutions/institution-referral.resolver';
import { InstitutionReferralMovesResolver } from './institutions/institution-referral-moves.resolver';
import { InstitutionReferralsResolver } from './institutions/institution-referrals.resolver';
import { InstitutionsResolver } from './institutions/institutions.resolver';
import { ProgrammesResolver } from './programmes/programmes.resolver';

/** The staff endpoint's resolvers: call, shape the outcome; no rules, no SQL. */
@Module({
  imports: [
    InstitutionsModule,
    ServicesModule,
    VettingModule,
    AccountsModule,
    AlertsModule,
    AuditLinesModule,
    MovesModule,
    SkillsModule,
    NotificationsModule,
    ConsentsModule,
    ContactsModule,
    EmployersModule,
    TraineesModule,
    MatchingModule,
    OffersModule,
    FollowUpsModule,
    PlacementsModule,
    ReferralsModule,
    VacanciesModule,
    IndicatorsModule,
    CheckInsModule,
    CalculationsModule,
  ],
  providers: [
    CalculationsResolver,
    CapacityResolver,
    CodedSummaryResolver,
    InstitutionReferralResolver,
    InstitutionReferralMovesResolver,
    InstitutionReferralsResolver,
    InstitutionsResolver,
    ProgrammesResolver,
    GrantsResolver,
    TraineeGrantResolver,
    IndicatorReportResolver,
    IndicatorCellsResolver,
    IndicatorRowsResolver,
    AuditResolver,
    DeliveriesResolver,
    AlertCauseResolver,
    AlertMovesResolver,
    AlertsResolver,
    EmployerHoldsResolver,
    HoldResolver,
    HoldPeopleResolver,
    HoldsResolver,
    TraineeCaseWorkerResolver,
    TraineeAnonymiseResolver,
    TraineeExitResolver,
    CoursesResolver,
    EnrolmentMovesResolver,
    EnrolmentsResolver,
    TraineeEnrolmentsResolver,
    GroupSessionsResolver,
    SelfEmploymentResolver,
    TraineeSelfEmploymentResolver,
    ServicesResolver,
    TraineeServicesResolver,
    SheetsResolver,
    TakenSheetsResolver,
    SkillsResolver,
    StaysResolver,
    TraineeStaysResolver,
    EmployerMovesResolver,
    EmployerTiesResolver,
    EmployersResolver,
    SitesResolver,
    VacanciesResolver,
    VacancyResolver,
    VacancyMovesResolver,
    VacancyReviewResolver,
    TraineeTermsResolver,
    VettingAnswers,
    VettingDecisionsResolver,
    VettingMovesResolver,
    VettingsResolver,
    RegistrationPhotosResolver,
    EmployerRegistrationPhotosResolver,
    PlacementCheckInsResolver,
    MeResolver,
    SignInResolver,
    AccountRequestsResolver,
    ColleagueAccountResolver,
    StaffAccountsResolver,
    OwnPasswordResolver,
    OwnSessionsResolver,
    ReauthenticationResolver,
    ColleagueSessionsResolver,
    TaxonomyResolver,
    NoticesResolver,
    TasksResolver,
    ProtectedResolver,
    TraineeProfileResolver,
    TraineeReadinessResolver,
    TraineeSafetyResolver,
    TraineesResolver,
    FitNoticesResolver,
    NewlyFittingResolver,
    MatchResolver,
    MatchReasonsResolver,
    WhatIfResolver,
    TraineeUnlocksResolver,
    CourseWorthResolver,
    SkillsInDemandResolver,
    MatchesResolver,
    TraineeMatchesResolver,
    VacancyMatchesResolver,
    OffersResolver,
    FollowUpResolver,
    FollowUpRecordResolver,
    FollowUpDraftResolver,
    FollowUpMovesResolver,
    FollowUpPlaceResolver,
    TaskFollowUpResolver,
    FollowUpsResolver,
    PlacementFollowUpsResolver,
    AgreementMovesResolver,
    AgreementResolver,
    PlacementEndsResolver,
    PlacementStartResolver,
    PlacementRecordsResolver,
    PlacementBoardResolver,
    PlacementStagesResolver,
    PlacementTermsResolver,
    PlacementsResolver,
    TraineePlacementsResolver,
    ReferralResolver,
    ReferralMovesResolver,
    ReferralProposeResolver,
    ReferralWithdrawResolver,
    ReferralsResolver,
    TraineeReferralsResolver,
    VacancyReferralsResolver,
  ],
})
export class StaffApiModule {}
