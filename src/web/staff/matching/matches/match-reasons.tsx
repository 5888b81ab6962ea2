import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import type { I18n } from '../../../shared/labels/page-i18n';
import { skillLevelText, skillText } from '../../../shared/labels/skill-labels';
import type { MatchReasonsFragment } from '../../gql';
import { pointsText, shownParts } from './match-figures';
import { preferenceReasonText, relatedReasonText, preferenceText } from '../../shared/referral-labels';

type Contribution = MatchReasonsFragment['contributions'][number];
type Gap = MatchReasonsFragment['gaps'][number];
interface MatchReasonsProps {
  readonly i18n: I18n;
  readonly match: MatchReasonsFragment;
}

/** The contributions to the score, the gaps, and related skills. The stored match has the same parts. */
export function MatchReasons({ i18n, match }: MatchReasonsProps) {
  const { t } = i18n;
  return (
    <>
      <Points i18n={i18n} match={match} />
      {match.gaps.length > 0 && (
        <Reasons title={t(msg`Skill gaps`)}>
          {match.gaps.map((gap) => (
            <li key={gap.skill.label} class="learn">
              {gapText(i18n, gap)}
            </li>
          ))}
        </Reasons>
      )}
      {match.nearMisses.length > 0 && (
        <Reasons title={t(msg`Related skills she has`)}>
          {match.nearMisses.map(({ want, have, reason }) => {
            const [wanted, held] = [skillText(i18n, want), skillText(i18n, have)];
            return (
              <li key={`${wanted} ${held}`} class="near">
                {t(msg`Needed: ${wanted} · Has: ${held}`)} <small>({relatedReasonText(i18n, reason)})</small>
              </li>
            );
          })}
        </Reasons>
      )}
    </>
  );
}

function Reasons({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <>
      <h4 class="small">{title}</h4>
      <ul class="reasons">{children}</ul>
    </>
  );
}

/** Each contribution with its points and its maximum; the points add up to the score below. */
function Points({ i18n, match }: MatchReasonsProps) {
  const { t } = i18n;
  return (
    <>
      <p class="hint">{t(msg`Points set the order of matches. The fewer kinds of work need a skill, the more points it gives.`)}</p>
      <table class="why">
        <caption>{t(msg`Score breakdown`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(msg`Criterion`)}</th>
            <th scope="col" class="number">
              {t(msg`Points`)}
            </th>
          </tr>
        </thead>
        <tbody>
          {shownParts(match.contributions).map((part, at) => {
            const [points, most] = [pointsText(i18n, part.points), pointsText(i18n, part.maxPoints)];
            return (
              <tr key={`${part.kind} ${at}`}>
                <td>
                  {part.skill ? skillText(i18n, part.skill) : preferenceText(i18n, part.kind)}
                  <small>{part.skill ? requirementText(i18n, part) : preferenceReasonText(i18n, part.preferenceValue ?? '')}</small>
                </td>
                <td class="number">
                  {points}
                  <small>{part.points === part.maxPoints ? t(msg`full points`) : t(msg`of ${most}`)}</small>
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t(msg`Total`)}</th>
            <td class="number">{pointsText(i18n, match.score)}</td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}

/**
 * How the vacancy needs a skill, and how she meets it. Points that come from skills used in the same work are
 * not shown as part of this skill, which would claim a skill she does not have.
 */
function requirementText(i18n: I18n, { skill, skillNeed, isGate, need, have, credit }: Contribution): string {
  const { t } = i18n;
  const levelOf = (level: number): string => skillLevelText(i18n, skill ?? {}, level);
  const [wanted, held] = [levelOf(need ?? 1), have ? levelOf(have) : t(msg`not recorded`)];
  const asked = isGate
    ? t(msg`Essential: ${wanted} · Has: ${held}`)
    : skillNeed === 'REQUIRED'
      ? t(msg`Required: ${wanted} · Has: ${held}`)
      : t(msg`Preferred: ${wanted} · Has: ${held}`);
  return credit === 'CO_USE' ? t(msg`${asked}. Counts a little: she has other skills often used in this kind of work.`) : asked;
}

function gapText(i18n: I18n, { skill, need, minLevel, level }: Gap): string {
  const [label, wanted] = [skillText(i18n, skill), skillLevelText(i18n, skill, minLevel)];
  const has = level ? skillLevelText(i18n, skill, level) : i18n.t(msg`not recorded`);
  return need === 'REQUIRED' ? i18n.t(msg`${label} – required: ${wanted}, has: ${has}`) : i18n.t(msg`${label} – preferred: ${wanted}, has: ${has}`);
}
