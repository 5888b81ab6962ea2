import { Best, type Kept } from './best';
import type { Brought } from './brought';
import { Candidates, Room } from './candidates';
import type { PairRules } from './pair-rules';
import { STRETCH, Terms } from './terms';
import { ASKER } from './trainee-facts';
import type { VacancyFacts } from './vacancy-facts';
import type { VacancyIndex } from './vacancy-index';
import { numeratorOf, pointsOf, skillOf, wishOf } from './wanted';

/** A walk over all sums is quicker than one over what was added to them when so many were touched: one in this many. */
const DENSE_SHARE = 4;

/** Where somebody would go, one bit for each province: to work without housing, and to work with it. */
export interface Reach {
  readonly unhoused: number;
  readonly housed: number;
}

/** One of the two indexes, with what is asked of it. */
interface Half {
  readonly index: VacancyIndex;
  readonly terms: Terms;
  readonly isHoused: boolean;
}

/** Areas in which preferences can give equally much: provinces, one bit each, of one of the indexes. */
interface Group {
  readonly half: Half;
  readonly provinces: number;
  readonly more: number;
}

/**
 * The k best possible vacancies for one trainee, exactly.
 *
 * The nearest areas first, because their points raise the bar for all others: add up the skill points of their vacancies along the postings of her skills,
 * then gather those whose sum, with the most that preferences could add there, reaches the worst of the k kept so far, and look only at these (Candidates).
 * Nothing is skipped that could still enter the list: the bound is the largest value the rest of its score can have.
 *
 * Where few sums are touched, the postings are walked once more to gather and to wipe; where many are, all sums are walked, one province at a time,
 * so that they stay in the processor's cache between adding and walking.
 */
export class VacancySearch {
  private readonly sums: Uint16Array;
  private readonly room = new Room();
  private readonly halves: readonly [unhoused: Half, housed: Half];
  /** Rows from here on came after the indexes were built, and are looked at one by one. */
  private readonly firstFresh: number;

  constructor(
    private readonly facts: VacancyFacts,
    unhoused: VacancyIndex,
    housed: VacancyIndex,
    private readonly brought: Brought,
  ) {
    this.sums = new Uint16Array(housed.end);
    this.halves = [
      { index: unhoused, terms: new Terms(unhoused, brought), isHoused: false },
      { index: housed, terms: new Terms(housed, brought), isHoused: true },
    ];
    this.firstFresh = facts.rows;
  }

  /** How many rows came after the indexes were built. */
  get fresh(): number {
    return this.facts.rows - this.firstFresh;
  }

  get bytes(): number {
    return this.sums.byteLength + this.halves.reduce((sum, { index }) => sum + index.bytes, 0);
  }

  /** The k best in a reach, best first. */
  best(rules: PairRules, reach: Reach, k: number): Kept[] {
    const best = new Best(k, this.facts.comesBefore);
    if (k === 0) return [];
    for (let row = this.firstFresh; row < this.facts.rows; row++) {
      if (rules.isPossible(ASKER, row)) best.offer(row, this.scoreOf(rules, row));
    }
    const groups = this.groupsOf(rules, reach);
    const candidates = new Candidates(rules, best, this.room);
    for (const group of groups) {
      candidates.from(group.more);
      this.search(group, candidates);
    }
    for (const group of groups) {
      if (best.least > group.more) continue;
      candidates.from(group.more);
      this.searchUntouched(group, candidates);
    }
    return best.inOrder();
  }

  /** Calls for every row in reach with its skill points, and for every row that no index holds. */
  forEachRow(reach: Reach, visit: (row: number, skillPoints: number) => void): void {
    for (const half of this.halves) {
      const provinces = half.isHoused ? reach.housed : reach.unhoused;
      half.terms.take(provinces);
      half.terms.find(provinces);
      half.terms.addTo(this.sums);
      half.index.forEachRange(provinces, (from, to) => {
        for (let row = from; row < to; row++) visit(row, this.sums[row]!);
        this.sums.fill(0, from, to);
      });
    }
    for (let row = this.firstFresh; row < this.facts.rows; row++) visit(row, this.skillPointsOf(row));
  }

  /** One row's score. */
  scoreOf(rules: PairRules, row: number): number {
    return this.skillPointsOf(row) + rules.preferencePoints(ASKER, row);
  }

  /** The skill part of one row's score, requirement by requirement: for rows that no index holds. */
  private skillPointsOf(row: number): number {
    let sum = 0;
    const divisor = this.facts.divisor(row);
    for (let at = this.facts.wantedFrom(row), end = this.facts.wantedTo(row); at < end; at++) {
      const wanted = this.facts.wanted(at);
      const [skill, wish] = [skillOf(wanted), wishOf(wanted)];
      const credit = this.brought.credit(skill, wish);
      if (credit > 0) sum += pointsOf(numeratorOf(this.facts.graph, skill, wish, credit), divisor);
    }
    return sum;
  }

  private search({ half, provinces }: Group, candidates: Candidates): void {
    const { index, terms } = half;
    if (terms.find(provinces) * DENSE_SHARE > index.rowsIn(provinces)) this.searchDense(half, provinces, candidates);
    else this.searchSparse(half, candidates);
    candidates.look();
  }

  private searchSparse({ index, terms }: Half, candidates: Candidates): void {
    const { stretches } = terms;
    terms.addTo(this.sums);
    for (let stretch = 0; stretch < stretches.length; stretch += STRETCH) {
      for (let at = stretches[stretch]!, to = stretches[stretch + 1]!; at < to;) {
        at = candidates.drain(this.sums, index.rowWishes, at, to);
        if (candidates.isFull) candidates.look();
      }
    }
  }

  private searchDense({ index, terms }: Half, provinces: number, candidates: Candidates): void {
    index.forEachRange(provinces, (from, to, province) => {
      terms.find(province);
      terms.addTo(this.sums);
      for (let row = from; row < to;) {
        row = candidates.scan(this.sums, row, to);
        if (candidates.isFull) candidates.look();
      }
      this.sums.fill(0, from, to);
    });
  }

  /** Vacancies to which nothing she brings adds anything: only where even these could still enter the list. */
  private searchUntouched({ half, provinces }: Group, candidates: Candidates): void {
    half.terms.find(provinces);
    half.terms.addTo(this.sums);
    half.index.forEachRange(provinces, (from, to) => {
      for (let row = from; row < to; row++) if (this.sums[row] === 0) candidates.lookAt(row, 0);
      this.sums.fill(0, from, to);
    });
  }

  /** The areas of a reach, those first in which preferences can give most. */
  private groupsOf(rules: PairRules, reach: Reach): Group[] {
    const groups: Group[] = [];
    for (const half of this.halves) {
      const provinces = half.isHoused ? reach.housed : reach.unhoused;
      half.terms.take(provinces);
      const byMore = new Map<number, number>();
      half.index.forEachRange(provinces, (_from, _to, province) => {
        const more = rules.mostPreferencePoints(ASKER, province, half.isHoused);
        byMore.set(more, (byMore.get(more) ?? 0) | province);
      });
      for (const [more, together] of byMore) groups.push({ half, provinces: together, more });
    }
    return groups.sort((a, b) => b.more - a.more);
  }
}
