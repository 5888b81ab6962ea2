import { canonicalJson } from './facts/canonical-json';
import { skillCoverage, type SkillCoverage } from './score/skill-coverage';
import type { Score } from './score/contribution';
import { compareNumbers, compareText } from './score/order';
import type { ScoredTrainee, ScoredVacancy } from './facts/pair';
import { score } from './score/score';
import { SCORING_MODELS, type ScoringModel } from './score/scoring-model';
import { sliceOf, type TaxonomySlice, type TaxonomyView, viewOf } from './facts/taxonomy-view';

/** A score with the two displayed figures. */
export type MatchScore = Score & SkillCoverage;

/** Score, parts and figures of a pair under one model. */
export const scoreMatch = (trainee: ScoredTrainee, vacancy: ScoredVacancy, taxonomy: TaxonomyView, model: ScoringModel): MatchScore => ({
  ...score(trainee, vacancy, taxonomy, model),
  ...skillCoverage(trainee, vacancy, taxonomy, model),
});

interface StoredInputs {
  readonly model: string;
  readonly trainee: ScoredTrainee;
  readonly vacancy: ScoredVacancy;
  readonly taxonomy: TaxonomySlice;
}

/**
 * All inputs of a stored match's score, as canonical JSON: both sides, the part of the taxonomy they use, and
 * the model's id. Limits, age and consent are left out, because more people read match rows than may read
 * those. The order of lists does not change a byte.
 */
export const matchInputs = (trainee: ScoredTrainee, vacancy: ScoredVacancy, taxonomy: TaxonomyView, model: ScoringModel): string =>
  canonicalJson({
    model: model.id,
    trainee: scoredTrainee(trainee),
    vacancy: scoredVacancy(vacancy),
    taxonomy: sliceOf(
      taxonomy,
      vacancy.requirements.map((requirement) => requirement.skillId),
      trainee.skills.map((skill) => skill.skillId),
    ),
  } satisfies StoredInputs);

/**
 * Recomputes a stored match from its inputs alone, with identical integers at any time. Throws for an unknown
 * model.
 */
export function replay(inputs: string, models: readonly ScoringModel[] = SCORING_MODELS): MatchScore {
  const stored = JSON.parse(inputs) as StoredInputs;
  const model = models.find(({ id }) => id === stored.model);
  if (!model) throw new Error(`Unknown scoring model ${stored.model}: a model must not be removed while matches of it are stored.`);
  return scoreMatch(stored.trainee, stored.vacancy, viewOf(stored.taxonomy), model);
}

const scoredTrainee = ({
  institutionId,
  homeProvince,
  adjacentProvinces,
  acceptsHousing,
  skills,
  jobPreferences,
  wantedHoursPerWeek,
}: ScoredTrainee): ScoredTrainee => ({
  institutionId,
  homeProvince,
  adjacentProvinces: [...adjacentProvinces].sort(compareText),
  acceptsHousing,
  skills: skills.map(({ skillId, level }) => ({ skillId, level })).sort((a, b) => compareNumbers(a.skillId, b.skillId) || compareNumbers(a.level, b.level)),
  jobPreferences: jobPreferences
    .map(({ iscoCode, rank }) => ({ iscoCode, rank }))
    .sort((a, b) => compareNumbers(a.rank, b.rank) || compareText(a.iscoCode, b.iscoCode)),
  wantedHoursPerWeek: wantedHoursPerWeek && { min: wantedHoursPerWeek.min, max: wantedHoursPerWeek.max },
});

const scoredVacancy = ({ ownEnterpriseOf, province, kind, iscoCode, requirements, pay, hoursPerWeek, housingOffered }: ScoredVacancy): ScoredVacancy => ({
  ownEnterpriseOf,
  province,
  kind,
  iscoCode,
  requirements: requirements
    .map(({ skillId, need, minLevel, gate }) => ({ skillId, need, minLevel, gate }))
    .sort((a, b) => compareNumbers(a.skillId, b.skillId) || compareNumbers(a.minLevel, b.minLevel)),
  pay: { amount: pay.amount, currency: pay.currency, per: pay.per },
  hoursPerWeek,
  housingOffered,
});
