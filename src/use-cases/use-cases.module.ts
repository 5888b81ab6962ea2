import { Module } from '@nestjs/common';
import { DeliverMessage } from './notifications/deliver-message.use-case';
import { CalculationsModule } from '../features/calculations/calculations.module';
import { FinishTask } from './notifications/finish-task.use-case';
import { TellNewVacancies } from './matching/tell-new-vacancies.use-case';
import { TellOfEvent } from './notifications/tell-of-event.use-case';
import { NotificationsModule } from '../features/notifications/notifications.module';
import { GiveAccess } from './accounts/give-access.use-case';
import { GiveConsent } from './consents/give-consent.use-case';
import { GiveSecrets } from './accounts/give-secrets.use-case';
import { PauseMatching } from './matching/pause-matching.use-case';
import { PrepareTrainee } from './trainees/prepare-trainee.use-case';
import { ProtectTrainee } from './trainees/protect-trainee.use-case';
import { ReachTrainee } from './trainees/reach-trainee.use-case';
import { ImportEmployers } from './imports/import-employers.use-case';
import { ImportTrainees } from './imports/import-trainees.use-case';
import { ImportVacancies } from './imports/import-vacancies.use-case';
import { StartCalculation } from './calculations/start-calculation.use-case';
import { TakeBackSheet } from './imports/take-back-sheet.use-case';
import { TakeInSheet } from './imports/take-in-sheet.use-case';
import { RegisterTrainee } from './trainees/register-trainee.use-case';
import { SetLimits } from './trainees/set-limits.use-case';
import { WithdrawConsent } from './consents/withdraw-consent.use-case';
import { AccountsModule } from '../features/accounts/accounts.module';
import { AlertsModule } from '../features/alerts/alerts.module';
import { AuditLinesModule } from '../features/audit/audit-lines.module';
import { ConsentsModule } from '../features/consents/consents.module';
import { ContactsModule } from '../features/contacts/contacts.module';
import { EmployersModule } from '../features/employers/employers.module';
import { FollowUpsModule } from '../features/follow-ups/follow-ups.module';
import { OffersModule } from '../features/offers/offers.module';
import { ReferralsModule } from '../features/referrals/referrals.module';
import { SkillsModule } from '../features/skills/skills.module';
import { TraineesModule } from '../features/trainees/trainees.module';
import { AcceptOffer } from './offers/accept-offer.use-case';
import { AskForHelp } from './contacts/ask-for-help.use-case';
import { AttemptFollowUp } from './follow-ups/attempt-follow-up.use-case';
import { DraftFollowUp } from './follow-ups/draft-follow-up.use-case';
import { ResendMessage } from './notifications/resend-message.use-case';
import { CheckIn } from './follow-ups/check-in.use-case';
import { CorrectFollowUp } from './follow-ups/correct-follow-up.use-case';
import { RecordFollowUp } from './follow-ups/record-follow-up.use-case';
import { AnswerReferral } from './referrals/answer-referral.use-case';
import { AskReferral } from './referrals/ask-referral.use-case';
import { CancelInterview } from './interviews/cancel-interview.use-case';
import { ConfirmInterview } from './interviews/confirm-interview.use-case';
import { ConfirmStart } from './placements/confirm-start.use-case';
import { EndPlacement } from './placements/end-placement.use-case';
import { KeepTouch } from './contacts/keep-touch.use-case';
import { MoveAgreement } from './placements/move-agreement.use-case';
import { MoveStart } from './placements/move-start.use-case';
import { RecordTerms } from './placements/record-terms.use-case';
import { ReviewLearning } from './placements/review-learning.use-case';
import { ConsiderCandidate } from './referrals/consider-candidate.use-case';
import { ExplainOffer } from './offers/explain-offer.use-case';
import { IssueOffer } from './offers/issue-offer.use-case';
import { ProposeInterview } from './interviews/propose-interview.use-case';
import { ProposeReferral } from './referrals/propose-referral.use-case';
import { RecordInterview } from './interviews/record-interview.use-case';
import { SendReferral } from './referrals/send-referral.use-case';
import { ThinkOverOffer } from './offers/think-over-offer.use-case';
import { WithdrawOffer } from './offers/withdraw-offer.use-case';
import { WithdrawReferral } from './referrals/withdraw-referral.use-case';
import { MatchingModule } from '../features/matching/matching.module';
import { PlacementsModule } from '../features/placements/placements.module';
import { VacanciesModule } from '../features/vacancies/vacancies.module';
import { DecideVetting } from './vetting/decide-vetting.use-case';
import { ExcludeEmployer } from './employers/exclude-employer.use-case';
import { MoveEmployer } from './employers/move-employer.use-case';
import { MoveVacancy } from './vacancies/move-vacancy.use-case';
import { PlanVetting } from './vetting/plan-vetting.use-case';
import { RecordVisit } from './vetting/record-visit.use-case';
import { AcceptInvitation } from './accounts/accept-invitation.use-case';
import { ConfirmAddress } from './accounts/confirm-address.use-case';
import { InviteMember } from './accounts/invite-member.use-case';
import { KeepMembers } from './accounts/keep-members.use-case';
import { CloseStaffAccount } from './accounts/close-staff-account.use-case';
import { DecideAccountRequest } from './accounts/decide-account-request.use-case';
import { KeepStaff } from './accounts/keep-staff.use-case';
import { ResetPassword } from './accounts/reset-password.use-case';
import { RegisterEmployer } from './employers/register-employer.use-case';
import { ReviewVacancy } from './vacancies/review-vacancy.use-case';
import { RevokeVetting } from './vetting/revoke-vetting.use-case';
import { SendRegistrationPhoto } from './vetting/send-registration-photo.use-case';
import { SubmitVetting } from './vetting/submit-vetting.use-case';
import { TypeVacancy } from './vacancies/type-vacancy.use-case';
import { WriteVacancy } from './vacancies/write-vacancy.use-case';
import { IndicatorsModule } from '../features/indicators/indicators.module';
import { KeepGrant } from './grants/keep-grant.use-case';
import { ExportAudit } from './audit/export-audit.use-case';
import { ExportIndicators } from './indicators/export-indicators.use-case';
import { PublishIndicators } from './indicators/publish-indicators.use-case';
import { ReportIndicators } from './indicators/report-indicators.use-case';
import { SetTraineeGrant } from './grants/set-trainee-grant.use-case';
import { CheckInsModule } from '../features/follow-ups/check-ins/check-ins.module';
import { RemindersModule } from '../features/follow-ups/reminders/reminders.module';
import { SettleDue } from './notifications/settle-due.use-case';
import { AnswerCheckIn } from './follow-ups/answer-check-in.use-case';
import { MakeCheckInCode } from './follow-ups/make-check-in-code.use-case';
import { AssignTrainees } from './trainees/assign-trainees.use-case';
import { HandleAlert } from './alerts/handle-alert.use-case';
import { HoldEmployer } from './holds/hold-employer.use-case';
import { VettingModule } from '../features/vetting/vetting.module';

