import { Module } from '@nestjs/common';
import { DeliverMessage } from './deliver-message';
import { FinishTask } from './finish-task';
import { TellOfEvent } from './tell-of-event';
import { NotificationsModule } from '../notifications/notifications.module';
import { GiveAccess } from './give-access';
import { GiveConsent } from './give-consent';
import { PauseMatching } from './pause-matching';
import { PrepareTrainee } from './prepare-trainee';
import { ProtectTrainee } from './protect-trainee';
import { ReachTrainee } from './reach-trainee';
import { RegisterTrainee } from './register-trainee';
import { SetLimits } from './set-limits';
import { WithdrawConsent } from './withdraw-consent';
import { AccountsModule } from '../accounts/accounts.module';
import { ConsentsModule } from '../consents/consents.module';
import { ContactsModule } from '../contacts/contacts.module';
import { EmployersModule } from '../employers/employers.module';
import { OffersModule } from '../offers/offers.module';
import { ReferralsModule } from '../referrals/referrals.module';
import { SkillsModule } from '../skills/skills.module';
import { TraineesModule } from '../trainees/trainees.module';
import { AcceptOffer } from './accept-offer';
import { AnswerReferral } from './answer-referral';
import { AskReferral } from './ask-referral';
import { CancelInterview } from './cancel-interview';
import { ConfirmInterview } from './confirm-interview';
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
import { MoveVacancy } from './move-vacancy';
import { PlanVetting } from './plan-vetting';
import { RecordVisit } from './record-visit';
import { RegisterEmployer } from './register-employer';
import { ReviewVacancy } from './review-vacancy';
import { RevokeVetting } from './revoke-vetting';
import { SubmitVetting } from './submit-vetting';
import { WriteVacancy } from './write-vacancy';
import { VettingModule } from '../vetting/vetting.module';

const MOVES = [
  DecideVetting,
  ExcludeEmployer,
  MoveVacancy,
  PlanVetting,
  RecordVisit,
  RegisterEmployer,
  ReviewVacancy,
  RevokeVetting,
  SubmitVetting,
  WriteVacancy,
  DeliverMessage,
  FinishTask,
  TellOfEvent,
  GiveAccess,
  GiveConsent,
  PauseMatching,
  PrepareTrainee,
  ProtectTrainee,
  ReachTrainee,
  RegisterTrainee,
  SetLimits,
  WithdrawConsent,
  AcceptOffer,
  AnswerReferral,
  AskReferral,
  CancelInterview,
  ConfirmInterview,
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
] as const;

/** What crosses features, one file each: load, decide, save, announce. */
@Module({
  imports: [
    NotificationsModule,
    AccountsModule,
    ConsentsModule,
    ContactsModule,
    EmployersModule,
    OffersModule,
    ReferralsModule,
    SkillsModule,
    TraineesModule,
    MatchingModule,
    PlacementsModule,
    VacanciesModule,
    VettingModule,
  ],
  providers: [...MOVES],
  exports: [...MOVES],
})
export class MovesModule {}
