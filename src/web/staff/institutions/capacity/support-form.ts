import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import type { CapacitySupportInput } from '../../gql';
import { SUPPORT_KINDS, supportText } from '../../shared/institution-labels';
import type { Capacity } from './review-notes';

type Content = Capacity['support'][number];
/** The input without the partner, which is in the address. */
type Input = Omit<CapacitySupportInput, 'partnerId'>;

const { text, day, choice, decimal, item } = fieldKinds<'SUPPORT', Content, Incomplete<Input>>();

/** Support that a partner received. */
export const SUPPORT_FORM = describeForm<'SUPPORT', Content, Input>()({
  kind: required(choice({ section: 'SUPPORT', path: 'kind', label: msg`Type`, values: SUPPORT_KINDS, optionText: supportText, columns: true }), ''),
  about: required(text({ section: 'SUPPORT', path: 'about', label: msg`Topic`, rows: 2 }), ''),
  givenOn: required(day({ section: 'SUPPORT', path: 'givenOn', label: msg`Date`, beside: 'details' }), ''),
  hours: decimal({ section: 'SUPPORT', path: 'hours', label: msg`Hours`, beside: 'details', short: false }),
  grantId: item({ section: 'SUPPORT', path: 'grantId', label: msg`Grant`, blank: msg`No grant`, beside: 'details' }),
});
