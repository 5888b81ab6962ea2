import { msg, plural } from '@lingui/core/macro';
import { Select } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { EmployerListOptionsQuery } from '../../gql';
import { EMPLOYER_STATES, employerState, provinceOptions, VETTING_PROGRESS, vettingProgress } from '../../shared/employer-labels';
import { FilterBar } from '../../shared/lists/filter-bar';
import { holdSelect } from '../../shared/lists/hold-select';
import type { ListQuery } from '../../shared/lists/list-query';
import { withAll } from '../../shared/listing';
import { employerSorts } from './employer-columns';
import { EMPLOYER_FILTERS, EMPLOYERS_PATH, LAPSES_WITHIN } from './employer-list-query';

interface EmployerFiltersProps {
  readonly visit: Visit;
  readonly query: ListQuery;
  readonly options: EmployerListOptionsQuery;
  readonly mayCount: boolean;
}

export function EmployerFilters({ visit, query, options: { provinces }, mayCount }: EmployerFiltersProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const any = t(msg`Any`);
  const within = (days: number): string => t(msg`${plural(days, { one: 'Within # day', other: 'Within # days' })}`);
  return (
    <FilterBar visit={visit} path={EMPLOYERS_PATH} query={query} filters={EMPLOYER_FILTERS} sorts={employerSorts(i18n, mayCount)}>
      <Select
        visit={visit}
        name="state"
        label={t(msg`Status`)}
        options={withAll(
          t(msg`All current`),
          EMPLOYER_STATES.map((value) => ({ value, label: employerState(i18n, value) })),
        )}
        value={query['state']}
      />
      <Select
        visit={visit}
        name="vetting"
        label={t(msg`Vetting`)}
        options={withAll(
          any,
          VETTING_PROGRESS.map((value) => ({ value, label: vettingProgress(i18n, value) })),
        )}
        value={query['vetting']}
      />
      <Select
        visit={visit}
        name="lapsesIn"
        label={t(msg`Approval expires`)}
        options={withAll(
          any,
          LAPSES_WITHIN.map((value) => ({ value, label: within(Number(value)) })),
        )}
        value={query['lapsesIn']}
      />
      <Select visit={visit} name="province" label={t(msg`Province`)} options={withAll(any, provinceOptions(i18n, provinces))} value={query['province']} />
      {holdSelect(visit, query['hold'])}
      <Select
        visit={visit}
        name="open"
        label={t(msg`Open vacancies`)}
        options={withAll(any, [
          { value: 'yes', label: t(msg`With open vacancies`) },
          { value: 'no', label: t(msg`Without open vacancies`) },
        ])}
        value={query['open']}
      />
    </FilterBar>
  );
}
