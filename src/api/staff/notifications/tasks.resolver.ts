import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { type EmployerName, EmployersService } from '../../../features/employers/employers.service';
import { FinishTask } from '../../../use-cases/notifications/finish-task.use-case';
import { SHARED_DATA_TASKS, type Task, type TaskState } from '../../../features/notifications/domain/task';
import { TasksService } from '../../../features/notifications/tasks.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse } from '../../../shared/refusal';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { findEmployerName } from '../../shared/employers/employer-loaders';
import { Mutation, Query, ResolveField } from '../staff-decorators';
import { traineeById } from '../trainees/trainee-loader';

interface FinishArgs {
  readonly id: string;
  readonly upToTaskId?: string | null;
  readonly idempotencyKey: string;
}

/** Tasks of the institution's staff: work that the service must not or cannot do itself. */
@Resolver('Task')
export class TasksResolver {
  constructor(
    private readonly tasks: TasksService,
    private readonly trainees: TraineesService,
    private readonly employers: EmployersService,
    private readonly finishTask: FinishTask,
  ) {}

  @Can('task.read')
  @Query('tasks')
  async page(
    @Args() args: { state?: TaskState | null; mine?: boolean | null; first?: number | null; after?: string | null },
    @Context() c: OperationContext,
  ): Promise<Connection<Task>> {
    const { limit, after } = page(args);
    const of = args.mine ? c.actor.accountId : null;
    const rows = await this.tasks.page(c.tx, { state: args.state ?? 'OPEN', of, limit: limit + 1, after });
    return connection(rows, limit, (task) => task.id);
  }

  @Can('task.finish')
  @Mutation('taskFinish')
  async finish(@Args() { id, upToTaskId, idempotencyKey }: FinishArgs, @Context() c: OperationContext) {
    const result = await this.finishTask.finish(c.tx, id, upToTaskId ?? null, idempotencyKey);
    if (isRefusal(result)) return outcome(c, 'TaskFinishPayload', result);
    const task = await this.byId(c, id);
    return outcome(c, 'TaskFinishPayload', task ? { task } : refuse('NOT_FOUND'));
  }

  @ResolveField('Task', 'trainee')
  trainee(@Parent() { traineeId }: Task, @Context() c: OperationContext): Promise<Trainee | null> | null {
    return traineeId === null ? null : traineeById(c, this.trainees, traineeId);
  }

  /** A task about an employer names it, but never the reason. */
  @ResolveField('Task', 'employer')
  employer(@Parent() { kind, subjectId }: Task, @Context() c: OperationContext): Promise<EmployerName | null> | null {
    return SHARED_DATA_TASKS.includes(kind) ? findEmployerName(c, this.employers, subjectId) : null;
  }

  private byId(c: OperationContext, id: string): Promise<Task | null> {
    return loader<Task | null>(c, 'taskById', async (ids) => inOrder(ids, await this.tasks.byIds(c.tx, ids), (task) => task.id)).load(id);
  }
}
