import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { formLabels } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { currentGrants, grantOptions } from '../../shared/grant-options';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { skillLevelText, skillText } from '../../../shared/labels/skill-labels';
import { CourseStatus, seatsText } from '../courses/courses.page';
import { Attendance } from './attendance-table';
import { ENROL_FORM, REGISTER_FORM } from './course-forms';
import type { CoursePageQuery, CourseTraineesQuery } from '../../gql';
import { More } from '../../shared/listing';
import { courseKind, hoursOf, spanText, disclosureText } from '../../shared/service-labels';

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
  /** Which lessons the grid shows, from the address. */
  readonly lessons: { readonly day: string; readonly until: string; readonly isAll: boolean };
}

export function coursePage(visit: Visit, { me, course, people, grants, code, lessons }: CourseProps): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const mayChangeEnrolments = me.may.includes('enrolment.manage');
  return page({
    visit,
    title: course.title,
    islands: people && mayChangeEnrolments ? ['attendance'] : [],
    children: (
      <>
        <PageHead back={{ href: '/staff/courses', label: t(msg`Courses`) }} title={course.title} />
        <p class="tags">
          <CourseStatus i18n={i18n} course={course} today={me.today} /> <Tag>{courseKind(i18n, course.kind)}</Tag>
        </p>
        <ErrorSummary visit={visit} labels={{ ...formLabels(i18n, ENROL_FORM), ...formLabels(i18n, REGISTER_FORM) }} />
        {people && (
          <section>
            <h2>{t(msg`Participants and attendance`)}</h2>
            <Attendance visit={visit} course={course} participants={people.nodes} today={me.today} mayRecord={mayChangeEnrolments} {...lessons} />
            <More visit={visit} path={`/staff/courses/${course.id}`} pageInfo={people.pageInfo} />
          </section>
        )}
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
        {people && mayChangeEnrolments && <Enrol visit={visit} course={course} grants={grants} today={me.today} code={code} />}
      </>
    ),
  });
}

function lengthText(i18n: I18n, { weeks, hours }: { readonly weeks: number; readonly hours: number }): string {
  const [count, all] = [i18n.number(weeks), hoursOf(i18n, hours)];
  return i18n.t(msg`${plural(weeks, { one: `${count} week`, other: `${count} weeks` })}, ${all}`);
}

interface EnrolProps {
  readonly visit: Visit;
  readonly course: CourseProps['course'];
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
