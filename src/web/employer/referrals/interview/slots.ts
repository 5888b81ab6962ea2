import { addDays, type LocalDate, weekday } from '../../../../shared/local-date';
import { isMeetingTime } from '../../../../shared/weekdays';

/** How many times an employer may propose. */
export const SLOTS = [0, 1, 2] as const;

/** When somebody can work, as far as the card says it. */
export interface FreeTime {
  readonly days: readonly string[];
  readonly startsAt: string;
  readonly endsAt: string;
}

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
const WORKING_DAYS = 5;
const SUNDAY = 'SUNDAY';
/** People plan ahead: the first day suggested is the third from now. */
const FIRST_IN_DAYS = 3;
const TIMES = ['09:00', '14:00', '10:00'] as const;

/**
 * Three times on three days from the third day on, on days and in hours in which the person is free, and on a Sunday only where there is no other day; where
 * none is known, on working days.
 */
export function suggestedSlots(today: LocalDate, free: FreeTime | null): { readonly day: LocalDate; readonly time: string }[] {
  const known = free?.days ?? DAYS.slice(0, WORKING_DAYS);
  const inTheWeek = known.filter((day) => day !== SUNDAY);
  const days = inTheWeek.length > 0 ? inTheWeek : known;
  const found: { day: LocalDate; time: string }[] = [];
  for (let ahead = FIRST_IN_DAYS; found.length < SLOTS.length && ahead < FIRST_IN_DAYS + 60; ahead++) {
    const day = addDays(today, ahead);
    if (days.includes(DAYS[weekday(day) - 1] ?? '')) found.push({ day, time: timeWithin(TIMES[found.length] ?? '09:00', free) });
  }
  return found;
}

/** The time, or where that is too early or too late, when the person's free hours begin; who is free at night alone meets by day all the same. */
const timeWithin = (time: string, free: FreeTime | null): string =>
  free && isMeetingTime(free.startsAt) && (time < free.startsAt || time >= free.endsAt) ? free.startsAt : time;
