import { Module } from '@nestjs/common';
import { AccountsModule } from '../../features/accounts/accounts.module';
import { AlertsModule } from '../../features/alerts/alerts.module';
import { ContactsModule } from '../../features/contacts/contacts.module';
import { FollowUpsModule } from '../../features/follow-ups/follow-ups.module';
import { PlacementsModule } from '../../features/placements/placements.module';
import { AttemptFollowUp } from './attempt-follow-up.use-case';
import { CorrectFollowUp } from './correct-follow-up.use-case';
import { DraftFollowUp } from './draft-follow-up.use-case';
import { RecordFollowUp } from './record-follow-up.use-case';
import { SubmitCheckIn } from './submit-check-in.use-case';
import { TakeOverFollowUp } from './take-over-follow-up.use-case';

const USE_CASES = [AttemptFollowUp, CorrectFollowUp, DraftFollowUp, RecordFollowUp, SubmitCheckIn, TakeOverFollowUp];

/** The use cases of follow ups. */
@Module({ imports: [AccountsModule, AlertsModule, ContactsModule, FollowUpsModule, PlacementsModule], providers: USE_CASES, exports: USE_CASES })
export class FollowUpsUseCasesModule {}
