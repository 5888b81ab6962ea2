import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { formLabels } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { currentGrants, grantOptions } from '../../shared/grant-options';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { skillLevelText, skillText } from '../../../shared/labels/skill-labels';
import { CourseStatus, seatsText } from '../courses/courses.page';
import { resultText } from '../enrolment/enrolment-forms';
import { ENROL_FORM, REGISTER_FORM } from './course-forms';
import type { CoursePageQuery, CourseTraineesQuery } from '../../gql';
import { More } from '../../shared/listing';
import { Person } from '../../shared/person';
import { courseKind, ENROLMENT_TONE, enrolmentState, hoursOf, spanText, disclosureText } from '../../shared/service-labels';

type People = CourseTraineesQuery['enrolments'];
type Grants = CourseTraineesQuery['grants']['nodes'];
interface CourseProps {
  readonly me: NonNullable<CoursePageQuery['me']>;
  readonly course: NonNullable<CoursePageQuery['course']>;
  /** Null for staff who manage courses and may not read trainees' services. */
  readonly people: People | null;
  /** The grants that may pay for an enrolment. */
  readonly grants: Grants;
  /** The trainee code to fill in. */
  readonly code: string;
}

export function coursePage(visit: Visit, { me, course, people, grants, code }: CourseProps): VNode {
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
        <ErrorSummary visit={visit} labels={{ ...formLabels(i18n, ENROL_FORM), ...formLabels(i18n, REGISTER_FORM) }} />
        <section class="card">
          <Facts
            facts={[
              [t(msg`When`), spanText(i18n, course.startsOn, course.endsOn)],
              [t(msg`How long`), lengthText(i18n, course)],
              [t(msg`Places`), seatsText(i18n, course, me.today)],
              [
                t(msg`Skills gained on passing`),
                i18n.list(course.skills.map(({ skill, level }) => `${skillText(i18n, skill)} (${skillLevelText(i18n, skill, level)})`)),
              ],
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
        {people && mayChangeEnrolments && <Enrol visit={visit} course={course} grants={grants} today={me.today} code={code} />}
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
  const fieldData = {
    heldOn: { days: { first: course.startsOn, last: today }, value: today },
    lessonHours: { value: String(defaultLessonHours(course)) },
    there: { options: attending.map(({ id, trainee }) => ({ value: id, label: trainee.displayName, hint: trainee.code })) },
  };
  return (
    <section class="card">
      <h2>{t(msg`Lesson attendance`)}</h2>
      <Form visit={visit} action={`/staff/courses/${course.id}/register`}>
        <FormFields visit={visit} form={REGISTER_FORM} data={fieldData} />
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

interface EnrolProps extends Omit<PartProps, 'people'> {
  readonly grants: Grants;
  readonly today: string;
  readonly code: string;
}

/** The form to enrol a trainee; a text instead while the course is full, because the enrolment would be refused. */
function Enrol({ visit, course, grants, today, code }: EnrolProps) {
  const { t } = visit.i18n;
  const { seats, takenSeats } = course;
  if (course.endsOn < today) return null;
  if (seats !== null && seats !== undefined && takenSeats >= seats)
    return (
      <section class="card">
        <h2>{t(msg`New enrolment`)}</h2>
        <p>{t(msg`All places are taken. When a trainee leaves the course, her place becomes free.`)}</p>
      </section>
    );
  const fieldData = {
    herCode: { value: code },
    enrolledOn: { days: { last: today }, value: today },
    grantId: { options: grantOptions(visit.i18n, currentGrants(grants, today)) },
  };
  return (
    <section class="card">
      <h2>{t(msg`New enrolment`)}</h2>
      <Form visit={visit} action={`/staff/courses/${course.id}/enrol`}>
        <FormFields visit={visit} form={ENROL_FORM} data={fieldData} />
        <Button>{t(msg`Enrol trainee`)}</Button>
      </Form>
    </section>
  );
}
