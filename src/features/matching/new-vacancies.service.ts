import { Inject, Injectable } from '@nestjs/common';
import type { LocalDate } from '../../shared/local-date';
import type { Tx } from '../../platform/database/tx';
import { type NewVacancyMatches, isAnnounced, matchesByOfficer } from './domain/new-vacancies';
import type { MatchingTrainee } from './domain/facts/pair';
import { CURRENT_MODEL } from './domain/score/scoring-model';
import { MatchIndex } from './match-index';
import { matchingTrainees, matchingVacancies } from './matching.queries';
import { DELETE_OLD_RUNS, END_DAY, END_RUN, SAVE_SLICE, OFFICERS_OF, CLAIM_RUN, REMAINING_VACANCIES, INSERT_NOTICES } from './new-vacancies.queries';
import { MATCHING_RULES, type MatchingRule } from './matching-rules';

/**
 * Vacancies per slice, and trainees per statement. They are small, so that each transaction and each use of
 * the event loop is short.
 */
const VACANCIES_PER_SLICE = 5;
const TRAINEES_PER_STATEMENT = 250;

/**
 * A slice of one institution's daily run, claimed by this worker; without vacancies when all are processed.
 */
export interface MatchSlice {
  readonly institutionId: string;
  readonly day: LocalDate;
  readonly vacancyIds: readonly string[];
}

/**
 * Matches newly opened vacancies to trainees. An institution's officers are notified once a day, and once
 * about each vacancy. The work is done in slices, each committed separately.
 */
@Injectable()
export class NewVacanciesService {
  constructor(
    @Inject(MATCHING_RULES) private readonly rules: readonly MatchingRule[],
    private readonly index: MatchIndex,
  ) {}

  /** Claims the next slice of a due run; null if no run is due or other workers have claimed them. */
  async claimSlice(tx: Tx): Promise<MatchSlice | null> {
    await tx.change(DELETE_OLD_RUNS);
    const [run] = await tx.query<{ institutionId: string; day: LocalDate }>(CLAIM_RUN);
    if (!run) return null;
    const vacancies = await tx.query<{ id: string }>(REMAINING_VACANCIES, [run.institutionId, VACANCIES_PER_SLICE]);
    return { ...run, vacancyIds: vacancies.map(({ id }) => id) };
  }

  /**
   * The trainees of the institution whom each vacancy of a slice matches. It reads with the index login,
   * because there is no viewer, and holds no transaction while ranking.
   */
  async findMatches({ institutionId, day, vacancyIds }: MatchSlice): Promise<NewVacancyMatches[]> {
    const engine = await this.index.currentEngine();
    const vacancies = await this.index.inSnapshot((reading) => matchingVacancies(reading, vacancyIds, this.rules));
    const possible = [...vacancies].map(([vacancyId, vacancy]) => ({
      vacancy,
      ids: this.index
        .ranked('trainees', vacancyId, () => engine.topTrainees(vacancy, institutionId, engine.counts.trainees, day))
        .map(({ traineeId }) => traineeId),
    }));
    const trainees = await this.traineesOf([...new Set(possible.flatMap(({ ids }) => ids))]);
    return possible.map(({ vacancy, ids }) => ({
      vacancyId: vacancy.id,
      traineeIds: ids.filter((id) => {
        const trainee = trainees.get(id);
        return trainee !== undefined && isAnnounced(trainee, vacancy, engine.taxonomy, CURRENT_MODEL);
      }),
    }));
  }

  /** Saves the result of a slice and releases the run for the next slice, in this or another worker. */
  async saveSlice(tx: Tx, { institutionId, vacancyIds }: MatchSlice, matches: readonly NewVacancyMatches[]): Promise<void> {
    const officers = await this.officersOf(tx, institutionId, [...new Set(matches.flatMap(({ traineeIds }) => traineeIds))]);
    const { counts, people } = matchesByOfficer(matches, (traineeId) => officers.get(traineeId) ?? []);
    await tx.change(SAVE_SLICE, [institutionId, vacancyIds, JSON.stringify(counts), JSON.stringify(people)]);
  }

  /**
   * Inserts an institution's notifications of today from the results of its run.
   * @returns their ids; empty if another worker has done so
   */
  async endRun(tx: Tx, { institutionId }: MatchSlice): Promise<string[]> {
    const isFirst = (await tx.change(END_DAY, [institutionId])) === 1;
    const notices = isFirst ? await tx.query<{ id: string }>(INSERT_NOTICES, [institutionId]) : [];
    await tx.change(END_RUN, [institutionId]);
    return notices.map(({ id }) => id);
  }

  private async traineesOf(ids: readonly string[]): Promise<Map<string, MatchingTrainee>> {
    const trainees = new Map<string, MatchingTrainee>();
    for (let from = 0; from < ids.length; from += TRAINEES_PER_STATEMENT) {
      const some = await this.index.inSnapshot((reading) => matchingTrainees(reading, ids.slice(from, from + TRAINEES_PER_STATEMENT)));
      for (const [id, trainee] of some) trainees.set(id, trainee);
    }
    return trainees;
  }

  private async officersOf(tx: Tx, institutionId: string, traineeIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await tx.query<{ traineeId: string; officerIds: string[] }>(OFFICERS_OF, [institutionId, traineeIds]);
    return new Map(rows.map(({ traineeId, officerIds }) => [traineeId, officerIds]));
  }
}
