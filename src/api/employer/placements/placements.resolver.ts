import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { ConfirmStart } from '../../../use-cases/placements/confirm-start.use-case';
import { AgreementsService } from '../../../features/placements/agreements.service';
import type { EmployerAgreement } from '../../../features/placements/domain/agreement';
import type { EmployerPlacement } from '../../../features/placements/domain/placement';
import { sideTransitions } from '../../../features/placements/domain/placement-transitions-by-audience';
import { PlacementsService } from '../../../features/placements/placements.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import { isRefusal, refuse } from '../../../shared/refusal';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { employersAgreementOf, type ShownAgreement } from '../../shared/placements/agreements';
import { AnyMember } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';
import { candidateById } from '../referrals/candidate-loader';
import { Mutation, Query, ResolveField } from '../employer-decorators';

/**
 * The employer's placements, with the fields its role may read: the name on the card, the start date, and
 * whether the placement has started or ended.
 */
@Resolver('EmployerPlacement')
export class EmployerPlacementsResolver {
  constructor(
    private readonly placements: PlacementsService,
    private readonly referrals: ReferralsService,
    private readonly vacancies: VacanciesService,
    private readonly agreements: AgreementsService,
    private readonly confirmStartUseCase: ConfirmStart,
  ) {}

  @AnyMember()
  @Query('placements')
  async page(@Args() args: { first?: number | null; after?: string | null }, @Context() c: OperationContext): Promise<Connection<EmployerPlacement>> {
    const paging = page(args);
    return connection(await this.placements.employerPage(c.tx, paging), paging.limit, ({ id }) => id);
  }

  @AnyMember()
  @Query('placement')
  async one(@Args('id') id: string, @Context() c: OperationContext): Promise<EmployerPlacement | null> {
    return (await this.placements.employerPlacementsByIds(c.tx, [id]))[0] ?? null;
  }

  @ResolveField('EmployerPlacement', 'displayName')
  async displayName(@Parent() { referralId }: EmployerPlacement, @Context() c: OperationContext): Promise<string | null> {
    return (await candidateById(c, this.referrals, referralId))?.card?.displayName ?? null;
  }

  @ResolveField('EmployerPlacement', 'vacancy')
  vacancy(@Parent() { vacancyId }: EmployerPlacement, @Context() c: OperationContext): Promise<Vacancy> {
    return vacancyById(c, this.vacancies, vacancyId);
  }

  @ResolveField('EmployerPlacement', 'availableActions')
  async nextTransitions(@Parent() placement: EmployerPlacement, @Context() c: OperationContext): Promise<string[]> {
    return sideTransitions(placement, placement.confirmedByEmployerAt, await c.tx.now());
  }

  @ResolveField('EmployerPlacement', 'confirmedAt')
  confirmedAt(@Parent() { confirmedByEmployerAt }: EmployerPlacement): Date | null {
    return confirmedByEmployerAt;
  }

  @ResolveField('EmployerPlacement', 'agreement')
  agreement(@Parent() placement: EmployerPlacement, @Context() c: OperationContext): Promise<ShownAgreement<EmployerAgreement> | null> {
    return employersAgreementOf(c, this.agreements, placement);
  }

  @AnyMember()
  @Mutation('placementConfirmStart')
  async confirmStart(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.confirmStartUseCase.byEmployer(c.tx, id, key);
    if (isRefusal(result)) return outcome(c, 'PlacementConfirmStartPayload', result);
    const placement = await this.one(result.id, c);
    return outcome(c, 'PlacementConfirmStartPayload', placement ? { placement } : refuse('NOT_FOUND'));
  }
}
