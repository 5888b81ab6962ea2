import { msg, plural } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { TraineeMatchesQuery } from '../../gql';

type CourseValue = NonNullable<TraineeMatchesQuery['trainee']>['suggestedCourses'][number];

/** Courses in the best order to take them. Each shows how many vacancies it adds to those before it. */
export function SuggestedCourses({ i18n, courses }: { readonly i18n: I18n; readonly courses: readonly CourseValue[] }) {
  const { t } = i18n;
  return (
    <section id="courses">
      <h2>{t(msg`Courses worth taking`)}</h2>
      <p class="hint">
        {t(msg`Courses of your institution that would still take her in and give a skill; first the one that opens most vacancies for each week it lasts.`)}
      </p>
      {courses.length === 0 ? (
        <p class="card">{t(msg`No course that takes her in would open a vacancy today.`)}</p>
      ) : (
        <div class="card">
          <ol class="lines">
            {courses.map((value, at) => {
              const { course } = value;
              const [starts, ends] = [i18n.day(course.startsOn), i18n.day(course.endsOn)];
              return (
                <li key={course.id}>
                  <strong>{course.title}</strong>
                  <small class="line-day">{t(msg`${starts} to ${ends}`)}</small>
                  <small class="line-day">{courseValueText(i18n, value, at === 0)}</small>
                </li>
              );
            })}
          </ol>
        </div>
      )}
    </section>
  );
}

function courseValueText(i18n: I18n, { vacancies, additionalVacancies, course: { weeks } }: CourseValue, isFirst: boolean): string {
  const [alone, more, long] = [i18n.number(vacancies), i18n.number(additionalVacancies), i18n.number(weeks)];
  if (additionalVacancies === 0)
    return i18n.t(msg`${plural(vacancies, { one: `Another way to ${alone} vacancy`, other: `Another way to ${alone} vacancies` })}`);
  const lasts = i18n.t(msg`${plural(weeks, { one: `${long} week`, other: `${long} weeks` })}`);
  return isFirst
    ? i18n.t(
        msg`${plural(additionalVacancies, { one: `First this: it opens ${more} vacancy in ${lasts}`, other: `First this: it opens ${more} vacancies in ${lasts}` })}`,
      )
    : i18n.t(msg`${plural(additionalVacancies, { one: `Then this adds ${more} vacancy in ${lasts}`, other: `Then this adds ${more} vacancies in ${lasts}` })}`);
}
