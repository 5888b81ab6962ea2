import { Args, Context, Resolver } from '@nestjs/graphql';
import { ChangeVacancyState } from '../../../use-cases/vacancies/change-vacancy-state.use-case';
import { SaveVacancy } from '../../../use-cases/vacancies/save-vacancy.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { AnyMember } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { Mutation } from '../employer-decorators';
import type { VacancyInput } from '../schema';

/** An employer's transitions of its vacancies. */
@Resolver()
export class VacancyTransitionsResolver {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly saveVacancy: SaveVacancy,
    private readonly changeVacancyState: ChangeVacancyState,
  ) {}

  @AnyMember()
  @Mutation('vacancyCreate')
  async draft(@Args('input') input: VacancyInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'VacancyCreatePayload', await this.saveVacancy.draft(c.tx, { ...input }, key));
  }

  @AnyMember()
  @Mutation('vacancyChange')
  async change(@Args('id') id: string, @Args('input') input: VacancyInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'VacancyChangePayload', await this.saveVacancy.change(c.tx, id, { ...input }, key));
  }

  @AnyMember()
  @Mutation('vacancySubmit')
  async submit(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'VacancySubmitPayload', await this.changeVacancyState.transition(c.tx, 'submit', id, key));
  }

  @AnyMember()
  @Mutation('vacancyPause')
  async pause(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'VacancyPausePayload', await this.changeVacancyState.transition(c.tx, 'pause', id, key));
  }

  @AnyMember()
  @Mutation('vacancyResume')
  async resume(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'VacancyResumePayload', await this.changeVacancyState.transition(c.tx, 'resume', id, key));
  }

  @AnyMember()
  @Mutation('vacancyClose')
  async close(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'VacancyClosePayload', await this.changeVacancyState.transition(c.tx, 'close', id, key));
  }

  @AnyMember()
  @Mutation('vacancyWithdraw')
  async withdraw(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'VacancyWithdrawPayload', await this.changeVacancyState.transition(c.tx, 'withdraw', id, key));
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const [vacancy] = await this.vacancies.byIds(c.tx, [result.id]);
    return outcome(c, payload, vacancy ? { vacancy } : refuse('NOT_FOUND'));
  }
}
