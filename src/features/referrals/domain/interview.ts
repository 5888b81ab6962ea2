import { refuseUnlessHerself, type Requester } from '../../accounts/domain/sign-in/requester';
import { type DomainEvent, type EventName, domainEvent } from '../../../shared/events';
import { minuteOfDay } from '../../../shared/local-date';
import { isMeetingMinute, MEETING_HOURS } from '../../../shared/weekdays';
import { InputReader } from '../../../shared/input-reader';
import { invalid, isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { type StateMachine, stateAfter } from '../../../shared/state-machine';
import type { SentReferral } from './referral';

/**
 * The states of an interview between a trainee and an employer. Other times mean a new interview. EXPIRED is
 * computed until other times are proposed or the referral ends.
 */
export const INTERVIEW = {
  states: ['PROPOSED', 'CONFIRMED', 'DONE', 'NO_SHOW', 'CANCELLED', 'EXPIRED'],
  transitions: {
    confirm: { from: ['PROPOSED'], to: 'CONFIRMED' },
    finish: { from: ['CONFIRMED'], to: 'DONE' },
    correct: { from: ['DONE'], to: 'DONE' },
    miss: { from: ['CONFIRMED'], to: 'NO_SHOW' },
    cancel: { from: ['PROPOSED', 'CONFIRMED'], to: 'CANCELLED' },
    expire: { from: ['PROPOSED'], to: 'EXPIRED' },
  },
} as const satisfies StateMachine<string, string>;
export type InterviewState = (typeof INTERVIEW.states)[number];
export type InterviewTransition = keyof typeof INTERVIEW.transitions;

/** The outcome of an interview, for the employer. */
export const INTERVIEW_OUTCOMES = ['HIRE', 'SECOND', 'NO', 'UNDECIDED'] as const;
export type InterviewOutcome = (typeof INTERVIEW_OUTCOMES)[number];

/** Who cancelled an interview. */
export const CANCELLED_BY = ['TRAINEE', 'EMPLOYER', 'STAFF'] as const;
export type CancelledBy = (typeof CANCELLED_BY)[number];

/** One interview of a referral. */
export interface Interview {
  readonly institutionId: string;
  readonly id: string;
  readonly referralId: string;
  readonly traineeId: string;
  readonly employerId: string;
  readonly vacancyId: string;
  readonly slots: readonly Date[];
  readonly startsAt: Date | null;
  readonly place: string;
  readonly companionAllowed: boolean;
  readonly transportPaid: boolean;
  readonly state: InterviewState;
  readonly outcome: InterviewOutcome | null;
  readonly cancelledBy: CancelledBy | null;
  readonly sentAt: Date;
  readonly version: number;
}

/** The part of an interview that an employer may read. */
export type EmployerInterview = Omit<Interview, 'institutionId' | 'traineeId'>;

/** An interview after a transition, with the event to announce. */
export interface InterviewChange<I extends EmployerInterview = Interview> {
  readonly interview: I;
  readonly event: DomainEvent;
}

/** Parses the outcome of an interview. */
export function parseOutcome(input: Readonly<Record<string, unknown>>): InterviewOutcome | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result(reader.choice('outcome', INTERVIEW_OUTCOMES));
}

/** Parses the time the trainee chose. */
export function parseChosenTime(input: Readonly<Record<string, unknown>>): Date | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result(reader.instant('startsAt'));
}

/** An employer's proposal. */
export type InterviewInput = Pick<Interview, 'slots' | 'place' | 'companionAllowed' | 'transportPaid'>;
/** An interview as an employer creates it. The database takes institution and trainee from the referral. */
export type NewInterview = Omit<EmployerInterview, 'id' | 'version' | 'startsAt' | 'outcome' | 'cancelledBy'>;
/** The maximum number of proposed times. */
export const MAX_SLOTS = 3;

/** How many days ahead a time may be. Our rule, because people cannot plan further ahead. */
const MAX_DAYS_AHEAD = 90;
const DAY_MS = 86_400_000;

/**
 * Parses a proposal: one to three different times, in the daytime, in the future and not too far ahead, and a
 * place.
 */
