import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { ENTRANCE, type Visit } from '../../../shared/visit/visit';
import { startPath } from '../confirm-starts/confirm-starts.page';

/** The path in the QR code of a printed agreement; the code holds only this URL. */
export const printedAgreementPath = (id: string): string => `/agreement/${encodeURIComponent(id)}`;

/**
 * For someone who scanned the code without being signed in: where each side finds the agreed terms. The page
 * is the same for every agreement, including one that does not exist.
 */
export function printedAgreementPage(visit: Visit, id: string): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`Work agreement`),
    children: (
      <section class="card narrow">
        <PageHead
          title={t(msg`Check this agreement`)}
          lead={t(msg`We keep what you both agreed to. If something on the paper is different, do not sign it: tell us first.`)}
        />
        <p class="actions">
          <a class="button" href={startPath(id)}>
            {t(msg`I am the employer`)}
          </a>
          <a class="button plain" href={ENTRANCE.trainee}>
            {t(msg`I am the worker`)}
          </a>
        </p>
      </section>
    ),
  });
}
