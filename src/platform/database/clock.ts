import type { Tx } from './tx';

/** The product's clock, which can differ from the real one. */
export interface ClockReading {
  readonly now: Date;
  readonly real: Date;
  /** How far the product's clock is ahead, in seconds. */
  readonly seconds: number;
  /** Whether it is ahead by more days than the caller allows. */
  readonly far: boolean;
}

export const readClock = (tx: Tx, furthestDays: number): Promise<ClockReading> =>
  tx.queryOne<ClockReading>(
    `select app.now() as now, now() as real, extract(epoch from coalesce((select ahead_by from clock), '0'))::float8 as seconds,
       coalesce((select ahead_by from clock), '0') > make_interval(days => $1) as far`,
    [furthestDays],
  );

/** Back to real time. */
export const resetClock = (tx: Tx): Promise<number> => tx.change('delete from clock');

/** @param interval as PostgreSQL reads it: `3 days` */
export const advanceClock = (tx: Tx, interval: string): Promise<number> =>
  tx.change('insert into clock (ahead_by) values ($1::interval) on conflict (only_row) do update set ahead_by = clock.ahead_by + excluded.ahead_by', [
    interval,
  ]);
