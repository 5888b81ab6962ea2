import { type DomainEvent, domainEvent } from '../../../shared/events';
import { instantOn, type LocalDate, localDateAt } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { type StateMachine, stateAfter, stateBefore } from '../../../shared/state-machine';
import { type FollowUpForm, type PlannedFollowUp, YEAR_SCHEDULE } from './follow-up-schedule';

/**
 * One planned contact with a trainee (docs/domain.md 3.5). "Due" is computed. A missed follow-up becomes a staff task
 * and blocks no other: it can be done late, and the next one does not depend on it. A partial one can be
 * completed. A changed start date reschedules all that are not done.
 */
export const FOLLOW_UP = {
  states: ['SCHEDULED', 'ATTEMPTED', 'DONE', 'PARTIAL', 'MISSED', 'ESCALATED', 'CLOSED', 'CANCELLED'],
  transitions: {
    attempt: { from: ['SCHEDULED', 'ATTEMPTED'], to: 'ATTEMPTED' },
    complete: { from: ['SCHEDULED', 'ATTEMPTED', 'PARTIAL', 'MISSED', 'ESCALATED'], to: 'DONE' },
    completeInPart: { from: ['SCHEDULED', 'ATTEMPTED', 'PARTIAL', 'MISSED', 'ESCALATED'], to: 'PARTIAL' },
    miss: { from: ['SCHEDULED', 'ATTEMPTED'], to: 'MISSED' },
    escalate: { from: ['MISSED'], to: 'ESCALATED' },
    close: { from: ['SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED'], to: 'CLOSED' },
    cancel: { from: ['SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED'], to: 'CANCELLED' },
    shift: { from: ['SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED', 'CANCELLED'], to: 'SCHEDULED' },
  },
} as const satisfies StateMachine<string, string>;
export type FollowUpState = (typeof FOLLOW_UP.states)[number];
/** The states in which the contact is still to be made. */
export const OPEN_FOLLOW_UP_STATES = ['SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED'] as const satisfies readonly FollowUpState[];

/**
 * One contact in the year after a start. `assignedTo` null means any staff member, except the responsible
 * officer for the last contact.
 */
export interface FollowUp {
  readonly institutionId: string;
  readonly id: string;
  readonly placementId: string;
  readonly traineeId: string;
  readonly code: string;
  readonly form: FollowUpForm;
  readonly dueOn: LocalDate;
  readonly windowFrom: LocalDate;
  readonly windowTo: LocalDate;
  readonly assignedTo: string | null;
  readonly state: FollowUpState;
  readonly attempts: number;
  readonly lastAttemptAt: Date | null;
  readonly doneAt: Date | null;
  readonly closedBy: string | null;
  readonly closedBecause: string | null;
  readonly version: number;
  readonly createdAt: Date;
}

/** The columns of a follow-up the worker may use; it cannot see when or why one was done. */
export type PendingFollowUp = Pick<
  FollowUp,
  'institutionId' | 'id' | 'placementId' | 'traineeId' | 'code' | 'form' | 'dueOn' | 'windowFrom' | 'windowTo' | 'assignedTo' | 'state' | 'attempts' | 'version'
>;

/**
 * Whether a follow-up is due today: its due date has come, its window (in Phnom Penh days) is open, and it is
 * not done.
 */
export const isDue = ({ state, dueOn, windowTo }: Pick<FollowUp, 'state' | 'dueOn' | 'windowTo'>, today: LocalDate): boolean =>
  (state === 'SCHEDULED' || state === 'ATTEMPTED') && dueOn <= today && today <= windowTo;

/**
 * Whether its window is over and it was neither done nor closed. The window ends at the first midnight in
 * Phnom Penh after its last day.
 */
export const isOverdue = ({ state, windowTo }: Pick<FollowUp, 'state' | 'windowTo'>, today: LocalDate): boolean =>
  (state === 'SCHEDULED' || state === 'ATTEMPTED') && windowTo < today;

/** Whether it was done outside its window: it counts as a contact, but not as one in time. */
export function isOutOfWindow({ doneAt, windowFrom, windowTo }: Pick<FollowUp, 'doneAt' | 'windowFrom' | 'windowTo'>): boolean {
  if (!doneAt) return false;
  const on = localDateAt(doneAt);
  return on < windowFrom || on > windowTo;
}

