import { Module } from '@nestjs/common';
import { AccountsModule } from '../../features/accounts/accounts.module';
import { AlertsModule } from '../../features/alerts/alerts.module';
import { ContactsModule } from '../../features/contacts/contacts.module';
import { ContactLaddersModule } from '../../features/follow-ups/ladder/contact-ladders.module';
import { FollowUpsModule } from '../../features/follow-ups/follow-ups.module';
import { PlacementsModule } from '../../features/placements/placements.module';
import { AttemptFollowUp } from './attempt-follow-up.use-case';
import { ClimbContactLadders, MarkReachedAgain, StartContactLadders } from './climb-contact-ladders.use-case';
import { CorrectFollowUp } from './correct-follow-up.use-case';
import { DraftFollowUp } from './draft-follow-up.use-case';
import { RecordFollowUp } from './record-follow-up.use-case';
import { SubmitCheckIn } from './submit-check-in.use-case';
import { TakeOverFollowUp } from './take-over-follow-up.use-case';

const USE_CASES = [
  AttemptFollowUp,
  ClimbContactLadders,
  CorrectFollowUp,
  DraftFollowUp,
  MarkReachedAgain,
  RecordFollowUp,
  StartContactLadders,
  SubmitCheckIn,
  TakeOverFollowUp,
];

/** The use cases of follow ups. */
@Module({
  imports: [AccountsModule, AlertsModule, ContactLaddersModule, ContactsModule, FollowUpsModule, PlacementsModule],
  providers: USE_CASES,
  exports: USE_CASES,
})
export class FollowUpsUseCasesModule {}
