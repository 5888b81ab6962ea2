import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { CancelInterview } from '../../../use-cases/referrals/cancel-interview.use-case';
import { RecordInterview } from '../../../use-cases/referrals/record-interview.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { hasConsequences, type InterviewState, visibleInterviewState, type EmployerInterview } from '../../../features/referrals/domain/interview';
import { interviewTransitions } from '../../../features/referrals/domain/referral-transitions-by-audience';
import { InterviewsService } from '../../../features/referrals/interviews.service';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { AnyMember } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { candidateById, interviewsOf } from './candidate-loader';
import { Mutation, ResolveField } from '../employer-decorators';
import type { InterviewRecordInput } from '../schema';

@Resolver('Interview')
export class InterviewsResolver {
  constructor(
    private readonly interviews: InterviewsService,
    private readonly referrals: ReferralsService,
    private readonly cancelInterview: CancelInterview,
    private readonly recordInterview: RecordInterview,
  ) {}

  @ResolveField('Interview', 'state')
  async state(@Parent() interview: EmployerInterview, @Context() c: OperationContext): Promise<InterviewState> {
    return visibleInterviewState(interview, await c.tx.now());
  }

  @ResolveField('Interview', 'availableActions')
  async nextTransitions(@Parent() interview: EmployerInterview, @Context() c: OperationContext): Promise<string[]> {
    const transitions = interviewTransitions('employer', interview, await c.tx.now());
    if (!transitions.includes('correct')) return transitions;
    const [sent, meetings] = await Promise.all([
      candidateById(c, this.referrals, interview.referralId),
      interviewsOf(c, this.interviews, interview.referralId),
    ]);
    return hasConsequences(interview, { sent, meetings }) ? transitions.filter((transition) => transition !== 'correct') : transitions;
  }

  @AnyMember()
  @Mutation('interviewCancel')
  async cancel(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'InterviewCancelPayload', await this.cancelInterview.byEmployer(c.tx, id, key));
  }

  @AnyMember()
  @Mutation('interviewRecord')
  async record(@Args('id') id: string, @Args('input') input: InterviewRecordInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'InterviewRecordPayload', await this.recordInterview.record(c.tx, id, { ...input }, key));
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const [interview] = await this.interviews.byIds(c.tx, [result.id]);
    return outcome(c, payload, interview ? { interview } : refuse('NOT_FOUND'));
  }
}
