import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type AccountRow, AccountsService } from '../../../features/accounts/accounts.service';
import { can } from '../../../features/accounts/domain/permissions';
import { type EmployerName, EmployersService } from '../../../features/employers/employers.service';
import type { MessageState } from '../../../features/notifications/domain/message';
import { type Delivery, DeliveriesService } from '../../../features/notifications/deliveries.service';
import type { Task } from '../../../features/notifications/domain/task';
import { ResendMessage } from '../../../use-cases/notifications/resend-message.use-case';
import { groupRows, inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse } from '../../../shared/refusal';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { employerNameById } from '../../shared/employers/employer-loaders';
import { colleagueById } from '../accounts/colleague-loader';
import { traineeById } from '../trainees/trainee-loader';

interface PageArgs {
  readonly states?: readonly MessageState[] | null;
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
    private readonly resendMessage: ResendMessage,
    private readonly trainees: TraineesService,
    private readonly accounts: AccountsService,
    private readonly employers: EmployersService,
  ) {}

  @Can('message.read')
  @Query('deliveries')
  async page(@Args() args: PageArgs, @Context() c: OperationContext): Promise<Connection<Delivery>> {
    const paging = page(args);
    const rows = await this.deliveries.page(c.tx, { ...paging, states: args.states?.length ? args.states : null });
    return connection(rows, paging.limit, ({ cursor }) => cursor);
  }

  @Can('message.resend')
  @Mutation('messageResend')
  async resend(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.resendMessage.resend(c.tx, id, key);
    if (isRefusal(result)) return outcome(c, 'MessageResendPayload', result);
    const [delivery] = await this.deliveries.byIds(c.tx, [id]);
    return outcome(c, 'MessageResendPayload', delivery ? { delivery } : refuse('NOT_FOUND'));
  }

  @ResolveField('text')
  text(@Parent() delivery: Delivery, @Context() c: OperationContext): string {
    return this.deliveries.textOf(c.tx, delivery);
  }

  @ResolveField('trainee')
  trainee(@Parent() { recipientKind, recipientId }: Delivery, @Context() c: OperationContext): Promise<Trainee | null> | null {
    return recipientKind === 'TRAINEE' && can(c.actor.roles, 'trainee.read') ? traineeById(c, this.trainees, recipientId) : null;
  }

  @ResolveField('colleague')
  colleague(@Parent() { recipientKind, recipientId }: Delivery, @Context() c: OperationContext): Promise<AccountRow | null> | null {
    return recipientKind === 'STAFF' ? colleagueById(c, this.accounts, recipientId) : null;
  }

  @ResolveField('employer')
  async employer(@Parent() { recipientKind, recipientId }: Delivery, @Context() c: OperationContext): Promise<EmployerName | null> {
    if (recipientKind !== 'EMPLOYER') return null;
    const employerUsers = loader(c, 'employerOfUser', async (ids) => inOrder(ids, await this.deliveries.employersOf(c.tx, ids), (row) => row.accountId));
    const user = await employerUsers.load(recipientId);
    return user && employerNameById(c, this.employers, user.employerId);
  }

  @ResolveField('availableActions')
  nextTransitions(@Parent() { state, recipientKind }: Delivery, @Context() c: OperationContext): string[] {
    return state === 'PARKED' && recipientKind !== 'TRAINEE' && can(c.actor.roles, 'message.resend') ? ['resend'] : [];
  }

  @ResolveField('tasks')
  async tasks(@Parent() { id }: Delivery, @Context() c: OperationContext): Promise<Task[]> {
    if (!can(c.actor.roles, 'task.read') || !can(c.actor.roles, 'trainee.read')) return [];
    return loader(c, 'tasksForMessage', async (ids) => groupRows(ids, await this.deliveries.tasksFor(c.tx, ids), ({ causeId }) => causeId)).load(id);
  }
}
