import { amountText, type Currency, type PayPeriod } from '../../shared/money';
import { daysOf, timeText, type Weekday } from '../../shared/weekdays';

/** The columns that a vacancy and an offer share. */
export interface TermsRow {
  readonly payAmount: number;
  readonly payCurrency: Currency;
  readonly payPer: PayPeriod;
  readonly workDays: number;
  readonly startMinute: number;
  readonly endMinute: number;
  readonly hoursPerWeek: number;
  readonly contractMonths: number | null;
  readonly probationDays: number;
  readonly startsOn: string;
}

export interface ShownTerms {
  readonly pay: { readonly amount: string; readonly currency: Currency; readonly per: PayPeriod };
  readonly days: readonly Weekday[];
  readonly startsAt: string;
  readonly endsAt: string;
  readonly hoursPerWeek: number;
  readonly contractMonths: number | null;
  readonly probationDays: number;
  readonly startsOn: string;
}

export const moneyOf = (row: Pick<TermsRow, 'payAmount' | 'payCurrency' | 'payPer'>): ShownTerms['pay'] => ({
  amount: amountText(row.payAmount, row.payCurrency),
  currency: row.payCurrency,
  per: row.payPer,
});

export const termsOf = (row: TermsRow): ShownTerms => ({
  pay: moneyOf(row),
  days: daysOf(row.workDays),
  startsAt: timeText(row.startMinute),
  endsAt: timeText(row.endMinute),
  hoursPerWeek: row.hoursPerWeek,
  contractMonths: row.contractMonths,
  probationDays: row.probationDays,
  startsOn: row.startsOn,
});
