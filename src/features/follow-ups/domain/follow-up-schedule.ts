import { addDays, addMonths, daysBetween, type LocalDate } from '../../../shared/local-date';

/**
 * The length of a contact: whether she has arrived and is safe, the short form, or the full form with figures
 * of hours and pay (docs/domain.md 4.10).
 */
export const FOLLOW_UP_FORMS = ['ARRIVAL', 'SHORT', 'FULL'] as const;
export type FollowUpForm = (typeof FOLLOW_UP_FORMS)[number];

/**
 * Who makes a contact: the responsible officer, or for the last one any other staff member, so that the
 * trainee can speak about the officer too.
 */
export type FollowUpBy = 'OFFICER' | 'OTHER_STAFF';

/** One planned contact, in calendar days of Phnom Penh. The window includes its first and its last day. */
export interface PlannedFollowUp {
  /** F0 to F6, or M1, M2 … for the extra contacts of a minor. */
  readonly code: string;
  readonly form: FollowUpForm;
  readonly by: FollowUpBy;
  readonly dueOn: LocalDate;
  readonly windowFrom: LocalDate;
  readonly windowTo: LocalDate;
}

interface ScheduleEntry {
  readonly code: string;
  /** Days after the start date. */
  readonly day: number;
  /** Days by which the window opens before and closes after the due date. */
  readonly before: number;
  readonly after: number;
  readonly form: FollowUpForm;
  readonly by: FollowUpBy;
}

/**
 * F0 to F6 (docs/domain.md 4.10), counted from the start date as day 0. F0 is due on days 1 to 3, one day tolerance
 * on either side: its due date is day 1, and its window is days 0 to 4.
 */
export const YEAR_SCHEDULE: readonly ScheduleEntry[] = [
  { code: 'F0', day: 1, before: 1, after: 3, form: 'ARRIVAL', by: 'OFFICER' },
  { code: 'F1', day: 14, before: 3, after: 3, form: 'SHORT', by: 'OFFICER' },
  { code: 'F2', day: 30, before: 7, after: 7, form: 'FULL', by: 'OFFICER' },
  { code: 'F3', day: 60, before: 7, after: 7, form: 'SHORT', by: 'OFFICER' },
  { code: 'F4', day: 90, before: 14, after: 14, form: 'FULL', by: 'OFFICER' },
  { code: 'F5', day: 180, before: 21, after: 21, form: 'FULL', by: 'OFFICER' },
  { code: 'F6', day: 365, before: 30, after: 30, form: 'FULL', by: 'OTHER_STAFF' },
];
/**
 * Days after the start on which the employer gets a check-in, separately and without the trainee's answers
 * (docs/domain.md 0.4).
 */
export const CHECK_IN_DAYS = [14, 30, 90] as const;

const MINOR_INTERVAL_DAYS = 14;
const FORTNIGHTS_UNTIL_DAY = 90;
const FIRST_MONTH = 4;
/** The code has room for M1 to M99, which is more than the three years from 15 to 18 need. */
const MAX_MONTHS = 60;
/**
 * A minor's contact is dropped if one of F0 to F6 is due within this many days, so that she is not contacted
 * twice in a week.
 */
const NEAR_DAYS = 3;
const MINOR_WINDOW_DAYS = 3;

/**
 * The contacts of the year after a start, earliest first. A trainee under 18 has extra contacts: every 14
 * days to day 90, then on the same day of each month from the fourth month on, the last one before the day
 * she turns 18. `eighteenOn` null means her age is unknown; she then counts as a minor for the year. In a
 * month without that day, the last day of the month is used.
 */
export function planFollowUps(startsOn: LocalDate, eighteenOn: LocalDate | null): PlannedFollowUp[] {
  const year = YEAR_SCHEDULE.map(({ code, day, before, after, form, by }) => ({
    code,
    form,
    by,
    dueOn: addDays(startsOn, day),
    windowFrom: addDays(startsOn, day - before),
    windowTo: addDays(startsOn, day + after),
  }));
  const until = eighteenOn ?? addDays(startsOn, 365);
  const minorContacts = minorDays(startsOn)
    .filter((day) => day < until && year.every(({ dueOn }) => Math.abs(daysBetween(dueOn, day)) > NEAR_DAYS))
    .map((dueOn, at): PlannedFollowUp => ({
      code: `M${at + 1}`,
      form: 'SHORT',
      by: 'OFFICER',
      dueOn,
      windowFrom: addDays(dueOn, -MINOR_WINDOW_DAYS),
      windowTo: addDays(dueOn, MINOR_WINDOW_DAYS),
    }));
  return [...year, ...minorContacts].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

/** The possible contact days of a minor: every 14 days to day 90, then one day a month. */
function minorDays(startsOn: LocalDate): LocalDate[] {
  const fortnights = Array.from({ length: Math.floor(FORTNIGHTS_UNTIL_DAY / MINOR_INTERVAL_DAYS) }, (_, at) =>
    addDays(startsOn, MINOR_INTERVAL_DAYS * (at + 1)),
  );
  const months = Array.from({ length: MAX_MONTHS }, (_, at) => addMonths(startsOn, FIRST_MONTH + at));
  return [...fortnights, ...months];
}

/** The due dates of the employer check-ins. */
export const planCheckIns = (startsOn: LocalDate): { readonly day: number; readonly dueOn: LocalDate }[] =>
  CHECK_IN_DAYS.map((day) => ({ day, dueOn: addDays(startsOn, day) }));
