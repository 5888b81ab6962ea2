import { compareText } from './order';

/** A vacancy's place in her list: the better score first, then the one that opened earlier, then by id, so that the order is the same every time. */
export const compareVacancies = (a: RankedVacancy, b: RankedVacancy): number =>
  b.score - a.score || compareText(a.postedAt, b.postedAt) || compareText(a.vacancyId, b.vacancyId);

/** What orders a vacancy; `postedAt` in ISO 8601, UTC, to the microsecond. */
export interface RankedVacancy {
  readonly vacancyId: string;
  readonly score: number;
  readonly postedAt: string;
}

/** A trainee's place for a vacancy: the better score first, then who has been job-ready the longest, then by id (DOMAIN 0.10). Who said no before loses nothing. */
export const compareTrainees = (a: RankedTrainee, b: RankedTrainee): number =>
  b.score - a.score || compareText(a.jobReadyAt ?? AFTER_ALL, b.jobReadyAt ?? AFTER_ALL) || compareText(a.traineeId, b.traineeId);

/** What orders a trainee; `jobReadyAt` as `postedAt`. */
export interface RankedTrainee {
  readonly traineeId: string;
  readonly score: number;
  readonly jobReadyAt: string | null;
}

const AFTER_ALL = '~';
