import { Injectable } from '@nestjs/common';
import type { Tx } from './tx';

/** Expired rows of one kind: the retention period in days, their number, and the days they are from. */
export interface ExpiredRows {
  readonly kind: string;
  readonly days: number;
  /** Rows from before this instant are removed. */
  readonly before: Date;
  readonly rows: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/**
 * The kinds that are removed by age. The database stores the periods and further conditions, and never
 * removes younger rows, whichever caller asks (`app.retention_rules`).
 */
const KINDS = ['idempotency', 'message', 'outbox', 'session', 'staff_act'] as const;
const COUNT = `select kind, days, before, rows::int as rows, first_day::text as "firstDay", last_day::text as "lastDay" from app.count_expired() order by kind`;

/** Removes rows past their retention period, by real time, one slice at a time. */
@Injectable()
export class Retention {
  /** Reads every expired row: use it for a dry run, not every minute. */
  count(tx: Tx): Promise<ExpiredRows[]> {
    return tx.query<ExpiredRows>(COUNT);
  }

  /** Removes one slice of one kind. @returns how many rows were removed */
  async remove(tx: Tx, kind: string, most: number): Promise<number> {
    return (await tx.queryOne<{ removed: number }>('select app.remove_expired($1, $2) as removed', [kind, most])).removed;
  }

  /**
   * Removes one slice of any kind, messages before the events that caused them.
   * @returns `most` where there may be more
   */
  async deleteOld(tx: Tx, most: number): Promise<number> {
    for (const kind of KINDS) if ((await this.remove(tx, kind, most)) === most) return most;
    return 0;
  }
}
