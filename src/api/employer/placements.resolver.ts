import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ConfirmStart } from '../../moves/confirm-start';
import { AgreementsService } from '../../placements/agreements.service';
import type { EmployerAgreement } from '../../placements/domain/agreement';
import type { EmployerPlacement } from '../../placements/domain/placement';
import { sideMoves } from '../../placements/domain/whose-moves';
import { PlacementsService } from '../../placements/placements.service';
import type { OperationContext } from '../../platform/operation-context';
import { ReferralsService } from '../../referrals/referrals.service';
import { isRefusal, refuse } from '../../shared/refusal';
import type { Vacancy } from '../../vacancies/domain/vacancy';
import { VacanciesService } from '../../vacancies/vacancies.service';
import { employersAgreementOf, type ShownAgreement } from '../shared/agreements';
import { AnyMember } from '../shared/can';
import { outcome, type Outcome } from '../shared/outcome';
import { connection, type Connection, page } from '../shared/paging';
import { vacancyById } from '../shared/vacancy-loader';
import { candidateById } from './candidate-loader';

/** Places of people the employer hired, with what its login may read: a name from the card, the day, whether they have started or ended. */
@Resolver('EmployerPlacement')
export class EmployerPlacementsResolver {
  constructor(
    private readonly placements: PlacementsService,
    private readonly referrals: ReferralsService,
    private readonly vacancies: VacanciesService,
    private readonly agreements: AgreementsService,
    private readonly confirming: ConfirmStart,
  ) {}

  @AnyMember()
  @Query('placements')
  async page(@Args() args: { first?: number | null; after?: string | null }, @Context() c: OperationContext): Promise<Connection<EmployerPlacement>> {
    const asked = page(args);
    return connection(await this.placements.employersPage(c.tx, asked), asked.limit, ({ id }) => id);
  }

  @AnyMember()
  @Query('placement')
  async one(@Args('id') id: string, @Context() c: OperationContext): Promise<EmployerPlacement | null> {
    return (await this.placements.employersByIds(c.tx, [id]))[0] ?? null;
  }

  @ResolveField('displayName')
  async displayName(@Parent() { referralId }: EmployerPlacement, @Context() c: OperationContext): Promise<string | null> {
    return (await candidateById(c, this.referrals, referralId))?.card?.displayName ?? null;
  }

  @ResolveField('vacancy')
  vacancy(@Parent() { vacancyId }: EmployerPlacement, @Context() c: OperationContext): Promise<Vacancy> {
    return vacancyById(c, this.vacancies, vacancyId);
  }

  @ResolveField('nextMoves')
  async nextMoves(@Parent() placement: EmployerPlacement, @Context() c: OperationContext): Promise<string[]> {
    return sideMoves(placement, placement.confirmedByEmployerAt, await c.tx.now());
  }

  @ResolveField('confirmedAt')
  confirmedAt(@Parent() { confirmedByEmployerAt }: EmployerPlacement): Date | null {
    return confirmedByEmployerAt;
  }

  @ResolveField('agreement')
  agreement(@Parent() placement: EmployerPlacement, @Context() c: OperationContext): Promise<ShownAgreement<EmployerAgreement> | null> {
    return employersAgreementOf(c, this.agreements, placement);
  }

  @AnyMember()
  @Mutation('placementConfirmStart')
  async confirmStart(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    const result = await this.confirming.byEmployer(c.tx, id, key);
    if (isRefusal(result)) return outcome(c, 'PlacementConfirmStartPayload', result);
    const placement = await this.one(String(result['id']), c);
    return outcome(c, 'PlacementConfirmStartPayload', placement ? { placement } : refuse('NOT_FOUND'));
  }
}
