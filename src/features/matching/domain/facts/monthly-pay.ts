import type { Currency, Money, PayPeriod } from '../../../../shared/money';
import { DAY_HOURS, MONTH_DAYS, RIEL_PER_DOLLAR } from './law-rule';

/** The rates for comparing pay in different currencies and periods. */
export interface PayRates {
  /** Riel for one unit of a currency's smallest coin. */
  readonly riel: Readonly<Record<Currency, number>>;
  /**
   * How often a pay period occurs in a month of full work, in sixths, because a working week has six days;
   * piece work has no such number.
   */
  readonly sixths: Readonly<Record<Exclude<PayPeriod, 'PIECE'>, number>>;
}

/**
 * The current rates: the everyday 4,000 riel to the dollar, 40 for a US cent, and a month of 26 days of 8
 * hours (docs/domain.md 0.6). They only compare pay; they are never used to pay. A score uses the rates of its own
 * model (scoring-model.ts), which never change.
 */
export const PAY_RATES: PayRates = {
  riel: { USD: RIEL_PER_DOLLAR / 100, KHR: 1 },
  sixths: { HOUR: 6 * MONTH_DAYS * DAY_HOURS, DAY: 6 * MONTH_DAYS, WEEK: MONTH_DAYS, MONTH: 6 },
};

/**
 * Pay as whole riel for a month of full work, rounded down; null for piece work, whose monthly pay is not
 * guaranteed.
 */
export const monthlyRiel = ({ amount, currency, per }: Money, { riel, sixths }: PayRates = PAY_RATES): number | null =>
  per === 'PIECE' ? null : Math.floor((amount * riel[currency] * sixths[per]) / 6);

const WEEKS_A_YEAR = 52;
const MONTHS_A_YEAR = 12;

/** The hours and days of a week of work. */
interface WorkWeek {
  readonly hours: number;
  readonly days: number;
}

/**
 * What a month of this work pays if it is less than a trainee's minimum; otherwise null. The gate of the minimum
 * compares full months of work (docs/domain.md 0.6), so that work of few hours passes it and still pays too little.
 */
export function payBelowMinimum(pay: Money, week: WorkWeek, minimum: Omit<Money, 'per'>): Omit<Money, 'per'> | null {
  if (pay.per === 'PIECE') return null;
  const timesAWeek = { HOUR: week.hours, DAY: week.days, WEEK: 1 };
  const amount = pay.per === 'MONTH' ? pay.amount : Math.floor((pay.amount * timesAWeek[pay.per] * WEEKS_A_YEAR) / MONTHS_A_YEAR);
  const riel = (money: Omit<Money, 'per'>): number => money.amount * PAY_RATES.riel[money.currency];
  return riel({ amount, currency: pay.currency }) < riel(minimum) ? { amount, currency: pay.currency } : null;
}

/** Pay converted to the currency that a user entered. */
export interface ConvertedPay extends Money {
  /** The riel per dollar used for the conversion; null if none was needed. */
  readonly rielPerDollar: number | null;
}

const CENTS = 100;

/**
 * The least pay in another currency and period that is worth as much as `pay` by the comparison rates: a cent or a riel
 * less is worth less. Piece work has no month to compare with, so the period stays.
 */
export function leastPay(pay: Money, { currency, per }: Pick<Money, 'currency' | 'per'>, { riel, sixths }: PayRates = PAY_RATES): ConvertedPay {
  const rielPerDollar = pay.currency === currency ? null : riel.USD * CENTS;
  if (per === 'PIECE' || pay.per === 'PIECE')
    return { amount: Math.ceil((pay.amount * riel[pay.currency]) / riel[currency]), currency, per: pay.per, rielPerDollar };
  const monthly = Math.floor((pay.amount * riel[pay.currency] * sixths[pay.per]) / sixths.MONTH);
  return { amount: Math.ceil((monthly * sixths.MONTH) / (riel[currency] * sixths[per])), currency, per, rielPerDollar };
}

/** The most pay in another currency and period that is worth no more than `pay`, which is not for piece work. */
export function mostPay(pay: Money, { currency, per }: Pick<Money, 'currency' | 'per'>): ConvertedPay {
  const least = leastPay(pay, { currency, per });
  const isMore = (monthlyRiel(least) ?? 0) > (monthlyRiel(pay) ?? Infinity);
  return isMore ? { ...least, amount: least.amount - 1 } : least;
}
