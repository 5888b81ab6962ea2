import { runMigrations } from 'bullmq';
import pg from 'pg';
import { type LoginUrls, resolveLogins } from './logins';
import { migrate } from './migrations';
import { PEPPER_USE, type PepperUse } from '../../security/peppers';
import { existingLogins, lockRoles, type Login, LOGINS, ensureRoles, restrictDatabase, urlFor, withRolesLock } from './database-roles';
import { syncWriters } from '../sync-writers';

export interface Preparation {
  readonly databaseUrl: string;
  /**
   * Reads the known logins, while no other process changes them. A login that is neither known nor in the
   * database gets a new password.
   */
  readonly known?: () => LoginUrls;
  /**
   * Saves the logins before they are created in the database, so that a kill never leaves a login with a lost
   * password.
   */
  readonly keep?: (urls: Record<Login, string>) => void;
  readonly say?: (line: string) => void;
}

/**
 * Prepares a database: roles and logins, Waymark's migrations, writer rights, BullMQ's migrations, and the
 * queue login's grants. Idempotent.
 * @returns the connection URL of every login
 */
export async function prepare(preparation: Preparation): Promise<Record<Login, string>> {
  const { databaseUrl, say = () => {} } = preparation;
  const urls = await prepareRoles(preparation);
  const applied = await migrate(databaseUrl, { say });
  if (applied.length > 0) say(`migrated: ${applied.length} steps`);
  await syncWriters(databaseUrl);
  await migrateQueue(databaseUrl);
  return urls;
}

/** The part that a database dump does not contain: roles, logins, and who may connect. */
export async function prepareRoles({ databaseUrl, known = () => ({}), keep = () => {} }: Preparation): Promise<Record<Login, string>> {
  const urls = await withRolesLock(databaseUrl, async (client) => {
    const credentials = await resolveLogins(client, databaseUrl, known());
    const urls = Object.fromEntries(LOGINS.map((login) => [login, urlFor(databaseUrl, credentials[login])])) as Record<Login, string>;
    keep(urls);
    await ensureRoles(client, credentials);
    return urls;
  });
  await restrictDatabase(databaseUrl);
  return urls;
}

async function migrateQueue(databaseUrl: string): Promise<void> {
  await asOwner(databaseUrl, async (client) => {
    await lockRoles(client);
    await runMigrations(client);
  });
  await grantQueue(databaseUrl);
}

/** Grants the queue's logins their rights in BullMQ's schema, if it exists. */
export const grantQueue = (databaseUrl: string): Promise<void> =>
  asOwner(databaseUrl, async (client) => {
    await lockRoles(client);
    const { rowCount } = await client.query("select from pg_namespace where nspname = 'bullmq'");
    if (!rowCount) return;
    const queue = (await existingLogins(client, ['queue'])).join(', ');
    await client.query(`
      grant usage on schema bullmq to ${queue};
      grant select, insert, update, delete on all tables in schema bullmq to ${queue};
      grant usage, select, update on all sequences in schema bullmq to ${queue};
      grant execute on all functions in schema bullmq to ${queue}`);
  });

async function asOwner<R>(databaseUrl: string, work: (client: pg.Client) => Promise<R>): Promise<R> {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c role=waymark_owner' });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The peppers that the rows of a prepared database need. */
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
