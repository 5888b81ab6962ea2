import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type Currency, moneyText, type PayPeriod } from '../shared/money';
import { type Language, limitText, LOCALES, payLimitIn, textIn } from './i18n';

/** How pay is typed, by currency. */
const FORMATS: Readonly<Record<Currency, MessageDescriptor>> = {
  USD: msg({ message: 'Enter an amount in dollars, for example {example}.' }),
  KHR: msg({ message: 'Enter an amount in whole riel, without a decimal point, for example {example}.' }),
};
const MINIMUM: MessageDescriptor = msg({ message: 'The minimum is {limit}.' });

const EXAMPLES: Readonly<Record<PayPeriod, MessageDescriptor>> = {
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
  const format = textIn(language, FORMATS[currency], { example: textIn(language, EXAMPLES[per], { money }) });
  return amount === '' ? format : `${format} ${textIn(language, MINIMUM, { limit: limitText(language, bound, Math.ceil) })}`;
}
