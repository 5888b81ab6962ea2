import { SKILL_POINTS_LIMIT } from '../../score/scoring-model';
import { CONDITIONS } from '../facts/condition-bits';
import type { TopK } from './top-k';
import { selectBetween, collectFromTouched } from './collect-candidates';
import { isFree, isOldEnough } from '../gates/pair-gates';
import type { TraineeQuery } from './trainee-query';
import { QUERY_ROW } from '../facts/trainee-facts';
import { CONDITIONS_WORD, HEADER_WORDS, PREFERENCE, SHIFT, STARTS_ON } from '../facts/vacancy-facts';

/**
 * The number of candidates collected before any is evaluated. They are evaluated in groups of about the
 * length of the list.
 */
const CAPACITY = 1_024;
/** Sums are grouped into 256 buckets of 256 points. */
const BUCKET_BITS = 8;
const BUCKETS = SKILL_POINTS_LIMIT >>> BUCKET_BITS;
/** Greater than any sum. */
const ABOVE_ALL_SUMS = SKILL_POINTS_LIMIT;

/**
 * The buffer of candidates. One instance is reused for all searches, because allocating one would cost more
 * than many a search.
 */
export class CandidateBuffer {
  readonly rows = new Uint32Array(CAPACITY);
  readonly sums = new Uint16Array(CAPACITY);
  /** The candidates under evaluation, and their scores. */
  readonly selection = new Uint32Array(CAPACITY);
  readonly scores = new Int32Array(CAPACITY);
  /** The number of sums in each bucket. */
  readonly bucketCounts = new Uint16Array(BUCKETS);
  /** One more than the highest bucket that was used in the last count. */
  bucketsEnd = 0;
}

/**
 * Vacancies that may still enter the list. They are collected by their accumulated sums alone, because
 * evaluating one costs a memory access. Evaluation reads first the record headers, which are dense enough for
 * the cache, decide most gates and give the full score; then the rest of the record, for the remaining gates.
 * Candidates with the largest sums come first: they raise the threshold so that most others need no
 * evaluation.
 */
export class Candidates {
  private count = 0;
  private selectionSize = 0;
  /** Stored, so that the compiler cannot remove the reads as unused. */
  private fetched = 0;
  /** The distance points of the current area, and the smallest sum that makes a vacancy a candidate. */
  private distance = 0;
  private leastSum = 1;

  constructor(
    private readonly query: TraineeQuery,
    private readonly topK: TopK,
    private readonly buffer: CandidateBuffer,
  ) {}

  get isFull(): boolean {
    return this.count === CAPACITY;
  }

  /**
   * Starts an area with these distance points. A row with a zero accumulator is no candidate: it is handled
   * last, if at all.
   */
  startArea(distance: number): void {
    this.distance = distance;
    this.updateThreshold();
  }

  /** Collects from a range of accumulators until the buffer is full. @returns where to continue */
  collectRange(sums: Uint16Array, startArea: number, to: number): number {
    const { leastSum, buffer: room } = this;
    let { count } = this;
    let row = startArea;
    for (; row < to && count < CAPACITY; row++) {
      if (sums[row]! < leastSum) continue;
      room.rows[count] = row;
      room.sums[count++] = sums[row]!;
    }
    this.count = count;
    return row;
  }

  /**
   * Collects from the accumulators of touched rows and clears them, until the buffer is full.
   * @returns where to continue
   */
  collectTouched(sums: Uint16Array, touched: Uint32Array, startArea: number, to: number): number {
    const { count, leastSum, buffer: room } = this;
    const end = Math.min(to, startArea + CAPACITY - count);
    this.count = collectFromTouched(sums, touched, startArea, end, room.rows, room.sums, count, leastSum);
    return end;
  }

  /**
   * Evaluates the collected candidates, some of the largest sums at a time, until no other can enter the
   * list.
   */
  evaluate(): void {
    const { k: most } = this.topK;
    const isFew = this.count <= most;
    if (!isFew) this.countBuckets();
    for (let below = ABOVE_ALL_SUMS, step = this.buffer.bucketsEnd; below > this.leastSum;) {
      if (isFew) step = 0;
      else for (let count = 0; step > 0 && count < most; count += this.buffer.bucketCounts[step]!) step--;
      const startArea = Math.max(step << BUCKET_BITS, this.leastSum);
      this.evaluateBetween(startArea, below);
      this.updateThreshold();
      below = startArea;
    }
    this.count = 0;
  }

  /**
   * Evaluates a row without skill points if she prefers its occupation. The other cases are left to the
   * methods below, so that each row is evaluated once.
   */
  evaluatePreferred(row: number): void {
    if (this.occupationPointsOf(row) > 0) this.evaluateWithoutSkills(row);
  }

  /** The same for an apprenticeship in an own enterprise whose occupation she does not prefer. */
  evaluateOwnApprenticeship(row: number): void {
    if (this.occupationPointsOf(row) === 0 && this.ownPointsOf(row) > 0) this.evaluateWithoutSkills(row);
  }

