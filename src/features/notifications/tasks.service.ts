import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/database/outbox';
import { lockRows, rowsAs, rowsBy, updateRows } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { isRefusal } from '../../shared/refusal';
import { EVENTS_TOWARDS_EMPLOYER, finishTask, type Task, type TaskKind, type TaskState, visibleTaskKinds } from './domain/task';
import { taskText } from './render-notice';
import { OPEN_PAGE, OPEN_REACH_TASKS, OPEN_TASK, PAGE } from './tasks.queries';
import { type TaskPretext, withPretexts } from './task-texts';
import { tasks } from './tasks.table';

export type NewTask = Pick<Task, 'institutionId' | 'kind' | 'traineeId' | 'subjectId' | 'causeId'> & Partial<Pick<Task, 'about' | 'noMessage'>>;

/** A page of tasks in one state: those of one staff member together with unassigned ones, or all. */
export interface TaskPageRequest {
  readonly state: TaskState;
  readonly of: string | null;
  readonly limit: number;
  readonly after: string | null;
}

/** Work that staff must do because it cannot or must not be automated. */
@Injectable()
export class TasksService {
  /** Opens a task once per kind and cause. */
  async open(tx: Tx, { institutionId, kind, traineeId, subjectId, causeId, about = null, noMessage = null }: NewTask): Promise<void> {
    await tx.change(OPEN_TASK, [institutionId, randomUUID(), kind, traineeId, subjectId, causeId, await tx.now(), about, noMessage]);
  }

  /**
   * Finishes the open tasks of one kind about a subject, because a correction left nothing to do; as the worker, for the
   * account that corrected.
   */
  async finishAbout(tx: Tx, kind: TaskKind, subjectId: string, doneBy: string): Promise<void> {
    for (const task of await lockRows(tx, tasks, { kind, subjectId, state: 'OPEN' }, { id: 'ASC' })) {
      const finished = finishTask(task, doneBy, await tx.now());
      if (isRefusal(finished)) continue;
      const { institutionId, id, state, doneAt } = finished;
      await updateRows(tx, tasks, { institutionId, id }, { state, doneAt, doneBy });
      audit(tx, 'TaskFinished', 'task', task.id, { from: task.state, to: finished.state });
    }
  }

  /**
   * The tasks of the actor's institution in one state that the actor may see, oldest first; `after` is the
   * last one of the previous page.
   */
  async page(tx: Tx, { state, of, limit, after }: TaskPageRequest): Promise<Task[]> {
    if (after !== null && !isId(after)) return [];
    return rowsAs(tx, tasks, state === 'OPEN' ? OPEN_PAGE : PAGE, [
      state,
      visibleTaskKinds(tx.actor.roles),
      of,
      after,
      limit,
      ...(state === 'OPEN' ? [EVENTS_TOWARDS_EMPLOYER] : []),
    ]);
  }

  /** The open rows to reach each of these trainees that staff may act on now, oldest first. */
  async openReachTasks(tx: Tx, traineeIds: readonly string[]): Promise<Task[]> {
    return rowsAs(tx, tasks, OPEN_REACH_TASKS, [EVENTS_TOWARDS_EMPLOYER, traineeIds]);
  }

  /**
   * The text of a task in the actor's language; `reasons` are the rows it represents, `pretexts` what staff say if
   * someone else answers.
   */
  textOf(tx: Tx, task: Task, reasons: readonly Task[] = [task], pretexts: readonly TaskPretext[] = []): string {
    const { language } = tx.actor;
    return withPretexts(language, taskText(language, task.kind, reasons), pretexts);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Task[]> {
    return rowsBy(tx, tasks, { id: ids.filter(isId) });
  }
}
