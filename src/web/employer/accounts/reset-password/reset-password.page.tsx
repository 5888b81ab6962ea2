import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { passwordHint } from '../../../shared/session/password-page';
import type { Visit } from '../../../shared/visit/visit';
import { CodeField } from '../code-form/code-field';

export function resetPage(visit: Visit): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`New password`),
    children: (
      <section class="card narrow">
        <h1>{t(msg`New password`)}</h1>
        <ErrorSummary visit={visit} />
        <Form visit={visit} action="/employer/reset">
          <CodeField visit={visit} />
          <Field visit={visit} name="secret" label={t(msg`New password`)} hint={passwordHint(visit.i18n)} type="password" autocomplete="new-password" />
          <Button>{t(msg`Save`)}</Button>
        </Form>
        <ul class="lines">
          <li>
            <a href="/employer/forgot">{t(msg`Send new code`)}</a>
          </li>
          <li>
            <a href="/employer">{t(msg`Back to sign-in`)}</a>
          </li>
        </ul>
      </section>
    ),
  });
}
