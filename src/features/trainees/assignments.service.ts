import { Injectable } from '@nestjs/common';
import { auditEach } from '../../platform/database/outbox';
import { discardPlans } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { CASELOAD_BATCH } from '../accounts/domain/caseload';
import { isId } from '../../shared/ids';
import type { Refusal } from '../../shared/refusal';
import { cannotUndo } from '../undo/domain/staff-acts';
import type { MovedRow, ReversedAssignment } from '../undo/domain/staff-act-reversal';

/** $1 trainees, $2 new officer. Reassigns open work that was assigned to the previous officer. */
const REASSIGN_FOLLOW_UPS = `update follow_up f set assigned_to = $2, version = f.version + 1 from trainee t
  where t.id = any($1::uuid[]) and f.institution_id = t.institution_id and f.trainee_id = t.id and f.assigned_to = t.placement_officer_id
    and f.state not in ('DONE', 'CLOSED', 'CANCELLED')`;
const REASSIGN_TASKS = `update task k set assigned_to = $2 from trainee t
  where t.id = any($1::uuid[]) and k.institution_id = t.institution_id and k.trainee_id = t.id and k.assigned_to = t.placement_officer_id and k.state = 'OPEN'
    and (k.kind not in ('REVIEW_ANSWER', 'CHECK_ON_TRAINEE') or t.case_worker_id is distinct from k.assigned_to)`;
const REASSIGN_CASE_TASKS = `update task k set assigned_to = $2 from trainee t
  where t.id = any($1::uuid[]) and k.institution_id = t.institution_id and k.trainee_id = t.id and k.state = 'OPEN' and k.kind in ('REVIEW_ANSWER', 'CHECK_ON_TRAINEE')
    and (k.assigned_to is null or k.assigned_to = coalesce(t.case_worker_id, t.placement_officer_id))`;
/**
 * $1 previous, $2 new officer. What the previous one does for trainees of others. The last contact with a trainee is
 * not her own officer's (docs/domain.md 4.10): such a follow-up moves to the team's queue.
 */
const REASSIGN_OTHER_FOLLOW_UPS = `update follow_up f set assigned_to = case when t.placement_officer_id is distinct from $2::uuid then $2::uuid end, version = f.version + 1
  from trainee t where f.assigned_to = $1 and f.state not in ('DONE', 'CLOSED', 'CANCELLED') and t.institution_id = f.institution_id and t.id = f.trainee_id and t.state <> 'ANONYMISED'`;
const REASSIGN_OTHER_TASKS = `update task set assigned_to = $2 where assigned_to = $1 and state = 'OPEN' and kind not in ('REVIEW_ANSWER', 'CHECK_ON_TRAINEE')`;
const OPEN_FOLLOW_UP = "f.state not in ('DONE', 'CLOSED', 'CANCELLED')";
const LOCK_FOLLOW_UPS = `select from follow_up f where f.trainee_id = any($1::uuid[]) and ${OPEN_FOLLOW_UP} order by f.id for update`;
const LOCK_FOLLOW_UPS_OF_OFFICER = `select from follow_up f where f.assigned_to = $1 and ${OPEN_FOLLOW_UP} order by f.id for update`;
/** $1 trainees, $2 follow-ups of others that moved along. */
const LOCK_MOVED_FOLLOW_UPS = `select from follow_up f where (f.trainee_id = any($1::uuid[]) or f.id = any($2::uuid[])) and ${OPEN_FOLLOW_UP} order by f.id for update`;
/** $1 an officer: all open work that moves along with her whole caseload. */
const CASELOAD_FOLLOW_UPS = `select f.id, f.assigned_to as "fromId" from follow_up f join trainee t on f.institution_id = t.institution_id and f.trainee_id = t.id
  where f.assigned_to = $1 and ${OPEN_FOLLOW_UP} and t.state <> 'ANONYMISED' order by f.id for update of f`;
