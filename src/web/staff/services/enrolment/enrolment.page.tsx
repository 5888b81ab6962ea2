import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { formLabels } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { skillLevelText, skillText } from '../../../shared/labels/skill-labels';
import { LESSON_FORM } from '../course/course-forms';
import { CollapsibleForm } from '../../shared/collapsible-form';
import type { EnrolmentPageQuery } from '../../gql';
import { Person } from '../../shared/person';
import { attendedText, ENROLMENT_TONE, enrolmentState } from '../../shared/service-labels';
import { COMPLETION_FORM, LEAVING_FORM, LESSON_CORRECTION_FORM, resultText } from './enrolment-forms';
import { Time } from '../../../shared/parts/time';

type Enrolment = NonNullable<EnrolmentPageQuery['enrolment']>;
type Me = NonNullable<EnrolmentPageQuery['me']>;

const labelsOf = (i18n: I18n) => ({
  ...formLabels(i18n, LESSON_FORM),
  ...formLabels(i18n, COMPLETION_FORM),
  ...formLabels(i18n, LEAVING_FORM),
  ...formLabels(i18n, LESSON_CORRECTION_FORM),
});

export function enrolmentPage(visit: Visit, me: Me, enrolment: Enrolment): VNode {
  const { i18n } = visit;
  const { trainee, course, state, result } = enrolment;
  return page({
    visit,
    title: course.title,
    children: (
      <>
        <PageHead back={{ href: `/staff/courses/${course.id}`, label: course.title }} title={<Person person={trainee} />} />
        <p class="tags">
          <Tag tone={ENROLMENT_TONE[state]}>{enrolmentState(i18n, state)}</Tag>
          {result && <Tag tone={result === 'PASSED' ? 'good' : 'calm'}>{resultText(i18n, result)}</Tag>}
        </p>
        <ErrorSummary visit={visit} labels={labelsOf(i18n)} />
        <section class="card">
          <Facts facts={factsOf(i18n, enrolment)} />
          {result === 'PASSED' && course.skills.length > 0 && <SkillsGained i18n={i18n} enrolment={enrolment} may={me.may} />}
        </section>
        {me.may.includes('enrolment.manage') && <EnrolmentActions visit={visit} enrolment={enrolment} today={me.today} />}
        <Lessons i18n={i18n} enrolment={enrolment} />
      </>
    ),
  });
}

function factsOf(i18n: I18n, { course, enrolledOn, endedOn, credential, hoursAttended }: Enrolment) {
  const { t } = i18n;
  return [
    [t(msg`Since`), i18n.day(enrolledOn)],
    [t(msg`Attended`), attendedText(i18n, hoursAttended, course.hours)],
    [t(msg`Until`), endedOn ? i18n.day(endedOn) : null],
    [t(msg`Certificate`), credential],
    [t(msg`Skills gained on passing`), i18n.list(course.skills.map(({ skill, level }) => `${skillText(i18n, skill)} (${skillLevelText(i18n, skill, level)})`))],
  ] as const;
}

/** The skills she gained, with a link to her matches. */
function SkillsGained({
  i18n: { t, list },
  enrolment: { course, trainee },
  may,
}: {
  readonly i18n: I18n;
  readonly enrolment: Enrolment;
  readonly may: readonly string[];
}) {
  const skills = list(course.skills.map(({ skill }) => skill.label));
  return (
    <p class="attention">
      {t(msg`Now in her profile: ${skills}.`)} {may.includes('match.read') && <a href={`/staff/trainees/${trainee.id}/matches`}>{t(msg`View her matches`)}</a>}
    </p>
  );
}

interface EnrolmentActionsProps {
  readonly visit: Visit;
  readonly enrolment: Enrolment;
  readonly today: string;
}

