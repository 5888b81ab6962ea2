/** A calendar day in Asia/Phnom_Penh, as `YYYY-MM-DD`, without time and zone. */
export type LocalDate = string;

/** Asia/Phnom_Penh is UTC+07:00 the whole year (IANA tz database: no daylight saving since 1920). */
const PHNOM_PENH_OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** Whether the day exists: `2028-02-29` does, `2026-02-29` does not. Years 1900–2199. */
export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** The day in Phnom Penh at an instant. */
export const localDateAt = (instant: Date): LocalDate => new Date(instant.getTime() + PHNOM_PENH_OFFSET_MS).toISOString().slice(0, 10);

/** The instant at which a day begins in Phnom Penh, plus minutes. */
export const instantOn = (date: LocalDate, minutes = 0): Date => new Date(Date.parse(`${date}T00:00:00Z`) - PHNOM_PENH_OFFSET_MS + minutes * 60_000);

/** The minute of the day (0–1439) in Phnom Penh at an instant. */
export function minuteOfDay(instant: Date): number {
  const local = new Date(instant.getTime() + PHNOM_PENH_OFFSET_MS);
  return local.getUTCHours() * 60 + local.getUTCMinutes();
}

/** ISO day of the week: 1 Monday … 7 Sunday. */
export const weekday = (date: LocalDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

export const addDays = (date: LocalDate, days: number): LocalDate => new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/**
 * The same day of the month N months later, or the last day of that month if it has no such day (31 January +
 * 1 → 28 or 29 February).
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, last))).toISOString().slice(0, 10);
}

/**
 * The day on which a person born on `birth` turns `years`; a person born on 29 February turns on 28 February
 * in a common year.
 */
export const birthday = (birth: LocalDate, years: number): LocalDate => addMonths(birth, 12 * years);

// Days, instants and money are formatted on the server, because browsers on phones have no Khmer locale.

/** A day as text in a locale, such as `29 November 2026`. */
export const dayText = (locale: string, date: LocalDate): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** An instant in Phnom Penh as text, on the 24-hour clock. */
export const momentText = (locale: string, instant: string): string =>
  inOurSpelling(
    new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: 'Asia/Phnom_Penh', hourCycle: 'h23' }).format(new Date(instant)),
  );

/** Intl spells Monday in two ways, in full dates as ច័ន្ទ. Our texts have the other one. */
export const inOurSpelling = (text: string): string => text.replaceAll('ច័ន្ទ', 'ចន្ទ');
