import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module';
import { AlertsModule } from '../../alerts/alerts.module';
import { AuditLinesModule } from '../../audit/audit-lines.module';
import { AuditResolver } from './audit.resolver';
import { DeliveriesResolver } from './deliveries.resolver';
import { AlertCauseResolver } from './alert-cause.resolver';
import { AlertMovesResolver } from './alert-moves.resolver';
import { AlertsResolver } from './alerts.resolver';
import { HoldPeopleResolver } from './hold-people.resolver';
import { EmployerHoldsResolver, HoldResolver, HoldsResolver } from './holds.resolver';
import { TraineeCaseWorkerResolver } from './trainee-case-worker.resolver';
import { TraineeAnonymiseResolver } from './trainee-anonymise.resolver';
import { TraineeExitResolver } from './trainee-exit.resolver';
import { MovesModule } from '../../moves/moves.module';
import { SkillsModule } from '../../skills/skills.module';
import { MeResolver } from './me.resolver';
import { OwnPasswordResolver } from '../shared/own-password.resolver';
import { OwnSessionsResolver } from '../shared/own-sessions.resolver';
import { AccountRequestsResolver } from './account-requests.resolver';
import { ColleagueAccountResolver } from './colleague-account.resolver';
import { StaffAccountsResolver } from './staff-accounts.resolver';
import { SignInResolver } from './sign-in.resolver';
import { ReauthenticationResolver } from '../shared/reauthentication.resolver';
import { ColleagueSessionsResolver } from './colleague-sessions.resolver';
import { TaxonomyResolver } from './taxonomy.resolver';
import { NotificationsModule } from '../../notifications/notifications.module';
import { NoticesResolver } from './notices.resolver';
import { TasksResolver } from './tasks.resolver';
import { ConsentsModule } from '../../consents/consents.module';
import { ContactsModule } from '../../contacts/contacts.module';
import { EmployersModule } from '../../employers/employers.module';
import { TraineesModule } from '../../trainees/trainees.module';
import { ProtectedResolver } from './protected.resolver';
import { TraineeProfileResolver } from './trainee-profile.resolver';
import { TraineeReadinessResolver } from './trainee-readiness.resolver';
import { TraineeSafetyResolver } from './trainee-safety.resolver';
import { TraineesResolver } from './trainees.resolver';
import { MatchResolver } from './match.resolver';
import { MatchReasonsResolver } from './match-reasons.resolver';
import { SkillsInDemandResolver } from './skills-in-demand.resolver';
import { CourseWorthResolver, TraineeUnlocksResolver } from './unlocks.resolver';
import { CalculationsResolver } from './calculations.resolver';
import { CalculationsModule } from '../../calculations/calculations.module';
import { WhatIfResolver } from './what-if.resolver';
import { MatchesResolver, TraineeMatchesResolver, VacancyMatchesResolver } from './matches.resolver';
import { OffersResolver } from './offers.resolver';
import { FitNoticesResolver, NewlyFittingResolver } from './fit-notices.resolver';
import { FollowUpRecordResolver, FollowUpResolver } from './follow-up.resolver';
import { FollowUpDraftResolver } from './follow-up-draft.resolver';
import { FollowUpMovesResolver } from './follow-up-moves.resolver';
import { FollowUpPlaceResolver, TaskFollowUpResolver } from './follow-up-place.resolver';
import { FollowUpsResolver, PlacementFollowUpsResolver } from './follow-ups.resolver';
import { FollowUpsModule } from '../../follow-ups/follow-ups.module';
import { AgreementMovesResolver } from './agreement-moves.resolver';
import { PlacementEndsResolver } from './placement-ends.resolver';
import { PlacementStartResolver } from './placement-start.resolver';
import { PlacementRecordsResolver } from './placement-records.resolver';
import { PlacementBoardResolver } from './placement-board.resolver';
import { PlacementStagesResolver } from './placement-stages.resolver';
import { AgreementResolver, PlacementTermsResolver } from './placement-terms.resolver';
import { PlacementsResolver, TraineePlacementsResolver } from './placements.resolver';
import { ReferralResolver } from './referral.resolver';
import { ReferralMovesResolver } from './referral-moves.resolver';
import { ReferralProposeResolver } from './referral-propose.resolver';
import { ReferralWithdrawResolver } from './referral-withdraw.resolver';
import { ReferralsResolver, TraineeReferralsResolver, VacancyReferralsResolver } from './referrals.resolver';
import { MatchingModule } from '../../matching/matching.module';
import { OffersModule } from '../../offers/offers.module';
import { PlacementsModule } from '../../placements/placements.module';
import { ReferralsModule } from '../../referrals/referrals.module';
import { VacanciesModule } from '../../vacancies/vacancies.module';
import { VettingModule } from '../../vetting/vetting.module';
import { EmployerMovesResolver } from './employer-moves.resolver';
import { EmployerTiesResolver } from './employer-ties.resolver';
import { EmployersResolver } from './employers.resolver';
import { GrantsResolver, TraineeGrantResolver } from './grants.resolver';
import { IndicatorCellsResolver } from './indicator-cells.resolver';
import { IndicatorRowsResolver } from './indicator-rows.resolver';
import { IndicatorReportResolver } from './indicators.resolver';
import { IndicatorsModule } from '../../indicators/indicators.module';
import { SitesResolver } from './sites.resolver';
import { TakenSheetsResolver } from './taken-sheets.resolver';
import { SheetsResolver } from './sheets.resolver';
import { SkillsResolver } from './skills.resolver';
import { VacancyResolver } from '../shared/vacancy.resolver';
import { VacanciesResolver } from './vacancies.resolver';
import { TraineeTermsResolver } from './trainee-terms.resolver';
import { VacancyMovesResolver } from './vacancy-moves.resolver';
import { VacancyReviewResolver } from './vacancy-review.resolver';
import { VettingAnswers } from './vetting-answers';
import { VettingDecisionsResolver, VettingMovesResolver } from './vetting-moves.resolver';
import { EmployerRegistrationPhotosResolver, RegistrationPhotosResolver } from './registration-photos.resolver';
import { VettingsResolver } from './vettings.resolver';
import { CheckInsModule } from '../../check-ins/check-ins.module';
import { PlacementCheckInsResolver } from './placement-check-ins.resolver';
import { ServicesModule } from '../../services/services.module';
import { CoursesResolver } from './courses.resolver';
import { EnrolmentMovesResolver } from './enrolment-moves.resolver';
import { EnrolmentsResolver, TraineeEnrolmentsResolver } from './enrolments.resolver';
import { GroupSessionsResolver } from './group-sessions.resolver';
import { SelfEmploymentResolver, TraineeSelfEmploymentResolver } from './self-employment.resolver';
import { ServicesResolver, TraineeServicesResolver } from './services.resolver';
import { StaysResolver, TraineeStaysResolver } from './stays.resolver';
import { InstitutionsModule } from '../../institutions/institutions.module';
import { CapacityResolver } from './capacity.resolver';
import { CodedSummaryResolver } from './coded-summary.resolver';
import { InstitutionReferralResolver } from './institution-referral.resolver';
import { InstitutionReferralMovesResolver } from './institution-referral-moves.resolver';
import { InstitutionReferralsResolver } from './institution-referrals.resolver';
import { InstitutionsResolver } from './institutions.resolver';
import { ProgrammesResolver } from './programmes.resolver';

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
