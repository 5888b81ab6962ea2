import { msg } from '@lingui/core/macro';
import type { I18n } from '../labels/page-i18n';

interface PageLinksProps {
  readonly i18n: I18n;
  /** URL of the first page; left out on the first page. */
  readonly first?: string | undefined;
  /** URL of the next page; left out on the last page. */
  readonly next?: string | undefined;
}

/** Pagination of a long list by cursor: first page and next page. */
export function PageLinks({ i18n: { t }, first, next }: PageLinksProps) {
  if (!first && !next) return null;
  return (
    <nav class="pages" aria-label={t(msg`Pages of this list`)}>
      {first && (
        <a class="button plain" href={first}>
          {t(msg`Back to first page`)}
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
  readonly i18n: I18n;
  /** URL of the list. */
  readonly path: string;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  /** Cursor of the current page; empty on the first page. */
  readonly after: string;
}

/** The same for a list without other query parameters. */
export function CursorLinks({ i18n, path, pageInfo: { hasNextPage, endCursor }, after }: CursorLinksProps) {
  const next = hasNextPage && endCursor ? `${path}?after=${encodeURIComponent(endCursor)}` : undefined;
  return <PageLinks i18n={i18n} first={after === '' ? undefined : path} next={next} />;
}

/** The cursor in a list's query parameters. */
export const afterOf = ({ after }: Readonly<Record<string, unknown>>): string => (typeof after === 'string' ? after : '');
