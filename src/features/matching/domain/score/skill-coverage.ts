import type { ScoredTrainee, ScoredVacancy } from '../facts/pair';
import type { ScoringModel } from './scoring-model';
import { requirementWeight } from './score';
import { levelsOf } from './skill-credit';
import { skillWeight, type TaxonomyView } from '../facts/taxonomy-view';

/**
 * The two figures displayed instead of a score, in whole percent rounded down, so that 100 means all
 * (docs/domain.md 0.2).
 */
export interface SkillCoverage {
  /** The weighted share of the requirements that she meets at their level; 100 if there are none. */
  readonly covers: number;
  /** The weighted share of her skills that the work uses; 0 if she has none. */
  readonly uses: number;
}

/**
 * How far she covers the requirements, and how far the work uses her skills. Only skills she holds count,
 * never neighbouring ones (docs/matching.md 2).
 */
export function skillCoverage(trainee: ScoredTrainee, vacancy: ScoredVacancy, taxonomy: TaxonomyView, model: ScoringModel): SkillCoverage {
  const levels = levelsOf(trainee.skills);
  const required = vacancy.requirements.filter((requirement) => requirement.need === 'REQUIRED');
  const met = required.filter((requirement) => (levels.get(requirement.skillId) ?? 0) >= requirement.minLevel);
  const requestedSkills = new Set(vacancy.requirements.map((requirement) => requirement.skillId));
  const ownSkills = [...levels.keys()];
  const weigh = (skills: readonly number[]): number => skills.reduce((sum, id) => sum + skillWeight(taxonomy, id, model), 0);
  const weighNeeds = (needs: typeof required): number => needs.reduce((sum, requirement) => sum + requirementWeight(requirement, taxonomy, model), 0);
  return {
    covers: percent(weighNeeds(met), weighNeeds(required), 100),
    uses: percent(weigh(ownSkills.filter((id) => requestedSkills.has(id))), weigh(ownSkills), 0),
  };
}

const percent = (part: number, whole: number, ifEmpty: number): number => (whole === 0 ? ifEmpty : Math.floor((100 * part) / whole));
