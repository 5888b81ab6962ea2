import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { Button, ErrorSummary, Field, Form } from '../form/form';
import { page } from '../page/page';
import { DemoSignInHint } from '../assets/demo-suggestions';
import type { Visit } from '../visit/visit';
import { SessionEnded, PendingDraftInput } from '../page/pending-draft';

interface SignInPageProps {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly withCode?: boolean;
  /** Links below the form. */
  readonly below?: ComponentChildren;
}

/** The sign-in page of employers and staff: e-mail, password and, with `withCode`, a second factor. */
export function signInPage(visit: Visit, { title, lead, action, withCode, below }: SignInPageProps): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`Sign in`),
    children: (
      <section class="card narrow">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <SessionEnded visit={visit} />
        <DemoSignInHint visit={visit} />
        <ErrorSummary visit={visit} labels={{ login: t(msg`E-mail address`), secret: t(msg`Password`), code: t(msg`Six-digit code`) }} />
        <Form visit={visit} action={action}>
          <PendingDraftInput visit={visit} />
          <Field visit={visit} name="login" label={t(msg`E-mail address`)} type="email" autocomplete="username" />
          <Field visit={visit} name="secret" label={t(msg`Password`)} type="password" autocomplete="current-password" />
          {withCode && (
            <Field
              visit={visit}
              name="code"
              label={t(msg`Six-digit code`)}
              hint={t(msg`From the app on your phone.`)}
              inputmode="numeric"
              autocomplete="one-time-code"
              short
            />
          )}
          <Button>{t(msg`Sign in`)}</Button>
        </Form>
        {below}
      </section>
    ),
  });
}
