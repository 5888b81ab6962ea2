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

type Person = Pick<Trainee, 'id' | 'placementOfficerId' | 'caseWorkerId' | 'state'>;
interface Colleague {
  readonly id: string;
  readonly roles: readonly string[];
}

/** Why a trainee cannot be assigned by this person, or null. */
function personProblem(person: Person | undefined, assigner: Assigner): 'UNKNOWN' | 'NOT_YOURS' | null {
  if (!person || person.state === 'ANONYMISED') return 'UNKNOWN';
  const isOwn = person.placementOfficerId === null || person.placementOfficerId === assigner.accountId;
  return assigner.roles.includes('SAFETY_LEAD') || isOwn ? null : 'NOT_YOURS';
}

/** Problems of the colleagues to whom trainees are assigned. */
function assigneeProblems(assignment: Assignment, colleagues: readonly Colleague[], assigner: Assigner): Problem[] {
  const problems: Problem[] = [];
  if (assignment.caseWorkerId !== null && !assigner.roles.includes('SAFETY_LEAD')) problems.push({ path: 'caseWorkerId', problem: 'NOT_YOURS' });
  for (const field of ['placementOfficerId', 'caseWorkerId'] as const) {
    const id = assignment[field];
    if (id === null) continue;
    const colleague = colleagues.find((one) => one.id === id);
    if (!colleague) problems.push({ path: field, problem: 'UNKNOWN' });
    else if (!ROLES_OF[field].some((role) => colleague.roles.includes(role)))
      problems.push({ path: field, problem: 'LACKS_ROLE', limit: ROLES_OF[field].join(', ') });
  }
  return problems;
}

/**
 * Refuses an assignment, or returns null. A safety lead can change either for any trainee; a placement
 * officer can hand over her own trainees, or take ones without an officer.
 */
export function assignmentRefusal(
  assignment: Assignment,
  people: readonly Person[],
  colleagues: readonly Colleague[],
  assigner: Assigner,
): Refusal<'INVALID_INPUT'> | null {
  const byId = new Map(people.map((one) => [one.id, one]));
  const problems: Problem[] = assignment.traineeIds.flatMap((id, at): Problem[] => {
    const problem = personProblem(byId.get(id), assigner);
    return problem ? [{ path: `traineeIds.${at}`, problem }] : [];
  });
  problems.push(...assigneeProblems(assignment, colleagues, assigner));
  return problems.length > 0 ? invalid(problems) : null;
}

/** The trainees of an assignment who can be assigned, by the same rule, and the others with the reason. */
export interface PartialAssignment<P> {
  readonly people: readonly P[];
  readonly leftOut: readonly { readonly id: string; readonly refusal: Refusal<'INVALID_INPUT'> }[];
}

/** Whether the assignment would leave her with the staff whom she has. */
const isUnchanged = (person: Person, { placementOfficerId, caseWorkerId }: Assignment): boolean =>
  (placementOfficerId === null || placementOfficerId === person.placementOfficerId) && (caseWorkerId === null || caseWorkerId === person.caseWorkerId);

function partialProblem(person: Person | undefined, assignment: Assignment, assigner: Assigner): 'ALREADY_HELPS' | ReturnType<typeof personProblem> {
  const isHelped = person !== undefined && person.state !== 'ANONYMISED' && isUnchanged(person, assignment);
  return isHelped ? 'ALREADY_HELPS' : personProblem(person, assigner);
}

/** Leaves out the trainees who cannot be assigned or already are; the assignees must be right for all, and new to one at least. */
export function partialAssignment<P extends Person>(
  assignment: Assignment,
  people: readonly P[],
  colleagues: readonly Colleague[],
  assigner: Assigner,
): PartialAssignment<P> | Refusal<'INVALID_INPUT'> {
  const problems = assigneeProblems(assignment, colleagues, assigner);
  if (problems.length > 0) return invalid(problems);
  const byId = new Map(people.map((one) => [one.id, one]));
  const leftOut = assignment.traineeIds.flatMap((id) => {
    const problem = partialProblem(byId.get(id), assignment, assigner);
    return problem ? [{ id, problem, refusal: invalid([{ path: 'traineeIds', problem }]) }] : [];
  });
  if (leftOut.length === assignment.traineeIds.length && leftOut.every(({ problem }) => problem === 'ALREADY_HELPS'))
    return invalid([{ path: assignment.placementOfficerId === null ? 'caseWorkerId' : 'placementOfficerId', problem: 'ALREADY_HELPS' }]);
  const refusedIds = new Set(leftOut.map(({ id }) => id));
  return { people: people.filter(({ id }) => !refusedIds.has(id)), leftOut: leftOut.map(({ id, refusal }) => ({ id, refusal })) };
}
