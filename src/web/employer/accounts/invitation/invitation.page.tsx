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
    title: t(msg`Join your colleagues`),
    children: (
      <section class="card narrow">
        <h1>{t(msg`Join your colleagues`)}</h1>
        <p class="lead">{t(msg`A colleague invited you by mail. Type the code from it, and choose what you sign in with.`)}</p>
        <ErrorSummary visit={visit} />
        <Form visit={visit} action="/employer/invitation">
          <CodeField visit={visit} />
          <Field visit={visit} name="displayName" label={t(msg`Your name`)} autocomplete="name" />
          <Field visit={visit} name="secret" label={t(msg`Password`)} hint={passwordHint(visit.i18n)} type="password" autocomplete="new-password" />
          <Button>{t(msg`Join`)}</Button>
        </Form>
      </section>
    ),
  });
}
