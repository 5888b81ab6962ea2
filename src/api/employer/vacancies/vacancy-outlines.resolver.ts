import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ToldPay } from '../../../features/matching/domain/facts/monthly-pay';
import { TypeVacancy } from '../../../use-cases/vacancies/type-vacancy.use-case';
import { WriteVacancy } from '../../../use-cases/vacancies/write-vacancy.use-case';
import type { Done } from '../../../platform/database/idempotency';
import { inOrder, loader } from '../../../platform/database/loader';
import { markOf, type Saw } from '../../../platform/database/mark';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { localDateAt } from '../../../shared/local-date';
import { amountText } from '../../../shared/money';
import { isRefusal, type Problem, refuse, type Refusal } from '../../../shared/refusal';
import type { Outline } from '../../../features/vacancies/domain/outline';
import { type OutlineLaw, outlinePayFloor, outlineProblems, taskOfField, taskStates } from '../../../features/vacancies/domain/outline-tasks';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { OutlinesService } from '../../../features/vacancies/outlines.service';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { AnyMember } from '../../shared/can';
import { outcome, type Outcome, shownProblem } from '../../shared/outcome';
import type { Money, OutlineProblem, OutlineTaskProgress, VacancyOutlineInput } from '../schema';

/** An employer's vacancy drafts. */
@Resolver('VacancyOutline')
export class VacancyOutlinesResolver {
  constructor(
    private readonly outlines: OutlinesService,
    private readonly vacancies: VacanciesService,
    private readonly typing: TypeVacancy,
    private readonly writing: WriteVacancy,
  ) {}

  @AnyMember()
  @Query('vacancyOutlines')
  all(@Context() c: OperationContext): Promise<Outline[]> {
    return this.outlines.all(c.tx);
  }

  @AnyMember()
  @Query('vacancyOutline')
  one(@Args('id') id: string, @Context() c: OperationContext): Promise<Outline | null> {
    return this.outlines.byId(c.tx, id);
  }

  @ResolveField('vacancy')
  vacancy(@Parent() { id }: Outline, @Context() c: OperationContext): Promise<Vacancy | null> {
    return loader(c, 'vacancyOfOutline', async (ids) => inOrder(ids, await this.vacancies.byIds(c.tx, ids), (row) => row.id)).load(id);
  }

  @ResolveField('mark')
  mark(@Parent() { content }: Outline): string {
    return markOf(content);
  }

  @ResolveField('tasks')
  async tasks(@Parent() outline: Outline, @Context() c: OperationContext): Promise<OutlineTaskProgress[]> {
    return taskStates(outline.content, await this.problemsOf(outline, c));
  }

  @ResolveField('problems')
  async problems(@Parent() outline: Outline, @Context() c: OperationContext): Promise<OutlineProblem[]> {
    return (await this.problemsOf(outline, c)).map((problem) => ({
      ...shownProblem(c, problem),
      task: taskOfField(problem.path),
      isMissing: problem.problem === 'EMPTY',
    }));
  }

  @ResolveField('payFloor')
  async payFloor(@Parent() { content }: Outline, @Context() c: OperationContext): Promise<Money | null> {
    const floor = await this.floorOf(content, c);
    return floor && { amount: amountText(floor.amount, floor.currency), currency: floor.currency, per: floor.per };
  }

  @ResolveField('payFloorRate')
  async payFloorRate(@Parent() { content }: Outline, @Context() c: OperationContext): Promise<number | null> {
    return (await this.floorOf(content, c))?.rielPerDollar ?? null;
  }

  @AnyMember()
  @Mutation('vacancyOutlineBegin')
  async begin(@Args('copyOf') copyOf: string | null | undefined, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.answer(c, 'VacancyOutlineBeginPayload', await this.typing.begin(c.tx, copyOf ?? null, key));
  }

  @AnyMember()
  @Mutation('vacancyOutlineSave')
  async save(
    @Args('id') id: string,
    @Args('input') input: VacancyOutlineInput,
    @Args('saw') saw: Saw,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return this.answer(c, 'VacancyOutlineSavePayload', await this.typing.save(c.tx, id, { ...input }, saw, key));
  }

  @AnyMember()
  @Mutation('vacancyOutlineSend')
  async send(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    const done = await this.writing.sendOutline(c.tx, id, key);
    if (isRefusal(done)) return outcome(c, 'VacancyOutlineSendPayload', done);
    const [vacancy] = await this.vacancies.byIds(c.tx, [done['id'] ?? '']);
    return outcome(c, 'VacancyOutlineSendPayload', vacancy ? { vacancy } : refuse('NOT_FOUND'));
  }

  @AnyMember()
  @Mutation('vacancyOutlineDiscard')
  async discard(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    const done = await this.typing.discard(c.tx, id, key);
    return outcome(c, 'VacancyOutlineDiscardPayload', isRefusal(done) ? done : { discarded: true });
  }

  private async problemsOf({ content }: Outline, c: OperationContext): Promise<Problem[]> {
    return outlineProblems(content, await this.lawOf(c), localDateAt(await c.tx.now()));
  }

  private async floorOf(content: Outline['content'], c: OperationContext): Promise<ToldPay | null> {
    return outlinePayFloor(content, await this.lawOf(c), localDateAt(await c.tx.now()));
  }

  private lawOf(c: OperationContext): Promise<OutlineLaw> {
    const asked = async (keys: readonly string[]): Promise<OutlineLaw[]> => {
      const law = await this.outlines.law(c.tx);
      return keys.map(() => law);
    };
    return loader(c, 'outlineLaw', asked).load('own');
  }

  private async answer(c: OperationContext, payload: string, done: Done | Refusal): Promise<Outcome> {
    if (isRefusal(done)) return outcome(c, payload, done);
    const outline = await this.outlines.byId(c.tx, done['id'] ?? '');
    return outcome(c, payload, outline ? { outline } : refuse('NOT_FOUND'));
  }
}
