import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Tx } from './tx';

const FOLDER = join(__dirname, '..', '..', 'migrations');

interface SqlFile {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** `0003_places.sql` is migration `places0000000000003`: TypeORM's runner wants names that end in 13 digits. */
const sqlFiles = (): SqlFile[] =>
  readdirSync(FOLDER)
    .filter((file) => /^\d{4}_\w+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(FOLDER, file), 'utf8');
      return { name: file.slice(5, -4) + file.slice(0, 4).padStart(13, '0'), sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });

/** The migrations of this version, in their order. */
export const knownMigrations = (): readonly { readonly name: string; readonly checksum: string }[] => sqlFiles();

/** The names of the migrations of this version that a database has not seen. */
export async function missingMigrations(tx: Tx): Promise<string[]> {
  const ran = await tx.query<{ name: string }>('select name from schema_history');
  const known = new Set(ran.map(({ name }) => name));
  return sqlFiles()
    .map(({ name }) => name)
    .filter((name) => !known.has(name));
}

/** The database does not fit the migrations of this version; none was run. */
export class MigrationsError extends Error {}

const asMigration = (file: SqlFile) =>
  class implements MigrationInterface {
    readonly name = file.name;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(file.sql);
      await runner.query('insert into schema_checksum (name, checksum) values ($1, $2)', [file.name, file.checksum]);
    }
    down(): Promise<void> {
      throw new Error('migrations go forward only');
    }
  };

/** An earlier version must not prepare what a newer one has prepared: it would take away what servers of the newer version are allowed to write. */
function checkRan(ran: readonly { readonly name: string; readonly checksum: string }[]): void {
  const checksums = new Map(sqlFiles().map(({ name, checksum }) => [name, checksum]));
  for (const { name, checksum } of ran) {
    const known = checksums.get(name);
    if (known === undefined)
      throw new MigrationsError(
        `This database was prepared by a newer version of Waymark: this one does not have migration ${name}. No migration was run. ` +
          'Prepare with the newer version; to go back to this one, restore a backup that it made (docs/operations.md).',
      );
    if (known !== checksum) throw new MigrationsError(`Migration ${name} was changed after it ran. Restore the file and write a new migration.`);
  }
}

/**
 * Plain SQL files, forward only, each in its own transaction, as the owner; one process at a time.
 * A file that was changed after it ran is refused: a migration that ran is history.
 * @param only for a backup of an earlier version: the migrations that it had
 * @returns the names of those that ran now
 */
export async function migrate(migratorUrl: string, only?: ReadonlySet<string>): Promise<string[]> {
  const files = sqlFiles().filter(({ name }) => !only || only.has(name));
  const source = new DataSource({
    type: 'postgres',
    url: migratorUrl,
    migrations: files.map(asMigration),
    migrationsTableName: 'schema_history',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    poolSize: 2,
    extra: { options: '-c role=waymark_owner -c search_path=public' },
  });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock(7321)');
    await lock.query('create table if not exists schema_checksum (name text primary key, checksum text not null)');
    const ran = (await lock.query('select name, checksum from schema_checksum')) as { name: string; checksum: string }[];
    checkRan(ran);
    return (await source.runMigrations()).map((migration) => migration.name);
  } finally {
    await lock.query('select pg_advisory_unlock(7321)').catch(() => {});
    await lock.release();
    await source.destroy();
  }
}
