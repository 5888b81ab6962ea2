import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { textOf } from '../../../shared/form/form-drafts';
import { page } from '../../../shared/page/page';
import type { Visit } from '../../../shared/visit/visit';
import { CodeField } from '../code-form/code-field';
import type { MyAddressQuery } from '../../gql';

export function confirmPage(visit: Visit, { me }: MyAddressQuery): VNode {
  const { t } = visit.i18n;
  const { email: currentEmail, pendingEmail } = me?.membership ?? {};
  const email = pendingEmail ?? currentEmail ?? '';
  const before = currentEmail ?? '';
  const isTyped = textOf(visit.draft.values, 'email') !== '';
  return page({
    visit,
    title: t(msg`Confirm your e-mail address`),
    children: (
      <section class="card narrow">
        <h1>{t(msg`Confirm your e-mail address`)}</h1>
        {me?.membership.isConfirmed ? (
          <>
            <p>{t(msg`${email} is confirmed. There is nothing to do.`)}</p>
            <p class="actions">
              <a class="button" href="/employer">
                {t(msg`Home`)}
              </a>
            </p>
          </>
        ) : (
          <>
            <p class="lead">{t(msg`A mail with a code went to ${email}. Until you type the code here, no other mail goes there.`)}</p>
            <p>{t(msg`A business whose address is not confirmed within seven days of registering is removed.`)}</p>
            {pendingEmail && <p>{t(msg`Until then you sign in with ${before}.`)}</p>}
            <ErrorSummary visit={visit} />
            <Form visit={visit} action="/employer/confirm">
              <CodeField visit={visit} />
              <Button>{t(msg`Confirm`)}</Button>
            </Form>
            <Form visit={visit} action="/employer/confirm/resend">
              <p class="hint">
                {t(msg`Nothing came? Look among the unwanted mail first. At most five such mails a day go to one address: after that, ask again tomorrow.`)}
              </p>
              <Button plain>{t(msg`Send a new code`)}</Button>
            </Form>
            <details open={isTyped}>
              <summary>{t(msg`The address is wrong`)}</summary>
              <Form visit={visit} action="/employer/confirm/correct">
                <Field
                  visit={visit}
                  name="email"
                  label={t(msg`The right e-mail address`)}
                  hint={t(msg`A code goes there. Once you type it here, you sign in with this address.`)}
                  type="email"
                  autocomplete="email"
                />
                <Button plain>{t(msg`Put it right`)}</Button>
              </Form>
            </details>
          </>
        )}
      </section>
    ),
  });
}
