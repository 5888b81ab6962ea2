import type { Harness } from './harness';

/**
 * Empties large tables of the release except for `left` rows: otherwise each query would read hundreds of
 * thousands.
 * @returns a function that restores them
 */
export async function emptyTables(harness: Harness, tables: readonly string[], left = 0): Promise<() => Promise<void>> {
  await harness.sql('create schema aside');
  for (const table of tables)
    await harness.sql(`create table aside.${table} as table ${table}; truncate ${table}; insert into ${table} select * from aside.${table} limit ${left}`);
  return async () => {
    for (const table of tables) await harness.sql(`truncate ${table}; insert into ${table} table aside.${table}; drop table aside.${table}; analyze ${table}`);
    await harness.sql('drop schema aside');
  };
}
