import type { Option } from '../../shared/form/form';
import { PageLinks } from '../../shared/page/page-links';
import type { Visit } from '../../shared/visit/visit';

/** The text of one query parameter; empty when it is missing. */
export const queryText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
/** The value, if it is one of a closed set, or null. */
export const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | null => allowed.find((one) => one === value) ?? null;
export const cursorOf = (after: unknown): { after?: string } => (typeof after === 'string' && after !== '' ? { after } : {});

interface MoreProps {
  readonly visit: Visit;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  /** The address of the list, if it differs from the page's. */
  readonly path?: string;
  /** The query parameters of the list. */
  readonly filters?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly anchor?: string;
}

/** A link to the next rows of a list, with the same query. */
export function More({ visit, pageInfo: { hasNextPage, endCursor }, path = visit.path.split('?')[0], filters = {}, name = 'after', anchor = '' }: MoreProps) {
  if (!hasNextPage || !endCursor) return null;
  const query = new URLSearchParams({ ...Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== '')), [name]: endCursor });
  return <PageLinks i18n={visit.i18n} next={`${path}?${query.toString()}${anchor}`} />;
}

/** Adds the query to the visit's path, so that the language switch preserves it. */
export function withQuery(visit: Visit, filters: Readonly<Record<string, string>>): Visit {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== '')).toString();
  return query === '' ? visit : { ...visit, path: `${visit.path}?${query}` };
}

/** The options of a filter: all, then each one. */
export const withAll = (all: string, options: readonly Option[]): Option[] => [{ value: '', label: all }, ...options];
