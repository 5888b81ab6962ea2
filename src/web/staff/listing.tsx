import { msg } from '@lingui/core/macro';
import type { Option } from '../shared/form';
import type { Visit } from '../shared/visit';

/** One question mark's answer, or nothing. */
export const askedText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
/** One of a closed set as it stands in an address, or null. */
export const oneOf = <T extends string>(known: readonly T[], value: unknown): T | null => known.find((one) => one === value) ?? null;
export const cursorOf = (after: unknown): { after?: string } => (typeof after === 'string' && after !== '' ? { after } : {});

interface MoreProps {
  readonly visit: Visit;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  /** What the list was asked for. */
  readonly asked?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly anchor?: string;
}

/** The next page of a list, asked for the same. */
export function More({ visit, pageInfo, asked = {}, name = 'after', anchor = '' }: MoreProps) {
  if (!pageInfo.hasNextPage) return null;
  const query = new URLSearchParams({ ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== '')), [name]: pageInfo.endCursor ?? '' });
  return (
    <p class="actions">
      <a class="button plain" href={`${visit.path.split('?')[0]}?${query.toString()}${anchor}`}>
        {visit.words.t(msg`Show more`)}
      </a>
    </p>
  );
}

/** The page in another language is asked for the same. */
export function withQuery(visit: Visit, asked: Readonly<Record<string, string>>): Visit {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();
  return query === '' ? visit : { ...visit, path: `${visit.path}?${query}` };
}

/** Every state of a list, and all of them. */
export const withAll = (all: string, options: readonly Option[]): Option[] => [{ value: '', label: all }, ...options];
