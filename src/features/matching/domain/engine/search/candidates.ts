import { SKILL_POINTS_LIMIT } from '../../score/scoring-model';
import { ASKS } from '../facts/asks';
import type { Best } from './best';
import { chooseBetween, gatherNoted } from './gathering';
import { isFree, isOldEnough } from '../gates/pair-gates';
import type { Question } from './question';
import { ASKER } from '../facts/trainee-facts';
import { ASKED, FRONT_WORDS, PREFERENCE, SHIFT, STARTS_ON } from '../facts/vacancy-facts';

/**
 * The number of candidates collected before any is evaluated. They are evaluated in groups of about the
 * length of the list.
 */
const MOST = 1_024;
/** Sums are grouped into 256 buckets of 256 points. */
const STEP_BITS = 8;
const STEPS = SKILL_POINTS_LIMIT >>> STEP_BITS;
/** Greater than any sum. */
const EVERY_SUM = SKILL_POINTS_LIMIT;

/**
 * The buffer of candidates. One instance is reused for all searches, because allocating one would cost more
 * than many a search.
 */
export class Room {
  readonly rows = new Uint32Array(MOST);
  readonly sums = new Uint16Array(MOST);
  /** The candidates under evaluation, and their scores. */
  readonly chosen = new Uint32Array(MOST);
  readonly scores = new Int32Array(MOST);
  /** The number of sums in each bucket. */
  readonly steps = new Uint16Array(STEPS);
  /** One more than the highest bucket that was used in the last count. */
  stepsEnd = 0;
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
  private chosen = 0;
  /** Stored, so that the compiler cannot remove the reads as unused. */
  private fetched = 0;
  /** The distance points of the current area, and the smallest sum that makes a vacancy a candidate. */
  private distance = 0;
  private leastSum = 1;

  constructor(
    private readonly question: Question,
    private readonly best: Best,
    private readonly room: Room,
  ) {}

  get isFull(): boolean {
    return this.count === MOST;
  }

  /**
   * Starts an area with these distance points. A row with a zero accumulator is no candidate: it is handled
   * last, if at all.
   */
  from(distance: number): void {
    this.distance = distance;
    this.raise();
  }

  /** Collects from a range of accumulators until the buffer is full. @returns where to continue */
  scan(sums: Uint16Array, from: number, to: number): number {
    const { leastSum, room } = this;
    let { count } = this;
    let row = from;
    for (; row < to && count < MOST; row++) {
      if (sums[row]! < leastSum) continue;
      room.rows[count] = row;
      room.sums[count++] = sums[row]!;
    }
    this.count = count;
    return row;
  }

  /**
   * Collects from the accumulators of touched rows and clears them, until the buffer is full. @returns where
   * to continue
   */
  drain(sums: Uint16Array, noted: Uint32Array, from: number, to: number): number {
    const { count, leastSum, room } = this;
    const end = Math.min(to, from + MOST - count);
    this.count = gatherNoted(sums, noted, from, end, room.rows, room.sums, count, leastSum);
    return end;
  }

  /**
   * Evaluates the collected candidates, some of the largest sums at a time, until no other can enter the
   * list.
   */
  look(): void {
    const { most } = this.best;
    const isFew = this.count <= most;
    if (!isFew) this.countSteps();
    for (let below = EVERY_SUM, step = this.room.stepsEnd; below > this.leastSum;) {
      if (isFew) step = 0;
      else for (let count = 0; step > 0 && count < most; count += this.room.steps[step]!) step--;
      const from = Math.max(step << STEP_BITS, this.leastSum);
      this.lookBetween(from, below);
      this.raise();
      below = from;
    }
    this.count = 0;
  }

  /**
   * Evaluates a row without skill points if she prefers its occupation. The other cases are left to the
   * methods below, so that each row is evaluated once.
   */
  lookAtWished(row: number): void {
    if (this.wishPointsOf(row) > 0) this.lookAtUntouched(row);
  }

  /** The same for an apprenticeship in an own enterprise whose occupation she does not prefer. */
  lookAtOwn(row: number): void {
    if (this.wishPointsOf(row) === 0 && this.ownPointsOf(row) > 0) this.lookAtUntouched(row);
  }

  /** The same for all remaining rows. */
  lookAtPlain(row: number): void {
    if (this.isOpen(row) && this.wishPointsOf(row) === 0 && this.ownPointsOf(row) === 0) this.lookAtUntouched(row);
  }

