import { type DomainEvent, happened } from '../../../shared/events';
import { instantOn, type LocalDate, localDateAt } from '../../../shared/local-date';
import { Reader } from '../../../shared/reader';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { type Machine, stateAfter } from '../../../shared/states';
import { type FollowUpForm, type PlannedFollowUp, YEAR } from './schedule';

/**
 * One planned contact with her (DOMAIN 3.5); that it is due is computed. What is missed is given to staff and blocks nothing: it may be done late, and the
 * next one asks nothing of it. What was said in part may be completed. When the start moves, all that is not done is planned anew.
 */
export const FOLLOW_UP = {
  states: ['SCHEDULED', 'ATTEMPTED', 'DONE', 'PARTIAL', 'MISSED', 'ESCALATED', 'CLOSED', 'CANCELLED'],
  moves: {
    attempt: { from: ['SCHEDULED', 'ATTEMPTED'], to: 'ATTEMPTED' },
    complete: { from: ['SCHEDULED', 'ATTEMPTED', 'PARTIAL', 'MISSED', 'ESCALATED'], to: 'DONE' },
    completeInPart: { from: ['SCHEDULED', 'ATTEMPTED', 'PARTIAL', 'MISSED', 'ESCALATED'], to: 'PARTIAL' },
    miss: { from: ['SCHEDULED', 'ATTEMPTED'], to: 'MISSED' },
    escalate: { from: ['MISSED'], to: 'ESCALATED' },
    close: { from: ['SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED'], to: 'CLOSED' },
    cancel: { from: ['SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED'], to: 'CANCELLED' },
    shift: { from: ['SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED', 'CANCELLED'], to: 'SCHEDULED' },
  },
} as const satisfies Machine<string, string>;
/** Where a follow-up stands. */
export type FollowUpState = (typeof FOLLOW_UP.states)[number];
/** The states in which a contact is still owed to her. */
export const OPEN_FOLLOW_UP_STATES = ['SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED'] as const satisfies readonly FollowUpState[];

/** One contact of the year after a start; `assignedTo` null means anybody but the officer in charge for the last one, and anybody for the others. */
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

/** What the worker reads and writes of a follow-up: nothing of when or why it was done. */
export type PendingFollowUp = Pick<
  FollowUp,
  'institutionId' | 'id' | 'placementId' | 'traineeId' | 'code' | 'form' | 'dueOn' | 'windowFrom' | 'windowTo' | 'assignedTo' | 'state' | 'attempts' | 'version'
>;

/** Whether a follow-up is to be done today: its day has come, its window (in days of Phnom Penh) is not over, and nobody has done it. */
export const isDue = ({ state, dueOn, windowTo }: Pick<FollowUp, 'state' | 'dueOn' | 'windowTo'>, today: LocalDate): boolean =>
  (state === 'SCHEDULED' || state === 'ATTEMPTED') && dueOn <= today && today <= windowTo;

/** Whether its window is over and it was neither done nor given up: from the first midnight in Phnom Penh after its last day. */
export const isOverdue = ({ state, windowTo }: Pick<FollowUp, 'state' | 'windowTo'>, today: LocalDate): boolean =>
  (state === 'SCHEDULED' || state === 'ATTEMPTED') && windowTo < today;

/** Whether it was done, but not within its window: it counts as a contact, not as one in time. */
export function isOutOfWindow({ doneAt, windowFrom, windowTo }: Pick<FollowUp, 'doneAt' | 'windowFrom' | 'windowTo'>): boolean {
  if (!doneAt) return false;
  const on = localDateAt(doneAt);
  return on < windowFrom || on > windowTo;
}

/**
 * Who makes the last contact of the year: anybody but the officer in charge of her (CONFLICT_OF_INTEREST), so that she may speak of the officer too. Where
 * the institution has nobody else who may, the officer does it: a contact made by the officer is better than none.
 */
export function mayMakeContact(
  { code }: Pick<FollowUp, 'code'>,
  who: { readonly accountId: string | null; readonly officerId: string | null; readonly hasOthers: boolean },
): Refusal | null {
  const isForOthers = YEAR.some((planned) => planned.code === code && planned.by === 'OTHER_STAFF');
  return isForOthers && who.hasOthers && who.officerId !== null && who.officerId === who.accountId ? refuse('CONFLICT_OF_INTEREST') : null;
}

/** Notes that she was not reached, as often as it is tried; TOO_SOON before the window opens. */
export function attemptFollowUp(followUp: FollowUp, now: Date): FollowUp | Refusal {
  const state = stateAfter(FOLLOW_UP, followUp.state, 'attempt');
  if (isRefusal(state)) return state;
  return tooSoon(followUp, now) ?? next(followUp, { state, attempts: followUp.attempts + 1, lastAttemptAt: now });
}

