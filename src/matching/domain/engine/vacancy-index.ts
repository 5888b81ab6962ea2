import { OWN_CREDITS } from './credit';
import type { VacancyFacts } from './vacancy-facts';
import { LEVELS, minLevelOf, numeratorOf, pointsOf, skillOf, WISHES, wishOf } from './wanted';

/** The points of a posting for a trainee's own level 1, 2, 3, 4. */
type PointsAtLevel = readonly [Uint16Array, Uint16Array, Uint16Array, Uint16Array];

/**
 * Who asks for a skill, where: the postings of vacancies, built once over rows that stand province by province. There is one index for places without
 * housing and one for those with it (areas.ts).
 *
 *   row        0 1 2 3 4 5 6 7 8 9 …
 *   province   ├─ 12 ──────┤├─ 08 ──┤         "within reach" is a few ranges of rows and no question per vacancy
 *
 *   skill      sewing                         tailoring
 *   provinces  0b0101 (12 and 02 ask for it)  0b0001      one bit per province: where a bit is 0 nothing is looked up
 *   cells      [12][02]                       [12]        one cell for each bit that is 1, found by counting the bits below it
 *   in a cell  posting, posting, …                        in the order of rows, and so are the cells of a skill: one who looks everywhere reads
 *                                                         all postings of a skill in one go, and touches the sums from left to right
 *   posting    row and wish · points for level 1, 2, 3, 4 · divisor
 *
 * The points of a posting are worked out when the index is built, so that ranking only adds: a trainee's own level picks one of four columns
 * and a stretch of postings is one loop of `sums[row] += points`, the fewest steps a machine can do for it. What she brings through another skill
 * is divided on the way, as there are too many different shares to keep; the divisor stands beside the posting, so that nothing else is read for it.
 */
export class VacancyIndex {
  /** Where each cell's postings begin, and where the last one's end. */
  readonly starts: Uint32Array;
  /** Of each posting, `row × 16 + wish`. */
  readonly rowWishes: Uint32Array;
  readonly pointsAtLevel: PointsAtLevel;
  readonly divisors: Float64Array;
  private readonly masks: Int32Array;
  private readonly firstCells: Uint32Array;

  /** @param provinceStarts where each province's rows begin, and where the last one's end */
  constructor(
    facts: VacancyFacts,
    private readonly provinceStarts: Uint32Array,
  ) {
    this.masks = masksOf(facts, provinceStarts);
    this.firstCells = new Uint32Array(this.masks.length + 1);
    for (const [skill, mask] of this.masks.entries()) this.firstCells[skill + 1] = this.firstCells[skill]! + bitsIn(mask);
    this.starts = this.countPostings(facts);
    const postings = this.starts[this.starts.length - 1]!;
    this.rowWishes = new Uint32Array(postings);
    this.pointsAtLevel = [new Uint16Array(postings), new Uint16Array(postings), new Uint16Array(postings), new Uint16Array(postings)];
    this.divisors = new Float64Array(postings);
    this.fill(facts);
  }

  /** Where its rows end. */
  get end(): number {
    return this.provinceStarts[this.provinces]!;
  }

  private get provinces(): number {
    return this.provinceStarts.length - 1;
  }

  get bytes(): number {
    const arrays = [this.masks, this.firstCells, this.starts, this.rowWishes, this.divisors, ...this.pointsAtLevel];
    return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  /** The provinces in which a skill is asked for, one bit each. */
  mask(skill: number): number {
    return this.masks[skill] ?? 0;
  }

  /** Where a skill's cells begin. */
  firstCell(skill: number): number {
    return this.firstCells[skill]!;
  }

  /** Calls for each of some provinces, one bit each, that has any rows. */
  forEachRange(provinces: number, visit: (from: number, to: number, province: number) => void): void {
    for (let number = 0; number < this.provinces; number++) {
      const [from, to] = [this.provinceStarts[number]!, this.provinceStarts[number + 1]!];
      if ((provinces & (1 << number)) !== 0 && from < to) visit(from, to, 1 << number);
    }
  }

  /** How many rows some provinces have, one bit each. */
  rowsIn(provinces: number): number {
    let count = 0;
    this.forEachRange(provinces, (from, to) => (count += to - from));
    return count;
  }

  private countPostings(facts: VacancyFacts): Uint32Array {
    const starts = new Uint32Array(this.firstCells[this.firstCells.length - 1]! + 1);
    this.forEachPosting(facts, (cell) => starts[cell + 1]!++);
    for (let cell = 1; cell < starts.length; cell++) starts[cell]! += starts[cell - 1]!;
    return starts;
  }

  private fill(facts: VacancyFacts): void {
    const next = this.starts.slice();
    this.forEachPosting(facts, (cell, row, wanted) => {
      const at = next[cell]!++;
      const wish = wishOf(wanted);
      const divisor = facts.divisor(row);
      this.rowWishes[at] = row * WISHES + wish;
      this.divisors[at] = divisor;
      const perCredit = numeratorOf(facts.graph, skillOf(wanted), wish, 1);
      const firstCredit = (minLevelOf(wish) - 1) * LEVELS;
      for (let level = 0; level < LEVELS; level++) {
        this.pointsAtLevel[level as 0 | 1 | 2 | 3][at] = pointsOf(perCredit * OWN_CREDITS[firstCredit + level]!, divisor);
      }
    });
  }

  private forEachPosting(facts: VacancyFacts, visit: (cell: number, row: number, wanted: number) => void): void {
    for (let province = 0; province < this.provinces; province++) {
      const below = (1 << province) - 1;
      for (let row = this.provinceStarts[province]!; row < this.provinceStarts[province + 1]!; row++) {
        for (let at = facts.wantedFrom(row), end = facts.wantedTo(row); at < end; at++) {
          const wanted = facts.wanted(at);
          const skill = skillOf(wanted);
          visit(this.firstCells[skill]! + bitsIn(this.masks[skill]! & below), row, wanted);
        }
      }
    }
  }
}

function masksOf(facts: VacancyFacts, provinceStarts: Uint32Array): Int32Array {
  const masks = new Int32Array(facts.graph.size);
  for (let province = 0; province + 1 < provinceStarts.length; province++) {
    for (let row = provinceStarts[province]!; row < provinceStarts[province + 1]!; row++) {
      for (let at = facts.wantedFrom(row), end = facts.wantedTo(row); at < end; at++) masks[skillOf(facts.wanted(at))]! |= 1 << province;
    }
  }
  return masks;
}

/** How many of 32 bits are 1. */
export function bitsIn(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
