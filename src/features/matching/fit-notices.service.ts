import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../shared/local-date';
import type { Tx } from '../../platform/database/tx';
import { MY_NOTICES } from './new-vacancies.queries';

/** A notice as its officer reads it. */
export interface ShownFitNotice {
  readonly id: string;
  readonly toldOn: LocalDate;
  /** How many of the people the officer looks after at least one of the vacancies fits. */
  readonly people: number;
  readonly vacancies: readonly { readonly vacancyId: string; readonly people: number }[];
}

/** What officers were told of new vacancies. */
@Injectable()
export class FitNoticesService {
  /** What the actor was told lately, newest first. */
  mine(tx: Tx, limit: number): Promise<ShownFitNotice[]> {
    return tx.query<ShownFitNotice>(MY_NOTICES, [limit]);
  }
}
