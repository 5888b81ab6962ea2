import type { Request, Response } from 'express';
import type { Pages } from '../../../shared/page/pages';
import type { FilteredList } from '../../../shared/session/cookies';
import { queryText } from '../listing';
import type { ListPlace } from './list-forms';
import { choosesList, type ListQuery, listQueryOf, parsedQuery, queryString } from './list-query';

/** A visit of a list: its raw query, and the name under which the browser remembers it. */
interface ListVisit {
  readonly request: Request;
  readonly response: Response;
  readonly raw: Readonly<Record<string, unknown>>;
  readonly list: FilteredList;
  /** Whether something else in the address chooses the list, so that nothing is remembered instead. */
  readonly isChosenElsewhere?: boolean;
}

/** The query of the address; without one, the query that was chosen last. `usual` has the order. */
export function chosenList(
  pages: Pages,
  { allowed }: ListPlace,
  { request, response, raw, list, isChosenElsewhere = false }: ListVisit,
  usual: ListQuery,
): ListQuery {
  const chosen = listQueryOf(allowed, raw);
  const isChosen = choosesList(allowed, raw);
  if (isChosen) pages.rememberFilter(response, list, queryString(chosen));
  const remembered = isChosen || isChosenElsewhere ? chosen : parsedQuery(allowed, pages.rememberedFilter(request, list) ?? '');
  return listQueryOf(allowed, { ...usual, ...remembered });
}

/** Where the page begins or ends. */
export const partOfVisit = (raw: Readonly<Record<string, unknown>>): { readonly after: string | null; readonly before: string | null } => ({
  after: queryText(raw['after']) || null,
  before: queryText(raw['before']) || null,
});
