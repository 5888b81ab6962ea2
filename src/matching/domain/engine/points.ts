import type { SkillGraph } from './skill-graph';
import { DESIRED } from './vacancy-columns';

/**
 * The points of a requirement as `skillPoints` of score.ts gives them, cut in two so that each half is worked out once for many pairs:
 * what stands above the line depends on the skill, the kind of wish and the credit, what stands below on the vacancy alone.
 * The same product, root, quotient, sum and floor in the same order give the same double, and so the same integer.
 */
export const requirementNumerator = (graph: SkillGraph, skill: number, kind: number, credit: number): number =>
  graph.model.scale * (graph.weight(skill) * graph.model.needHalves[kind === DESIRED ? 'DESIRED' : 'REQUIRED']) * credit;

/** Points from the two halves; none where a vacancy asks for nothing. */
export const wishPoints = (numerator: number, divisor: number): number => (divisor === 0 ? 0 : Math.floor(numerator / divisor + 0.5));
