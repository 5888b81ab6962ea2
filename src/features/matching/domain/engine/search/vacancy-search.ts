import type { Areas } from '../index/areas';
import { TopK } from './top-k';
import { Candidates, CandidateBuffer } from './candidates';
import { type DistanceBand, distanceBands } from './distance-bands';
import { payPointsOf } from '../facts/preference-word';
import type { TraineeQuery } from './trainee-query';
import { QueryTerms } from '../facts/query-terms';
import type { VacancyFacts } from '../facts/vacancy-facts';
import type { VacancyIndex } from '../index/vacancy-index';
import { numeratorOf, pointsOf, skillOf, variantOf } from '../facts/requirement-code';

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
  private readonly buffer = new CandidateBuffer();
  private readonly terms: QueryTerms;
  /** The first row that was added after the index was built. Such rows are evaluated one by one. */
  private readonly firstUnindexed: number;

  constructor(
    private readonly facts: VacancyFacts,
    private readonly query: TraineeQuery,
    private readonly index: VacancyIndex,
  ) {
    this.sums = new Uint16Array(index.end);
    this.terms = new QueryTerms(index, query.credits);
    this.firstUnindexed = facts.rows;
  }

  /** The number of rows that were added after the index was built. */
  get unindexedCount(): number {
    return this.facts.rows - this.firstUnindexed;
  }

  get bytes(): number {
    return this.sums.byteLength + this.index.bytes;
  }

  /** The k best as results, best first. */
  topK<T>(k: number, toResult: (row: number, score: number) => T): T[] {
    const { query: question, facts, index } = this;
    const topK = new TopK(k, facts.ranksBefore);
    if (k === 0) return [];
    for (let row = this.firstUnindexed; row < facts.rows; row++) {
      if (question.isPossible(row)) topK.offer(row, this.scoreOf(row));
    }
    const candidates = new Candidates(question, topK, this.buffer);
    const areas = distanceBands(question.preferences, question.unhoused & index.areas.unhoused, question.housed & index.areas.housed);
    this.terms.load(question);
    for (const band of areas) {
      candidates.startArea(band.points);
      const postings = this.terms.findRanges(band);
      if (postings * DENSE_SHARE > index.rowsIn(band)) this.searchDense(band, candidates);
      else this.searchSparse(postings, candidates);
      candidates.evaluate();
    }
    for (const band of areas) this.searchWithoutSkills(band, topK, candidates);
    return topK.drainSorted(toResult);
  }

  /** Calls `visit` for every row in reachable areas with its skill points, and for every unindexed row. */
  forEachRow(visit: (row: number, skillPoints: number) => void): void {
    const { sums, terms, query: question } = this;
    terms.load(question);
    terms.findRanges(question);
    terms.accumulate(sums);
    this.index.forEachRange(question, (from, to) => {
      for (let row = from; row < to; row++) visit(row, sums[row]!);
    });
    terms.clear(sums);
    for (let row = this.firstUnindexed; row < this.facts.rows; row++) visit(row, this.skillPointsOf(row));
  }

  /** Calls `visit` for every row in reachable areas, and for every unindexed row. */
  forEachRowInReach(visit: (row: number) => void): void {
    this.index.forEachRange(this.query, (from, to) => {
      for (let row = from; row < to; row++) visit(row);
    });
    for (let row = this.firstUnindexed; row < this.facts.rows; row++) visit(row);
  }

  /**
   * Accumulates the skill points of all rows in reachable areas, and provides them to `work` while it runs.
   */
  withSkillPoints(work: (skillPointsOf: (row: number) => number) => void): void {
    const { sums, terms, query: question, firstUnindexed: firstFresh } = this;
    terms.load(question);
    terms.findRanges(question);
    terms.accumulate(sums);
    work((row) => (row < firstFresh ? sums[row]! : this.skillPointsOf(row)));
    terms.clear(sums);
  }

  /** The score of one row. */
  scoreOf(row: number): number {
    return this.skillPointsOf(row) + this.query.preferencePoints(row);
  }

  /** The skill part of one row's score, computed by requirement: for unindexed rows. */
  private skillPointsOf(row: number): number {
    let sum = 0;
    const divisor = this.facts.divisor(row);
    for (let at = this.facts.requirementsStart(row), end = this.facts.requirementsEnd(row); at < end; at++) {
      const requirement = this.facts.requirementAt(at);
      const [skill, variant] = [skillOf(requirement), variantOf(requirement)];
      const credit = this.query.credits.credit(skill, variant);
      if (credit > 0) sum += pointsOf(numeratorOf(this.facts.graph, skill, variant, credit), divisor);
    }
    return sum;
  }

  private searchSparse(postings: number, candidates: Candidates): void {
    const { sums, terms } = this;
    const touched = terms.accumulateTracked(sums, postings, this.query.exclusionMask);
    for (let at = 0; at < touched;) {
      at = candidates.collectTouched(sums, terms.touched, at, touched);
      if (candidates.isFull) candidates.evaluate();
    }
  }

  private searchDense(areas: Areas, candidates: Candidates): void {
    const { sums, terms } = this;
    this.index.forEachRange(areas, (from, to, area) => {
      terms.findRanges(area);
      terms.accumulate(sums);
      for (let row = from; row < to;) {
        row = candidates.collectRange(sums, row, to);
        if (candidates.isFull) candidates.evaluate();
      }
      sums.fill(0, from, to);
    });
  }

  private searchWithoutSkills(band: DistanceBand, topVacancies: TopK, candidates: Candidates): void {
    const { sums, terms, facts, index } = this;
    const { preferences } = this.query;
    if (topVacancies.threshold > band.points + preferences.maxCommonPoints + preferences.maxRarePoints) return;
    candidates.startArea(band.points);
    terms.findRanges(band);
    terms.accumulate(sums);
    const evaluatePreferred = (row: number): void => {
      if (sums[row] === 0) candidates.evaluatePreferred(row);
    };
    preferences.forEachPreferredGroup((group) => index.preferenceIndex.ofGroup(group, band, evaluatePreferred));
    index.preferenceIndex.ofInstitution(preferences.ownInstitution, band, (row) => {
      if (sums[row] === 0) candidates.evaluateOwnApprenticeship(row);
    });
    const withoutPay = band.points + preferences.maxHoursPoints;
    index.forEachRange(band, (from, to) => {
      for (let row = from; row < to && withoutPay + payPointsOf(facts.preferenceWord(row)) >= topVacancies.threshold; row++) {
        if (sums[row] === 0) candidates.evaluateOther(row);
      }
    });
    terms.clear(sums);
  }
}
