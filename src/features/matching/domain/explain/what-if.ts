import type { LocalDate } from '../../../../shared/local-date';
import type { SuggestedMatch, ScoreGain } from './explain';
import type { MatchingTrainee } from '../facts/pair';

/** The maximum number of changes shown for one match. */
const MAX_CHANGES = 5;

/** A vacancy's rank among all that are possible for her, from 1. */
export interface ListRank {
  readonly rank: number;
  readonly of: number;
}

/**
 * A source of ranks (the engine), queried for her as she is or with changed skills; null if the vacancy is
 * not possible for her.
 */
export interface RankSource {
  rankOf(trainee: MatchingTrainee, vacancyId: string, today: LocalDate): ListRank | null;
}

/**
 * One skill at the required level, and the vacancy's rank with it: "with sewing at level 3 it becomes 2nd".
 */
export interface RankChange extends ScoreGain {
  /** Her current level; 0 if she does not hold it. */
  readonly have: number;
  readonly becomes: ListRank;
}

/**
 * What would improve a vacancy's rank for her, or open it to her. For each missing skill the vacancy is
 * ranked again with that skill at the required level and everything else unchanged. A new skill also counts
 * for other vacancies, so the rank may stay the same although the score grows: such a change is not shown,
 * nor one that leaves another gate failed. Best rank first, then larger gain; at most five (docs/matching.md 3).
 * @param now the current rank; null if the vacancy is not possible for her
 */
export function rankChanges(
  engine: RankSource,
  trainee: MatchingTrainee,
  { vacancyId, explanation }: Pick<SuggestedMatch, 'vacancyId' | 'explanation'>,
  now: ListRank | null,
  today: LocalDate,
): RankChange[] {
  const have = new Map(explanation.gaps.map((gap) => [gap.skillId, gap.have]));
  const changes = explanation.scoreGains
    .filter(({ gain, opens }) => (now ? now.rank > 1 && gain > 0 : opens))
    .flatMap((change): RankChange[] => {
      const becomes = engine.rankOf(withSkill(trainee, change), vacancyId, today);
      return becomes && (now === null || becomes.rank < now.rank) ? [{ ...change, have: have.get(change.skillId) ?? 0, becomes }] : [];
    })
    .sort((a, b) => a.becomes.rank - b.becomes.rank || b.gain - a.gain || a.skillId - b.skillId);
  return changes.slice(0, MAX_CHANGES);
}

/** The trainee with one more skill, or a higher level in it. */
export const withSkill = (trainee: MatchingTrainee, { skillId, level }: Pick<ScoreGain, 'skillId' | 'level'>): MatchingTrainee => ({
  ...trainee,
  skills: [...trainee.skills, { skillId, level }],
});
