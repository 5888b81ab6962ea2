import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { isLocalDate, type LocalDate } from '../../shared/local-date';

/** That somebody looked at her record on a day, how often, and when last. */
export interface Look {
  readonly day: LocalDate;
  readonly actor: string;
  /** Whoever works for the service; null for an employer. */
  readonly name: string | null;
  readonly roles: readonly string[];
  /** Whether it is one of the people who look after her. */
  readonly isHers: boolean;
  readonly employer: string | null;
  readonly employerKm: string | null;
  readonly times: number;
  readonly lastAt: Date;
}

const WHO_LOOKED = `select to_char(day, 'YYYY-MM-DD') as day, actor, name, roles, is_hers as "isHers", employer, employer_km as "employerKm", times, last_at as "lastAt"
  from app.who_looked($1, $2, $3)`;

/** What was written down of every look at a person's record, told to that person alone. */
@Injectable()
export class LooksService {
  /** Days and persons, newest first; `after` is the last row of the page before. */
  async ofHers(tx: Tx, { limit, after }: { readonly limit: number; readonly after: string | null }): Promise<Look[]> {
    if (after === null) return tx.query<Look>(WHO_LOOKED, [null, null, limit]);
    const [day = '', actor = ''] = after.split(' ');
    return isLocalDate(day) && isId(actor) ? tx.query<Look>(WHO_LOOKED, [day, actor, limit]) : [];
  }

  cursorOf({ day, actor }: Look): string {
    return `${day} ${actor}`;
  }
}
