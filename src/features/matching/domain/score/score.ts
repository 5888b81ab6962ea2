import type { Contribution, Score, SkillContribution } from './contribution';
import { compareNumbers } from './order';
import type { Requirement, ScoredTrainee, ScoredVacancy } from '../facts/pair';
import { preferencePoints } from './preference-points';
import { SKILL_POINTS_LIMIT, type ScoringModel } from './scoring-model';
import { FULL_CREDIT, levelsOf, skillCredit } from './skill-credit';
import { skillWeight, type TaxonomyView } from '../facts/taxonomy-view';

/**
 * The weight of a requirement in two-thousandths: idf² in thousandths times the halves of its need. It is an
 * integer, so that sums do not depend on order.
 */
export const requirementWeight = (requirement: Requirement, taxonomy: TaxonomyView, model: ScoringModel): number =>
  skillWeight(taxonomy, requirement.skillId, model) * model.needHalves[requirement.need];

/** Weights are whole multiples of 1/WEIGHT_UNIT: thousandths of a half. */
export const WEIGHT_UNIT = 2_000;

/**
 * Points of one requirement: floor(512 × w × q / √W + 0.5) with w and W in two-thousandths and q in parts of
 * FULL_CREDIT. Everything up to the root is an exact integer below 2⁵³; then follow, in this order, one root,
 * one product, one quotient, one sum, one floor. IEEE 754 gives each the same double everywhere, so
 * PostgreSQL's float8 gives the same integer.
 */
export const skillPoints = (weight: number, credit: number, totalWeight: number, model: ScoringModel): number =>
  totalWeight === 0 ? 0 : Math.floor((model.scale * weight * credit) / (FULL_CREDIT * Math.sqrt(WEIGHT_UNIT * totalWeight)) + 0.5);

/**
 * The score of a pair (docs/matching.md 2): the sum of all requirements' and preferences' points. It reads no age,
 * limit or history, and does not decide whether the pair is allowed: the gates do. Throws when the skill part
 * exceeds what an index can hold.
 */
export function score(trainee: ScoredTrainee, vacancy: ScoredVacancy, taxonomy: TaxonomyView, model: ScoringModel): Score {
  const levels = levelsOf(trainee.skills);
  const totalWeight = vacancy.requirements.reduce((sum, requirement) => sum + requirementWeight(requirement, taxonomy, model), 0);
  const skills = vacancy.requirements.map((requirement): SkillContribution => {
    const weight = requirementWeight(requirement, taxonomy, model);
    const { credit, have, via } = skillCredit(levels, requirement, taxonomy, model);
    const { skillId, need, gate, minLevel } = requirement;
    const points = skillPoints(weight, credit, totalWeight, model);
    return { rule: 'SKILL', skillId, need, gate, points, most: skillPoints(weight, FULL_CREDIT, totalWeight, model), have, minLevel, via };
  });
  skills.sort((a, b) => compareNumbers(a.skillId, b.skillId));
  if (skills.reduce((sum, part) => sum + part.most, 0) >= SKILL_POINTS_LIMIT) throw new RangeError('The skill part of a score must stay below 65,536.');
  const contributions: Contribution[] = [...skills, ...preferencePoints(trainee, vacancy, model)];
  return { score: contributions.reduce((sum, part) => sum + part.points, 0), contributions };
}
