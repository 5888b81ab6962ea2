import type { Currency, Money, PayPeriod } from '../../../../shared/money';

/** By what pay of different currencies and periods is compared. */
export interface PayRates {
  /** Riel for one unit of a currency's smallest coin. */
  readonly riel: Readonly<Record<Currency, number>>;
  /** How often a pay period comes in a month of full work, in sixths, because a working week has six days; piece work has no such number. */
  readonly sixths: Readonly<Record<Exclude<PayPeriod, 'PIECE'>, number>>;
}

/**
 * What is right today: the everyday 4,000 riel to the dollar, 40 for a US cent, and a month of 26 days of 8 hours (DOMAIN 0.6).
 * It only compares pay with pay; nothing is ever paid by it. A score is worked out by the rates of its own model (scoring-model.ts), which never change.
 */
export const PAY_RATES: PayRates = { riel: { USD: 40, KHR: 1 }, sixths: { HOUR: 1_248, DAY: 156, WEEK: 26, MONTH: 6 } };

/** Pay as whole riel for a month of full work, rounded down; null for piece work, whose month nobody can promise. */
export const monthlyRiel = ({ amount, currency, per }: Money, { riel, sixths }: PayRates = PAY_RATES): number | null =>
  per === 'PIECE' ? null : Math.floor((amount * riel[currency] * sixths[per]) / 6);

/** Pay as it is told to somebody who typed a currency. */
export interface ToldPay extends Money {
  /** How many riel a dollar counts in it; null where it stands in its own currency. */
  readonly rielPerDollar: number | null;
}

const CENTS = 100;

/** The same pay in the currency somebody typed, by the rates that compare the two; rounded up, so that whoever types what is told has typed enough. */
export function toldIn(pay: Money, currency: Currency, { riel }: PayRates = PAY_RATES): ToldPay {
  if (pay.currency === currency) return { ...pay, rielPerDollar: null };
  return { ...pay, amount: Math.ceil((pay.amount * riel[pay.currency]) / riel[currency]), currency, rielPerDollar: riel.USD * CENTS };
}
