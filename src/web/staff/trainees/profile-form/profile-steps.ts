import { msg } from '@lingui/core/macro';
import type { FormProblem } from '../../../shared/form/form-drafts';
import { type Search, searchFields } from '../../../shared/form/form-search';
import type { I18n } from '../../../shared/labels/page-i18n';

/** The steps in order. The last one shows all answers before they are sent. */
export const STEPS = ['her', 'time', 'skills', 'jobPreferences', 'check'] as const;
export type Step = (typeof STEPS)[number];

export const stepName = ({ t }: I18n, step: Step): string =>
  ({
    her: t(msg`About her`),
    time: t(msg`Availability`),
    skills: t(msg`Skills and languages`),
    jobPreferences: t(msg`Job preferences`),
    check: t(msg`Check answers`),
  })[step];

/** The searches of the steps. */
export const SKILL_SEARCH = searchFields('skill');
export const PREFERENCE_SEARCH = searchFields('preference');
const fieldsOfSearch = ({ text, lastQuery, lastResults }: Search): string[] => [text, lastQuery, lastResults];

/** The fields of each step. */
export const STEP_FIELDS: Readonly<Record<Step, readonly string[]>> = {
  her: ['displayName', 'language', 'homeProvince', 'travel', 'acceptsHousing', 'literacy', 'education'],
  time: ['availableFrom', 'availableDays', 'availableFromTime', 'availableToTime', 'wantedHoursMin', 'wantedHoursMax'],
  skills: [
    ...fieldsOfSearch(SKILL_SEARCH),
    'skillCode',
    'skillLabel',
    'skillLevel',
    'skillSource',
    'skillEvidence',
    'languageCode',
    'languageLevel',
    'licences',
    'otherLicences',
  ],
  jobPreferences: [...fieldsOfSearch(PREFERENCE_SEARCH), 'preferenceCode', 'preferenceLabel', 'preferenceKept', 'minAmount', 'minCurrency'],
  check: [],
};

export const fieldLabels = ({ t }: I18n) => ({
  displayName: t(msg`Name she goes by`),
  language: t(msg`Language we use with her`),
  homeProvince: t(msg`Home province`),
  travel: t(msg`How far would she travel for work?`),
  acceptsHousing: t(msg`Housing`),
  literacy: t(msg`How well does she read and write?`),
  education: t(msg`Education`),
  availableFrom: t(msg`Available from`),
  availableDays: t(msg`Available days`),
  availableFromTime: t(msg`Earliest time`),
  availableToTime: t(msg`Latest time`),
  wantedHoursMin: t(msg`Minimum hours a week`),
  wantedHoursMax: t(msg`Maximum hours a week`),
  skillText: t(msg`Find a skill`),
  skillLevel: t(msg`Level`),
  skillSource: t(msg`Source`),
  skillEvidence: t(msg`Evidence`),
  languageCode: t(msg`Language`),
  languageLevel: t(msg`Speaking level`),
  licences: t(msg`Licences she holds`),
  otherLicences: t(msg`Other licences`),
  preferenceText: t(msg`Search for a kind of work`),
  preferenceCode: t(msg`Preferred work`),
  minAmount: t(msg`Minimum pay a month`),
  minCurrency: t(msg`Currency`),
});

const PATHS: readonly (readonly [path: RegExp, field: string])[] = [
  [/^skills\.(\d+)\.level$/, 'skillLevel-$1'],
  [/^skills\.(\d+)\.source$/, 'skillSource-$1'],
  [/^skills\.(\d+)\.evidence$/, 'skillEvidence-$1'],
  [/^skills(?:\.(\d+).*)?$/, 'skillText'],
  [/^languages\.(\d+)\.level$/, 'languageLevel-$1'],
  [/^languages\.(\d+).*$/, 'languageCode-$1'],
  [/^languages$/, 'languageCode-0'],
  [/^jobPreferences.*$/, 'preferenceText'],
  [/^minPay\.currency$/, 'minCurrency'],
  [/^minPay(?:\.amount)?$/, 'minAmount'],
  [/^licences.*$/, 'otherLicences'],
];

/** The form field for a path of the input; empty when the form has no such field. */
export function fieldOf(path: string): string {
  const [pattern, field] = PATHS.find(([one]) => one.test(path)) ?? [/.*/, path];
  const name = path.replace(pattern, field);
  return stepOf(name) ? name : '';
}

/** The step that contains a field. */
export function stepOf(field: string): Step | undefined {
  const [name = ''] = field.split('-');
  return STEPS.find((step) => STEP_FIELDS[step].includes(name));
}

/** The labels of the fields that have problems; a field of a list row includes the row's number. */
export function labelsOf(i18n: I18n, problems: readonly FormProblem[]): Readonly<Record<string, string>> {
  const labels: Readonly<Record<string, string>> = fieldLabels(i18n);
  return Object.fromEntries(
    problems.map(({ field }) => {
      const [name = '', at] = field.split('-');
      return [field, at === undefined ? (labels[name] ?? '') : `${labels[name] ?? ''} (${i18n.number(Number(at) + 1)})`];
    }),
  );
}