const CASELOAD_TASKS = `select k.id, k.assigned_to as "fromId" from task k where k.assigned_to = $1 and k.state = 'OPEN'
    and (k.kind not in ('REVIEW_ANSWER', 'CHECK_ON_TRAINEE') or exists (select from trainee t where t.institution_id = k.institution_id and t.id = k.trainee_id
      and t.placement_officer_id = $1 and t.case_worker_id is distinct from $1 and t.state <> 'ANONYMISED'))
  order by k.id for update of k`;
const LOCK_CASELOAD = (column: string): string => `select id from trainee where ${column} = $1 and state <> 'ANONYMISED' order by id for update`;
/** Someone who was or is a trainee's placement officer or case worker. */
export interface TraineeAssignmentRow {
  readonly id: string;
  readonly responsibility: 'PLACEMENT_OFFICER' | 'CASE_WORKER';
  readonly accountId: string;
  readonly assignedAt: Date | null;
  readonly assignedById: string | null;
  readonly endedAt: Date | null;
  readonly endedById: string | null;
}
const HISTORY = `select id::text as id, responsibility, account_id as "accountId", assigned_at as "assignedAt", assigned_by as "assignedById", ended_at as "endedAt", ended_by as "endedById"
  from trainee_assignment where trainee_id = $1 order by id desc limit 100`;
/** $1 trainees, $2 new officer or case worker. The open work that `REASSIGN_…` moves, with its present owner. */
const MOVED_FOLLOW_UPS = `select f.id, f.assigned_to as "fromId" from follow_up f join trainee t on f.institution_id = t.institution_id and f.trainee_id = t.id
  where t.id = any($1::uuid[]) and f.assigned_to = t.placement_officer_id and f.assigned_to <> $2 and f.state not in ('DONE', 'CLOSED', 'CANCELLED')
  order by f.id for update of f`;
const MOVED_TASKS = `select k.id, k.assigned_to as "fromId" from task k join trainee t on k.institution_id = t.institution_id and k.trainee_id = t.id
  where t.id = any($1::uuid[]) and k.assigned_to = t.placement_officer_id and k.assigned_to <> $2 and k.state = 'OPEN'
    and (k.kind not in ('REVIEW_ANSWER', 'CHECK_ON_TRAINEE') or t.case_worker_id is distinct from k.assigned_to)
  order by k.id for update of k`;
const MOVED_CASE_TASKS = `select k.id, k.assigned_to as "fromId" from task k join trainee t on k.institution_id = t.institution_id and k.trainee_id = t.id
  where t.id = any($1::uuid[]) and k.state = 'OPEN' and k.kind in ('REVIEW_ANSWER', 'CHECK_ON_TRAINEE') and k.assigned_to is distinct from $2
    and (k.assigned_to is null or k.assigned_to = coalesce(t.case_worker_id, t.placement_officer_id))
  order by k.id for update of k`;
const KEPT_HOLD_TASKS = `select k.id from task k where k.trainee_id = any($1::uuid[]) and k.kind = 'HOLD_CONTACT' and k.state = 'OPEN' and k.assigned_to = $2`;
/**
 * $1 and $2 the rows and their earlier owners, $3 the present owner: work that moved on since stays where it is. What went
 * to the team's queue returns too.
 */
const RETURN_FOLLOW_UPS = `update follow_up f set assigned_to = moved.from_id, version = f.version + 1 from unnest($1::uuid[], $2::uuid[]) moved(id, from_id)
  where f.id = moved.id and (f.assigned_to = $3 or f.assigned_to is null) and f.state not in ('DONE', 'CLOSED', 'CANCELLED')`;
const RETURN_TASKS = `update task k set assigned_to = moved.from_id from unnest($1::uuid[], $2::uuid[]) moved(id, from_id)
  where k.id = moved.id and k.assigned_to = $3 and k.state = 'OPEN'`;
