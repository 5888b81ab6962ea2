import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { page } from './page';
import { ENTRANCE, type Visit } from '../visit/visit';

export type ErrorKind = 'missing' | 'stale' | 'forbidden' | 'enough' | 'tooFast' | 'unreadable' | 'busy' | 'broken';

/** When and where to try again. */
export interface Retry {
  readonly minutes: number;
  readonly path: string;
}
interface ErrorPageProps {
  readonly visit: Visit;
  readonly kind: ErrorKind;
  readonly reference: string;
  readonly retry: Retry | null;
}

export function errorPage({ visit, kind, reference, retry }: ErrorPageProps): VNode {
  const { t, number } = visit.i18n;
  const { contact } = visit;
  const minutes = retry?.minutes ?? 0;
  const count = number(minutes);
  const [title, text] = {
    missing: [t(msg`Page not found`), t(msg`The page may have moved, or it is no longer available.`)],
    stale: [t(msg`This page was open too long`), t(msg`Nothing was sent. Open the page again and send your answer again.`)],
    forbidden: [t(msg`You do not have access`), t(msg`Ask a colleague who is responsible for this.`)],
    enough: [
      t(msg`Viewing limit reached`),
      t(msg`You have reached the daily limit of people viewed. You can still open those you viewed today. Open the others tomorrow.`),
    ],
    tooFast: [
      t(msg`Too many pages in a short time`),
      t(
        msg`${plural(minutes, { one: `Wait ${count} minute, then try again. Saved answers are kept.`, other: `Wait ${count} minutes, then try again. Saved answers are kept.` })}`,
      ),
    ],
    unreadable: [t(msg`We could not read what you sent`), t(msg`Nothing was sent. Go back, shorten your text and send it again.`)],
    busy: [t(msg`We are very busy right now`), t(msg`Please wait a few seconds and try again. We save nothing twice.`)],
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
        {visit.audience === 'staff' && <p>{t(msg`Need help? Ask an administrator of your institution.`)}</p>}
        {visit.audience === 'trainee' && contact && <p>{t(msg`Need help? Contact us: ${contact}`)}</p>}
        <p>
          <a class="button" href={retry?.path ?? ENTRANCE[visit.audience]}>
            {retry ? t(msg`Try again`) : t(msg`Go to home page`)}
          </a>
        </p>
      </section>
    ),
  });
}
