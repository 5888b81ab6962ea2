import { msg } from '@lingui/core/macro';
import type { Language } from '../../../platform/security/actor';
import { LOCALES } from '../../../locales/i18n';
import { daysBetween, type LocalDate, localDateAt } from '../../../shared/local-date';
import type { I18n } from './page-i18n';

/** Days up to this many away are counted: `5 days ago`. */
const COUNTED_DAYS = 7;

interface Formats {
  readonly count: Intl.RelativeTimeFormat;
  readonly name: Intl.RelativeTimeFormat;
  readonly day: Intl.DateTimeFormat;
  readonly dayOfYear: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
}

const FORMATS: Readonly<Record<Language, Formats>> = { en: formatsOf('en'), km: formatsOf('km') };

function formatsOf(language: Language): Formats {
  const locale = LOCALES[language];
  return {
    count: new Intl.RelativeTimeFormat(locale),
    name: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    dayOfYear: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Phnom_Penh' }),
  };
}

/** Khmer formats contain zero-width spaces, which a reader would copy and search without seeing them. */
const visible = (text: string): string => text.replaceAll('\u200b', '');

/**
 * A day in a list or a deadline: `yesterday`, `today`, `tomorrow`, else `24 Nov`, with the year only if it is
 * another one. The full date for a visitor without a session.
 */
export function shortDay(i18n: I18n, day: LocalDate): string {
  const { language, today } = i18n;
  if (today === null) return i18n.day(day);
  const away = daysBetween(today, day);
  return Math.abs(away) <= 1 ? visible(FORMATS[language].name.format(away, 'day')) : dayAndMonth(i18n, day);
}

/** A day of a span, such as a course: `24 Nov`, with the year only if it is another one. */
export function dayAndMonth({ language, today }: I18n, day: LocalDate): string {
  const { day: inYear, dayOfYear: inOtherYear } = FORMATS[language];
  const isThisYear = today !== null && day.startsWith(today.slice(0, 4));
  return visible((isThisYear ? inYear : inOtherYear).format(new Date(`${day}T00:00:00Z`)));
}

/** The same, but the days of one week before and after today are counted: `5 days ago`, `in 3 days`. */
export function nearDay(i18n: I18n, day: LocalDate): string {
  const { language, today } = i18n;
  const away = today === null ? 0 : daysBetween(today, day);
  const isCounted = Math.abs(away) > 1 && Math.abs(away) <= COUNTED_DAYS;
  return isCounted ? visible(FORMATS[language].count.format(away, 'day')) : shortDay(i18n, day);
}

/** The day of an instant, such as after _since_. */
export const shortDayOf = (i18n: I18n, instant: string): string => shortDay(i18n, dayOf(instant));

/** An instant in a list or a deadline: `today at 09:30`, `24 Nov at 09:30`. */
export function shortMoment(i18n: I18n, instant: string): string {
  if (i18n.today === null) return i18n.moment(instant);
  const [day, time] = [shortDay(i18n, dayOf(instant)), FORMATS[i18n.language].time.format(new Date(instant))];
  return i18n.t(msg`${day} at ${time}`);
}

/** How long ago something happened: `today at 09:30`, `yesterday at 09:30`, `5 days ago`, `14 Nov`. */
export function nearMoment(i18n: I18n, instant: string): string {
  const day = dayOf(instant);
  const isPast = i18n.today !== null && daysBetween(day, i18n.today) > 1;
  return isPast ? nearDay(i18n, day) : shortMoment(i18n, instant);
}

const dayOf = (instant: string): LocalDate => localDateAt(new Date(instant));
