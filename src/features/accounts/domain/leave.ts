import { InputReader } from '../../../shared/input-reader';
import { addDays, daysBetween, type LocalDate } from '../../../shared/local-date';
import { invalid, isRefusal, type Problem, refuse, type Refusal } from '../../../shared/refusal';
import type { Role } from './permissions';
import type { Colleague } from './staff-accounts';

/** The longest leave, and how far ahead its first day may be. */
export const MAX_LEAVE_DAYS = 366;

/**
 * The days on which a member of staff is away, both included, and who stands in. Without a stand-in the work is in
 * the team's queue (docs/domain.md 5.26).
 */
export interface Leave {
  readonly id: string;
  readonly institutionId: string;
  readonly accountId: string;
  readonly standInId: string | null;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
  /** Of a leave that never began. */
  readonly cancelledAt: Date | null;
}

type LeaveDays = Pick<Leave, 'startsOn' | 'endsOn'>;

/** A leave as it is typed; `accountId` is null for the own one. */
export interface ParsedLeave extends LeaveDays {
  readonly accountId: string | null;
  readonly standInId: string | null;
}

export function parseLeave(input: Readonly<Record<string, unknown>>): ParsedLeave | Refusal<'INVALID_INPUT'> {
  const named = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined && value !== ''));
  const reader = new InputReader(named);
  const idOf = (field: string): string | null => (field in named ? reader.id(field) : null);
  const leave = { accountId: idOf('accountId'), standInId: idOf('standInId'), startsOn: reader.date('startsOn'), endsOn: reader.date('endsOn') };
  if (!reader.hasProblem('startsOn', 'endsOn') && leave.endsOn < leave.startsOn) reader.refuse('endsOn', 'LAST_BEFORE_FIRST');
  return reader.result(leave);
}

const overlaps = (one: LeaveDays, other: LeaveDays): boolean => one.startsOn <= other.endsOn && one.endsOn >= other.startsOn;

/** The roles whose work is assigned to one person, and which a stand-in must hold too. */
const PERSONAL_ROLES: readonly Role[] = ['PLACEMENT_OFFICER', 'CASE_WORKER'];

/**
 * The roles that a stand-in lacks. She must do all that the colleague's own work for trainees needs: only a case worker
 * stands in for a case worker, so that no one reads protected facts because of a leave. A colleague without such work
 * is replaced by anyone with one of the same roles.
 */
export function rolesMissingToStandIn(standIn: Colleague, colleague: Colleague): readonly Role[] {
  const personal = PERSONAL_ROLES.filter((role) => colleague.roles.includes(role));
  if (personal.length > 0) return personal.filter((role) => !standIn.roles.includes(role));
  return colleague.roles.some((role) => standIn.roles.includes(role)) ? [] : colleague.roles;
}

/** What a leave is checked against: the day, the open accounts, and the leaves that are not over. */
export interface LeaveContext {
  readonly today: LocalDate;
  readonly colleagues: readonly Colleague[];
  readonly leaves: readonly Leave[];
}

/**
 * Why a leave may not be recorded, or null. No one stands in while on leave: there is no chain, so that all work has
 * one stand-in who is there.
 */
export function leaveRefusal(
  { standInId, startsOn, endsOn }: ParsedLeave,
  accountId: string,
  { today, colleagues, leaves }: LeaveContext,
): Refusal<'INVALID_INPUT' | 'NOT_FOUND'> | null {
  const colleague = colleagues.find(({ id }) => id === accountId);
  if (!colleague) return refuse('NOT_FOUND');
  const days = { startsOn, endsOn };
  const problems: Problem[] = [];
  if (startsOn < today) problems.push({ path: 'startsOn', problem: 'IN_THE_PAST' });
  else if (startsOn > addDays(today, MAX_LEAVE_DAYS)) problems.push({ path: 'startsOn', problem: 'TOO_FAR_AHEAD' });
  else if (daysBetween(startsOn, endsOn) >= MAX_LEAVE_DAYS) problems.push({ path: 'endsOn', problem: 'TOO_FAR_AHEAD' });
  if (leaves.some((one) => one.accountId === accountId && overlaps(one, days))) problems.push({ path: 'startsOn', problem: 'OVERLAPS' });
  if (leaves.some((one) => one.standInId === accountId && overlaps(one, days))) problems.push({ path: 'startsOn', problem: 'STANDS_IN' });
  if (standInId !== null)
    problems.push(
      ...standInProblem(
        standInId,
        colleague,
        colleagues,
        leaves.some((one) => one.accountId === standInId && overlaps(one, days)),
      ),
    );
  return problems.length > 0 ? invalid(problems) : null;
}

function standInProblem(standInId: string, colleague: Colleague, colleagues: readonly Colleague[], isAway: boolean): Problem[] {
  const standIn = colleagues.find(({ id }) => id === standInId);
  if (!standIn || standIn.id === colleague.id) return [{ path: 'standInId', problem: 'UNKNOWN' }];
  const missing = rolesMissingToStandIn(standIn, colleague);
  if (missing.length > 0) return [{ path: 'standInId', problem: 'LACKS_ROLE', limit: missing.join(', ') }];
  return isAway ? [{ path: 'standInId', problem: 'ON_LEAVE' }] : [];
}

/** What the person who records a leave should know; it does not prevent the leave. */
export const LEAVE_WARNINGS = ['NO_STAND_IN', 'NO_SAFETY_LEAD'] as const;
export type LeaveWarning = (typeof LEAVE_WARNINGS)[number];

/** Warns if the work moves to the team's queue, and if no safety lead is there on some of these days. */
export function leaveWarnings(
  { standInId, startsOn, endsOn }: ParsedLeave,
  accountId: string,
  { colleagues, leaves }: Omit<LeaveContext, 'today'>,
): LeaveWarning[] {
  const isLead = (one: Colleague): boolean => one.roles.includes('SAFETY_LEAD');
  const isThere = ({ id }: Colleague): boolean => id !== accountId && !leaves.some((one) => one.accountId === id && overlaps(one, { startsOn, endsOn }));
  const isLastLead = colleagues.some((one) => one.id === accountId && isLead(one)) && !colleagues.some((one) => isLead(one) && isThere(one));
  return [...(standInId === null ? (['NO_STAND_IN'] as const) : []), ...(isLastLead ? (['NO_SAFETY_LEAD'] as const) : [])];
}

/**
 * Ends a leave: she is back today, or it is cancelled before its first full day. TRANSITION_NOT_ALLOWED if it is over.
 */
export function endLeave(leave: Leave, today: LocalDate, now: Date): Leave | Refusal<'TRANSITION_NOT_ALLOWED'> {
  if (leave.cancelledAt !== null || leave.endsOn < today) return refuse('TRANSITION_NOT_ALLOWED', { state: 'ENDED', availableActions: [] });
  return leave.startsOn >= today ? { ...leave, cancelledAt: now } : { ...leave, endsOn: addDays(today, -1) };
}

/** Whether a leave may still be ended. */
export const canEndLeave = (leave: Leave, today: LocalDate): boolean => !isRefusal(endLeave(leave, today, new Date(0)));
