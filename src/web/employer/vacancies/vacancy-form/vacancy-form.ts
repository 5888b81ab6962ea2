import { msg } from '@lingui/core/macro';
import { amountTyped } from '../../../shared/form/digits';
import { describeForm } from '../../../shared/form/form-description';
import { textOf, textsOf } from '../../../shared/form/form-drafts';
import { fieldKinds, textIn } from '../../../shared/form/form-kinds';
import { conditionText, WORKING_CONDITIONS } from '../../../shared/labels/condition-labels';
import type { I18n } from '../../../shared/labels/page-i18n';
import { dayName, daysText, kindText, lengthText, payText, WEEKDAYS } from '../../../shared/labels/work-labels';
import type { DraftContentFragment, DraftSection, VacancyDraftInput, VacancyKind } from '../../gql';
import { APPRENTICESHIP_FIELDS } from './apprenticeship-form';
import { costsField, languagesField, licencesText, skillsField, typedLicences } from './vacancy-form-parts';
import { namedText } from './vacancy-form-steps';
import { KNOWN_LICENCES, literacyText } from './vacancy-labels';

const LICENCES: readonly string[] = KNOWN_LICENCES;

/** A vacancy draft or a vacancy. In a draft, any answer may be missing. */
export type Content = DraftContentFragment['content'];

const { text, number, level, day, time, choice, choices } = fieldKinds<DraftSection, Content, VacancyDraftInput>();
const KINDS: readonly VacancyKind[] = ['JOB', 'INTERNSHIP', 'APPRENTICESHIP'];

