import { Injectable } from '@nestjs/common';
import { insertAll, lockRow, lockRows, rowsBy, saveRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { ServiceKind } from './domain/service-kinds';
import type { ServiceRecord } from './domain/service-record';
import { type PageRequest, rowsOfPage } from './rows-of-page';
import { SERVICES_OF_TRAINEES, SERVICES_PAGE } from './services.queries';
import { serviceRecordTable } from './services.table';

/**
 * Services for trainees. Row-level security limits the kinds a reader can see: those that reveal a difficult
 * past are for case workers and the safety lead.
 */
@Injectable()
export class ServicesService {
  byIds(tx: Tx, ids: readonly string[]): Promise<ServiceRecord[]> {
    return rowsBy(tx, serviceRecordTable, { id: ids.filter(isId) });
  }

  /** Returns one row more than the page size, newest day first. */
  async page(tx: Tx, request: PageRequest & { readonly traineeId: string | null; readonly kind: ServiceKind | null }): Promise<ServiceRecord[]> {
    if (request.traineeId !== null && !isId(request.traineeId)) return [];
    return rowsOfPage(tx, SERVICES_PAGE, request, [request.traineeId, request.kind], (ids) => this.byIds(tx, ids));
  }

  /** Returns one row more than the page size for each trainee, newest day first. */
  async ofTrainees(tx: Tx, traineeIds: readonly string[], { after, limit }: PageRequest): Promise<ServiceRecord[]> {
    if (after !== null && !isId(after)) return [];
    const ids = (await tx.query<{ id: string }>(SERVICES_OF_TRAINEES, [traineeIds, after, limit + 1])).map(({ id }) => id);
    const rows = new Map((await this.byIds(tx, ids)).map((row) => [row.id, row]));
    return ids.flatMap((id) => rows.get(id) ?? []);
  }

  /**
   * The attendance records of sessions, including voided ones. Sorted by random id, so that the order reveals
   * no information.
   */
  ofSessions(tx: Tx, sessionIds: readonly string[]): Promise<ServiceRecord[]> {
    return rowsBy(tx, serviceRecordTable, { sessionId: sessionIds }, { id: 'ASC' });
  }

  /** Locks a record; null if it does not exist or the actor may not see it. */
  async lock(tx: Tx, id: string): Promise<ServiceRecord | null> {
    return isId(id) ? lockRow(tx, serviceRecordTable, { id }) : null;
  }

  /** Locks a trainee's attendance record that is not voided; null if she is not recorded for this session. */
  async lockAttendance(tx: Tx, sessionId: string, traineeId: string): Promise<ServiceRecord | null> {
    if (!isId(sessionId) || !isId(traineeId)) return null;
    const rows = await lockRows(tx, serviceRecordTable, { sessionId, traineeId });
    return rows.find(({ voidedAt }) => voidedAt === null) ?? null;
  }

  async add(tx: Tx, records: readonly ServiceRecord[]): Promise<void> {
    await insertAll(tx, serviceRecordTable, records);
  }

  async save(tx: Tx, before: ServiceRecord, after: ServiceRecord): Promise<void> {
    await saveRow(tx, serviceRecordTable, before, after);
  }
}
