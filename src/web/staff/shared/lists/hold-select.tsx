import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Select } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { HoldFilter } from '../../gql';
import { withAll } from '../listing';

/** The field of the filter by whether the employer is on hold. */
export function holdSelect(visit: Visit, value: string | undefined): VNode {
  const { t } = visit.i18n;
  const options = [
    { value: 'yes', label: t(msg`On hold`) },
    { value: 'no', label: t(msg`Not on hold`) },
  ];
  return <Select visit={visit} name="hold" label={t(msg`Employer hold`)} options={withAll(t(msg`Any`), options)} value={value} />;
}

/** The value of the filter in the API, and back. */
export const holdOf = (name: string | undefined): HoldFilter | null => (name === 'yes' ? 'ON_HOLD' : name === 'no' ? 'NOT_ON_HOLD' : null);
export const holdName = (hold: HoldFilter | null | undefined): string | undefined => (hold ? (hold === 'ON_HOLD' ? 'yes' : 'no') : undefined);
