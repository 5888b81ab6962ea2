import { PERMISSIONS, type Role } from '../../accounts/domain/permissions';
import { InputReader } from '../../../shared/input-reader';
import { invalid, type Problem, type Refusal } from '../../../shared/refusal';
import type { Trainee } from './trainee';

/** The maximum number of trainees reassigned in one request. */
export const MAX_ASSIGNED = 200;

/** The new officer and case worker; null leaves it unchanged. */
export interface Assignment {
  readonly traineeIds: readonly string[];
  readonly placementOfficerId: string | null;
  readonly caseWorkerId: string | null;
}

/** The staff member who reassigns trainees. */
export interface Assigner {
  readonly accountId: string | null;
  readonly roles: readonly string[];
}

/** Parses an assignment: 1 to 200 different trainees, and an officer, a case worker or both. */
export function parseAssignment(input: Readonly<Record<string, unknown>>): Assignment | Refusal<'INVALID_INPUT'> {
  const provided = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));
  const reader = new InputReader(provided);
  const traineeIds = reader.ids('traineeIds', MAX_ASSIGNED);
  if (traineeIds.length === 0 && !reader.hasProblem('traineeIds')) reader.refuse('traineeIds', 'EMPTY');
  const idOf = (field: string): string | null => (field in provided ? reader.id(field) : null);
  const [placementOfficerId, caseWorkerId] = [idOf('placementOfficerId'), idOf('caseWorkerId')];
  if (placementOfficerId === null && caseWorkerId === null) reader.refuse('placementOfficerId', 'EMPTY');
  return reader.result({ traineeIds: [...new Set(traineeIds)], placementOfficerId, caseWorkerId });
}

/** The roles of which an assignee must hold one. */
const ROLES_OF: Readonly<Record<'placementOfficerId' | 'caseWorkerId', readonly Role[]>> = {
  placementOfficerId: PERMISSIONS['trainee.register'],
  caseWorkerId: ['CASE_WORKER'],
};

/**
 * Refuses an assignment, or returns null. A safety lead can change either for any trainee; a placement
 * officer can hand over her own trainees, or take ones without an officer.
 */
export function assignmentRefusal(
  assignment: Assignment,
  people: readonly Pick<Trainee, 'id' | 'placementOfficerId' | 'state'>[],
  colleagues: readonly { readonly id: string; readonly roles: readonly string[] }[],
  assigner: Assigner,
): Refusal<'INVALID_INPUT'> | null {
  const byId = new Map(people.map((one) => [one.id, one]));
  const isLead = assigner.roles.includes('SAFETY_LEAD');
  const problems: Problem[] = assignment.traineeIds.flatMap((id, at): Problem[] => {
    const person = byId.get(id);
    const path = `traineeIds.${at}`;
    if (!person || person.state === 'ANONYMISED') return [{ path, problem: 'UNKNOWN' }];
    const isOwn = person.placementOfficerId === null || person.placementOfficerId === assigner.accountId;
    return isLead || isOwn ? [] : [{ path, problem: 'NOT_YOURS' }];
  });
  if (assignment.caseWorkerId !== null && !isLead) problems.push({ path: 'caseWorkerId', problem: 'NOT_YOURS' });
  for (const field of ['placementOfficerId', 'caseWorkerId'] as const) {
    const id = assignment[field];
    if (id === null) continue;
    const colleague = colleagues.find((one) => one.id === id);
    if (!colleague) problems.push({ path: field, problem: 'UNKNOWN' });
    else if (!ROLES_OF[field].some((role) => colleague.roles.includes(role)))
      problems.push({ path: field, problem: 'LACKS_ROLE', limit: ROLES_OF[field].join(', ') });
  }
  return problems.length > 0 ? invalid(problems) : null;
}
