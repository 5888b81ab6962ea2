import { msg } from '@lingui/core/macro';
import type { Words } from './words';

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
