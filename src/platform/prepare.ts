import { runMigrations } from 'bullmq';
import pg from 'pg';
import { migrate } from './migrations';
import { PEPPER_USE, type PepperUse } from './peppers';
import { type Login, LOGINS, loginName, makeRoles, newPassword, openDatabaseTo, urlFor } from './roles';
import { keepWriters } from './writers';

export interface Preparation {
  readonly databaseUrl: string;
  /** Passwords kept from an earlier start; a login without one gets a new one. */
  readonly passwords?: Partial<Record<Login, string>>;
  readonly say?: (line: string) => void;
}

/**
 * Makes a database ready: roles and logins, our migrations, who writes what, BullMQ's, and the queue login's grants on them.
 * Idempotent. @returns the connection URL of every login
 */
export async function prepare({ databaseUrl, passwords = {}, say = () => {} }: Preparation): Promise<Record<Login, string>> {
  const all = Object.fromEntries(LOGINS.map((login) => [login, passwords[login] ?? newPassword()])) as Record<Login, string>;
  await makeRoles(databaseUrl, all);
  await openDatabaseTo(databaseUrl);
  const ran = await migrate(databaseUrl, { say });
  if (ran.length > 0) say(`migrated: ${ran.length} steps`);
  await keepWriters(databaseUrl);
  await migrateQueue(databaseUrl);
  return Object.fromEntries(LOGINS.map((login) => [login, urlFor(databaseUrl, login, all[login])])) as Record<Login, string>;
}

async function migrateQueue(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c role=waymark_owner' });
  client.on('error', () => {});
  await client.connect();
  try {
    await runMigrations(client);
    const queue = loginName('queue');
    await client.query(`
      grant usage on schema bullmq to ${queue};
      grant select, insert, update, delete on all tables in schema bullmq to ${queue};
      grant usage, select, update on all sequences in schema bullmq to ${queue};
      grant execute on all functions in schema bullmq to ${queue}`);
  } finally {
    await client.end();
  }
}

/** Which peppers the rows of a prepared database need. */
export async function pepperUse(databaseUrl: string): Promise<readonly PepperUse[]> {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c role=waymark_owner -c search_path=public' });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<PepperUse>(PEPPER_USE)).rows;
  } finally {
    await client.end();
  }
}
