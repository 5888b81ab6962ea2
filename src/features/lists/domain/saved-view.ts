import { InputReader } from '../../../shared/input-reader';
import { invalid, isRefusal, type Refusal } from '../../../shared/refusal';

/** The maximum number of views that a member of staff saves for one list. */
export const MAX_SAVED_VIEWS = 20;
export const MAX_VIEW_NAME = 60;

/** The lists that have saved views. */
export const VIEWED_LISTS = ['TRAINEES', 'REFERRALS', 'PLACEMENTS', 'EMPLOYERS', 'VACANCIES'] as const;
export type ViewedList = (typeof VIEWED_LISTS)[number];

/** What a list shows: a filter of chosen values, and its order. */
export interface ListView<Filter = object, Sort extends string = string> {
  readonly filter: Filter;
  readonly sort: Sort;
  readonly descending: boolean;
}

/** The filter and the order of a view, as one object of chosen values; the database refuses any other text. */
export type StoredView<View extends ListView = ListView> = View['filter'] & Pick<View, 'sort' | 'descending'>;

/** A view of a list under a name. Only its owner sees it. */
export interface SavedView<View extends ListView = ListView> {
  readonly accountId: string;
  readonly id: string;
  readonly list: ViewedList;
  /** 1 to 20; the database refuses a second view in the same position. */
  readonly position: number;
  readonly name: string;
  readonly view: StoredView<View>;
  readonly createdAt: Date;
}

/** A name for a view, with what it stores. */
export interface NamedView {
  readonly name: string;
  readonly view: StoredView;
}

/** Reads the view of one list from `{ filter, sort, descending }`. */
export type ViewParser<View extends ListView = ListView> = (input: Readonly<Record<string, unknown>>) => View | Refusal<'INVALID_INPUT'>;

/** Reads `{ name, filter, sort, descending }`. */
export function parseNamedView(input: Readonly<Record<string, unknown>>, parseView: ViewParser): NamedView | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const name = reader.text('name', MAX_VIEW_NAME);
  const parsed = parseView(input);
  if (isRefusal(parsed)) return invalid([...reader.problems, ...(parsed.problems ?? [])]);
  return reader.result({ name, view: { ...parsed.filter, sort: parsed.sort, descending: parsed.descending } });
}

/** A saved view as it was entered. */
export function viewOf<View extends ListView>({ view }: SavedView<View>): View {
  const { sort, descending, ...filter } = view;
  return { filter, sort, descending } as unknown as View;
}

/** The view of this name, which is replaced, or the first free position; INVALID_INPUT if there are 20 views. */
export function placeOf(
  name: string,
  existing: readonly SavedView[],
): { readonly replaced: SavedView } | { readonly position: number } | Refusal<'INVALID_INPUT'> {
  const replaced = existing.find((one) => one.name === name);
  if (replaced) return { replaced };
  const taken = new Set(existing.map(({ position }) => position));
  const position = Array.from({ length: MAX_SAVED_VIEWS }, (_, at) => at + 1).find((free) => !taken.has(free));
  return position === undefined ? invalid([{ path: 'name', problem: 'TOO_MANY', limit: MAX_SAVED_VIEWS }]) : { position };
}
