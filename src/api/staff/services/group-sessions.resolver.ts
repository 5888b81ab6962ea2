import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { RecordGroupSession } from '../../../use-cases/services/record-group-session.use-case';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { GroupSession } from '../../../features/services/domain/group-session';
import type { ServiceRecord } from '../../../features/services/domain/service-record';
import { ServicesService } from '../../../features/services/services.service';
import { GroupSessionsService } from '../../../features/services/group-sessions.service';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { Mutation, Query, ResolveField } from '../staff-decorators';
import type { AttendeeInput, GroupSessionInput } from '../schema';
import { discloseRow } from './service-loader';

/** Group sessions and their attendees. */
@Resolver('GroupSession')
export class GroupSessionsResolver {
  constructor(
    private readonly sessions: GroupSessionsService,
    private readonly services: ServicesService,
    private readonly recordGroupSession: RecordGroupSession,
  ) {}

  @Can('service.read')
  @Query('groupSessions')
  async page(
    @Args() args: { from?: string | null; to?: string | null; first?: number | null; after?: string | null },
    @Context() c: OperationContext,
  ): Promise<Connection<GroupSession>> {
    const paging = page(args);
    return connection(await this.sessions.page(c.tx, { ...paging, from: args.from ?? null, to: args.to ?? null }), paging.limit, ({ id }) => id);
  }

  @Can('service.read')
  @Query('groupSession')
  async one(@Args('id') id: string, @Context() c: OperationContext): Promise<GroupSession | null> {
    return (await this.sessions.byIds(c.tx, [id]))[0] ?? null;
  }

  @ResolveField('GroupSession', 'attendeeCount')
  async attendeeCount(@Parent() { id }: GroupSession, @Context() c: OperationContext): Promise<number> {
    return loader(c, 'attendeeCountOfSession', async (ids) => {
      const counts = await this.sessions.attendeeCounts(c.tx, ids);
      return ids.map((one) => counts.get(one) ?? 0);
    }).load(id);
  }

  @ResolveField('GroupSession', 'attendees')
  async attendees(@Parent() { id }: GroupSession, @Context() c: OperationContext): Promise<ServiceRecord[]> {
    const rows = await loader(c, 'attendeesOfSession', async (ids) =>
      groupRows(ids, await this.services.ofSessions(c.tx, ids), (row) => row.sessionId ?? ''),
    ).load(id);
    return rows.map((row) => discloseRow(c, row));
  }

  @Can('service.record')
  @Mutation('groupSessionRecord')
  async record(@Args('input') input: GroupSessionInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'GroupSessionRecordPayload', await this.recordGroupSession.record(c.tx, { ...input }, key));
  }

  @Can('service.record')
  @Mutation('groupSessionAddAttendee')
  async addAttendee(@Args('id') id: string, @Args('input') input: AttendeeInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'GroupSessionAddAttendeePayload', await this.recordGroupSession.addAttendee(c.tx, id, { ...input }, key));
  }

  @Can('service.record')
  @Mutation('groupSessionRemoveAttendee')
  async removeAttendee(@Args('id') id: string, @Args('input') input: AttendeeInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'GroupSessionRemoveAttendeePayload', await this.recordGroupSession.removeAttendee(c.tx, id, { ...input }, key));
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const groupSession = await this.one(result.id, c);
    return outcome(c, payload, groupSession ? { groupSession } : refuse('NOT_FOUND'));
  }
}
