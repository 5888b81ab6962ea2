import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { page } from '../../../shared/page/page';
import type { Visit } from '../../../shared/visit/visit';

/** For a person who follows the mail without being signed in. */
export function signInFirstPage(visit: Visit): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`Confirm your e-mail address`),
    children: (
      <section class="card narrow">
        <h1>{t(msg`Confirm your e-mail address`)}</h1>
        <p class="lead">{t(msg`Sign in first with the e-mail address and password you registered with. Then enter the code from the e-mail.`)}</p>
        <p class="actions">
          <a class="button" href="/employer">
            {t(msg`Sign in`)}
          </a>
        </p>
      </section>
    ),
  });
}
