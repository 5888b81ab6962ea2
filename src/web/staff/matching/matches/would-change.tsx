import { msg } from '@lingui/core/macro';
import type { Words } from '../../../shared/labels/words';
import { levelText } from '../../../shared/labels/work-labels';
import type { MatchReasonsFragment } from '../../gql';

interface WouldChangeProps {
  readonly words: Words;
  readonly match: Pick<MatchReasonsFragment, 'rank' | 'of' | 'wouldChange'>;
}

/**
 * The rank of the vacancy among her matches, and the skills that would raise the rank or make the match
 * possible.
 */
export function WouldChange({ words, match: { rank, of, wouldChange } }: WouldChangeProps) {
  const { t } = words;
  const [place, all] = [words.number(rank ?? 0), words.number(of ?? 0)];
  return (
    <>
      {rank != null && <p class="hint">{t(msg`For her this vacancy is number ${place} of ${all} that are possible.`)}</p>}
      {wouldChange.length > 0 && (
        <>
          <h4 class="small">{t(msg`What would change it`)}</h4>
          <ul class="reasons">
            {wouldChange.map((change) => (
              <li key={change.skill.label} class="learn">
                {changeText(words, change)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The effect of one more skill. */
export function changeText(words: Words, { skill, level, rank, of, opens }: MatchReasonsFragment['wouldChange'][number]): string {
  const [label, learned, place, all] = [skill.label, levelText(words, level), words.number(rank), words.number(of)];
  return opens
    ? words.t(msg`With ${label} (${learned}) it becomes possible, as number ${place} of ${all}.`)
    : words.t(msg`With ${label} (${learned}) it becomes number ${place} of ${all}.`);
}
