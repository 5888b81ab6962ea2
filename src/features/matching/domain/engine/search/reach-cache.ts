import type { LocalDate } from '../../../../../shared/local-date';
import type { MatchingTrainee } from '../../facts/pair';
import type { TraineeQuery } from './trainee-query';
import { QUERY_ROW } from '../facts/trainee-facts';
import type { VacancySearch } from './vacancy-search';

/**
 * Caches, for one trainee and day, the vacancies within reach (every gate passes except possibly skills) with
 * their points that are not for skills. Ranks are queried repeatedly for the same trainee: for each vacancy
 * of a list, and with one added skill at a time. This part, which takes nearly all of the time, stays the
 * same.
 */
export class ReachCache {
  private rows = new Uint32Array(0);
  private points = new Int32Array(0);
  private count = 0;
  private cachedTrainee: MatchingTrainee | null = null;
  private today: LocalDate | null = null;

  get bytes(): number {
    return this.rows.byteLength + this.points.byteLength;
  }

  /** Call this whenever a row is added, removed or moved. */
  invalidate(): void {
    this.cachedTrainee = null;
  }

  /** Fills the cache for the querying trainee, unless it already holds hers. */
  load(trainee: MatchingTrainee, today: LocalDate, query: TraineeQuery, search: VacancySearch): this {
    if (this.cachedTrainee && this.today === today && differsOnlyInSkills(this.cachedTrainee, trainee)) return this;
    const capacity = query.vacancies.rows;
    if (this.rows.length < capacity) [this.rows, this.points] = [new Uint32Array(capacity), new Int32Array(capacity)];
    this.count = 0;
    search.forEachRowInReach((row) => {
      if (!query.gates.isWithinReach(QUERY_ROW, row)) return;
      this.rows[this.count] = row;
      this.points[this.count++] = query.preferencePoints(row);
    });
    [this.cachedTrainee, this.today] = [trainee, today];
    return this;
  }

  /** Calls `visit` for every row that is possible with her skills, with its score. */
  forEachPossible(query: TraineeQuery, skillPointsOf: (row: number) => number, visit: (row: number, score: number) => void): void {
    const { rows, points, count } = this;
    for (let at = 0; at < count; at++) {
      const row = rows[at]!;
      if (query.gates.passesSkillGate(QUERY_ROW, row)) visit(row, skillPointsOf(row) + points[at]!);
    }
  }
}

/**
 * Whether two querying trainees have identical values and lists except for skills: the same person, once with
 * a changed skill.
 */
function differsOnlyInSkills(one: MatchingTrainee, other: MatchingTrainee): boolean {
  const keys = Object.keys(one) as (keyof MatchingTrainee)[];
  return keys.length === Object.keys(other).length && keys.every((key) => key === 'skills' || one[key] === other[key]);
}
