import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import { skillLevelText, skillText } from '../../../shared/labels/skill-labels';
import type { MatchReasonsFragment } from '../../gql';

interface ScoreGainsProps {
  readonly i18n: I18n;
  readonly match: Pick<MatchReasonsFragment, 'rank' | 'rankTotal' | 'scoreGains'>;
}

/**
 * The rank of the vacancy among her matches, and the skills that would raise the rank or make the match
 * possible.
 */
export function ScoreGains({ i18n, match: { rank, rankTotal, scoreGains } }: ScoreGainsProps) {
  const { t } = i18n;
  const [place, all] = [i18n.number(rank ?? 0), i18n.number(rankTotal ?? 0)];
  return (
    <>
      {rank != null && <p class="hint">{t(msg`Number ${place} by points of the ${all} vacancies that are possible for her`)}</p>}
      {scoreGains.length > 0 && (
        <>
          <h4 class="small">{t(msg`What would improve this match`)}</h4>
          <ul class="reasons">
            {scoreGains.map((change) => (
              <li key={change.skill.label} class="learn">
                {changeText(i18n, change)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/**
 * The match with the gains that move it above its place in the list. The list folds what is only also possible, so a place
 * in it can be better than the rank, and a higher rank would read as no change.
 */
export const withGainsAbove = <M extends Pick<MatchReasonsFragment, 'scoreGains'>>(match: M, place: number): M => ({
  ...match,
  scoreGains: match.scoreGains.filter(({ rank, isBlocking }) => isBlocking || rank < place),
});

/** The effect of one more skill. */
export function changeText(i18n: I18n, { skill, level, rank, rankTotal, isBlocking }: MatchReasonsFragment['scoreGains'][number]): string {
  const [label, learned, place, all] = [skillText(i18n, skill), skillLevelText(i18n, skill, level), i18n.number(rank), i18n.number(rankTotal)];
  return isBlocking
    ? i18n.t(msg`If she learns “${label}” (${learned}), this vacancy becomes possible: number ${place} of ${all} for her`)
    : i18n.t(msg`If she learns “${label}” (${learned}), this vacancy is number ${place} of the ${all} possible for her`);
}
