import { Module } from '@nestjs/common';
import { DeliverMessage } from './deliver-message';
import { CalculationsModule } from '../calculations/calculations.module';
import { FinishTask } from './finish-task';
import { TellNewVacancies } from './tell-new-vacancies';
import { TellOfEvent } from './tell-of-event';
import { NotificationsModule } from '../notifications/notifications.module';
import { GiveAccess } from './give-access';
import { GiveConsent } from './give-consent';
import { GiveSecrets } from './give-secrets';
import { PauseMatching } from './pause-matching';
import { PrepareTrainee } from './prepare-trainee';
import { ProtectTrainee } from './protect-trainee';
import { ReachTrainee } from './reach-trainee';
import { ImportEmployers } from './import-employers';
import { ImportTrainees } from './import-trainees';
import { ImportVacancies } from './import-vacancies';
import { StartCalculation } from './start-calculation';
import { TakeBackSheet } from './take-back-sheet';
import { TakeInSheet } from './take-in-sheet';
import { RegisterTrainee } from './register-trainee';
import { SetLimits } from './set-limits';
import { WithdrawConsent } from './withdraw-consent';
import { AccountsModule } from '../accounts/accounts.module';
import { AlertsModule } from '../alerts/alerts.module';
import { AuditLinesModule } from '../audit/audit-lines.module';
import { ConsentsModule } from '../consents/consents.module';
import { ContactsModule } from '../contacts/contacts.module';
import { EmployersModule } from '../employers/employers.module';
import { FollowUpsModule } from '../follow-ups/follow-ups.module';
import { OffersModule } from '../offers/offers.module';
import { ReferralsModule } from '../referrals/referrals.module';
import { SkillsModule } from '../skills/skills.module';
import { TraineesModule } from '../trainees/trainees.module';
import { AcceptOffer } from './accept-offer';
import { AskForHelp } from './ask-for-help';
import { AttemptFollowUp } from './attempt-follow-up';
import { DraftFollowUp } from './draft-follow-up';
import { ResendMessage } from './resend-message';
import { CheckIn } from './check-in';
import { CorrectFollowUp } from './correct-follow-up';
import { RecordFollowUp } from './record-follow-up';
import { AnswerReferral } from './answer-referral';
import { AskReferral } from './ask-referral';
import { CancelInterview } from './cancel-interview';
import { ConfirmInterview } from './confirm-interview';
import { ConfirmStart } from './confirm-start';
import { EndPlacement } from './end-placement';
import { KeepTouch } from './keep-touch';
import { MoveAgreement } from './move-agreement';
import { MoveStart } from './move-start';
import { RecordTerms } from './record-terms';
import { ReviewLearning } from './review-learning';
import { ConsiderCandidate } from './consider-candidate';
import { ExplainOffer } from './explain-offer';
import { IssueOffer } from './issue-offer';
import { ProposeInterview } from './propose-interview';
import { ProposeReferral } from './propose-referral';
import { RecordInterview } from './record-interview';
import { SendReferral } from './send-referral';
import { ThinkOverOffer } from './think-over-offer';
import { WithdrawOffer } from './withdraw-offer';
import { WithdrawReferral } from './withdraw-referral';
import { MatchingModule } from '../matching/matching.module';
import { PlacementsModule } from '../placements/placements.module';
import { VacanciesModule } from '../vacancies/vacancies.module';
import { DecideVetting } from './decide-vetting';
import { ExcludeEmployer } from './exclude-employer';
import { MoveEmployer } from './move-employer';
import { MoveVacancy } from './move-vacancy';
import { PlanVetting } from './plan-vetting';
import { RecordVisit } from './record-visit';
import { AcceptInvitation } from './accept-invitation';
import { ConfirmAddress } from './confirm-address';
import { InviteMember } from './invite-member';
import { KeepMembers } from './keep-members';
import { CloseStaffAccount } from './close-staff-account';
import { DecideAccountRequest } from './decide-account-request';
import { KeepStaff } from './keep-staff';
import { ResetPassword } from './reset-password';
import { RegisterEmployer } from './register-employer';
import { ReviewVacancy } from './review-vacancy';
import { RevokeVetting } from './revoke-vetting';
import { SendRegistrationPhoto } from './send-registration-photo';
import { SubmitVetting } from './submit-vetting';
import { TypeVacancy } from './type-vacancy';
import { WriteVacancy } from './write-vacancy';
import { IndicatorsModule } from '../indicators/indicators.module';
import { KeepGrant } from './keep-grant';
import { ExportAudit } from './export-audit';
import { ExportIndicators } from './export-indicators';
import { PublishIndicators } from './publish-indicators';
import { ReportIndicators } from './report-indicators';
import { SetTraineeGrant } from './set-trainee-grant';
import { CheckInsModule } from '../check-ins/check-ins.module';
import { RemindersModule } from '../reminders/reminders.module';
import { SettleDue } from './settle-due';
import { AnswerCheckIn } from './answer-check-in';
import { MakeCheckInCode } from './make-check-in-code';
import { AssignTrainees } from './assign-trainees';
import { HandleAlert } from './handle-alert';
import { HoldEmployer } from './hold-employer';
import { VettingModule } from '../vetting/vetting.module';

import { CompleteEnrolment } from './complete-enrolment';
import { EnrolTrainee } from './enrol-trainee';
import { AnonymiseTrainee } from './anonymise-trainee';
import { ExitTrainee } from './exit-trainee';
import { HoldGroupSession } from './hold-group-session';
import { KeepCourse } from './keep-course';
import { KeepSelfEmployment } from './keep-self-employment';
import { KeepStay } from './keep-stay';
import { KeepTies } from './keep-ties';
import { MoveEnrolment } from './move-enrolment';
import { RecordService } from './record-service';
import { ServicesModule } from '../services/services.module';
import { InstitutionsModule } from '../institutions/institutions.module';
import { AddInstitution } from './add-institution';
import { AddSite } from './add-site';
import { AddStaffAccount } from './add-staff-account';
import { AnswerInstitutionReferral } from './answer-institution-referral';
import { KeepLocalSkills } from './keep-local-skills';
import { KeepProgramme } from './keep-programme';
import { RecordCapacity } from './record-capacity';
import { ReferToInstitution } from './refer-to-institution';
import { ReleaseIdentity } from './release-identity';
import { AnnounceRegistrations, ExpireRegistrations } from './settle-registrations';
import { SettleDeclines } from './settle-declines';
import { SettleInstitutionReferrals } from './settle-institution-referrals';

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
