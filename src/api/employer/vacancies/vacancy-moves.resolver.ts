import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { MoveVacancy } from '../../../use-cases/vacancies/move-vacancy.use-case';
import { WriteVacancy } from '../../../use-cases/vacancies/write-vacancy.use-case';
import type { Done } from '../../../platform/database/idempotency';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { AnyMember } from '../../shared/can';
import { outcome, type Outcome } from '../../shared/outcome';
import type { VacancyInput } from '../schema';

/** An employer's transitions of its vacancies. */
@Resolver()
export class VacancyMovesResolver {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly writing: WriteVacancy,
    private readonly moving: MoveVacancy,
  ) {}

  @AnyMember()
  @Mutation('vacancyDraft')
  async draft(@Args('input') input: VacancyInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.answer(c, 'VacancyDraftPayload', await this.writing.draft(c.tx, { ...input }, key));
  }

  @AnyMember()
  @Mutation('vacancyChange')
  async change(
    @Args('id') id: string,
    @Args('input') input: VacancyInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return this.answer(c, 'VacancyChangePayload', await this.writing.change(c.tx, id, { ...input }, key));
  }

  @AnyMember()
  @Mutation('vacancySubmit')
  async submit(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.answer(c, 'VacancySubmitPayload', await this.moving.move(c.tx, 'submit', id, key));
  }

  @AnyMember()
  @Mutation('vacancyPause')
  async pause(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.answer(c, 'VacancyPausePayload', await this.moving.move(c.tx, 'pause', id, key));
  }

  @AnyMember()
  @Mutation('vacancyResume')
  async resume(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.answer(c, 'VacancyResumePayload', await this.moving.move(c.tx, 'resume', id, key));
  }

  @AnyMember()
  @Mutation('vacancyClose')
  async close(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.answer(c, 'VacancyClosePayload', await this.moving.move(c.tx, 'close', id, key));
  }

  @AnyMember()
  @Mutation('vacancyWithdraw')
  async withdraw(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.answer(c, 'VacancyWithdrawPayload', await this.moving.move(c.tx, 'withdraw', id, key));
  }

  private async answer(c: OperationContext, payload: string, done: Done | Refusal): Promise<Outcome> {
    if (isRefusal(done)) return outcome(c, payload, done);
    const [vacancy] = await this.vacancies.byIds(c.tx, [done['id'] ?? '']);
    return outcome(c, payload, { vacancy });
  }
}
