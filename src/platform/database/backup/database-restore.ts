import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { asTableOwner, dataTables } from './database-backup';
import { type BackupHeader, type BackupVisitor, readBackup } from './backup-file';
import { knownMigrations, migrate, otherHistory } from '../setup/migrations';
import { missingPepper, type Pepper } from '../../security/peppers';
import { prepare, prepareRoles, type Preparation } from '../setup/prepare-database';

/** Why a backup cannot be restored here; no data was changed. */
export class RestoreError extends Error {}

/** A row in any of these tables means that the database is in use. */
const NON_EMPTY_IF_USED = ['account', 'institution', 'employer', 'trainee'];

export interface RestoreOptions extends Preparation {
  /** The available keys of PINs and check-in codes; null restores without the keys that the backup needs. */
  readonly peppers: readonly Pepper[] | null;
}
export interface RestoreResult {
  readonly tables: number;
  readonly rows: number;
  /** When the backup was made. */
  readonly at: string;
}

/**
 * Restores an installation from a backup: roles, the tables of that version, the rows, and then the
 * migrations of this version. The rows are loaded in one transaction: after an error the database contains
 * none of them, and the same command can run again.
 */
export async function restore(preparation: RestoreOptions, file: string): Promise<RestoreResult> {
  const header = await headerOf(file);
  const url = preparation.databaseUrl;
  await checkTarget(url, header);
  checkPeppers(preparation.peppers, header);
  await prepareRoles(preparation);
  await migrate(url, { only: new Set(header.migrations.map(({ name }) => name)) });
  const counts = await asTableOwner(url, (client) => loadRows(client, file));
  await prepare(preparation);
  await asTableOwner(url, (client) => client.query('analyze'));
  return { ...counts, at: header.at };
}

function checkPeppers(peppers: readonly Pepper[] | null, header: BackupHeader): void {
  const missing = peppers && missingPepper(peppers, header.peppers);
  if (missing)
    throw new RestoreError(`WAYMARK_PEPPER ${missing.problem}. ${missing.remedy} Nothing was changed. To restore all the same, add --without-pepper.`);
}

/** Reads the whole file, so that a truncated one is refused before anything is changed. */
async function headerOf(file: string): Promise<BackupHeader> {
  let read: BackupHeader | undefined;
  await readBackup(file, {
    header: (header) => void (read = header),
    table: async () => ({ rows: async () => {}, end: async () => {} }),
    sequence: () => {},
  });
  if (!read) throw new RestoreError('The backup has no header.');
  const checksums = new Map(knownMigrations().map(({ name, checksum }) => [name, checksum]));
  const unknown = read.migrations.filter(({ name, checksum }) => checksums.get(name) !== checksum);
  if (unknown.length > 0) {
    const isReplaced = otherHistory(new Set(read.migrations.map(({ name }) => name))) !== null;
    throw new RestoreError(
      `The backup was made by another version of Waymark: this one does not have ${unknown[0]?.name}. ` +
        `Restore it with ${isReplaced ? 'the version that made it' : 'that version, or a newer one'}.`,
    );
  }
  return read;
}

async function checkTarget(url: string, { migrations }: BackupHeader): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; prepared: boolean }>(
      "select current_database() as name, to_regclass('public.schema_checksum') is not null as prepared",
    );
    if (!rows[0]?.prepared) return;
    await client.query('set role waymark_owner');
    await checkUnused(client);
    const inBackup = new Set(migrations.map(({ name }) => name));
    const unexpected = (await client.query<{ name: string }>('select name from schema_checksum')).rows.find(({ name }) => !inBackup.has(name));
    if (unexpected)
      throw new RestoreError(`The database "${rows[0].name}" was prepared by a newer version than the backup (${unexpected.name}). ${INTO_EMPTY}`);
  } finally {
    await client.end();
  }
}

const INTO_EMPTY = 'Restore into an empty database: `create database …`, and set DATABASE_URL to it.';

async function checkUnused(client: pg.Client): Promise<void> {
  for (const table of NON_EMPTY_IF_USED) {
    const [row] = (
      await client.query<{ database: string; name: string | null }>('select current_database() as database, to_regclass($1) as name', [`public.${table}`])
    ).rows;
    if (row?.name && (await client.query(`select from public.${table} limit 1`)).rowCount)
      throw new RestoreError(`The database "${row.database}" already has data (table ${table}). ${INTO_EMPTY}`);
  }
}

/**
 * Suspends foreign keys, triggers and row-level security, which would act on each row. Foreign keys are
 * checked once at the end; the other rules already held when the rows were first written.
 */
const SUSPENDED_CHECKS = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as before,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(k.oid)) as after
  from pg_constraint k where contype = 'f' and (conrelid = any($1::regclass[]) or confrelid = any($1::regclass[]))
  union all
  select format('alter table %s disable trigger %I', tgrelid::regclass, tgname), format('alter table %s enable trigger %I', tgrelid::regclass, tgname)
  from pg_trigger where not tgisinternal and tgenabled = 'O' and tgrelid = any($1::regclass[])
  union all
  select format('alter table %s no force row level security', oid::regclass), format('alter table %s force row level security', oid::regclass)
  from pg_class where relforcerowsecurity and oid = any($1::regclass[])`;

/**
 * Clears transaction numbers: they belong to the original server, and here they would later match unrelated
 * transactions.
 */
const CLEAR_TRANSACTION_IDS = `
  select format('update %1$s set %2$I = null where %2$I is not null', attrelid::regclass, attname) as statement
  from pg_attribute where attnum > 0 and atttypid = 'xid8'::regtype and not attnotnull and attrelid = any($1::regclass[])`;

async function loadRows(client: pg.Client, file: string): Promise<{ tables: number; rows: number }> {
  await client.query('begin');
  const tables = (await dataTables(client)).map(({ name }) => name);
  const suspensions = (await client.query<{ before: string; after: string }>(SUSPENDED_CHECKS, [tables])).rows;
  for (const { before } of suspensions) await client.query(before);
  // repeated now that this transaction has locked the tables: another restore or a first start may have been
  // faster
  await checkUnused(client);
  await client.query(`truncate ${tables.join(', ')}`);
  const counts = await readBackup(file, rowLoader(client, new Set(tables)));
  for (const { statement } of (await client.query<{ statement: string }>(CLEAR_TRANSACTION_IDS, [tables])).rows) await client.query(statement);
  for (const { after } of suspensions) await client.query(after);
  await client.query('commit');
  return counts;
}

const rowLoader = (client: pg.Client, tables: ReadonlySet<string>): BackupVisitor => ({
  header: () => {},
  async table(table, columns) {
    if (!tables.has(table)) throw new RestoreError(`The backup has a table that these migrations do not make: ${JSON.stringify(table)}.`);
    const copy = client.query(copyFrom(`copy ${table} (${columns.map((column) => pg.escapeIdentifier(column)).join(', ')}) from stdin`));
    const completion = finished(copy);
    completion.catch(() => {}); // awaited below
    return {
      async rows(bytes) {
        if (!copy.write(bytes)) await Promise.race([once(copy, 'drain'), completion]);
      },
      async end() {
        copy.end();
        await completion;
      },
    };
  },
  async sequence(sequence, value, called) {
    await client.query('select setval($1::regclass, $2::bigint, $3)', [sequence, value, called]);
  },
});
