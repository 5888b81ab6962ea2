/** How many times an employer may propose. */
export const SLOTS = [0, 1, 2] as const;

/** When somebody can work, as far as the card says it. */
export interface FreeTime {
  readonly days: readonly string[];
  readonly startsAt: string;
  readonly endsAt: string;
}

const DAY_MS = 86_400_000;
const PHNOM_PENH_MS = 7 * 3_600_000;
const DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;
/** People plan ahead: the first day suggested is the third from now. */
const FIRST_IN_DAYS = 3;
const TIMES = ['09:00', '14:00', '10:00'] as const;

/** Three times on three days from the third day on, on days and in hours in which the person is free; where none is known, on working days. */
export function suggestedSlots(now: Date, free: FreeTime | null): { readonly day: string; readonly time: string }[] {
  const found: { day: string; time: string }[] = [];
  for (let ahead = FIRST_IN_DAYS; found.length < SLOTS.length && ahead < FIRST_IN_DAYS + 60; ahead++) {
    const at = new Date(now.getTime() + PHNOM_PENH_MS + ahead * DAY_MS);
    const weekday = DAYS[at.getUTCDay()] ?? 'SUNDAY';
    const isFree = free ? free.days.includes(weekday) : weekday !== 'SUNDAY' && weekday !== 'SATURDAY';
    if (isFree) found.push({ day: at.toISOString().slice(0, 10), time: timeWithin(TIMES[found.length] ?? '09:00', free) });
  }
  return found;
}

/** The time, or where that is too early or too late, when the person's free hours begin. */
const timeWithin = (time: string, free: FreeTime | null): string => (free && (time < free.startsAt || time >= free.endsAt) ? free.startsAt : time);
