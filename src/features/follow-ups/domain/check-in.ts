import { ANSWERS, type Answer, type Indicator } from '../../alerts/domain/indicators';
import { daysBetween, instantOn, type LocalDate, localDateAt } from '../../../shared/local-date';
import { Reader } from '../../../shared/reader';
import { refuse, type Refusal } from '../../../shared/refusal';
import { type FollowUp, isDue, OPEN_FOLLOW_UP_STATES } from './follow-up';
import { SHORT_QUESTIONS } from './questions';
import { NOTHING_SAID, type SaidAtContact, WANTS } from './record';

/** Her own short questions by the words of her form, and the indicator each of them asks about. */
export const CHECK_IN_QUESTIONS = {
  paidInFull: 'WITHHOLDING_WAGES',
  canLeave: 'RESTRICTION_OF_MOVEMENT',
  holdsOwnId: 'RETENTION_OF_DOCUMENTS',
  threatened: 'INTIMIDATION_THREATS',
  hurt: 'PHYSICAL_SEXUAL_VIOLENCE',
} as const satisfies Readonly<Record<string, (typeof SHORT_QUESTIONS)[number]>>;

/** Reads her own check-in. A question she leaves open is skipped: nothing has to be said, and what is not said costs her nothing. */
export function parseCheckIn(input: Readonly<Record<string, unknown>>): SaidAtContact | Refusal {
  const reader = new Reader(input);
  const answers = (Object.entries(CHECK_IN_QUESTIONS) as [string, Indicator][]).map(([field, indicator]) => ({
    indicator,
    answer: reader.optionalChoice<Answer>(field, ANSWERS) ?? 'SKIP',
  }));
  const stillWorks = input['stillWorks'];
  return reader.done({
    method: 'IN_APP',
    answers,
    facts: {
      ...NOTHING_SAID,
      mood: reader.optionalInteger('mood', 1, 5),
      wants: reader.optionalChoice('wants', WANTS),
      feelsSafe: reader.optionalChoice('feelsSafe', ANSWERS) ?? 'SKIP',
      stillWorks: typeof stillWorks === 'boolean' ? stillWorks : null,
    },
  });
}

/** The place her own check-in is about: the one where she started last; null before she has started anywhere. */
export const placeToCheckIn = <P extends { readonly state: string; readonly startsOn: LocalDate }>(places: readonly P[], today: LocalDate): P | null =>
  [...places].filter(({ state, startsOn }) => state !== 'CANCELLED' && startsOn <= today).sort((a, b) => (a.startsOn > b.startsOn ? -1 : 1))[0] ?? null;

/** Whether she can tell how it goes at a place: from the day she starts, also after the work has ended; TOO_SOON before, MOVE_NOT_ALLOWED where she never started. */
export function mayCheckIn({ state, startsOn }: { readonly state: string; readonly startsOn: LocalDate }, now: Date): Refusal | null {
  if (state === 'CANCELLED') return refuse('MOVE_NOT_ALLOWED', { state, nextMoves: [] });
  return localDateAt(now) < startsOn ? refuse('TOO_SOON', { until: instantOn(startsOn).toISOString() }) : null;
}

/**
 * The follow-up her own check-in is for: of those whose window is open today the one due nearest; else one that was missed, where its day is nearer than that
 * of any other still owed to her; else none, and the check-in stands alone.
 */
export function followUpFor(followUps: readonly FollowUp[], today: LocalDate): FollowUp | null {
  const owed = followUps.filter(({ state }) => OPEN_FOLLOW_UP_STATES.some((open) => open === state));
  const byNearness = [...owed].sort((a, b) => distance(a, today) - distance(b, today) || (a.dueOn < b.dueOn ? -1 : 1));
  const nearest = byNearness.find(({ windowFrom, windowTo }) => windowFrom <= today && today <= windowTo) ?? byNearness[0];
  return nearest && nearest.windowFrom <= today ? nearest : null;
}

/** Whether one of her follow-ups is to be done today, by her own check-in as well as by staff. */
export const isCheckInDue = (followUps: readonly FollowUp[], today: LocalDate): boolean => followUps.some((followUp) => isDue(followUp, today));

const distance = ({ dueOn }: FollowUp, today: LocalDate): number => Math.abs(daysBetween(dueOn, today));
