import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '../platform/tx';
import { coversAndUses } from './domain/covers-and-uses';
import { type Fit, fitNotices, FITS_FROM_COVERS_PERCENT } from './domain/new-vacancies';
import { WAYMARK_1 } from './domain/scoring-model';
import { MatchIndex } from './match-index';
import { matchingTrainees, matchingVacancies, today } from './matching.queries';
import { BEGIN_DAY, INSTITUTIONS_TO_TELL, MARK_TOLD, NEW_VACANCIES, OFFICERS_OF, WRITE_NOTICES } from './new-vacancies.queries';
import { PAY_FLOORS, type PayFloor } from './pay-floors';

/** Which newly opened vacancies fit whom: told to an institution's officers once a day, and of each vacancy once. */
@Injectable()
export class NewVacanciesService {
  constructor(
    @Inject(PAY_FLOORS) private readonly floors: readonly PayFloor[],
    private readonly index: MatchIndex,
  ) {}

  /** Institutions whose officers are to be told something today. */
  async institutionsToTell(tx: Tx, limit: number): Promise<string[]> {
    return (await tx.query<{ id: string }>(INSTITUTIONS_TO_TELL, [limit])).map(({ id }) => id);
  }

  /** Writes an institution's notices of today. @returns their ids; none where another worker has this day */
  async writeNotices(tx: Tx, institutionId: string): Promise<string[]> {
    if ((await tx.change(BEGIN_DAY, [institutionId])) === 0) return [];
    const vacancies = (await tx.query<{ id: string }>(NEW_VACANCIES, [institutionId])).map(({ id }) => id);
    const fits = await this.fitting(tx, institutionId, vacancies);
    const officers = await this.officersOf(tx, institutionId, [...new Set(fits.flatMap(({ traineeIds }) => traineeIds))]);
    const notices = fitNotices(fits, (traineeId) => officers.get(traineeId) ?? []).map((notice) => ({ id: randomUUID(), ...notice }));
    await tx.change(WRITE_NOTICES, [institutionId, JSON.stringify(notices)]);
    await tx.change(MARK_TOLD, [institutionId, fits.map(({ vacancyId }) => vacancyId)]);
    return notices.map(({ id }) => id);
  }

  /** Those of an institution whom each vacancy fits; vacancies that fit nobody are left out. No viewer stands behind this: the index reads for it. */
  private async fitting(tx: Tx, institutionId: string, vacancyIds: readonly string[]): Promise<Fit[]> {
    if (vacancyIds.length === 0) return [];
    const [engine, on] = await Promise.all([this.index.engineFor(tx), today(tx)]);
    return this.index.reading(async (reading) => {
      const fits: Fit[] = [];
      for (const [vacancyId, vacancy] of await matchingVacancies(reading, vacancyIds, this.floors)) {
        const possible = this.index.ranked('trainees', vacancyId, () => engine.topTrainees(vacancy, institutionId, engine.counts.trainees, on));
        const trainees = await matchingTrainees(
          reading,
          possible.map(({ traineeId }) => traineeId),
        );
        const traineeIds = [...trainees.values()]
          .filter((trainee) => coversAndUses(trainee, vacancy, engine.taxonomy, WAYMARK_1).covers >= FITS_FROM_COVERS_PERCENT)
          .map(({ id }) => id);
        if (traineeIds.length > 0) fits.push({ vacancyId, traineeIds });
      }
      return fits;
    });
  }

  private async officersOf(tx: Tx, institutionId: string, traineeIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await tx.query<{ traineeId: string; officerIds: string[] }>(OFFICERS_OF, [institutionId, traineeIds]);
    return new Map(rows.map(({ traineeId, officerIds }) => [traineeId, officerIds]));
  }
}
