import type { Currency, Money, PayPeriod } from '../../shared/money';

/**
 * Riel for one unit of a currency's smallest coin: 40 for a US cent, the everyday 4,000 riel to the dollar.
 * It only compares pay with pay; nothing is ever paid by it.
 */
export const RIEL_FOR_SMALLEST_UNIT: Readonly<Record<Currency, number>> = { USD: 40, KHR: 1 };

/** How often a pay period comes in a month of 26 days of 8 hours (DOMAIN 0.6), in sixths, because a working week has six days; piece work has no such number. */
export const SIXTHS_OF_PERIODS_IN_A_MONTH: Readonly<Record<Exclude<PayPeriod, 'PIECE'>, number>> = { HOUR: 1_248, DAY: 156, WEEK: 26, MONTH: 6 };

/** Pay as whole riel for a month of full work, rounded down; null for piece work, whose month nobody can promise. */
export const monthlyRiel = ({ amount, currency, per }: Money): number | null =>
  per === 'PIECE' ? null : Math.floor((amount * RIEL_FOR_SMALLEST_UNIT[currency] * SIXTHS_OF_PERIODS_IN_A_MONTH[per]) / 6);