function EnrolmentActions({ visit, enrolment, today }: EnrolmentActionsProps) {
  const { t } = visit.i18n;
  const { availableActions, attendance, id, enrolledOn, course } = enrolment;
  const firstLesson = enrolledOn > course.startsOn ? enrolledOn : course.startsOn;
  if (availableActions.length === 0) return null;
  const path = (transition: string): string => `/staff/enrolments/${id}/${transition}`;
  return (
    <section class="card">
      <h2>{t(msg`Next steps`)}</h2>
      {availableActions.includes('complete') && (
        <CollapsibleForm visit={visit} name={t(msg`Completion`)} fields={COMPLETION_FORM.names} isOpen={course.endsOn <= today}>
          <CompleteForm visit={visit} enrolment={enrolment} today={today} />
        </CollapsibleForm>
      )}
      {availableActions.includes('attend') && firstLesson <= today && (
        <CollapsibleForm visit={visit} name={t(msg`Attendance`)} fields={LESSON_FORM.names}>
          <Form visit={visit} action={path('attend')}>
            <FormFields visit={visit} form={LESSON_FORM} data={{ heldOn: { days: { first: firstLesson, last: today }, value: today } }} />
            <Button>{t(msg`Record lesson`)}</Button>
          </Form>
        </CollapsibleForm>
      )}
      {attendance.length > 0 && (
        <CollapsibleForm visit={visit} name={t(msg`Correct attendance`)} fields={LESSON_CORRECTION_FORM.names}>
          <p class="hint">{t(msg`You can correct attendance for 30 days after it was recorded.`)}</p>
          <Form visit={visit} action={path('correct')}>
            <FormFields visit={visit} form={LESSON_CORRECTION_FORM} data={{ correctedDay: { days: { first: firstLesson, last: today } } }} />
            <Button plain>{t(msg`Correct attendance`)}</Button>
          </Form>
        </CollapsibleForm>
      )}
      {availableActions.includes('withdraw') && (
        <CollapsibleForm visit={visit} name={t(msg`Leaving early`)} fields={LEAVING_FORM.names}>
          <Form visit={visit} action={path('withdraw')}>
            <FormFields visit={visit} form={LEAVING_FORM} data={{ leftOn: { days: { first: enrolledOn, last: today }, value: today } }} />
            <Button>{t(msg`Record leaving`)}</Button>
          </Form>
        </CollapsibleForm>
      )}
      {availableActions.includes('suspend') && (
        <Form visit={visit} action={path('suspend')}>
          <Button plain>{t(msg`Pause enrolment`)}</Button>
        </Form>
      )}
      {availableActions.includes('resume') && (
        <Form visit={visit} action={path('resume')}>
          <Button>{t(msg`Resume enrolment`)}</Button>
        </Form>
      )}
    </section>
  );
}

function CompleteForm({ visit, enrolment: { id, course, enrolledOn }, today }: EnrolmentActionsProps) {
  const { t } = visit.i18n;
  const fieldData = {
    result: course.skills.length > 0 ? { hint: t(msg`If she passes, she gains the course’s skills immediately.`) } : {},
    completedOn: { days: { first: enrolledOn, last: today }, value: course.endsOn < today ? course.endsOn : today },
  };
  return (
    <Form visit={visit} action={`/staff/enrolments/${id}/complete`}>
      <FormFields visit={visit} form={COMPLETION_FORM} data={fieldData} />
      <Button>{t(msg`Record completion`)}</Button>
    </Form>
  );
}

function Lessons({ i18n, enrolment: { attendance } }: { readonly i18n: I18n; readonly enrolment: Enrolment }) {
  const { t } = i18n;
  if (attendance.length === 0) return <p class="hint">{t(msg`No attendance yet`)}</p>;
  return (
    <section>
      <h2>{t(msg`Lessons`)}</h2>
      <table class="why">
        <thead>
          <tr>
            <th scope="col">{t(msg`Day`)}</th>
            <th scope="col" class="number">
              {t(msg`Hours`)}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...attendance].reverse().map(({ heldOn, hours }) => (
            <tr key={heldOn}>
              <td>
                <Time i18n={i18n} at={heldOn} />
              </td>
              <td class="number">{i18n.number(hours)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
