import type { VacancyTerms } from '../../vacancies/domain/vacancy';

/** The terms that are compared, in the order in which they are told; pay is one. */
export const COMPARED_TERMS = [
  'payAmount',
  'payCurrency',
  'payPer',
  'workDays',
  'startMinute',
  'endMinute',
  'hoursPerWeek',
  'contractMonths',
  'probationDays',
  'startsOn',
] as const satisfies readonly (keyof VacancyTerms)[];
/** One compared term. */
export type ComparedTerm = (typeof COMPARED_TERMS)[number];

/** One term that is not what was promised. */
export interface Difference {
  readonly term: ComparedTerm;
  readonly promised: string | number | null;
  readonly offered: string | number | null;
}

/** Drift (DOMAIN 5 no. 9): every term of an offer that differs from the vacancy's, because contract substitution is a sign of deception; empty when none does. */
export const differences = (offered: VacancyTerms, promised: VacancyTerms): Difference[] =>
  COMPARED_TERMS.filter((term) => offered[term] !== promised[term]).map((term) => ({ term, promised: promised[term], offered: offered[term] }));
