import type { LocalDate } from '../../../../shared/local-date';
import type { PreferencePoints, SkillContribution } from '../score/contribution';
import type { GateFailure, GateReason } from '../gates/gate-rules';
import { failedGates } from '../gates/gates';
import { scoreMatch, type MatchScore } from '../stored-match';
import type { MatchingTrainee, MatchingVacancy } from '../facts/pair';
import { score } from '../score/score';
import type { ScoringModel } from '../score/scoring-model';
import { levelsOf } from '../score/skill-credit';
import type { TaxonomyView } from '../facts/taxonomy-view';
import { type RequiredCoverage, requiredCoverage } from './match-class';
import { type NearMiss, nearMissOf } from './near-miss';

/** How a requirement is met: at its level, below it, only through a neighbouring skill, or not at all. */
export type Credit = 'AT_LEVEL' | 'BELOW_LEVEL' | 'CO_USE' | 'NONE';

/** A requirement that she does not meet at its level. */
export interface Gap {
  readonly skillId: number;
  readonly need: SkillContribution['need'];
  readonly gate: boolean;
  readonly have: number;
  readonly minLevel: number;
  readonly nearMiss: NearMiss | null;
}

/**
 * The effect of raising one skill to the required level. `opens` is true if all gates then pass and did not
 * before.
 */
export interface ScoreGain {
  readonly skillId: number;
  readonly level: number;
  readonly scoreThen: number;
  readonly gain: number;
  readonly opens: boolean;
}

/** The explanation of a match for staff, as data without texts: every part, gap and gate. */
export interface Explanation extends MatchScore {
  readonly modelId: string;
  readonly coverage: RequiredCoverage;
  readonly requirements: readonly (SkillContribution & { readonly credit: Credit })[];
  readonly preferences: readonly PreferencePoints[];
  readonly gaps: readonly Gap[];
  readonly scoreGains: readonly ScoreGain[];
  readonly failedGates: readonly GateFailure[];
}

/** A possible pair with its explanation. */
export interface SuggestedMatch {
  readonly traineeId: string;
  readonly vacancyId: string;
  readonly explanation: Explanation;
  /** The number of the last change applied when it was computed. */
  readonly asOf: number;
}

/**
 * The explanation of any pair, with the reasons why it is not possible. Reasons that the reader may not know
 * are left out.
 */
export interface ExplainedMatch extends SuggestedMatch {
  readonly reasons: readonly GateReason[];
}

/** The context needed to explain a pair. */
export interface ExplainContext {
  readonly taxonomy: TaxonomyView;
  readonly model: ScoringModel;
  readonly today: LocalDate;
}

/**
 * Explains a pair from the parts of its score, so that the displayed parts add up to the score by which it
 * was ranked (docs/matching.md 3).
 */
export function explain(trainee: MatchingTrainee, vacancy: MatchingVacancy, { taxonomy, model, today }: ExplainContext): Explanation {
  const match = scoreMatch(trainee, vacancy, taxonomy, model);
  const failed = failedGates(trainee, vacancy, today);
  const skills = match.contributions.filter((part) => part.rule === 'SKILL');
  const gaps = skills.filter((part) => part.have < part.minLevel).map((part) => gapOf(part, trainee, taxonomy));
  return {
    ...match,
    modelId: model.id,
    coverage: requiredCoverage(trainee, vacancy, taxonomy, model),
    requirements: skills.map((part) => ({ ...part, credit: creditOf(part) })),
    preferences: match.contributions.filter((part) => part.rule !== 'SKILL'),
    gaps,
    scoreGains: gaps
      .map((gap) => changeFor(gap, trainee, vacancy, { taxonomy, model, today }, match.score))
      .sort((a, b) => b.gain - a.gain || a.skillId - b.skillId),
    failedGates: failed,
  };
}

function creditOf({ have, minLevel, via }: SkillContribution): Credit {
  if (have >= minLevel) return 'AT_LEVEL';
  if (via) return 'CO_USE';
  return have > 0 ? 'BELOW_LEVEL' : 'NONE';
}

function gapOf({ skillId, need, gate, have, minLevel }: SkillContribution, trainee: MatchingTrainee, taxonomy: TaxonomyView): Gap {
  return { skillId, need, gate, have, minLevel, nearMiss: nearMissOf(levelsOf(trainee.skills), skillId, taxonomy) };
}

function changeFor(gap: Gap, trainee: MatchingTrainee, vacancy: MatchingVacancy, context: ExplainContext, scoreNow: number): ScoreGain {
  const learned = { ...trainee, skills: [...trainee.skills, { skillId: gap.skillId, level: gap.minLevel }] };
  const scoreThen = score(learned, vacancy, context.taxonomy, context.model).score;
  const opens = gap.gate && failedGates(trainee, vacancy, context.today).length > 0 && failedGates(learned, vacancy, context.today).length === 0;
  return { skillId: gap.skillId, level: gap.minLevel, scoreThen, gain: scoreThen - scoreNow, opens };
}
