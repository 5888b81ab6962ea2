import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import type { StaffVettingQuery, VettingSendBackInput } from '../../gql';

export type SendBack = NonNullable<StaffVettingQuery['vetting']>['sendBacks'][number];
type Content = Pick<SendBack, 'reason' | 'itemCodes'>;

const { text, items } = fieldKinds<'SEND_BACK', Content, Incomplete<VettingSendBackInput>>();

/** Why a visit goes back to its visitors, and what they ask again. */
export const SEND_BACK_FORM = describeForm<'SEND_BACK', Content, VettingSendBackInput>()({
  reason: required(text({ section: 'SEND_BACK', path: 'reason', label: msg`What is missing or in dispute`, rows: 3 }), ''),
  itemCodes: items({ section: 'SEND_BACK', path: 'itemCodes', label: msg`Questions to ask again`, collapsed: msg`Choose the questions to ask again` }),
});
