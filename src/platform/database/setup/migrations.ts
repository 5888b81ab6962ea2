import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type MigrationInterface, QueryFailedError, type QueryRunner } from 'typeorm';
import { fileOf, type MigrationFile, readMigrations } from './migration-files';
import type { Tx } from '../tx';

/** How a migration waits for its locks while requests continue. */
export interface LockRetryPolicy {
  /**
   * A statement that does not get its lock within this time gives up, so that requests queue behind it no
   * longer than this. Shorter than PostgreSQL's deadlock_timeout.
   */
  readonly lockMs: number;
  /** The pause before the second attempt; each further pause is twice as long, up to `longestPauseMs`. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** After this time without success a migration fails. */
  readonly totalMs: number;
}
const DEFAULT_RETRY_POLICY: LockRetryPolicy = { lockMs: 500, firstPauseMs: 250, longestPauseMs: 5_000, totalMs: 600_000 };

/** PostgreSQL's codes for a lock that was not available in time, and for a deadlock. */
const LOCK_FAILURES = ['55P03', '40P01'];
const MIGRATOR_POLL_MS = 200;
const MIGRATOR_LOCK = 7321;

interface MigrateOptions {
  readonly folder?: string;
  /** For a backup of an earlier version: the migrations which that version had. */
  readonly only?: ReadonlySet<string>;
  readonly patience?: LockRetryPolicy;
  readonly say?: (line: string) => void;
}

/** The migrations of this version, in order. */
export const knownMigrations = (): readonly { readonly name: string; readonly checksum: string }[] => readMigrations();

/** Names of the migrations of this version that are not applied to a database. */
export async function missingMigrations(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ name: string }>('select name from schema_history');
  const applied = new Set(rows.map(({ name }) => name));
  const history = otherHistory(applied);
  if (history !== null) throw new MigrationsError(history);
  return readMigrations()
    .map(({ name }) => name)
    .filter((name) => !applied.has(name));
}

/** The database does not match the migrations of this version; no migration was run. */
export class MigrationsError extends Error {}

/**
 * Finds a database whose migrations were replaced. An upgrade only adds migrations, so a database that has an
 * unknown migration and also lacks one of this version cannot be upgraded. A database that only has unknown
 * migrations was upgraded by a newer version.
 * @returns the error and its remedy; null if the migrations were not replaced
 */
export function otherHistory(applied: ReadonlySet<string>, files: readonly MigrationFile[] = readMigrations()): string | null {
  const ours = new Set(files.map(({ name }) => name));
  const foreign = [...applied]
    .filter((name) => !ours.has(name))
    .map(fileOf)
    .sort();
  const missing = files.find(({ name }) => !applied.has(name));
  if (foreign[0] === undefined || missing === undefined) return null;
  const others = foreign.length > 1 ? ` and ${foreign.length - 1} more` : '';
  return (
    `This database was created by a version of Waymark with other migrations: it has ${foreign[0]}${others}, which this version does not have, ` +
    `and lacks ${fileOf(missing.name)}. No upgrade leads from those migrations to this version, and no migration was run. ` +
    'Create a new database and set DATABASE_URL to it; with npm start, set WAYMARK_DATA_DIR to an empty folder. ' +
    'To keep the data, run the version that created it: its backups can be restored with that version only (docs/operations.md).'
  );
}

/** The current migration and its start, for messages and for the time limit of each migration. */
class Progress {
  current = '';
  since = Date.now();

  begin(name: string): void {
    if (name === this.current) return;
    this.current = name;
    this.since = Date.now();
  }
}

const asMigration = (file: MigrationFile, patience: LockRetryPolicy, progress: Progress) =>
  class implements MigrationInterface {
    readonly name = file.name;
    readonly transaction = file.outside === null;
    async up(runner: QueryRunner): Promise<void> {
      progress.begin(file.name);
      if (file.outside !== null) return changeIndex(runner, file, file.outside, patience);
      await runner.query(`set local lock_timeout = ${patience.lockMs}`);
      await runner.query(file.sql);
      await recordChecksum(runner, file);
    }
    down(): Promise<void> {
      throw new Error('migrations go forward only');
    }
  };

