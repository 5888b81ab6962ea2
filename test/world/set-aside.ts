import type { World } from './world';

/**
 * Sets what large tables of the release hold aside, but for a few rows: hundreds of thousands would be read anew each time that somebody looks.
 * @returns what puts them back
 */
export async function setAside(world: World, tables: readonly string[], left = 0): Promise<() => Promise<void>> {
  for (const table of tables)
    await world.sql(`create table kept_${table} as table ${table}; truncate ${table}; insert into ${table} select * from kept_${table} limit ${left}`);
  return async () => {
    for (const table of tables) await world.sql(`truncate ${table}; insert into ${table} table kept_${table}; drop table kept_${table}`);
  };
}
