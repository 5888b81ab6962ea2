import { isId } from '../../shared/ids';
import { isLocalDate } from '../../shared/local-date';

/** Where a page begins: after the row with this instant and this id; both are null for the first page. */
export interface KeysetStart {
  readonly at: string | null;
  readonly id: string | null;
}

/** A row with the cursor from which the next page continues. */
export type WithCursor<R> = R & { readonly cursor: string };

const HOURS = / ([01]\d|2[0-3]):[0-5]\d:[0-5]\d/;
const SHAPE = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?\+00)\|([0-9a-f-]{36})$/;

/**
 * The SQL for a row's cursor: an instant to the microsecond, so that no row is lost between two pages, and an
 * id.
 */
export const cursorSql = (instant: string, id: string): string => `${instant}::text || '|' || ${id} as cursor`;

/** Reads a cursor; undefined if it is not a cursor of this service, in which case the page is empty. */
export function readKeyset(after: string | null): KeysetStart | undefined {
  if (after === null) return { at: null, id: null };
  const match = SHAPE.exec(after);
  const [at, id] = [match?.[1] ?? '', match?.[2] ?? ''];
  return isId(id) && isLocalDate(at.slice(0, 10)) && HOURS.test(at) ? { at, id } : undefined;
}
