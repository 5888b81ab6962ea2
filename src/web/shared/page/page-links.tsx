import { msg } from '@lingui/core/macro';
import type { Words } from '../labels/words';

interface PageLinksProps {
  readonly words: Words;
  /** Back to the beginning; left out on the first page. */
  readonly first?: string | undefined;
  /** The next page; left out on the last one. */
  readonly next?: string | undefined;
}

/** A long list goes on: pages by cursor know the next one and the first one. */
export function PageLinks({ words: { t }, first, next }: PageLinksProps) {
  if (!first && !next) return null;
  return (
    <nav class="pages" aria-label={t(msg`Pages of this list`)}>
      {first && (
        <a class="button plain" href={first}>
          {t(msg`To the beginning`)}
        </a>
      )}
      {next && (
        <a class="button plain" href={next} rel="next">
          {t(msg`Show more`)}
        </a>
      )}
    </nav>
  );
}

interface CursorLinksProps {
  readonly words: Words;
  /** The list's address. */
  readonly path: string;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  /** Where the page that is shown begins; empty on the first. */
  readonly after: string;
}

/** The same for a list that is asked for nothing else. */
export function CursorLinks({ words, path, pageInfo: { hasNextPage, endCursor }, after }: CursorLinksProps) {
  const next = hasNextPage && endCursor ? `${path}?after=${encodeURIComponent(endCursor)}` : undefined;
  return <PageLinks words={words} first={after === '' ? undefined : path} next={next} />;
}

/** Where a page of a list begins, as its address says. */
export const afterOf = ({ after }: Readonly<Record<string, unknown>>): string => (typeof after === 'string' ? after : '');