/** $1 trainees, $2 their earlier officers, $3 the present one, $4 tasks she keeps: a hold placed since gave her the others. */
const RETURN_HOLD_TASKS = `update task k set assigned_to = moved.from_id from unnest($1::uuid[], $2::uuid[]) moved(id, from_id)
  where k.trainee_id = moved.id and k.kind = 'HOLD_CONTACT' and k.state = 'OPEN' and k.assigned_to = $3 and k.id <> all(coalesce($4::uuid[], '{}'))`;
const returnTrainees = (column: string): string => `update trainee t set ${column} = moved.from_id, version = t.version + 1
  from unnest($1::uuid[], $2::uuid[]) moved(id, from_id) where t.id = moved.id and t.${column} = $3`;
const STILL_WITH = {
  placementOfficerId: 'select id from trainee where id = any($1::uuid[]) and placement_officer_id = $2',
  caseWorkerId: 'select id from trainee where id = any($1::uuid[]) and case_worker_id = $2',
} as const;
const RETURN_TRAINEES = { placementOfficerId: returnTrainees('placement_officer_id'), caseWorkerId: returnTrainees('case_worker_id') } as const;

const SET_OFFICER = 'update trainee set placement_officer_id = $2, version = version + 1 where id = any($1::uuid[])';
const SET_CASE_WORKER = 'update trainee set case_worker_id = $2, version = version + 1 where id = any($1::uuid[])';

/**
 * Assigns trainees to staff, any number with the same few statements. Runs as the writer role, after their
 * rows are locked.
 */
@Injectable()
export class AssignmentsService {
  /**
   * Locks the open follow-ups of trainees, which move along with them. Before the trainees: whoever acts on a follow-up
   * locks it first, and her row afterwards.
   */
  async lockFollowUps(tx: Tx, traineeIds: readonly string[]): Promise<void> {
    await tx.query(LOCK_FOLLOW_UPS, [traineeIds]);
  }

  /** Locks trainees in the order of every use case, after their follow-ups. */
  async lock(tx: Tx, traineeIds: readonly string[]): Promise<void> {
    await this.lockFollowUps(tx, traineeIds);
    await tx.query('select from trainee where id = any($1::uuid[]) order by id for update', [traineeIds]);
  }

  /** The open work that moves along with trainees, locked, before it moves. */
  async openWork(
    tx: Tx,
    role: ReversedAssignment['role'],
    traineeIds: readonly string[],
    toId: string,
  ): Promise<Pick<ReversedAssignment, 'followUps' | 'tasks' | 'keptTasks'>> {
    if (role === 'caseWorkerId') return { followUps: [], tasks: await tx.query<MovedRow>(MOVED_CASE_TASKS, [traineeIds, toId]), keptTasks: [] };
    return {
      followUps: await tx.query<MovedRow>(MOVED_FOLLOW_UPS, [traineeIds, toId]),
      tasks: await tx.query<MovedRow>(MOVED_TASKS, [traineeIds, toId]),
      keptTasks: (await tx.query<{ id: string }>(KEPT_HOLD_TASKS, [traineeIds, toId])).map(({ id }) => id),
    };
  }

  /**
   * Returns trainees and the work that moved along. Their rows are locked. CANNOT_UNDO if one was assigned again
   * since: all or none.
   */
  async undo(tx: Tx, { role, toId, trainees, followUps, tasks, keptTasks }: ReversedAssignment): Promise<Refusal<'CANNOT_UNDO'> | null> {
    const ids = trainees.map(({ id }) => id);
    const parameters = (rows: readonly MovedRow[]): unknown[] => [rows.map(({ id }) => id), rows.map(({ fromId }) => fromId), toId];
    if ((await tx.change(RETURN_TRAINEES[role], parameters(trainees))) !== ids.length) return cannotUndo('CHANGED_SINCE');
    await tx.change(RETURN_FOLLOW_UPS, parameters(followUps));
    await tx.change(RETURN_TASKS, parameters(tasks));
    if (role === 'placementOfficerId') await tx.change(RETURN_HOLD_TASKS, [...parameters(trainees), keptTasks]);
    await auditEach(tx, 'TraineeAssignmentUndone', 'trainee', ids, { fields: [role] });
    return null;
  }

