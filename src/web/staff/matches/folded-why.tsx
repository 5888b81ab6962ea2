import { msg } from '@lingui/core/macro';
import type { Words } from '../../shared/words';
import type { MatchReasonsFragment } from '../gql';
import { Why } from './why';
import { WouldChange } from './would-change';

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
