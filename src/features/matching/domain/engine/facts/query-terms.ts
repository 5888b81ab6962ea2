import { accumulateCredits, accumulateCreditsTracked, accumulatePoints, accumulatePointsTracked, rowOf } from '../search/accumulate';
import type { Areas } from '../index/areas';
import type { SkillCredits } from './skill-credits';
import { popCount } from '../index/posting-directory';
import type { VacancyIndex } from '../index/vacancy-index';
import { REQUIREMENT_VARIANTS } from './requirement-code';

/**
 * Marks a term whose credit does not come from her own level alone: it has a numerator for each requirement
 * variant.
 */
const BY_NUMERATOR = 0;
/** The words of a posting range: start, end, term. */
const RANGE_WORDS = 3;
/** The maximum number of ranges of a term: every second of 32 provinces, without and with housing. */
const MAX_RANGES = 32;

/**
 * The terms of a query: each skill with credit, the position of its cells in the index, and how its postings
 * are scored. One instance is reused for all searches. For a skill she holds without neighbouring credit, her
 * level selects a column of points; every other term has a numerator for each requirement variant.
 */
export class QueryTerms {
  /** The rows that the last call of `accumulateTracked` touched. */
  touched = new Uint32Array(0);
  /** The posting ranges in the areas of the last `findRanges`, one after the other. */
  private ranges = new Uint32Array(0);
  private rangesEnd = 0;
  private count = 0;
  private unhoused = new Int32Array(0);
  private housed = new Int32Array(0);
  private firstCells = new Uint32Array(0);
  private levels = new Uint8Array(0);
  /** The index of a term's first numerator among those of all her credits. */
  private firstNumerators = new Uint32Array(0);

  constructor(
    private readonly index: VacancyIndex,
    private readonly credits: SkillCredits,
  ) {}

  /** Loads the terms of the current credits. @param reach the areas that will be searched */
  load(reach: Areas): void {
    const { skills } = this.credits;
    const { directory: cells } = this.index;
    this.reserve(skills.length);
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
      this.levels[term] = this.credits.hasNearCredit(skill) ? BY_NUMERATOR : this.credits.level(skill);
      this.firstNumerators[term] = at * REQUIREMENT_VARIANTS;
    }
  }

  /** Finds the posting ranges of her skills in some areas. @returns the number of postings in them */
  findRanges({ unhoused, housed }: Areas): number {
    let count = 0;
    this.rangesEnd = 0;
    for (let term = 0; term < this.count; term++) {
      const mask = this.unhoused[term]!;
      count += this.findRangesIn(term, this.firstCells[term]!, mask, unhoused);
      if ((this.housed[term]! & housed) !== 0) count += this.findRangesIn(term, this.firstCells[term]! + popCount(mask), this.housed[term]!, housed);
    }
    return count;
  }

  /**
   * @param firstCell the first of a skill's cells in the provinces of a mask, one bit each.
   * @returns the number of postings in the wanted provinces
   */
  private findRangesIn(term: number, firstCell: number, mask: number, provinces: number): number {
    const { starts } = this.index.directory;
    const { ranges: stretches } = this;
    let end = this.rangesEnd;
    let count = 0;
    for (let rest = mask & provinces; rest !== 0;) {
      const lowest = rest & -rest;
      const cell = firstCell + popCount(mask & (lowest - 1));
      const cells = contiguousCells(mask, rest, lowest);
      rest &= ~cells;
      const from = starts[cell]!;
      const to = starts[cell + popCount(cells)]!;
      stretches[end] = from;
      stretches[end + 1] = to;
      stretches[end + 2] = term;
      end += RANGE_WORDS;
      count += to - from;
    }
    this.rangesEnd = end;
    return count;
  }

  /** Adds her credits over the ranges: `sums[row]` becomes the skill part of the score. */
  accumulate(sums: Uint16Array): void {
    const { postingsByLevel: postingsAtLevel, divisors } = this.index;
    const [anyLevel] = postingsAtLevel;
    const { numerators } = this.credits;
    const { ranges: stretches, rangesEnd: end } = this;
    for (let at = 0; at < end; at += RANGE_WORDS) {
      const term = stretches[at + 2]!;
      const level = this.levels[term]!;
      if (level === BY_NUMERATOR) accumulateCredits(sums, anyLevel, divisors, numerators, this.firstNumerators[term]!, stretches[at]!, stretches[at + 1]!);
      else accumulatePoints(sums, postingsAtLevel[(level - 1) as 0 | 1 | 2 | 3], stretches[at]!, stretches[at + 1]!);
    }
  }

  /**
   * As `accumulate`, skipping excluded vacancies, and records the touched rows: a row is recorded again while
   * its sum is still zero.
   * @param postingCount the number of postings.
   * @returns the number of recorded rows
   */
  accumulateTracked(sums: Uint16Array, postingCount: number, exclusionMask: number): number {
    const { postingsByLevel: postingsAtLevel, divisors } = this.index;
    const [anyLevel] = postingsAtLevel;
    const { numerators } = this.credits;
    const { ranges: stretches, rangesEnd: end } = this;
    if (this.touched.length <= postingCount) this.touched = new Uint32Array(2 * postingCount + 1);
    const { touched: noted } = this;
    let count = 0;
    for (let at = 0; at < end; at += RANGE_WORDS) {
      const from = stretches[at]!;
      const to = stretches[at + 1]!;
      const term = stretches[at + 2]!;
      const level = this.levels[term]!;
      if (level === BY_NUMERATOR)
        count = accumulateCreditsTracked(sums, anyLevel, divisors, numerators, this.firstNumerators[term]!, from, to, noted, count, exclusionMask);
      else count = accumulatePointsTracked(sums, postingsAtLevel[(level - 1) as 0 | 1 | 2 | 3], from, to, noted, count, exclusionMask);
    }
    return count;
  }

  /** Clears the accumulators of the ranges. */
  clear(sums: Uint16Array): void {
    const [postings] = this.index.postingsByLevel;
    const { ranges: stretches, rangesEnd: end } = this;
    for (let at = 0; at < end; at += RANGE_WORDS) {
      for (let posting = stretches[at]!, to = stretches[at + 1]!; posting < to; posting++) sums[rowOf(postings, posting)] = 0;
    }
  }

  private reserve(count: number): void {
    if (this.levels.length >= count) return;
    this.unhoused = new Int32Array(count);
    this.housed = new Int32Array(count);
    this.firstCells = new Uint32Array(count);
    this.levels = new Uint8Array(count);
    this.ranges = new Uint32Array(count * MAX_RANGES * RANGE_WORDS);
    this.firstNumerators = new Uint32Array(count);
  }
}

/**
 * Of the remaining provinces, those from the lowest up to the next province of the mask that is not wanted:
 * their cells are contiguous.
 */
function contiguousCells(mask: number, rest: number, lowest: number): number {
  const beyond = mask & ~rest & -lowest;
  return rest & ((beyond & -beyond) - 1);
}
