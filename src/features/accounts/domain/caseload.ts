import { InputReader } from '../../../shared/input-reader';
import { invalid, type Problem, refuse, type Refusal } from '../../../shared/refusal';
import { PERMISSIONS, type Role } from './permissions';
import type { Colleague } from './staff-accounts';

/** What is handed over as a whole: trainees with their follow-ups and tasks, cases, or planned visits. */
export const CASELOADS = ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VISITS'] as const;
export type Caseload = (typeof CASELOADS)[number];

/** Trainees reassigned by one statement; a caseload of any size takes as many statements as it needs. */
export const CASELOAD_BATCH = 500;
const MAX_PEOPLE = 100_000;

/** A whole caseload of one colleague for another one. */
export interface CaseloadHandover {
  readonly responsibility: Caseload;
  readonly fromId: string;
  readonly toId: string;
  /** How many trainees or visits the sender saw on the button. */
  readonly expectedCount: number;
}

export function parseCaseloadHandover(input: Readonly<Record<string, unknown>>): CaseloadHandover | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({
    responsibility: reader.choice('responsibility', CASELOADS),
    fromId: reader.id('fromId'),
    toId: reader.id('toId'),
    expectedCount: reader.integer('expectedCount', 0, MAX_PEOPLE),
  });
}

/** The roles of which the colleague who takes over must hold one. */
export const ROLES_TO_TAKE_OVER: Readonly<Record<Caseload, readonly Role[]>> = {
  PLACEMENT_OFFICER: PERMISSIONS['trainee.register'],
  CASE_WORKER: ['CASE_WORKER'],
  VISITS: PERMISSIONS['vetting.record'],
};

/** Who hands it over. */
export interface CaseloadSender {
  readonly accountId: string | null;
  readonly roles: readonly string[];
}

/** A safety lead hands over the work of anyone; others their own, except cases. */
export const mayHandOverCaseload = (responsibility: Caseload, fromId: string, sender: CaseloadSender): boolean =>
  sender.roles.includes('SAFETY_LEAD') || (responsibility !== 'CASE_WORKER' && fromId === sender.accountId);

/** Refuses the handover of a whole caseload, or returns null. */
export function caseloadRefusal(
  { responsibility, fromId, toId }: CaseloadHandover,
  colleagues: readonly Colleague[],
  sender: CaseloadSender,
): Refusal<'INVALID_INPUT'> | null {
  const problems: Problem[] = [];
  const to = colleagues.find(({ id }) => id === toId);
  if (!colleagues.some(({ id }) => id === fromId)) problems.push({ path: 'fromId', problem: 'UNKNOWN' });
  else if (!mayHandOverCaseload(responsibility, fromId, sender)) problems.push({ path: 'fromId', problem: 'NOT_YOURS' });
  const rolesToTakeOver = ROLES_TO_TAKE_OVER[responsibility];
  if (!to || toId === fromId) problems.push({ path: 'toId', problem: 'UNKNOWN' });
  else if (!rolesToTakeOver.some((role) => to.roles.includes(role))) problems.push({ path: 'toId', problem: 'LACKS_ROLE', limit: rolesToTakeOver.join(', ') });
  return problems.length > 0 ? invalid(problems) : null;
}

/** Refuses if it is not what the sender saw any more: someone was assigned or left in between. */
export function countRefusal({ expectedCount }: CaseloadHandover, count: number): Refusal<'EDIT_CONFLICT' | 'INVALID_INPUT'> | null {
  if (count !== expectedCount) return refuse('EDIT_CONFLICT');
  return count === 0 ? invalid([{ path: 'fromId', problem: 'EMPTY' }]) : null;
}
