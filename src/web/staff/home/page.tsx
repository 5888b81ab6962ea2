import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { ErrorSummary } from '../../shared/form';
import { page } from '../../shared/page';
import type { Visit } from '../../shared/visit';
import type { StaffDayQuery, StaffMeQuery, StaffWorkQuery } from '../gql';
import { dueOf, isCut } from './due';
import { DueRow } from './due-row';

/** What is due first; below it the vacancies that are open. */
export function homePage(visit: Visit, me: NonNullable<StaffMeQuery['me']>, day: StaffDayQuery, work: StaffWorkQuery): VNode {
  const { words } = visit;
  const { t } = words;
  const due = dueOf(words, me, day, work);
  const today = words.day(me.today);
  return page({
    visit,
    title: t(msg`Today`),
    islands: ['queue'],
    children: (
      <>
        <p class="eyebrow">{me.institution.name}</p>
        <h1>{t(msg`Today`)}</h1>
        <p class="lead">{today}</p>
        <ErrorSummary visit={visit} />
        {due.length === 0 ? (
          <p class="card glad">{t(msg`Nothing is due today. Whatever comes up stands here.`)}</p>
        ) : (
          <>
            <QueueKeys visit={visit} />
            <ol class="tiles" id="due" data-queue>
              {due.map((row, at) => (
                <DueRow key={row.key} visit={visit} row={row} at={at} today={me.today} />
              ))}
            </ol>
          </>
        )}
        {isCut(day) && <p class="hint">{t(msg`There is more than fits here: it moves up when what stands above is done.`)}</p>}
        {work.fitNotices && <NewlyFitting visit={visit} notices={work.fitNotices} />}
        {work.vacancies && <OpenVacancies visit={visit} vacancies={work.vacancies.nodes} />}
      </>
    ),
  });
}

/** Shown where the keys work. */
function QueueKeys({ visit: { words } }: { readonly visit: Visit }) {
  const { t } = words;
  return (
    <p class="hint" data-queue-keys hidden>
      {t(msg`Keys: j next, k back, Enter does the first step.`)}{' '}
      <button type="button" class="quiet" data-off={t(msg`Turn the keys off`)} data-on={t(msg`Turn the keys on`)} />
    </p>
  );
}

type FitNotices = NonNullable<StaffWorkQuery['fitNotices']>;

/** What came in new and fits people of hers or his; what is no longer open has moved on. */
function NewlyFitting({ visit: { words }, notices }: { readonly visit: Visit; readonly notices: FitNotices }) {
  const { t } = words;
  const open = notices.flatMap(({ toldOn, vacancies }) =>
    vacancies.filter(({ vacancy }) => vacancy.state === 'OPEN').map((fitting) => ({ ...fitting, toldOn })),
  );
  if (open.length === 0) return null;
  return (
    <section id="newly-fitting">
      <h2>{t(msg`New, and fitting people you look after`)}</h2>
      <ul class="lines">
        {open.map(({ people, toldOn, vacancy: { id, title, employer } }) => {
          const day = words.day(toldOn);
          return (
            <li key={id}>
              <a href={`/staff/vacancies/${id}/matches`}>{title}</a>
              <small class="line-day">
                {employer.legalName} · {t(msg`${plural(people, { one: 'fits # person', other: 'fits # people' })}`)} · {day}
              </small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type Vacancies = NonNullable<StaffWorkQuery['vacancies']>['nodes'];

function OpenVacancies({ visit: { words }, vacancies }: { readonly visit: Visit; readonly vacancies: Vacancies }) {
  const { t } = words;
  return (
    <section>
      <h2>{t(msg`Open vacancies`)}</h2>
      {vacancies.length === 0 ? (
        <p class="card">{t(msg`No vacancy is open now.`)}</p>
      ) : (
        <ul class="lines">
          {vacancies.map(({ id, title, seats, taken, closesOn, employer, site: { province } }) => {
            const [left, closes] = [words.number(seats - taken), words.day(closesOn)];
            return (
              <li key={id}>
                <a href={`/staff/vacancies/${id}/matches`}>{title}</a>
                <small class="line-day">
                  {employer.legalName}, {words.language === 'km' ? province.nameKm : province.name} · {t(msg`Places left: ${left} · until ${closes}`)}
                </small>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
