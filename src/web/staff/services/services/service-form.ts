import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete, Unsaved } from '../../../shared/described-form/form-paths';
import type { ServiceInput } from '../../gql';
import { CARE_SERVICES, serviceKind, WORK_SERVICES } from '../../shared/service-labels';
import { traineeCodeField } from '../../trainees/person-code/trainee-code-fields';
import { OTHER_GRANT } from '../../shared/grant-options';

const { text, day, decimal, choice, item } = fieldKinds<'SERVICE', Unsaved<ServiceInput>, Incomplete<ServiceInput>>();

/** One service for one trainee. */
export const SERVICE_FORM = describeForm<'SERVICE', Unsaved<ServiceInput>, ServiceInput>()({
  herCode: traineeCodeField('SERVICE'),
  kind: required(
    choice({
      section: 'SERVICE',
      path: 'kind',
      label: msg`Type`,
      values: [...WORK_SERVICES, ...CARE_SERVICES],
      optionText: serviceKind,
      columns: true,
    }),
    '',
  ),
  providedOn: required(day({ section: 'SERVICE', path: 'providedOn', label: msg`Date`, beside: 'time' }), ''),
  hours: decimal({ section: 'SERVICE', path: 'hours', label: msg`Hours`, beside: 'time', short: false }),
  provider: required(text({ section: 'SERVICE', path: 'provider', label: msg`Provided by` }), ''),
  grantId: item({ section: 'SERVICE', path: 'grantId', ...OTHER_GRANT }),
});
