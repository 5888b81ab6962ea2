import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Facts } from '../../../shared/form/facts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';

/** Shows her access code and first PIN once. A repeated request shows only the code. */
export function accessPage(visit: Visit, id: string, { login, secret }: { readonly login: string; readonly secret: string | null }): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`Her own way in`),
    children: (
      <section class="card narrow">
        <PageHead title={t(msg`Her own way in`)} />
        <Facts
          facts={[
            [t(msg`Access code`), <strong class="digits">{login}</strong>],
            [t(msg`First PIN`), secret ? <strong class="digits">{secret}</strong> : t(msg`It was shown already, and is kept nowhere.`)],
          ]}
        />
        <p class="attention">
          {t(msg`Write both down for her now, or let her type them. This page shows the PIN once. She chooses a PIN of her own when she first signs in.`)}
        </p>
        <a class="button" href={`/staff/trainees/${id}`}>
          {t(msg`She has them`)}
        </a>
      </section>
    ),
  });
}
