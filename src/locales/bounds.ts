import { dayText, momentText } from '../shared/local-date';
import { moneyText } from '../shared/money';
import type { Language } from './refusals';

type Words = Readonly<Record<Language, string>>;

/** How days, numbers and money are written for readers of a language. */
export const LOCALES: Words = { en: 'en-GB', km: 'km-KH-u-nu-khmr' };

/** A text with its places in braces filled. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

const PAY_FOR: Readonly<Record<string, Words>> = {
  HOUR: { en: '{money} an hour', km: '{money} ក្នុងមួយម៉ោង' },
  DAY: { en: '{money} a day', km: '{money} ក្នុងមួយថ្ងៃ' },
  WEEK: { en: '{money} a week', km: '{money} ក្នុងមួយសប្តាហ៍' },
  MONTH: { en: '{money} for a month of 26 days of 8 hours', km: '{money} សម្រាប់មួយខែ គិត ២៦ ថ្ងៃ មួយថ្ងៃ ៨ ម៉ោង' },
  PIECE: { en: '{money} a piece', km: '{money} ក្នុងមួយដុំ' },
};
const AT_RATE: Words = { en: ' (a dollar counts as {rate} riel)', km: ' (គិតមួយដុល្លារ {rate} រៀល)' };
const DAY = /\b\d{4}-\d\d-\d\d\b/g;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(Z|[+-]\d\d:\d\d)$/;
const MINUTE_MS = 60_000;

/** Whether a bound is a day or an instant, which is told in other words than a number. */
export const isTime = (bound: string): boolean => INSTANT.test(bound) || bound.search(DAY) === 0;

/** A bound of an answer as it is read: days, moments (to a whole minute) and pay as they are told here, numbers in the digits of the language. */
export function boundText(language: Language, bound: string, whole: typeof Math.ceil): string {
  const locale = LOCALES[language];
  if (INSTANT.test(bound)) return momentText(locale, new Date(whole(Date.parse(bound) / MINUTE_MS) * MINUTE_MS).toISOString());
  if (isTime(bound)) return bound.replace(DAY, (day) => dayText(locale, day));
  const [, amount = '', currency = '', per = '', rate = ''] = /^(\d+(?:\.\d+)?) (USD|KHR) per ([A-Z]+)(?: at (\d+))?$/.exec(bound) ?? [];
  const words = PAY_FOR[per]?.[language];
  const number = (text: string): string => new Intl.NumberFormat(locale).format(Number(text));
  if (words !== undefined) return fill(words + (rate && AT_RATE[language]), { money: moneyText(locale, { amount, currency }), rate: number(rate) });
  return language === 'km' && /^\d+$/.test(bound) ? number(bound) : bound;
}
