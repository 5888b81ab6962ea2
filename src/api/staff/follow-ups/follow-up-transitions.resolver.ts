import { Args, Context, Resolver } from '@nestjs/graphql';
import type { Severity } from '../../../features/alerts/domain/alert';
import { FollowUpRecordsService } from '../../../features/follow-ups/follow-up-records.service';
import { FollowUpsService } from '../../../features/follow-ups/follow-ups.service';
import { AttemptFollowUp } from '../../../use-cases/follow-ups/attempt-follow-up.use-case';
import { CorrectFollowUp } from '../../../use-cases/follow-ups/correct-follow-up.use-case';
import { RecordFollowUp } from '../../../use-cases/follow-ups/record-follow-up.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { followUpById, recordById } from './follow-up-loader';
import { Mutation } from '../staff-decorators';
import type { FollowUpCloseInput, FollowUpRecordInput } from '../schema';

/** Staff transitions of a follow-up: record an answer, correct it, record a failed attempt, close it. */
@Resolver()
export class FollowUpTransitionsResolver {
  constructor(
    private readonly recordFollowUp: RecordFollowUp,
    private readonly correctFollowUp: CorrectFollowUp,
    private readonly attemptFollowUp: AttemptFollowUp,
    private readonly followUps: FollowUpsService,
    private readonly records: FollowUpRecordsService,
  ) {}

  @Can('follow-up.record')
  @Mutation('followUpRecord')
  async record(@Args('id') id: string, @Args('input') input: FollowUpRecordInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.recordOutcome(c, 'FollowUpRecordPayload', await this.recordFollowUp.record(c.tx, id, { ...input }, key));
  }

  @Can('follow-up.record')
  @Mutation('followUpCorrect')
  async correct(@Args('id') id: string, @Args('input') input: FollowUpRecordInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.recordOutcome(c, 'FollowUpCorrectPayload', await this.correctFollowUp.correct(c.tx, id, { ...input }, key));
  }

  @Can('follow-up.record')
  @Mutation('followUpAttempt')
  async attempt(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.followUpOutcome(c, 'FollowUpAttemptPayload', await this.attemptFollowUp.attempt(c.tx, id, key));
  }

  @Can('follow-up.record')
  @Mutation('followUpClose')
  async close(@Args('id') id: string, @Args('input') input: FollowUpCloseInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.followUpOutcome(c, 'FollowUpClosePayload', await this.attemptFollowUp.close(c.tx, id, { ...input }, key));
  }

  private async recordOutcome<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string; alert: Severity | null } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const record = await recordById(c, this.records, result.id);
    const payloadOf = { isSafetyLeadNotified: result.alert !== null, isEmployerHeld: result.alert === 'CRITICAL' };
    return outcome(c, payload, record ? { record, ...payloadOf } : refuse('NOT_FOUND'));
  }

  private async followUpOutcome<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const followUp = await followUpById(c, this.followUps, result.id);
    return outcome(c, payload, followUp ? { followUp } : refuse('NOT_FOUND'));
  }
}
