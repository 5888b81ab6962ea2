import type { MessageDescriptor } from '@lingui/core';
import { i18nOf, type Language, LOCALES, otherLanguage } from '../../../locales/i18n';
import { inOurSpelling, type LocalDate, momentText } from '../../../shared/local-date';
import { moneyText } from '../../../shared/money';
import { problemText } from '../../../locales/refusal-texts';
import type { Problem } from '../../../shared/refusal';

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
  /** The day to which near days are relative; null for a visitor without a session. */
  readonly today: LocalDate | null;
  readonly t: (message: MessageDescriptor) => string;
  readonly day: (date: string) => string;
  /** A month as `2026-03`. */
  readonly month: (month: string) => string;
  readonly moment: (instant: string) => string;
  readonly money: (money: Money) => string;
  readonly number: (count: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** Alternatives, joined by _or_. */
  readonly either: (items: readonly string[]) => string;
  /** `08:30`, in Khmer digits on a Khmer page. */
  readonly time: (text: string) => string;
  /** What is wrong with one field, and how to correct it. */
  readonly problem: (problem: Pick<Problem, 'problem' | 'limit'> & Partial<Pick<Problem, 'path'>>) => string;
}

const CACHE = new Map<Language, I18n>();

export function i18nFor(language: Language, today: LocalDate | null = null): I18n {
  const i18n = CACHE.get(language) ?? makeI18n(language);
  CACHE.set(language, i18n);
  return today === null ? i18n : { ...i18n, today };
}

function makeI18n(language: Language): I18n {
  const locale = LOCALES[language];
  const i18n = i18nOf(language);
  const days = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const alternatives = new Intl.ListFormat(locale, { type: 'disjunction' });
  const digits = new Intl.NumberFormat(locale, { useGrouping: false });
  return {
    language,
    today: null,
    t: (message) => i18n._(message),
    day: (date) => inOurSpelling(days.format(new Date(`${date}T00:00:00Z`))),
    month: (month) => months.format(new Date(`${month}-01T00:00:00Z`)),
    moment: (instant) => momentText(locale, instant),
    money: (money) => moneyText(locale, money),
    number: (count) => numbers.format(count),
    list: (items) => spaced(lists.format(items)),
    either: (items) => spaced(alternatives.format(items)),
    time: (text) => text.replace(/\d/g, (digit) => digits.format(Number(digit))),
    problem: (problem) => problemText(language, problem),
  };
}

/** Two items of a Khmer list are joined with a zero-width space after _and_, which runs the words together. */
const spaced = (text: string): string => text.replaceAll('\u200b', ' ');

/**
 * The same texts, which also notes in `translations` how to make each of them in the other language: a draft
 * keeps its notice and problems in both, because the reader may switch the language before reading them.
 */
export function rememberingI18n(i18n: I18n, translations: Map<string, () => string>): I18n {
  const other = i18nFor(otherLanguage(i18n.language), i18n.today);
  const noted =
    <A>(make: (from: I18n, value: A) => string, inOther: (value: A, translated: (text: string) => string) => A = (value) => value) =>
    (value: A): string => {
      const text = make(i18n, value);
      // a list of one text is that text: it must not be translated by itself
      const earlier = translations.get(text);
      const translated = (part: string): string => (part === text ? earlier : translations.get(part))?.() ?? part;
      translations.set(text, () => make(other, inOther(value, translated)));
      return text;
    };
  return {
    ...i18n,
    t: noted<MessageDescriptor>(
      (from, message) => from.t(message),
      (message, translated) => (message.values ? { ...message, values: mapTexts(message.values, translated) } : message),
    ),
    day: noted<string>((from, date) => from.day(date)),
    month: noted<string>((from, month) => from.month(month)),
    moment: noted<string>((from, instant) => from.moment(instant)),
    money: noted<Money>((from, money) => from.money(money)),
    number: noted<number>((from, count) => from.number(count)),
    list: noted<readonly string[]>(
      (from, items) => from.list(items),
      (items, translated) => items.map(translated),
    ),
    either: noted<readonly string[]>(
      (from, items) => from.either(items),
      (items, translated) => items.map(translated),
    ),
    problem: noted<Parameters<I18n['problem']>[0]>((from, problem) => from.problem(problem)),
  };
}

const mapTexts = (values: Readonly<Record<string, unknown>>, translated: (text: string) => string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? translated(value) : value]));
