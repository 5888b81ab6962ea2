import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import type { VettingConditionExtendInput, VettingConditionMeetInput } from '../../gql';

interface MetContent {
  readonly conditionId: string;
  readonly evidence: string;
}
const met = fieldKinds<'MET', MetContent, Incomplete<VettingConditionMeetInput>>();

/** Which condition is met, and what shows it. */
export const CONDITION_MET_FORM = describeForm<'MET', MetContent, VettingConditionMeetInput>()({
  metCondition: required(met.item({ section: 'MET', path: 'conditionId', label: msg`Condition that is met` }), ''),
  evidence: required(met.text({ section: 'MET', path: 'evidence', label: msg`What shows it`, rows: 2 }), ''),
});

interface ExtensionContent {
  readonly conditionId: string;
  readonly dueOn: string;
  readonly reason: string;
}
const extended = fieldKinds<'EXTENDED', ExtensionContent, Incomplete<VettingConditionExtendInput>>();

/** A later day for a condition, once. */
export const CONDITION_EXTENSION_FORM = describeForm<'EXTENDED', ExtensionContent, VettingConditionExtendInput>()({
  extendedCondition: required(extended.item({ section: 'EXTENDED', path: 'conditionId', label: msg`Condition to extend` }), ''),
  newDueOn: required(extended.day({ section: 'EXTENDED', path: 'dueOn', label: msg`New last day`, short: true }), ''),
  extensionReason: required(extended.text({ section: 'EXTENDED', path: 'reason', label: msg`Reason for more time`, rows: 2 }), ''),
});
