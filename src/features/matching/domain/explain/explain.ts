import type { LocalDate } from '../../../../shared/local-date';
import type { PreferencePoints, SkillContribution } from '../score/contribution';
import type { GateFailure, GateReason } from '../gates/gate-rules';
import { failedGates } from '../gates/gates';
import { fitOf, type Fit } from '../kept-match';
import { compareNumbers } from '../score/order';
import type { MatchingTrainee, MatchingVacancy } from '../facts/pair';
import { score } from '../score/score';
import type { ScoringModel } from '../score/scoring-model';
import { levelsOf } from '../score/skill-credit';
import type { TaxonomyView, Transfer } from '../facts/taxonomy-view';

/** How a requirement is met: at its level, below it, not by her but moved by a skill used together with it, or not at all. */
export type Credit = 'AT_LEVEL' | 'BELOW_LEVEL' | 'CO_USE' | 'NONE';

/** A requirement she does not meet at its level. */
export interface Gap {
  readonly skillId: number;
  readonly need: SkillContribution['need'];
  readonly gate: boolean;
  readonly have: number;
  readonly minLevel: number;
  /** The skill she holds that is nearest to it by the classification's own relations, with the reason; never one known by co-use alone. */
  readonly nearMiss: (Transfer & { readonly level: number }) | null;
}

/** What the score would be with one skill at the level needed; `opens` when that skill alone keeps the gates shut. */
export interface WouldChange {
  readonly skillId: number;
  readonly level: number;
  readonly scoreThen: number;
  readonly gain: number;
  readonly opens: boolean;
}

/** A match explained as data for her staff: every part, gap and gate; the words are made elsewhere. */
export interface Explanation extends Fit {
  readonly modelId: string;
  readonly requirements: readonly (SkillContribution & { readonly credit: Credit })[];
  readonly preferences: readonly PreferencePoints[];
  readonly gaps: readonly Gap[];
  readonly wouldChange: readonly WouldChange[];
  readonly failedGates: readonly GateFailure[];
}

/** A possible pair with everything that speaks for and against it. */
export interface SuggestedMatch {
  readonly traineeId: string;
  readonly vacancyId: string;
  readonly explanation: Explanation;
  /** The number of the last change that was known when it was looked at. */
  readonly asOf: number;
}

/** Any pair explained, and what the reader may know of why it is not possible. */
export interface ExplainedMatch extends SuggestedMatch {
  readonly reasons: readonly GateReason[];
}

/** What explains one match needs besides the pair. */
export interface ExplainedBy {
  readonly taxonomy: TaxonomyView;
  readonly model: ScoringModel;
  readonly today: LocalDate;
}

/** Explains a pair from the same parts its score is made of, so that what is shown adds up to what it was ranked by (MATCHING D3). */
export function explain(trainee: MatchingTrainee, vacancy: MatchingVacancy, { taxonomy, model, today }: ExplainedBy): Explanation {
  const fit = fitOf(trainee, vacancy, taxonomy, model);
  const failed = failedGates(trainee, vacancy, today);
  const skills = fit.contributions.filter((part) => part.rule === 'SKILL');
  const gaps = skills.filter((part) => part.have < part.minLevel).map((part) => gapOf(part, trainee, taxonomy));
  return {
    ...fit,
    modelId: model.id,
    requirements: skills.map((part) => ({ ...part, credit: creditOf(part) })),
    preferences: fit.contributions.filter((part) => part.rule !== 'SKILL'),
    gaps,
    wouldChange: gaps
      .map((gap) => whatChanges(gap, trainee, vacancy, { taxonomy, model, today }, fit.score))
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
  const levels = levelsOf(trainee.skills);
  const near = taxonomy.transfers(skillId).flatMap((transfer) => {
    const level = levels.get(transfer.skillId) ?? 0;
    return level > 0 && transfer.skillId !== skillId ? [{ ...transfer, level }] : [];
  });
  near.sort((a, b) => b.creditPercent * b.level - a.creditPercent * a.level || compareNumbers(a.skillId, b.skillId));
  return { skillId, need, gate, have, minLevel, nearMiss: near[0] ?? null };
}

function whatChanges(gap: Gap, trainee: MatchingTrainee, vacancy: MatchingVacancy, by: ExplainedBy, scoreNow: number): WouldChange {
  const learned = { ...trainee, skills: [...trainee.skills, { skillId: gap.skillId, level: gap.minLevel }] };
  const scoreThen = score(learned, vacancy, by.taxonomy, by.model).score;
  const opens = gap.gate && failedGates(trainee, vacancy, by.today).length > 0 && failedGates(learned, vacancy, by.today).length === 0;
  return { skillId: gap.skillId, level: gap.minLevel, scoreThen, gain: scoreThen - scoreNow, opens };
}
