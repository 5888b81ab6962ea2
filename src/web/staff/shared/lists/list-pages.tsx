import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';

/** A part of a list, with its number of rows on all pages. */
export interface ListPart {
  readonly start: number;
  readonly total: number;
  readonly startCursor?: string | null;
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

interface ListPagesProps {
  readonly i18n: I18n;
  readonly part: ListPart;
  /** The address of the list with its filter. */
  readonly path: string;
}

/** Which part of the list this page is, with the pages before and after it. */
export function ListPages({ i18n, part: { start, total, nodes, startCursor, pageInfo }, path }: ListPagesProps) {
  const { t } = i18n;
  if (nodes.length === total) return null;
  const [from, to, all] = [i18n.number(start + 1), i18n.number(start + nodes.length), i18n.number(total)];
  const page = (name: string, cursor: string): string => `${path}${path.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(cursor)}`;
  return (
    <nav class="pages" aria-label={t(msg`Pages of this list`)}>
      <p class="hint">{t(msg`${from} to ${to} of ${all}`)}</p>
      {start > 0 && startCursor && (
        <a class="button plain" href={page('before', startCursor)} rel="prev">
          {t(msg`Previous page`)}
        </a>
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <a class="button plain" href={page('after', pageInfo.endCursor)} rel="next">
          {t(msg`Next page`)}
        </a>
      )}
    </nav>
  );
}
