import { type TableRows, tableRows } from '../shared/table-rows';
import type { Tx } from './tx';

/** Writes many rows with one statement; property `startsOn` is column `starts_on`. Every row has the properties of the first. */
export const insertAll = (tx: Tx, table: string, rows: readonly object[]): Promise<void> => insertRows(tx, tableRows(table, rows, Math.max(rows.length, 1)));

/** Writes rows that are JSON already. */
export async function insertRows(tx: Tx, { table, columns, portions }: TableRows): Promise<void> {
  const names = columns.join(', ');
  for (const portion of portions)
    await tx.change(`insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [portion]);
}
