/** Currencies. Amounts are integers of the smallest unit in use: US cent, Cambodian riel. */
export type Currency = 'USD' | 'KHR';
export type PayPeriod = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'PIECE';
export const CURRENCIES = ['USD', 'KHR'] as const satisfies readonly Currency[];
export const PAY_PERIODS = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'PIECE'] as const satisfies readonly PayPeriod[];

export interface Money {
  /** USD cents or KHR riel, ≥ 0. */
  readonly amount: number;
  readonly currency: Currency;
  readonly per: PayPeriod;
}

const DECIMALS: Record<Currency, number> = { USD: 2, KHR: 0 };
/** More than any wage in either currency, and far within the safe integers. */
export const MAX_AMOUNT = 1_000_000_000;

/**
 * Reads `"208.50"` USD as 20850 cents. Undefined for a sign, letters, too many decimals or an amount above
 * the maximum.
 */
export function readAmount(text: string, currency: Currency): number | undefined {
  const match = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const decimals = match[2] ?? '';
  if (decimals.length > DECIMALS[currency]) return undefined;
  const amount = Number(match[1]) * 10 ** DECIMALS[currency] + Number(decimals.padEnd(DECIMALS[currency], '0') || 0);
  return amount <= MAX_AMOUNT ? amount : undefined;
}

/** The decimal string of an amount: 20850 US cents → `"208.50"`. */
export const amountText = (amount: number, currency: Currency): string => (amount / 10 ** DECIMALS[currency]).toFixed(DECIMALS[currency]);

/** A limit of pay, with the exchange rate if it was converted: `"624000 KHR per MONTH at 4000"`. */
export const payLimit = ({ amount, currency, per, rielPerDollar }: Money & { readonly rielPerDollar: number | null }): string =>
  `${amountText(amount, currency)} ${currency} per ${per}${rielPerDollar === null ? '' : ` at ${rielPerDollar}`}`;

/** A decimal string with its currency's sign, in the digits of a locale. */
export const moneyText = (locale: string, { amount, currency }: { readonly amount: string; readonly currency: string }): string =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: Number.isInteger(Number(amount)) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(Number(amount));
