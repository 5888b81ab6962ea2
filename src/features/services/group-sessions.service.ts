import { Injectable } from '@nestjs/common';
import { insertRow, rowsBy } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { LocalDate } from '../../shared/local-date';
import type { GroupSession, GroupSessionInput } from './domain/group-session';
import { type PageRequest, rowsOfPage } from './rows-of-page';
import { ATTENDEE_COUNTS, RECORDED_ATTENDEES, SESSIONS_PAGE } from './services.queries';
import { groupSessionTable } from './services.table';

/** Group sessions. */
@Injectable()
export class GroupSessionsService {
  byIds(tx: Tx, ids: readonly string[]): Promise<GroupSession[]> {
    return rowsBy(tx, groupSessionTable, { id: ids.filter(isId) });
  }

  /** Returns one row more than the page size, newest day first, optionally only of a span of days. */
  page(tx: Tx, request: PageRequest & { readonly from: LocalDate | null; readonly to: LocalDate | null }): Promise<GroupSession[]> {
    return rowsOfPage(tx, SESSIONS_PAGE, request, [request.from, request.to], (ids) => this.byIds(tx, ids));
  }

  /** How many attended each of these sessions. */
  async attendeeCounts(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
    return new Map((await tx.query<{ id: string; count: number }>(ATTENDEE_COUNTS, [ids])).map(({ id, count }) => [id, count]));
  }

  /**
   * Which of these trainees are already recorded for a session of this kind, day, leader and topic, to detect
   * one recorded twice.
   */
  async recordedAttendees(tx: Tx, ids: readonly string[], session: Pick<GroupSessionInput, 'kind' | 'heldOn' | 'ledBy' | 'topic'>): Promise<Set<string>> {
    const { kind, heldOn, ledBy, topic } = session;
    return new Set((await tx.query<{ traineeId: string }>(RECORDED_ATTENDEES, [ids, kind, heldOn, ledBy, topic])).map(({ traineeId }) => traineeId));
  }

  async add(tx: Tx, session: GroupSession): Promise<void> {
    await insertRow(tx, groupSessionTable, session);
  }
}
