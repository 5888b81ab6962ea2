import { addCredits, addPoints } from './adding';
import type { Areas } from './areas';
import type { Brought } from './brought';
import { bitsIn } from './cells';
import type { VacancyIndex } from './vacancy-index';
import { WISHES } from './wanted';

/** Credit comes not from her own level alone: for each wish there is a numerator to divide. */
const DIVIDED = 0;
/** A stretch is three numbers in a row: from which posting, to which, and for which term. */
export const STRETCH = 3;

/**
 * What one search asks an index for: each skill she brings, where its cells begin, and how its postings count. One of these serves all searches.
 * A skill that she holds and to which no other adds picks a column of points by her level; any other has, for each wish, a numerator to divide.
 */
export class Terms {
  /** The stretches of postings in the areas that were asked for last. */
  readonly stretches: number[] = [];
  private count = 0;
  private unhoused = new Int32Array(0);
  private housed = new Int32Array(0);
  private firstCells = new Uint32Array(0);
  private levels = new Uint8Array(0);
  /** Where a term's numerators begin among those of all she brings. */
  private firsts = new Uint32Array(0);
  private fetched = 0;

  constructor(
    private readonly index: VacancyIndex,
    private readonly brought: Brought,
  ) {}

  /** Takes what she brings now. @param reach the areas that will be asked for */
  take(reach: Areas): void {
    const { skills } = this.brought;
    const { cells } = this.index;
    this.makeRoom(skills.length);
    this.count = 0;
    for (let at = 0; at < skills.length; at++) {
      const skill = skills[at]!;
      const [unhoused, housed] = [cells.unhoused(skill), cells.housed(skill)];
      if (((unhoused & reach.unhoused) | (housed & reach.housed)) === 0) continue;
      const term = this.count++;
      this.unhoused[term] = unhoused;
      this.housed[term] = housed;
      this.firstCells[term] = cells.firstCell(skill);
      this.levels[term] = this.brought.hasNear(skill) ? DIVIDED : this.brought.level(skill);
      this.firsts[term] = at * WISHES;
    }
  }

  /** Finds the stretches of postings of her skills in some areas. @returns how many postings they hold */
  find({ unhoused, housed }: Areas): number {
    let count = 0;
    this.stretches.length = 0;
    for (let term = 0; term < this.count; term++) {
      const mask = this.unhoused[term]!;
      count += this.findIn(term, this.firstCells[term]!, mask, unhoused);
      if ((this.housed[term]! & housed) !== 0) count += this.findIn(term, this.firstCells[term]! + bitsIn(mask), this.housed[term]!, housed);
    }
    return count;
  }

  /** @param firstCell of a skill's cells in provinces, one bit each in a mask. @returns how many postings those in the wanted provinces hold */
  private findIn(term: number, firstCell: number, mask: number, wanted: number): number {
    const { starts } = this.index.cells;
    let count = 0;
    for (let rest = mask & wanted; rest !== 0;) {
      const lowest = rest & -rest;
      const cell = firstCell + bitsIn(mask & (lowest - 1));
      const cells = runOf(mask, rest, lowest);
      rest &= ~cells;
      const from = starts[cell]!;
      const to = starts[cell + bitsIn(cells)]!;
      this.stretches.push(from, to, term);
      count += to - from;
    }
    return count;
  }

  /** Adds what she brings along the stretches: `sums[row]` becomes the skill part of a score. */
  addTo(sums: Uint16Array): void {
    const { rowWishes, pointsAtLevel, divisors } = this.index;
    const { numerators } = this.brought;
    this.fetch();
    for (let at = 0; at < this.stretches.length; at += STRETCH) {
      const [from, to, term] = [this.stretches[at]!, this.stretches[at + 1]!, this.stretches[at + 2]!];
      const level = this.levels[term]!;
      if (level === DIVIDED) addCredits(sums, rowWishes, divisors, numerators, this.firsts[term]!, from, to);
      else addPoints(sums, rowWishes, pointsAtLevel[(level - 1) as 0 | 1 | 2 | 3], from, to);
    }
  }

  /** Wipes what was added along the stretches. */
  wipe(sums: Uint16Array): void {
    const { rowWishes } = this.index;
    for (let at = 0; at < this.stretches.length; at += STRETCH) {
      for (let posting = this.stretches[at]!, to = this.stretches[at + 1]!; posting < to; posting++) sums[rowWishes[posting]! >>> 4] = 0;
    }
  }

  /**
   * Reads the first posting of every stretch and does nothing with it. Each lies somewhere else in memory, and a loop that only reads has many of them on
   * their way at once, while the adding would wait for one after the other.
   */
  private fetch(): void {
    const { rowWishes, pointsAtLevel, divisors } = this.index;
    let read = 0;
    for (let at = 0; at < this.stretches.length; at += STRETCH) {
      const from = this.stretches[at]!;
      const level = this.levels[this.stretches[at + 2]!]!;
      read += rowWishes[from]! + (level === DIVIDED ? divisors[from]! : pointsAtLevel[(level - 1) as 0 | 1 | 2 | 3][from]!);
    }
    // kept, so that no compiler may think it was never read
    this.fetched = read;
  }

  private makeRoom(most: number): void {
    if (this.levels.length >= most) return;
    this.unhoused = new Int32Array(most);
    this.housed = new Int32Array(most);
    this.firstCells = new Uint32Array(most);
    this.levels = new Uint8Array(most);
    this.firsts = new Uint32Array(most);
  }
}

/** Of the provinces that are left, those from the lowest up to the first that asks and is not among them: their cells stand side by side. */
function runOf(mask: number, rest: number, lowest: number): number {
  const beyond = mask & ~rest & -lowest;
  return rest & ((beyond & -beyond) - 1);
}
