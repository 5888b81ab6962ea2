import { InputReader } from '../../../shared/input-reader';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';

/** The maximum number of rows in one bulk action. */
export const MAX_SELECTED = 200;

/** The rows of a bulk action: by id, or all of a list, with the number that its page showed. */
export type Selection<Filter> = { readonly ids: readonly string[] } | { readonly filter: Filter; readonly total: number };

/** The field with the ids of one list, and how its filter is read. */
interface SelectionRule<Filter> {
  readonly ids: string;
  readonly view: (input: Readonly<Record<string, unknown>>) => { readonly filter: Filter } | Refusal<'INVALID_INPUT'>;
}

/** Reads the ids of 1 to 200 rows. */
export function selectedIds(input: Readonly<Record<string, unknown>>, field: string): { readonly ids: readonly string[] } | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const ids = reader.ids(field, MAX_SELECTED);
  if (ids.length === 0 && !reader.hasProblem(field)) reader.refuse(field, 'EMPTY');
  return reader.result({ ids: [...new Set(ids)] });
}

/** Reads the ids, or `{ everyone: { filter, total } }`: 1 to 200 rows. */
export function parseSelection<Filter>(
  input: Readonly<Record<string, unknown>>,
  { ids: field, view: parseView }: SelectionRule<Filter>,
): Selection<Filter> | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const everyone = input['everyone'] as Readonly<Record<string, unknown>> | null | undefined;
  if (!everyone) return selectedIds(input, field);
  const view = parseView({ filter: everyone['filter'] });
  if (isRefusal(view)) return view;
  const total = everyone['total'];
  if (typeof total !== 'number' || total < 1) reader.refuse(field, 'EMPTY');
  else if (total > MAX_SELECTED) reader.refuse(field, 'TOO_MANY', MAX_SELECTED);
  return reader.result({ filter: view.filter, total: total as number });
}

/** Refuses (EDIT_CONFLICT) a list that no longer has as many rows as its page showed. */
export const listedSelection = (ids: readonly string[], total: number): readonly string[] | Refusal<'EDIT_CONFLICT'> =>
  ids.length === total ? ids : refuse('EDIT_CONFLICT');

/** A row that a bulk action leaves out, and why. */
export interface LeftOut {
  readonly id: string;
  readonly refusal: Refusal;
}

/**
 * The saved outcome of a bulk action: ids and codes of refusals. The same request returns it again.
 * It has to be text, because an outcome holds ids.
 */
export const bulkOutcome = (done: number, leftOut: readonly LeftOut[]): { readonly done: string; readonly leftOut: string } => ({
  done: String(done),
  leftOut: JSON.stringify(leftOut),
});
export const leftOutOf = (outcome: { readonly leftOut: string }): LeftOut[] => JSON.parse(outcome.leftOut) as LeftOut[];
