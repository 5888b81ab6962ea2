import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';

/** What of a list is asked for: after which row, and how many. */
export interface PageOf {
  readonly after: string | null;
  readonly limit: number;
}

/** One row more than the page holds, in the order of the ids that the statement gives; nothing follows a cursor that is none of ours. */
export async function rowsOfPage<R extends { readonly id: string }>(
  tx: Tx,
  sql: string,
  { after, limit }: PageOf,
  more: readonly unknown[],
  byIds: (ids: readonly string[]) => Promise<R[]>,
): Promise<R[]> {
  if (after !== null && !isId(after)) return [];
  const ids = (await tx.query<{ id: string }>(sql, [after, limit + 1, ...more])).map(({ id }) => id);
  const rows = new Map((await byIds(ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}
