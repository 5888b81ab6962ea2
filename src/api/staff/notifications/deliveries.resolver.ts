import { Args, Context, Info, Parent, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { type ColleagueRow, AccountsService } from '../../../features/accounts/accounts.service';
import { can } from '../../../features/accounts/domain/permissions';
import { type EmployerName, EmployersService } from '../../../features/employers/employers.service';
import type { MessageState } from '../../../features/notifications/domain/message';
import { type Delivery, type DeliveryRequest, DeliveriesService } from '../../../features/notifications/deliveries.service';
import type { Task } from '../../../features/notifications/domain/task';
import { groupRows, inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/permission.decorators';
import { connection, type Connection, page } from '../../shared/paging';
import { findEmployerName } from '../../shared/employers/employer-loaders';
import { Query, ResolveField } from '../staff-decorators';
import { colleagueById } from '../accounts/colleague-loader';
import { traineeInList } from '../trainees/trainee-loader';

interface PageArgs {
  readonly states?: readonly MessageState[] | null;
  readonly recipientKind?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly sort: DeliveryRequest['sort'];
  readonly ascending: boolean;
  readonly first?: number | null;
  readonly after?: string | null;
}

/**
 * Messages sent in the institution's name: their state and a neutral text, and the recipient where the reader
 * may know that person.
 */
@Resolver('Delivery')
export class DeliveriesResolver {
  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly trainees: TraineesService,
    private readonly accounts: AccountsService,
    private readonly employers: EmployersService,
  ) {}

  @Can('message.read')
  @Query('deliveries')
  async page(@Args() args: PageArgs, @Context() c: OperationContext): Promise<Connection<Delivery>> {
    const paging = page(args);
    const { states, recipientKind = null, from = null, to = null, sort, ascending } = args;
    const rows = await this.deliveries.page(c.tx, { ...paging, states: states?.length ? states : null, recipientKind, from, to, sort, ascending });
    return connection(rows, paging.limit, ({ cursor }) => cursor);
  }

  @ResolveField('Delivery', 'text')
  text(@Parent() delivery: Delivery, @Context() c: OperationContext): string {
    return this.deliveries.textOf(c.tx, delivery);
  }

  @ResolveField('Delivery', 'trainee')
  trainee(
    @Parent() { recipientKind, recipientId: id }: Delivery,
    @Context() c: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Trainee | null> | null {
    return recipientKind === 'TRAINEE' && can(c.actor.roles, 'trainee.read') ? traineeInList(c, this.trainees, { id, list: 'deliveries', info }) : null;
  }

  @ResolveField('Delivery', 'colleague')
  colleague(@Parent() { recipientKind, recipientId }: Delivery, @Context() c: OperationContext): Promise<ColleagueRow | null> | null {
    return recipientKind === 'STAFF' ? colleagueById(c, this.accounts, recipientId) : null;
  }

  @ResolveField('Delivery', 'employer')
  async employer(@Parent() { recipientKind, recipientId }: Delivery, @Context() c: OperationContext): Promise<EmployerName | null> {
    if (recipientKind !== 'EMPLOYER') return null;
    const employerUsers = loader(c, 'employerOfUser', async (ids) => inOrder(ids, await this.deliveries.employersOf(c.tx, ids), (row) => row.accountId));
    const user = await employerUsers.load(recipientId);
    return user && findEmployerName(c, this.employers, user.employerId);
  }

  @ResolveField('Delivery', 'availableActions')
  nextTransitions(@Parent() { state, recipientKind }: Delivery, @Context() c: OperationContext): string[] {
    return state === 'PARKED' && recipientKind !== 'TRAINEE' && can(c.actor.roles, 'message.resend') ? ['resend'] : [];
  }

  @ResolveField('Delivery', 'tasks')
  async tasks(@Parent() { id }: Delivery, @Context() c: OperationContext): Promise<Task[]> {
    if (!can(c.actor.roles, 'task.read') || !can(c.actor.roles, 'trainee.read')) return [];
    return loader(c, 'tasksForMessage', async (ids) => groupRows(ids, await this.deliveries.tasksFor(c.tx, ids), ({ causeId }) => causeId)).load(id);
  }
}