const FIND_INDEX = `select i.indisvalid as valid, c.oid::regclass::text as name from pg_class c join pg_index i on i.indexrelid = c.oid
  where c.relname = $1 and c.relnamespace in ('public'::regnamespace, to_regnamespace('protected'))`;

const recordChecksum = (runner: QueryRunner, { name, checksum }: MigrationFile): Promise<unknown> =>
  runner.query('insert into schema_checksum (name, checksum) values ($1, $2) on conflict (name) do update set checksum = excluded.checksum', [name, checksum]);

/**
 * Builds or drops an index without blocking reads and writes. A kill may leave an index that is invalid, or
 * one that is complete but not recorded. The checksum is written first, so the next run recognises this
 * migration's index. Waiting for older transactions blocks no request, so this may use the whole time limit.
 */
async function changeIndex(
  runner: QueryRunner,
  file: MigrationFile,
  { action, index }: NonNullable<MigrationFile['outside']>,
  { totalMs }: LockRetryPolicy,
): Promise<void> {
  const [attempt] = (await runner.query('select checksum from schema_checksum where name = $1', [file.name])) as { checksum: string }[];
  const [existingIndex] = (await runner.query(FIND_INDEX, [index])) as { valid: boolean; name: string }[];
  const isBuilt = existingIndex?.valid === true && attempt?.checksum === file.checksum;
  if (action === 'create' && existingIndex?.valid && !attempt)
    throw new Error(`Migration ${file.name} builds an index named ${existingIndex.name}, which exists already and is not its own. Choose another name.`);
  await recordChecksum(runner, file);
  if (action === 'create' && isBuilt) return;
  await runner.query(`set lock_timeout = ${totalMs}`);
  try {
    if (action === 'create' && existingIndex) await runner.query(`drop index concurrently if exists ${existingIndex.name}`);
    await runner.query(file.sql);
  } finally {
    await runner.query('reset lock_timeout').catch(() => {});
  }
}

/**
 * Refuses a database that a newer version has prepared: an earlier version would revoke rights that servers
 * of the newer version need.
 */
function checkApplied(files: readonly MigrationFile[], applied: ReadonlyMap<string, string | null>, attempted: readonly string[]): void {
  const checksums = new Map(files.map(({ name, checksum }) => [name, checksum]));
  const history = otherHistory(new Set([...applied.keys(), ...attempted]), files);
  if (history !== null) throw new MigrationsError(history);
  const unknown = [...applied.keys(), ...attempted].find((name) => !checksums.has(name));
  if (unknown !== undefined)
    throw new MigrationsError(
      `This database was prepared by a newer version of Waymark: this one does not have migration ${unknown}. No migration was run. ` +
        'Prepare with the newer version; to go back to this one, restore a backup that it made (docs/operations.md).',
    );
  for (const [name, checksum] of applied)
    if (checksum !== null && checksums.get(name) !== checksum)
      throw new MigrationsError(`Migration ${name} was changed after it ran. Restore the file and write a new migration.`);
}

/**
 * Runs plain SQL files as the owner, forward only, each in its own transaction unless its first line says
 * otherwise; one process at a time. A migration that does not get its lock soon gives way to requests and is
 * retried. A file that was changed after it ran is refused.
 */
