import type { Wish } from '../pair';
import type { ScoringModel } from '../scoring-model';
import type { Checked } from './cannot-hold';

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
  const occupation = /^\d{4}$/.test(iscoCode) ? Number(iscoCode) : NONE;
  const from = /^\d{3}/.test(iscoCode) ? 10 * Number(iscoCode.slice(0, 3)) : NONE;
  return { occupation, from, points, groupPoints: Math.floor(points / 2) };
}
