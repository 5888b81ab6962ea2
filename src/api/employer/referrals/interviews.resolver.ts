import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CancelInterview } from '../../../use-cases/referrals/cancel-interview.use-case';
import { RecordInterview } from '../../../use-cases/referrals/record-interview.use-case';
import type { Done } from '../../../platform/database/idempotency';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { hasFollowed, type InterviewState, interviewStateShown, type ShownInterview } from '../../../features/referrals/domain/interview';
import { interviewMoves } from '../../../features/referrals/domain/referral-transitions-by-audience';
import { InterviewsService } from '../../../features/referrals/interviews.service';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { AnyMember } from '../../shared/can';
import { outcome, type Outcome } from '../../shared/outcome';
import { candidateById, interviewsOf } from './candidate-loader';
import type { InterviewRecordInput } from '../schema';

@Resolver('Interview')
export class InterviewsResolver {
  constructor(
    private readonly interviews: InterviewsService,
    private readonly referrals: ReferralsService,
    private readonly cancelling: CancelInterview,
    private readonly recording: RecordInterview,
  ) {}

  @ResolveField('state')
  async state(@Parent() interview: ShownInterview, @Context() c: OperationContext): Promise<InterviewState> {
    return interviewStateShown(interview, await c.tx.now());
  }

  @ResolveField('nextMoves')
  async nextMoves(@Parent() interview: ShownInterview, @Context() c: OperationContext): Promise<string[]> {
    const moves = interviewMoves('employer', interview, await c.tx.now());
    if (!moves.includes('correct')) return moves;
    const [sent, meetings] = await Promise.all([
      candidateById(c, this.referrals, interview.referralId),
      interviewsOf(c, this.interviews, interview.referralId),
    ]);
    return hasFollowed(interview, { sent, meetings }) ? moves.filter((move) => move !== 'correct') : moves;
  }

  @AnyMember()
  @Mutation('interviewCancel')
  async cancel(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.answer(c, 'InterviewCancelPayload', await this.cancelling.byEmployer(c.tx, id, key));
  }

  @AnyMember()
  @Mutation('interviewRecord')
  async record(
    @Args('id') id: string,
    @Args('input') input: InterviewRecordInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return this.answer(c, 'InterviewRecordPayload', await this.recording.record(c.tx, id, { ...input }, key));
  }

  private async answer(c: OperationContext, payload: string, result: Done | Refusal): Promise<Outcome> {
    if (isRefusal(result)) return outcome(c, payload, result);
    const [interview] = await this.interviews.byIds(c.tx, [String(result['id'])]);
    return outcome(c, payload, interview ? { interview } : refuse('NOT_FOUND'));
  }
}
