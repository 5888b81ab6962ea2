import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { passwordHint } from '../../../shared/session/password-page';
import type { Visit } from '../../../shared/visit/visit';
import { CodeField } from '../code-form/code-field';

export function invitationPage(visit: Visit): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`Join your team`),
    children: (
      <section class="card narrow">
        <h1>{t(msg`Join your team`)}</h1>
        <p class="lead">{t(msg`A colleague invited you by e-mail. Enter the code from the e-mail and your name, and choose a password.`)}</p>
        <ErrorSummary visit={visit} />
        <Form visit={visit} action="/employer/invitation">
          <CodeField visit={visit} />
          <Field visit={visit} name="displayName" label={t(msg`Your name`)} autocomplete="name" />
          <Field visit={visit} name="secret" label={t(msg`Password`)} hint={passwordHint(visit.i18n)} type="password" autocomplete="new-password" />
          <Button>{t(msg`Join team`)}</Button>
        </Form>
      </section>
    ),
  });
}
