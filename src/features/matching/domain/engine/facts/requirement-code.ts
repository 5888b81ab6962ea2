import { FULL_CREDIT } from '../../score/skill-credit';
import type { Requirement } from '../../facts/pair';
import type { SkillGraph } from '../index/skill-graph';

/** The levels that a requirement may have, 1 to 4. */
export const LEVELS = 4;
/** Added to the kind of a desired requirement, which has half the weight; a required one adds 0. */
export const DESIRED = 1;
/** Added to the kind of a gate requirement: neighbouring skills give no credit. */
export const GATE = 2;
const KINDS = 4;
/** The number of variants of a requirement for one skill: kind and minimum level. */
export const REQUIREMENT_VARIANTS = KINDS * LEVELS;

/**
 * A requirement as one number: `skill × 16 + kind × 4 + minimum level − 1`. The last four bits are the
 * variant: two requirements for the same skill can differ only in it.
 */
export const encodeRequirement = (skill: number, { need, gate, minLevel }: Requirement): number =>
  skill * REQUIREMENT_VARIANTS + ((need === 'DESIRED' ? DESIRED : 0) + (gate ? GATE : 0)) * LEVELS + minLevel - 1;

/** The number of the required skill. */
export const skillOf = (code: number): number => code >>> 4;
/** The variant of a requirement. */
export const variantOf = (code: number): number => code & (REQUIREMENT_VARIANTS - 1);
/** The minimum level of a variant. */
export const minLevelOf = (variant: number): number => (variant & (LEVELS - 1)) + 1;
/** Whether it is a gate: without the skill there is no match. */
export const isGate = (variant: number): boolean => ((variant >>> 2) & GATE) !== 0;
/** Whether the skill is desired, not required. */
export const isDesired = (variant: number): boolean => ((variant >>> 2) & DESIRED) !== 0;

/** The weight of a requirement variant for a skill in two-thousandths, as `requirementWeight` of score.ts. */
export const weightOf = (graph: SkillGraph, skill: number, variant: number): number =>
  graph.weight(skill) * graph.model.needHalves[isDesired(variant) ? 'DESIRED' : 'REQUIRED'];

/**
 * The numerator of a requirement's points, which equal those of `skillPoints` in score.ts. The formula is
 * split so that each part is computed once for many pairs: the numerator depends on the skill, the variant
 * and the credit, the divisor only on the vacancy. All numerators are whole numbers below 2⁵³, so the order
 * of multiplication does not matter; the same root, quotient, sum and floor give the same integer.
 */
export const numeratorOf = (graph: SkillGraph, skill: number, variant: number, credit: number): number =>
  graph.model.scale * weightOf(graph, skill, variant) * credit;

/** Points from numerator and divisor; 0 if a vacancy has no requirements. */
export const pointsOf = (numerator: number, divisor: number): number => (divisor === 0 ? 0 : Math.floor(numerator / divisor + 0.5));

/** The maximum points of a requirement. */
export const maxPoints = (graph: SkillGraph, code: number, divisor: number): number =>
  pointsOf(numeratorOf(graph, skillOf(code), variantOf(code), FULL_CREDIT), divisor);
