import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import type { Visit } from '../../../shared/visit/visit';

export function forgotPage(visit: Visit): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`New password`),
    children: (
      <section class="card narrow">
        <h1>{t(msg`New password`)}</h1>
        <p class="lead">{t(msg`Enter the e-mail address you sign in with. We will send you a code.`)}</p>
        <ErrorSummary visit={visit} />
        <Form visit={visit} action="/employer/forgot">
          <Field visit={visit} name="email" label={t(msg`E-mail address`)} type="email" autocomplete="username" />
          <Button>{t(msg`Send code`)}</Button>
          <p class="hint">{t(msg`We send at most 5 such e-mails a day to one address. If none arrives, check your spam folder or try again tomorrow.`)}</p>
        </Form>
        <ul class="lines">
          <li>
            <a href="/employer/reset">{t(msg`I have a code`)}</a>
          </li>
          <li>
            <a href="/employer">{t(msg`Back to sign-in`)}</a>
          </li>
        </ul>
      </section>
    ),
  });
}
