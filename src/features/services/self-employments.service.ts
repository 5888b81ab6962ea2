import { Injectable } from '@nestjs/common';
import { insertRow, lockRow, rowsBy, saveRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { SelfEmployment } from './domain/self-employment';
import { type PageRequest, rowsOfPage } from './rows-of-page';
import { SELF_EMPLOYMENTS_PAGE } from './services.queries';
import { selfEmploymentTable } from './services.table';

/** Trainees' self-employment. */
@Injectable()
export class SelfEmploymentsService {
  byIds(tx: Tx, ids: readonly string[]): Promise<SelfEmployment[]> {
    return rowsBy(tx, selfEmploymentTable, { id: ids.filter(isId) });
  }

  /** Newest first. */
  ofTrainees(tx: Tx, ids: readonly string[]): Promise<SelfEmployment[]> {
    return rowsBy(tx, selfEmploymentTable, { traineeId: ids }, { startedOn: 'DESC', id: 'DESC' });
  }

  /** Returns one row more than the page size, newest first. */
  page(tx: Tx, request: PageRequest): Promise<SelfEmployment[]> {
    return rowsOfPage(tx, SELF_EMPLOYMENTS_PAGE, request, [], (ids) => this.byIds(tx, ids));
  }

  /** Locks a record; null if it does not exist or belongs to another institution. */
  async lock(tx: Tx, id: string): Promise<SelfEmployment | null> {
    return isId(id) ? lockRow(tx, selfEmploymentTable, { id }) : null;
  }

  async add(tx: Tx, work: SelfEmployment): Promise<void> {
    await insertRow(tx, selfEmploymentTable, work);
  }

  async save(tx: Tx, before: SelfEmployment, after: SelfEmployment): Promise<void> {
    await saveRow(tx, selfEmploymentTable, before, after);
  }
}
