import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag } from '../../../shared/form/facts';
import { Button, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { CourseKind, CourseLineFragment, CoursesQuery } from '../../gql';
import { More } from '../../shared/listing';
import { type ListColumn, ListTable, TwoLines } from '../../shared/lists/list-table';
import { COURSE_KINDS, courseKind, spanText } from '../../shared/service-labels';

export function coursesPage(visit: Visit, { me, courses }: CoursesQuery, kind: CourseKind | null): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const may = me?.may ?? [];
  return page({
    visit,
    title: t(msg`Courses`),
    children: (
      <>
        <PageHead
          title={t(msg`Courses`)}
          lead={t(msg`A trainee who passes a course gains its skills in her profile. That brings more vacancies within reach.`)}
        >
          {may.includes('course.manage') && (
            <a class="button" href="/staff/courses/new">
              {t(msg`Create course`)}
            </a>
          )}
          {may.includes('match.read') && (
            <a class="button plain" href="/staff/skills-in-demand">
              {t(msg`Skills in demand`)}
            </a>
          )}
        </PageHead>
        <KindFinder visit={visit} kind={kind} />
        {courses.nodes.length === 0 ? (
          <EmptyState icon="list" title={kind ? t(msg`No courses of this type`) : t(msg`No courses yet`)} />
        ) : (
          <ListTable
            i18n={i18n}
            caption={t(msg`Courses`)}
            path="/staff/courses"
            query={{}}
            columns={courseColumns(i18n, me?.today ?? '')}
            rows={courses.nodes}
            keyOf={({ id }) => id}
          />
        )}
        <More visit={visit} path="/staff/courses" filters={kind ? { kind } : {}} pageInfo={courses.pageInfo} />
      </>
    ),
  });
}

function KindFinder({ visit, kind }: { readonly visit: Visit; readonly kind: CourseKind | null }) {
  const { i18n } = visit;
  const { t } = i18n;
  const kinds = COURSE_KINDS.map((value) => ({ value, label: courseKind(i18n, value) }));
  return (
    <form method="get" action="/staff/courses" class="finder beside end" noValidate>
      <Select visit={visit} name="kind" label={t(msg`Subject`)} options={[{ value: '', label: t(msg`All`) }, ...kinds]} value={kind ?? ''} />
      <Button plain>{t(msg`Show`)}</Button>
    </form>
  );
}

function courseColumns(i18n: I18n, today: string): ListColumn<CourseLineFragment>[] {
  const { t } = i18n;
  return [
    { head: t(msg`Course`), cell: ({ id, title }) => <TwoLines href={`/staff/courses/${id}`} text={title} /> },
    { head: t(msg`Status`), isState: true, cell: (course) => <CourseStatus i18n={i18n} course={course} today={today} /> },
    { head: t(msg`Subject`), cell: ({ kind }) => courseKind(i18n, kind) },
    { head: t(msg`Dates`), cell: ({ startsOn, endsOn }) => spanText(i18n, startsOn, endsOn) },
    { head: t(msg`Hours`), isNumber: true, cell: ({ hours }) => i18n.number(hours) },
    { head: t(msg`Places`), cell: (course) => seatsText(i18n, course, today) },
    {
      head: t(msg`Skills`),
      isEmpty: ({ skills }) => skills.length === 0,
      cell: ({ skills }) => <TwoLines text={i18n.list(skills.map(({ skill }) => skill.label))} />,
    },
  ];
}

/** Whether a course is upcoming, running or over. */
export function CourseStatus({ i18n: { t }, course, today }: { readonly i18n: I18n; readonly course: CourseLineFragment; readonly today: string }) {
  if (course.startsOn > today) return <Tag tone="wait">{t(msg`Upcoming`)}</Tag>;
  return course.endsOn < today ? <Tag>{t(msg`Ended`)}</Tag> : <Tag tone="good">{t(msg`Running`)}</Tag>;
}

export function seatsText(i18n: I18n, { seats, takenSeats, endsOn }: Pick<CourseLineFragment, 'seats' | 'takenSeats' | 'endsOn'>, today: string): string {
  const [all, there] = [i18n.number(seats ?? 0), i18n.number(takenSeats)];
  if (endsOn < today) return i18n.t(msg`${plural(takenSeats, { one: `${there} person took part`, other: `${there} people took part` })}`);
  return seats === null || seats === undefined ? i18n.t(msg`${there} enrolled, places available`) : i18n.t(msg`${there} of ${all} places taken`);
}
