import type { ComponentChildren } from 'preact';
import { PageLinks } from '../shared/page-links';
import type { Visit } from '../shared/visit';

interface FoldedProps {
  readonly visit: Visit;
  readonly name: string;
  /** What it asks: it stands open when one of these needs another look. */
  readonly fields: readonly string[];
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A form that waits behind its name. */
export function Folded({ visit: { draft }, name, fields, isOpen = false, children }: FoldedProps) {
  const isBack = fields.some((field) => field in draft.values);
  return (
    <details open={isOpen || isBack}>
      <summary>{name}</summary>
      {children}
    </details>
  );
}

interface MoreProps {
  readonly visit: Visit;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** To the next rows of a list that is longer than a page. */
export function More({ visit: { words }, path, query = {}, pageInfo: { hasNextPage, endCursor } }: MoreProps) {
  const next = hasNextPage && endCursor ? `${path}?${new URLSearchParams({ ...query, after: endCursor }).toString()}` : undefined;
  return <PageLinks words={words} next={next} />;
}

/** A text of an address' query; nothing for what is not one text. */
export const queryText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
