import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { SaveHouse } from '../../../use-cases/services/save-house.use-case';
import { groupRows, inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { freePlaces, HOUSE, houseState, type HouseState, type ShelterHouse } from '../../../features/services/domain/shelter-house';
import type { ShelterStay } from '../../../features/services/domain/shelter-stay';
import { HousesService } from '../../../features/services/houses.service';
import { StaysService } from '../../../features/services/stays.service';
import { isId } from '../../../shared/ids';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { nextTransitions } from '../../../shared/state-machine';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { Mutation, Query, ResolveField } from '../staff-decorators';
import type { HouseInput } from '../schema';
import { discloseName } from '../trainees/trainee-loader';

interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

const houseById = (c: OperationContext, houses: HousesService, id: string): Promise<ShelterHouse | null> =>
  loader<ShelterHouse | null>(c, 'houseById', async (ids) => inOrder(ids, await houses.byIds(c.tx, ids), (row) => row.id)).load(id.toLowerCase());

/** The houses of the institution's shelter. */
@Resolver('ShelterHouse')
export class HousesResolver {
  constructor(
    private readonly houses: HousesService,
    private readonly stays: StaysService,
    private readonly saveHouse: SaveHouse,
  ) {}

  @Can('house.read')
  @Query('houses')
  async page(@Args() args: PageArgs & { readonly withClosed?: boolean | null }, @Context() c: OperationContext): Promise<Connection<ShelterHouse>> {
    const { limit, after } = page(args);
    return connection(await this.houses.page(c.tx, { withClosed: args.withClosed ?? false, after, limit }), limit, ({ id }) => id);
  }

  @Can('house.read')
  @Query('house')
  async one(@Args('id') id: string, @Context() c: OperationContext): Promise<ShelterHouse | null> {
    return isId(id) ? houseById(c, this.houses, id) : null;
  }

  @ResolveField('ShelterHouse', 'taken')
  async taken(@Parent() { id }: ShelterHouse, @Context() c: OperationContext): Promise<number> {
    const use = await loader(c, 'takenPlaces', async (ids) => inOrder(ids, await this.houses.takenPlaces(c.tx, ids), (row) => row.houseId)).load(id);
    return use?.taken ?? 0;
  }

  @ResolveField('ShelterHouse', 'free')
  async free(@Parent() house: ShelterHouse, @Context() c: OperationContext): Promise<number> {
    return freePlaces({ house, taken: await this.taken(house, c) });
  }

  @ResolveField('ShelterHouse', 'state')
  state(@Parent() house: ShelterHouse): HouseState {
    return houseState(house);
  }

  @ResolveField('ShelterHouse', 'availableActions')
  nextTransitions(@Parent() house: ShelterHouse): string[] {
    return nextTransitions(HOUSE, houseState(house));
  }

  /** The database returns stays only to case workers and the safety lead. */
  @ResolveField('ShelterHouse', 'stays')
  async staysIn(@Parent() { id }: ShelterHouse, @Args() args: PageArgs, @Context() c: OperationContext): Promise<Connection<ShelterStay>> {
    const paging = page(args);
    const rows = await loader(c, `staysOfHouse ${paging.limit} ${paging.after ?? ''}`, async (ids) =>
      groupRows(ids, await this.stays.ofHouses(c.tx, ids, paging), (row) => row.houseId ?? ''),
    ).load(id);
    const result = connection(rows, paging.limit, (row) => row.id);
    for (const { traineeId } of result.nodes) discloseName(c, traineeId, 'stays');
    return result;
  }

  @Can('house.manage')
  @Mutation('houseAdd')
  async add(@Args('input') input: HouseInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'HouseAddPayload', await this.saveHouse.add(c.tx, { ...input }, key));
  }

  @Can('house.manage')
  @Mutation('houseChange')
  async change(@Args('id') id: string, @Args('input') input: HouseInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'HouseChangePayload', await this.saveHouse.change(c.tx, id, { ...input }, key));
  }

  @Can('house.manage')
  @Mutation('houseClose')
  async close(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'HouseClosePayload', await this.saveHouse.close(c.tx, id, key));
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const house = await houseById(c, this.houses, result.id);
    return outcome(c, payload, house ? { house } : refuse('NOT_FOUND'));
  }
}

/** The house of a stay; row-level security shows both to the same readers. */
@Resolver('ShelterStay')
export class StayHouseResolver {
  constructor(private readonly houses: HousesService) {}

  @ResolveField('ShelterStay', 'house')
  house(@Parent() { houseId }: ShelterStay, @Context() c: OperationContext): Promise<ShelterHouse | null> | null {
    return houseId === null ? null : houseById(c, this.houses, houseId);
  }
}
