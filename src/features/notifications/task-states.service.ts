import { Injectable } from '@nestjs/common';
import { lockRow, lockRows, rowsAs, updateRows } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { EVENTS_TOWARDS_EMPLOYER, type Task, visibleTaskKinds } from './domain/task';
import { LOCK_REACH_TASKS } from './tasks.queries';
import { tasks } from './tasks.table';

/** Tasks that are finished, opened again or taken over: locked and saved, apart from their lists and texts. */
@Injectable()
export class TaskStatesService {
  /** Locks a task that the actor may see. Runs as a writer role, because a reader role cannot lock rows. */
  lock(tx: Tx, id: string): Promise<Task | null> {
    return lockRow(tx, tasks, { id, kind: visibleTaskKinds(tx.actor.roles) });
  }

  /**
   * Locks the rows that a "reach the trainee" task represents, up to the newest one its reader saw; later
   * rows stay open.
   */
  async lockReachTasks(tx: Tx, task: Task, upTo: string | null): Promise<Task[]> {
    return rowsAs(tx, tasks, LOCK_REACH_TASKS, [EVENTS_TOWARDS_EMPLOYER, task.traineeId, upTo]);
  }

  /** Locks tasks that the actor may see, by their ids. Runs as a writer role. */
  lockAll(tx: Tx, ids: readonly string[]): Promise<Task[]> {
    return lockRows(tx, tasks, { id: ids.filter(isId), kind: visibleTaskKinds(tx.actor.roles) }, { id: 'ASC' });
  }

  async assign(tx: Tx, { institutionId, id, assignedTo }: Task): Promise<void> {
    await updateRows(tx, tasks, { institutionId, id }, { assignedTo });
  }

  async save(tx: Tx, { institutionId, id, state, doneAt, doneBy }: Task): Promise<void> {
    await updateRows(tx, tasks, { institutionId, id }, { state, doneAt, doneBy });
  }
}
