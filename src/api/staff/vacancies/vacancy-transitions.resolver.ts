import { Args, Context, Resolver } from '@nestjs/graphql';
import { ChangeVacancyState } from '../../../use-cases/vacancies/change-vacancy-state.use-case';
import { ReviewVacancy } from '../../../use-cases/vacancies/review-vacancy.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, type Refusal, refuse } from '../../../shared/refusal';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { Mutation } from '../staff-decorators';
import type { VacancyReturnInput } from '../schema';

/** The steward's transitions of a vacancy: return, approve, open. */
@Resolver()
export class VacancyTransitionsResolver {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly reviewVacancy: ReviewVacancy,
    private readonly changeVacancyState: ChangeVacancyState,
  ) {}

  @Can('vacancy.review')
  @Mutation('vacancyReturn')
  async returnVacancy(@Args('id') id: string, @Args('input') input: VacancyReturnInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'VacancyReturnPayload', await this.reviewVacancy.returnVacancy(c.tx, id, { ...input }, key));
  }

  @Can('vacancy.review', { stepUp: true })
  @Mutation('vacancyApprove')
  async approve(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'VacancyApprovePayload', await this.reviewVacancy.approve(c.tx, id, key));
  }

  @Can('vacancy.review', { stepUp: true })
  @Mutation('vacancyOpen')
  async open(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'VacancyOpenPayload', await this.changeVacancyState.transition(c.tx, 'open', id, key));
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const [vacancy] = await this.vacancies.byIds(c.tx, [result.id]);
    return outcome(c, payload, vacancy ? { vacancy } : refuse('NOT_FOUND'));
  }
}
