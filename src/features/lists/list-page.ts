import type { Tx } from '../../platform/database/tx';
import type { Refusal } from '../../shared/refusal';
import { listedSelection, MAX_SELECTED, type Selection } from './domain/selection';
import type { ListStatement } from './list-statement';

/** The rows come as JSON, which has instants as text. */
export type InstantTexts<Names extends string> = Readonly<Record<Names, string | null>>;
export const instantOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** The ids of a selection; EDIT_CONFLICT if it is all of a list whose number has changed since it was shown. */
export async function readSelectedIds<Filter>(
  tx: Tx,
  selection: Selection<Filter>,
  statementOf: (filter: Filter) => ListStatement,
): Promise<readonly string[] | Refusal<'EDIT_CONFLICT'>> {
  if ('ids' in selection) return selection.ids;
  const { sql, values } = statementOf(selection.filter);
  const rows = await tx.query<{ id: string }>(sql, [tx.actor.accountId, MAX_SELECTED + 1, ...values]);
  return listedSelection(
    rows.map(({ id }) => id),
    selection.total,
  );
}
