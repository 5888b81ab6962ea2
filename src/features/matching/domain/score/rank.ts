import { compareText } from './order';

/**
 * The order of vacancies in a trainee's list: by score, then the earlier opened, then by id, so that it is
 * deterministic.
 */
export const compareVacancies = (a: RankedVacancy, b: RankedVacancy): number =>
  b.score - a.score || compareText(a.postedAt, b.postedAt) || compareText(a.vacancyId, b.vacancyId);

/** The sort keys of a vacancy; `postedAt` in ISO 8601, UTC, to the microsecond. */
export interface RankedVacancy {
  readonly vacancyId: string;
  readonly score: number;
  readonly postedAt: string;
}

/**
 * The order of trainees for a vacancy: by score, then the longest job-ready, then by id (docs/domain.md 0.10).
 * Earlier declines do not affect it.
 */
export const compareTrainees = (a: RankedTrainee, b: RankedTrainee): number =>
  b.score - a.score || compareText(a.jobReadyAt ?? LAST, b.jobReadyAt ?? LAST) || compareText(a.traineeId, b.traineeId);

/** The sort keys of a trainee; `jobReadyAt` in the format of `postedAt`. */
export interface RankedTrainee {
  readonly traineeId: string;
  readonly score: number;
  readonly jobReadyAt: string | null;
}

const LAST = '~';