  /** The same for an officer's whole caseload, with what she does for trainees of others. */
  async caseloadWork(
    tx: Tx,
    fromId: string,
    traineeIds: readonly string[],
    toId: string,
  ): Promise<Pick<ReversedAssignment, 'followUps' | 'tasks' | 'keptTasks'>> {
    return {
      followUps: await tx.query<MovedRow>(CASELOAD_FOLLOW_UPS, [fromId]),
      tasks: await tx.query<MovedRow>(CASELOAD_TASKS, [fromId]),
      keptTasks: (await tx.query<{ id: string }>(KEPT_HOLD_TASKS, [traineeIds, toId])).map(({ id }) => id),
    };
  }

  /** Locks what a handover moved, in the order of every use case. */
  async lockMoved(tx: Tx, { trainees, followUps }: ReversedAssignment): Promise<void> {
    const ids = trainees.map(({ id }) => id);
    await tx.query(LOCK_MOVED_FOLLOW_UPS, [ids, followUps.map(({ id }) => id)]);
    await tx.query('select from trainee where id = any($1::uuid[]) order by id for update', [ids]);
  }

  /** Returns a caseload whose rows are locked, except what has moved on since. @returns how many trainees */
  async returnCaseload(tx: Tx, assignment: ReversedAssignment): Promise<number> {
    const { role, toId, trainees } = assignment;
    await discardPlans(tx);
    const standing = new Set((await tx.query<{ id: string }>(STILL_WITH[role], [trainees.map(({ id }) => id), toId])).map(({ id }) => id));
    const returning = trainees.filter(({ id }) => standing.has(id));
    for (let at = 0; at < returning.length; at += CASELOAD_BATCH) {
      await this.undo(tx, { ...assignment, trainees: returning.slice(at, at + CASELOAD_BATCH), followUps: [], tasks: [] });
    }
    await this.undo(tx, { ...assignment, trainees: [] });
    return returning.length;
  }

  /** The previous officer's open follow-ups and tasks are reassigned too. */
  async toOfficer(tx: Tx, traineeIds: readonly string[], officerId: string): Promise<void> {
    for (const sql of [REASSIGN_FOLLOW_UPS, REASSIGN_TASKS, SET_OFFICER]) await tx.change(sql, [traineeIds, officerId]);
  }

  /** The officers and case workers of one trainee, the latest first. */
  historyOf(tx: Tx, traineeId: string): Promise<TraineeAssignmentRow[]> {
    return tx.query<TraineeAssignmentRow>(HISTORY, [traineeId]);
  }

  /** Locks all trainees of an officer or case worker, in the order of their ids, after an officer's follow-ups. @returns the ids */
  async lockCaseload(tx: Tx, responsibility: 'PLACEMENT_OFFICER' | 'CASE_WORKER', accountId: string): Promise<string[]> {
    if (!isId(accountId)) return [];
    if (responsibility === 'PLACEMENT_OFFICER') await tx.query(LOCK_FOLLOW_UPS_OF_OFFICER, [accountId]);
    const column = responsibility === 'PLACEMENT_OFFICER' ? 'placement_officer_id' : 'case_worker_id';
    return (await tx.query<{ id: string }>(LOCK_CASELOAD(column), [accountId])).map(({ id }) => id);
  }

  /** Reassigns what is left of an officer's follow-ups and tasks after all her trainees are. */
  async otherWork(tx: Tx, fromId: string, toId: string): Promise<void> {
    for (const sql of [REASSIGN_OTHER_FOLLOW_UPS, REASSIGN_OTHER_TASKS]) await tx.change(sql, [fromId, toId]);
  }

  /** The case worker's open tasks are reassigned too. */
  async toCaseWorker(tx: Tx, traineeIds: readonly string[], caseWorkerId: string): Promise<void> {
    for (const sql of [REASSIGN_CASE_TASKS, SET_CASE_WORKER]) await tx.change(sql, [traineeIds, caseWorkerId]);
  }
}
