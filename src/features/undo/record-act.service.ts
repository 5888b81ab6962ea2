import { randomUUID } from 'node:crypto';
import { insertRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import type { Reversals } from './domain/staff-act-reversal';
import { staffActTable } from './staff-acts.table';

interface NewAct<F extends keyof Reversals> {
  readonly field: F;
  /** The idempotency key of the mutation. */
  readonly key: string;
  readonly subjectIds: readonly string[];
  readonly reversal: Reversals[F];
}

/**
 * Records an act before its events, in its transaction.
 * @returns its id, for `announce`: events announced with it wait until it can no longer be undone
 */
export async function recordAct<F extends keyof Reversals>(tx: Tx, { field, key, subjectIds, reversal }: NewAct<F>): Promise<string> {
  const id = randomUUID();
  const { institutionId, accountId } = tx.actor;
  if (institutionId === null || accountId === null) throw new Error(`Cannot record ${field}: only a member of staff can undo it`);
  await insertRow(tx, staffActTable, { institutionId, id, accountId, field, key, subjectIds, reversal });
  return id;
}
