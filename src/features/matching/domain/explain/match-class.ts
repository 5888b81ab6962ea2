import type { Requirement, ScoredTrainee, ScoredVacancy } from '../facts/pair';
import type { TaxonomyView } from '../facts/taxonomy-view';
import { requirementWeight } from '../score/score';
import type { ScoringModel } from '../score/scoring-model';
import { levelsOf } from '../score/skill-credit';
import { nearMissOf } from './near-miss';

/**
 * How well the vacancy uses what she brings, best first: it fits, it is close, or it is only possible,
 * because no rule excludes it.
 */
export const MATCH_CLASSES = ['FITS', 'CLOSE', 'ALSO_POSSIBLE'] as const;
export type MatchClass = (typeof MATCH_CLASSES)[number];

/** A match fits if she covers at least this part of the required weight, exactly or nearly: one third. */
const FITS_FROM = 3;
/** A match is close if at most this many required skills are missing. */
const MAX_MISSING = 2;

/**
 * How she meets a requirement: at its level; nearly, with the skill below its level or a skill that the
 * taxonomy relates to it; or not.
 */
export type Coverage = 'MET' | 'NEARLY' | 'MISSING';

/** How many of the required skills she has, and the class that follows. */
export interface RequiredCoverage {
  readonly required: number;
  readonly met: number;
  readonly nearly: number;
  /** The share of the required weight that she nearly covers, in percent rounded down. */
  readonly nearlyPercent: number;
  readonly matchClass: MatchClass;
}

/**
 * The class of a match (docs/matching.md 3). Lists fold matches that are only also possible, and no
 * notification announces them: a list of work she knows nothing of gives false hope and hides the rest.
 */
export function requiredCoverage(trainee: ScoredTrainee, vacancy: ScoredVacancy, taxonomy: TaxonomyView, model: ScoringModel): RequiredCoverage {
  const levels = levelsOf(trainee.skills);
  const all = vacancy.requirements.map((requirement) => ({
    need: requirement.need,
    weight: requirementWeight(requirement, taxonomy, model),
    coverage: coverageOf(requirement, levels, taxonomy),
  }));
  const required = all.filter(({ need }) => need === 'REQUIRED');
  const of = (coverage: Coverage): typeof required => required.filter((one) => one.coverage === coverage);
  const weigh = (some: typeof required): number => some.reduce((sum, { weight }) => sum + weight, 0);
  const [met, nearly, missing] = [of('MET'), of('NEARLY'), of('MISSING')];
  const total = weigh(required);
  const isHers = all.some(({ coverage }) => coverage !== 'MISSING') || isPreferredWork(trainee, vacancy);
  const matchClass = !isHers
    ? 'ALSO_POSSIBLE'
    : FITS_FROM * (weigh(met) + weigh(nearly)) >= total
      ? 'FITS'
      : missing.length <= MAX_MISSING
        ? 'CLOSE'
        : 'ALSO_POSSIBLE';
  return {
    required: required.length,
    met: met.length,
    nearly: nearly.length,
    nearlyPercent: total === 0 ? 0 : Math.floor((100 * weigh(nearly)) / total),
    matchClass,
  };
}

function coverageOf({ skillId, minLevel }: Requirement, levels: ReadonlyMap<number, number>, taxonomy: TaxonomyView): Coverage {
  const have = levels.get(skillId) ?? 0;
  if (have >= minLevel) return 'MET';
  return have > 0 || nearMissOf(levels, skillId, taxonomy) !== null ? 'NEARLY' : 'MISSING';
}

/** Whether she prefers this work itself; another occupation of its group does not count. */
const isPreferredWork = ({ jobPreferences }: ScoredTrainee, { iscoCode }: ScoredVacancy): boolean =>
  jobPreferences.some((preference) => preference.iscoCode === iscoCode);
