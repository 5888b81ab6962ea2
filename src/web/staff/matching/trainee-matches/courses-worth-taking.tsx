import { msg, plural } from '@lingui/core/macro';
import type { Words } from '../../../shared/labels/words';
import type { TraineeMatchesQuery } from '../../gql';

type CourseValue = NonNullable<TraineeMatchesQuery['trainee']>['coursesWorthTaking'][number];

/** Courses in the best order to take them. Each shows how many vacancies it adds to those before it. */
export function CoursesWorthTaking({ words, courses }: { readonly words: Words; readonly courses: readonly CourseValue[] }) {
  const { t } = words;
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
              const [starts, ends] = [words.day(course.startsOn), words.day(course.endsOn)];
              return (
                <li key={course.id}>
                  <strong>{course.title}</strong>
                  <small class="line-day">{t(msg`${starts} to ${ends}`)}</small>
                  <small class="line-day">{courseValueText(words, value, at === 0)}</small>
                </li>
              );
            })}
          </ol>
        </div>
      )}
    </section>
  );
}

function courseValueText(words: Words, { vacancies, adds, course: { weeks } }: CourseValue, isFirst: boolean): string {
  const [alone, more, long] = [words.number(vacancies), words.number(adds), words.number(weeks)];
  if (adds === 0) return words.t(msg`${plural(vacancies, { one: `Another way to ${alone} vacancy`, other: `Another way to ${alone} vacancies` })}`);
  const lasts = words.t(msg`${plural(weeks, { one: `${long} week`, other: `${long} weeks` })}`);
  return isFirst
    ? words.t(msg`${plural(adds, { one: `First this: it opens ${more} vacancy in ${lasts}`, other: `First this: it opens ${more} vacancies in ${lasts}` })}`)
    : words.t(msg`${plural(adds, { one: `Then this adds ${more} vacancy in ${lasts}`, other: `Then this adds ${more} vacancies in ${lasts}` })}`);
}
