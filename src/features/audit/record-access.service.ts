import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { isLocalDate, type LocalDate } from '../../shared/local-date';

/** One person's accesses to the trainee's record on one day: how many, and when the last one was. */
export interface RecordAccess {
  readonly day: LocalDate;
  readonly actor: string;
  /** The staff member's name; null for an employer. */
  readonly name: string | null;
  readonly roles: readonly string[];
  /** Whether this person is responsible for the trainee. */
  readonly isOwnOfficer: boolean;
  readonly employer: string | null;
  readonly employerKm: string | null;
  readonly times: number;
  readonly lastAt: Date;
}

const RECORD_ACCESS_PAGE = `select to_char(day, 'YYYY-MM-DD') as day, actor, name, roles, is_own as "isOwnOfficer", employer, employer_km as "employerKm", times, last_at as "lastAt"
  from app.record_access_log($1, $2, $3)`;

/** The log of every access to a trainee's record. Only the trainee herself can read it. */
@Injectable()
export class RecordAccessService {
  /** One row for each day and person, newest first; `after` is the last row of the previous page. */
  async ownPage(tx: Tx, { limit, after }: { readonly limit: number; readonly after: string | null }): Promise<RecordAccess[]> {
    if (after === null) return tx.query<RecordAccess>(RECORD_ACCESS_PAGE, [null, null, limit]);
    const [day = '', actor = ''] = after.split(' ');
    return isLocalDate(day) && isId(actor) ? tx.query<RecordAccess>(RECORD_ACCESS_PAGE, [day, actor, limit]) : [];
  }

  cursorOf({ day, actor }: RecordAccess): string {
    return `${day} ${actor}`;
  }
}
