import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { isCheckInDue, placementToCheckIn } from '../../../features/follow-ups/domain/trainee-check-in';
import { FollowUpsService } from '../../../features/follow-ups/follow-ups.service';
import { SubmitCheckIn } from '../../../use-cases/follow-ups/submit-check-in.use-case';
import { PlacementsService } from '../../../features/placements/placements.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { localDateAt } from '../../../shared/local-date';
import { isRefusal, refuse } from '../../../shared/refusal';
import { AnyMember } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { checkInQuestions } from '../../shared/follow-ups/questions';
import { Mutation, Query, ResolveField } from '../trainee-decorators';
import type { PendingCheckIn } from './pending-check-in';
import type { CheckInInput, CheckInQuestion } from '../schema';

/** A check-in that the trainee fills in herself. */
@Resolver('MyCheckIn')
export class MyCheckInResolver {
  constructor(
    private readonly placements: PlacementsService,
    private readonly followUps: FollowUpsService,
    private readonly submitCheckIn: SubmitCheckIn,
  ) {}

  @AnyMember()
  @Query('myCheckIn')
  async mine(@Context() c: OperationContext): Promise<PendingCheckIn | null> {
    const placement = placementToCheckIn(await this.placements.ofTrainees(c.tx, [c.actor.traineeId ?? '']), localDateAt(await c.tx.now()));
    return placement && { placement };
  }

  @ResolveField('MyCheckIn', 'isDue')
  async isDue(@Parent() { placement }: PendingCheckIn, @Context() c: OperationContext): Promise<boolean> {
    return isCheckInDue(await this.followUps.ofPlacements(c.tx, [placement.id]), localDateAt(await c.tx.now()));
  }

  @ResolveField('MyCheckIn', 'questions')
  questions(@Context() c: OperationContext): CheckInQuestion[] {
    return checkInQuestions(c);
  }

  @AnyMember()
  @Mutation('checkIn')
  async checkIn(@Args('input') input: CheckInInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.submitCheckIn.submit(c.tx, { ...input }, key);
    if (isRefusal(result)) return outcome(c, 'CheckInPayload', result);
    const [placement] = await this.placements.byIds(c.tx, [result.id]);
    return outcome(c, 'CheckInPayload', placement ? { placement } : refuse('NOT_FOUND'));
  }
}
