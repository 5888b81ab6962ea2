import { refuse, type Refusal } from '../../../shared/refusal';
import type { VacancyTerms } from '../../vacancies/domain/vacancy';
import type { OfferState } from './offer';

/** The compared terms, in display order; pay counts as one term when shown. */
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
export type ComparedTerm = (typeof COMPARED_TERMS)[number];

/** A term that differs from what was promised. */
export interface TermDifference {
  readonly term: ComparedTerm;
  readonly promised: string | number | null;
  readonly offered: string | number | null;
}

/**
 * Drift (docs/domain.md 5.9): every term of an offer that differs from the vacancy's, because contract
 * substitution is a sign of deception. Empty if there is none.
 */
export const differences = (offered: VacancyTerms, promised: VacancyTerms): TermDifference[] =>
  COMPARED_TERMS.filter((term) => offered[term] !== promised[term]).map((term) => ({ term, promised: promised[term], offered: offered[term] }));

/**
 * NOT_READY (SAME_AS_DECLINED) if the trainee has just declined these very terms, so that she need not
 * decline them again.
 */
export const repeatedOfferRefusal = (terms: VacancyTerms, last: (VacancyTerms & { readonly state: OfferState }) | null): Refusal<'NOT_READY'> | null =>
  last?.state === 'DECLINED' && differences(terms, last).length === 0 ? refuse('NOT_READY', { reasons: ['SAME_AS_DECLINED'] }) : null;
