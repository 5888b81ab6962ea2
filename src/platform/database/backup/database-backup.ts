import type { Writable } from 'node:stream';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type BackupHeader, writeEndOfRows, writeEntry, writeBytes, writeAtomically } from './backup-file';
import { PEPPER_USE, type PepperUse } from '../../security/peppers';

/**
 * Tables that a backup leaves out: sessions (people sign in again, and a stolen backup opens none), counters
 * that last minutes, transaction numbers that are meaningless on another server, and the migrations' own
 * records.
 */
const EXCLUDED_TABLES = ['session', 'request_count', 'match_change', 'match_pending', 'match_commit', 'schema_history', 'schema_checksum'];

/**
 * Waymark's tables, without BullMQ's: its jobs only wake the worker, which finds all work in Waymark's
 * tables.
 */
const TABLES = `
  select format('%I.%I', n.nspname, c.relname) as name,
    array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and c.relowner = 'waymark_owner'::regrole and n.nspname in ('public', 'protected') and c.relname <> all($1)
  order by 1`;
const SEQUENCES = `
  select format('%I.%I', schemaname, sequencename) as name from pg_sequences
  where schemaname in ('public', 'protected') and sequencename <> 'schema_history_id_seq' order by 1`;

interface DataTable {
  readonly name: string;
  readonly columns: string[];
}

export const dataTables = async (client: pg.Client): Promise<DataTable[]> => (await client.query<DataTable>(TABLES, [EXCLUDED_TABLES])).rows;

/**
 * The same settings as pg_dump: COPY output of one server reads the same on any other, and no server time
 * limit ends a backup.
 */
const SESSION_OPTIONS = {
  role: 'waymark_owner',
  search_path: 'public',
  statement_timeout: '0',
  lock_timeout: '0',
  idle_in_transaction_session_timeout: '0',
  datestyle: 'ISO',
  intervalstyle: 'postgres',
  extra_float_digits: '3',
  timezone: 'UTC',
};

/** Opens a connection as the owner of the tables, without the time limits of a login. */
export async function asTableOwner<R>(migratorUrl: string, work: (client: pg.Client) => Promise<R>): Promise<R> {
  const options = Object.entries(SESSION_OPTIONS).map(([name, value]) => `-c ${name}=${value}`);
  const client = new pg.Client({ connectionString: migratorUrl, options: options.join(' ') });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Writes all rows as of one instant, while the service runs. The file contains every table or is not created.
 */
export async function backUp(migratorUrl: string, file: string): Promise<{ tables: number; rows: number; peppers: readonly PepperUse[] }> {
  return asTableOwner(migratorUrl, async (client) => {
    await client.query('begin isolation level repeatable read read only');
    const header = await headerOf(client);
    const counts = { tables: 0, rows: 0 };
    await writeAtomically(file, async (out) => {
      await writeEntry(out, header);
      for (const table of await dataTables(client)) {
        counts.tables += 1;
        counts.rows += await copyTable(client, table, out);
      }
      for (const { name } of (await client.query<{ name: string }>(SEQUENCES)).rows) {
        const [row] = (await client.query<{ value: string; called: boolean }>(`select last_value::text as value, is_called as called from ${name}`)).rows;
        if (row) await writeEntry(out, { sequence: name, ...row });
      }
      await writeEntry(out, { end: true, ...counts });
    });
    return { ...counts, peppers: header.peppers };
  });
}

async function headerOf(client: pg.Client): Promise<BackupHeader> {
  const { rows: migrations } = await client.query<{ name: string; checksum: string }>('select name, checksum from schema_checksum order by name');
  const { rows: peppers } = await client.query<PepperUse>(PEPPER_USE);
  return { waymark: 'backup', format: 1, at: new Date().toISOString(), migrations, peppers: peppers.filter(({ id }) => id !== '') };
}

async function copyTable(client: pg.Client, { name, columns }: DataTable, out: Writable): Promise<number> {
  await writeEntry(out, { table: name, columns });
  const rows = client.query(copyTo(`copy ${name} (${columns.map((column) => pg.escapeIdentifier(column)).join(', ')}) to stdout`));
  for await (const chunk of rows as AsyncIterable<Buffer>) await writeBytes(out, chunk);
  await writeEndOfRows(out);
  return rows.rowCount;
}
