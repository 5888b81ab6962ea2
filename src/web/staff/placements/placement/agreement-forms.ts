import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete, Unsaved } from '../../../shared/described-form/form-paths';
import type { AgreementBreakInput, AgreementLastDayInput, AgreementRegisterInput, AgreementSignInput, BrokenBy } from '../../gql';
import { brokenByText } from '../../shared/placement-labels';

// The names of fields are unique across all forms of the page.

const lastDay = fieldKinds<'AGREEMENT', Unsaved<AgreementLastDayInput>, Incomplete<AgreementLastDayInput>>();

type Signature = Pick<AgreementSignInput, 'signedOn'>;
const signature = fieldKinds<'AGREEMENT', Unsaved<Signature>, Incomplete<Signature>>();

export const SIGN_FORM = describeForm<'AGREEMENT', Unsaved<Signature>, Signature>()({
  signedOn: required(signature.day({ section: 'AGREEMENT', path: 'signedOn', label: msg`Signed on`, short: true }), ''),
});

const registration = fieldKinds<'AGREEMENT', Unsaved<AgreementRegisterInput>, Incomplete<AgreementRegisterInput>>();

export const REGISTER_FORM = describeForm<'AGREEMENT', Unsaved<AgreementRegisterInput>, AgreementRegisterInput>()({
  registeredOn: required(registration.day({ section: 'AGREEMENT', path: 'registeredOn', label: msg`Registered on`, short: true }), ''),
  registrationNumber: required(registration.text({ section: 'AGREEMENT', path: 'registrationNumber', label: msg`Registration number` }), ''),
});

export const COMPLETE_FORM = describeForm<'AGREEMENT', Unsaved<AgreementLastDayInput>, AgreementLastDayInput>()({
  completedOn: required(lastDay.day({ section: 'AGREEMENT', path: 'endedOn', label: msg`Last day`, short: true }), ''),
});

export const CONVERT_FORM = describeForm<'AGREEMENT', Unsaved<AgreementLastDayInput>, AgreementLastDayInput>()({
  convertedOn: required(lastDay.day({ section: 'AGREEMENT', path: 'endedOn', label: msg`Last day as an apprentice`, short: true }), ''),
});

const early = fieldKinds<'AGREEMENT', Unsaved<AgreementBreakInput>, Incomplete<AgreementBreakInput>>();

export const BREAK_FORM = describeForm<'AGREEMENT', Unsaved<AgreementBreakInput>, AgreementBreakInput>()({
  brokenBy: required(
    early.choice({
      section: 'AGREEMENT',
      path: 'brokenBy',
      label: msg`Who ended it?`,
      values: ['TRAINEE', 'EMPLOYER', 'BOTH', 'LAW'] as readonly BrokenBy[],
      optionText: brokenByText,
      columns: true,
    }),
    '',
  ),
  brokenOn: required(early.day({ section: 'AGREEMENT', path: 'endedOn', label: msg`Last day`, short: true }), ''),
  brokenReason: early.text({ section: 'AGREEMENT', path: 'reason', label: msg`Reason` }),
});