import { CompleteEnrolment } from './services/complete-enrolment.use-case';
import { EnrolTrainee } from './services/enrol-trainee.use-case';
import { AnonymiseTrainee } from './trainees/anonymise-trainee.use-case';
import { ExitTrainee } from './trainees/exit-trainee.use-case';
import { HoldGroupSession } from './services/hold-group-session.use-case';
import { KeepCourse } from './services/keep-course.use-case';
import { KeepSelfEmployment } from './services/keep-self-employment.use-case';
import { KeepStay } from './services/keep-stay.use-case';
import { KeepTies } from './employers/keep-ties.use-case';
import { MoveEnrolment } from './services/move-enrolment.use-case';
import { RecordService } from './services/record-service.use-case';
import { ServicesModule } from '../features/services/services.module';
import { InstitutionsModule } from '../features/institutions/institutions.module';
import { AddInstitution } from './institutions/add-institution.use-case';
import { AddSite } from './employers/add-site.use-case';
import { AddStaffAccount } from './accounts/add-staff-account.use-case';
import { AnswerInstitutionReferral } from './institutions/answer-institution-referral.use-case';
import { KeepLocalSkills } from './skills/keep-local-skills.use-case';
import { KeepProgramme } from './programmes/keep-programme.use-case';
import { RecordCapacity } from './institutions/record-capacity.use-case';
import { ReferToInstitution } from './institutions/refer-to-institution.use-case';
import { ReleaseIdentity } from './institutions/release-identity.use-case';
import { AnnounceRegistrations, ExpireRegistrations } from './employers/settle-registrations.use-case';
import { SettleDeclines } from './referrals/settle-declines.use-case';
import { SettleInstitutionReferrals } from './institutions/settle-institution-referrals.use-case';

