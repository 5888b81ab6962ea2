import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { page } from './page';
import { ENTRANCE, type Visit } from '../visit/visit';

export type ErrorKind = 'missing' | 'stale' | 'forbidden' | 'enough' | 'unreadable' | 'busy' | 'broken';

export function errorPage({ visit, kind, reference }: { readonly visit: Visit; readonly kind: ErrorKind; readonly reference: string }): VNode {
  const { t } = visit.i18n;
  const [title, text] = {
    missing: [t(msg`There is nothing here`), t(msg`The page may have moved, or its time is over.`)],
    stale: [t(msg`This page was open for too long`), t(msg`Nothing was sent. Open the page again and send your answer once more.`)],
    forbidden: [t(msg`This is not part of your work`), t(msg`Ask a colleague whose work it is.`)],
    enough: [
      t(msg`Enough for now`),
      t(msg`You have looked at very many people or pages in a short time. Whom you have seen today you can see again. Go on in a while, or tomorrow.`),
    ],
    unreadable: [t(msg`We could not read this`), t(msg`Nothing was sent. Go back, make what you wrote shorter, and send it once more.`)],
    busy: [t(msg`We are very busy right now`), t(msg`Please wait a few seconds and try again. Nothing is counted twice.`)],
    broken: [t(msg`Something went wrong on our side`), t(msg`Nothing you did is lost or counted twice. Please try again in a while.`)],
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
            {t(msg`If you tell us about it, give us this number:`)} <code>{reference}</code>
          </p>
        )}
        <p>
          <a class="button" href={ENTRANCE[visit.audience]}>
            {t(msg`Go to the start`)}
          </a>
        </p>
      </section>
    ),
  });
}
