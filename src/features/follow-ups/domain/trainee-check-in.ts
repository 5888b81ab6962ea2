import { ANSWERS, answersTo, type Indicator } from '../../alerts/domain/indicators';
import { daysBetween, instantOn, type LocalDate, localDateAt } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import { refuse, type Refusal } from '../../../shared/refusal';
import type { Placement } from '../../placements/domain/placement';
import { type FollowUp, isDue, OPEN_FOLLOW_UP_STATES } from './follow-up';
import { SHORT_QUESTIONS } from './questions';
import { NO_FACTS, type ContactReport, type FollowUpRecord, WANTS } from './follow-up-record';

/** The fields of the trainee's own check-in form and the indicator each one asks about. */
export const CHECK_IN_QUESTIONS = {
  paidInFull: 'WITHHOLDING_WAGES',
  canLeave: 'RESTRICTION_OF_MOVEMENT',
  holdsOwnId: 'RETENTION_OF_DOCUMENTS',
  threatened: 'INTIMIDATION_THREATS',
  hurt: 'PHYSICAL_SEXUAL_VIOLENCE',
} as const satisfies Readonly<Record<string, (typeof SHORT_QUESTIONS)[number]>>;

/**
 * Parses a trainee's own check-in. An unanswered question counts as skipped: no field is required, and
 * skipping never counts against her.
 */
export function parseCheckIn(input: Readonly<Record<string, unknown>>): ContactReport | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const answers = (Object.entries(CHECK_IN_QUESTIONS) as [string, Indicator][]).map(([field, indicator]) => ({
    indicator,
    answer: reader.optionalChoice(field, answersTo(indicator)) ?? 'SKIP',
  }));
  const stillWorks = input['stillWorks'];
  return reader.result({
    method: 'IN_APP',
    answers,
    facts: {
      ...NO_FACTS,
      mood: reader.optionalInteger('mood', 1, 5),
      wants: reader.optionalChoice('wants', WANTS),
      feelsSafe: reader.optionalChoice('feelsSafe', ANSWERS) ?? 'SKIP',
      stillWorks: typeof stillWorks === 'boolean' ? stillWorks : null,
    },
  });
}

/** The placement a check-in is about: the one the trainee started last; null before her first start. */
export const placementToCheckIn = <P extends { readonly state: string; readonly startsOn: LocalDate }>(placements: readonly P[], today: LocalDate): P | null =>
  [...placements].filter(({ state, startsOn }) => state !== 'CANCELLED' && startsOn <= today).sort((a, b) => (a.startsOn > b.startsOn ? -1 : 1))[0] ?? null;

/**
 * Refuses a check-in about a placement she never started (TRANSITION_NOT_ALLOWED) or has not started yet
 * (TOO_SOON). Allowed from the start date on, also after the work has ended.
 */
export function checkInRefusal(
  { state, startsOn }: { readonly state: string; readonly startsOn: LocalDate },
  now: Date,
): Refusal<'TOO_SOON' | 'TRANSITION_NOT_ALLOWED'> | null {
  if (state === 'CANCELLED') return refuse('TRANSITION_NOT_ALLOWED', { state, availableActions: [] });
  return localDateAt(now) < startsOn ? refuse('TOO_SOON', { until: instantOn(startsOn).toISOString() }) : null;
}

type StartOfWork = Pick<Placement, 'state' | 'startsOn' | 'confirmedByTraineeAt'>;

/**
 * Whether a check-in says that she did not start: she does not work there, and never confirmed that she did. It
 * fulfils no follow-up, because the follow-ups move with the start if staff find another day (docs/domain.md 0.4).
 */
export const isNoStartReport = ({ state, confirmedByTraineeAt }: StartOfWork, { facts }: ContactReport): boolean =>
  facts.stillWorks === false && state === 'PLANNED' && confirmedByTraineeAt === null;

/** Whether she reported that she did not start, and the report still holds: not after the start moved to a later day. */
export const isNoStartReported = (
  { state, startsOn, confirmedByTraineeAt }: StartOfWork,
  unplanned: readonly Pick<FollowUpRecord, 'reportedBy' | 'stillWorks' | 'recordedAt'>[],
): boolean =>
  state === 'PLANNED' &&
  confirmedByTraineeAt === null &&
  unplanned.some(({ reportedBy, stillWorks, recordedAt }) => reportedBy === 'TRAINEE_ALONE' && stillWorks === false && startsOn <= localDateAt(recordedAt));

/**
 * The follow-up that a check-in fulfils: of those whose window is open today, the one with the nearest due
 * date; else a missed one if its due date is nearer than that of any other open follow-up; else none, and the
 * check-in is recorded without a follow-up.
 */
export function followUpForCheckIn(followUps: readonly FollowUp[], today: LocalDate): FollowUp | null {
  const openFollowUps = followUps.filter(({ state }) => OPEN_FOLLOW_UP_STATES.some((open) => open === state));
  const byNearness = [...openFollowUps].sort((a, b) => distance(a, today) - distance(b, today) || (a.dueOn < b.dueOn ? -1 : 1));
  const nearest = byNearness.find(({ windowFrom, windowTo }) => windowFrom <= today && today <= windowTo) ?? byNearness[0];
  return nearest && nearest.windowFrom <= today ? nearest : null;
}

/** Whether a follow-up of hers is due today, which either her own check-in or staff can complete. */
export const isCheckInDue = (followUps: readonly FollowUp[], today: LocalDate): boolean => followUps.some((followUp) => isDue(followUp, today));

const distance = ({ dueOn }: FollowUp, today: LocalDate): number => Math.abs(daysBetween(dueOn, today));
