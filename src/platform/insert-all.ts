import type { Tx } from './tx';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Writes many rows with one statement; property `startsOn` is column `starts_on`. Every row has the properties of the first. */
export async function insertAll(tx: Tx, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).map(snake).join(', ');
  const written = rows.map((row) => Object.fromEntries(Object.entries(row).map(([property, value]) => [snake(property), value])));
  await tx.change(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [JSON.stringify(written)]);
}
