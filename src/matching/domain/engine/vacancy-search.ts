import { Best } from './best';
import { ownCredit } from './held-skills';
import { requirementNumerator, wishPoints } from './points';
import type { Seeker } from './seeker';
import { GATE, type VacancyColumns } from './vacancy-columns';
import type { VacancyIndex } from './vacancy-index';

/** A vacancy in a list, by its row. */
export interface Ranked {
  readonly slot: number;
  readonly score: number;
}

/**
 * The k best possible vacancies for one trainee, exactly: the nearest province first, because its points raise the bar for all others.
 *
 * In each province: add up the skill points of all its vacancies (VacancyIndex), then walk over the sums once. A vacancy is looked at only when its sum
 * and the most that preferences could add there reach the worst of the k kept so far; only then are its gates asked and its preferences counted.
 * Nothing is skipped that could still enter the list: the bound is the largest value the rest of its score can have.
 */
export class VacancySearch {
  #sums = new Uint16Array(0);

  constructor(
    private readonly vacancies: VacancyColumns,
    private readonly index: VacancyIndex,
    /** Rows that came after the index was built: few, and scored one by one. */
    private readonly fresh: readonly number[],
  ) {}

  best(seeker: Seeker, k: number): Ranked[] {
    const best = new Best(k, this.vacancies.comesBefore);
    if (!seeker.mayLook || k === 0) return [];
    for (const row of this.fresh) this.offer(seeker, row, this.skillPointsOf(seeker, row), best);
    for (const province of this.provincesByPoints(seeker)) this.searchProvince(seeker, province, best);
    return best.inOrder();
  }

  /** The skill part of one row's score, requirement by requirement: for rows the index does not hold. */
  skillPointsOf({ brings }: Seeker, row: number): number {
    let sum = 0;
    for (const { skill, minLevel, kind } of this.vacancies.wanted[row]!) {
      const brought = brings.get(skill);
      if (!brought) continue;
      const credit = Math.max(ownCredit(brought.level, minLevel), kind === GATE ? 0 : brought.near[minLevel - 1]!);
      sum += wishPoints(requirementNumerator(this.vacancies.graph, skill, kind, credit), this.vacancies.divisor.get(row));
    }
    return sum;
  }

  private searchProvince(seeker: Seeker, province: number, best: Best): void {
    const { provinceStarts, rowAt } = this.index;
    const first = provinceStarts[province]!;
    const count = provinceStarts[province + 1]! - first;
    const sums = this.cleared(count);
    this.index.addSkillPoints(province, seeker.brings.values(), sums);
    const more = seeker.mostPreferencePoints(province);
    for (let place = 0; place < count; place++) {
      if (sums[place]! + more >= best.least) this.offer(seeker, rowAt[first + place]!, sums[place]!, best);
    }
  }

  private offer(seeker: Seeker, row: number, skillPoints: number, best: Best): void {
    if (!seeker.isPossible(row)) return;
    const score = skillPoints + seeker.preferencePoints(row);
    if (score >= best.least) best.offer(row, score);
  }

  private provincesByPoints(seeker: Seeker): number[] {
    return Array.from({ length: this.index.provinceStarts.length - 1 }, (_, province) => province)
      .filter((province) => seeker.mayReach(province))
      .sort((a, b) => seeker.mostPreferencePoints(b) - seeker.mostPreferencePoints(a) || a - b);
  }

  /** One array for all searches, wiped where it is used: a fresh one per province would cost more than the adding. */
  private cleared(count: number): Uint16Array {
    if (this.#sums.length < count) this.#sums = new Uint16Array(this.index.largestProvince);
    const sums = this.#sums.subarray(0, count);
    sums.fill(0);
    return sums;
  }
}
