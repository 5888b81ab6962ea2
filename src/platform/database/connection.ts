import type pg from 'pg';
import { type DataSource, QueryFailedError } from 'typeorm';
import type { Actor } from '../security/actor';

/** Statements sent together with, and before, the first statement of a transaction. */
export interface TransactionOpening {
  readonly begin: string;
  /** Replaces `begin` for a transaction that may write. */
  readonly writing: string;
  readonly settings: { readonly text: string; readonly values: readonly string[] };
  /** Called with the time it took to get the connection, or to fail. */
  readonly connected: (ms: number, isConnected: boolean) => void;
}

export interface TransactionContext {
  readonly dataSource: DataSource;
  readonly actor: Actor;
  readonly opening: TransactionOpening;
  readonly writerRole: string | null;
  readonly writes: boolean;
  /**
   * Every failure passes through this function. `isLost`: PostgreSQL cannot serve, so the transaction must
   * stop.
   */
  readonly onFailure: (error: Error) => { readonly error: Error; readonly isLost: boolean };
}

/** Connects, and reports the duration on success and on failure. */
export async function connectTimed(connect: () => Promise<pg.PoolClient>, onConnected: TransactionOpening['connected']): Promise<pg.PoolClient> {
  const startedAt = performance.now();
  let isConnected = false;
  try {
    const client = await connect();
    isConnected = true;
    return client;
  } finally {
    onConnected(performance.now() - startedAt, isConnected);
  }
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: in_failed_sql_transaction */
export const isInFailedTransaction = (error: Error): boolean =>
  error instanceof QueryFailedError && (error.driverError as { readonly code?: unknown }).code === '25P02';

/** Closes a connection without waiting for the server. The pool removes it on release, because it is closed. */
export function closeNow(client: pg.PoolClient): void {
  client.connection.stream.destroy();
  void client.end();
}

/**
 * Queries issued in the same tick go to PostgreSQL in one write: each write costs as much as reading the
 * answer.
 */
export function corkUntilNextTick({ connection: { stream } }: pg.PoolClient): void {
  stream.cork();
  process.nextTick(() => stream.uncork());
}
