import { msg } from '@lingui/core/macro';
import type { Words } from '../../shared/words';
import { levelText } from '../../shared/work-words';
import type { MatchesQuery } from '../gql';
import { preferenceText } from '../state-words';

type Match = NonNullable<MatchesQuery['vacancy']>['bestTrainees'][number];
type Contribution = Match['contributions'][number];

/** Where the points come from, what is short, and what is near to it: the same data that is kept with the match. */
export function Why({ words, match }: { readonly words: Words; readonly match: Match }) {
  const { t } = words;
  return (
    <>
      <table class="why">
        <caption>{t(msg`Where the points come from`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(msg`For`)}</th>
            <th scope="col" class="number">
              {t(msg`Points`)}
            </th>
          </tr>
        </thead>
        <tbody>
          {match.contributions.map((contribution, at) => (
            <tr key={`${contribution.kind} ${at}`}>
              <td>{contributionText(words, contribution)}</td>
              <td class="number">{words.number(contribution.points)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {match.gaps.length > 0 && (
        <>
          <h4 class="small">{t(msg`What is short`)}</h4>
          <ul class="reasons">
            {match.gaps.map((gap) => (
              <li key={gap.skill.label} class="learn">
                {gapText(words, gap)}
              </li>
            ))}
          </ul>
        </>
      )}
      {match.nearMisses.length > 0 && (
        <ul class="reasons">
          {match.nearMisses.map(({ want, have }) => {
            const [wanted, held] = [want.label, have.label];
            return (
              <li key={`${wanted} ${held}`} class="near">
                {t(msg`Near to ${wanted}: she knows ${held}`)}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

function contributionText(words: Words, { kind, skill, have, via }: Contribution): string {
  if (!skill) return preferenceText(words, kind);
  const [label, level, near] = [skill.label, have ? levelText(words, have) : '', via?.label ?? ''];
  if (near) return words.t(msg`${label}, by way of ${near}`);
  return level ? `${label} (${level})` : label;
}

function gapText(words: Words, { skill, need, minLevel, level }: Match['gaps'][number]): string {
  const [label, wanted] = [skill.label, levelText(words, minLevel)];
  const has = level ? levelText(words, level) : words.t(msg`nothing written down`);
  return need === 'REQUIRED' ? words.t(msg`${label}: must be ${wanted}, has ${has}`) : words.t(msg`${label}: would be good ${wanted}, has ${has}`);
}
