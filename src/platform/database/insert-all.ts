import type { Tx } from './tx';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Inserts many rows with one statement; property `startsOn` becomes column `starts_on`. Every row must have
 * the properties of the first.
 */
export async function insertAll(tx: Tx, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const properties = Object.keys(first);
  const names = properties.map(snake);
  const records = rows.map((row) => {
    const values = row as Readonly<Record<string, unknown>>;
    return Object.fromEntries(properties.map((property, at) => [names[at], values[property]]));
  });
  const columns = names.join(', ');
  await tx.change(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [JSON.stringify(records)]);
}
