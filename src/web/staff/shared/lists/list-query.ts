import { queryText } from '../listing';

/** The chosen values in the address of a list, without empty ones: filters, `sort` and `order`. */
export type ListQuery = Readonly<Record<string, string>>;

/** Each value is checked against what its name allows; anything else is left out. */
export type AllowedValues = Readonly<Record<string, readonly string[] | RegExp>>;

/** Reads the values of a query that are allowed, in the order of `allowed`. */
export function listQueryOf(allowed: AllowedValues, query: Readonly<Record<string, unknown>>): ListQuery {
  return Object.fromEntries(
    Object.entries(allowed).flatMap(([name, values]) => {
      const value = query[name];
      if (typeof value !== 'string' || value === '') return [];
      const isAllowed = values instanceof RegExp ? values.test(value) : values.includes(value);
      return isAllowed ? [[name, value]] : [];
    }),
  );
}

/** The text of a query, for an address, a cookie or a hidden field. */
export const queryString = (query: ListQuery): string => new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();

/** Reads that text again. */
export const parsedQuery = (allowed: AllowedValues, text: string): ListQuery => listQueryOf(allowed, Object.fromEntries(new URLSearchParams(text)));

/** The address of a list with some values changed; an empty value removes one. */
export function listAddress(path: string, query: ListQuery, changes: ListQuery = {}): string {
  const text = queryString({ ...query, ...changes });
  return text === '' ? path : `${path}?${text}`;
}

/** Whether the address chooses a list, so that nothing is remembered instead. */
export const choosesList = (allowed: AllowedValues, query: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(allowed).some((name) => query[name] !== undefined);

/** The part of the list that an address asks for: where the page begins or ends, and whether its rows are selected. */
export const partOfList = (query: Readonly<Record<string, unknown>>): ListQuery =>
  Object.fromEntries(['after', 'before', 'select'].map((name) => [name, queryText(query[name])]).filter(([, value]) => value !== ''));
