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
    title: t(msg`Her access`),
    children: (
      <section class="card narrow">
        <PageHead title={t(msg`Her access`)} />
        <Facts
          facts={[
            [t(msg`Access code`), <strong class="digits">{login}</strong>],
            [t(msg`First PIN`), secret ? <strong class="digits">{secret}</strong> : t(msg`Already shown. It is not stored anywhere.`)],
          ]}
        />
        <p class="attention">
          {t(msg`Note both for her now, or let her type them. This page shows the PIN only once. She chooses her own PIN when she first signs in.`)}
        </p>
        <a class="button" href={`/staff/trainees/${id}`}>
          {t(msg`She has both: continue`)}
        </a>
      </section>
    ),
  });
}
