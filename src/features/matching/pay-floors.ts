import type { LawRule } from './domain/facts/law-rule';

/** A dated pay floor that acts as a gate. */
export type PayFloor = Extract<LawRule, { rule: 'PAY_FLOOR' }>;

export const PAY_FLOORS = Symbol('PAY_FLOORS');
