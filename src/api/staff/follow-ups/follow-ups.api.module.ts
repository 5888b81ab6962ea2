import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../features/accounts/accounts.module';
import { FollowUpsModule } from '../../../features/follow-ups/follow-ups.module';
import { ContactLaddersModule } from '../../../features/follow-ups/ladder/contact-ladders.module';
import { FollowUpsUseCasesModule } from '../../../use-cases/follow-ups/follow-ups.use-cases.module';
import { PlacementsModule } from '../../../features/placements/placements.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { FollowUpDraftResolver } from './follow-up-draft.resolver';
import { FollowUpQuestionsResolver } from './follow-up-questions.resolver';
import { TaskFollowUpResolver } from './follow-up-questions.resolver';
import { FollowUpCorrectPayloadResolver, FollowUpRecordPayloadResolver } from './follow-up-safety.resolver';
import { FollowUpTakeOverResolver } from './follow-up-take-over.resolver';
import { FollowUpTransitionsResolver } from './follow-up-transitions.resolver';
import { FollowUpResolver } from './follow-up.resolver';
import { FollowUpRecordResolver } from './follow-up.resolver';
import { FollowUpsResolver } from './follow-ups.resolver';
import { PlacementFollowUpsResolver } from './follow-ups.resolver';
import { UnreachedTraineesResolver } from './unreached-trainees.resolver';

/** The staff API of follow ups. */
@Module({
  imports: [AccountsModule, ContactLaddersModule, FollowUpsModule, FollowUpsUseCasesModule, PlacementsModule, TraineesModule],
  providers: [
    FollowUpDraftResolver,
    FollowUpQuestionsResolver,
    TaskFollowUpResolver,
    FollowUpCorrectPayloadResolver,
    FollowUpRecordPayloadResolver,
    FollowUpTakeOverResolver,
    FollowUpTransitionsResolver,
    FollowUpResolver,
    FollowUpRecordResolver,
    FollowUpsResolver,
    PlacementFollowUpsResolver,
    UnreachedTraineesResolver,
  ],
})
export class StaffFollowUpsApiModule {}
