import { msg } from '@lingui/core/macro';
import type { Words } from '../../../shared/labels/words';
import type { WhyAbsentQuery } from '../../gql';
import { Blocked } from './blocked';
import { Figures } from './figures';
import { FoldedWhy } from './folded-why';

/** How many a list shows. */
const LISTED = 10;
interface WhyAbsentProps {
  readonly words: Words;
  readonly match: WhyAbsentQuery['match'];
  /** What is said where there is no such pair. */
  readonly nobody: string;
}

/** Why a vacancy is not in her list: the rules against it as the reader may read them, or how far below it stands. */
export function WhyAbsent({ words, match, nobody }: WhyAbsentProps) {
  const { t } = words;
  if (!match) return <p class="attention">{nobody}</p>;
  const name = `${match.trainee.displayName} (${match.trainee.code})`;
  const place = `${match.vacancy.title}, ${match.vacancy.employer.legalName}`;
  return (
    <article class="card flat" id="why-absent">
      <h3>{t(msg`${name}: ${place}`)}</h3>
      {match.failedGates.length > 0 ? (
        <>
          <p>{t(msg`It is not possible for her today:`)}</p>
          <Blocked words={words} failedGates={match.failedGates} />
        </>
      ) : (
        <p>{placeText(words, match)}</p>
      )}
      <Figures words={words} match={match} />
      <FoldedWhy words={words} match={match} />
    </article>
  );
}

function placeText({ t, number }: Words, { rank, of }: NonNullable<WhyAbsentQuery['match']>): string {
  if (rank == null) return t(msg`It has changed just now. Look again.`);
  const [at, all, listed] = [number(rank), number(of ?? rank), number(LISTED)];
  return rank > LISTED
    ? t(msg`It is possible for her, and number ${at} of ${all}: a list shows the first ${listed}.`)
    : t(msg`It is in her list, as number ${at} of ${all}.`);
}
