import { msg } from '@lingui/core/macro';
import { SIGN_LANGUAGE } from '../../../shared/spoken-languages';
import { dayCountText, monthCountText } from './durations';
import type { I18n } from './page-i18n';

type Per = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'PIECE';

/** The terms of a vacancy or an offer: the fields that the schemas of all audiences share. */
export interface TermsOfWork {
  readonly pay: { readonly amount: string; readonly currency: string; readonly per: Per };
  readonly days: readonly string[];
  readonly startsAt: string;
  readonly endsAt: string;
  readonly hoursPerWeek: number;
  readonly contractMonths?: number | null;
  readonly probationDays: number;
}

export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

export function dayName({ t }: I18n, day: string): string {
  switch (day) {
    case 'MONDAY':
      return t(msg`Monday`);
    case 'TUESDAY':
      return t(msg`Tuesday`);
    case 'WEDNESDAY':
      return t(msg`Wednesday`);
    case 'THURSDAY':
      return t(msg`Thursday`);
    case 'FRIDAY':
      return t(msg`Friday`);
    case 'SATURDAY':
      return t(msg`Saturday`);
    default:
      return t(msg`Sunday`);
  }
}

/** `Monday to Friday` for consecutive days, otherwise a list of days. */
export function daysText(i18n: I18n, days: readonly string[]): string {
  const indexes = days.map((day) => WEEKDAYS.indexOf(day as (typeof WEEKDAYS)[number])).sort((a, b) => a - b);
  const [first, last] = [indexes[0] ?? 0, indexes.at(-1) ?? 0];
  if (indexes.length === 7) return i18n.t(msg`Every day`);
  if (indexes.length > 2 && last - first === indexes.length - 1) {
    const [from, to] = [dayName(i18n, WEEKDAYS[first] ?? ''), dayName(i18n, WEEKDAYS[last] ?? '')];
    return i18n.t(msg`${from} to ${to}`);
  }
  return i18n.list(indexes.map((index) => dayName(i18n, WEEKDAYS[index] ?? '')));
}

export function payText(i18n: I18n, { amount, currency, per }: TermsOfWork['pay']): string {
  const money = i18n.money({ amount, currency });
  switch (per) {
    case 'HOUR':
      return i18n.t(msg`${money} an hour`);
    case 'DAY':
      return i18n.t(msg`${money} a day`);
    case 'WEEK':
      return i18n.t(msg`${money} a week`);
    case 'MONTH':
      return i18n.t(msg`${money} a month`);
    case 'PIECE':
      return i18n.t(msg`${money} per piece`);
  }
}

type HoursOfWork = Pick<TermsOfWork, 'days' | 'startsAt' | 'endsAt' | 'hoursPerWeek'>;

export function hoursText(i18n: I18n, terms: HoursOfWork): string {
  const [from, to, week] = [i18n.time(terms.startsAt), i18n.time(terms.endsAt), weeklyHoursText(i18n, terms)];
  return i18n.t(msg`${from} to ${to}, ${week}`);
}

/** `48 hours a week`, `42 hours a week (breaks not counted)`. */
export function weeklyHoursText(i18n: I18n, terms: HoursOfWork): string {
  const hours = i18n.number(terms.hoursPerWeek);
  return hasBreaks(terms) ? i18n.t(msg`${hours} hours a week (breaks not counted)`) : i18n.t(msg`${hours} hours a week`);
}

const DAY_MINUTES = 24 * 60;
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Whether days and times add up to more than the hours a week. A shift that ends before it starts ends on the next day. */
export function hasBreaks({ days, startsAt, endsAt, hoursPerWeek }: HoursOfWork): boolean {
  const shift = (minutesOf(endsAt) - minutesOf(startsAt) + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES;
  return hoursPerWeek * 60 < shift * days.length;
}

export function lengthText(i18n: I18n, months: number | null | undefined): string {
  if (months === null || months === undefined) return i18n.t(msg`No end date`);
  return monthCountText(i18n, months);
}

/** How long someone is on trial: `30 days`, `None`. */
export const probationText = (i18n: I18n, days: number): string => (days === 0 ? i18n.t(msg`None`) : dayCountText(i18n, days));

export function kindText({ t }: I18n, kind: string): string {
  if (kind === 'APPRENTICESHIP') return t(msg`Apprenticeship`);
  return kind === 'INTERNSHIP' ? t(msg`Internship`) : t(msg`Job`);
}

/** The languages that forms offer. */
const USUAL_LANGUAGES = ['km', 'en', 'zh', 'vi', 'th', 'ko', 'ja', 'fr', 'lo', SIGN_LANGUAGE];

/** The level of a skill, 1 to 4. */
export function levelText({ t }: I18n, level: number): string {
  if (level <= 1) return t(msg`beginner`);
  if (level === 2) return t(msg`can do with help`);
  return level === 3 ? t(msg`can do alone`) : t(msg`can do very well`);
}

export function spokenText({ t }: I18n, level: number): string {
  if (level <= 1) return t(msg`a few words`);
  if (level === 2) return t(msg`simple conversation`);
  return level === 3 ? t(msg`well enough for work`) : t(msg`fluently`);
}

export function languageName({ language, t }: I18n, code: string): string {
  if (code === SIGN_LANGUAGE) return t(msg`Cambodian Sign Language`);
  return new Intl.DisplayNames(language === 'km' ? 'km' : 'en', { type: 'language' }).of(code) ?? code;
}

/** The languages usual here as options, with those already chosen. */
export const languageOptions = (i18n: I18n, chosen: readonly string[]): { readonly value: string; readonly label: string }[] =>
  [...new Set([...USUAL_LANGUAGES, ...chosen])].filter((code) => code !== '').map((code) => ({ value: code, label: languageName(i18n, code) }));
