import type { TableRows } from '../../shared/table-rows';
import type { Tx } from './tx';

/** Inserts rows that are already JSON, one statement for each portion. */
export async function insertRows(tx: Tx, { table, columns, portions }: TableRows): Promise<void> {
  const names = columns.join(', ');
  for (const portion of portions)
    await tx.change(`insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [portion]);
}
