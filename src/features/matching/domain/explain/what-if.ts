import type { LocalDate } from '../../../../shared/local-date';
import type { SuggestedMatch, WouldChange } from './explain';
import type { MatchingTrainee } from '../facts/pair';

/** The most changes told of one match. */
const MOST_CHANGES = 5;

/** Where a vacancy stands among all that are possible for her: 1 is first. */
export interface Standing {
  readonly rank: number;
  readonly of: number;
}

/** What tells where a vacancy stands: the engine, asked with her as she is, or as she would be; null where it is not possible for her. */
export interface TellsRanks {
  rankOf(trainee: MatchingTrainee, vacancyId: string, today: LocalDate): Standing | null;
}

/** One skill at the level needed, and where the vacancy would stand with it: "with sewing at level 3 it becomes 2nd". */
export interface RankChange extends WouldChange {
  /** Her level now; 0 where she does not hold it. */
  readonly have: number;
  readonly becomes: Standing;
}

/**
 * What would bring a vacancy further up her list, or open it to her: it is ranked again as for her with one skill that is short at the level needed, everything
 * else as it is. What she learns also counts for other vacancies, so a rank may stay where it is although the score grows: such a change is not told, nor one
 * that would leave another gate shut. The best place first, then the larger gain; at most five (MATCHING D3).
 *
 * @param now where the vacancy stands; null where it is not possible for her
 */
export function rankChanges(
  engine: TellsRanks,
  trainee: MatchingTrainee,
  { vacancyId, explanation }: Pick<SuggestedMatch, 'vacancyId' | 'explanation'>,
  now: Standing | null,
  today: LocalDate,
): RankChange[] {
  const have = new Map(explanation.gaps.map((gap) => [gap.skillId, gap.have]));
  const changes = explanation.wouldChange
    .filter(({ gain, opens }) => (now ? now.rank > 1 && gain > 0 : opens))
    .flatMap((change): RankChange[] => {
      const becomes = engine.rankOf(withSkill(trainee, change), vacancyId, today);
      return becomes && (now === null || becomes.rank < now.rank) ? [{ ...change, have: have.get(change.skillId) ?? 0, becomes }] : [];
    })
    .sort((a, b) => a.becomes.rank - b.becomes.rank || b.gain - a.gain || a.skillId - b.skillId);
  return changes.slice(0, MOST_CHANGES);
}

/** She as she would be with one more skill, or with a better level in it. */
export const withSkill = (trainee: MatchingTrainee, { skillId, level }: Pick<WouldChange, 'skillId' | 'level'>): MatchingTrainee => ({
  ...trainee,
  skills: [...trainee.skills, { skillId, level }],
});
