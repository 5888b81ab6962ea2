import { type DisclosureSystem, type Visible, WIDTH } from './disclosure-system';
import { LEAST_SHOWN } from './shown';

/** What changes in every row of another possible world: so many persons more or fewer, by column. */
export type Change = readonly number[];

/** Which part of a union grows with it, where one has to. */
export const JOINING = ['FIRST', 'LAST'] as const;
type Joining = (typeof JOINING)[number];

/** A world that would look the same is given up when it has to change more rows than this. */
const MOST_MOVED = 400;

/**
 * Worlds that publish the same as the true one. A world is made of the true one by the same change in some rows; every published number, every inclusion
 * and every union that holds in truth holds in it as well, so nobody who sees what is published can exclude it.
 */
export class Worlds {
  readonly #found: Map<number, readonly number[] | null>[];
  /** In which search a row was moved last; searches are numbered, so that nothing has to be cleared. */
  readonly #movedIn: Int32Array;
  #search = 0;
  /** In which searches a part of a union was chosen. */
  readonly #choices = new Set<number>();
  #hasChosen = false;
  readonly #keys: number;
  readonly #failed: [view: number, key: number][] = [];

  constructor(
    private readonly system: DisclosureSystem,
    private readonly changes: readonly Change[],
  ) {
    this.#found = system.views.map(() => new Map());
    this.#keys = system.outers.length * changes.length * JOINING.length;
    this.#movedIn = new Int32Array(system.outers.length);
  }

  /** The rows that change together with a row, for a reader; null where no such world was found. */
  rows(view: number, start: number, at: number, joining: Joining): readonly number[] | null {
    const key = (start * this.changes.length + at) * JOINING.length + JOINING.indexOf(joining);
    const change = this.changes[at] ?? [];
    // where no part of a union had to be chosen, another choice finds nothing else
    if (joining === 'LAST' && !this.#choices.has(view * this.#keys + key - 1)) return null;
    const known = this.#found[view]?.get(key);
    // more is published with time: what failed fails again, and what was found holds while its rows may still change
    if (known === null || (known !== undefined && known.every((row) => this.#mayChange(view, row, change)))) return known;
    this.#hasChosen = false;
    const found = this.#look(view, start, change, joining);
    if (this.#hasChosen) this.#choices.add(view * this.#keys + key);
    this.#found[view]?.set(key, found);
    if (!found) this.#failed.push([view, key]);
    return found;
  }

  /** What is published from now on is tried only: `undo` forgets what failed because of it. */
  tryOut(): () => void {
    this.#failed.length = 0;
    return () => {
      for (const [view, key] of this.#failed) this.#found[view]?.delete(key);
    };
  }

  #look(view: number, start: number, change: Change, joining: Joining): readonly number[] | null {
    const [search, moved, open] = [++this.#search, [] as number[], [start]];
    for (;;) {
      const row = open.pop() ?? this.#neededByUnions(view, moved, change, joining);
      if (row === undefined) return moved;
      if (row === null) return null;
      if (this.#isMoved(row)) continue;
      if (moved.length >= MOST_MOVED || !this.#mayChange(view, row, change)) return null;
      this.#movedIn[row] = search;
      moved.push(row);
      for (const outer of this.system.outers[row] ?? []) if (!this.#isMoved(outer) && this.#breaks(view, row, outer, change, 1)) open.push(outer);
      for (const inner of this.system.inners[row] ?? []) if (!this.#isMoved(inner) && this.#breaks(view, inner, row, change, -1)) open.push(inner);
    }
  }

  #isMoved(row: number): boolean {
    return this.#movedIn[row] === this.#search;
  }

  /** Whether a row may hold other numbers and still be shown as it is. */
  #mayChange(view: number, row: number, change: Change): boolean {
    const { exact, visible, views } = this.system;
    for (let column = 0; column < WIDTH; column++) {
      const by = change[column] ?? 0;
      if (by === 0) continue;
      const at = row * WIDTH + column;
      const [now, unknown] = [exact[at] ?? 0, views[view]?.[at] ?? 0];
      if (unknown + by < Math.min(0, unknown) || !fits(visible[at], now, now + by)) return false;
    }
    return true;
  }

  /** Whether an inclusion that holds would hold no more when one of its rows changes. One that corrections have broken binds nobody. */
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

  /** A row that has to change too, so that no union exceeds the sum of its parts; undefined where none has to, null where nothing helps. */
  #neededByUnions(view: number, moved: readonly number[], change: Change, joining: Joining): number | null | undefined {
    for (const row of moved) {
      for (const { outer, inners, isComplete } of this.system.coversOf[row] ?? []) {
        if (!isComplete) continue;
        for (let column = 0; column < WIDTH; column++) {
          const by = change[column] ?? 0;
          if (by === 0 || this.#unionHolds(view, { outer, inners }, column, by)) continue;
          if (by < 0) return this.#isMoved(outer) ? null : outer;
          this.#hasChosen = true;
          const free = (inner: number): boolean => !this.#isMoved(inner) && this.#mayChange(view, inner, change);
          return (joining === 'FIRST' ? inners.find(free) : inners.findLast(free)) ?? null;
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
      if (this.#isMoved(inner)) changed += by;
    }
    return whole > sum || whole + (this.#isMoved(outer) ? by : 0) <= sum + changed;
  }
}

/** A withheld number of eleven and more stays one: a reader may guess that most dashes are. A small one that is withheld may be anything. */
function fits(visible: Visible | undefined, now: number, then: number): boolean {
  if (visible === 'FEW') return then >= 1 && then < LEAST_SHOWN;
  return visible === 'NOTHING' && then >= (now >= LEAST_SHOWN ? LEAST_SHOWN : 0);
}
