import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { Interruption } from '../../../shared/page/interruption';
import { DemoSignInHint } from '../../../shared/assets/demo-suggestions';
import type { Visit } from '../../../shared/visit/visit';
import { PendingDraftInput } from '../../../shared/page/pending-draft';
import { traineePage } from '../../shared/trainee-page';

/** The sign-in page. It shows no name before the code and the PIN are correct. */
export function traineeSignInPage(visit: Visit, { isUnsent }: { readonly isUnsent: boolean }): VNode {
  const { contact, i18n } = visit;
  const { t } = i18n;
  return traineePage({
    visit,
    isFirst: true,
    listen: 'sign-in',
    children: (
      <section class="card narrow">
        <h1>{t(msg`Welcome`)}</h1>
        <DemoSignInHint visit={visit} />
        <ErrorSummary visit={visit} labels={{ login: t(msg`Your access code`), secret: t(msg`Your PIN`) }} />
        <Form visit={visit} action="/sign-in">
          <PendingDraftInput visit={visit} isUnsent={isUnsent} />
          <Field visit={visit} name="login" label={t(msg`Your access code`)} hint={t(msg`It is on the card we gave you.`)} autocomplete="off" />
          <Field visit={visit} name="secret" label={t(msg`Your PIN`)} type="password" inputmode="numeric" autocomplete="off" />
          <Button>{t(msg`Enter`)}</Button>
        </Form>
        <p class="hint">
          {contact ? t(msg`You cannot sign in? Contact us: ${contact}`) : t(msg`You cannot sign in? Call us. The number is on the card we gave you.`)}
        </p>
        <p class="hint">{t(msg`On a shared phone, press “Leave now” at the top when you are done. We keep nothing here.`)}</p>
        <p>
          <a href="/before-sign-in">{t(msg`Using a shared phone`)}</a>
        </p>
      </section>
    ),
  });
}

/** What the service cannot hide. Shown before the first use, and available at any time. */
export function privacyNoticePage(visit: Visit, { isFirstTime }: { readonly isFirstTime: boolean }): VNode {
  const { t } = visit.i18n;
  return traineePage({
    visit,
    isFirst: isFirstTime,
    listen: 'before-sign-in',
    children: (
      <Interruption title={t(msg`Good to know before you start`)}>
        <ul>
          <li>{t(msg`The phone remembers which pages you opened. We cannot change that. It remembers the name of this page, but not what you read.`)}</li>
          <li>{t(msg`A private window forgets this when you close it. In the browser menu it is called “private” or “incognito”.`)}</li>
          <li>{t(msg`“Leave now” at the top right leaves at once. On a keyboard, press Shift three times. Going back shows nothing of yours.`)}</li>
          <li>{t(msg`We keep nothing on this phone. If you do not touch it for 10 minutes, you are signed out.`)}</li>
          <li>{t(msg`If others look into this phone, use one that you trust, or call us.`)}</li>
        </ul>
        <p>
          <a class="button" href={isFirstTime ? '/pin' : '/'}>
            {t(msg`I have read this`)}
          </a>
        </p>
      </Interruption>
    ),
  });
}
