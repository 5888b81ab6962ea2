import type { Writable } from 'node:stream';
import type pg from 'pg';
import { type DataSource, QueryFailedError } from 'typeorm';
import type { Actor } from '../security/actor';

/** What is sent before the first statement of a transaction, with it. */
export interface Opening {
  readonly begin: string;
  /** The same for a transaction that may write. */
  readonly writing: string;
  readonly settings: { readonly text: string; readonly values: readonly string[] };
  /** Told how long the connection took to get, or to fail. */
  readonly connected: (ms: number, isConnected: boolean) => void;
}

export interface Opened {
  readonly dataSource: DataSource;
  readonly actor: Actor;
  readonly opening: Opening;
  readonly pathRole: string | null;
  readonly writes: boolean;
  /** Every failure passes here. `isLost`: PostgreSQL cannot serve, so the transaction goes no further. */
  readonly failed: (error: Error) => { readonly error: Error; readonly isLost: boolean };
}

/** Connects, and tells how long that took whether it succeeded or not. */
export async function timed(connect: () => Promise<pg.PoolClient>, tell: Opening['connected']): Promise<pg.PoolClient> {
  const began = performance.now();
  let isConnected = false;
  try {
    const client = await connect();
    isConnected = true;
    return client;
  } finally {
    tell(performance.now() - began, isConnected);
  }
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: in_failed_sql_transaction */
export const isOfSpoiled = (error: Error): boolean => error instanceof QueryFailedError && (error.driverError as { readonly code?: unknown }).code === '25P02';

export const streamOf = (client: pg.PoolClient): Writable => (client as unknown as { readonly connection: { readonly stream: Writable } }).connection.stream;

/** What is asked in one breath goes to PostgreSQL in one write: each one costs as much as reading the answer. */
export function sentTogether(client: pg.PoolClient): void {
  const stream = streamOf(client);
  stream.cork();
  process.nextTick(() => stream.uncork());
}
