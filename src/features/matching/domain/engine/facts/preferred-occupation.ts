import type { OccupationPreference } from '../../facts/pair';
import type { ScoringModel } from '../../score/scoring-model';
import type { RangeChecks } from '../gates/range-checks';

/**
 * A preferred occupation: its code, the first code of its minor group (three digits), and the points of both.
 */
export interface PreferredOccupation {
  readonly occupation: number;
  readonly from: number;
  readonly points: number;
  readonly groupPoints: number;
}

/** In place of an invalid code: no vacancy has it or belongs to its group. */
const NONE = -1_000;
const LAST_RANK = 1_000;

/** The points of `wantedOccupation` in preference-points.ts, computed for both cases. */
export function preferredOccupationOf({ iscoCode, rank }: OccupationPreference, { wantedOccupation }: ScoringModel, checked: RangeChecks): PreferredOccupation {
  const points = Math.max(0, wantedOccupation.first - wantedOccupation.lessPerRank * (checked.whole('the rank of a preference', rank, 1, LAST_RANK) - 1));
  const occupation = iscoCode.length === 4 ? digitsOf(iscoCode, 4) : NONE;
  const group = digitsOf(iscoCode, 3);
  const from = group === NONE ? NONE : 10 * group;
  return { occupation, from, points, groupPoints: Math.floor(points / 2) };
}

/**
 * The first digits of a code as a number; NONE if they are no digits. It reads digit by digit, because it
 * runs for every query.
 */
function digitsOf(code: string, count: number): number {
  let number = 0;
  for (let at = 0; at < count; at++) {
    const digit = code.charCodeAt(at) - DIGIT_0;
    if (!(digit >= 0 && digit <= 9)) return NONE;
    number = 10 * number + digit;
  }
  return number;
}

const DIGIT_0 = 48;
