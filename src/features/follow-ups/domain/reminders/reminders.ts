import type { FollowUpState } from '../follow-up';
import type { OfferState } from '../../../offers/domain/offer';
import type { PlacementState } from '../../../placements/domain/placement';
import type { InterviewState } from '../../../referrals/domain/interview';
import { type DomainEvent, type EventName, domainEvent } from '../../../../shared/events';
import { addDays, instantOn, type LocalDate } from '../../../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../../../shared/refusal';
import { type StateMachine, stateAfter } from '../../../../shared/state-machine';
import { CONDITION_AHEAD_DAYS, RENEWAL_AHEAD_DAYS } from '../../../vetting/domain/visit-due';

/** The kinds of reminder: one for each kind of due date and each moment before it. */
export const REMINDER_KINDS = [
  'INTERVIEW_IN_24_HOURS',
  'INTERVIEW_IN_2_HOURS',
  'OFFER_EXPIRING',
  'VETTING_EXPIRING',
  'CONDITION_DUE',
  'AGREEMENT_DUE',
  'AGREEMENT_OVERDUE',
  'FOLLOW_UP_DUE',
  'FOLLOW_UP_CLOSING',
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/**
 * The states of a reminder. It waits, fires once for each instant it is set to, or is cancelled with its
 * cause. It waits again if its cause returns or changes.
 */
export const REMINDER = {
  states: ['WAITING', 'FIRED', 'CANCELLED'],
  transitions: {
    fire: { from: ['WAITING'], to: 'FIRED' },
    cancel: { from: ['WAITING'], to: 'CANCELLED' },
    reschedule: { from: ['WAITING', 'FIRED', 'CANCELLED'], to: 'WAITING' },
  },
} as const satisfies StateMachine<string, string>;
export type ReminderState = (typeof REMINDER.states)[number];

/** One reminder. There is at most one row for each kind and subject. */
export interface Reminder {
  readonly institutionId: string;
  readonly id: string;
  readonly kind: ReminderKind;
  readonly subjectId: string;
  readonly dueAt: Date;
  readonly state: ReminderState;
  readonly firedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
}

/** The present state of a reminder's subject. */
export type ReminderCause =
  | { readonly cause: 'INTERVIEW'; readonly state: InterviewState; readonly startsAt: Date | null }
  | { readonly cause: 'OFFER'; readonly state: OfferState; readonly answerBy: Date }
  | { readonly cause: 'VETTING'; readonly isLatestApproval: boolean; readonly validUntil: LocalDate | null; readonly conditionDueOn: LocalDate | null }
  | { readonly cause: 'AGREEMENT'; readonly state: string; readonly placementState: PlacementState; readonly startsOn: LocalDate }
  | { readonly cause: 'FOLLOW_UP'; readonly state: FollowUpState; readonly dueOn: LocalDate; readonly windowTo: LocalDate };

/** One moment of a cause. From `uselessFrom` on, the reminder would no longer be true. */
export interface ReminderMoment {
  readonly kind: ReminderKind;
  readonly dueAt: Date;
  readonly uselessFrom: Date | null;
  /** Whether it fires at once if its instant was in the past before it could be planned. */
  readonly evenLate: boolean;
}

/**
 * Lead times in hours (docs/domain.md 3.4: both interview reminders) and days; the days of an agreement count from
 * the start (Labour Law arts 51–64: 15).
 */
export const LEAD_TIMES = {
  INTERVIEW_HOURS: [24, 2],
  OFFER_HOURS: 24,
  VETTING_DAYS: RENEWAL_AHEAD_DAYS,
  CONDITION_DAYS: CONDITION_AHEAD_DAYS,
  AGREEMENT_DUE_DAYS: 10,
  AGREEMENT_OVERDUE_DAYS: 15,
} as const;
/** The time for reminders about a day, in minutes after midnight in Phnom Penh: 08:00. */
export const MORNING_MINUTE = 8 * 60;
const HOUR_MS = 3_600_000;

const morningOf = (date: LocalDate): Date => instantOn(date, MORNING_MINUTE);
const hoursBefore = (instant: Date, hours: number): Date => new Date(instant.getTime() - hours * HOUR_MS);
const CURRENT_PLACEMENT_STATES: readonly PlacementState[] = ['PLANNED', 'ACTIVE', 'UNREACHABLE'];
const UNDONE_FOLLOW_UP_STATES: readonly FollowUpState[] = ['SCHEDULED', 'ATTEMPTED'];

/**
 * The moments of a cause in its present state; none once it is over or answered.
 *
 * | kind | due | useless from | even late |
 * |---|---|---|---|
 * | INTERVIEW_IN_24_HOURS | 24 h before a confirmed interview | 2 h before | no: a trainee who confirms for
 * today knows it |
 * | INTERVIEW_IN_2_HOURS | 2 h before | its start | no |
 * | OFFER_EXPIRING | 24 h before its deadline, unanswered | the deadline | yes |
 * | VETTING_EXPIRING | 08:00, 30 days before the last day of the site's latest approval | the day after it |
 * yes |
 * | CONDITION_DUE | 08:00, 7 days before the day of the next unmet condition of an approval | the day after it | yes |
 * | AGREEMENT_DUE | 08:00, 10 days after the start, not yet signed | the end of day 15 | yes |
 * | AGREEMENT_OVERDUE | the end of day 15 | never | yes |
 * | FOLLOW_UP_DUE | 08:00 on its due date, not yet done | the next line, or the end of its window | yes |
 * | FOLLOW_UP_CLOSING | 08:00 on the day before its window's last, if that is after its due date | the end of
 * its window | yes |
 */
export function momentsOf(cause: ReminderCause): ReminderMoment[] {
  switch (cause.cause) {
    case 'INTERVIEW':
      return cause.state === 'CONFIRMED' && cause.startsAt ? interviewMoments(cause.startsAt) : [];
    case 'OFFER':
      return cause.state === 'ISSUED' || cause.state === 'EXPLAINED'
        ? [moment('OFFER_EXPIRING', hoursBefore(cause.answerBy, LEAD_TIMES.OFFER_HOURS), cause.answerBy)]
        : [];
    case 'VETTING':
      return [
        ...(cause.isLatestApproval && cause.validUntil ? [vettingMoment(cause.validUntil)] : []),
        ...(cause.conditionDueOn ? [conditionMoment(cause.conditionDueOn)] : []),
      ];
    case 'AGREEMENT':
      return cause.state === 'PLANNED' && CURRENT_PLACEMENT_STATES.includes(cause.placementState) ? agreementMoments(cause.startsOn) : [];
    case 'FOLLOW_UP':
      return UNDONE_FOLLOW_UP_STATES.includes(cause.state) ? followUpMoments(cause.dueOn, cause.windowTo) : [];
  }
}

const moment = (kind: ReminderKind, dueAt: Date, uselessFrom: Date | null, evenLate = true): ReminderMoment => ({ kind, dueAt, uselessFrom, evenLate });

function interviewMoments(startsAt: Date): ReminderMoment[] {
  const [first, second] = LEAD_TIMES.INTERVIEW_HOURS.map((hours) => hoursBefore(startsAt, hours)) as [Date, Date];
  return [moment('INTERVIEW_IN_24_HOURS', first, second, false), moment('INTERVIEW_IN_2_HOURS', second, startsAt, false)];
}

const vettingMoment = (validUntil: LocalDate): ReminderMoment =>
  moment('VETTING_EXPIRING', morningOf(addDays(validUntil, -LEAD_TIMES.VETTING_DAYS)), instantOn(addDays(validUntil, 1)));

const conditionMoment = (dueOn: LocalDate): ReminderMoment =>
  moment('CONDITION_DUE', morningOf(addDays(dueOn, -LEAD_TIMES.CONDITION_DAYS)), instantOn(addDays(dueOn, 1)));

function agreementMoments(startsOn: LocalDate): ReminderMoment[] {
  const overdue = instantOn(addDays(startsOn, LEAD_TIMES.AGREEMENT_OVERDUE_DAYS + 1));
  return [moment('AGREEMENT_DUE', morningOf(addDays(startsOn, LEAD_TIMES.AGREEMENT_DUE_DAYS)), overdue), moment('AGREEMENT_OVERDUE', overdue, null)];
}

function followUpMoments(dueOn: LocalDate, windowTo: LocalDate): ReminderMoment[] {
  const closingOn = addDays(windowTo, -1);
  const over = instantOn(addDays(windowTo, 1));
  if (closingOn <= dueOn) return [moment('FOLLOW_UP_DUE', morningOf(dueOn), over)];
  return [moment('FOLLOW_UP_DUE', morningOf(dueOn), morningOf(closingOn)), moment('FOLLOW_UP_CLOSING', morningOf(closingOn), over)];
}

/** The parts of a reminder that change. */
export type ReminderSchedule = Pick<Reminder, 'state' | 'dueAt' | 'firedAt'>;

/**
 * The reminder after a check of its cause, or null if unchanged. A changed cause reschedules it. A fired one
 * is rescheduled only for a future instant. One whose cause is over, or that would no longer be true, is
 * cancelled. A repeated check changes nothing.
 */
export function planReminder(before: ReminderSchedule | null, moment: ReminderMoment | null, now: Date): ReminderSchedule | null {
  if (!moment || isUseless(moment, now)) return before?.state === 'WAITING' ? { state: 'CANCELLED', dueAt: before.dueAt, firedAt: null } : null;
  const waiting: ReminderSchedule = { state: 'WAITING', dueAt: moment.dueAt, firedAt: null };
  if (before?.state === 'WAITING') return before.dueAt.getTime() === moment.dueAt.getTime() ? null : waiting;
  const isPast = moment.dueAt <= now;
  return isPast && (before?.state === 'FIRED' || !moment.evenLate) ? null : waiting;
}

const isUseless = ({ uselessFrom }: ReminderMoment, now: Date): boolean => uselessFrom !== null && uselessFrom <= now;

/** The event of each kind. */
export const REMINDER_EVENTS: Readonly<Record<ReminderKind, EventName>> = {
  INTERVIEW_IN_24_HOURS: 'InterviewUpcoming',
  INTERVIEW_IN_2_HOURS: 'InterviewUpcoming',
  OFFER_EXPIRING: 'OfferExpiring',
  VETTING_EXPIRING: 'VettingExpiring',
  CONDITION_DUE: 'VettingConditionDue',
  AGREEMENT_DUE: 'AgreementDue',
  AGREEMENT_OVERDUE: 'AgreementOverdue',
  FOLLOW_UP_DUE: 'FollowUpDue',
  FOLLOW_UP_CLOSING: 'FollowUpClosing',
};

/**
 * A reminder after it was due, with the event to announce; null if it was rescheduled or cancelled instead.
 */
export interface FiredReminder {
  readonly reminder: ReminderSchedule;
  readonly event: DomainEvent | null;
}

/**
 * Fires a due reminder after checking its cause again; TOO_SOON before it is due, TRANSITION_NOT_ALLOWED if it has
 * fired or was cancelled.
 */
export function fireReminder(reminder: Reminder, moment: ReminderMoment | null, now: Date): FiredReminder | Refusal<'TOO_SOON' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(REMINDER, reminder.state, 'fire');
  if (isRefusal(state)) return state;
  if (now < reminder.dueAt) return refuse('TOO_SOON', { until: reminder.dueAt.toISOString() });
  const planned = planReminder(reminder, moment, now);
  if (planned && (planned.state !== 'WAITING' || now < planned.dueAt)) return { reminder: planned, event: null };
  const dueAt = planned?.dueAt ?? reminder.dueAt;
  return { reminder: { state, dueAt, firedAt: now }, event: domainEvent(REMINDER_EVENTS[reminder.kind], reminder.subjectId) };
}
