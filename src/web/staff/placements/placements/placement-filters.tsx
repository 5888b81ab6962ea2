import { msg } from '@lingui/core/macro';
import { Field, Select } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { PlacementListOptionsQuery } from '../../gql';
import { provinceOptions } from '../../shared/employer-labels';
import { FilterBar } from '../../shared/lists/filter-bar';
import { sharedFilterOptions } from '../../shared/lists/filter-options';
import type { ListQuery } from '../../shared/lists/list-query';
import { withAll } from '../../shared/listing';
import { placementState } from '../../shared/pipeline-labels';
import { placementSorts } from './placement-columns';
import { PLACEMENT_STATES } from './placement-filter';
import { PLACEMENT_FILTERS, PLACEMENTS_PATH } from './placement-list-query';

interface PlacementFiltersProps {
  readonly visit: Visit;
  readonly query: ListQuery;
  readonly options: PlacementListOptionsQuery;
}

export function PlacementFilters({ visit, query, options }: PlacementFiltersProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const any = t(msg`Any`);
  const { officers, employers, work } = sharedFilterOptions(i18n, { ...options, colleagues: options.team });
  const states = PLACEMENT_STATES.map((value) => ({ value, label: placementState(i18n, value) }));
  const verified = [
    { value: 'yes', label: t(msg`Confirmed by both sides`) },
    { value: 'no', label: t(msg`Not confirmed by both sides`) },
  ];
  const overdue = [{ value: 'yes', label: t(msg`With overdue follow-ups`) }];
  return (
    <FilterBar visit={visit} path={PLACEMENTS_PATH} query={query} filters={PLACEMENT_FILTERS} sorts={placementSorts(visit)}>
      <Select visit={visit} name="state" label={t(msg`Status`)} options={withAll(t(msg`All current`), states)} value={query['state']} />
      <Select visit={visit} name="verified" label={t(msg`Start`)} options={withAll(any, verified)} value={query['verified']} />
      <Select visit={visit} name="overdue" label={t(msg`Follow-ups`)} options={withAll(any, overdue)} value={query['overdue']} />
      <Field
        visit={visit}
        name="contactOver"
        label={t(msg`No contact for more than (days)`)}
        inputmode="numeric"
        autocomplete="off"
        value={query['contactOver']}
      />
      <Select visit={visit} name="officer" label={t(msg`Placement officer or case worker`)} options={officers} value={query['officer']} />
      <Select visit={visit} name="employer" label={t(msg`Employer`)} options={employers} value={query['employer']} />
      <Select
        visit={visit}
        name="province"
        label={t(msg`Province`)}
        options={withAll(any, provinceOptions(i18n, options.provinces))}
        value={query['province']}
      />
      <Select visit={visit} name="work" label={t(msg`Kind of work`)} options={work} value={query['work']} />
    </FilterBar>
  );
}
