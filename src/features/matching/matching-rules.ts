import type { LawRule } from './domain/facts/law-rule';

/** A dated rule that gates read: a pay floor, the night, or the hazardous occupations. */
export type MatchingRule = Extract<LawRule, { rule: 'PAY_FLOOR' | 'NIGHT_IS_MARKED' | 'HAZARD_IS_MARKED' }>;

export const MATCHING_RULES = Symbol('MATCHING_RULES');
