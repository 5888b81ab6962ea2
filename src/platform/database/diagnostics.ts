import pg from 'pg';
import type { Tx } from './tx';

/** The PostgreSQL server's version: as a number (150004) and as its name. */
export function serverVersion(tx: Tx): Promise<{ version: number; name: string }> {
  return tx.queryOne<{ version: number; name: string }>(
    "select current_setting('server_version_num')::int as version, current_setting('server_version') as name",
  );
}

/** Whether our logins may still create large objects, which only a superuser can take from them. */
export async function areLargeObjectsOpen(tx: Tx): Promise<boolean> {
  const sql = "select has_function_privilege('waymark_employer', 'pg_catalog.lo_create(oid)', 'execute') as open";
  return (await tx.queryOne<{ open: boolean }>(sql)).open;
}

/** Whether the queue in PostgreSQL has its tables. Rejects when the database does not answer in time. */
export async function hasQueueTables(url: string, timeoutMs: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: timeoutMs });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ there: boolean }>("select exists (select from pg_tables where schemaname = 'bullmq') as there");
    return rows[0]?.there ?? false;
  } finally {
    await client.end().catch(() => {});
  }
}
