import { msg } from '@lingui/core/macro';
import { Select } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { VacancyListOptionsQuery } from '../../gql';
import { employerName, provinceOptions } from '../../shared/employer-labels';
import { FilterBar } from '../../shared/lists/filter-bar';
import { holdSelect } from '../../shared/lists/hold-select';
import type { ListQuery } from '../../shared/lists/list-query';
import { withAll } from '../../shared/listing';
import { VACANCY_STATES, vacancyState } from '../../shared/vacancy-labels';
import { daysWaited, vacancySorts } from './vacancy-columns';
import { CLOSES_WITHIN, VACANCIES_PATH, VACANCY_FILTERS } from './vacancy-list-query';

interface VacancyFiltersProps {
  readonly visit: Visit;
  readonly query: ListQuery;
  readonly options: VacancyListOptionsQuery;
  readonly mayCount: boolean;
}

export function VacancyFilters({ visit, query, options: { provinces, offeredWork, employer }, mayCount }: VacancyFiltersProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const any = t(msg`Any`);
  const within = (days: string): string => {
    const length = daysWaited(i18n, Number(days));
    return t(msg`Within ${length}`);
  };
  return (
    <FilterBar visit={visit} path={VACANCIES_PATH} query={query} filters={VACANCY_FILTERS} sorts={vacancySorts(i18n, mayCount)}>
      <Select
        visit={visit}
        name="state"
        label={t(msg`Status`)}
        options={withAll(
          t(msg`All current`),
          VACANCY_STATES.map((value) => ({ value, label: vacancyState(i18n, value) })),
        )}
        value={query['state']}
      />
      <Select
        visit={visit}
        name="late"
        label={t(msg`Review`)}
        options={withAll(any, [{ value: 'yes', label: t(msg`Late (more than two working days)`) }])}
        value={query['late']}
      />
      <Select visit={visit} name="province" label={t(msg`Province`)} options={withAll(any, provinceOptions(i18n, provinces))} value={query['province']} />
      <Select
        visit={visit}
        name="work"
        label={t(msg`Kind of work`)}
        options={withAll(
          any,
          offeredWork.map(({ iscoCode, label }) => ({ value: iscoCode, label })),
        )}
        value={query['work']}
      />
      <Select
        visit={visit}
        name="closesIn"
        label={t(msg`Closes`)}
        options={withAll(
          any,
          CLOSES_WITHIN.map((value) => ({ value, label: within(value) })),
        )}
        value={query['closesIn']}
      />
      {employer && query['employer'] && (
        <Select
          visit={visit}
          name="employer"
          label={t(msg`Employer`)}
          options={withAll(any, [{ value: query['employer'], label: employerName(i18n, employer) }])}
          value={query['employer']}
        />
      )}
      {holdSelect(visit, query['hold'])}
    </FilterBar>
  );
}
