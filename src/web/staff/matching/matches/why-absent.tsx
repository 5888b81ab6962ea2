import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { WhyAbsentQuery } from '../../gql';
import { FailedGates } from './failed-gates';
import { Figures } from './match-figures';
import { MatchDetails } from './match-details';

interface WhyAbsentProps {
  readonly i18n: I18n;
  readonly match: WhyAbsentQuery['match'];
  /** The number of matches that the list can have. */
  readonly listLength: number;
  /** The text for a match that does not exist. */
  readonly notFoundText: string;
}

/**
 * Why a match is not in the list: the failed rules that the reader may see, or its rank below the end of the
 * list.
 */
export function WhyAbsent({ i18n, match, listLength, notFoundText: nobody }: WhyAbsentProps) {
  const { t } = i18n;
  if (!match) return <p class="attention">{nobody}</p>;
  const name = `${match.trainee.displayName} (${match.trainee.code})`;
  const place = `${match.vacancy.title}, ${match.vacancy.employer.legalName}`;
  return (
    <article class="card flat" id="why-absent">
      <h3>{t(msg`${name}: ${place}`)}</h3>
      {match.failedGates.length > 0 ? (
        <>
          <p>{t(msg`Not possible for her today:`)}</p>
          <FailedGates i18n={i18n} failedGates={match.failedGates} />
        </>
      ) : (
        <p>{rankText(i18n, match, listLength)}</p>
      )}
      <Figures i18n={i18n} match={match} />
      <MatchDetails i18n={i18n} match={match} />
    </article>
  );
}

function rankText({ t, number }: I18n, { rank, rankTotal, matchClass }: NonNullable<WhyAbsentQuery['match']>, listLength: number): string {
  if (rank == null) return t(msg`This match has just changed. Please try again.`);
  const [at, all, listed] = [number(rank), number(rankTotal ?? rank), number(listLength)];
  if (matchClass === 'ALSO_POSSIBLE') return t(msg`Possible for her, but not suggested: it requires few or none of her recorded skills.`);
  return rank > listLength
    ? t(msg`Number ${at} of the ${all} possible for her. The list shows only the first ${listed}.`)
    : t(msg`In her list: number ${at} of the ${all} possible for her.`);
}
