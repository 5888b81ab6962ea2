import { msg, plural } from '@lingui/core/macro';
import type { I18n } from './page-i18n';

const DAYS_A_YEAR = 365.25;
const MONTHS_A_YEAR = 12;
/** The limits above which people no longer count in the smaller unit. */
const MONTHS_FROM_DAYS = 92;
const YEARS_FROM_MONTHS = 24;

/**
 * A duration as people say it: in days, from three months on in whole months, from two years on in whole
 * years.
 */
export function durationText(i18n: I18n, days: number): string {
  const months = Math.floor((days / DAYS_A_YEAR) * MONTHS_A_YEAR);
  if (days < MONTHS_FROM_DAYS) return dayCountText(i18n, days);
  return months < YEARS_FROM_MONTHS ? monthCountText(i18n, months) : yearsText(i18n, Math.floor(months / MONTHS_A_YEAR));
}

/** `1 day`, `30 days`. */
export function dayCountText({ t, number }: I18n, days: number): string {
  const count = number(days);
  return t(msg`${plural(days, { one: `${count} day`, other: `${count} days` })}`);
}

/** `1 week`, `8 weeks`. */
export function weekCountText({ t, number }: I18n, weeks: number): string {
  const long = number(weeks);
  return t(msg`${plural(weeks, { one: `${long} week`, other: `${long} weeks` })}`);
}

/** `1 year of experience`, `8 years of experience`. */
export function experienceText({ t, number }: I18n, years: number): string {
  const count = number(years);
  return t(msg`${plural(years, { one: `${count} year of experience`, other: `${count} years of experience` })}`);
}

/** `1 month`, `12 months`. */
export function monthCountText({ t, number }: I18n, months: number): string {
  const count = number(months);
  return t(msg`${plural(months, { one: `${count} month`, other: `${count} months` })}`);
}

/** An agreement counts days: 12 months are 365. */
export const DAYS_A_MONTH = 365 / 12;

/** The length of an apprenticeship: `12 months`, `10 months and 25 days`. */
export function agreedLengthText(i18n: I18n, days: number): string {
  const months = Math.floor((days + 0.5) / DAYS_A_MONTH);
  const rest = days - Math.round(months * DAYS_A_MONTH);
  if (months === 0) return dayCountText(i18n, days);
  const [whole, more] = [monthCountText(i18n, months), dayCountText(i18n, rest)];
  return rest === 0 ? whole : i18n.t(msg`${whole} and ${more}`);
}

function yearsText({ t, number }: I18n, years: number): string {
  const count = number(years);
  return t(msg`${plural(years, { one: `${count} year`, other: `${count} years` })}`);
}
