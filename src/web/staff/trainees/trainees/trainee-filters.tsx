import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Field, Select } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { TraineeListOptionsQuery } from '../../gql';
import { provinceOptions } from '../../shared/employer-labels';
import { FilterBar } from '../../shared/lists/filter-bar';
import type { ListQuery } from '../../shared/lists/list-query';
import { withAll } from '../../shared/listing';
import { TRAINEE_STEPS, traineeStep } from '../../shared/trainee-step-labels';
import { traineeSorts } from './trainee-columns';
import { TRAINEE_FILTERS, TRAINEES_PATH } from './trainee-list-query';

interface TraineeFiltersProps {
  readonly visit: Visit;
  readonly query: ListQuery;
  readonly options: TraineeListOptionsQuery;
}

export function TraineeFilters({ visit, query, options: { me, team, provinces, wantedWork } }: TraineeFiltersProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const any = t(msg`Any`);
  return (
    <FilterBar visit={visit} path={TRAINEES_PATH} query={query} filters={TRAINEE_FILTERS} sorts={traineeSorts(i18n)}>
      <Select
        visit={visit}
        name="step"
        label={t(msg`Step`)}
        options={withAll(
          t(msg`All in the programme`),
          TRAINEE_STEPS.map((value) => ({ value, label: traineeStep(i18n, value) })),
        )}
        value={query['step']}
      />
      <Field visit={visit} name="stepOver" label={t(msg`In this step for more than (days)`)} inputmode="numeric" autocomplete="off" value={query['stepOver']} />
      <Select
        visit={visit}
        name="officer"
        label={t(msg`Placement officer or case worker`)}
        options={withAll(
          any,
          team.map(({ id, displayName }) => ({ value: id, label: displayName })),
        )}
        value={query['officer']}
      />
      <Select
        visit={visit}
        name="lapses"
        label={t(msg`Expiry`)}
        options={withAll(any, [
          { value: 'soon', label: t(msg`In the next 14 days`) },
          { value: 'lapsed', label: t(msg`Expired`) },
        ])}
        value={query['lapses']}
      />
      <Field
        visit={visit}
        name="contactOver"
        label={t(msg`No contact for more than (days)`)}
        inputmode="numeric"
        autocomplete="off"
        value={query['contactOver']}
      />
      <Select
        visit={visit}
        name="contact"
        label={t(msg`Contact`)}
        options={withAll(any, [{ value: 'never', label: t(msg`No contact yet`) }])}
        value={query['contact']}
      />
      <Select visit={visit} name="province" label={t(msg`Province`)} options={withAll(any, provinceOptions(i18n, provinces))} value={query['province']} />
      <Select
        visit={visit}
        name="work"
        label={t(msg`Kind of work she wants`)}
        options={withAll(
          any,
          wantedWork.map(({ iscoCode, label }) => ({ value: iscoCode, label })),
        )}
        value={query['work']}
      />
      {me?.may.includes('alert.read') && alertSelect(visit, query['alert'])}
    </FilterBar>
  );
}

function alertSelect(visit: Visit, value: string | undefined): VNode {
  const { t } = visit.i18n;
  const options = withAll(t(msg`Any`), [{ value: 'yes', label: t(msg`With an open alert`) }]);
  return <Select visit={visit} name="alert" label={t(msg`Safety alerts`)} options={options} value={value} />;
}