export function parseInterview(input: Readonly<Record<string, unknown>>, now: Date): InterviewInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const slots = reader.instants('slots', MAX_SLOTS);
  if (slots.length === 0) reader.refuse('slots', 'EMPTY');
  const last = new Date(now.getTime() + MAX_DAYS_AHEAD * DAY_MS);
  slots.forEach((slot, at) => {
    if (slot <= now) reader.refuse(`slots.${at}`, 'IN_THE_PAST', now.toISOString());
    if (slot > last) reader.refuse(`slots.${at}`, 'TOO_FAR_AHEAD', MAX_DAYS_AHEAD);
    if (!isMeetingMinute(minuteOfDay(slot))) reader.refuse(`slots.${at}`, 'NOT_BY_DAY', MEETING_HOURS);
    if (slots.findIndex((other) => other.getTime() === slot.getTime()) < at) reader.refuse(`slots.${at}`, 'REPEATED');
  });
  const place = reader.text('place', 300);
  return reader.result({ slots, place, companionAllowed: reader.flag('companionAllowed'), transportPaid: reader.flag('transportPaid') });
}

/**
 * Proposes an interview for a referral whose employer may invite; NOT_CLEARED if the site is not cleared on
 * the first day of work (invariant 3).
 */
export function proposeInterview(referral: SentReferral, input: InterviewInput, siteIsCleared: boolean, now: Date): NewInterview | Refusal<'NOT_CLEARED'> {
  if (!siteIsCleared) return refuse('NOT_CLEARED');
  const { id: referralId, employerId, vacancyId } = referral;
  return { referralId, employerId, vacancyId, ...input, state: 'PROPOSED', sentAt: now };
}

/**
 * Confirms one of the proposed times. Only the trainee can do it, in her own session (invariant 2). A time
 * not proposed is NOT_ALLOWED, one in the past IN_THE_PAST. Refuses NOT_CLEARED if the site is not cleared on
 * the first day of work (invariant 3).
 */
export function confirmInterview(
  interview: Interview,
  facts: { visitor: Requester; startsAt: Date; siteIsCleared: boolean },
  now: Date,
): InterviewChange | Refusal<'INVALID_INPUT' | 'NOT_CLEARED' | 'NOT_FOUND' | 'TRANSITION_NOT_ALLOWED'> {
  const refusal = refuseUnlessHerself(facts.visitor, interview.traineeId);
  if (refusal) return refusal;
  const state = stateAfter(INTERVIEW, interview.state, 'confirm');
  if (isRefusal(state)) return state;
  if (!facts.siteIsCleared) return refuse('NOT_CLEARED');
  const startsAt = interview.slots.find((slot) => slot.getTime() === facts.startsAt.getTime());
  if (!startsAt) return invalid([{ path: 'startsAt', problem: 'NOT_ALLOWED', limit: interview.slots.map((slot) => slot.toISOString()).join(', ') }]);
  if (startsAt <= now) return invalid([{ path: 'startsAt', problem: 'IN_THE_PAST', limit: now.toISOString() }]);
  return transition(interview, 'confirm', { startsAt });
}

/** Records the outcome of an interview; TOO_SOON before its start. */
export const finishInterview = <I extends EmployerInterview>(
  interview: I,
  outcome: InterviewOutcome,
  now: Date,
): InterviewChange<I> | Refusal<'TOO_SOON' | 'TRANSITION_NOT_ALLOWED'> => tooSoon(interview, 'finish', now) ?? transition(interview, 'finish', { outcome });

/**
 * The context of an interview: its referral (null if the employer can no longer see it) and all the
 * referral's interviews.
 */
export interface InterviewContext {
  readonly sent: SentReferral | null;
  readonly meetings: readonly Pick<EmployerInterview, 'sentAt'>[];
}

/**
 * Whether something has followed from the outcome: an offer, the end of the referral, a decline, or times for
 * another interview.
 */
export const hasConsequences = ({ sentAt }: Pick<EmployerInterview, 'sentAt'>, { sent, meetings }: InterviewContext): boolean =>
  sent?.state !== 'INTERVIEWING' || !!sent.declinedAt || meetings.some((other) => other.sentAt > sentAt);

/** Corrects an outcome that was recorded by mistake, unless something has followed from it. */
export const correctInterview = <I extends EmployerInterview>(
  interview: I,
  outcome: InterviewOutcome,
  around: InterviewContext,
): InterviewChange<I> | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  hasConsequences(interview, around)
    ? refuse('TRANSITION_NOT_ALLOWED', { state: interview.state, availableActions: [] })
    : transition(interview, 'correct', { outcome });

