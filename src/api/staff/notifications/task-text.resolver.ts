import { Context, Parent, Resolver } from '@nestjs/graphql';
import { ContactsService } from '../../../features/contacts/contacts.service';
import { stepOfTask } from '../../../features/follow-ups/domain/ladder/ladder-steps';
import { type Pretext, pretextsOf } from '../../../features/follow-ups/domain/ladder/ladder-ways';
import type { Task } from '../../../features/notifications/domain/task';
import { TasksService } from '../../../features/notifications/tasks.service';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ResolveField } from '../staff-decorators';
import { contactsOf } from '../trainees/contact-loader';

/** What a task says, and which rows it represents. */
@Resolver('Task')
export class TaskTextResolver {
  constructor(
    private readonly tasks: TasksService,
    private readonly contacts: ContactsService,
  ) {}

  @ResolveField('Task', 'text')
  async text(@Parent() task: Task, @Context() c: OperationContext): Promise<string> {
    return this.tasks.textOf(c.tx, task, await this.groupedTasks(c, task), await this.pretextsOf(c, task));
  }

  @ResolveField('Task', 'upToTaskId')
  async upToTaskId(@Parent() task: Task, @Context() c: OperationContext): Promise<string> {
    return (await this.groupedTasks(c, task)).at(-1)?.id ?? task.id;
  }

  /**
   * The tasks that one entry of the list represents: all open tasks to reach the same trainee, or only the
   * task itself.
   */
  private async groupedTasks(c: OperationContext, task: Task): Promise<readonly Task[]> {
    if (task.kind !== 'REACH_TRAINEE' || task.state !== 'OPEN' || task.traineeId === null) return [task];
    const rows = await loader(c, 'tasksToReach', async (ids) => groupRows(ids, await this.tasks.openReachTasks(c.tx, ids), (row) => row.traineeId ?? '')).load(
      task.traineeId,
    );
    return rows.length > 0 ? rows : [task];
  }

  /** The words she chose for whoever answers instead of her: everyone who sees the task may come to do it. */
  private async pretextsOf(c: OperationContext, { kind, traineeId, state }: Task): Promise<readonly Pretext[]> {
    const step = stepOfTask(kind);
    if (step === null || traineeId === null || state !== 'OPEN') return [];
    return pretextsOf(step, await contactsOf(c, this.contacts, traineeId), await c.tx.now());
  }
}
