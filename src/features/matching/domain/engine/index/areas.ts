import { CONDITIONS } from '../facts/condition-bits';
import { MAX_PAY_POINTS, payPointsOf } from '../facts/preference-word';
import type { VacancyFacts } from '../facts/vacancy-facts';

/**
 * A set of areas. An area is a province, with or without offered housing: a trainee who can reach one vacancy
 * of an area can reach them all. The number of an area is that of its province, plus HOUSED with housing. A
 * set has one bit for each area.
 */
export interface Areas {
  readonly unhoused: number;
  readonly housed: number;
}

/** Added to the number of a province for its area with housing. */
export const HOUSED = 32;
const AREAS = 2 * HOUSED;
/** The number of distinct pay points. */
const PAY_STEPS = MAX_PAY_POINTS + 1;

/**
 * The row order: grouped by area; rows that fail for every trainee come last and are in no index. Within an
 * area the best paid come first, so that a scan can stop where pay can no longer give enough points. Areas
 * without housing come before areas with housing.
 */
export interface AreaOrder {
  readonly rows: Uint32Array;
  /** The first row of each area in the new order, and the end of the last area. */
  readonly starts: Uint32Array;
}

/** @param liveRows the rows in use */
export function orderByArea(facts: VacancyFacts, liveRows: Iterable<number>): AreaOrder {
  const unsorted = Uint32Array.from(liveRows);
  const areaOf = (row: number): number => {
    const conditions = facts.conditions(row);
    if ((conditions & CONDITIONS.IMPOSSIBLE) !== 0) return AREAS;
    return ((conditions & CONDITIONS.HOUSING) === 0 ? 0 : HOUSED) + facts.province(row);
  };
  const bucketOf = (row: number): number => areaOf(row) * PAY_STEPS + MAX_PAY_POINTS - payPointsOf(facts.preferenceWord(row));
  const next = new Uint32Array((AREAS + 1) * PAY_STEPS + 1);
  for (const row of unsorted) next[bucketOf(row) + 1]!++;
  for (let place = 1; place < next.length; place++) next[place]! += next[place - 1]!;
  const starts = Uint32Array.from({ length: AREAS + 1 }, (_, area) => next[area * PAY_STEPS]!);
  const rows = new Uint32Array(unsorted.length);
  for (const row of unsorted) rows[next[bucketOf(row)]!++] = row;
  return { rows, starts };
}
