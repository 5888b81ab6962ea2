import { Injectable } from '@nestjs/common';
import { reopenTask } from '../../features/notifications/domain/task';
import { TaskStatesService } from '../../features/notifications/task-states.service';
import { CorrectionsService } from '../../features/undo/corrections.service';
import { lateRefusal, parseReason } from '../../features/undo/domain/correction';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { isRefusal, refuse } from '../../shared/refusal';

/** Staff open a task again that was marked as done by mistake, within thirty days and with a reason. */
@Injectable()
export class ReopenTask {
  constructor(
    private readonly tasks: TaskStatesService,
    private readonly corrections: CorrectionsService,
  ) {}

  async reopen(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    tx.asWriter();
    const task = isId(id) ? await this.tasks.lock(tx, id) : null;
    return once(tx, { field: 'taskReopen', key, args: { id, input } }, async () => {
      if (!task) return refuse('NOT_FOUND');
      const given = parseReason(input);
      if (isRefusal(given)) return given;
      const open = reopenTask(task);
      if (isRefusal(open)) return open;
      const late = lateRefusal(task.doneAt, await tx.now());
      if (late) return late;
      await this.corrections.record(tx, { field: 'taskReopen', subjectId: id, traineeId: task.traineeId, reason: given.reason });
      await this.tasks.save(tx, open);
      audit(tx, 'TaskReopened', 'task', id, { from: task.state, to: open.state });
      return { id };
    });
  }
}
