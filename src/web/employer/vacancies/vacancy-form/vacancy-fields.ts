import { msg } from '@lingui/core/macro';
import type { FormProblem, FormValues } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import { tickedLicences } from './vacancy-input';

/** The form field for each API input path; the first matching pattern wins. */
const FIELD_BY_PATH: readonly (readonly [path: RegExp, field: string])[] = [
  [/^skills\.(\d+)\.minLevel$/, 'skillLevel-$1'],
  [/^skills\.(\d+)(?:\..*)?$/, 'skillNeed-$1'],
  [/^skills$/, 'skillText'],
  [/^languages\.(\d+)\.level$/, 'languageLevel-$1'],
  [/^languages\.(\d+)(?:\..*)?$/, 'languageCode-$1'],
  [/^costItems\.(\d+)\.paidBy$/, 'costPayer-$1'],
  [/^costItems\.(\d+)(?:\..*)?$/, 'costKind-$1'],
  [/^costItems$/, 'costs'],
  [/^apprenticeship\.plan\.(\d+)\.weeks$/, 'unitWeeks-$1'],
  [/^apprenticeship\.plan\.(\d+)\.skillCode$/, 'unitSkill-$1'],
  [/^apprenticeship\.plan\.(\d+)(?:\..*)?$/, 'unitTitle-$1'],
  [/^apprenticeship$/, 'trade'],
  [/^apprenticeship\.(\w+)$/, '$1'],
  [/^(?:terms|pay|terms\.pay)$/, 'amount'],
  [/^terms\.(?:pay\.)?(\w+)$/, '$1'],
  [/^iscoCode$/, 'workText'],
  [/^conditions\..*$/, 'conditions'],
];

/** The form field for an input path; empty if the form has none. */
export function fieldOf(path: string, i18n: I18n, values: FormValues = {}): string {
  const licence = /^licences\.(\d+)$/.exec(path);
  if (licence) return Number(licence[1]) < tickedLicences(values).length ? 'licences' : 'otherLicences';
  const [pattern, name] = FIELD_BY_PATH.find(([one]) => one.test(path)) ?? [/.*/, path];
  const field = path.replace(pattern, name);
  return labelOf(i18n, field) === undefined ? '' : field;
}

/** The label of a field; in a list row it includes the row number. */
export function labelOf(i18n: I18n, field: string): string | undefined {
  const [name = '', at] = field.split('-');
  const label = Object.entries(fieldLabels(i18n)).find(([key]) => key === name)?.[1];
  return label === undefined || at === undefined ? label : `${label} (${i18n.number(Number(at) + 1)})`;
}

/** The labels for a list of problems or remarks. */
export const labelsOf = (i18n: I18n, problems: readonly FormProblem[]): Readonly<Record<string, string>> =>
  Object.fromEntries(problems.map(({ field }) => [field, labelOf(i18n, field) ?? '']));

/** The label of each field, used next to the field and in the error summary, in form order. */
export const fieldLabels = (i18n: I18n) => ({
  ...workLabels(i18n),
  ...apprenticeshipLabels(i18n),
  ...termsLabels(i18n),
  ...personLabels(i18n),
  ...dateLabels(i18n),
});

const workLabels = ({ t }: I18n) => ({
  kind: t(msg`What do you offer?`),
  siteId: t(msg`Where is the work?`),
  title: t(msg`Title`),
  tasks: t(msg`What will the person do?`),
  workText: t(msg`What kind of work is it?`),
  iscoCode: t(msg`Choose what comes nearest`),
  seats: t(msg`How many people do you need?`),
});

const termsLabels = ({ t }: I18n) => ({
  amount: t(msg`Pay`),
  currency: t(msg`Currency`),
  per: t(msg`For each`),
  days: t(msg`Working days`),
  startsAt: t(msg`Begins at`),
  endsAt: t(msg`Ends at`),
  hoursPerWeek: t(msg`Hours a week`),
  conditions: t(msg`Tick what is true`),
  costs: t(msg`What does it cost to take up the work, and who pays?`),
  costKind: t(msg`Cost`),
  costPayer: t(msg`Who pays`),
});

const personLabels = ({ t }: I18n) => ({
  skillText: t(msg`What should the person be able to do?`),
  skillNeed: t(msg`Need`),
  skillLevel: t(msg`How well`),
  languages: t(msg`Languages of the workplace`),
  languageCode: t(msg`Language`),
  languageLevel: t(msg`How well spoken`),
  minLiteracy: t(msg`Reading and writing`),
  licences: t(msg`Licences that are a must`),
  otherLicences: t(msg`Other licences`),
  trainingGiven: t(msg`What do you teach at work?`),
});

const dateLabels = ({ t }: I18n) => ({
  startsOn: t(msg`First day of work`),
  closesOn: t(msg`Introduce people until`),
  contractMonths: t(msg`Months of contract`),
  probationDays: t(msg`Days of probation`),
});

const apprenticeshipLabels = ({ t }: I18n) => ({
  trade: t(msg`Trade that is learnt`),
  instructorName: t(msg`Name of the instructor`),
  instructorBornOn: t(msg`Birth date of the instructor`),
  instructorPracticeYears: t(msg`Years of practice in the trade`),
  lengthDays: t(msg`Length in days`),
  plan: t(msg`Learning plan`),
  unitTitle: t(msg`What is learnt`),
  unitWeeks: t(msg`Weeks`),
  unitSkill: t(msg`Skill it leads to`),
  unitSkillText: t(msg`Find skills for the plan`),
});
