import { onlyHerself, type Visitor } from '../../accounts/domain/sign-in/visitor';
import { type DomainEvent, type EventName, happened } from '../../../shared/events';
import { minuteOfDay } from '../../../shared/local-date';
import { isMeetingMinute, MEETING_HOURS } from '../../../shared/weekdays';
import { Reader } from '../../../shared/reader';
import { invalid, isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { type Machine, stateAfter } from '../../../shared/states';
import type { SentReferral } from './referral';

/** A meeting of a trainee and an employer; another time is a new interview. EXPIRED is computed until other times are proposed, or the referral ends. */
export const INTERVIEW = {
  states: ['PROPOSED', 'CONFIRMED', 'DONE', 'NO_SHOW', 'CANCELLED', 'EXPIRED'],
  moves: {
    confirm: { from: ['PROPOSED'], to: 'CONFIRMED' },
    finish: { from: ['CONFIRMED'], to: 'DONE' },
    correct: { from: ['DONE'], to: 'DONE' },
    miss: { from: ['CONFIRMED'], to: 'NO_SHOW' },
    cancel: { from: ['PROPOSED', 'CONFIRMED'], to: 'CANCELLED' },
    expire: { from: ['PROPOSED'], to: 'EXPIRED' },
  },
} as const satisfies Machine<string, string>;
/** Where an interview stands. */
export type InterviewState = (typeof INTERVIEW.states)[number];
/** What can be done with an interview. */
export type InterviewMove = keyof typeof INTERVIEW.moves;

/** What came of a meeting, for the employer. */
export const INTERVIEW_OUTCOMES = ['HIRE', 'SECOND', 'NO', 'UNDECIDED'] as const;
/** One outcome. */
export type InterviewOutcome = (typeof INTERVIEW_OUTCOMES)[number];

/** Who called a meeting off. */
export const CANCELLED_BY = ['TRAINEE', 'EMPLOYER', 'STAFF'] as const;
/** One side. */
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

/** All of an interview that an employer may read. */
export type ShownInterview = Omit<Interview, 'institutionId' | 'traineeId'>;

/** An interview after a move, and what is told. */
export interface MovedInterview<I extends ShownInterview = Interview> {
  readonly interview: I;
  readonly event: DomainEvent;
}

/** Reads what came of a meeting. */
export function parseOutcome(input: Readonly<Record<string, unknown>>): InterviewOutcome | Refusal {
  const reader = new Reader(input);
  return reader.done(reader.choice('outcome', INTERVIEW_OUTCOMES));
}

/** Reads the time she chose. */
export function parseChosenTime(input: Readonly<Record<string, unknown>>): Date | Refusal {
  const reader = new Reader(input);
  return reader.done(reader.instant('startsAt'));
}

/** What an employer proposes. */
export type InterviewInput = Pick<Interview, 'slots' | 'place' | 'companionAllowed' | 'transportPaid'>;
/** An interview as an employer writes it down; whose it is, the database takes from the referral. */
export type NewInterview = Omit<ShownInterview, 'id' | 'version' | 'startsAt' | 'outcome' | 'cancelledBy'>;
/** The most times to choose from. */
export const MAX_SLOTS = 3;

/** How many days ahead a time may lie: later than that, nobody knows yet what suits. Our rule. */
const MOST_DAYS_AHEAD = 90;
const DAY_MS = 86_400_000;

/** Reads a proposal: one to three different times by day, all in the future and none too far away, and a place. */
export function parseInterview(input: Readonly<Record<string, unknown>>, now: Date): InterviewInput | Refusal {
  const reader = new Reader(input);
  const slots = reader.instants('slots', MAX_SLOTS);
  if (slots.length === 0) reader.refuse('slots', 'EMPTY');
  const last = new Date(now.getTime() + MOST_DAYS_AHEAD * DAY_MS);
  slots.forEach((slot, at) => {
    if (slot <= now) reader.refuse(`slots.${at}`, 'IN_THE_PAST', now.toISOString());
    if (slot > last) reader.refuse(`slots.${at}`, 'TOO_FAR_AHEAD', MOST_DAYS_AHEAD);
    if (!isMeetingMinute(minuteOfDay(slot))) reader.refuse(`slots.${at}`, 'NOT_BY_DAY', MEETING_HOURS);
    if (slots.findIndex((other) => other.getTime() === slot.getTime()) < at) reader.refuse(`slots.${at}`, 'REPEATED');
  });
  const place = reader.text('place', 300);
  return reader.done({ slots, place, companionAllowed: reader.flag('companionAllowed'), transportPaid: reader.flag('transportPaid') });
}

/** A new interview of a referral that the employer may invite from; NOT_CLEARED while the site is not cleared on the first day (invariant 3). */
export function proposeInterview(referral: SentReferral, input: InterviewInput, siteIsCleared: boolean, now: Date): NewInterview | Refusal {
  if (!siteIsCleared) return refuse('NOT_CLEARED');
  const { id: referralId, employerId, vacancyId } = referral;
  return { referralId, employerId, vacancyId, ...input, state: 'PROPOSED', sentAt: now };
}

/**
 * Her yes to one of the times, in her own session only (invariant 2); another time is NOT_ALLOWED, one that has passed IN_THE_PAST.
 * Refuses NOT_CLEARED while the site is not cleared on the first day (invariant 3).
 */
export function confirmInterview(
  interview: Interview,
  facts: { visitor: Visitor; startsAt: Date; siteIsCleared: boolean },
  now: Date,
): MovedInterview | Refusal {
  const notHers = onlyHerself(facts.visitor, interview.traineeId);
  if (notHers) return notHers;
  const state = stateAfter(INTERVIEW, interview.state, 'confirm');
  if (isRefusal(state)) return state;
  if (!facts.siteIsCleared) return refuse('NOT_CLEARED');
  const startsAt = interview.slots.find((slot) => slot.getTime() === facts.startsAt.getTime());
  if (!startsAt) return invalid([{ path: 'startsAt', problem: 'NOT_ALLOWED', limit: interview.slots.map((slot) => slot.toISOString()).join(', ') }]);
  if (startsAt <= now) return invalid([{ path: 'startsAt', problem: 'IN_THE_PAST', limit: now.toISOString() }]);
  return moved(interview, 'confirm', { startsAt });
}

/** Records what came of the meeting; TOO_SOON before it has begun. */
export const finishInterview = <I extends ShownInterview>(interview: I, outcome: InterviewOutcome, now: Date): MovedInterview<I> | Refusal =>
  tooSoon(interview, 'finish', now) ?? moved(interview, 'finish', { outcome });

/** What stands around a meeting: its introduction, null where the employer sees it no more, and every meeting of that. */
export interface AroundMeeting {
  readonly sent: SentReferral | null;
  readonly meetings: readonly Pick<ShownInterview, 'sentAt'>[];
}

/** Whether something has followed since from what came of a meeting: an offer, the end, "not this time", or times for another one. */
export const hasFollowed = ({ sentAt }: Pick<ShownInterview, 'sentAt'>, { sent, meetings }: AroundMeeting): boolean =>
  sent?.state !== 'INTERVIEWING' || !!sent.declinedAt || meetings.some((other) => other.sentAt > sentAt);

/** Puts right what was recorded of a meeting by mistake, while nothing has followed from it. */
export const correctInterview = <I extends ShownInterview>(interview: I, outcome: InterviewOutcome, around: AroundMeeting): MovedInterview<I> | Refusal =>
  hasFollowed(interview, around) ? refuse('MOVE_NOT_ALLOWED', { state: interview.state, nextMoves: [] }) : moved(interview, 'correct', { outcome });

/** Records that the meeting did not take place; TOO_SOON before it should have begun. It says of nobody whose fault it was. */
export const missInterview = <I extends ShownInterview>(interview: I, now: Date): MovedInterview<I> | Refusal =>
  tooSoon(interview, 'miss', now) ?? moved(interview, 'miss', {});

/** Calls the meeting off, by any of the three sides and without a reason; there is nothing to call off where all the times have passed without an answer. */
export const cancelInterview = <I extends ShownInterview>(interview: I, cancelledBy: CancelledBy, now: Date): MovedInterview<I> | Refusal =>
  timesArePast(interview, now) ? refuse('MOVE_NOT_ALLOWED', { state: 'EXPIRED', nextMoves: [] }) : moved(interview, 'cancel', { cancelledBy });

/** Records that all the times proposed have passed without an answer; TOO_SOON until they have. */
export function expireInterview<I extends ShownInterview>(interview: I, now: Date): MovedInterview<I> | Refusal {
  const last = new Date(Math.max(...interview.slots.map((slot) => slot.getTime())));
  return interview.state === 'PROPOSED' && !timesArePast(interview, now) ? refuse('TOO_SOON', { until: last.toISOString() }) : moved(interview, 'expire', {});
}

/** Ends a meeting because its referral ends: it is called off, or where its times have passed, there was none to call off. */
export const endInterview = <I extends ShownInterview>(interview: I, cancelledBy: CancelledBy, now: Date): MovedInterview<I> | Refusal =>
  timesArePast(interview, now) ? expireInterview(interview, now) : cancelInterview(interview, cancelledBy, now);

/** Whether every time that was proposed has passed and she chose none of them, although nobody has recorded it yet. */
const timesArePast = ({ state, slots }: Pick<ShownInterview, 'state' | 'slots'>, now: Date): boolean =>
  state === 'PROPOSED' && slots.every((slot) => slot <= now);

/** Whether the agreed time of a meeting has come, and how it went is not recorded yet: it is no longer ahead of her. */
export const hasPassed = ({ state, startsAt }: Pick<ShownInterview, 'state' | 'startsAt'>, now: Date): boolean =>
  state === 'CONFIRMED' && startsAt !== null && startsAt <= now;

/** Where a meeting stands for whoever reads of it: EXPIRED once its times have passed, recorded or not. */
export const interviewStateShown = (interview: Pick<ShownInterview, 'state' | 'slots'>, now: Date): InterviewState =>
  timesArePast(interview, now) ? 'EXPIRED' : interview.state;

const EVENT_OF: Readonly<Record<InterviewMove, EventName>> = {
  confirm: 'InterviewConfirmed',
  finish: 'InterviewDone',
  correct: 'InterviewCorrected',
  miss: 'InterviewMissed',
  cancel: 'InterviewCancelled',
  expire: 'InterviewExpired',
};

const tooSoon = ({ state, startsAt }: ShownInterview, move: InterviewMove, now: Date): Refusal | null =>
  !isRefusal(stateAfter(INTERVIEW, state, move)) && startsAt !== null && now < startsAt ? refuse('TOO_SOON', { until: startsAt.toISOString() }) : null;

function moved<I extends ShownInterview>(interview: I, move: InterviewMove, change: Partial<Interview>): MovedInterview<I> | Refusal {
  const state = stateAfter(INTERVIEW, interview.state, move);
  if (isRefusal(state)) return state;
  return { interview: { ...interview, ...change, state, version: interview.version + 1 }, event: happened(EVENT_OF[move], interview.id) };
}
