import type { Language } from './language';

// Dates and amounts are made here, because browsers on phones have no Khmer ones.

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', km: 'km-KH-u-nu-khmr' };
const MINUTE_MS = 60_000;

/** The moment in Phnom Penh, on the 24-hour clock. */
export const momentText = (language: Language, instant: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'full', timeStyle: 'short', timeZone: 'Asia/Phnom_Penh', hourCycle: 'h23' }).format(
    new Date(instant),
  );

/** An amount with its currency's sign, in the digits of the language. */
export const moneyText = (language: Language, { amount, currency }: { readonly amount: string; readonly currency: string }): string =>
  new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: Number.isInteger(Number(amount)) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(Number(amount));

const dayText = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const DAY = /\b\d{4}-\d\d-\d\d\b/g;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(Z|[+-]\d\d:\d\d)$/;

/** Whether a bound is a day, a moment, or days. */
export const isTime = (bound: string): boolean => INSTANT.test(bound) || bound.search(DAY) === 0;

const PAY_FOR: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  HOUR: { en: '{money} an hour', km: '{money} ក្នុងមួយម៉ោង' },
  DAY: { en: '{money} a day', km: '{money} ក្នុងមួយថ្ងៃ' },
  WEEK: { en: '{money} a week', km: '{money} ក្នុងមួយសប្តាហ៍' },
  MONTH: { en: '{money} for a month of 26 days of 8 hours', km: '{money} សម្រាប់មួយខែ គិត ២៦ ថ្ងៃ មួយថ្ងៃ ៨ ម៉ោង' },
  PIECE: { en: '{money} a piece', km: '{money} ក្នុងមួយដុំ' },
};

/** A bound as it is read: days and moments as they are told here, pay in the money of the language, numbers in its digits. A moment is rounded to a whole minute. */
export function boundText(language: Language, bound: string, round: 'up' | 'down'): string {
  if (INSTANT.test(bound)) {
    const minutes = new Date(bound).getTime() / MINUTE_MS;
    return momentText(language, new Date((round === 'up' ? Math.ceil(minutes) : Math.floor(minutes)) * MINUTE_MS).toISOString());
  }
  if (isTime(bound)) return bound.replace(DAY, (day) => dayText(language, day));
  const [, amount = '', currency = '', per = ''] = /^(\d+(?:\.\d+)?) (USD|KHR) per ([A-Z]+)$/.exec(bound) ?? [];
  const words = PAY_FOR[per]?.[language];
  if (words !== undefined) return words.replace('{money}', moneyText(language, { amount, currency }));
  return /^\d+$/.test(bound) && language === 'km' ? new Intl.NumberFormat(LOCALES.km).format(Number(bound)) : bound;
}
