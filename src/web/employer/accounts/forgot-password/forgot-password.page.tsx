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
        <p class="lead">{t(msg`Type the e-mail address you sign in with. We send a code there.`)}</p>
        <ErrorSummary visit={visit} />
        <Form visit={visit} action="/employer/forgot">
          <Field visit={visit} name="email" label={t(msg`E-mail address`)} type="email" autocomplete="username" />
          <Button>{t(msg`Send me a code`)}</Button>
          <p class="hint">{t(msg`At most five such mails a day go to one address. If none comes, look among the unwanted mail, or ask again tomorrow.`)}</p>
        </Form>
        <ul class="lines">
          <li>
            <a href="/employer/reset">{t(msg`I have a code`)}</a>
          </li>
          <li>
            <a href="/employer">{t(msg`Back to signing in`)}</a>
          </li>
        </ul>
      </section>
    ),
  });
}
