import { can } from '../../accounts/domain/permissions';
import { CASE_TASKS, SHARED_DATA_TASKS, TASK_KINDS, type TaskKind } from './task';

/** The kinds of tasks that staff with these roles may see. */
export function visibleTaskKinds(roles: readonly string[]): readonly TaskKind[] {
  if (can(roles, 'care.read')) return TASK_KINDS;
  return can(roles, 'trainee.read') ? TASK_KINDS.filter((kind) => !CASE_TASKS.includes(kind)) : SHARED_DATA_TASKS;
}