/**
 * Marks what was said: DONE when the form is whole, PARTIAL when it is not; also late, when it was missed and escalated. TOO_SOON before the window opens:
 * a contact then is one that was not planned. MOVE_NOT_ALLOWED when it is done already.
 */
export function recordFollowUp(followUp: FollowUp, isWhole: boolean, now: Date): FollowUp | Refusal {
  const state = stateAfter(FOLLOW_UP, followUp.state, isWhole ? 'complete' : 'completeInPart');
  if (isRefusal(state)) return state;
  return tooSoon(followUp, now) ?? next(followUp, { state, doneAt: followUp.doneAt ?? now });
}

/** Says again, after a correction, whether the form is whole; when it was done stays as it was. */
export function rejudgeFollowUp(followUp: FollowUp, isWhole: boolean): FollowUp {
  const state = isWhole ? 'DONE' : 'PARTIAL';
  return (followUp.state === 'DONE' || followUp.state === 'PARTIAL') && followUp.state !== state ? next(followUp, { state }) : followUp;
}

/** Marks one whose window is over, and tells it; TOO_SOON while the window is open. */
export function missFollowUp<F extends PendingFollowUp>(followUp: F, today: LocalDate): { readonly followUp: F; readonly event: DomainEvent } | Refusal {
  const state = stateAfter(FOLLOW_UP, followUp.state, 'miss');
  if (isRefusal(state)) return state;
  if (!isOverdue(followUp, today)) return refuse('TOO_SOON', { until: instantOn(followUp.windowTo, 24 * 60).toISOString() });
  return { followUp: next(followUp, { state }), event: happened('FollowUpMissed', followUp.id) };
}

/** Gives a missed one to staff. */
export function escalateFollowUp<F extends PendingFollowUp>(followUp: F): F | Refusal {
  const state = stateAfter(FOLLOW_UP, followUp.state, 'escalate');
  return isRefusal(state) ? state : next(followUp, { state });
}

/** Reads why a contact is given up, in words of 1 to 1,000 characters. */
export function parseClosing(input: Readonly<Record<string, unknown>>): string | Refusal {
  const reader = new Reader(input);
  return reader.done(reader.text('because', 1000));
}

/** Gives one up that will not be made, by a member of staff, who says why: it does not go away in silence. */
export function closeFollowUp(followUp: FollowUp, closedBy: string, closedBecause: string): FollowUp | Refusal {
  const state = stateAfter(FOLLOW_UP, followUp.state, 'close');
  return isRefusal(state) ? state : next(followUp, { state, closedBy, closedBecause });
}

/** Takes one back because she never started or died; MOVE_NOT_ALLOWED when it is done. */
export function cancelFollowUp(followUp: FollowUp): FollowUp | Refusal {
  const state = stateAfter(FOLLOW_UP, followUp.state, 'cancel');
  return isRefusal(state) ? state : next(followUp, { state });
}

/** Plans one anew because the start moved; what was tried for the day before is still counted. MOVE_NOT_ALLOWED when it is done or closed. */
export function shiftFollowUp(followUp: FollowUp, planned: PlannedFollowUp): FollowUp | Refusal {
  const state = stateAfter(FOLLOW_UP, followUp.state, 'shift');
  if (isRefusal(state)) return state;
  const { dueOn, windowFrom, windowTo, form } = planned;
  return next(followUp, { state, dueOn, windowFrom, windowTo, form });
}

/** What becomes of a planned year when its start moves: what is shifted, what is new, and what is no longer in the plan. */
export interface MovedYear {
  readonly shifted: readonly { readonly before: FollowUp; readonly after: FollowUp }[];
  readonly added: readonly PlannedFollowUp[];
  readonly dropped: readonly { readonly before: FollowUp; readonly after: FollowUp }[];
}

/** Moves a year: each contact by its code to its new days; what is done or closed stays. */
export function moveYear(followUps: readonly FollowUp[], planned: readonly PlannedFollowUp[]): MovedYear {
  const kept = new Map(followUps.map((followUp) => [followUp.code, followUp]));
  const codes = new Set(planned.map(({ code }) => code));
  const changed = (before: FollowUp, after: FollowUp | Refusal) => (isRefusal(after) ? [] : [{ before, after }]);
  return {
    shifted: planned.flatMap((plan) => {
      const before = kept.get(plan.code);
      return before ? changed(before, shiftFollowUp(before, plan)) : [];
    }),
    added: planned.filter(({ code }) => !kept.has(code)),
    dropped: followUps.filter(({ code }) => !codes.has(code)).flatMap((before) => changed(before, cancelFollowUp(before))),
  };
}

const tooSoon = ({ windowFrom }: FollowUp, now: Date): Refusal | null =>
  localDateAt(now) < windowFrom ? refuse('TOO_SOON', { until: instantOn(windowFrom).toISOString() }) : null;

const next = <F extends PendingFollowUp>(followUp: F, change: Partial<FollowUp>): F => ({ ...followUp, ...change, version: followUp.version + 1 });
