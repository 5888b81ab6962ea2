import type { Refusal } from '../../shared/refusal';
import type { CountedRow } from './domain/counted-rows';
import type { StoredTotals, GrantCount, OwnCell } from './domain/exact-numbers';

export type Progress = (done: number, total: number) => void;
export type Read = <R>(sql: string, params: readonly unknown[]) => Promise<R[]>;

/** Counts a grant by the rules of the domain. NOT_FOUND for an unknown grant. */
export abstract class GrantCounter {
  /** The numbers of one institution. */
  abstract own(read: Read, count: GrantCount, progress?: Progress): Promise<readonly OwnCell[] | Refusal<'NOT_FOUND'>>;

  /** The numbers of all institutions together, and of each institution with counted persons. */
  abstract totals(read: Read, count: GrantCount, progress?: Progress): Promise<StoredTotals | Refusal<'NOT_FOUND'>>;

  /** Passes on the rows behind one number of an institution, each once, unordered. */
  abstract rows(
    read: Read,
    count: GrantCount,
    cell: string,
    consume: (rows: readonly CountedRow[]) => Promise<void>,
    progress?: Progress,
  ): Promise<Refusal<'NOT_FOUND'> | null>;
}
