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
            <p>{t(msg`${email} is confirmed. You don't need to do anything.`)}</p>
            <p class="actions">
              <a class="button" href="/employer">
                {t(msg`To do`)}
              </a>
            </p>
          </>
        ) : (
          <>
            <p class="lead">{t(msg`We sent a code to ${email}. Until you enter it here, we send no other e-mail to this address.`)}</p>
            <p>{t(msg`We remove a business that does not confirm its address within 7 days of registering.`)}</p>
            {pendingEmail && <p>{t(msg`Until then, sign in with ${before}.`)}</p>}
            <ErrorSummary visit={visit} />
            <Form visit={visit} action="/employer/confirm">
              <CodeField visit={visit} />
              <Button>{t(msg`Confirm`)}</Button>
            </Form>
            <Form visit={visit} action="/employer/confirm/resend">
              <p class="hint">
                {t(msg`No e-mail? Check your spam folder first. We send at most 5 such e-mails a day to one address. After that, try again tomorrow.`)}
              </p>
              <Button plain>{t(msg`Send new code`)}</Button>
            </Form>
            <details open={isTyped}>
              <summary>{t(msg`Wrong address?`)}</summary>
              <Form visit={visit} action="/employer/confirm/correct">
                <Field
                  visit={visit}
                  name="email"
                  label={t(msg`Your correct e-mail address`)}
                  hint={t(msg`We send a code to it. Once you enter the code here, you sign in with this address.`)}
                  type="email"
                  autocomplete="email"
                />
                <Button plain>{t(msg`Correct address`)}</Button>
              </Form>
            </details>
          </>
        )}
      </section>
    ),
  });
}
