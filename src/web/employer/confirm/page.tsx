import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Form } from '../../shared/form';
import { page } from '../../shared/page';
import type { Visit } from '../../shared/visit';
import { CodeField } from '../code-form/code-field';
import type { MyAddressQuery } from '../gql';

export function confirmPage(visit: Visit, { me }: MyAddressQuery): VNode {
  const { t } = visit.words;
  const email = me?.membership.email ?? '';
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
            <ErrorSummary visit={visit} />
            <Form visit={visit} action="/employer/confirm">
              <CodeField visit={visit} />
              <Button>{t(msg`Confirm`)}</Button>
            </Form>
            <Form visit={visit} action="/employer/confirm/again">
              <p class="hint">{t(msg`Nothing came? Look among the unwanted mail first.`)}</p>
              <Button plain>{t(msg`Send a new code`)}</Button>
            </Form>
          </>
        )}
      </section>
    ),
  });
}
