import { type DisclosureSystem, type Visibility, WIDTH } from './disclosure-system';
import { MIN_PUBLISHED } from './published-value';

/** How an alternative table differs in each changed row: persons added or removed, by column. */
export type Change = readonly number[];

/** Which of its parts changes with a union, if one of them must: the first or the last that can. */
export const UNION_CHOICES = ['FIRST', 'LAST'] as const;
type UnionChoice = (typeof UNION_CHOICES)[number];

/** A search fails if the alternative table would change more rows than this. */
const MAX_CHANGED_ROWS = 400;

/**
 * Searches for alternative tables that publish the same as the true one. An alternative applies one change to
 * some rows of the true table. It keeps every published number, every inclusion and every union, so that a
 * reader of the publication cannot exclude it.
 */
export class AlternativeTables {
  readonly #cachedRows: Map<number, readonly number[] | null>[];
  /**
   * The number of the search that last changed each row. With numbered searches the array needs no clearing
   * between them.
   */
  readonly #changedInSearch: Int32Array;
  #search = 0;
  /** The keys of searches with choice FIRST that had to choose a part of a union. */
  readonly #choices = new Set<number>();
  #hasChosen = false;
  readonly #keys: number;
  readonly #failed: [view: number, key: number][] = [];

  constructor(
    private readonly system: DisclosureSystem,
    private readonly changes: readonly Change[],
  ) {
    this.#cachedRows = system.views.map(() => new Map());
    this.#keys = system.outers.length * changes.length * UNION_CHOICES.length;
    this.#changedInSearch = new Int32Array(system.outers.length);
  }

  /**
   * The rows that change together with row `start`, as one reader sees the tables; null if no alternative
   * table was found, or LAST would repeat FIRST.
   */
  rows(view: number, start: number, at: number, choice: UnionChoice): readonly number[] | null {
    const key = (start * this.changes.length + at) * UNION_CHOICES.length + UNION_CHOICES.indexOf(choice);
    const change = this.changes[at] ?? [];
    // LAST repeats the search of FIRST unless that one had to choose a part of a union.
    if (choice === 'LAST' && !this.#choices.has(view * this.#keys + key - 1)) return null;
    const cached = this.#cachedRows[view]?.get(key);
    // Publication only grows: a failed search would fail again, and a found result stays valid as long as its
    // rows may still change.
    if (cached === null || (cached !== undefined && cached.every((row) => this.#mayChange(view, row, change)))) return cached;
    this.#hasChosen = false;
    const result = this.#searchRows(view, start, change, choice);
    if (this.#hasChosen) this.#choices.add(view * this.#keys + key);
    this.#cachedRows[view]?.set(key, result);
    if (!result) this.#failed.push([view, key]);
    return result;
  }

  /** Starts a trial publication. The returned `undo` discards the failures that the trial caused. */
  beginTrial(): () => void {
    this.#failed.length = 0;
    return () => {
      for (const [view, key] of this.#failed) this.#cachedRows[view]?.delete(key);
    };
  }

  #searchRows(view: number, start: number, change: Change, choice: UnionChoice): readonly number[] | null {
    const [search, changedRows, pending] = [++this.#search, [] as number[], [start]];
    for (;;) {
      const row = pending.pop() ?? this.#neededByUnions(view, changedRows, change, choice);
      if (row === undefined) return changedRows;
      if (row === null) return null;
      if (this.#isChanged(row)) continue;
      if (changedRows.length >= MAX_CHANGED_ROWS || !this.#mayChange(view, row, change)) return null;
      this.#changedInSearch[row] = search;
      changedRows.push(row);
      for (const outer of this.system.outers[row] ?? []) if (!this.#isChanged(outer) && this.#breaks(view, row, outer, change, 1)) pending.push(outer);
      for (const inner of this.system.inners[row] ?? []) if (!this.#isChanged(inner) && this.#breaks(view, inner, row, change, -1)) pending.push(inner);
    }
  }

  #isChanged(row: number): boolean {
    return this.#changedInSearch[row] === this.#search;
  }

  /** Whether a row can change and its published form stay the same. */
  #mayChange(view: number, row: number, change: Change): boolean {
    const { exact, visible, views } = this.system;
    for (let column = 0; column < WIDTH; column++) {
      const by = change[column] ?? 0;
      if (by === 0) continue;
      const at = row * WIDTH + column;
      const [now, unknown] = [exact[at] ?? 0, views[view]?.[at] ?? 0];
      if (unknown + by < Math.min(0, unknown) || !isConsistent(visible[at], now, now + by)) return false;
    }
    return true;
  }

  /**
   * Whether changing one of its rows breaks an inclusion that holds. An inclusion already broken by
   * corrections is not enforced.
   */
  #breaks(view: number, inner: number, outer: number, change: Change, sign: 1 | -1): boolean {
    const unknown = this.system.views[view] ?? [];
    for (let column = 0; column < WIDTH; column++) {
      const by = change[column] ?? 0;
      if (by === 0) continue;
      const rest = (unknown[outer * WIDTH + column] ?? 0) - (unknown[inner * WIDTH + column] ?? 0);
      if (rest >= 0 && rest - sign * by < 0) return true;
    }
    return false;
  }

  /**
   * A row that must change too, so that no union exceeds the sum of its parts; undefined if none must,
   * null if no row can.
   */
  #neededByUnions(view: number, changedRows: readonly number[], change: Change, choice: UnionChoice): number | null | undefined {
    for (const row of changedRows) {
      for (const { outer, inners, isComplete } of this.system.coversOf[row] ?? []) {
        if (!isComplete) continue;
        for (let column = 0; column < WIDTH; column++) {
          const by = change[column] ?? 0;
          if (by === 0 || this.#unionHolds(view, { outer, inners }, column, by)) continue;
          if (by < 0) return this.#isChanged(outer) ? null : outer;
          this.#hasChosen = true;
          const free = (inner: number): boolean => !this.#isChanged(inner) && this.#mayChange(view, inner, change);
          return (choice === 'FIRST' ? inners.find(free) : inners.findLast(free)) ?? null;
        }
      }
    }
    return undefined;
  }

  #unionHolds(view: number, { outer, inners }: { readonly outer: number; readonly inners: readonly number[] }, column: number, by: number): boolean {
    const unknown = this.system.views[view] ?? [];
    const whole = unknown[outer * WIDTH + column] ?? 0;
    let [sum, changed] = [0, 0];
    for (const inner of inners) {
      sum += unknown[inner * WIDTH + column] ?? 0;
      if (this.#isChanged(inner)) changed += by;
    }
    return whole > sum || whole + (this.#isChanged(outer) ? by : 0) <= sum + changed;
  }
}

/**
 * Whether a number can change from `now` to `then` without changing what is published. A withheld number of
 * eleven or more must stay at eleven or more, because a reader may guess that most withheld numbers are that
 * large. A smaller withheld number can become any number.
 */
function isConsistent(visible: Visibility | undefined, now: number, then: number): boolean {
  if (visible === 'FEW') return then >= 1 && then < MIN_PUBLISHED;
  return visible === 'NOTHING' && then >= (now >= MIN_PUBLISHED ? MIN_PUBLISHED : 0);
}
