import { Injectable } from '@nestjs/common';
import { columnsOf, insertRow, lockRow, rowsAs, rowsBy, updateRows } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { Leave } from './domain/leave';
import { leaveTable } from './leaves.table';

const NOT_OVER = `select ${columnsOf(leaveTable, 'l')} from staff_leave l
  where l.institution_id = app.id('institution_id') and l.cancelled_at is null and l.ends_on >= app.today() order by l.starts_on, l.id`;

/** Leaves of the staff of the actor's institution, and who stands in. */
@Injectable()
export class LeavesService {
  /** Those of today and later, the next first. */
  notOver(tx: Tx): Promise<Leave[]> {
    return rowsAs(tx, leaveTable, NOT_OVER, []);
  }

  async byId(tx: Tx, id: string): Promise<Leave | null> {
    return (await rowsBy(tx, leaveTable, { id: [id].filter(isId) }))[0] ?? null;
  }

  async lock(tx: Tx, id: string): Promise<Leave | null> {
    return isId(id) ? lockRow(tx, leaveTable, { id }) : null;
  }

  async add(tx: Tx, { id, institutionId, accountId, standInId, startsOn, endsOn, recordedBy, recordedAt }: Leave): Promise<void> {
    await insertRow(tx, leaveTable, { id, institutionId, accountId, standInId, startsOn, endsOn, recordedBy, recordedAt });
  }

  async save(tx: Tx, { id, endsOn, cancelledAt }: Leave): Promise<void> {
    await updateRows(tx, leaveTable, { id }, { endsOn, cancelledAt });
  }
}
