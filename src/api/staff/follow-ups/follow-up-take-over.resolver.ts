import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import type { FollowUp } from '../../../features/follow-ups/domain/follow-up';
import { FollowUpsService } from '../../../features/follow-ups/follow-ups.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse } from '../../../shared/refusal';
import { TakeOverFollowUp } from '../../../use-cases/follow-ups/take-over-follow-up.use-case';
import { outcome } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import { Mutation, ResolveField } from '../staff-decorators';
import { followUpById } from './follow-up-loader';
import { mayTakeOver } from './take-over-offer';

interface TakeOverArgs {
  readonly id: string;
  readonly expectedAssigneeId?: string | null;
  readonly idempotencyKey: string;
}

/** Taking over a due follow-up. */
@Resolver('FollowUp')
export class FollowUpTakeOverResolver {
  constructor(
    private readonly takeOverFollowUp: TakeOverFollowUp,
    private readonly followUps: FollowUpsService,
  ) {}

  @Can('follow-up.record')
  @Mutation('followUpTakeOver')
  async takeOver(@Args() { id, expectedAssigneeId, idempotencyKey }: TakeOverArgs, @Context() c: OperationContext) {
    const result = await this.takeOverFollowUp.takeOver(c.tx, id, expectedAssigneeId ?? null, idempotencyKey);
    if (isRefusal(result)) return outcome(c, 'FollowUpTakeOverPayload', result);
    const followUp = await followUpById(c, this.followUps, id);
    return outcome(c, 'FollowUpTakeOverPayload', followUp ? { followUp } : refuse('NOT_FOUND'));
  }

  @ResolveField('FollowUp', 'mayTakeOver')
  mayTakeOver(@Parent() followUp: FollowUp, @Context() c: OperationContext): Promise<boolean> {
    return mayTakeOver(c, this.followUps, followUp);
  }
}
