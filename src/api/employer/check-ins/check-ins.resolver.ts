import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { CheckInsService } from '../../../features/check-ins/check-ins.service';
import { employerState } from '../../../features/check-ins/domain/code';
import type { ListedCheckIn } from '../../../features/check-ins/domain/check-in-views';
import { CreateCheckInCode } from '../../../use-cases/check-ins/create-check-in-code.use-case';
import type { EmployerPlacement } from '../../../features/placements/domain/placement';
import { PlacementsService } from '../../../features/placements/placements.service';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse } from '../../../shared/refusal';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { AnyMember } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { candidateById } from '../referrals/candidate-loader';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';
import type { CheckInState } from '../schema';
import { Mutation, Query, ResolveField } from '../employer-decorators';

/** The employer's own check-ins, and the code that opens one. */
@Resolver('CheckIn')
export class CheckInsResolver {
  constructor(
    private readonly checkIns: CheckInsService,
    private readonly vacancies: VacanciesService,
    private readonly placements: PlacementsService,
    private readonly referrals: ReferralsService,
    private readonly createCheckInCode: CreateCheckInCode,
  ) {}

  @AnyMember()
  @Query('checkIns')
  async page(@Args() args: { first?: number | null; after?: string | null }, @Context() c: OperationContext): Promise<Connection<ListedCheckIn>> {
    const paging = page(args);
    return connection(await this.checkIns.listedPage(c.tx, paging), paging.limit, ({ cursor }) => cursor);
  }

  @ResolveField('CheckIn', 'vacancy')
  vacancy(@Parent() { vacancyId }: ListedCheckIn, @Context() c: OperationContext): Promise<Vacancy> {
    return vacancyById(c, this.vacancies, vacancyId);
  }

  @ResolveField('CheckIn', 'displayName')
  async displayName(@Parent() { placementId }: ListedCheckIn, @Context() c: OperationContext): Promise<string | null> {
    const placement = await loader<EmployerPlacement | null>(c, 'placementOfCheckIn', async (ids) =>
      inOrder(ids, await this.placements.employerPlacementsByIds(c.tx, ids), (row) => row.id),
    ).load(placementId);
    return placement && ((await candidateById(c, this.referrals, placement.referralId))?.card?.displayName ?? null);
  }

  @ResolveField('CheckIn', 'state')
  state(@Parent() { state }: ListedCheckIn): CheckInState {
    return employerState(state);
  }

  @ResolveField('CheckIn', 'answerBy')
  answerBy(@Parent() { expiresAt }: ListedCheckIn): Date {
    return expiresAt;
  }

  @AnyMember()
  @Mutation('checkInCreateCode')
  async makeCode(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.createCheckInCode.create(c.tx, id, key);
    if (isRefusal(result)) return outcome(c, 'CheckInCreateCodePayload', result);
    const [checkIn] = await this.checkIns.listedByIds(c.tx, [result.id]);
    return outcome(c, 'CheckInCreateCodePayload', checkIn ? { checkIn, newCode: result.code, codeExpiresAt: new Date(result.until) } : refuse('NOT_FOUND'));
  }
}
