import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import type { StayEndInput, StayInput } from '../../gql';
import { traineeCodeField } from '../../trainees/person-code/trainee-code-fields';
import { OTHER_GRANT } from '../../shared/grant-options';

type Content = Readonly<Record<'fromOn' | 'toOn' | 'grantId', string | null>>;

const { day, item } = fieldKinds<'STAY', Content, Incomplete<StayInput>>();
const TO_ON = day({ section: 'STAY', path: 'toOn', label: msg`Departure date` });

/** A stay in the shelter. */
export const STAY_FORM = describeForm<'STAY', Content, StayInput>()({
  herCode: traineeCodeField('STAY'),
  fromOn: required(day({ section: 'STAY', path: 'fromOn', label: msg`First night`, beside: 'days' }), ''),
  toOn: { ...TO_ON, hint: msg`Leave empty while she stays.`, beside: 'days' },
  grantId: item({ section: 'STAY', path: 'grantId', ...OTHER_GRANT }),
});

/** The departure, if it is recorded later. */
export const DEPARTURE_FORM = describeForm<'STAY', Content, StayEndInput>()({ toOn: required(TO_ON, '') });