  /** The same for all remaining rows. */
  evaluateOther(row: number): void {
    if (this.passesExclusionMask(row) && this.occupationPointsOf(row) === 0 && this.ownPointsOf(row) === 0) this.evaluateWithoutSkills(row);
  }

  /** The gates that one AND evaluates. */
  private passesExclusionMask(row: number): boolean {
    return (this.query.vacancies.conditions(row) & this.query.exclusionMask) === 0;
  }

  private occupationPointsOf(row: number): number {
    return this.query.preferences.occupationPoints(this.query.vacancies.preferenceWord(row));
  }

  private ownPointsOf(row: number): number {
    return this.query.preferences.ownPoints(this.query.vacancies.ownApprenticeshipOf(row));
  }

  private scoreOf(row: number, sum: number): number {
    const { preferences, vacancies } = this.query;
    return sum + this.distance + preferences.commonPoints(vacancies.preferenceWord(row)) + this.occupationPointsOf(row) + this.ownPointsOf(row);
  }

  private evaluateWithoutSkills(row: number): void {
    const { gates } = this.query;
    if (!this.passesExclusionMask(row)) return;
    const score = this.scoreOf(row, 0);
    if (score < this.topK.threshold || !gates.passesTimeGates(QUERY_ROW, row)) return;
    if (gates.isBeforeClosing(row) && gates.passesRemainingGates(QUERY_ROW, row)) this.topK.offer(row, score);
  }

  /** A sum is no candidate if even the maximum of preference points leaves it below the threshold. */
  private updateThreshold(): void {
    const { maxCommonPoints: mostCommon, maxRarePoints: mostRare } = this.query.preferences;
    this.leastSum = Math.max(1, this.topK.threshold - this.distance - mostCommon - mostRare);
  }

  private countBuckets(): void {
    const { sums, bucketCounts: steps, bucketsEnd: stepsEnd } = this.buffer;
    steps.fill(0, 0, stepsEnd);
    let highest = 0;
    for (let at = 0; at < this.count; at++) {
      const step = sums[at]! >>> BUCKET_BITS;
      steps[step]!++;
      highest = Math.max(highest, step);
    }
    this.buffer.bucketsEnd = highest + 1;
  }

  /** Evaluates candidates with a sum of at least `least` and below `below`. */
  private evaluateBetween(least: number, below: number): void {
    const { selection, scores } = this.buffer;
    const { gates, vacancies } = this.query;
    this.choose(least, below);
    this.filterByHeaders(vacancies.headers);
    // A separate loop, so that many record reads overlap; later reads hit the cache.
    let left = 0;
    for (let at = 0; at < this.selectionSize; at++) {
      if (!gates.isBeforeClosing(selection[at]!)) continue;
      selection[left] = selection[at]!;
      scores[left++] = scores[at]!;
    }
    for (let at = 0; at < left; at++) {
      if (scores[at]! >= this.topK.threshold && gates.passesRemainingGates(QUERY_ROW, selection[at]!)) this.topK.offer(selection[at]!, scores[at]!);
    }
  }

  /** Selects candidates with a sum of at least `least` and below `below`. */
  private choose(least: number, below: number): void {
    const { rows, sums, selection, scores } = this.buffer;
    const headers = this.query.vacancies.headers;
    const count = selectBetween(rows, sums, this.count, selection, scores, least, below);
    let read = 0;
    // No branch depends on the value read, so that many header reads overlap.
    for (let at = 0; at < count; at++) read ^= headers[selection[at]! * HEADER_WORDS]!;
    this.selectionSize = count;
    this.fetched = read;
  }

  /**
   * Drops the selected candidates that fail a gate of the header or score below the threshold, and computes
   * the scores of the others.
   */
  private filterByHeaders(headers: Int32Array): void {
    const { selection, scores } = this.buffer;
    const { exclusionMask: cannot, availableFrom, fifteenOn, eighteenOn, freeFrom, freeMinutes, preferences, vacancies } = this.query;
    const { threshold: least } = this.topK;
    let left = 0;
    for (let at = 0; at < this.selectionSize; at++) {
      const row = selection[at]!;
      const header = row * HEADER_WORDS;
      const conditions = headers[header + CONDITIONS_WORD]!;
      const startsOn = headers[header + STARTS_ON]!;
      if ((conditions & cannot) !== 0 || startsOn < availableFrom || !isFree(headers[header + SHIFT]!, freeFrom, freeMinutes)) continue;
      const word = headers[header + PREFERENCE]!;
      const own = (conditions & CONDITIONS.OWN_APPRENTICESHIP) === 0 ? 0 : preferences.ownPoints(vacancies.ownApprenticeshipOf(row));
      const score = scores[at]! + this.distance + preferences.commonPoints(word) + preferences.occupationPoints(word) + own;
      if (score < least || !isOldEnough(startsOn, conditions, fifteenOn, eighteenOn)) continue;
      selection[left] = row;
      scores[left++] = score;
    }
    this.selectionSize = left;
  }
}
