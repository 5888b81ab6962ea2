import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, Choice, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { levelText } from '../../../shared/labels/work-labels';
import { CourseStatus, seatsText } from '../courses/courses.page';
import { OtherGrantField } from '../../shared/collapsible-form';
import type { CoursePageQuery, CourseTraineesQuery } from '../../gql';
import { More } from '../../shared/listing';
import { Person } from '../../shared/person';
import { courseKind, ENROLMENT_TONE, enrolmentState, hoursOf, spanText, disclosureText } from '../../shared/service-labels';

type People = CourseTraineesQuery['enrolments'];
interface CourseProps {
  readonly me: NonNullable<CoursePageQuery['me']>;
  readonly course: NonNullable<CoursePageQuery['course']>;
  /** Null for staff who manage courses and may not read trainees' services. */
  readonly people: People | null;
  /** The trainee code to fill in. */
  readonly code: string;
}

export const courseLabelsOf = ({ t }: I18n) => ({
  herCode: t(msg`Trainee code`),
  enrolledOn: t(msg`Start date`),
  grantId: t(msg`Other grant`),
  heldOn: t(msg`Lesson date`),
  lessonHours: t(msg`Hours`),
  there: t(msg`Who attended`),
});

export function coursePage(visit: Visit, { me, course, people, code }: CourseProps): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const mayChangeEnrolments = me.may.includes('enrolment.manage');
  return page({
    visit,
    title: course.title,
    children: (
      <>
        <PageHead back={{ href: '/staff/courses', label: t(msg`Courses`) }} title={course.title} />
        <p class="tags">
          <CourseStatus i18n={i18n} course={course} today={me.today} /> <Tag>{courseKind(i18n, course.kind)}</Tag>
        </p>
        <ErrorSummary visit={visit} labels={courseLabelsOf(i18n)} />
        <section class="card">
          <Facts
            facts={[
              [t(msg`When`), spanText(i18n, course.startsOn, course.endsOn)],
              [t(msg`How long`), lengthText(i18n, course)],
              [t(msg`Seats`), seatsText(i18n, course, me.today)],
              [t(msg`Skills gained on passing`), i18n.list(course.skills.map(({ skill, level }) => `${skill.label} (${levelText(i18n, level)})`))],
              [t(msg`Shown to employers`), disclosureText(i18n, course.hiddenReason)],
            ]}
          />
          {me.may.includes('course.manage') && (
            <p class="actions">
              <a class="button plain" href={`/staff/courses/${course.id}/change`}>
                {t(msg`Change course`)}
              </a>
            </p>
          )}
        </section>
        {people && mayChangeEnrolments && <Register visit={visit} course={course} people={people} today={me.today} />}
        {people && <Participants visit={visit} course={course} people={people} />}
        {people && mayChangeEnrolments && <Enrol visit={visit} course={course} today={me.today} code={code} />}
      </>
    ),
  });
}

function lengthText(i18n: I18n, { weeks, hours }: { readonly weeks: number; readonly hours: number }): string {
  const [count, all] = [i18n.number(weeks), hoursOf(i18n, hours)];
  return i18n.t(msg`${plural(weeks, { one: `${count} week`, other: `${count} weeks` })}, ${all}`);
}

interface PartProps {
  readonly visit: Visit;
  readonly course: CourseProps['course'];
  readonly people: People;
}

/** Lists all trainees who still attend the course; in a usual lesson all are selected. */
function Register({ visit, course, people, today }: PartProps & { readonly today: string }) {
  const { i18n } = visit;
  const { t } = i18n;
  const attending = people.nodes.filter(({ availableActions }) => availableActions.includes('attend'));
  if (attending.length === 0 || course.startsOn > today) return null;
  const labels = courseLabelsOf(i18n);
  return (
    <section class="card">
      <h2>{t(msg`Lesson attendance`)}</h2>
      <Form visit={visit} action={`/staff/courses/${course.id}/register`}>
        <div class="beside">
          <Field visit={visit} name="heldOn" label={labels.heldOn} type="date" value={today} />
          <Field visit={visit} name="lessonHours" label={labels.lessonHours} inputmode="decimal" value={String(defaultLessonHours(course))} />
        </div>
        <Choice
          visit={visit}
          name="there"
          label={labels.there}
          several
          columns
          options={attending.map(({ id, trainee }) => ({ value: id, label: trainee.displayName, hint: trainee.code }))}
        />
        <Button>{t(msg`Save attendance`)}</Button>
      </Form>
    </section>
  );
}

/** Assumes one lesson a week; the trainer can change the number. */
const defaultLessonHours = ({ hours, weeks }: { readonly hours: number; readonly weeks: number }): number =>
  Math.min(Math.max(Math.round(hours / Math.max(weeks, 1)), 1), 8);

function Participants({ visit, course, people }: PartProps) {
  const { i18n } = visit;
  const { t } = i18n;
  return (
    <section>
      <h2>{t(msg`Participants`)}</h2>
      {people.nodes.length === 0 ? (
        <EmptyState icon="people" title={t(msg`No participants yet`)} />
      ) : (
        <ul class="lines card flat">
          {people.nodes.map(({ id, trainee, state, result, hoursAttended }) => (
            <li key={id} class="split">
              <span>
                <Person person={trainee} />
                <small class="line-day">
                  <a href={`/staff/enrolments/${id}`}>{t(msg`Enrolment`)}</a> · {hoursOf(i18n, hoursAttended)}
                </small>
              </span>
              <span class="tags">
                <Tag tone={ENROLMENT_TONE[state]}>{result ? resultText(i18n, result) : enrolmentState(i18n, state)}</Tag>
              </span>
            </li>
          ))}
        </ul>
      )}
      <More visit={visit} path={`/staff/courses/${course.id}`} pageInfo={people.pageInfo} />
    </section>
  );
}

export const resultText = ({ t }: I18n, result: 'PASSED' | 'NOT_PASSED'): string => (result === 'PASSED' ? t(msg`Passed`) : t(msg`Not passed`));

function Enrol({ visit, course, today, code }: Omit<PartProps, 'people'> & { readonly today: string; readonly code: string }) {
  const { t } = visit.i18n;
  if (course.endsOn < today) return null;
  const labels = courseLabelsOf(visit.i18n);
  return (
    <section class="card">
      <h2>{t(msg`New enrolment`)}</h2>
      <Form visit={visit} action={`/staff/courses/${course.id}/enrol`}>
        <div class="beside">
          <Field visit={visit} name="herCode" label={labels.herCode} autocomplete="off" value={code} />
          <Field visit={visit} name="enrolledOn" label={labels.enrolledOn} type="date" value={today} />
        </div>
        <OtherGrantField visit={visit} label={labels.grantId} />
        <Button>{t(msg`Enrol trainee`)}</Button>
      </Form>
    </section>
  );
}
