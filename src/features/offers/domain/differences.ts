import { refuse, type Refusal } from '../../../shared/refusal';
import type { VacancyTerms } from '../../vacancies/domain/vacancy';
import type { OfferState } from './offer';

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

/** NOT_READY with SAME_AS_DECLINED where she has just said no to these very terms: her no is not asked for twice. */
export const offeredTwice = (terms: VacancyTerms, last: (VacancyTerms & { readonly state: OfferState }) | null): Refusal | null =>
  last?.state === 'DECLINED' && differences(terms, last).length === 0 ? refuse('NOT_READY', { reasons: ['SAME_AS_DECLINED'] }) : null;