/**
 * Records that an interview did not take place; TOO_SOON before its start. It does not say whose fault it
 * was.
 */
export const missInterview = <I extends EmployerInterview>(interview: I, now: Date): InterviewChange<I> | Refusal<'TOO_SOON' | 'TRANSITION_NOT_ALLOWED'> =>
  tooSoon(interview, 'miss', now) ?? transition(interview, 'miss', {});

/**
 * Cancels an interview. All three sides can do it, without a reason. If all proposed times have passed
 * unanswered, there is none to cancel.
 */
export const cancelInterview = <I extends EmployerInterview>(
  interview: I,
  cancelledBy: CancelledBy,
  now: Date,
): InterviewChange<I> | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  timesArePast(interview, now)
    ? refuse('TRANSITION_NOT_ALLOWED', { state: 'EXPIRED', availableActions: [] })
    : transition(interview, 'cancel', { cancelledBy });

/** Records that all proposed times have passed unanswered; TOO_SOON before that. */
export function expireInterview<I extends EmployerInterview>(interview: I, now: Date): InterviewChange<I> | Refusal<'TOO_SOON' | 'TRANSITION_NOT_ALLOWED'> {
  const last = new Date(Math.max(...interview.slots.map((slot) => slot.getTime())));
  return interview.state === 'PROPOSED' && !timesArePast(interview, now)
    ? refuse('TOO_SOON', { until: last.toISOString() })
    : transition(interview, 'expire', {});
}

/** Ends an interview because its referral ends: expires it if its times have passed, otherwise cancels it. */
export const endInterview = <I extends EmployerInterview>(
  interview: I,
  cancelledBy: CancelledBy,
  now: Date,
): InterviewChange<I> | Refusal<'TOO_SOON' | 'TRANSITION_NOT_ALLOWED'> =>
  timesArePast(interview, now) ? expireInterview(interview, now) : cancelInterview(interview, cancelledBy, now);

/** Whether all proposed times have passed without a choice, recorded or not. */
const timesArePast = ({ state, slots }: Pick<EmployerInterview, 'state' | 'slots'>, now: Date): boolean =>
  state === 'PROPOSED' && slots.every((slot) => slot <= now);

/** The proposed times that can still be chosen; after the choice, all that were proposed. */
export const openSlots = ({ state, slots }: Pick<EmployerInterview, 'state' | 'slots'>, now: Date): Date[] =>
  slots.filter((slot) => state !== 'PROPOSED' || slot > now);

/**
 * Whether the confirmed time has passed without an outcome yet, so that the interview is no longer upcoming.
 */
export const hasPassed = ({ state, startsAt }: Pick<EmployerInterview, 'state' | 'startsAt'>, now: Date): boolean =>
  state === 'CONFIRMED' && startsAt !== null && startsAt <= now;

/** The state to display: EXPIRED once all times have passed, recorded or not. */
export const visibleInterviewState = (interview: Pick<EmployerInterview, 'state' | 'slots'>, now: Date): InterviewState =>
  timesArePast(interview, now) ? 'EXPIRED' : interview.state;

const EVENT_OF: Readonly<Record<InterviewTransition, EventName>> = {
  confirm: 'InterviewConfirmed',
  finish: 'InterviewDone',
  correct: 'InterviewCorrected',
  miss: 'InterviewMissed',
  cancel: 'InterviewCancelled',
  expire: 'InterviewExpired',
};

const tooSoon = ({ state, startsAt }: EmployerInterview, action: InterviewTransition, now: Date): Refusal<'TOO_SOON'> | null =>
  !isRefusal(stateAfter(INTERVIEW, state, action)) && startsAt !== null && now < startsAt ? refuse('TOO_SOON', { until: startsAt.toISOString() }) : null;

function transition<I extends EmployerInterview>(
  interview: I,
  action: InterviewTransition,
  change: Partial<Interview>,
): InterviewChange<I> | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(INTERVIEW, interview.state, action);
  if (isRefusal(state)) return state;
  return { interview: { ...interview, ...change, state, version: interview.version + 1 }, event: domainEvent(EVENT_OF[action], interview.id) };
}
