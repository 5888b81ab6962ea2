import type { LocalDate } from '../../../../../shared/local-date';
import type { MatchingTrainee } from '../../facts/pair';
import type { Question } from './question';
import { ASKER } from '../facts/trainee-facts';
import type { VacancySearch } from './vacancy-search';

/**
 * The vacancies that nothing but skills can keep from one trainee on a day, each with its points that are not for skills. Where a vacancy stands is asked for her
 * again and again: for each vacancy of a list, and with one skill more each time. None of that changes this part, which costs nearly all of the time.
 */
export class Reach {
  private rows = new Uint32Array(0);
  private points = new Int32Array(0);
  private count = 0;
  private asker: MatchingTrainee | null = null;
  private today: LocalDate | null = null;

  get bytes(): number {
    return this.rows.byteLength + this.points.byteLength;
  }

  /** To be called whenever a row is added, goes or moves. */
  forget(): void {
    this.asker = null;
  }

  /** Fills it for who asks the question now, unless it is hers already. */
  take(trainee: MatchingTrainee, today: LocalDate, question: Question, search: VacancySearch): this {
    if (this.asker && this.today === today && isSameButForSkills(this.asker, trainee)) return this;
    const most = question.vacancies.rows;
    if (this.rows.length < most) [this.rows, this.points] = [new Uint32Array(most), new Int32Array(most)];
    this.count = 0;
    search.forEachRowInReach((row) => {
      if (!question.gates.isWithinReach(ASKER, row)) return;
      this.rows[this.count] = row;
      this.points[this.count++] = question.preferencePoints(row);
    });
    [this.asker, this.today] = [trainee, today];
    return this;
  }

  /** Calls for every row that is possible with her skills, with its score. */
  forEachPossible(question: Question, skillPointsOf: (row: number) => number, visit: (row: number, score: number) => void): void {
    const { rows, points, count } = this;
    for (let at = 0; at < count; at++) {
      const row = rows[at]!;
      if (question.gates.hasSkills(ASKER, row)) visit(row, skillPointsOf(row) + points[at]!);
    }
  }
}

/** Two askers that differ at most in their skills, by the same values and lists: one and the same person as she is and as she would be. */
function isSameButForSkills(one: MatchingTrainee, other: MatchingTrainee): boolean {
  const keys = Object.keys(one) as (keyof MatchingTrainee)[];
  return keys.length === Object.keys(other).length && keys.every((key) => key === 'skills' || one[key] === other[key]);
}