const MOVES = [
  StartCalculation,
  AssignTrainees,
  HandleAlert,
  HoldEmployer,
  CompleteEnrolment,
  EnrolTrainee,
  AnonymiseTrainee,
  ExitTrainee,
  HoldGroupSession,
  KeepCourse,
  KeepSelfEmployment,
  KeepStay,
  KeepTies,
  MoveEnrolment,
  RecordService,
  DecideVetting,
  ExcludeEmployer,
  MoveEmployer,
  MoveVacancy,
  PlanVetting,
  RecordVisit,
  RegisterEmployer,
  AcceptInvitation,
  ConfirmAddress,
  InviteMember,
  KeepMembers,
  CloseStaffAccount,
  DecideAccountRequest,
  KeepStaff,
  ResetPassword,
  ReviewVacancy,
  RevokeVetting,
  SendRegistrationPhoto,
  SubmitVetting,
  TypeVacancy,
  WriteVacancy,
  DeliverMessage,
  FinishTask,
  SettleDue,
  AnswerCheckIn,
  MakeCheckInCode,
  TellOfEvent,
  GiveAccess,
  GiveConsent,
  GiveSecrets,
  PauseMatching,
  PrepareTrainee,
  ProtectTrainee,
  ReachTrainee,
  RegisterTrainee,
  ImportEmployers,
  ImportTrainees,
  ImportVacancies,
  TakeBackSheet,
  TakeInSheet,
  SetLimits,
  WithdrawConsent,
  AcceptOffer,
  AskForHelp,
  AttemptFollowUp,
  DraftFollowUp,
  ResendMessage,
  CheckIn,
  CorrectFollowUp,
  RecordFollowUp,
  AnswerReferral,
  AskReferral,
  CancelInterview,
  ConfirmInterview,
  ConfirmStart,
  EndPlacement,
  KeepTouch,
  MoveAgreement,
  MoveStart,
  RecordTerms,
  ReviewLearning,
  ConsiderCandidate,
  ExplainOffer,
  IssueOffer,
  ProposeInterview,
  ProposeReferral,
  RecordInterview,
  SendReferral,
  ThinkOverOffer,
  WithdrawOffer,
  WithdrawReferral,
  KeepGrant,
  ExportAudit,
  ExportIndicators,
  PublishIndicators,
  ReportIndicators,
  SetTraineeGrant,
  AddInstitution,
  AddSite,
  AddStaffAccount,
  AnswerInstitutionReferral,
  KeepLocalSkills,
  KeepProgramme,
  RecordCapacity,
  ReferToInstitution,
  ReleaseIdentity,
  SettleDeclines,
  AnnounceRegistrations,
  ExpireRegistrations,
  SettleInstitutionReferrals,
  TellNewVacancies,
] as const;

/** What crosses features, one file each: load, decide, save, announce. */
@Module({
  imports: [
    NotificationsModule,
    InstitutionsModule,
    AccountsModule,
    AlertsModule,
    AuditLinesModule,
    ConsentsModule,
    ContactsModule,
    EmployersModule,
    FollowUpsModule,
    OffersModule,
    ReferralsModule,
    SkillsModule,
    TraineesModule,
    MatchingModule,
    PlacementsModule,
    VacanciesModule,
    VettingModule,
    IndicatorsModule,
    ServicesModule,
    RemindersModule,
    CheckInsModule,
    CalculationsModule,
  ],
  providers: [...MOVES],
  exports: [...MOVES],
})
export class MovesModule {}
