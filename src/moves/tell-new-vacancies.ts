import { Injectable } from '@nestjs/common';
import { NewVacanciesService } from '../matching/new-vacancies.service';
import { announce } from '../platform/outbox';
import type { Tx } from '../platform/tx';

/** Once a day: which newly opened vacancies fit the people each officer looks after. */
@Injectable()
export class TellNewVacancies {
  readonly what = 'notice of new vacancies';
  readonly due: (tx: Tx, limit: number) => Promise<string[]>;
  readonly settle: (tx: Tx, institutionId: string) => Promise<void>;

  constructor(newVacancies: NewVacanciesService) {
    this.due = (tx, limit) => newVacancies.institutionsToTell(tx, limit);
    this.settle = async (tx, institutionId) => {
      for (const subjectId of await newVacancies.writeNotices(tx, institutionId)) {
        await announce(tx, { event: 'NewVacanciesFit', subjectId }, { subjectKind: 'fit-notice' });
      }
    };
  }
}
