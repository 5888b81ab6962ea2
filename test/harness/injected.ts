import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Login } from '../../src/platform/database/setup/database-roles';
import type { Person, Harness } from './harness';

/** The messages of a refusal by the database. */
export const DENIED = /row-level security|permission denied/;
/** The hash by which the database identifies a session. */
export const hashOf = ({ token }: Person): string => createHash('sha256').update(token).digest('hex');

export interface Attempt {
  readonly sql: string;
  readonly params: readonly unknown[];
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * Runs statements as an injection could: each in its own transaction on one connection of a login, committed.
 * @returns for each statement null if it was accepted, otherwise the error
 */
export async function commits(harness: Harness, login: Login, role: string, attempts: readonly Attempt[]): Promise<(string | null)[]> {
  return connected(harness, login, async (client) => {
    const outcomes: (string | null)[] = [];
    for (const { sql, params, settings } of attempts) {
      await client.query(`begin; set local search_path = public; set local role ${role}`);
      for (const [key, value] of Object.entries(settings)) await client.query('select set_config($1, $2, true)', [`app.${key}`, value]);
      const refusal = await client.query(sql, [...params]).then(
        () => null,
        (error: Error) => error.message,
      );
      const { command } = await client.query('commit');
      outcomes.push(refusal ?? (command === 'COMMIT' ? null : 'rolled back'));
    }
    return outcomes;
  });
}

/** Runs `work` on a connection of a login, and closes it. */
export async function connected<R>(harness: Harness, login: Login, work: (client: pg.Client) => Promise<R>): Promise<R> {
  const client = new pg.Client({ connectionString: harness.logins[login] });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Runs each statement in its own transaction, rolls it back, and returns whether it was accepted. */
export const acceptedOrRefused = (harness: Harness, login: Login, role: string | null, statements: readonly string[]): Promise<string[]> =>
  connected(harness, login, async (client) => {
    const went: string[] = [];
    for (const statement of statements) {
      await client.query(`begin${role ? `; set local role ${role}` : ''}`);
      await client.query(statement).then(
        () => went.push(statement),
        () => {},
      );
      await client.query('rollback');
    }
    return went;
  });
