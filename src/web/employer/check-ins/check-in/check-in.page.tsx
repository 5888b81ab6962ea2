import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, ErrorSummary, Field, Form, type Option } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { OpenCheckInMutation } from '../../gql';

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
            hint={t(msg`Ask the person who gave you this link. They can create a code after signing in to Waymark.`)}
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
  const labels = {
    attendance: t(msg`Do they come to work?`),
    skill: t(msg`How well do they do the job?`),
    conduct: t(msg`How do they get on with others at work?`),
    note: t(msg`Anything else you want to tell us?`),
  };
  return page({
    visit,
    title: t(msg`A few short questions`),
    children: (
      <section class="card narrow">
        <p class="eyebrow">{subject.vacancyTitle}</p>
        <h1>{headline(i18n, subject)}</h1>
        <ErrorSummary visit={visit} labels={labels} />
        <Form visit={visit} action={checkInPath(token)}>
          <input type="hidden" name={OPENING_CODE_FIELD} value={code} />
          <Choice visit={visit} name="attendance" label={labels.attendance} options={attendances(i18n)} />
          <Choice visit={visit} name="skill" label={labels.skill} options={skills(i18n)} />
          <Choice visit={visit} name="conduct" label={labels.conduct} options={conducts(i18n)} />
          <Field visit={visit} name="note" label={labels.note} hint={t(msg`Optional`)} rows={4} />
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

const attendances = ({ t }: I18n): Option[] => [
  { value: 'ALWAYS', label: t(msg`Always`) },
  { value: 'MOSTLY', label: t(msg`Mostly`) },
  { value: 'OFTEN_AWAY', label: t(msg`Often absent`) },
  { value: 'NO_LONGER_EMPLOYED', label: t(msg`No longer works here`) },
];
const skills = ({ t }: I18n): Option[] => [
  { value: 'BELOW', label: t(msg`Not yet as the job requires`) },
  { value: 'AS_EXPECTED', label: t(msg`As the job requires`) },
  { value: 'ABOVE', label: t(msg`Better than the job requires`) },
];
const conducts = ({ t }: I18n): Option[] => [
  { value: 'GOOD', label: t(msg`Well`) },
  { value: 'MIXED', label: t(msg`Sometimes well, sometimes not`) },
  { value: 'POOR', label: t(msg`Not well`) },
];

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
        <p>{t(msg`It may have expired, or part of it may be missing. There is nothing for you to do here.`)}</p>
      </section>
    ),
  });
}
