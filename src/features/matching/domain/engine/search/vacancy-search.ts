import type { Areas } from '../index/areas';
import { Best } from './best';
import { Candidates, Room } from './candidates';
import { type Near, nearestFirst } from './nearest-first';
import { payPointsOf } from '../facts/preference-word';
import type { Question } from './question';
import { Terms } from '../facts/terms';
import type { VacancyFacts } from '../facts/vacancy-facts';
import type { VacancyIndex } from '../index/vacancy-index';
import { numeratorOf, pointsOf, skillOf, wishOf } from '../facts/wanted';

/**
 * Scanning all accumulators is faster than visiting the touched rows when at least one in this many was
 * touched.
 */
const DENSE_SHARE = 4;

/**
 * The exact top-k search for one trainee: the k best possible vacancies.
 *
 * The search starts with the nearest areas, because their points raise the threshold for all others. For each
 * band it accumulates the skill points along the posting lists of her skills, collects the rows whose score
 * can reach the threshold of the current top k, and evaluates only these (see Candidates). The result is
 * exact: where a score is not known yet, its upper bound is used.
 *
 * Where few rows are touched, they are recorded during accumulation, and only they are collected and cleared.
 * Where many are touched, all accumulators are scanned, one area at a time, so that they stay in the cache
 * between accumulation and scan. Vacancies without skill points come last, if distance, pay and hours can
 * still reach the threshold: first the few with rare preference points (PreferenceIndex), then all others,
 * best paid first, until pay can no longer reach it.
 */
export class VacancySearch {
  private readonly sums: Uint16Array;
  private readonly room = new Room();
  private readonly terms: Terms;
  /** The first row that was added after the index was built. Such rows are evaluated one by one. */
  private readonly firstFresh: number;

  constructor(
    private readonly facts: VacancyFacts,
    private readonly question: Question,
    private readonly index: VacancyIndex,
  ) {
    this.sums = new Uint16Array(index.end);
    this.terms = new Terms(index, question.brought);
    this.firstFresh = facts.rows;
  }

  /** The number of rows that were added after the index was built. */
  get fresh(): number {
    return this.facts.rows - this.firstFresh;
  }

  get bytes(): number {
    return this.sums.byteLength + this.index.bytes;
  }

  /** The k best as results, best first. */
  best<T>(k: number, told: (row: number, score: number) => T): T[] {
    const { question, facts, index } = this;
    const best = new Best(k, facts.comesBefore);
    if (k === 0) return [];
    for (let row = this.firstFresh; row < facts.rows; row++) {
      if (question.isPossible(row)) best.offer(row, this.scoreOf(row));
    }
    const candidates = new Candidates(question, best, this.room);
    const areas = nearestFirst(question.preferences, question.unhoused & index.areas.unhoused, question.housed & index.areas.housed);
    this.terms.take(question);
    for (const near of areas) {
      candidates.from(near.points);
      const postings = this.terms.find(near);
      if (postings * DENSE_SHARE > index.rowsIn(near)) this.searchDense(near, candidates);
      else this.searchSparse(postings, candidates);
      candidates.look();
    }
    for (const near of areas) this.searchUntouched(near, best, candidates);
    return best.inOrder(told);
  }

  /** Calls `visit` for every row in reachable areas with its skill points, and for every unindexed row. */
  forEachRow(visit: (row: number, skillPoints: number) => void): void {
    const { sums, terms, question } = this;
    terms.take(question);
    terms.find(question);
    terms.addTo(sums);
    this.index.forEachRange(question, (from, to) => {
      for (let row = from; row < to; row++) visit(row, sums[row]!);
    });
    terms.wipe(sums);
    for (let row = this.firstFresh; row < this.facts.rows; row++) visit(row, this.skillPointsOf(row));
  }

  /** Calls `visit` for every row in reachable areas, and for every unindexed row. */
  forEachRowInReach(visit: (row: number) => void): void {
    this.index.forEachRange(this.question, (from, to) => {
      for (let row = from; row < to; row++) visit(row);
    });
    for (let row = this.firstFresh; row < this.facts.rows; row++) visit(row);
  }

  /**
   * Accumulates the skill points of all rows in reachable areas, and provides them to `work` while it runs.
   */
  withSkillPoints(work: (skillPointsOf: (row: number) => number) => void): void {
    const { sums, terms, question, firstFresh } = this;
    terms.take(question);
    terms.find(question);
    terms.addTo(sums);
    work((row) => (row < firstFresh ? sums[row]! : this.skillPointsOf(row)));
    terms.wipe(sums);
  }

  /** The score of one row. */
  scoreOf(row: number): number {
    return this.skillPointsOf(row) + this.question.preferencePoints(row);
  }

  /** The skill part of one row's score, computed by requirement: for unindexed rows. */
  private skillPointsOf(row: number): number {
    let sum = 0;
    const divisor = this.facts.divisor(row);
    for (let at = this.facts.wantedFrom(row), end = this.facts.wantedTo(row); at < end; at++) {
      const wanted = this.facts.wanted(at);
      const [skill, wish] = [skillOf(wanted), wishOf(wanted)];
      const credit = this.question.brought.credit(skill, wish);
      if (credit > 0) sum += pointsOf(numeratorOf(this.facts.graph, skill, wish, credit), divisor);
    }
    return sum;
  }

  private searchSparse(postings: number, candidates: Candidates): void {
    const { sums, terms } = this;
    const touched = terms.addToNoting(sums, postings, this.question.cannot);
    for (let at = 0; at < touched;) {
      at = candidates.drain(sums, terms.noted, at, touched);
      if (candidates.isFull) candidates.look();
    }
  }

  private searchDense(areas: Areas, candidates: Candidates): void {
    const { sums, terms } = this;
    this.index.forEachRange(areas, (from, to, area) => {
      terms.find(area);
      terms.addTo(sums);
      for (let row = from; row < to;) {
        row = candidates.scan(sums, row, to);
        if (candidates.isFull) candidates.look();
      }
      sums.fill(0, from, to);
    });
  }

  private searchUntouched(near: Near, best: Best, candidates: Candidates): void {
    const { sums, terms, facts, index } = this;
    const { preferences } = this.question;
    if (best.least > near.points + preferences.mostCommon + preferences.mostRare) return;
    candidates.from(near.points);
    terms.find(near);
    terms.addTo(sums);
    const lookAtWished = (row: number): void => {
      if (sums[row] === 0) candidates.lookAtWished(row);
    };
    preferences.forEachWishedGroup((group) => index.favourites.ofGroup(group, near, lookAtWished));
    index.favourites.ofInstitution(preferences.ownInstitution, near, (row) => {
      if (sums[row] === 0) candidates.lookAtOwn(row);
    });
    const withoutPay = near.points + preferences.mostHours;
    index.forEachRange(near, (from, to) => {
      for (let row = from; row < to && withoutPay + payPointsOf(facts.preferenceWord(row)) >= best.least; row++) {
        if (sums[row] === 0) candidates.lookAtPlain(row);
      }
    });
    terms.wipe(sums);
  }
}
