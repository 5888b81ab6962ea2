import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, numberIn, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import { amountTyped } from '../../../shared/form/digits';
import { textOf } from '../../../shared/form/form-drafts';
import { dayName, WEEKDAYS } from '../../../shared/labels/work-labels';
import type { Currency, PayPeriod, PlacementRecordTermsInput, RecordedStage, TermsFieldsFragment } from '../../gql';
import { termsStageText } from '../../shared/placement-labels';

interface Content {
  readonly stage: RecordedStage | null;
  readonly terms: TermsFieldsFragment;
}

const { text, number, day, time, choice, choices, select } = fieldKinds<'TERMS', Content, Incomplete<PlacementRecordTermsInput>>();
const STAGES: readonly RecordedStage[] = ['CONTRACT', 'FIRST_PAY'];
const CURRENCIES: Readonly<Record<Currency, MessageDescriptor>> = { USD: msg`US dollars`, KHR: msg`Riel` };
const PERIODS: Readonly<Record<PayPeriod, MessageDescriptor>> = {
  MONTH: msg`a month`,
  WEEK: msg`a week`,
  DAY: msg`a day`,
  HOUR: msg`an hour`,
  PIECE: msg`a piece`,
};

/** The terms in a contract or at a first pay. */
export const TERMS_FORM = describeForm<'TERMS', Content, PlacementRecordTermsInput>()({
  stage: required(choice({ section: 'TERMS', path: 'stage', label: msg`Source`, values: STAGES, optionText: termsStageText, columns: true }), ''),
  amount: {
    ...text({ section: 'TERMS', path: 'terms.pay.amount', label: msg`Pay`, beside: 'pay', isRequired: true }),
    view: { kind: 'text', inputmode: 'decimal', short: true },
    input: (values, name) => [['terms.pay.amount', amountTyped(textOf(values, name))]],
  },
  currency: required(
    select({
      section: 'TERMS',
      path: 'terms.pay.currency',
      label: msg`Currency`,
      values: Object.keys(CURRENCIES) as Currency[],
      optionText: ({ t }, currency) => t(CURRENCIES[currency]),
      beside: 'pay',
    }),
    '',
  ),
  per: required(
    select({
      section: 'TERMS',
      path: 'terms.pay.per',
      label: msg`For`,
      values: Object.keys(PERIODS) as PayPeriod[],
      optionText: ({ t }, period) => t(PERIODS[period]),
      beside: 'pay',
    }),
    '',
  ),
  days: choices({ section: 'TERMS', path: 'terms.days', label: msg`Days`, values: WEEKDAYS, optionText: dayName, columns: true, isRequired: true }),
  startsAt: required(time({ section: 'TERMS', path: 'terms.startsAt', label: msg({ context: 'day or time', message: 'From' }), beside: 'hours' }), ''),
  endsAt: required(time({ section: 'TERMS', path: 'terms.endsAt', label: msg({ context: 'day or time', message: 'To' }), beside: 'hours' }), ''),
  hoursPerWeek: required(number({ section: 'TERMS', path: 'terms.hoursPerWeek', label: msg`Hours a week`, beside: 'hours' }), 0),
  contractMonths: number({
    section: 'TERMS',
    path: 'terms.contractMonths',
    label: msg`Contract length`,
    hint: msg`In months. Leave empty if there is no end date.`,
    beside: 'length',
  }),
  probationDays: {
    ...number({ section: 'TERMS', path: 'terms.probationDays', label: msg`Probation`, hint: msg`In days. Enter 0 if none.`, beside: 'length' }),
    // an empty field means none
    input: (values, name) => [['terms.probationDays', numberIn(values, name) ?? 0]],
  },
  startsOn: required(day({ section: 'TERMS', path: 'terms.startsOn', label: msg`First day`, beside: 'length', short: true }), ''),
});
