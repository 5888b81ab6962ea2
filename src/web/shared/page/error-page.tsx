import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { page } from './page';
import { ENTRANCE, type Visit } from '../visit/visit';

export type ErrorKind = 'missing' | 'stale' | 'forbidden' | 'enough' | 'unreadable' | 'busy' | 'broken';

export function errorPage({ visit, kind, reference }: { readonly visit: Visit; readonly kind: ErrorKind; readonly reference: string }): VNode {
  const { t } = visit.i18n;
  const [title, text] = {
    missing: [t(msg`Page not found`), t(msg`The page may have moved, or it is no longer available.`)],
    stale: [t(msg`This page was open too long`), t(msg`Nothing was sent. Open the page again and send your answer again.`)],
    forbidden: [t(msg`You do not have access`), t(msg`Ask a colleague who is responsible for this.`)],
    enough: [
      t(msg`Viewing limit reached`),
      t(msg`You viewed a very large number of people or pages in a short time. You can still open the people you viewed today. Try again later or tomorrow.`),
    ],
    unreadable: [t(msg`We could not read what you sent`), t(msg`Nothing was sent. Go back, shorten your text and send it again.`)],
    busy: [t(msg`We are very busy right now`), t(msg`Please wait a few seconds and try again. Nothing is saved twice.`)],
    broken: [t(msg`Something went wrong on our side`), t(msg`Nothing was lost. Please try again in a few minutes.`)],
  }[kind];
  return page({
    visit,
    title: title ?? '',
    children: (
      <section class="card narrow">
        <h1>{title}</h1>
        <p>{text}</p>
        {reference && (
          <p class="hint">
            {t(msg`If you contact us, give this number:`)} <code>{reference}</code>
          </p>
        )}
        <p>
          <a class="button" href={ENTRANCE[visit.audience]}>
            {t(msg`Go to home page`)}
          </a>
        </p>
      </section>
    ),
  });
}
