import type { LocalDate } from '../../../shared/local-date';
import type { MatchingTrainee, MatchingVacancy } from '../pair';
import { Seeker } from './seeker';
import type { SkillGraph } from './skill-graph';
import { VacancyColumns } from './vacancy-columns';
import { VacancyIndex } from './vacancy-index';
import { VacancySearch } from './vacancy-search';

/** One vacancy in a trainee's list. */
export interface RankedVacancyId {
  readonly vacancyId: string;
  readonly score: number;
}

/** Rows that came or went since the index was built, as a share of it, before it is built anew. */
const STALE_SHARE = 16;
const FEWEST_CHANGES = 1_024;

/**
 * All vacancies, ranked for one trainee at a time. A change costs one row: the new row is scored by itself, the old one is marked gone,
 * and the index is built anew only when so many have changed that the single rows would be felt.
 */
export class VacancySide {
  #columns: VacancyColumns;
  #index: VacancyIndex;
  #fresh: number[] = [];
  #gone = 0;
  readonly #rows = new Map<string, number>();

  constructor(private readonly graph: SkillGraph) {
    this.#columns = new VacancyColumns(graph);
    this.#index = new VacancyIndex(this.#columns);
  }

  get size(): number {
    return this.#rows.size;
  }

  /** Puts a vacancy in, in place of what was known of it. */
  put(vacancy: MatchingVacancy): void {
    this.remove(vacancy.id);
    const row = this.#columns.add(vacancy);
    this.#rows.set(vacancy.id, row);
    this.#fresh.push(row);
    this.buildWhenStale();
  }

  /** Takes a vacancy out; nothing happens where it is not there. */
  remove(id: string): void {
    const row = this.#rows.get(id);
    if (row === undefined) return;
    this.#columns.remove(row);
    this.#rows.delete(id);
    this.#gone++;
  }

  /** Builds the index over all that is there now. */
  build(): void {
    this.#index = new VacancyIndex(this.#columns);
    this.#fresh = [];
    this.#gone = 0;
  }

  /** The k best that are possible for her on a day: by score, then the earlier opened, then by id. */
  best(trainee: MatchingTrainee, k: number, today: LocalDate): RankedVacancyId[] {
    const search = new VacancySearch(this.#columns, this.#index, this.#fresh);
    return search.best(new Seeker(trainee, this.#columns, today), k).map(({ slot, score }) => ({ vacancyId: this.#columns.ids[slot]!, score }));
  }

  private buildWhenStale(): void {
    if (this.#fresh.length + this.#gone > Math.max(FEWEST_CHANGES, this.#rows.size / STALE_SHARE)) this.build();
  }
}
