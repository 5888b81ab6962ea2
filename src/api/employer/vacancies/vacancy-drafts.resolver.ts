import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import type { ConvertedPay } from '../../../features/matching/domain/facts/monthly-pay';
import { EditVacancyDraft } from '../../../use-cases/vacancies/edit-vacancy-draft.use-case';
import { SaveVacancy } from '../../../use-cases/vacancies/save-vacancy.use-case';
import { inOrder, loader } from '../../../platform/database/loader';
import { versionOf, type ExpectedVersion } from '../../../platform/database/edit-version';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { localDateAt } from '../../../shared/local-date';
import { amountText } from '../../../shared/money';
import { isRefusal, type Problem, refuse, type Refusal } from '../../../shared/refusal';
import type { VacancyDraft } from '../../../features/vacancies/domain/vacancy-draft';
import { type DraftLaw, draftPayFloor, draftProblems, sectionOfField, sectionStates } from '../../../features/vacancies/domain/vacancy-draft-sections';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { VacancyDraftsService } from '../../../features/vacancies/vacancy-drafts.service';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { AnyMember } from '../../shared/permission.decorators';
import { outcome, describeProblem } from '../../shared/outcome';
import { Mutation, Query, ResolveField } from '../employer-decorators';
import type { Money, DraftProblem, DraftSectionProgress, SkillSearchInput, VacancyDraftInput } from '../schema';

/** An employer's vacancy drafts. */
@Resolver('VacancyDraft')
export class VacancyDraftsResolver {
  constructor(
    private readonly drafts: VacancyDraftsService,
    private readonly vacancies: VacanciesService,
    private readonly editVacancyDraft: EditVacancyDraft,
    private readonly saveVacancy: SaveVacancy,
  ) {}

  @AnyMember()
  @Query('vacancyDrafts')
  all(@Context() c: OperationContext): Promise<VacancyDraft[]> {
    return this.drafts.all(c.tx);
  }

  @AnyMember()
  @Query('vacancyDraft')
  one(@Args('id') id: string, @Context() c: OperationContext): Promise<VacancyDraft | null> {
    return this.drafts.byId(c.tx, id);
  }

  @ResolveField('VacancyDraft', 'vacancy')
  vacancy(@Parent() { id }: VacancyDraft, @Context() c: OperationContext): Promise<Vacancy | null> {
    return loader(c, 'vacancyOfDraft', async (ids) => inOrder(ids, await this.vacancies.byIds(c.tx, ids), (row) => row.id)).load(id);
  }

  @ResolveField('VacancyDraft', 'version')
  version(@Parent() { content }: VacancyDraft): string {
    return versionOf(content);
  }

  @ResolveField('VacancyDraft', 'sections')
  async sections(@Parent() draft: VacancyDraft, @Context() c: OperationContext): Promise<DraftSectionProgress[]> {
    return sectionStates(draft.content, await this.problemsOf(draft, c));
  }

  @ResolveField('VacancyDraft', 'problems')
  async problems(@Parent() draft: VacancyDraft, @Context() c: OperationContext): Promise<DraftProblem[]> {
    return (await this.problemsOf(draft, c)).map((problem) => ({
      ...describeProblem(c, problem),
      section: sectionOfField(problem.path),
      isMissing: problem.problem === 'EMPTY',
    }));
  }

  /** GraphQL checked the types of its fields when they were saved. */
  @ResolveField('VacancyDraft', 'content')
  content(@Parent() { content }: VacancyDraft): VacancyDraftInput {
    return content;
  }

  @ResolveField('VacancyDraft', 'payFloor')
  async payFloor(@Parent() { content }: VacancyDraft, @Context() c: OperationContext): Promise<Money | null> {
    const floor = await this.floorOf(content, c);
    return floor && { amount: amountText(floor.amount, floor.currency), currency: floor.currency, per: floor.per };
  }

  @ResolveField('VacancyDraft', 'payFloorRate')
  async payFloorRate(@Parent() { content }: VacancyDraft, @Context() c: OperationContext): Promise<number | null> {
    return (await this.floorOf(content, c))?.rielPerDollar ?? null;
  }

  @AnyMember()
  @Mutation('vacancyDraftStart')
  async start(@Args('copyOf') copyOf: string | null | undefined, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'VacancyDraftStartPayload', await this.editVacancyDraft.start(c.tx, copyOf ?? null, key));
  }

  @AnyMember()
  @Mutation('vacancyDraftSave')
  async save(
    @Args('id') id: string,
    @Args('input') input: VacancyDraftInput,
    @Args('searches') searches: readonly SkillSearchInput[] | null | undefined,
    @Args('expectedVersion') expectedVersion: ExpectedVersion,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ) {
    const edit = { typed: { ...input }, searches: searches ?? [], expectedVersion };
    return this.answer(c, 'VacancyDraftSavePayload', await this.editVacancyDraft.save(c.tx, id, edit, key));
  }

  @AnyMember()
  @Mutation('vacancyDraftSend')
  async send(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.saveVacancy.submitDraft(c.tx, id, key);
    if (isRefusal(result)) return outcome(c, 'VacancyDraftSendPayload', result);
    const [vacancy] = await this.vacancies.byIds(c.tx, [result.id]);
    return outcome(c, 'VacancyDraftSendPayload', vacancy ? { vacancy } : refuse('NOT_FOUND'));
  }

  @AnyMember()
  @Mutation('vacancyDraftDiscard')
  async discard(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.editVacancyDraft.discard(c.tx, id, key);
    return outcome(c, 'VacancyDraftDiscardPayload', isRefusal(result) ? result : { discarded: true });
  }

  private async problemsOf({ content }: VacancyDraft, c: OperationContext): Promise<Problem[]> {
    return draftProblems(content, await this.lawOf(c), localDateAt(await c.tx.now()));
  }

  private async floorOf(content: VacancyDraft['content'], c: OperationContext): Promise<ConvertedPay | null> {
    return draftPayFloor(content, await this.lawOf(c), localDateAt(await c.tx.now()));
  }

  private lawOf(c: OperationContext): Promise<DraftLaw> {
    const readLaw = async (keys: readonly string[]): Promise<DraftLaw[]> => {
      const law = await this.drafts.law(c.tx);
      return keys.map(() => law);
    };
    return loader(c, 'draftLaw', readLaw).load('own');
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const draft = await this.drafts.byId(c.tx, result.id);
    return outcome(c, payload, draft ? { draft } : refuse('NOT_FOUND'));
  }
}
