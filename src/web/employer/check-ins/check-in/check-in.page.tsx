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
    title: t(msg`A short question`),
    children: (
      <section class="card narrow">
        <h1>{t(msg`A short question`)}</h1>
        <p class="lead">{t(msg`Three choices, about a minute. You need no account, only the code.`)}</p>
        <ErrorSummary visit={visit} />
        <Form visit={visit} action={`${checkInPath(token)}/open`}>
          <Field
            visit={visit}
            name="code"
            label={t(msg`Code of six digits`)}
            hint={t(msg`Ask whoever gave you this link. They make it after signing in to Waymark.`)}
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
    attendance: t(msg`Does the person come to work?`),
    skill: t(msg`How well is the work done?`),
    conduct: t(msg`How does the person get on with others at work?`),
    note: t(msg`Anything else?`),
  };
  return page({
    visit,
    title: t(msg`A short question`),
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
          <Field visit={visit} name="note" label={labels.note} hint={t(msg`You can leave this empty.`)} rows={4} />
          <Button>{t(msg`Send the answer`)}</Button>
        </Form>
      </section>
    ),
  });
}

function headline({ t, day }: I18n, { displayName, startsOn }: CheckInSubject): string {
  const start = day(startsOn);
  return displayName ? t(msg`How does it go with ${displayName}, who started on ${start}?`) : t(msg`How does it go with the person who started on ${start}?`);
}

const attendances = ({ t }: I18n): Option[] => [
  { value: 'ALWAYS', label: t(msg`Always`) },
  { value: 'MOSTLY', label: t(msg`Mostly`) },
  { value: 'OFTEN_AWAY', label: t(msg`Often away`) },
  { value: 'NO_LONGER_EMPLOYED', label: t(msg`Works here no longer`) },
];
const skills = ({ t }: I18n): Option[] => [
  { value: 'BELOW', label: t(msg`Not yet as the place asks for`) },
  { value: 'AS_EXPECTED', label: t(msg`As the place asks for`) },
  { value: 'ABOVE', label: t(msg`Better than the place asks for`) },
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
        <p>{t(msg`Your answer is with us. There is nothing more to do, and you can close this page.`)}</p>
      </section>
    ),
  });
}

/** The same page for a wrong, an expired and a revoked link; it repeats no part of the link. */
export function invalidLinkPage(visit: Visit): VNode {
  const { t } = visit.i18n;
  return page({
    visit: { ...visit, path: checkInPath('over') },
    title: t(msg`This link leads nowhere`),
    children: (
      <section class="card narrow">
        <h1>{t(msg`This link leads nowhere`)}</h1>
        <p>{t(msg`Its time may be over, or a part of it is missing. Nothing is asked of you here any more.`)}</p>
      </section>
    ),
  });
}
