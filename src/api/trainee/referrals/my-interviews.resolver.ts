import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { CancelInterview } from '../../../use-cases/referrals/cancel-interview.use-case';
import { ConfirmInterview } from '../../../use-cases/referrals/confirm-interview.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { hasPassed, type InterviewState, openSlots, visibleInterviewState, type EmployerInterview } from '../../../features/referrals/domain/interview';
import { interviewTransitions } from '../../../features/referrals/domain/referral-transitions-by-audience';
import { InterviewsService } from '../../../features/referrals/interviews.service';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { AnyMember } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';
import { Mutation, Query, ResolveField } from '../trainee-decorators';
import type { InterviewConfirmInput } from '../schema';

@Resolver('MyInterview')
export class MyInterviewsResolver {
  constructor(
    private readonly interviews: InterviewsService,
    private readonly vacancies: VacanciesService,
    private readonly confirmInterview: ConfirmInterview,
    private readonly cancelInterview: CancelInterview,
  ) {}

  @AnyMember()
  @Query('myInterviews')
  mine(@Context() c: OperationContext): Promise<EmployerInterview[]> {
    return this.interviews.ofTrainee(c.tx, c.actor.traineeId ?? '');
  }

  @ResolveField('MyInterview', 'vacancy')
  vacancy(@Parent() { vacancyId }: EmployerInterview, @Context() c: OperationContext): Promise<Vacancy> {
    return vacancyById(c, this.vacancies, vacancyId);
  }

  @ResolveField('MyInterview', 'slots')
  async slots(@Parent() interview: EmployerInterview, @Context() c: OperationContext): Promise<Date[]> {
    return openSlots(interview, await c.tx.now());
  }

  @ResolveField('MyInterview', 'state')
  async state(@Parent() interview: EmployerInterview, @Context() c: OperationContext): Promise<InterviewState> {
    return visibleInterviewState(interview, await c.tx.now());
  }

  @ResolveField('MyInterview', 'isPast')
  async isPast(@Parent() interview: EmployerInterview, @Context() c: OperationContext): Promise<boolean> {
    return hasPassed(interview, await c.tx.now());
  }

  @ResolveField('MyInterview', 'availableActions')
  async nextTransitions(@Parent() interview: EmployerInterview, @Context() c: OperationContext): Promise<string[]> {
    return interviewTransitions('trainee', interview, await c.tx.now());
  }

  @AnyMember()
  @Mutation('interviewConfirm')
  async confirm(@Args('id') id: string, @Args('input') input: InterviewConfirmInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'InterviewConfirmPayload', await this.confirmInterview.confirm(c.tx, id, { ...input }, key));
  }

  @AnyMember()
  @Mutation('interviewCancel')
  async cancel(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'InterviewCancelPayload', await this.cancelInterview.byTrainee(c.tx, id, key));
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const [interview] = await this.interviews.byIds(c.tx, [result.id]);
    return outcome(c, payload, interview ? { interview } : refuse('NOT_FOUND'));
  }
}
