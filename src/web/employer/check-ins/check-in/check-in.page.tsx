import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { FormFields } from '../../../shared/described-form/form-fields';
import { page } from '../../../shared/page/page';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { OpenCheckInMutation } from '../../gql';
import { CHECK_IN_FORM } from './check-in-form';

type CheckInSubject = Extract<OpenCheckInMutation['checkInOpen'], { readonly __typename: 'CheckInOpenPayload' }>['subject'];

/**
 * Hidden field with the code that opened the question. Unlike the `code` field, it is submitted along with
 * the answers.
 */
export const OPENING_CODE_FIELD = 'openedBy';
export const checkInPath = (token: string): string => `/employer/check-in/${encodeURIComponent(token)}`;

/**
 * The code page. Until the code is entered, the page does not reveal the person, the vacancy or the employer.
 */
export function codePage(visit: Visit, token: string): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`A few short questions`),
    children: (
      <section class="card narrow">
        <h1>{t(msg`A few short questions`)}</h1>
        <p class="lead">{t(msg`Three short questions, about a minute. You need only the code, no account.`)}</p>
        <ErrorSummary visit={visit} />
        <Form visit={visit} action={`${checkInPath(token)}/open`}>
          <Field
            visit={visit}
            name="code"
            label={t(msg`6-digit code`)}
            hint={t(msg`Each link has its own code. Ask the person who gave you this link: they can create the code after signing in to Waymark.`)}
            inputmode="numeric"
            autocomplete="one-time-code"
            short
          />
          <Button>{t(msg`Continue`)}</Button>
        </Form>
      </section>
    ),
  });
}

export function questionPage(visit: Visit, token: string, code: string, subject: CheckInSubject): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return page({
    visit,
    title: t(msg`A few short questions`),
    children: (
      <section class="card narrow">
        <p class="eyebrow">{subject.vacancyTitle}</p>
        <h1>{headline(i18n, subject)}</h1>
        <ErrorSummary visit={visit} />
        <Form visit={visit} action={checkInPath(token)}>
          <input type="hidden" name={OPENING_CODE_FIELD} value={code} />
          <FormFields visit={visit} form={CHECK_IN_FORM} />
          <Button>{t(msg`Send answers`)}</Button>
        </Form>
      </section>
    ),
  });
}

function headline({ t, day }: I18n, { displayName, startsOn }: CheckInSubject): string {
  const start = day(startsOn);
  return displayName
    ? t(msg`How is ${displayName}, who started on ${start}, doing at work?`)
    : t(msg`How is the person who started on ${start} doing at work?`);
}

export function thanksPage(visit: Visit): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`Thank you`),
    children: (
      <section class="card narrow">
        <h1>{t(msg`Thank you`)}</h1>
        <p>{t(msg`We have your answers. You can close this page.`)}</p>
      </section>
    ),
  });
}

/** The same page for a wrong, an expired and a revoked link; it repeats no part of the link. */
export function invalidLinkPage(visit: Visit): VNode {
  const { t } = visit.i18n;
  return page({
    visit: { ...visit, path: checkInPath('over') },
    title: t(msg`This link does not work`),
    children: (
      <section class="card narrow">
        <h1>{t(msg`This link does not work`)}</h1>
        <p>{t(msg`It may have expired, or part of it may be missing. Copy the whole link from the e-mail and open it again.`)}</p>
      </section>
    ),
  });
}
