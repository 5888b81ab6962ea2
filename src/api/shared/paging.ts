import { GraphQLError } from 'graphql';

const DEFAULT_PAGE = 20;
const MAX_PAGE = 50;
/** Characters that no cursor contains and that the database rejects. */
const INVALID_IN_CURSOR = /[\u0000-\u001f\ufffd]/;

export interface Page {
  readonly limit: number;
  /** The sort key of the previous page's last row; null for the first page. */
  readonly after: string | null;
}

export interface Connection<R> {
  readonly nodes: readonly R[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const badInput = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** The error for an argument that no page of the service sends. */
export const invalidArgument = (path: string): GraphQLError => badInput(`${path}: choose one of the values that the schema describes.`);

/**
 * Reads `first` and `after`; a page has at most 50 rows, and a cursor must be one that the service issued.
 */
export function page(args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined }): Page {
  const limit = args.first ?? DEFAULT_PAGE;
  if (limit < 1 || limit > MAX_PAGE) throw badInput(`first: choose a number from 1 to ${MAX_PAGE}.`);
  if (!args.after) return { limit, after: null };
  const after = Buffer.from(args.after, 'base64url').toString('utf8');
  if (!after.startsWith('c:') || INVALID_IN_CURSOR.test(after)) throw badInput('after: use the endCursor of the page before.');
  return { limit, after: after.slice(2) };
}

/** The cursor of a row as clients receive it. */
export const cursorOf = (text: string): string => Buffer.from(`c:${text}`).toString('base64url');

/** A connection from rows that were fetched with one more than the page holds. */
export function connection<R>(rows: readonly R[], limit: number, textOf: (row: R) => string): Connection<R> {
  const nodes = rows.slice(0, limit);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > limit, endCursor: last ? cursorOf(textOf(last)) : null },
  };
}
