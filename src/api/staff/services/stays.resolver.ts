import { Args, Context, Info, Parent, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { MoveStay } from '../../../use-cases/services/move-stay.use-case';
import { RecordStay } from '../../../use-cases/services/record-stay.use-case';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { type ShelterStay, STAY, stayState, type StayState } from '../../../features/services/domain/shelter-stay';
import { StaysService } from '../../../features/services/stays.service';
import { isId } from '../../../shared/ids';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { nextTransitions } from '../../../shared/state-machine';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/permission.decorators';
import { existing, outcome } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { Mutation, Query, ResolveField } from '../staff-decorators';
import type { StayEndInput, StayInput, StayMoveInput } from '../schema';
import { discloseRow } from './service-loader';
import { discloseName, traineeInList } from '../trainees/trainee-loader';

interface StaysArgs {
  readonly open?: boolean | null;
  readonly houseId?: string | null;
  readonly withoutHouse?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Shelter stays. */
@Resolver('ShelterStay')
export class StaysResolver {
  constructor(
    private readonly stays: StaysService,
    private readonly trainees: TraineesService,
    private readonly recordStay: RecordStay,
    private readonly moveStay: MoveStay,
  ) {}

  @Can('care.read')
  @Query('stays')
  async page(@Args() args: StaysArgs, @Context() c: OperationContext): Promise<Connection<ShelterStay>> {
    const { limit, after } = page(args);
    // an id that is none matches no house
    if (args.houseId && !isId(args.houseId)) return connection<ShelterStay>([], limit, ({ id }) => id);
    const filter = { isOpen: args.open ?? false, houseId: args.houseId ?? null, isWithoutHouse: args.withoutHouse ?? false };
    const result = connection(await this.stays.page(c.tx, { ...filter, after, limit }), limit, ({ id }) => id);
    for (const { traineeId } of result.nodes) discloseName(c, traineeId, 'stays');
    return result;
  }

  @Can('care.read')
  @Query('stay')
  async one(@Args('id') id: string, @Context() c: OperationContext): Promise<ShelterStay | null> {
    const [row] = isId(id) ? await this.stays.byIds(c.tx, [id.toLowerCase()]) : [];
    return row ? discloseRow(c, row) : null;
  }

  @ResolveField('ShelterStay', 'trainee')
  async trainee(@Parent() { traineeId: id }: ShelterStay, @Context() c: OperationContext, @Info() info: GraphQLResolveInfo): Promise<Trainee> {
    return existing(await traineeInList(c, this.trainees, { id, list: 'stays', info }), `trainee ${id}`);
  }

  @ResolveField('ShelterStay', 'state')
  state(@Parent() stay: ShelterStay): StayState {
    return stayState(stay);
  }

  @ResolveField('ShelterStay', 'availableActions')
  nextTransitions(@Parent() stay: ShelterStay): string[] {
    return nextTransitions(STAY, stayState(stay));
  }

  @Can('care.record')
  @Mutation('stayStart')
  async start(@Args('input') input: StayInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'StayStartPayload', await this.recordStay.start(c.tx, { ...input }, key));
  }

  @Can('care.record')
  @Mutation('stayEnd')
  async end(@Args('id') id: string, @Args('input') input: StayEndInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'StayEndPayload', await this.recordStay.end(c.tx, id, { ...input }, key));
  }

  @Can('care.record')
  @Mutation('stayVoid')
  async voidStay(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'StayVoidPayload', await this.recordStay.voidRecord(c.tx, id, key));
  }

  @Can('care.record')
  @Mutation('stayMove')
  async move(@Args('id') id: string, @Args('input') input: StayMoveInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'StayMovePayload', await this.moveStay.move(c.tx, id, { ...input }, key));
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const [stay] = await this.stays.byIds(c.tx, [result.id]);
    return outcome(c, payload, stay ? { stay: discloseRow(c, stay) } : refuse('NOT_FOUND'));
  }
}

/** The stays of one trainee; the database returns them only to case workers and the safety lead. */
@Resolver('Trainee')
export class TraineeStaysResolver {
  constructor(private readonly stays: StaysService) {}

  @ResolveField('Trainee', 'stays')
  ofTrainee(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<ShelterStay[]> {
    return loader(c, 'staysOfTrainee', async (ids) => groupRows(ids, await this.stays.ofTrainees(c.tx, ids), (row) => row.traineeId)).load(id);
  }
}
