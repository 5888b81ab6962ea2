import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../shared/local-date';
import type { Tx } from '../../platform/database/tx';
import { MY_NOTICES } from './new-vacancies.queries';

/** A new vacancy, and how many of the officer's trainees it matches. */
export interface NewlyMatchingVacancy {
  readonly vacancyId: string;
  readonly people: number;
}

/** A new-match notification as its officer sees it. */
export interface NewMatchNotification {
  readonly id: string;
  readonly notifiedOn: LocalDate;
  /** The number of the officer's trainees whom at least one of the vacancies matches. */
  readonly people: number;
  readonly vacancies: readonly NewlyMatchingVacancy[];
}

/** Notifications of officers about new vacancies. */
@Injectable()
export class NewMatchNotificationsService {
  /** The actor's recent notifications, newest first. */
  mine(tx: Tx, limit: number): Promise<NewMatchNotification[]> {
    return tx.query<NewMatchNotification>(MY_NOTICES, [limit]);
  }
}
