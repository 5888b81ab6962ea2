import { msg } from '@lingui/core/macro';
import type { Words } from '../../../shared/labels/words';
import type { MatchReasonsFragment } from '../../gql';
import { Why } from './why';
import { WouldChange } from './would-change';

/** Further down a list, reasons are a press away: with those of all ten a page would weigh half as much again. */
export const WITH_REASONS = 3;

/** The way to all that is known of a match further down. */
export const WhyLink = ({ words, href }: { readonly words: Words; readonly href: string }) => (
  <p>
    <a href={href}>{words.t(msg`All that speaks for and against it`)}</a>
  </p>
);

/** What would change a match, and all else that is known of it for whoever opens it; where it stands is said beside it. */
export function FoldedWhy({ words, match }: { readonly words: Words; readonly match: MatchReasonsFragment }) {
  return (
    <>
      <WouldChange words={words} match={{ ...match, rank: null }} />
      <details>
        <summary>{words.t(msg`All that speaks for and against it`)}</summary>
        <Why words={words} match={match} />
      </details>
    </>
  );
}
