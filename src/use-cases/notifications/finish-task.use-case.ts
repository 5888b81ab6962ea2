import { Injectable } from '@nestjs/common';
import { finishTask, type Task } from '../../features/notifications/domain/task';
import { TaskStatesService } from '../../features/notifications/task-states.service';
import { recordAct } from '../../features/undo/record-act.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';

/** A staff member marks a task as done. */
@Injectable()
export class FinishTask {
  constructor(private readonly tasks: TaskStatesService) {}

  /** `upTo`: for a task to reach a trainee, the newest row that the reader saw; later rows stay open. */
  async finish(tx: Tx, id: string, upTo: string | null, key: string) {
    tx.asWriter();
    const task = isId(id) ? await this.tasks.lock(tx, id) : null;
    return once(tx, { field: 'taskFinish', key, args: upTo === null ? { id } : { id, upTo } }, async () => {
      const { accountId } = tx.actor;
      if (!task || accountId === null || (upTo !== null && !isId(upTo))) return refuse('NOT_FOUND');
      const now = await tx.now();
      const outcome = finishTask(task, accountId, now);
      if (isRefusal(outcome)) return outcome;
      const others = task.kind === 'REACH_TRAINEE' ? await this.tasks.lockReachTasks(tx, task, upTo) : [];
      const finished = [task, ...others.filter((other) => other.id !== id)];
      const taskIds = finished.map((one) => one.id);
      await recordAct(tx, { field: 'taskFinish', key, subjectIds: taskIds, reversal: { taskIds } });
      for (const one of finished) await this.save(tx, one, finishTask(one, accountId, now));
      return { id };
    });
  }

  private async save(tx: Tx, before: Task, outcome: Task | Refusal): Promise<void> {
    if (isRefusal(outcome)) return;
    await this.tasks.save(tx, outcome);
    audit(tx, 'TaskFinished', 'task', outcome.id, { from: before.state, to: outcome.state });
  }
}
