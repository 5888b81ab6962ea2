import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { FinishTask } from '../../moves/finish-task';
import type { Task, TaskState } from '../../notifications/domain/task';
import { TasksService } from '../../notifications/tasks.service';
import { inOrder, loader } from '../../platform/loader';
import type { OperationContext } from '../../platform/operation-context';
import { isRefusal } from '../../shared/refusal';
import type { Trainee } from '../../trainees/domain/trainee';
import { TraineesService } from '../../trainees/trainees.service';
import { Can } from '../shared/can';
import { outcome, type Outcome } from '../shared/outcome';
import { connection, type Connection, page } from '../shared/paging';
import { traineeById } from './trainee-loader';

/** What the institution's staff must do because no machine may. */
@Resolver('Task')
export class TasksResolver {
  constructor(
    private readonly tasks: TasksService,
    private readonly trainees: TraineesService,
    private readonly finishTask: FinishTask,
  ) {}

  @Can('task.read')
  @Query('tasks')
  async page(
    @Args() args: { state?: TaskState | null; first?: number | null; after?: string | null },
    @Context() c: OperationContext,
  ): Promise<Connection<Task>> {
    const { limit, after } = page(args);
    return connection(await this.tasks.inState(c.tx, args.state ?? 'OPEN', limit + 1, after), limit, (task) => task.id);
  }

  @Can('task.finish')
  @Mutation('taskFinish')
  async finish(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    const done = await this.finishTask.finish(c.tx, id, key);
    return outcome(c, 'TaskFinishPayload', isRefusal(done) ? done : { task: await this.byId(c, id) });
  }

  @ResolveField('text')
  text(@Parent() task: Task, @Context() c: OperationContext): string {
    return this.tasks.textOf(c.tx, task);
  }

  @ResolveField('trainee')
  trainee(@Parent() { traineeId }: Task, @Context() c: OperationContext): Promise<Trainee | null> | null {
    return traineeId === null ? null : traineeById(c, this.trainees, traineeId);
  }

  private byId(c: OperationContext, id: string): Promise<Task | null> {
    return loader<Task | null>(c, 'taskById', async (ids) => inOrder(ids, await this.tasks.byIds(c.tx, ids), (task) => task.id)).load(id);
  }
}
