import { SKILL_POINTS_LIMIT } from '../../score/scoring-model';
import { ASKS } from '../facts/asks';
import type { Best } from './best';
import { chooseBetween, gatherNoted } from './gathering';
import { isFree, isOldEnough } from '../gates/pair-gates';
import type { Question } from './question';
import { ASKER } from '../facts/trainee-facts';
import { ASKED, FRONT_WORDS, PREFERENCE, SHIFT, STARTS_ON } from '../facts/vacancy-facts';

/** So many are gathered before any is looked at; of those, about as many together as the list is long. */
const MOST = 1_024;
/** Sums are counted by the step they are on: 256 steps of 256 points. */
const STEP_BITS = 8;
const STEPS = SKILL_POINTS_LIMIT >>> STEP_BITS;
/** More than any sum. */
const EVERY_SUM = SKILL_POINTS_LIMIT;

/** Where candidates are kept; one serves all searches, as a fresh one would cost more than many a search. */
export class Room {
  readonly rows = new Uint32Array(MOST);
  readonly sums = new Uint16Array(MOST);
  /** Which of them are being looked at, and their scores. */
  readonly chosen = new Uint32Array(MOST);
  readonly scores = new Int32Array(MOST);
  /** How many sums are on each step. */
  readonly steps = new Uint16Array(STEPS);
  /** One more than the highest step that any sum was on when they were counted last. */
  stepsEnd = 0;
}

/**
 * Vacancies that may still enter the list, gathered by their sums alone before any is looked at, as every look costs a trip to memory: first at the fronts
 * of records, which stand close enough for the cache, turn most away and tell the whole score; then at the record, for the other gates.
 * The largest sums come first: with them the bar is high, and most of the others need no look.
 */
export class Candidates {
  private count = 0;
  private chosen = 0;
  /** Kept, so that no compiler may think it was never read. */
  private fetched = 0;
  /** The points of distance where candidates come from, and the least sum with which a vacancy can be one. */
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

  /** From now on candidates come from an area with these points. What nothing was added to is no candidate: it comes last, if at all. */
  from(distance: number): void {
    this.distance = distance;
    this.raise();
  }

  /** Gathers from a range of sums until it is full. @returns where to go on */
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

  /** Gathers from the sums of the rows that were noted, and wipes them, until it is full. @returns where to go on */
  drain(sums: Uint16Array, noted: Uint32Array, from: number, to: number): number {
    const { count, leastSum, room } = this;
    const end = Math.min(to, from + MOST - count);
    this.count = gatherNoted(sums, noted, from, end, room.rows, room.sums, count, leastSum);
    return end;
  }

  /** Looks at those gathered, some of the largest sums at a time, until no other can enter the list. */
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

  /** Looks at one to which nothing was added and which she wishes for; another is left to those below, so that none is looked at twice. */
  lookAtWished(row: number): void {
    if (this.wishPointsOf(row) > 0) this.lookAtUntouched(row);
  }

  /** The same for an apprenticeship in an own enterprise that she does not wish for. */
  lookAtOwn(row: number): void {
    if (this.wishPointsOf(row) === 0 && this.ownPointsOf(row) > 0) this.lookAtUntouched(row);
  }

  /** The same for all that is neither. */
  lookAtPlain(row: number): void {
    if (this.isOpen(row) && this.wishPointsOf(row) === 0 && this.ownPointsOf(row) === 0) this.lookAtUntouched(row);
  }

  /** The gates that one AND answers. */
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

  /** A sum that even with the most that preferences can add stays below the list is none. */
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

  /** Looks at those with a sum from so much up to below so much. */
  private lookBetween(least: number, below: number): void {
    const { chosen, scores } = this.room;
    const { gates, vacancies } = this.question;
    this.choose(least, below);
    this.dropByFronts(vacancies.allFronts);
    // in a loop of its own, so that many records are on their way from memory at once; the looks after it find them nearby
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

  /** Chooses those with a sum from so much up to below so much. */
  private choose(least: number, below: number): void {
    const { rows, sums, chosen, scores } = this.room;
    const fronts = this.question.vacancies.allFronts;
    const count = chooseBetween(rows, sums, this.count, chosen, scores, least, below);
    let read = 0;
    // nothing is decided by it here, so that many fronts are on their way at once
    for (let at = 0; at < count; at++) read ^= fronts[chosen[at]! * FRONT_WORDS]!;
    this.chosen = count;
    this.fetched = read;
  }

  /** Of those chosen drops all whose front turns them away or whose score is not enough, and works out the scores of the others. */
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
