import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import { can } from '../../../features/accounts/domain/permissions';
import type { Task } from '../../../features/notifications/domain/task';
import { TasksService } from '../../../features/notifications/tasks.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse } from '../../../shared/refusal';
import { TakeOverTask } from '../../../use-cases/notifications/take-over-task.use-case';
import { outcome } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import { colleagueById } from '../accounts/colleague-loader';
import { Mutation, ResolveField } from '../staff-decorators';

interface TakeOverArgs {
  readonly id: string;
  readonly expectedAssigneeId?: string | null;
  readonly idempotencyKey: string;
}

/** Who has a task, and taking it over. */
@Resolver('Task')
export class TaskAssignmentResolver {
  constructor(
    private readonly tasks: TasksService,
    private readonly accounts: AccountsService,
    private readonly takeOverTask: TakeOverTask,
  ) {}

  @Can('task.finish')
  @Mutation('taskTakeOver')
  async takeOver(@Args() { id, expectedAssigneeId, idempotencyKey }: TakeOverArgs, @Context() c: OperationContext) {
    const result = await this.takeOverTask.takeOver(c.tx, id, expectedAssigneeId ?? null, idempotencyKey);
    if (isRefusal(result)) return outcome(c, 'TaskTakeOverPayload', result);
    const [task] = await this.tasks.byIds(c.tx, [id]);
    return outcome(c, 'TaskTakeOverPayload', task ? { task } : refuse('NOT_FOUND'));
  }

  @ResolveField('Task', 'assignee')
  assignee(@Parent() { assignedTo }: Task, @Context() c: OperationContext): Promise<ColleagueRow | null> {
    return colleagueById(c, this.accounts, assignedTo);
  }

  @ResolveField('Task', 'mayTakeOver')
  mayTakeOver(@Parent() { state, assignedTo }: Task, @Context() { actor }: OperationContext): boolean {
    return state === 'OPEN' && assignedTo !== actor.accountId && can(actor.roles, 'task.finish');
  }
}