export async function migrate(migratorUrl: string, { folder, only, patience = DEFAULT_RETRY_POLICY, say = () => {} }: MigrateOptions = {}): Promise<string[]> {
  const all = readMigrations(folder);
  const files = all.filter(({ name }) => !only || only.has(name));
  const progress = new Progress();
  const source = new DataSource({
    type: 'postgres',
    url: migratorUrl,
    migrations: files.map((file) => asMigration(file, patience, progress)),
    migrationsTableName: 'schema_history',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    poolSize: 2,
    extra: { options: '-c role=waymark_owner -c search_path=public' },
  });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await becomeOnlyMigrator(lock, say);
    await lock.query('create table if not exists schema_checksum (name text primary key, checksum text not null)');
    const before = await appliedMigrations(lock);
    const attempted = (await lock.query('select name from schema_checksum')) as { name: string }[];
    checkApplied(
      all,
      before,
      attempted.map(({ name }) => name),
    );
    await runAll(source, lock, { patience, progress, say });
    return files.map(({ name }) => name).filter((name) => !before.has(name));
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [MIGRATOR_LOCK]).catch(() => {});
    await lock.release();
    await source.destroy();
  }
}

/**
 * Polls instead of waiting in one statement: a waiting statement holds a snapshot, and a concurrent index
 * build waits for every snapshot.
 */
async function becomeOnlyMigrator(lock: QueryRunner, say: (line: string) => void): Promise<void> {
  for (let isFirst = true; ; isFirst = false) {
    const [tried] = (await lock.query('select pg_try_advisory_lock($1) as got', [MIGRATOR_LOCK])) as { got: boolean }[];
    if (tried?.got) return;
    if (isFirst) say('another process migrates this database; waiting for it');
    await sleep(MIGRATOR_POLL_MS);
  }
}

/** Checksums of the applied migrations, by name. */
async function appliedMigrations(runner: QueryRunner): Promise<Map<string, string | null>> {
  const [history] = (await runner.query("select to_regclass('schema_history') as name")) as { name: string | null }[];
  if (!history?.name) return new Map();
  const rows = (await runner.query('select h.name, c.checksum from schema_history h left join schema_checksum c on c.name = h.name')) as {
    name: string;
    checksum: string | null;
  }[];
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

interface RunContext {
  readonly patience: LockRetryPolicy;
  readonly progress: Progress;
  readonly say: (line: string) => void;
}

async function runAll(source: DataSource, lock: QueryRunner, { patience, progress, say }: RunContext): Promise<void> {
  let lastTried = '';
  let pauseMs = patience.firstPauseMs;
  for (;;) {
    const failure = await lockFailureOf(source.runMigrations());
    if (failure === null) return;
    pauseMs = progress.current === lastTried ? Math.min(pauseMs * 2, patience.longestPauseMs) : patience.firstPauseMs;
    lastTried = progress.current;
    if (Date.now() + pauseMs - progress.since > patience.totalMs)
      throw new Error(await lockTimeoutMessage(lock, progress.current, patience), { cause: failure });
    say(`migration ${progress.current} did not get its lock and gave way; next try in ${pauseMs} ms`);
    await sleep(pauseMs);
  }
}

/** Null when all migrations ran, or the error of an unavailable lock; any other error is thrown. */
async function lockFailureOf(running: Promise<unknown>): Promise<QueryFailedError | null> {
  try {
    await running;
    return null;
  } catch (error) {
    if (error instanceof QueryFailedError && isLockFailure(error)) return error;
    throw error;
  }
}

/**
 * Also true if an index that a killed process left building was finished while this process dropped it, which
 * PostgreSQL reports as an internal error; the next try finds the index.
 */
const isLockFailure = ({ driverError, message }: QueryFailedError): boolean =>
  LOCK_FAILURES.includes((driverError as { code?: string }).code ?? '') || message === 'tuple concurrently updated';

async function lockTimeoutMessage(lock: QueryRunner, name: string, { totalMs }: LockRetryPolicy): Promise<string> {
  const [oldest] = (await lock
    .query(
      'select pid, usename, xact_start from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null order by xact_start limit 1',
    )
    .catch(() => [])) as { pid: number; usename: string | null; xact_start: Date }[];
  const who = oldest ? ` The oldest transaction is of process ${oldest.pid} (${oldest.usename ?? 'unknown'}), since ${oldest.xact_start.toISOString()}.` : '';
  return `Migration ${name} did not get its lock within ${Math.round(totalMs / 1000)} seconds; nothing of it was applied.${who} End what holds the lock, and run prepare again.`;
}