/** Every field of the vacancy form, in form order. */
export const VACANCY_FORM = describeForm<DraftSection, Content, VacancyDraftInput>()({
  kind: choice({
    section: 'WORK',
    path: 'kind',
    label: msg`What do you offer?`,
    values: KINDS,
    optionText: kindText,
    hints: { APPRENTICESHIP: msg`An apprentice learns a trade from an instructor, by a plan. You describe both in their own sections.` },
    usual: 'JOB',
  }),
  siteId: {
    section: 'WORK',
    paths: ['siteId'],
    label: msg`Where is the work?`,
    saved: ({ site }) => site,
    values: ({ site }, name) => ({ [name]: site?.id ?? '' }),
    input: (values, name) => [['siteId', textIn(values, name)]],
    text: (_, { site }) => site && `${site.name}, ${site.district}`,
  },
  title: text({ section: 'WORK', path: 'title', label: msg`Title`, hint: msg`For example, Kitchen helper.` }),
  tasks: text({ section: 'WORK', path: 'tasks', label: msg`Tasks in the job`, rows: 4 }),
  workText: {
    section: 'WORK',
    paths: ['iscoCode'],
    label: msg`What kind of work is it?`,
    hint: msg`In Khmer or English, for example kitchen helper, baker or shop assistant.`,
    controls: ['iscoCode', 'workFound'],
    controlLabels: { iscoCode: msg`Choose the closest match` },
    compared: ['iscoCode'],
    saved: ({ iscoCode }) => iscoCode,
    values: ({ iscoCode, iscoLabel }) => ({
      iscoCode: iscoCode ?? '',
      workFound: iscoCode && iscoLabel ? [namedText({ code: iscoCode, label: iscoLabel })] : [],
    }),
    input: (values) => [['iscoCode', textIn(values, 'iscoCode')]],
    text: (_, { iscoLabel }) => iscoLabel,
  },
  seats: number({ section: 'WORK', path: 'seats', label: msg`How many people do you need?`, usual: '1' }),
  ...APPRENTICESHIP_FIELDS,
  amount: {
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
      ['terms.pay.currency', textOf(values, 'currency') === 'KHR' ? 'KHR' : 'USD'],
      ['terms.pay.per', textOf(values, 'per') || null],
    ],
    text: payAnswer,
  },
  costs: costsField,
  days: choices({
    section: 'HOURS',
    path: 'terms.days',
    label: msg`Working days`,
    values: WEEKDAYS,
    optionText: dayName,
    columns: true,
    usual: WEEKDAYS.slice(0, 5),
    text: (i18n, { terms }) => (terms?.days?.length ? daysText(i18n, terms.days) : null),
  }),
  startsAt: time({ section: 'HOURS', path: 'terms.startsAt', label: msg`Start time`, beside: 'hours', usual: '08:00' }),
  endsAt: time({ section: 'HOURS', path: 'terms.endsAt', label: msg`End time`, beside: 'hours', usual: '17:00' }),
  hoursPerWeek: number({ section: 'HOURS', path: 'terms.hoursPerWeek', label: msg`Hours a week`, beside: 'hours', usual: '40' }),
  conditions: {
    ...choices({
      section: 'HOURS',
      path: 'conditions',
      label: msg`Working conditions`,
      values: WORKING_CONDITIONS,
      optionText: conditionText,
      none: msg`None of these`,
    }),
    isEach: true,
  },
  skillText: skillsField,
  languages: languagesField,
  minLiteracy: level({ section: 'PERSON', path: 'minLiteracy', label: msg`Reading and writing`, levels: [0, 1, 2, 3, 4], levelText: literacyText }),
  licences: {
    ...choices({
      section: 'PERSON',
      path: 'licences',
      label: msg`Required licences`,
      hint: msg`Only candidates with these licences are referred. Leave empty if none is needed.`,
      values: LICENCES,
      optionText: licencesText.one,
    }),
    isEach: true,
    values: ({ licences }, name) => ({ [name]: (licences ?? []).filter(isKnownLicence) }),
    input: (values) => [['licences', [...textsOf(values, 'licences'), ...typedLicences(textOf(values, 'otherLicences'))]]],
    text: licencesText.all,
    controlWithin: (at, name, values) => (Number(at) < textsOf(values, name).length ? name : 'otherLicences'),
  },
  otherLicences: {
    section: 'PERSON',
    paths: [],
    label: msg`Other licences`,
    hint: msg`In Latin letters, separated by commas, for example forklift.`,
    view: { kind: 'text' },
    isInSummary: false,
    saved: ({ licences }) => licences,
    values: ({ licences }, name) => ({ [name]: (licences ?? []).filter((licence) => !isKnownLicence(licence)).join(', ') }),
    input: () => [],
    text: licencesText.all,
  },
  trainingGiven: text({
    section: 'PERSON',
    path: 'trainingGiven',
    label: msg`Training at work`,
    hint: msg`For example, two weeks beside an experienced colleague.`,
    rows: 3,
    text: ({ t }, { trainingGiven, skills }) => trainingGiven ?? (skills ? t(msg`Not stated`) : null),
  }),
  startsOn: day({ section: 'DATES', path: 'terms.startsOn', label: msg`First day of work`, beside: 'days' }),
  closesOn: day({ section: 'DATES', path: 'closesOn', label: msg`Closing date`, beside: 'days' }),
  contractMonths: number({
    section: 'DATES',
    path: 'terms.contractMonths',
    label: msg`Contract length (months)`,
    hint: msg`Leave empty if there is no end date.`,
    beside: 'length',
    text: (i18n, { terms }) => (terms?.startsOn == null ? null : lengthText(i18n, terms.contractMonths)),
  }),
  probationDays: number({
    section: 'DATES',
    path: 'terms.probationDays',
    label: msg`Probation (days)`,
    hint: msg`Enter 0 if none.`,
    beside: 'length',
    usual: '0',
    text: (i18n, { terms }) => (terms?.startsOn == null ? null : i18n.number(terms.probationDays ?? 0)),
  }),
});

const isKnownLicence = (licence: string): boolean => KNOWN_LICENCES.some((known) => known === licence);

function payAnswer(i18n: I18n, { terms }: Content): string | null {
  const { amount, currency, per } = terms?.pay ?? {};
  if (!amount || !currency || !per) return null;
  return Number.isNaN(Number(amount)) ? amount : payText(i18n, { amount, currency, per });
}
