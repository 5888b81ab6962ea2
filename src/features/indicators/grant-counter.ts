import type { Refusal } from '../../shared/refusal';
import type { CountedRow } from './domain/counted';
import type { CountedTotals, GrantCount, OwnCell } from './domain/counted-numbers';

export type Progress = (done: number, total: number) => void;
export type Read = <R>(sql: string, params: readonly unknown[]) => Promise<R[]>;

/** What counts a grant by the rules of the domain. NOT_FOUND for a grant that is not there. */
export abstract class GrantCounter {
  /** The numbers of one institution. */
  abstract own(read: Read, count: GrantCount, progress?: Progress): Promise<readonly OwnCell[] | Refusal>;

  /** The numbers of all institutions together and of each that has anybody in it. */
  abstract totals(read: Read, count: GrantCount, progress?: Progress): Promise<CountedTotals | Refusal>;

  /** Gives away the rows behind one number of an institution, in no order, once each. */
  abstract rows(
    read: Read,
    count: GrantCount,
    cell: string,
    keep: (rows: readonly CountedRow[]) => Promise<void>,
    progress?: Progress,
  ): Promise<Refusal | null>;
}
