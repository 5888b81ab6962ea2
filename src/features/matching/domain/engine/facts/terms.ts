import { addCredits, addCreditsNoting, addPoints, addPointsNoting, rowOf } from '../search/adding';
import type { Areas } from '../index/areas';
import type { Brought } from './brought';
import { bitsIn } from '../index/cells';
import type { VacancyIndex } from '../index/vacancy-index';
import { WISHES } from './wanted';

/**
 * Marks a term whose credit does not come from her own level alone: it has a numerator for each requirement
 * variant.
 */
const DIVIDED = 0;
/** The words of a posting range: start, end, term. */
const STRETCH = 3;
/** The maximum number of ranges of a term: every second of 32 provinces, without and with housing. */
const STRETCHES = 32;

/**
 * The terms of a query: each skill with credit, the position of its cells in the index, and how its postings
 * are scored. One instance is reused for all searches. For a skill she holds without neighbouring credit, her
 * level selects a column of points; every other term has a numerator for each requirement variant.
 */
export class Terms {
  /** The rows that the last call of `accumulateTracked` touched. */
  noted = new Uint32Array(0);
  /** The posting ranges in the areas of the last `findRanges`, one after the other. */
  private stretches = new Uint32Array(0);
  private stretchesEnd = 0;
  private count = 0;
  private unhoused = new Int32Array(0);
  private housed = new Int32Array(0);
  private firstCells = new Uint32Array(0);
  private levels = new Uint8Array(0);
  /** The index of a term's first numerator among those of all her credits. */
  private firsts = new Uint32Array(0);

  constructor(
    private readonly index: VacancyIndex,
    private readonly brought: Brought,
  ) {}

  /** Loads the terms of the current credits. @param reach the areas that will be searched */
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

  /** Finds the posting ranges of her skills in some areas. @returns the number of postings in them */
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

  /**
   * @param firstCell the first of a skill's cells in the provinces of a mask, one bit each. @returns the
   * number of postings in the wanted provinces
   */
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

  /** Adds her credits over the ranges: `sums[row]` becomes the skill part of the score. */
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
   * As `accumulate`, skipping excluded vacancies, and records the touched rows: a row is recorded again while
   * its sum is still zero.
   * @param postingCount the number of postings. @returns the number of recorded rows
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

  /** Clears the accumulators of the ranges. */
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

/**
 * Of the remaining provinces, those from the lowest up to the next province of the mask that is not wanted:
 * their cells are contiguous.
 */
function runOf(mask: number, rest: number, lowest: number): number {
  const beyond = mask & ~rest & -lowest;
  return rest & ((beyond & -beyond) - 1);
}
