import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';

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
const SET_OFFICER = 'update trainee set placement_officer_id = $2, version = version + 1 where id = any($1::uuid[])';
const SET_CASE_WORKER = 'update trainee set case_worker_id = $2, version = version + 1 where id = any($1::uuid[])';

/**
 * Assigns trainees to staff, any number with the same few statements. Runs as the writer role, after their
 * rows are locked.
 */
@Injectable()
export class AssignmentsService {
  /** The previous officer's open follow-ups and tasks are reassigned too. */
  async toOfficer(tx: Tx, traineeIds: readonly string[], officerId: string): Promise<void> {
    for (const sql of [REASSIGN_FOLLOW_UPS, REASSIGN_TASKS, SET_OFFICER]) await tx.change(sql, [traineeIds, officerId]);
  }

  /** The case worker's open tasks are reassigned too. */
  async toCaseWorker(tx: Tx, traineeIds: readonly string[], caseWorkerId: string): Promise<void> {
    for (const sql of [REASSIGN_CASE_TASKS, SET_CASE_WORKER]) await tx.change(sql, [traineeIds, caseWorkerId]);
  }
}
