import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';

/** A page of a list: the row to start after, and the page size. */
export interface PageRequest {
  readonly after: string | null;
  readonly limit: number;
}

/**
 * Returns one row more than the page size, in the order of the ids the statement returns; no rows for an
 * invalid cursor.
 */
export async function rowsOfPage<R extends { readonly id: string }>(
  tx: Tx,
  sql: string,
  { after, limit }: PageRequest,
  parameters: readonly unknown[],
  byIds: (ids: readonly string[]) => Promise<R[]>,
): Promise<R[]> {
  if (after !== null && !isId(after)) return [];
  const ids = (await tx.query<{ id: string }>(sql, [after, limit + 1, ...parameters])).map(({ id }) => id);
  const rows = new Map((await byIds(ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}
