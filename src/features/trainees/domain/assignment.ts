import { PERMISSIONS } from '../../accounts/domain/permissions';
import type { Role } from '../../accounts/domain/roles';
import { Reader } from '../../../shared/reader';
import { invalid, type Problem, type Refusal } from '../../../shared/refusal';
import type { Trainee } from './trainee';

/** At most as many people change hands in one request. */
export const MOST_ASSIGNED = 200;

/** Whose people they become; null leaves it as it is. */
export interface Assignment {
  readonly traineeIds: readonly string[];
  readonly placementOfficerId: string | null;
  readonly caseWorkerId: string | null;
}

/** Somebody who changes who looks after people. */
export interface Assigner {
  readonly accountId: string | null;
  readonly roles: readonly string[];
}

/** Reads who is to look after whom: 1 to 200 different people, and an officer, a case worker or both. */
export function parseAssignment(input: Readonly<Record<string, unknown>>): Assignment | Refusal {
  const named = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));
  const reader = new Reader(named);
  const traineeIds = reader.ids('traineeIds', MOST_ASSIGNED);
  if (traineeIds.length === 0 && !reader.refused('traineeIds')) reader.refuse('traineeIds', 'EMPTY');
  const idOf = (field: string): string | null => (field in named ? reader.id(field) : null);
  const [placementOfficerId, caseWorkerId] = [idOf('placementOfficerId'), idOf('caseWorkerId')];
  if (placementOfficerId === null && caseWorkerId === null) reader.refuse('placementOfficerId', 'EMPTY');
  return reader.done({ traineeIds: [...new Set(traineeIds)], placementOfficerId, caseWorkerId });
}

/** Roles of which whoever looks after people must hold one. */
const ROLES_OF: Readonly<Record<'placementOfficerId' | 'caseWorkerId', readonly Role[]>> = {
  placementOfficerId: PERMISSIONS['trainee.register'],
  caseWorkerId: ['CASE_WORKER'],
};

/** Why these people may not change hands so, or null. A safety lead changes either for anybody; a placement officer hands over her own people, or takes somebody who has no officer. */
export function mayAssign(
  assignment: Assignment,
  people: readonly Pick<Trainee, 'id' | 'placementOfficerId' | 'state'>[],
  colleagues: readonly { readonly id: string; readonly roles: readonly string[] }[],
  assigner: Assigner,
): Refusal | null {
  const found = new Map(people.map((one) => [one.id, one]));
  const isLead = assigner.roles.includes('SAFETY_LEAD');
  const problems: Problem[] = assignment.traineeIds.flatMap((id, at): Problem[] => {
    const person = found.get(id);
    const path = `traineeIds.${at}`;
    if (!person || person.state === 'ANONYMISED') return [{ path, problem: 'UNKNOWN' }];
    const isHers = person.placementOfficerId === null || person.placementOfficerId === assigner.accountId;
    return isLead || isHers ? [] : [{ path, problem: 'NOT_YOURS' }];
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
