import { ASKS } from '../facts/asks';
import { MOST_PAY_POINTS, payPointsOf } from '../facts/preference-word';
import type { VacancyFacts } from '../facts/vacancy-facts';

/**
 * Some areas. An area is a province, without offered housing or with it: who can reach one vacancy of an area can reach them all.
 * Its number is that of the province, and HOUSED more where there is housing; of many areas each is one bit.
 */
export interface Areas {
  readonly unhoused: number;
  readonly housed: number;
}

/** What is added to the number of a province where there is housing. */
export const HOUSED = 32;
const AREAS = 2 * HOUSED;
/** How many different points of pay there can be. */
const PAYS = MOST_PAY_POINTS + 1;

/**
 * The order of rows: areas one after the other, and behind them the rows that are possible for nobody, which no index needs. Within an area the best paid come
 * first, so that a walk from its beginning may end where pay can no longer give enough.
 *
 *   without housing            with housing             possible for nobody
 *   ├─ 12 ───┼─ 08 ──┼─ 02 ─┤  ├─ 12 ─┼─ 08 ─┼─ 02 ─┤  ├──────┤
 */
export interface AreaOrder {
  readonly rows: Uint32Array;
  /** Where each area's rows begin, in the new order, and where the last one's end. */
  readonly starts: Uint32Array;
}

/** @param there the rows that are there now */
export function byArea(facts: VacancyFacts, there: Iterable<number>): AreaOrder {
  const unsorted = Uint32Array.from(there);
  const areaOf = (row: number): number => {
    const asks = facts.asks(row);
    if ((asks & ASKS.IMPOSSIBLE) !== 0) return AREAS;
    return ((asks & ASKS.HOUSING) === 0 ? 0 : HOUSED) + facts.province(row);
  };
  const placeOf = (row: number): number => areaOf(row) * PAYS + MOST_PAY_POINTS - payPointsOf(facts.preferenceWord(row));
  const next = new Uint32Array((AREAS + 1) * PAYS + 1);
  for (const row of unsorted) next[placeOf(row) + 1]!++;
  for (let place = 1; place < next.length; place++) next[place]! += next[place - 1]!;
  const starts = Uint32Array.from({ length: AREAS + 1 }, (_, area) => next[area * PAYS]!);
  const rows = new Uint32Array(unsorted.length);
  for (const row of unsorted) rows[next[placeOf(row)]!++] = row;
  return { rows, starts };
}
