import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { RecordService } from '../../../use-cases/services/record-service.use-case';
import { groupRows, inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { GroupSession } from '../../../features/services/domain/group-session';
import type { ServiceKind } from '../../../features/services/domain/service-kinds';
import { SERVICE, type ServiceRecord, serviceState, type ServiceState } from '../../../features/services/domain/service-record';
import { ServicesService } from '../../../features/services/services.service';
import { GroupSessionsService } from '../../../features/services/group-sessions.service';
import { isId } from '../../../shared/ids';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { nextTransitions } from '../../../shared/state-machine';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { Mutation, Query, ResolveField } from '../staff-decorators';
import type { ServiceInput } from '../schema';
import { discloseRow } from './service-loader';
import { traineeOf } from '../trainees/trainee-loader';

interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Services that trainees received. */
@Resolver('ServiceRecord')
export class ServicesResolver {
  constructor(
    private readonly services: ServicesService,
    private readonly sessions: GroupSessionsService,
    private readonly trainees: TraineesService,
    private readonly recordService: RecordService,
  ) {}

  @Can('service.read')
  @Query('services')
  async page(
    @Args() args: PageArgs & { readonly traineeId?: string | null; readonly kind?: ServiceKind | null },
    @Context() c: OperationContext,
  ): Promise<Connection<ServiceRecord>> {
    const { limit, after } = page(args);
    const rows = await this.services.page(c.tx, { traineeId: args.traineeId ?? null, kind: args.kind ?? null, after, limit });
    const result = connection(rows, limit, ({ id }) => id);
    for (const row of result.nodes) discloseRow(c, row);
    return result;
  }

  @Can('service.read')
  @Query('service')
  async one(@Args('id') id: string, @Context() c: OperationContext): Promise<ServiceRecord | null> {
    const [row] = isId(id) ? await this.services.byIds(c.tx, [id.toLowerCase()]) : [];
    return row ? discloseRow(c, row) : null;
  }

  @ResolveField('ServiceRecord', 'trainee')
  trainee(@Parent() record: ServiceRecord, @Context() c: OperationContext): Promise<Trainee> {
    return traineeOf(c, this.trainees, record);
  }

  @ResolveField('ServiceRecord', 'session')
  session(@Parent() { sessionId }: ServiceRecord, @Context() c: OperationContext): Promise<GroupSession | null> | null {
    if (sessionId === null) return null;
    return loader<GroupSession | null>(c, 'sessionById', async (ids) => inOrder(ids, await this.sessions.byIds(c.tx, ids), (row) => row.id)).load(sessionId);
  }

  @ResolveField('ServiceRecord', 'state')
  state(@Parent() record: ServiceRecord): ServiceState {
    return serviceState(record);
  }

  @ResolveField('ServiceRecord', 'availableActions')
  nextTransitions(@Parent() record: ServiceRecord): string[] {
    return nextTransitions(SERVICE, serviceState(record));
  }

  @Can('service.record')
  @Mutation('serviceRecord')
  async record(@Args('input') input: ServiceInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'ServiceRecordPayload', await this.recordService.record(c.tx, { ...input }, key));
  }

  @Can('service.record')
  @Mutation('serviceVoid')
  async voidService(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'ServiceVoidPayload', await this.recordService.voidRecord(c.tx, id, key));
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const [service] = await this.services.byIds(c.tx, [result.id]);
    return outcome(c, payload, service ? { service: discloseRow(c, service) } : refuse('NOT_FOUND'));
  }
}

/** The services that one trainee received. */
@Resolver('Trainee')
export class TraineeServicesResolver {
  constructor(private readonly services: ServicesService) {}

  @ResolveField('Trainee', 'services')
  async ofTrainee(@Parent() { id }: Trainee, @Args() args: PageArgs, @Context() c: OperationContext): Promise<Connection<ServiceRecord>> {
    const paging = page(args);
    const rows = await loader(c, `servicesOfTrainee ${paging.limit} ${paging.after ?? ''}`, async (ids) =>
      groupRows(ids, await this.services.ofTrainees(c.tx, ids, paging), (row) => row.traineeId),
    ).load(id);
    return connection(rows, paging.limit, (row) => row.id);
  }
}