  /** The gates that one AND evaluates. */
  private isOpen(row: number): boolean {
    return (this.question.vacancies.asks(row) & this.question.cannot) === 0;
  }

  private wishPointsOf(row: number): number {
    return this.question.preferences.wishPoints(this.question.vacancies.preferenceWord(row));
  }

  private ownPointsOf(row: number): number {
    return this.question.preferences.ownPoints(this.question.vacancies.ownApprenticeshipOf(row));
  }

  private scoreOf(row: number, sum: number): number {
    const { preferences, vacancies } = this.question;
    return sum + this.distance + preferences.commonPoints(vacancies.preferenceWord(row)) + this.wishPointsOf(row) + this.ownPointsOf(row);
  }

  private lookAtUntouched(row: number): void {
    const { gates } = this.question;
    if (!this.isOpen(row)) return;
    const score = this.scoreOf(row, 0);
    if (score < this.best.least || !gates.isInTime(ASKER, row)) return;
    if (gates.isStillOpen(row) && gates.isOpenBeyond(ASKER, row)) this.best.offer(row, score);
  }

  /** A sum is no candidate if even the maximum of preference points leaves it below the threshold. */
  private raise(): void {
    const { mostCommon, mostRare } = this.question.preferences;
    this.leastSum = Math.max(1, this.best.least - this.distance - mostCommon - mostRare);
  }

  private countSteps(): void {
    const { sums, steps, stepsEnd } = this.room;
    steps.fill(0, 0, stepsEnd);
    let highest = 0;
    for (let at = 0; at < this.count; at++) {
      const step = sums[at]! >>> STEP_BITS;
      steps[step]!++;
      highest = Math.max(highest, step);
    }
    this.room.stepsEnd = highest + 1;
  }

  /** Evaluates candidates with a sum of at least `least` and below `below`. */
  private lookBetween(least: number, below: number): void {
    const { chosen, scores } = this.room;
    const { gates, vacancies } = this.question;
    this.choose(least, below);
    this.dropByFronts(vacancies.allFronts);
    // A separate loop, so that many record reads overlap; later reads hit the cache.
    let left = 0;
    for (let at = 0; at < this.chosen; at++) {
      if (!gates.isStillOpen(chosen[at]!)) continue;
      chosen[left] = chosen[at]!;
      scores[left++] = scores[at]!;
    }
    for (let at = 0; at < left; at++) {
      if (scores[at]! >= this.best.least && gates.isOpenBeyond(ASKER, chosen[at]!)) this.best.offer(chosen[at]!, scores[at]!);
    }
  }

  /** Selects candidates with a sum of at least `least` and below `below`. */
  private choose(least: number, below: number): void {
    const { rows, sums, chosen, scores } = this.room;
    const fronts = this.question.vacancies.allFronts;
    const count = chooseBetween(rows, sums, this.count, chosen, scores, least, below);
    let read = 0;
    // No branch depends on the value read, so that many header reads overlap.
    for (let at = 0; at < count; at++) read ^= fronts[chosen[at]! * FRONT_WORDS]!;
    this.chosen = count;
    this.fetched = read;
  }

  /**
   * Drops the selected candidates that fail a gate of the header or score below the threshold, and computes
   * the scores of the others.
   */
  private dropByFronts(fronts: Int32Array): void {
    const { chosen, scores } = this.room;
    const { cannot, availableFrom, fifteenOn, eighteenOn, freeFrom, freeMinutes, preferences, vacancies } = this.question;
    const { least } = this.best;
    let left = 0;
    for (let at = 0; at < this.chosen; at++) {
      const row = chosen[at]!;
      const front = row * FRONT_WORDS;
      const asks = fronts[front + ASKED]!;
      const startsOn = fronts[front + STARTS_ON]!;
      if ((asks & cannot) !== 0 || startsOn < availableFrom || !isFree(fronts[front + SHIFT]!, freeFrom, freeMinutes)) continue;
      const word = fronts[front + PREFERENCE]!;
      const own = (asks & ASKS.OWN_APPRENTICESHIP) === 0 ? 0 : preferences.ownPoints(vacancies.ownApprenticeshipOf(row));
      const score = scores[at]! + this.distance + preferences.commonPoints(word) + preferences.wishPoints(word) + own;
      if (score < least || !isOldEnough(startsOn, asks, fifteenOn, eighteenOn)) continue;
      chosen[left] = row;
      scores[left++] = score;
    }
    this.chosen = left;
  }
}
