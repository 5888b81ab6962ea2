import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { FollowUpRecordsService } from '../../../features/follow-ups/follow-up-records.service';
import { FollowUpsService } from '../../../features/follow-ups/follow-ups.service';
import { AttemptFollowUp } from '../../../use-cases/follow-ups/attempt-follow-up.use-case';
import { CorrectFollowUp } from '../../../use-cases/follow-ups/correct-follow-up.use-case';
import { RecordFollowUp } from '../../../use-cases/follow-ups/record-follow-up.use-case';
import type { Done } from '../../../platform/database/idempotency';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { Can } from '../../shared/can';
import { outcome, type Outcome } from '../../shared/outcome';
import { followUpById, recordById } from './follow-up-loader';
import type { FollowUpCloseInput, FollowUpRecordInput } from '../schema';

/** Staff transitions of a follow-up: record an answer, correct it, record a failed attempt, close it. */
@Resolver()
export class FollowUpMovesResolver {
  constructor(
    private readonly recording: RecordFollowUp,
    private readonly correcting: CorrectFollowUp,
    private readonly attempting: AttemptFollowUp,
    private readonly followUps: FollowUpsService,
    private readonly records: FollowUpRecordsService,
  ) {}

  @Can('follow-up.record')
  @Mutation('followUpRecord')
  async record(
    @Args('id') id: string,
    @Args('input') input: FollowUpRecordInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return this.shownRecord(c, 'FollowUpRecordPayload', await this.recording.record(c.tx, id, { ...input }, key));
  }

  @Can('follow-up.record')
  @Mutation('followUpCorrect')
  async correct(
    @Args('id') id: string,
    @Args('input') input: FollowUpRecordInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return this.shownRecord(c, 'FollowUpCorrectPayload', await this.correcting.correct(c.tx, id, { ...input }, key));
  }

  @Can('follow-up.record')
  @Mutation('followUpAttempt')
  async attempt(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.shownFollowUp(c, 'FollowUpAttemptPayload', await this.attempting.attempt(c.tx, id, key));
  }

  @Can('follow-up.record')
  @Mutation('followUpClose')
  async close(
    @Args('id') id: string,
    @Args('input') input: FollowUpCloseInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return this.shownFollowUp(c, 'FollowUpClosePayload', await this.attempting.close(c.tx, id, { ...input }, key));
  }

  private async shownRecord(c: OperationContext, payload: string, result: Done | Refusal): Promise<Outcome> {
    if (isRefusal(result)) return outcome(c, payload, result);
    const record = await recordById(c, this.records, String(result['id']));
    return outcome(c, payload, record ? { record, isSafetyLeadTold: result['safetyLead'] === 'TOLD' } : refuse('NOT_FOUND'));
  }

  private async shownFollowUp(c: OperationContext, payload: string, result: Done | Refusal): Promise<Outcome> {
    if (isRefusal(result)) return outcome(c, payload, result);
    const followUp = await followUpById(c, this.followUps, String(result['id']));
    return outcome(c, payload, followUp ? { followUp } : refuse('NOT_FOUND'));
  }
}
