import { Injectable } from '@nestjs/common';
import { finishTask } from '../notifications/domain/task';
import { TasksService } from '../notifications/tasks.service';
import { type Done, once } from '../platform/idempotency';
import { audit } from '../platform/outbox';
import type { Tx } from '../platform/tx';
import { isId } from '../shared/ids';
import { isRefusal, refuse, type Refusal } from '../shared/refusal';

/** A member of staff ticks off what no machine could do. */
@Injectable()
export class FinishTask {
  constructor(private readonly tasks: TasksService) {}

  async finish(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    await tx.path();
    const task = isId(id) ? await this.tasks.lock(tx, id) : null;
    return once(tx, { field: 'taskFinish', key, args: { id } }, async () => {
      if (!task || tx.actor.accountId === null) return refuse('NOT_FOUND');
      const done = finishTask(task, tx.actor.accountId, await tx.now());
      if (isRefusal(done)) return done;
      await this.tasks.save(tx, done);
      await audit(tx, 'TaskFinished', 'task', id, { from: task.state, to: done.state });
      return { id };
    });
  }
}
