import type { TableRows } from '../../shared/table-rows';
import type { Tx } from './tx';

/** Inserts rows that are already JSON, one statement for each portion. */
export async function insertRows(tx: Tx, { table, columns, portions }: TableRows): Promise<void> {
  const names = columns.join(', ');
  for (const portion of portions) {
    await tx.change(`insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [portion]);
    await discardPlans(tx);
  }
}

/**
 * Makes PostgreSQL plan the statements of triggers and foreign keys again on this connection. A plan made
 * while a table had one page would scan it whole for each of thousands of rows.
 */
export async function discardPlans(tx: Tx): Promise<void> {
  await tx.query('discard plans');
}
