import { msg, plural } from '@lingui/core/macro';
import type { Words } from './words';

const DAYS_A_YEAR = 365.25;
const MONTHS_A_YEAR = 12;
/** The limits above which people no longer count in the smaller unit. */
const MONTHS_FROM_DAYS = 92;
const YEARS_FROM_MONTHS = 24;

/**
 * A duration as people say it: in days, from three months on in whole months, from two years on in whole
 * years.
 */
export function durationText(words: Words, days: number): string {
  const months = Math.floor((days / DAYS_A_YEAR) * MONTHS_A_YEAR);
  if (days < MONTHS_FROM_DAYS) return daysText(words, days);
  return months < YEARS_FROM_MONTHS ? monthsText(words, months) : yearsText(words, Math.floor(months / MONTHS_A_YEAR));
}

function daysText({ t, number }: Words, days: number): string {
  const count = number(days);
  return t(msg`${plural(days, { one: `${count} day`, other: `${count} days` })}`);
}

function monthsText({ t, number }: Words, months: number): string {
  const count = number(months);
  return t(msg`${plural(months, { one: `${count} month`, other: `${count} months` })}`);
}

function yearsText({ t, number }: Words, years: number): string {
  const count = number(years);
  return t(msg`${plural(years, { one: `${count} year`, other: `${count} years` })}`);
}
