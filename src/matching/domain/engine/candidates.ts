import { SKILL_POINTS_LIMIT } from '../scoring-model';
import { Best } from './best';
import type { PairRules } from './pair-rules';
import { ASKER } from './trainee-facts';

/** So many are gathered before any is looked at. */
const MOST = 1_024;
/** Of those, so many times k with the largest sums are looked at first. */
const FIRST_LOOKS = 3;
/** More than any sum. */
const EVERY_SUM = SKILL_POINTS_LIMIT;

/** Where candidates are kept; one serves all searches, as a fresh one would cost more than many a search. */
export class Room {
  readonly rows = new Uint32Array(MOST);
  readonly sums = new Uint16Array(MOST);
  /** Which of them are being looked at. */
  readonly chosen = new Uint16Array(MOST);
}

/**
 * Vacancies that may still enter the list, gathered by their sums alone before any is looked at, as a look costs a trip to memory.
 * Those with the largest sums are looked at first: with them the bar is high, and most of the others need no look.
 */
export class Candidates {
  private count = 0;
  /** The most that preferences can add, and the least sum with which a vacancy is a candidate. */
  private more = 0;
  private least = 1;

  constructor(
    private readonly rules: PairRules,
    private readonly best: Best,
    private readonly room: Room,
  ) {}

  get isFull(): boolean {
    return this.count === MOST;
  }

  /** From now on candidates come from where preferences can give so much more. What nothing was added to is no candidate: it comes last, if at all. */
  from(more: number): void {
    this.more = more;
    this.least = Math.max(1, this.best.least - more);
  }

  /** Gathers from a range of sums until it is full. @returns where to go on */
  scan(sums: Uint16Array, from: number, to: number): number {
    const { least, room } = this;
    let { count } = this;
    let row = from;
    for (; row < to && count < MOST; row++) {
      if (sums[row]! < least) continue;
      room.rows[count] = row;
      room.sums[count++] = sums[row]!;
    }
    this.count = count;
    return row;
  }

  /** Gathers from the sums that a stretch of postings was added to, and wipes them, until it is full. @returns where to go on */
  drain(sums: Uint16Array, rowWishes: Uint32Array, from: number, to: number): number {
    const { least, room } = this;
    let { count } = this;
    let at = from;
    for (; at < to && count < MOST; at++) {
      const row = rowWishes[at]! >>> 4;
      const sum = sums[row]!;
      sums[row] = 0;
      if (sum < least) continue;
      room.rows[count] = row;
      room.sums[count++] = sum;
    }
    this.count = count;
    return at;
  }

  /** Looks at those gathered, the largest sums first. */
  look(): void {
    const most = FIRST_LOOKS * this.best.most;
    let below = EVERY_SUM;
    if (this.count > most) {
      below = this.largest(most);
      this.lookBetween(below, EVERY_SUM);
    }
    this.lookBetween(this.best.least - this.more, below);
    this.count = 0;
    this.from(this.more);
  }

  /** The cheaper question first: a score that cannot enter the list needs no gate to be asked. */
  lookAt(row: number, sum: number): void {
    const score = sum + this.rules.preferencePoints(ASKER, row);
    if (score >= this.best.least && this.rules.isPossible(ASKER, row)) this.best.offer(row, score);
  }

  /** The least of so many of the largest sums. */
  private largest(most: number): number {
    const { sums } = this.room;
    const largest = new Best(most, () => false);
    for (let at = 0; at < this.count; at++) if (sums[at]! > largest.least) largest.offer(at, sums[at]!);
    return largest.least;
  }

  /** Looks at those with a sum from so much up to below so much. */
  private lookBetween(least: number, below: number): void {
    const { rows, sums, chosen } = this.room;
    let count = 0;
    for (let at = 0; at < this.count; at++) if (sums[at]! >= least && sums[at]! < below) chosen[count++] = at;
    let left = 0;
    // in a loop of its own, so that many records are on their way from memory at once; the looks after it find them nearby
    for (let at = 0; at < count; at++) if (this.rules.isOpenTo(ASKER, rows[chosen[at]!]!)) chosen[left++] = chosen[at]!;
    for (let at = 0; at < left; at++) {
      const one = chosen[at]!;
      if (sums[one]! + this.more >= this.best.least) this.lookAt(rows[one]!, sums[one]!);
    }
  }
}
