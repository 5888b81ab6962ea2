import { type ComparedTerm, differences } from '../../offers/domain/differences';
import { amountText } from '../../shared/money';
import { daysOf, timeText } from '../../shared/weekdays';
import type { VacancyTerms } from '../../vacancies/domain/vacancy';

/** A term that differs from what was first promised, as text without words: a page puts the words of its language around it. */
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

/** The terms by their names in the schema; null is an empty text. */
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

/** Every term of an offer that is not what its vacancy promised, in the order in which terms are told. */
export function shownDifferences(offered: VacancyTerms, promised: VacancyTerms): ShownDifference[] {
  const changed = new Set(differences(offered, promised).map(({ term }) => term));
  return SHOWN_TERMS.filter(({ columns }) => columns.some((column) => changed.has(column))).map(({ term, text }) => ({
    term,
    promised: text(promised),
    offered: text(offered),
  }));
}

/** Whether a term by its name in the schema is made of one of these columns. */
export const isMadeOf = (name: string, columns: readonly ComparedTerm[]): boolean =>
  SHOWN_TERMS.some((shown) => shown.term === name && shown.columns.some((column) => columns.includes(column)));
