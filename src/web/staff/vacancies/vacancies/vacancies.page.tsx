import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Tag } from '../../../shared/form/facts';
import { Button, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { kindText } from '../../../shared/labels/work-labels';
import type { StaffVacanciesQuery, VacanciesToReviewQuery, VacancyLineFragment, VacancyState } from '../../gql';
import { More } from '../../shared/listing';
import { VACANCY_STATES, vacancyState } from '../../shared/vacancy-labels';
import { Time } from '../../../shared/parts/time';
import { shortDay } from '../../../shared/labels/near-days';

interface VacanciesPageData {
  readonly vacancies: StaffVacanciesQuery['vacancies'];
  /** The vacancies that wait for a review; null when a state is selected. */
  readonly waiting: VacanciesToReviewQuery['vacancies'] | null;
  readonly state: VacancyState | null;
}

export function vacanciesPage(visit: Visit, { vacancies, waiting, state }: VacanciesPageData): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return page({
    visit,
    title: t(msg`Vacancies`),
    children: (
      <>
        <PageHead title={t(msg`Vacancies`)} />
        {waiting && (
          <section id="waiting">
            <h2>{t(msg`Waiting for our answer`)}</h2>
            <p class="hint">{t(msg`Longest wait first. We promise employers an answer within two working days.`)}</p>
            <VacancyList i18n={i18n} vacancies={[...waiting.nodes].reverse()} emptyText={t(msg`Nothing to review.`)} />
          </section>
        )}
        <section id="all">
          <h2>{vacancyState(i18n, state ?? 'OPEN')}</h2>
          <form method="get" action="/staff/vacancies" class="card flat">
            <div class="beside end">
              <Select
                visit={visit}
                name="state"
                label={t(msg`Status`)}
                options={VACANCY_STATES.map((value) => ({ value, label: vacancyState(i18n, value) }))}
                value={state ?? 'OPEN'}
              />
              <Button plain>{t(msg`Show`)}</Button>
            </div>
          </form>
          <VacancyList i18n={i18n} vacancies={vacancies.nodes} emptyText={t(msg`None.`)} />
          <More visit={visit} pageInfo={vacancies.pageInfo} filters={{ state: state ?? '' }} />
        </section>
      </>
    ),
  });
}

interface VacancyListProps {
  readonly i18n: I18n;
  readonly vacancies: readonly VacancyLineFragment[];
  readonly emptyText: string;
}

export function VacancyList({ i18n, vacancies, emptyText: nothing }: VacancyListProps) {
  const { t } = i18n;
  if (vacancies.length === 0) return <p class="card">{nothing}</p>;
  return (
    <ul class="lines card">
      {vacancies.map(({ id, title, kind, state, seats, takenSeats, closesOn, terms, employer, lawProblems }) => {
        const [starts, closes, left] = [shortDay(i18n, terms.startsOn), shortDay(i18n, closesOn), i18n.number(seats - takenSeats)];
        return (
          <li key={id} class="split">
            <span>
              <a href={`/staff/vacancies/${id}`}>{title}</a> <small>{employer.legalName}</small>
              <small class="line-day">
                {kindText(i18n, kind)} ·{' '}
                <Time i18n={i18n} at={terms.startsOn}>
                  {t(msg`Starts ${starts}`)}
                </Time>{' '}
                ·{' '}
                <Time i18n={i18n} at={closesOn}>
                  {t(msg`last day for referrals: ${closes}`)}
                </Time>{' '}
                · {t(msg`positions left: ${left}`)}
              </small>
            </span>
            <span class="tags">
              {lawProblems.length > 0 && <Tag tone="late">{t(msg`breaks a rule`)}</Tag>}
              <Tag tone={state === 'OPEN' ? 'good' : state === 'SUBMITTED' ? 'wait' : 'calm'}>{vacancyState(i18n, state)}</Tag>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
