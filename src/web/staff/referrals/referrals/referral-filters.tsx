import { msg } from '@lingui/core/macro';
import { Field, Select } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { ReferralListOptionsQuery } from '../../gql';
import { provinceOptions } from '../../shared/employer-labels';
import { FilterBar } from '../../shared/lists/filter-bar';
import { sharedFilterOptions } from '../../shared/lists/filter-options';
import type { ListQuery } from '../../shared/lists/list-query';
import { withAll } from '../../shared/listing';
import { referralState } from '../../shared/referral-labels';
import { awaitedText, referralSorts } from './referral-columns';
import { AWAITED, REFERRAL_FILTERS, REFERRAL_STATES, REFERRALS_PATH } from './referral-list-query';

interface ReferralFiltersProps {
  readonly visit: Visit;
  readonly query: ListQuery;
  readonly options: ReferralListOptionsQuery;
}

export function ReferralFilters({ visit, query, options }: ReferralFiltersProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const any = t(msg`Any`);
  const { officers, employers, work } = sharedFilterOptions(i18n, options);
  const steps = REFERRAL_STATES.map((value) => ({ value, label: referralState(i18n, value) }));
  const awaited = Object.entries(AWAITED).map(([value, whom]) => ({ value, label: awaitedText(i18n, whom) }));
  return (
    <FilterBar visit={visit} path={REFERRALS_PATH} query={query} filters={REFERRAL_FILTERS} sorts={referralSorts(i18n)}>
      <Select visit={visit} name="step" label={t(msg`Step`)} options={withAll(t(msg`All current`), steps)} value={query['step']} />
      <Select visit={visit} name="awaited" label={t(msg`Waiting for`)} options={withAll(any, awaited)} value={query['awaited']} />
      <Field visit={visit} name="stepOver" label={t(msg`In this step for more than (days)`)} inputmode="numeric" autocomplete="off" value={query['stepOver']} />
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
