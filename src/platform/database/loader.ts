import DataLoader from 'dataloader';
import type { OperationContext } from '../graphql/operation-context';

/**
 * One DataLoader per operation and name: rows requested one by one, from any part of the query, are fetched
 * in one statement. Missing rows are null.
 */
export function loader<V>(context: OperationContext, name: string, batch: (ids: readonly string[]) => Promise<readonly V[]>): DataLoader<string, V> {
  const existing = context.loaders.get(name) as DataLoader<string, V> | undefined;
  if (existing) return existing;
  const created = new DataLoader<string, V>(batch, { batchScheduleFn: (gather) => context.tx.whenIdle(gather) });
  context.loaders.set(name, created);
  return created;
}

/** Sorts rows into the order of the requested ids. */
export function inOrder<R>(ids: readonly string[], rows: readonly R[], idOf: (row: R) => string): (R | null)[] {
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Groups rows by the requested ids; an id without rows gets an empty list. */
export function groupRows<R>(ids: readonly string[], rows: readonly R[], idOf: (row: R) => string): R[][] {
  const groups = new Map<string, R[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(idOf(row))?.push(row);
  return ids.map((id) => groups.get(id) ?? []);
}
