import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', '..', '..', 'migrations');
/** The first line of a migration that PostgreSQL refuses to run in a transaction. */
const OUTSIDE_HEADER = '-- runs outside a transaction';
const CREATE_INDEX = /^create\s+(?:unique\s+)?index\s+concurrently\s+(?<index>[a-z_]\w*)\s+on\s[^;]+;?$/i;
const DROP_INDEX = /^drop\s+index\s+concurrently\s+if\s+exists\s+(?:[a-z_]\w*\.)?(?<index>[a-z_]\w*)\s*;?$/i;

/** One file of `migrations/`. */
export interface MigrationFile {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
  /** The only statement of a file that runs outside a transaction; null if the file runs in one. */
  readonly outside: { readonly action: 'create' | 'drop'; readonly index: string } | null;
}

/**
 * All migrations of a folder in order. `0003_institutions.sql` is migration `institutions0000000000003`: TypeORM's runner
 * requires names that end in 13 digits.
 */
export const readMigrations = (folder: string = FOLDER): MigrationFile[] =>
  readdirSync(folder)
    .filter((file) => /^\d{4}_\w+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(folder, file), 'utf8');
      const name = file.slice(5, -4) + file.slice(0, 4).padStart(13, '0');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex'), outside: readOutside(file, sql) };
    });

/** The file of a migration: `0003_institutions.sql` of `institutions0000000000003`. */
export const fileOf = (name: string): string => `${name.slice(-4)}_${name.slice(0, -13)}.sql`;

/**
 * Reads what a file does outside a transaction. Such a file contains only one statement, because a kill
 * between two could not be rolled back, and this statement must be repeatable after a kill: building or
 * dropping an index concurrently.
 */
export function readOutside(file: string, sql: string): MigrationFile['outside'] {
  const statement = sql
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/--.*$/gm, '')
    .trim();
  const isOutside = sql.split('\n', 1)[0]?.trim() === OUTSIDE_HEADER;
  if (!isOutside) {
    if (/\bindex\s+concurrently\b/i.test(statement)) throw new Error(`${file}: an index is built concurrently. Begin the file with "${OUTSIDE_HEADER}".`);
    return null;
  }
  const created = CREATE_INDEX.exec(statement)?.groups?.['index'];
  const dropped = DROP_INDEX.exec(statement)?.groups?.['index'];
  if (created) return { action: 'create', index: created.toLowerCase() };
  if (dropped) return { action: 'drop', index: dropped.toLowerCase() };
  throw new Error(
    `${file}: outside a transaction a file may hold one statement, "create [unique] index concurrently NAME on …" or "drop index concurrently if exists NAME". Move everything else to a file of its own.`,
  );
}
