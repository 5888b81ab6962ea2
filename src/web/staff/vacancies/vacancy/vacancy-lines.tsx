import { msg } from '@lingui/core/macro';
import { Tag } from '../../../shared/form/facts';
import { shortDay } from '../../../shared/labels/near-days';
import type { I18n } from '../../../shared/labels/page-i18n';
import { kindText } from '../../../shared/labels/work-labels';
import { Time } from '../../../shared/parts/time';
import type { VacancyLineFragment } from '../../gql';
import { vacancyState } from '../../shared/vacancy-labels';

interface VacancyListProps {
  readonly i18n: I18n;
  readonly vacancies: readonly VacancyLineFragment[];
  readonly emptyText: string;
}

/** Some vacancies as lines. */
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
