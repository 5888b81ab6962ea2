import type { Areas } from './areas';

/** Calls for every entry, in the order in which entries stand within a cell: under which key, in which area. */
type Entries = (visit: (key: number, area: number) => void) => void;

/** A key is so many words: provinces without housing, provinces with it, first cell; one stands empty, so that none is cut in two by the lines of the cache. */
const KEY_WORDS = 4;
const UNHOUSED = 0;
const HOUSED = 1;
const FIRST = 2;
/** Areas with housing come behind those without, each a bit of the second word. */
const WORD_BITS = 32;

/**
 * Where the entries of a key stand among all, area by area: the frame of an index.
 *
 *   key        sewing                                 tailoring
 *   areas      without 0b0101 (12 and 02), with 0b01  without 0b0001   one bit per province: where a bit is 0 nothing is looked up
 *   cells      [12][02][12 with housing]              [12]             one cell for each bit that is 1, found by counting the bits below it
 *   in a cell  entry, entry, …                                         in the order of rows, and so are the cells of a key: who looks everywhere reads
 *                                                                      all entries of a key in one go
 */
export class Cells {
  /** Where each cell's entries begin, and where the last one's end. */
  readonly starts: Uint32Array;
  private readonly keys: Int32Array;

  constructor(keys: number, forEach: Entries) {
    this.keys = new Int32Array(keys * KEY_WORDS);
    forEach((key, area) => (this.keys[key * KEY_WORDS + (area < WORD_BITS ? UNHOUSED : HOUSED)]! |= 1 << area));
    let cells = 0;
    for (let key = 0; key < keys; key++) {
      this.keys[key * KEY_WORDS + FIRST] = cells;
      cells += bitsIn(this.unhoused(key)) + bitsIn(this.housed(key));
    }
    this.starts = new Uint32Array(cells + 1);
    forEach((key, area) => this.starts[this.cell(key, area) + 1]!++);
    for (let cell = 0; cell < cells; cell++) this.starts[cell + 1]! += this.starts[cell]!;
  }

  /** How many entries there are. */
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

  /** Where a key's cells begin. */
  firstCell(key: number): number {
    return this.keys[key * KEY_WORDS + FIRST]!;
  }

  /** Calls for the entries of a key in some areas, cell by cell. */
  forEachStretch(key: number, { unhoused, housed }: Areas, visit: (from: number, to: number) => void): void {
    let cell = this.firstCell(key);
    for (const [mask, wanted] of [
      [this.unhoused(key), unhoused],
      [this.housed(key), housed],
    ] as const) {
      for (let rest = mask; rest !== 0; rest &= rest - 1, cell++) if ((rest & -rest & wanted) !== 0) visit(this.starts[cell]!, this.starts[cell + 1]!);
    }
  }

  /** Gives entries their places one after the other: asked in the order of `forEach`, it says where each belongs. */
  places(): (key: number, area: number) => number {
    const next = this.starts.slice();
    return (key, area) => next[this.cell(key, area)]!++;
  }

  private cell(key: number, area: number): number {
    const below = (1 << area) - 1;
    const before = area < WORD_BITS ? bitsIn(this.unhoused(key) & below) : bitsIn(this.unhoused(key)) + bitsIn(this.housed(key) & below);
    return this.firstCell(key) + before;
  }
}

/** How many of 32 bits are 1. */
export function bitsIn(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
