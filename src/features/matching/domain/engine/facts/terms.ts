import { addCredits, addCreditsNoting, addPoints, addPointsNoting, rowOf } from '../search/adding';
import type { Areas } from '../index/areas';
import type { Brought } from './brought';
import { bitsIn } from '../index/cells';
import type { VacancyIndex } from '../index/vacancy-index';
import { WISHES } from './wanted';

/** Credit comes not from her own level alone: for each wish there is a numerator to divide. */
const DIVIDED = 0;
/** A stretch is three numbers in a row: from which posting, to which, and for which term. */
const STRETCH = 3;
/** A term has at most so many stretches: every second of 32 provinces without housing, and with it. */
const STRETCHES = 32;

/**
 * What one search asks an index for: each skill she brings, where its cells begin, and how its postings count. One of these serves all searches.
 * A skill that she holds and to which no other adds picks a column of points by her level; any other has, for each wish, a numerator to divide.
 */
export class Terms {
  /** The rows that `addToNoting` touched last. */
  noted = new Uint32Array(0);
  /** The stretches of postings in the areas that were asked for last, one after the other. */
  private stretches = new Uint32Array(0);
  private stretchesEnd = 0;
  private count = 0;
  private unhoused = new Int32Array(0);
  private housed = new Int32Array(0);
  private firstCells = new Uint32Array(0);
  private levels = new Uint8Array(0);
  /** Where a term's numerators begin among those of all she brings. */
  private firsts = new Uint32Array(0);

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
      const unhoused = cells.unhoused(skill);
      const housed = cells.housed(skill);
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
    this.stretchesEnd = 0;
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
    const { stretches } = this;
    let end = this.stretchesEnd;
    let count = 0;
    for (let rest = mask & wanted; rest !== 0;) {
      const lowest = rest & -rest;
      const cell = firstCell + bitsIn(mask & (lowest - 1));
      const cells = runOf(mask, rest, lowest);
      rest &= ~cells;
      const from = starts[cell]!;
      const to = starts[cell + bitsIn(cells)]!;
      stretches[end] = from;
      stretches[end + 1] = to;
      stretches[end + 2] = term;
      end += STRETCH;
      count += to - from;
    }
    this.stretchesEnd = end;
    return count;
  }

  /** Adds what she brings along the stretches: `sums[row]` becomes the skill part of a score. */
  addTo(sums: Uint16Array): void {
    const { postingsAtLevel, divisors } = this.index;
    const [anyLevel] = postingsAtLevel;
    const { numerators } = this.brought;
    const { stretches, stretchesEnd: end } = this;
    for (let at = 0; at < end; at += STRETCH) {
      const term = stretches[at + 2]!;
      const level = this.levels[term]!;
      if (level === DIVIDED) addCredits(sums, anyLevel, divisors, numerators, this.firsts[term]!, stretches[at]!, stretches[at + 1]!);
      else addPoints(sums, postingsAtLevel[(level - 1) as 0 | 1 | 2 | 3], stretches[at]!, stretches[at + 1]!);
    }
  }

  /**
   * The same, but for work that asks for what she cannot do, and notes the rows it touches: each once, or again as long as what was added is nothing.
   * @param most as many as there are postings. @returns how many are noted
   */
  addToNoting(sums: Uint16Array, most: number, cannot: number): number {
    const { postingsAtLevel, divisors } = this.index;
    const [anyLevel] = postingsAtLevel;
    const { numerators } = this.brought;
    const { stretches, stretchesEnd: end } = this;
    if (this.noted.length <= most) this.noted = new Uint32Array(2 * most + 1);
    const { noted } = this;
    let count = 0;
    for (let at = 0; at < end; at += STRETCH) {
      const from = stretches[at]!;
      const to = stretches[at + 1]!;
      const term = stretches[at + 2]!;
      const level = this.levels[term]!;
      if (level === DIVIDED) count = addCreditsNoting(sums, anyLevel, divisors, numerators, this.firsts[term]!, from, to, noted, count, cannot);
      else count = addPointsNoting(sums, postingsAtLevel[(level - 1) as 0 | 1 | 2 | 3], from, to, noted, count, cannot);
    }
    return count;
  }

  /** Wipes what was added along the stretches. */
  wipe(sums: Uint16Array): void {
    const [postings] = this.index.postingsAtLevel;
    const { stretches, stretchesEnd: end } = this;
    for (let at = 0; at < end; at += STRETCH) {
      for (let posting = stretches[at]!, to = stretches[at + 1]!; posting < to; posting++) sums[rowOf(postings, posting)] = 0;
    }
  }

  private makeRoom(most: number): void {
    if (this.levels.length >= most) return;
    this.unhoused = new Int32Array(most);
    this.housed = new Int32Array(most);
    this.firstCells = new Uint32Array(most);
    this.levels = new Uint8Array(most);
    this.stretches = new Uint32Array(most * STRETCHES * STRETCH);
    this.firsts = new Uint32Array(most);
  }
}

/** Of the provinces that are left, those from the lowest up to the first that asks and is not among them: their cells stand side by side. */
function runOf(mask: number, rest: number, lowest: number): number {
  const beyond = mask & ~rest & -lowest;
  return rest & ((beyond & -beyond) - 1);
}
