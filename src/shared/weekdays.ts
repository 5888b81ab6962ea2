/** The days of the week in ISO order; as bits of one number: 1 Monday, 2 Tuesday, 4 Wednesday … 64 Sunday. */
export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Days as bits; an empty list is 0, which no table accepts. */
export const dayBits = (days: readonly Weekday[]): number => days.reduce((bits, day) => bits | (1 << WEEKDAYS.indexOf(day)), 0);

/** Bits as days, Monday first. */
export const daysOf = (bits: number): Weekday[] => WEEKDAYS.filter((_, at) => (bits & (1 << at)) !== 0);

/** Whether a day of the week (1 Monday … 7 Sunday) is among the bits. */
export const includesDay = (bits: number, isoWeekday: number): boolean => (bits & (1 << (isoWeekday - 1))) !== 0;

/** A minute of the day as `HH:MM`: 495 → `08:15`. */
export const timeText = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/**
 * Meetings are never at night: they begin between the first and the last of these minutes of a day in Phnom
 * Penh. This is the project's own rule; the law limits work, not meetings.
 */
const [FIRST_MINUTE, LAST_MINUTE] = [6 * 60, 20 * 60];

/** The meeting hours as text. */
export const MEETING_HOURS = `${timeText(FIRST_MINUTE)}–${timeText(LAST_MINUTE)}`;

/** Whether a meeting may begin at a minute of the day. */
export const isMeetingMinute = (minute: number): boolean => minute >= FIRST_MINUTE && minute <= LAST_MINUTE;

/** The same for a time as `HH:MM`. */
export const isMeetingTime = (time: string): boolean => isMeetingMinute(Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
