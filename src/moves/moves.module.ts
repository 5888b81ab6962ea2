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

const MOVES = [
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
] as const;

/** What crosses features, one file each: load, decide, save, announce. */
@Module({
  imports: [NotificationsModule, AccountsModule, ConsentsModule, ContactsModule, EmployersModule, OffersModule, ReferralsModule, SkillsModule, TraineesModule],
  providers: [...MOVES],
  exports: [...MOVES],
})
export class MovesModule {}
