import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { can } from '../accounts/domain/permissions';
import type { Tx } from '../platform/tx';
import { isId } from '../shared/ids';
import { CARE_TASKS, PLACE_TASKS, type Task, TASK_KINDS, type TaskKind, type TaskState } from './domain/task';
import { taskText } from './render';
import { tasks } from './tasks.table';

export type NewTask = Pick<Task, 'institutionId' | 'kind' | 'traineeId' | 'subjectId' | 'causeId'>;

/** Her officer is asked first; without one the whole institution sees the task. */
const OPEN_TASK = `insert into task (institution_id, id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at)
  values ($1, $2, $3, $4, $5, $6, (select placement_officer_id from trainee where institution_id = $1 and id = $4), 'OPEN', $7)
  on conflict do nothing`;

/** A page of tasks in one state; those given to one member of staff and to nobody, or everybody's. */
export interface AskedTasks {
  readonly state: TaskState;
  readonly of: string | null;
  readonly limit: number;
  readonly after: string | null;
}

const kindsFor = ({ actor: { roles } }: Tx): readonly TaskKind[] => {
  if (can(roles, 'care.read')) return TASK_KINDS;
  return can(roles, 'trainee.read') ? TASK_KINDS.filter((kind) => !CARE_TASKS.includes(kind)) : PLACE_TASKS;
};

/** What staff must do because no machine may. */
@Injectable()
export class TasksService {
  /** Opens a task once per kind and cause. */
  async open(tx: Tx, task: NewTask): Promise<void> {
    await tx.change(OPEN_TASK, [task.institutionId, randomUUID(), task.kind, task.traineeId, task.subjectId, task.causeId, await tx.now()]);
  }

  /** The actor's institution's tasks in a state that are theirs to see, oldest first; `after` is the last one of the page before. */
  async page(tx: Tx, { state, of, limit, after }: AskedTasks): Promise<Task[]> {
    if (after !== null && !isId(after)) return [];
    const found = tx.manager.createQueryBuilder(tasks, 't').where('t.state = :state and t.kind = any(:kinds)', { state, kinds: kindsFor(tx) });
    if (after !== null) found.andWhere('(t.created_at, t.id) > (select created_at, id from task where id = :after)', { after });
    if (of !== null) found.andWhere('(t.assigned_to is null or t.assigned_to = :of)', { of });
    return found.orderBy('t.createdAt').addOrderBy('t.id').limit(limit).getMany();
  }

  /** What a task asks of whoever reads it, in the actor's language. */
  textOf(tx: Tx, task: Task): string {
    return taskText(tx.actor.language, task.kind);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Task[]> {
    return tx.manager.createQueryBuilder(tasks, 't').where('t.id = any(:ids)', { ids }).getMany();
  }

  /** Locks a task of the actor's institution that is theirs to see; as a path role, for no role that only reads can lock one. */
  lock(tx: Tx, id: string): Promise<Task | null> {
    return tx.manager.findOne(tasks, { where: { id, kind: In([...kindsFor(tx)]) }, lock: { mode: 'pessimistic_write' } });
  }

  async save(tx: Tx, { institutionId, id, state, doneAt, doneBy }: Task): Promise<void> {
    await tx.manager.update(tasks, { institutionId, id }, { state, doneAt, doneBy });
  }
}