/** Whether it is planned for another member of staff than the trainee's responsible officer. */
export const isForOtherStaff = ({ code }: Pick<FollowUp, 'code'>): boolean =>
  YEAR_SCHEDULE.some((planned) => planned.code === code && planned.by === 'OTHER_STAFF');

/**
 * Refuses (CONFLICT_OF_INTEREST) the trainee's responsible officer for the last contact of the year, so that
 * the trainee can speak about the officer too. If no other staff member of the institution can make it, the
 * officer may, because that is better than no contact.
 */
export function officerContactRefusal(
  followUp: Pick<FollowUp, 'code'>,
  who: { readonly accountId: string | null; readonly officerId: string | null; readonly hasOthers: boolean },
): Refusal<'CONFLICT_OF_INTEREST'> | null {
  return isForOtherStaff(followUp) && who.hasOthers && who.officerId !== null && who.officerId === who.accountId ? refuse('CONFLICT_OF_INTEREST') : null;
}

/** Whether a follow-up of a colleague or of the team can be taken over: it is open and its day has come. */
export const canBeTakenOver = ({ state, dueOn, assignedTo }: Pick<FollowUp, 'state' | 'dueOn' | 'assignedTo'>, by: string | null, today: LocalDate): boolean =>
  OPEN_FOLLOW_UP_STATES.some((open) => open === state) && dueOn <= today && assignedTo !== by;

/**
 * Assigns an open follow-up whose day has come to the staff member who takes it over. `expectedId` is who had it when she
 * saw it: TAKEN_BY_COLLEAGUE with the id of who has it now, so that of two people who take it at once one gets it.
 */
export function takeOverFollowUp(
  followUp: FollowUp,
  by: string,
  expectedId: string | null,
  today: LocalDate,
): FollowUp | Refusal<'TAKEN_BY_COLLEAGUE' | 'TOO_SOON' | 'TRANSITION_NOT_ALLOWED'> {
  const { state, dueOn, assignedTo } = followUp;
  if (!OPEN_FOLLOW_UP_STATES.some((open) => open === state)) return refuse('TRANSITION_NOT_ALLOWED', { state, availableActions: [] });
  if (dueOn > today) return refuse('TOO_SOON', { until: instantOn(dueOn).toISOString() });
  const isFree = assignedTo === null || assignedTo === by || assignedTo === expectedId;
  return isFree ? nextVersion(followUp, { assignedTo: by }) : refuse('TAKEN_BY_COLLEAGUE', { by: assignedTo });
}

/** Counts one failed attempt to reach the trainee; TOO_SOON before the window opens. */
export function attemptFollowUp(followUp: FollowUp, now: Date): FollowUp | Refusal<'TOO_SOON' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(FOLLOW_UP, followUp.state, 'attempt');
  if (isRefusal(state)) return state;
  return tooSoon(followUp, now) ?? nextVersion(followUp, { state, attempts: followUp.attempts + 1, lastAttemptAt: now });
}

/**
 * Marks a follow-up as recorded: DONE if the form is complete, else PARTIAL; allowed also after it was missed
 * and escalated. TOO_SOON before the window opens: such a contact is recorded as unplanned. TRANSITION_NOT_ALLOWED
 * if it is done already.
 */
export function recordFollowUp(followUp: FollowUp, isComplete: boolean, now: Date): FollowUp | Refusal<'TOO_SOON' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(FOLLOW_UP, followUp.state, isComplete ? 'complete' : 'completeInPart');
  if (isRefusal(state)) return state;
  return tooSoon(followUp, now) ?? nextVersion(followUp, { state, doneAt: followUp.doneAt ?? now });
}

/** Updates DONE or PARTIAL after a correction; the date it was done stays. */
export function reassessFollowUp(followUp: FollowUp, isComplete: boolean): FollowUp {
  const state = isComplete ? 'DONE' : 'PARTIAL';
  return (followUp.state === 'DONE' || followUp.state === 'PARTIAL') && followUp.state !== state ? nextVersion(followUp, { state }) : followUp;
}

