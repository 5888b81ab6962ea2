import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { MatchReasonsFragment } from '../../gql';
import { MatchReasons } from './match-reasons';
import { ScoreGains } from './score-gains';

/**
 * How many matches of a list show their reasons. With the reasons of all ten, the page would be half as large
 * again.
 */
export const EXPANDED_MATCHES = 3;

/** A link to all reasons of a match further down. */
export const MatchDetailsLink = ({ i18n, href }: { readonly i18n: I18n; readonly href: string }) => (
  <p>
    <a href={href}>{i18n.t(msg`Why this match`)}</a>
  </p>
);

/**
 * What would change a match, and all its reasons in a collapsed section. The rank is left out, because the
 * caller shows it.
 */
export function MatchDetails({ i18n, match }: { readonly i18n: I18n; readonly match: MatchReasonsFragment }) {
  return (
    <>
      <ScoreGains i18n={i18n} match={{ ...match, rank: null }} />
      <details>
        <summary>{i18n.t(msg`Why this match`)}</summary>
        <MatchReasons i18n={i18n} match={match} />
      </details>
    </>
  );
}
