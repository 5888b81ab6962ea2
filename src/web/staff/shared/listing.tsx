import type { Option } from '../../shared/form/form';
import { PageLinks } from '../../shared/page/page-links';
import type { Visit } from '../../shared/visit/visit';

/** One question mark's answer, or nothing. */
export const askedText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
/** One of a closed set as it stands in an address, or null. */
export const oneOf = <T extends string>(known: readonly T[], value: unknown): T | null => known.find((one) => one === value) ?? null;
export const cursorOf = (after: unknown): { after?: string } => (typeof after === 'string' && after !== '' ? { after } : {});

interface MoreProps {
  readonly visit: Visit;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  /** The list's own address, where the page's is asked for more. */
  readonly path?: string;
  /** What the list was asked for. */
  readonly asked?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly anchor?: string;
}

/** To the next rows of a list that is longer than a page, asked for the same. */
export function More({ visit, pageInfo: { hasNextPage, endCursor }, path = visit.path.split('?')[0], asked = {}, name = 'after', anchor = '' }: MoreProps) {
  if (!hasNextPage || !endCursor) return null;
  const query = new URLSearchParams({ ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== '')), [name]: endCursor });
  return <PageLinks words={visit.words} next={`${path}?${query.toString()}${anchor}`} />;
}

/** The page in another language is asked for the same. */
export function withQuery(visit: Visit, asked: Readonly<Record<string, string>>): Visit {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();
  return query === '' ? visit : { ...visit, path: `${visit.path}?${query}` };
}

/** Every state of a list, and all of them. */
export const withAll = (all: string, options: readonly Option[]): Option[] => [{ value: '', label: all }, ...options];
