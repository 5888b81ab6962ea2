import type { Wish } from '../../facts/pair';
import type { ScoringModel } from '../../score/scoring-model';
import type { Checked } from '../gates/cannot-hold';

/** An occupation she wishes for: its code, where the codes of its minor group of three digits begin, and what each is worth. */
export interface Wished {
  readonly occupation: number;
  readonly from: number;
  readonly points: number;
  readonly groupPoints: number;
}

/** In the place of a code that is none: no vacancy has it, or one of its group. */
const NONE = -1_000;
const LAST_RANK = 1_000;

/** The points of wantedOccupation in preference-points.ts, worked out for both cases. */
export function wishedBy({ iscoCode, rank }: Wish, { wantedOccupation }: ScoringModel, checked: Checked): Wished {
  const points = Math.max(0, wantedOccupation.first - wantedOccupation.lessPerRank * (checked.whole('the rank of a wish', rank, 1, LAST_RANK) - 1));
  const occupation = iscoCode.length === 4 ? digitsOf(iscoCode, 4) : NONE;
  const group = digitsOf(iscoCode, 3);
  const from = group === NONE ? NONE : 10 * group;
  return { occupation, from, points, groupPoints: Math.floor(points / 2) };
}

/** The number that the first digits of a code are; NONE where they are none. Digit by digit, as this is asked with every question. */
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
