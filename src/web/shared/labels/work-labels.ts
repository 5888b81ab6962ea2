import { msg, plural } from '@lingui/core/macro';
import type { Words } from './words';

type Per = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'PIECE';

/** Terms of work, as in every schema. */
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

export function dayName({ t }: Words, day: string): string {
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
export function daysText(words: Words, days: readonly string[]): string {
  const at = days.map((day) => WEEKDAYS.indexOf(day as (typeof WEEKDAYS)[number])).sort((a, b) => a - b);
  const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0];
  if (at.length === 7) return words.t(msg`Every day`);
  if (at.length > 2 && last - first === at.length - 1) {
    const [from, to] = [dayName(words, WEEKDAYS[first] ?? ''), dayName(words, WEEKDAYS[last] ?? '')];
    return words.t(msg`${from} to ${to}`);
  }
  return words.list(at.map((day) => dayName(words, WEEKDAYS[day] ?? '')));
}

export function payText(words: Words, { amount, currency, per }: TermsOfWork['pay']): string {
  const money = words.money({ amount, currency });
  switch (per) {
    case 'HOUR':
      return words.t(msg`${money} an hour`);
    case 'DAY':
      return words.t(msg`${money} a day`);
    case 'WEEK':
      return words.t(msg`${money} a week`);
    case 'MONTH':
      return words.t(msg`${money} a month`);
    case 'PIECE':
      return words.t(msg`${money} a piece`);
  }
}

export function hoursText(words: Words, { startsAt, endsAt, hoursPerWeek }: Pick<TermsOfWork, 'startsAt' | 'endsAt' | 'hoursPerWeek'>): string {
  const [from, to, hours] = [words.time(startsAt), words.time(endsAt), words.number(hoursPerWeek)];
  return words.t(msg`${from} to ${to}, ${hours} hours a week`);
}

export function lengthText(words: Words, months: number | null | undefined): string {
  if (months === null || months === undefined) return words.t(msg`No end date`);
  const count = words.number(months);
  return words.t(msg`${plural(months, { one: `${count} month`, other: `${count} months` })}`);
}

export function kindText({ t }: Words, kind: string): string {
  if (kind === 'APPRENTICESHIP') return t(msg`Apprenticeship`);
  return kind === 'INTERNSHIP' ? t(msg`Internship`) : t(msg`Job`);
}

/** The level of a skill, 1 to 4. */
export function levelText({ t }: Words, level: number): string {
  if (level <= 1) return t(msg`first steps`);
  if (level === 2) return t(msg`with guidance`);
  return level === 3 ? t(msg`on one’s own`) : t(msg`very well`);
}

export function spokenText({ t }: Words, level: number): string {
  if (level <= 1) return t(msg`some words`);
  if (level === 2) return t(msg`simple talk`);
  return level === 3 ? t(msg`at work`) : t(msg`fully`);
}

export function languageName({ language }: Words, code: string): string {
  return new Intl.DisplayNames(language === 'km' ? 'km' : 'en', { type: 'language' }).of(code) ?? code;
}
