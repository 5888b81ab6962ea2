import { type I18n, type MessageDescriptor, setupI18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { dayText, momentText } from '../shared/local-date';
import { type Currency, moneyText, type PayPeriod } from '../shared/money';
import type { ProblemCode, Refusal } from '../shared/refusal';
import { messages as en } from './en';
import { messages as km } from './km';

export type Language = 'km' | 'en';

export const otherLanguage = (language: Language): Language => (language === 'km' ? 'en' : 'km');

/** The locale in which dates, numbers and money are formatted: Khmer with Khmer digits. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', km: 'km-KH-u-nu-khmr' };

/** One immutable instance per language, so that concurrent requests never share a language. */
const INSTANCES: Readonly<Record<Language, I18n>> = {
  en: setupI18n({ locale: 'en', messages: { en } }),
  // so that counts within a sentence use Khmer digits, as dates and money do
  km: setupI18n({ locale: 'km', locales: LOCALES.km, messages: { km } }),
};

export const i18nOf = (language: Language): I18n => INSTANCES[language];

/** A message in a language. `values` fill the placeholders of a message declared as `msg({ message: '… {name} …' })`. */
export const textIn = (language: Language, message: MessageDescriptor, values?: Readonly<Record<string, unknown>>): string =>
  INSTANCES[language]._(values ? { ...message, values } : message);

/** An instant rounded to a whole minute. */
export const roundToMinute = (instant: string, round: typeof Math.ceil): string => new Date(round(Date.parse(instant) / 60_000) * 60_000).toISOString();

const PAY_PER: Readonly<Record<PayPeriod, MessageDescriptor>> = {
  HOUR: msg({ message: '{money} an hour' }),
  DAY: msg({ message: '{money} a day' }),
  WEEK: msg({ message: '{money} a week' }),
  MONTH: msg({ message: '{money} for a month of 26 days of 8 hours' }),
  PIECE: msg({ message: '{money} a piece' }),
};
const AT_RATE: MessageDescriptor = msg({ message: '{pay} (at {rate} riel to the dollar)' });
const DAY = /\b\d{4}-\d\d-\d\d\b/g;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(Z|[+-]\d\d:\d\d)$/;
/** Whether a limit is a day or an instant. */
export const isTime = (bound: string): boolean => INSTANT.test(bound) || bound.search(DAY) === 0;

/**
 * Formats the limit of an answer: days, instants (to a whole minute) and pay as elsewhere, numbers in the
 * digits of the language.
 */
export function limitText(language: Language, bound: string, round: typeof Math.ceil): string {
  const locale = LOCALES[language];
  if (INSTANT.test(bound)) return momentText(locale, roundToMinute(bound, round));
  if (isTime(bound)) return bound.replace(DAY, (day) => dayText(locale, day));
  const limit = payLimitIn(bound);
  const number = (text: string): string => new Intl.NumberFormat(locale).format(Number(text));
  if (limit && limit.amount !== '') {
    const pay = textIn(language, PAY_PER[limit.per], { money: moneyText(locale, limit) });
    return limit.rate === '' ? pay : textIn(language, AT_RATE, { pay, rate: number(limit.rate) });
  }
  return language === 'km' && /^\d+$/.test(bound) ? number(bound) : bound;
}

interface PayLimit {
  /** Empty if only the currency and the period are known. */
  readonly amount: string;
  readonly currency: Currency;
  readonly per: PayPeriod;
  readonly rate: string;
}

/** Reads the limit of an amount, such as `624000 KHR per MONTH at 4000` or `KHR per HOUR`; null for another limit. */
export function payLimitIn(bound: string): PayLimit | null {
  const found = /^(?:(?<amount>\d+(?:\.\d+)?) )?(?<currency>USD|KHR) per (?<per>HOUR|DAY|WEEK|MONTH|PIECE)(?: at (?<rate>\d+))?$/.exec(bound)?.groups;
  if (!found) return null;
  const { amount = '', currency, per, rate = '' } = found;
  return { amount, currency: currency as Currency, per: per as PayPeriod, rate };
}

/** How pay is typed, by currency. */
const PAY_FORMATS: Readonly<Record<Currency, MessageDescriptor>> = {
  USD: msg({ message: 'Enter an amount in dollars, for example {example}.' }),
  KHR: msg({ message: 'Enter an amount in whole riel, without a decimal point, for example {example}.' }),
};
const MINIMUM: MessageDescriptor = msg({ message: 'The minimum is {limit}.' });

const PAY_EXAMPLES: Readonly<Record<PayPeriod, MessageDescriptor>> = {
  HOUR: msg({ message: '{money} an hour' }),
  DAY: msg({ message: '{money} a day' }),
  WEEK: msg({ message: '{money} a week' }),
  MONTH: msg({ message: '{money} a month' }),
  PIECE: msg({ message: '{money} a piece' }),
};
/** Plausible pay for each period. */
const EXAMPLE_AMOUNTS: Readonly<Record<Currency, Readonly<Record<PayPeriod, number>>>> = {
  USD: { HOUR: 1.25, DAY: 10, WEEK: 60, MONTH: 250, PIECE: 0.5 },
  KHR: { HOUR: 5_000, DAY: 40_000, WEEK: 240_000, MONTH: 1_000_000, PIECE: 2_000 },
};

/** How to enter pay in the chosen currency and period, with the minimum if it is known; null without a period. */
export function unreadablePayText(language: Language, bound: string): string | null {
  const pay = payLimitIn(bound);
  if (!pay) return null;
  const { amount, currency, per } = pay;
  const money = moneyText(LOCALES[language], { amount: String(Math.max(EXAMPLE_AMOUNTS[currency][per], Number(amount))), currency });
  const format = textIn(language, PAY_FORMATS[currency], { example: textIn(language, PAY_EXAMPLES[per], { money }) });
  return amount === '' ? format : `${format} ${textIn(language, MINIMUM, { limit: limitText(language, bound, Math.ceil) })}`;
}

type Replacements = Readonly<Partial<Record<ProblemCode, MessageDescriptor>>>;
/** Texts for fields whose unit the number alone does not show, by the last part of the path. */
const FIELD_PROBLEMS: Readonly<Record<string, Replacements>> = {
  contractMonths: { TOO_BIG: msg({ message: 'At most {limit} months.' }), TOO_SMALL: msg({ message: 'At least {limit} month.' }) },
  probationDays: { TOO_BIG: msg({ message: 'At most {limit} days.' }), NOT_A_NUMBER: msg`Enter 0 or more days.` },
  hoursPerWeek: { TOO_BIG: msg({ message: 'At most {limit} hours a week.' }), TOO_SMALL: msg({ message: 'At least {limit} hour a week.' }) },
};
/** Texts for limits that are a day or an instant, where "least" and "most" do not fit. */
const TIME_PROBLEMS: Replacements = { TOO_SMALL: msg({ message: 'Choose {limit} or later.' }), TOO_BIG: msg({ message: 'Choose {limit} or earlier.' }) };

/** The text of a problem whose field or limit needs its own words; undefined if the usual text fits. */
export const ownProblemText = (problem: ProblemCode, path: string | undefined, bound: string): MessageDescriptor | undefined =>
  FIELD_PROBLEMS[path?.split('.').at(-1) ?? '']?.[problem] ?? (isTime(bound) ? TIME_PROBLEMS[problem] : undefined);

/**
 * What the questions of a visit lack, counted: their texts are data of the checklist, a list of dozens helps no one, and the
 * page leads to the first.
 */
export function unansweredText({ reasons = [], questions }: Refusal): MessageDescriptor | undefined {
  const count = reasons.length;
  if (questions?.lack !== 'ANSWER' || questions.codes.length !== count) return undefined;
  return msg`${plural(count, { one: '# question is unanswered.', other: '# questions are unanswered.' })}`;
}

/** What can be missing before a trainee is asked about a referral, or her card is sent. */
const REFERRAL_REQUIREMENTS: Readonly<Record<string, MessageDescriptor>> = {
  POOL_COVER: msg`confirm that you have read about the other candidates of this employer (under her referrals, or for the selection)`,
  NO_CHOICE: msg`she has only this one real option: propose another vacancy to her, or choose why there is one only (under her referrals)`,
  CONSENTS_UNDER_18: msg`her guardian’s consent and her own yes to work under 18 (consents on her page)`,
  AGREEMENT_TOO_OLD: msg`ask her again: her agreement is too old`,
  TRAINEE_NOT_JOB_READY: msg`she must be job-ready`,
  VACANCY_NOT_OPEN: msg`the vacancy must be open`,
};

/** What is missing for a referral, or a yes to questions of a visit: these have one text for each of them. */
export function ownRequirementText(reason: string, { questions }: Pick<Refusal, 'questions'>): MessageDescriptor | undefined {
  const count = questions?.codes.length ?? 0;
  if (!questions?.codes.includes(reason)) return REFERRAL_REQUIREMENTS[reason];
  return msg`${plural(count, { one: 'a yes to # critical question', other: 'a yes to # critical questions' })}`;
}
