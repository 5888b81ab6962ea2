import type { FormProblem, FormValues } from '../../../shared/form/form-drafts';
import { changedProblem, type Part } from '../../../shared/form/meanwhile';
import type { Words } from '../../../shared/labels/words';
import type { OutlineTask, OutlineContentFragment, TaskPageQuery } from '../../gql';
import { filledRows, rowsOf, withRows } from './vacancy-form-rows';
import { saidAt } from './summary';
import { type Content, valuesOf } from './vacancy-form-values';

/** The answers of each task, told where a problem with them is told. */
const PARTS: Readonly<Record<OutlineTask, readonly Part[]>> = {
  WORK: [
    { field: 'kind' },
    { field: 'siteId' },
    { field: 'title' },
    { field: 'tasks' },
    { field: 'workText', names: ['iscoCode', 'workFound'], compared: ['iscoCode'] },
    { field: 'seats' },
  ],
  PAY: [
    { field: 'amount', names: ['amount', 'currency', 'per'] },
    { field: 'costs', names: ['costKind', 'costPayer'] },
  ],
  HOURS: [{ field: 'days' }, { field: 'startsAt' }, { field: 'endsAt' }, { field: 'hoursPerWeek' }, { field: 'conditions', isEach: true }],
  DATES: [{ field: 'startsOn' }, { field: 'closesOn' }, { field: 'contractMonths' }, { field: 'probationDays' }],
  PERSON: [
    { field: 'skillText', names: ['skillCode', 'skillLabel', 'skillNeed', 'skillLevel'], compared: ['skillCode', 'skillNeed', 'skillLevel'] },
    { field: 'languages', names: ['languageCode', 'languageLevel'] },
    { field: 'minLiteracy' },
    { field: 'licences', isEach: true },
    { field: 'otherLicences' },
    { field: 'trainingGiven' },
  ],
  INSTRUCTOR: [{ field: 'trade' }, { field: 'instructorName' }, { field: 'instructorBornOn' }, { field: 'instructorPracticeYears' }, { field: 'lengthDays' }],
  PLAN: [{ field: 'plan', names: ['unitTitle', 'unitWeeks', 'unitSkill', 'unitSkillFound'], compared: ['unitTitle', 'unitWeeks', 'unitSkill'] }],
};

export const partsOf = (task: OutlineTask): readonly Part[] => PARTS[task];

/** What was typed of a vacancy so far, and whose it is. */
type Standing = Pick<TaskPageQuery, 'me'> & { readonly vacancyOutline?: OutlineContentFragment | null };

/** What stands in the form of a task before anything is typed in it: what nobody said shows the first of its options. */
export function shownOf({ vacancyOutline, me }: Standing, task: OutlineTask): FormValues {
  const values = vacancyOutline ? valuesOf(vacancyOutline.content, task) : {};
  return {
    ...values,
    siteId: values['siteId'] || (me?.employer.sites[0]?.id ?? ''),
    minLiteracy: values['minLiteracy'] || '0',
  };
}

/** A form without the skills that a search found and nobody asked for: they are no answer. */
export const answersIn = (values: FormValues): FormValues => withRows(values, 'skills', filledRows(values, 'skills'));

/** The same form with the skills again that a search found in it. */
export function withFoundSkills(values: FormValues, typed: FormValues): FormValues {
  const rows = rowsOf(values, 'skills');
  const found = rowsOf(typed, 'skills').filter(({ skillCode, skillNeed }) => skillNeed === '' && rows.every((row) => row.skillCode !== skillCode));
  return withRows(values, 'skills', [...rows, ...found]);
}

/** What was changed in this form and elsewhere, each with what stands there now. */
export const changedProblems = (words: Words, content: Content, task: OutlineTask, changed: readonly Part[]): FormProblem[] =>
  changed.map(({ field }) => changedProblem(words, field, saidAt(words, content, task, field === 'otherLicences' ? 'licences' : field)));
