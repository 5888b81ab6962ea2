import type { Areas } from './areas';

/** Calls `visit` for every entry with its key and area, in the order of entries within a cell. */
type ForEachEntry = (visit: (key: number, area: number) => void) => void;

/**
 * The words of a key: provinces without housing, provinces with housing, first cell. The fourth is unused, so
 * that no key spans two cache lines.
 */
const KEY_WORDS = 4;
const UNHOUSED = 0;
const HOUSED = 1;
const FIRST = 2;
/** Areas with housing follow those without, each one bit of the second word. */
const WORD_BITS = 32;

/**
 * The directory of an index: for each key, the ranges of its entries by area.
 *
 * - areas: two masks for each key with one bit per province, without and with housing. For `sewing`, for
 * example: without housing 0b0101 (provinces 12 and 02), with housing 0b01. A zero bit needs no lookup.
 * - cells: one for each set bit, found by counting the lower bits.
 * - entries of a cell: in row order. The cells of a key are contiguous, so that a search in all areas reads
 * all entries of a key in one pass.
 */
export class PostingDirectory {
  /** The first entry of each cell, and the end of the last cell. */
  readonly starts: Uint32Array;
  private readonly keys: Int32Array;

  constructor(keys: number, forEach: ForEachEntry) {
    this.keys = new Int32Array(keys * KEY_WORDS);
    forEach((key, area) => (this.keys[key * KEY_WORDS + (area < WORD_BITS ? UNHOUSED : HOUSED)]! |= 1 << area));
    let cells = 0;
    for (let key = 0; key < keys; key++) {
      this.keys[key * KEY_WORDS + FIRST] = cells;
      cells += popCount(this.unhoused(key)) + popCount(this.housed(key));
    }
    this.starts = new Uint32Array(cells + 1);
    forEach((key, area) => this.starts[this.cell(key, area) + 1]!++);
    for (let cell = 0; cell < cells; cell++) this.starts[cell + 1]! += this.starts[cell]!;
  }

  /** The number of entries. */
  get entries(): number {
    return this.starts[this.starts.length - 1]!;
  }

  get bytes(): number {
    return this.keys.byteLength + this.starts.byteLength;
  }

  /** The provinces in which a key has entries without housing, one bit each. */
  unhoused(key: number): number {
    return this.keys[key * KEY_WORDS + UNHOUSED] ?? 0;
  }

  /** The same with housing. */
  housed(key: number): number {
    return this.keys[key * KEY_WORDS + HOUSED] ?? 0;
  }

  /** The first cell of a key. */
  firstCell(key: number): number {
    return this.keys[key * KEY_WORDS + FIRST]!;
  }

  /** Calls `visit` with the entry range of each cell of a key in these areas. */
  forEachRange(key: number, { unhoused, housed }: Areas, visit: (from: number, to: number) => void): void {
    let cell = this.firstCell(key);
    for (const [mask, provinces] of [
      [this.unhoused(key), unhoused],
      [this.housed(key), housed],
    ] as const) {
      for (let rest = mask; rest !== 0; rest &= rest - 1, cell++) if ((rest & -rest & provinces) !== 0) visit(this.starts[cell]!, this.starts[cell + 1]!);
    }
  }

  /**
   * Returns an allocator of entry positions. Called in the order of `forEach`, it returns the position of
   * each entry.
   */
  slotAllocator(): (key: number, area: number) => number {
    const next = this.starts.slice();
    return (key, area) => next[this.cell(key, area)]!++;
  }

  private cell(key: number, area: number): number {
    const below = (1 << area) - 1;
    const before = area < WORD_BITS ? popCount(this.unhoused(key) & below) : popCount(this.unhoused(key)) + popCount(this.housed(key) & below);
    return this.firstCell(key) + before;
  }
}

/** The number of set bits. */
export function popCount(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
