import { type ComparedTerm, differences } from '../../../features/offers/domain/offer-differences';
import type { VacancyTerms } from '../../../features/vacancies/domain/vacancy';
import { amountText, type Currency, type PayPeriod } from '../../../shared/money';
import { daysOf, timeText, type Weekday } from '../../../shared/weekdays';

/** The columns shared by vacancies and offers. */
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

/**
 * A term that differs from the original promise, as a plain value without wording: the page adds the text in
 * its language.
 */
export interface ShownDifference {
  readonly term: string;
  readonly promised: string;
  readonly offered: string;
}

interface ShownTerm {
  readonly term: string;
  readonly columns: readonly ComparedTerm[];
  readonly text: (terms: VacancyTerms) => string;
}

/** The terms by their names in the schema; null is an empty string. */
const SHOWN_TERMS: readonly ShownTerm[] = [
  {
    term: 'pay',
    columns: ['payAmount', 'payCurrency', 'payPer'],
    text: ({ payAmount, payCurrency, payPer }) => `${amountText(payAmount, payCurrency)} ${payCurrency} ${payPer}`,
  },
  { term: 'days', columns: ['workDays'], text: ({ workDays }) => daysOf(workDays).join(' ') },
  { term: 'startsAt', columns: ['startMinute'], text: ({ startMinute }) => timeText(startMinute) },
  { term: 'endsAt', columns: ['endMinute'], text: ({ endMinute }) => timeText(endMinute) },
  { term: 'hoursPerWeek', columns: ['hoursPerWeek'], text: ({ hoursPerWeek }) => String(hoursPerWeek) },
  { term: 'contractMonths', columns: ['contractMonths'], text: ({ contractMonths }) => String(contractMonths ?? '') },
  { term: 'probationDays', columns: ['probationDays'], text: ({ probationDays }) => String(probationDays) },
  { term: 'startsOn', columns: ['startsOn'], text: ({ startsOn }) => startsOn },
];

/** Every term of an offer that differs from its vacancy, in schema order. */
export function shownDifferences(offered: VacancyTerms, promised: VacancyTerms): ShownDifference[] {
  const changed = new Set(differences(offered, promised).map(({ term }) => term));
  return SHOWN_TERMS.filter(({ columns }) => columns.some((column) => changed.has(column))).map(({ term, text }) => ({
    term,
    promised: text(promised),
    offered: text(offered),
  }));
}

/** Whether a term, by its schema name, includes one of these columns. */
export const termIncludes = (name: string, columns: readonly ComparedTerm[]): boolean =>
  SHOWN_TERMS.some((entry) => entry.term === name && entry.columns.some((column) => columns.includes(column)));
