import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { can } from '../accounts/domain/permissions';
import { rowsBy } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { isAtEmployerOnHold } from './concerned-parties.queries';
import { CASE_TASKS, EVENTS_TOWARDS_EMPLOYER, SHARED_DATA_TASKS, type Task, TASK_KINDS, type TaskKind, type TaskState } from './domain/task';
import { taskText } from './render-notice';
import { tasks } from './tasks.table';

export type NewTask = Pick<Task, 'institutionId' | 'kind' | 'traineeId' | 'subjectId' | 'causeId'> & Partial<Pick<Task, 'about' | 'noMessage'>>;

/** Assigned to the trainee's officer; without one, the whole institution sees the task. */
const OPEN_TASK = `insert into task (institution_id, id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at, about, no_message)
  values ($1, $2, $3, $4, $5, $6, (select placement_officer_id from trainee where institution_id = $1 and id = $4), 'OPEN', $7, $8, $9)
  on conflict do nothing`;

/** A page of tasks in one state: those of one staff member together with unassigned ones, or all. */
export interface TaskPageRequest {
  readonly state: TaskState;
  readonly of: string | null;
  readonly limit: number;
  readonly after: string | null;
}

/** All rows to reach one trainee appear as one task, represented by the oldest row. */
const IS_FIRST_TO_REACH = `not (t.kind = 'REACH_TRAINEE' and exists (select from task earlier
  where earlier.institution_id = t.institution_id and earlier.trainee_id = t.trainee_id and earlier.kind = 'REACH_TRAINEE' and earlier.state = 'OPEN'
    and (earlier.created_at, earlier.id) < (t.created_at, t.id) and (cast(:of as uuid) is null or earlier.assigned_to is null or earlier.assigned_to = :of)
    and not (earlier.about = any(:leading) and ${isAtEmployerOnHold('earlier.institution_id', 'earlier.subject_id')})))`;
/**
 * While an employer is on hold, staff get no task that would bring a trainee closer to it. Other reasons to
 * reach her stay.
 */
const NOT_TOWARDS_EMPLOYER_ON_HOLD = `not (t.kind = 'REACH_TRAINEE' and t.about = any(:leading) and ${isAtEmployerOnHold('t.institution_id', 't.subject_id')})`;

const visibleKinds = ({ actor: { roles } }: Tx): readonly TaskKind[] => {
  if (can(roles, 'care.read')) return TASK_KINDS;
  return can(roles, 'trainee.read') ? TASK_KINDS.filter((kind) => !CASE_TASKS.includes(kind)) : SHARED_DATA_TASKS;
};

/** Work that staff must do because it cannot or must not be automated. */
@Injectable()
export class TasksService {
  /** Opens a task once per kind and cause. */
  async open(tx: Tx, { institutionId, kind, traineeId, subjectId, causeId, about = null, noMessage = null }: NewTask): Promise<void> {
    await tx.change(OPEN_TASK, [institutionId, randomUUID(), kind, traineeId, subjectId, causeId, await tx.now(), about, noMessage]);
  }

  /**
   * The tasks of the actor's institution in one state that the actor may see, oldest first; `after` is the
   * last one of the previous page.
   */
  async page(tx: Tx, { state, of, limit, after }: TaskPageRequest): Promise<Task[]> {
    if (after !== null && !isId(after)) return [];
    const query = tx.manager.createQueryBuilder(tasks, 't').where('t.state = :state and t.kind = any(:kinds)', { state, kinds: visibleKinds(tx) });
    if (state === 'OPEN') query.andWhere(`${IS_FIRST_TO_REACH} and ${NOT_TOWARDS_EMPLOYER_ON_HOLD}`, { of, leading: EVENTS_TOWARDS_EMPLOYER });
    if (after !== null) query.andWhere('(t.created_at, t.id) > (select created_at, id from task where id = :after)', { after });
    if (of !== null) query.andWhere('(t.assigned_to is null or t.assigned_to = :of)', { of });
    return query.orderBy('t.createdAt').addOrderBy('t.id').limit(limit).getMany();
  }

  /** The open rows to reach each of these trainees that staff may act on now, oldest first. */
  async openReachTasks(tx: Tx, traineeIds: readonly string[]): Promise<Task[]> {
    const query = tx.manager
      .createQueryBuilder(tasks, 't')
      .where(`t.kind = 'REACH_TRAINEE' and t.state = 'OPEN' and t.trainee_id = any(:traineeIds)`, { traineeIds })
      .andWhere(NOT_TOWARDS_EMPLOYER_ON_HOLD, { leading: EVENTS_TOWARDS_EMPLOYER });
    return query.orderBy('t.createdAt').addOrderBy('t.id').getMany();
  }

  /** The text of a task in the actor's language; `reasons` are the rows it represents. */
  textOf(tx: Tx, task: Task, reasons: readonly Task[] = [task]): string {
    return taskText(tx.actor.language, task.kind, reasons);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Task[]> {
    return rowsBy(tx, tasks, 'id', ids.filter(isId));
  }

  /** Locks a task that the actor may see. Runs as a writer role, because a reader role cannot lock rows. */
  lock(tx: Tx, id: string): Promise<Task | null> {
    return tx.manager.findOne(tasks, { where: { id, kind: In([...visibleKinds(tx)]) }, lock: { mode: 'pessimistic_write' } });
  }

  /**
   * Locks the rows that a "reach the trainee" task represents, up to the newest one its reader saw; later
   * rows stay open.
   */
  async lockReachTasks(tx: Tx, task: Task, upTo: string | null): Promise<Task[]> {
    const rows = tx.manager
      .createQueryBuilder(tasks, 't')
      .setLock('pessimistic_write')
      .where(`t.kind = 'REACH_TRAINEE' and t.state = 'OPEN' and t.trainee_id = :traineeId`, { traineeId: task.traineeId })
      .andWhere(NOT_TOWARDS_EMPLOYER_ON_HOLD, { leading: EVENTS_TOWARDS_EMPLOYER })
      .andWhere('(cast(:upTo as uuid) is null or (t.created_at, t.id) <= (select created_at, id from task where id = :upTo))', { upTo });
    return rows.orderBy('t.id').getMany();
  }

  async save(tx: Tx, { institutionId, id, state, doneAt, doneBy }: Task): Promise<void> {
    await tx.manager.update(tasks, { institutionId, id }, { state, doneAt, doneBy });
  }
}
