import { Injectable } from '@nestjs/common';
import { NewVacanciesService } from '../../features/matching/new-vacancies.service';
import { WORKER } from '../../platform/security/actor';
import { Database } from '../../platform/database/database';
import { announce } from '../../platform/database/outbox';
import { killPoint } from '../../platform/observability/fault';

/** Once a day, finds the newly opened vacancies that match the trainees of each officer. */
@Injectable()
export class NotifyNewVacancies {
  readonly what = 'notice of new vacancies';

  constructor(
    private readonly database: Database,
    private readonly newVacancies: NewVacanciesService,
  ) {}

  /** Each slice starts and ends with a short transaction; none is open while the matching reads and ranks. */
  async runSlice(): Promise<boolean> {
    const slice = await this.database.transaction(WORKER, (tx) => this.newVacancies.claimSlice(tx));
    if (!slice) return false;
    if (slice.vacancyIds.length > 0) {
      const matches = await this.newVacancies.findMatches(slice);
      await this.database.transaction(WORKER, (tx) => this.newVacancies.saveSlice(tx, slice, matches));
      killPoint('after-slice');
      return true;
    }
    await this.database.transaction(WORKER, async (tx) => {
      for (const subjectId of await this.newVacancies.endRun(tx, slice)) {
        await announce(tx, { event: 'NewVacanciesMatched', subjectId }, { subjectKind: 'fit-notice' });
      }
    });
    return true;
  }
}
