import type { MessageDescriptor } from '@lingui/core';
import { i18nOf, type Language, LOCALES } from '../../../locales/i18n';
import { momentText } from '../../../shared/local-date';
import { moneyText } from '../../../shared/money';

interface Money {
  readonly amount: string;
  readonly currency: string;
}

/**
 * Texts, dates, numbers and money of a page, in one language. They are formatted on the server, because
 * browsers on phones lack Khmer formats.
 */
export interface I18n {
  readonly language: Language;
  readonly t: (message: MessageDescriptor) => string;
  readonly day: (date: string) => string;
  /** A month as `2026-03`. */
  readonly month: (month: string) => string;
  readonly moment: (instant: string) => string;
  readonly money: (money: Money) => string;
  readonly number: (count: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** `08:30`, in Khmer digits on a Khmer page. */
  readonly time: (text: string) => string;
}

const CACHE = new Map<Language, I18n>();

export function i18nFor(language: Language): I18n {
  const cached = CACHE.get(language);
  if (cached) return cached;
  const i18n = makeI18n(language);
  CACHE.set(language, i18n);
  return i18n;
}

function makeI18n(language: Language): I18n {
  const locale = LOCALES[language];
  const i18n = i18nOf(language);
  const days = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const digits = new Intl.NumberFormat(locale, { useGrouping: false });
  return {
    language,
    t: (message) => i18n._(message),
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
    month: (month) => months.format(new Date(`${month}-01T00:00:00Z`)),
    moment: (instant) => momentText(locale, instant),
    money: (money) => moneyText(locale, money),
    number: (count) => numbers.format(count),
    list: (items) => lists.format(items),
    time: (text) => text.replace(/\d/g, (digit) => digits.format(Number(digit))),
  };
}
