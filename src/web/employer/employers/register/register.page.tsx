import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { namesIn } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { page } from '../../../shared/page/page';
import { passwordHint } from '../../../shared/session/password-page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { RegistrationProvincesQuery } from '../../gql';
import { WorkplaceFields } from '../workplace/workplace-fields';
import { REGISTRATION_FORM } from './registration-form';

export function registerPage(visit: Visit, { provinces }: RegistrationProvincesQuery): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return page({
    visit,
    title: t(msg`Register your business`),
    children: (
      <div class="narrow">
        <PageHead
          back={{ href: '/employer', label: t(msg`Sign in`) }}
          title={t(msg`Register your business`)}
          lead={t(msg`Four short sections. Then we visit the workplace, and after that you can send us vacancies. It is free.`)}
        />
        <ErrorSummary visit={visit} />
        <Form visit={visit} action="/employer/register">
          <section class="card">
            <h2>{t(msg`1. Business`)}</h2>
            <FormFields visit={visit} form={REGISTRATION_FORM} names={namesIn(REGISTRATION_FORM, 'BUSINESS')} />
          </section>
          <section class="card">
            <h2>{t(msg`2. Workplace`)}</h2>
            <p class="hint">{t(msg`Start with one workplace. You can add others later.`)}</p>
            <WorkplaceFields visit={visit} provinces={provinces} />
          </section>
          <section class="card">
            <h2>{t(msg`3. Your details`)}</h2>
            <FormFields visit={visit} form={REGISTRATION_FORM} names={namesIn(REGISTRATION_FORM, 'CONTACT')} />
          </section>
          <section class="card">
            <h2>{t(msg`4. Password`)}</h2>
            <FormFields visit={visit} form={REGISTRATION_FORM} names={namesIn(REGISTRATION_FORM, 'PASSWORD')} data={{ secret: { hint: passwordHint(i18n) } }} />
            <Button>{t(msg`Register`)}</Button>
          </section>
        </Form>
      </div>
    ),
  });
}

/** The next steps, in order; the same for a business that was already registered. */
export function registeredPage(visit: Visit): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`Registration received`),
    children: (
      <section class="card narrow glad">
        <h1>{t(msg`Registration received`)}</h1>
        <p class="lead">{t(msg`If your business is new to us, these are the next steps:`)}</p>
        <ol>
          <li>{t(msg`We send a code to your e-mail address, usually within minutes. Sign in and enter it within 7 days, or we remove the registration.`)}</li>
          <li>{t(msg`We contact you to agree on a day. Two of us then visit the workplace.`)}</li>
          <li>{t(msg`Until then, you can prepare your first vacancy. You can send it to us after the visit.`)}</li>
        </ol>
        <p class="hint">
          {t(
            msg`No e-mail? You may already have an account: sign in or reset your password. If you registered with this address in the last 7 days, use the code from that earlier e-mail.`,
          )}
        </p>
        <p class="actions">
          <a class="button" href="/employer">
            {t(msg`Sign in`)}
          </a>
          <a class="button plain" href="/employer/forgot">
            {t(msg`Forgot your password?`)}
          </a>
        </p>
      </section>
    ),
  });
}
