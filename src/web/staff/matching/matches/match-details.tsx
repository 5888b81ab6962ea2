import { msg } from '@lingui/core/macro';
import type { Words } from '../../../shared/labels/words';
import type { MatchReasonsFragment } from '../../gql';
import { MatchReasons } from './match-reasons';
import { WouldChange } from './would-change';

/**
 * How many matches of a list show their reasons. With the reasons of all ten, the page would be half as large
 * again.
 */
export const EXPANDED_MATCHES = 3;

/** A link to all reasons of a match further down. */
export const MatchDetailsLink = ({ words, href }: { readonly words: Words; readonly href: string }) => (
  <p>
    <a href={href}>{words.t(msg`All that speaks for and against it`)}</a>
  </p>
);

/**
 * What would change a match, and all its reasons in a collapsed section. The rank is left out, because the
 * caller shows it.
 */
export function MatchDetails({ words, match }: { readonly words: Words; readonly match: MatchReasonsFragment }) {
  return (
    <>
      <WouldChange words={words} match={{ ...match, rank: null }} />
      <details>
        <summary>{words.t(msg`All that speaks for and against it`)}</summary>
        <MatchReasons words={words} match={match} />
      </details>
    </>
  );
}
