import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/database/outbox';
import { insertRow, lockRows, updateRows } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import type { LocalDate } from '../../shared/local-date';
import { isRefusal } from '../../shared/refusal';
import { finishTask, type Task } from './domain/task';
import { tasks } from './tasks.table';

type PromisedCall = Pick<Task, 'institutionId' | 'causeId' | 'assignedTo' | 'createdAt'> & { readonly traineeId: string; readonly dueOn: LocalDate };

/** The calls that staff promised to trainees, as tasks. */
@Injectable()
export class PromisedCallsService {
  async add(tx: Tx, call: PromisedCall): Promise<void> {
    const ids = { id: randomUUID(), subjectId: call.traineeId };
    await insertRow(tx, tasks, { ...call, ...ids, kind: 'CALL_AGAIN', state: 'OPEN', doneAt: null, doneBy: null, about: null, noMessage: null });
  }

  /** Finishes the promised calls to a trainee that were due by the day on which staff spoke with her. */
  async finishDue(tx: Tx, traineeId: string, by: LocalDate, doneBy: string): Promise<void> {
    const now = await tx.now();
    const open = await lockRows(tx, tasks, { traineeId, kind: 'CALL_AGAIN', state: 'OPEN' }, { id: 'ASC' });
    for (const task of open.filter(({ dueOn }) => dueOn !== null && dueOn <= by)) {
      const done = finishTask(task, doneBy, now);
      if (isRefusal(done)) continue;
      const { institutionId, id, state, doneAt } = done;
      await updateRows(tx, tasks, { institutionId, id }, { state, doneAt, doneBy });
      audit(tx, 'TaskFinished', 'task', id, { from: task.state, to: state });
    }
  }
}