/** Marks a follow-up as missed after its window; TOO_SOON while the window is open. */
export function missFollowUp<F extends PendingFollowUp>(
  followUp: F,
  today: LocalDate,
): { readonly followUp: F; readonly event: DomainEvent } | Refusal<'TOO_SOON' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(FOLLOW_UP, followUp.state, 'miss');
  if (isRefusal(state)) return state;
  if (!isOverdue(followUp, today)) return refuse('TOO_SOON', { until: instantOn(followUp.windowTo, 24 * 60).toISOString() });
  return { followUp: nextVersion(followUp, { state }), event: domainEvent('FollowUpMissed', followUp.id) };
}

/** Escalates a missed follow-up to staff. */
export function escalateFollowUp<F extends PendingFollowUp>(followUp: F): F | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(FOLLOW_UP, followUp.state, 'escalate');
  return isRefusal(state) ? state : nextVersion(followUp, { state });
}

/** Parses the reason for closing a follow-up, 1 to 1,000 characters. */
export function parseClosing(input: Readonly<Record<string, unknown>>): string | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result(reader.text('reason', 1000));
}

/**
 * Closes a follow-up that will not be made. It requires a staff member and a reason, so that none disappears
 * unexplained.
 */
export function closeFollowUp(followUp: FollowUp, closedBy: string, closedBecause: string): FollowUp | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(FOLLOW_UP, followUp.state, 'close');
  return isRefusal(state) ? state : nextVersion(followUp, { state, closedBy, closedBecause });
}

/** Cancels a follow-up because the trainee never started or has died; TRANSITION_NOT_ALLOWED if it is done. */
export function cancelFollowUp(followUp: FollowUp): FollowUp | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(FOLLOW_UP, followUp.state, 'cancel');
  return isRefusal(state) ? state : nextVersion(followUp, { state });
}

/** Plans a follow-up again that was cancelled by mistake, in the state before; its days stay. */
export function restoreFollowUp(followUp: FollowUp, from: string | undefined): FollowUp | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateBefore(FOLLOW_UP, followUp.state, 'cancel', from);
  return isRefusal(state) ? state : nextVersion(followUp, { state });
}

/**
 * Reschedules a follow-up because the start date changed; earlier attempts still count. TRANSITION_NOT_ALLOWED if
 * it is done or closed.
 */
export function shiftFollowUp(followUp: FollowUp, planned: PlannedFollowUp): FollowUp | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(FOLLOW_UP, followUp.state, 'shift');
  if (isRefusal(state)) return state;
  const { dueOn, windowFrom, windowTo, form } = planned;
  return nextVersion(followUp, { state, dueOn, windowFrom, windowTo, form });
}

/** The effect of a changed start date: follow-ups to shift, to add, and to drop from the plan. */
export interface ShiftedSchedule {
  readonly shifted: readonly { readonly before: FollowUp; readonly after: FollowUp }[];
  readonly added: readonly PlannedFollowUp[];
  readonly dropped: readonly { readonly before: FollowUp; readonly after: FollowUp }[];
}

/** Shifts a schedule to new dates, matching follow-ups by code. Finished and closed ones stay. */
export function shiftSchedule(followUps: readonly FollowUp[], planned: readonly PlannedFollowUp[]): ShiftedSchedule {
  const byCode = new Map(followUps.map((followUp) => [followUp.code, followUp]));
  const codes = new Set(planned.map(({ code }) => code));
  const changed = (before: FollowUp, after: FollowUp | Refusal) => (isRefusal(after) ? [] : [{ before, after }]);
  return {
    shifted: planned.flatMap((plan) => {
      const before = byCode.get(plan.code);
      return before ? changed(before, shiftFollowUp(before, plan)) : [];
    }),
    added: planned.filter(({ code }) => !byCode.has(code)),
    dropped: followUps.filter(({ code }) => !codes.has(code)).flatMap((before) => changed(before, cancelFollowUp(before))),
  };
}

const tooSoon = ({ windowFrom }: FollowUp, now: Date): Refusal<'TOO_SOON'> | null =>
  localDateAt(now) < windowFrom ? refuse('TOO_SOON', { until: instantOn(windowFrom).toISOString() }) : null;

const nextVersion = <F extends PendingFollowUp>(followUp: F, change: Partial<FollowUp>): F => ({ ...followUp, ...change, version: followUp.version + 1 });
