import { Args, Context, Resolver } from '@nestjs/graphql';
import { TasksService } from '../../../features/notifications/tasks.service';
import { ReopenTask } from '../../../use-cases/notifications/reopen-task.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse } from '../../../shared/refusal';
import { outcome } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import type { ReasonInput } from '../schema';
import { Mutation } from '../staff-decorators';

/** Opens a finished task again. Separate from the other transitions, because only this one is a correction. */
@Resolver()
export class TaskReopenResolver {
  constructor(
    private readonly tasks: TasksService,
    private readonly reopenTask: ReopenTask,
  ) {}

  @Can('task.finish')
  @Mutation('taskReopen')
  async reopen(@Args('id') id: string, @Args('input') input: ReasonInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.reopenTask.reopen(c.tx, id, { ...input }, key);
    if (isRefusal(result)) return outcome(c, 'TaskReopenPayload', result);
    const [task] = await this.tasks.byIds(c.tx, [id]);
    return outcome(c, 'TaskReopenPayload', task ? { task } : refuse('NOT_FOUND'));
  }
}
