import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../shared/local-date';
import type { Tx } from '../platform/tx';
import type { FitNotice } from './domain/new-vacancies';
import { MY_NOTICES } from './new-vacancies.queries';

/** A notice as its officer reads it. */
export interface ShownFitNotice extends Omit<FitNotice, 'officerId'> {
  readonly id: string;
  readonly toldOn: LocalDate;
}

/** What officers were told of new vacancies. */
@Injectable()
export class FitNoticesService {
  /** What the actor was told lately, newest first. */
  mine(tx: Tx, limit: number): Promise<ShownFitNotice[]> {
    return tx.query<ShownFitNotice>(MY_NOTICES, [limit]);
  }
}
