import { FULL_CREDIT } from '../../score/skill-credit';
import type { Requirement } from '../../facts/pair';
import type { SkillGraph } from '../index/skill-graph';

/** The levels a requirement may ask for, 1 to 4. */
export const LEVELS = 4;
/** Added to the kind of a requirement that is desired; one that is required adds nothing. Half the weight. */
export const DESIRED = 1;
/** Added to the kind of a requirement that is a gate: no near skill helps. */
export const GATE = 2;
const KINDS = 4;
/** In how many ways requirements for one skill can differ: by kind and least level. */
export const WISHES = KINDS * LEVELS;

/**
 * A requirement as one number: `skill × 16 + kind × 4 + least level − 1`. The last four bits are the wish, all that two requirements for one skill
 * can differ in.
 */
export const wantedNumber = (skill: number, { need, gate, minLevel }: Requirement): number =>
  skill * WISHES + ((need === 'DESIRED' ? DESIRED : 0) + (gate ? GATE : 0)) * LEVELS + minLevel - 1;

/** The number of the skill that a requirement asks for. */
export const skillOf = (wanted: number): number => wanted >>> 4;
/** How a requirement asks for it. */
export const wishOf = (wanted: number): number => wanted & (WISHES - 1);
/** The least level of a wish. */
export const minLevelOf = (wish: number): number => (wish & (LEVELS - 1)) + 1;
/** Whether without it there is no match. */
export const isGate = (wish: number): boolean => ((wish >>> 2) & GATE) !== 0;
/** Whether the work is only better done with it. */
export const isDesired = (wish: number): boolean => ((wish >>> 2) & DESIRED) !== 0;

/** The weight of a wish for a skill in two-thousandths, as `requirementWeight` of score.ts. */
export const weightOf = (graph: SkillGraph, skill: number, wish: number): number =>
  graph.weight(skill) * graph.model.needHalves[isDesired(wish) ? 'DESIRED' : 'REQUIRED'];

/**
 * The points of a requirement as `skillPoints` of score.ts gives them, cut in two so that each half is worked out once for many pairs:
 * what stands above the line depends on the skill, the wish and the credit, what stands below on the vacancy alone.
 * All above the line are whole numbers below 2⁵³, so that no order of multiplying matters; the same root, quotient, sum and floor give the same integer.
 */
export const numeratorOf = (graph: SkillGraph, skill: number, wish: number, credit: number): number =>
  graph.model.scale * weightOf(graph, skill, wish) * credit;

/** Points from the two halves; none where a vacancy asks for nothing. */
export const pointsOf = (numerator: number, divisor: number): number => (divisor === 0 ? 0 : Math.floor(numerator / divisor + 0.5));

/** The most a requirement can give. */
export const mostPoints = (graph: SkillGraph, wanted: number, divisor: number): number =>
  pointsOf(numeratorOf(graph, skillOf(wanted), wishOf(wanted), FULL_CREDIT), divisor);
