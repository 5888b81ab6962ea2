import { msg, plural } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { TraineeMatchesQuery } from '../../gql';
import { spanText } from '../../shared/service-labels';

type CourseValue = NonNullable<TraineeMatchesQuery['trainee']>['suggestedCourses'][number];

/** Courses in the best order to take them. Each shows how many vacancies it adds to those before it. */
export function SuggestedCourses({ i18n, courses }: { readonly i18n: I18n; readonly courses: readonly CourseValue[] }) {
  const { t } = i18n;
  return (
    <section id="courses">
      <h2>{t(msg`Suggested courses`)}</h2>
      <p class="hint">
        {t(msg`Your institution's courses that she can still join and that teach a skill. The first opens the most vacancies per week of training.`)}
      </p>
      {courses.length === 0 ? (
        <p class="card">{t(msg`No course she can join would open a vacancy today.`)}</p>
      ) : (
        <div class="card">
          <ol class="lines">
            {courses.map((value, at) => {
              const { course } = value;
              return (
                <li key={course.id}>
                  <strong>{course.title}</strong>
                  <small class="line-day">{spanText(i18n, course.startsOn, course.endsOn)}</small>
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
    return i18n.t(msg`${plural(vacancies, { one: `Alternative for ${alone} vacancy`, other: `Alternative for ${alone} vacancies` })}`);
  const lasts = i18n.t(msg`${plural(weeks, { one: `${long} week`, other: `${long} weeks` })}`);
  return isFirst
    ? i18n.t(
        msg`${plural(additionalVacancies, { one: `Take first: opens ${more} vacancy in ${lasts}`, other: `Take first: opens ${more} vacancies in ${lasts}` })}`,
      )
    : i18n.t(msg`${plural(additionalVacancies, { one: `Then: adds ${more} vacancy in ${lasts}`, other: `Then: adds ${more} vacancies in ${lasts}` })}`);
}
