/** Employers are promised an answer to a submitted vacancy within this many working days (docs/domain.md 3.3). */
export const REVIEW_WORKING_DAYS = 2;

/** The last working day of a week; 1 is Monday. */
const LAST_WORKING_DAY = 5;
const DAYS_OF_WEEK = 7;

/**
 * The calendar days that the promise takes for a vacancy submitted on a day of the week, 1 Monday to 7 Sunday. The day
 * of the submission does not count, nor does a weekend.
 */
export function reviewDaysFrom(dayOfWeek: number): number {
  let days = 0;
  for (let working = 0; working < REVIEW_WORKING_DAYS;) {
    days += 1;
    if (((dayOfWeek - 1 + days) % DAYS_OF_WEEK) + 1 <= LAST_WORKING_DAY) working += 1;
  }
  return days;
}

/** The same for all days of the week, Monday first. */
export const REVIEW_DAYS: readonly number[] = Array.from({ length: DAYS_OF_WEEK }, (_, at) => reviewDaysFrom(at + 1));
