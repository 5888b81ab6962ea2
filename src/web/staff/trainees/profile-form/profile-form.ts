import { msg } from '@lingui/core/macro';
import { amountTyped } from '../../../shared/form/digits';
import { controlOf, describeForm, sectionInput, sectionValues } from '../../../shared/described-form/form-description';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { fieldKinds, textIn } from '../../../shared/described-form/form-kinds';
import type { I18n } from '../../../shared/labels/page-i18n';
import { dayName, daysText, WEEKDAYS } from '../../../shared/labels/work-labels';
import type { Language, TraineeInput, TraineeProfileFragment, Travel } from '../../gql';
import { provinceName } from '../../shared/employer-labels';
import { literacyText, travelText } from '../../shared/trainee-labels';
import { languagesField, LICENCE_FIELDS, preferencesField, skillsField } from './profile-form-parts';
import { PROFILE_SECTIONS, type ProfileSection } from './profile-steps';
import { searchesIn } from './skill-searches';

const { text, number, level, day, time, choice, choices, flag } = fieldKinds<ProfileSection, TraineeProfileFragment, TraineeInput>();
const LANGUAGES: readonly Language[] = ['KM', 'EN'];
const TRAVELS: readonly Travel[] = ['SAME_PROVINCE', 'ADJACENT_PROVINCE', 'ANYWHERE'];

/** Every field of a trainee's working profile, in form order. */
export const PROFILE_FORM = describeForm<ProfileSection, TraineeProfileFragment, TraineeInput>()({
  displayName: text({
    section: 'her',
    path: 'displayName',
    label: msg`Name she goes by`,
    hint: msg`The name she wants to be called, also by employers. Her legal name belongs in her protected record.`,
    autocomplete: 'off',
    isRequired: true,
  }),
  language: choice({
    section: 'her',
    path: 'language',
    label: msg`Language we use with her`,
    values: LANGUAGES,
    optionText: (_, language) => (language === 'EN' ? 'English' : 'ខ្មែរ'),
    columns: true,
    usual: 'KM',
    isRequired: true,
  }),
  homeProvince: {
    section: 'her',
    paths: ['homeProvince'],
    label: msg`Home province`,
    view: { kind: 'select', blank: msg`Choose a province` },
    isRequired: true,
    saved: ({ homeProvince }) => homeProvince,
    values: ({ homeProvince }, name) => ({ [name]: homeProvince.code }),
    input: (values, name) => [['homeProvince', textIn(values, name)]],
    text: (i18n, { homeProvince }) => provinceName(i18n, homeProvince),
  },
  travel: choice({
    section: 'her',
    path: 'travel',
    label: msg`How far would she travel for work?`,
    values: TRAVELS,
    optionText: travelText,
    isRequired: true,
  }),
  acceptsHousing: flag({
    section: 'her',
    path: 'acceptsHousing',
    label: msg`Housing`,
    option: msg`She accepts housing offered by an employer`,
    yes: msg`Accepts offered housing`,
    no: msg`No`,
  }),
  literacy: level({
    section: 'her',
    path: 'literacy',
    label: msg`How well does she read and write?`,
    levels: [0, 1, 2, 3, 4],
    levelText: literacyText,
    isRadio: true,
    isRequired: true,
  }),
  education: text({ section: 'her', path: 'education', label: msg`Education`, hint: msg`For example, grade 7. Optional.`, autocomplete: 'off' }),
  availableFrom: day({ section: 'time', path: 'availableFrom', label: msg`Available from`, hint: msg`A past date means now.`, short: true, isRequired: true }),
  availableDays: choices({
    section: 'time',
    path: 'availableDays',
    label: msg`Available days`,
    values: WEEKDAYS,
    optionText: dayName,
    listText: daysText,
    columns: true,
    usual: WEEKDAYS.slice(0, 6),
    isRequired: true,
  }),
  availableFromTime: time({ section: 'time', path: 'availableFromTime', label: msg`Earliest time`, beside: 'times', usual: '07:00', isRequired: true }),
  availableToTime: time({ section: 'time', path: 'availableToTime', label: msg`Latest time`, beside: 'times', usual: '18:00', isRequired: true }),
  wantedHoursMin: number({ section: 'time', path: 'wantedHoursMin', label: msg`Minimum hours a week`, beside: 'hours' }),
  wantedHoursMax: number({ section: 'time', path: 'wantedHoursMax', label: msg`Maximum hours a week`, beside: 'hours' }),
  skillText: skillsField,
  languages: languagesField,
  ...LICENCE_FIELDS,
  preferenceText: preferencesField,
  minAmount: {
    section: 'jobPreferences',
    paths: ['minPay.amount', 'minPay.currency'],
    label: msg`Minimum pay a month`,
    hint: msg`Leave empty if she named no amount.`,
    controls: ['minAmount', 'minCurrency'],
    controlLabels: { minCurrency: msg`Currency` },
    pathControls: { 'minPay.currency': 'minCurrency' },
    usual: { minCurrency: 'USD' },
    saved: ({ minPay }) => minPay,
    values: ({ minPay }) => ({ minAmount: minPay?.amount ?? '', minCurrency: minPay?.currency ?? 'USD' }),
    input: (values) => [['minPay', typedPay(values)]],
    text: (i18n, { minPay }) => minPay && i18n.money(minPay),
    typedText: typedPayText,
  },
});

/** The posted profile as input, with what was searched for it. It has the rows that remain after `withoutEmptyRows`. */
export const profileInput = (values: FormValues): TraineeInput =>
  Object.assign({ searches: searchesIn(values) }, ...PROFILE_SECTIONS.map((section) => sectionInput(PROFILE_FORM, section, values))) as TraineeInput;

/** The saved profile as form values. */
export const profileValues = (profile: TraineeProfileFragment): FormValues =>
  Object.assign({}, ...PROFILE_SECTIONS.map((section) => sectionValues(PROFILE_FORM, section, profile))) as FormValues;

const controlOfAnswer = controlOf(PROFILE_FORM);
/** The control of a problem at a path of the input; empty if the form has none. */
export const fieldOf = (path: string): string => (path.startsWith('searches.') || path === 'searches' ? 'skillText' : controlOfAnswer(path));

/** The typed pay; null without an amount. An unknown currency is sent as dollars. */
function typedPay(values: FormValues): TraineeInput['minPay'] {
  const amount = amountTyped(textOf(values, 'minAmount').trim());
  return amount === '' ? null : { amount, currency: textOf(values, 'minCurrency') === 'KHR' ? 'KHR' : 'USD' };
}

/** An amount that is no number is shown as it was typed. */
function typedPayText(i18n: I18n, values: FormValues): string {
  const pay = typedPay(values);
  if (!pay) return '';
  return /^\d+(?:\.\d+)?$/.test(pay.amount) ? i18n.money(pay) : `${pay.amount} ${pay.currency}`;
}
