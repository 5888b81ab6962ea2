import { ASKS } from './asks';
import type { VacancyFacts } from './vacancy-facts';

/**
 * The order of rows: areas one after the other, and behind them the rows that are possible for nobody, which no index needs.
 * An area is a province, without offered housing or with it: who can reach one vacancy of an area can reach them all.
 *
 *   without housing            with housing             possible for nobody
 *   ├─ 12 ───┼─ 08 ──┼─ 02 ─┤  ├─ 12 ─┼─ 08 ─┼─ 02 ─┤  ├──────┤
 */
export interface AreaOrder {
  readonly rows: Uint32Array;
  /** Where each province's rows begin, in the new order, and where the last one's end. */
  readonly unhoused: Uint32Array;
  readonly housed: Uint32Array;
}

/** @param there the rows that are there now; @param provinces how many provinces have a number */
export function byArea(facts: VacancyFacts, there: Iterable<number>, provinces: number): AreaOrder {
  const unsorted = Uint32Array.from(there);
  const areaOf = (row: number): number => {
    const asks = facts.asks(row);
    if ((asks & ASKS.IMPOSSIBLE) !== 0) return 2 * provinces;
    return ((asks & ASKS.HOUSING) === 0 ? 0 : provinces) + facts.province(row);
  };
  const starts = new Uint32Array(2 * provinces + 2);
  for (const row of unsorted) starts[areaOf(row) + 1]!++;
  for (let area = 1; area < starts.length; area++) starts[area]! += starts[area - 1]!;
  const next = starts.slice();
  const rows = new Uint32Array(unsorted.length);
  for (const row of unsorted) rows[next[areaOf(row)]!++] = row;
  return { rows, unhoused: starts.slice(0, provinces + 1), housed: starts.slice(provinces, 2 * provinces + 1) };
}
