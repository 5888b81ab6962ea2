import { msg } from '@lingui/core/macro';
import { amountTyped, currencyTyped } from '../../../shared/form/digits';
import type { FormField } from '../../../shared/described-form/form-description';
import { textOf } from '../../../shared/form/form-drafts';
import { fieldKinds } from '../../../shared/described-form/form-kinds';
import type { I18n } from '../../../shared/labels/page-i18n';
import { dayName, daysText, lengthText, payText, probationText, WEEKDAYS, weeklyHoursText } from '../../../shared/labels/work-labels';
import type { DraftSection, VacancyContentFragment, VacancyDraftInput } from '../../gql';

/** Terms of work; in a draft, any of them may be missing. */
export type TermsContent = Pick<VacancyContentFragment, 'terms'> & Partial<Pick<VacancyContentFragment, 'absentFields'>>;

const { number, day, time, choices } = fieldKinds<DraftSection, TermsContent, VacancyDraftInput>();

/** An amount, its currency and its period make sense only together. */
const amount: FormField<DraftSection, TermsContent, 'terms.pay.amount' | 'terms.pay.currency' | 'terms.pay.per'> = {
  section: 'PAY',
  paths: ['terms.pay.amount', 'terms.pay.currency', 'terms.pay.per'],
  label: msg`Pay`,
  controls: ['amount', 'currency', 'per'],
  controlLabels: { currency: msg`Currency`, per: msg`Per` },
  pathControls: { 'terms.pay.currency': 'currency', 'terms.pay.per': 'per' },
  usual: { currency: 'USD', per: 'MONTH' },
  saved: ({ terms }) => terms?.pay,
  values: ({ terms }) => ({ amount: terms?.pay?.amount ?? '', currency: terms?.pay?.currency ?? '', per: terms?.pay?.per ?? '' }),
  input: (values) => [
    ['terms.pay.amount', amountTyped(textOf(values, 'amount')) || null],
    // a currency that is written with the amount counts more than the list, which begins with dollars
    ['terms.pay.currency', currencyTyped(textOf(values, 'amount')).currency ?? (textOf(values, 'currency') === 'KHR' ? 'KHR' : 'USD')],
    ['terms.pay.per', textOf(values, 'per') || null],
  ],
  text: payAnswer,
};

/** The terms of work, which the forms of a vacancy and of an offer share. */
export const TERMS_FIELDS = {
  amount,
  days: choices({
    section: 'HOURS',
    path: 'terms.days',
    label: msg`Working days`,
    values: WEEKDAYS,
    optionText: dayName,
    columns: true,
    usual: WEEKDAYS.slice(0, 5),
    listText: daysText,
  }),
  startsAt: time({ section: 'HOURS', path: 'terms.startsAt', label: msg`Start time`, beside: 'hours', usual: '08:00' }),
  endsAt: time({ section: 'HOURS', path: 'terms.endsAt', label: msg`End time`, beside: 'hours', usual: '17:00' }),
  hoursPerWeek: number({
    section: 'HOURS',
    path: 'terms.hoursPerWeek',
    label: msg`Hours a week`,
    hint: msg`Breaks not counted.`,
    beside: 'hours',
    usual: '40',
    text: weeklyHoursAnswer,
  }),
  startsOn: day({ section: 'DATES', path: 'terms.startsOn', label: msg`First day of work`, beside: 'days' }),
  contractMonths: number({
    section: 'DATES',
    path: 'terms.contractMonths',
    label: msg`Contract length`,
    hint: msg`In months. Leave empty if there is no end date.`,
    beside: 'length',
    text: (i18n, { terms }) => (terms?.startsOn == null ? null : lengthText(i18n, terms.contractMonths)),
  }),
  probationDays: number({
    section: 'DATES',
    path: 'terms.probationDays',
    label: msg`Probation`,
    hint: msg`The trial period, in days. Enter 0 if none.`,
    beside: 'length',
    usual: '0',
    text: (i18n, { terms, absentFields }) =>
      terms?.startsOn == null || absentFields?.includes('terms.probationDays') ? null : probationText(i18n, terms.probationDays ?? 0),
  }),
} as const;

/** Without readable days and times, the hours alone. */
function weeklyHoursAnswer(i18n: I18n, { terms }: TermsContent): string | null {
  const { days, startsAt, endsAt, hoursPerWeek } = terms ?? {};
  if (hoursPerWeek === null || hoursPerWeek === undefined || hoursPerWeek < 0) return null;
  return weeklyHoursText(i18n, { days: days ?? [], startsAt: startsAt ?? '', endsAt: endsAt ?? '', hoursPerWeek });
}

function payAnswer(i18n: I18n, { terms }: TermsContent): string | null {
  const { amount, currency, per } = terms?.pay ?? {};
  if (!amount || !currency || !per) return null;
  return Number.isNaN(Number(amount)) ? amount : payText(i18n, { amount, currency, per });
}
