import { addDays, type LocalDate, weekday } from '../../../../shared/local-date';
import { isMeetingTime } from '../../../../shared/weekdays';

/** Row indexes of the proposed times; their number is the maximum an employer can propose. */
export const SLOTS = [0, 1, 2] as const;

/** The candidate's availability, as far as her card discloses it. */
export interface Availability {
  readonly days: readonly string[];
  readonly startsAt: string;
  readonly endsAt: string;
}

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
const WORKING_DAYS = 5;
const SUNDAY = 'SUNDAY';
/** People plan ahead: the first suggested day is three days from today. */
const FIRST_IN_DAYS = 3;
const TIMES = ['09:00', '14:00', '10:00'] as const;

/**
 * Suggests three times on three different days, from the third day on, within the candidate's availability; a
 * Sunday only if she has no other day. Without known availability, suggests working days.
 */
export function suggestedSlots(today: LocalDate, free: Availability | null): { readonly day: LocalDate; readonly time: string }[] {
  const freeDays = free?.days ?? DAYS.slice(0, WORKING_DAYS);
  const exceptSunday = freeDays.filter((day) => day !== SUNDAY);
  const days = exceptSunday.length > 0 ? exceptSunday : freeDays;
  const suggestions: { day: LocalDate; time: string }[] = [];
  for (let ahead = FIRST_IN_DAYS; suggestions.length < SLOTS.length && ahead < FIRST_IN_DAYS + 60; ahead++) {
    const day = addDays(today, ahead);
    if (days.includes(DAYS[weekday(day) - 1] ?? '')) suggestions.push({ day, time: timeWithin(TIMES[suggestions.length] ?? '09:00', free) });
  }
  return suggestions;
}

/**
 * The time itself, or the start of the candidate's free hours if it falls outside them. If she is free only
 * at night, the meeting stays by day.
 */
const timeWithin = (time: string, free: Availability | null): string =>
  free && isMeetingTime(free.startsAt) && (time < free.startsAt || time >= free.endsAt) ? free.startsAt : time;
