import type { FormProblem, FormValues } from '../../../shared/form/form-drafts';
import { conflictProblem, type MergeUnit } from '../../../shared/form/edit-conflicts';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { DraftSection, DraftContentFragment, DraftSectionPageQuery } from '../../gql';
import { filledRows, rowsOf, withRows } from './vacancy-form-rows';
import { answerTextAt } from './vacancy-summary';
import { type Content, valuesOf } from './vacancy-form-values';

/** The answers of each section, with the field at which an edit conflict on them is reported. */
const MERGE_UNITS: Readonly<Record<DraftSection, readonly MergeUnit[]>> = {
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

export const mergeUnitsOf = (section: DraftSection): readonly MergeUnit[] => MERGE_UNITS[section];

/** The vacancy draft and the employer it belongs to. */
type DraftData = Pick<DraftSectionPageQuery, 'me'> & { readonly vacancyDraft?: DraftContentFragment | null };

/** The initial form values of a section. An unanswered select shows its first option. */
export function initialValues({ vacancyDraft, me }: DraftData, section: DraftSection): FormValues {
  const values = vacancyDraft ? valuesOf(vacancyDraft.content, section) : {};
  return {
    ...values,
    siteId: values['siteId'] || (me?.employer.sites[0]?.id ?? ''),
    minLiteracy: values['minLiteracy'] || '0',
  };
}

/** The form values without skills that were found but not chosen; those are no answers. */
export const withoutUnchosenSkills = (values: FormValues): FormValues => withRows(values, 'skills', filledRows(values, 'skills'));

/** Adds the skills that a search in this form found back to the values. */
export function withFoundSkills(values: FormValues, typed: FormValues): FormValues {
  const rows = rowsOf(values, 'skills');
  const foundRows = rowsOf(typed, 'skills').filter(({ skillCode, skillNeed }) => skillNeed === '' && rows.every((row) => row.skillCode !== skillCode));
  return withRows(values, 'skills', [...rows, ...foundRows]);
}

/** An edit conflict for each answer that was changed both here and elsewhere, with the value now saved. */
export const conflictProblems = (i18n: I18n, content: Content, section: DraftSection, changed: readonly MergeUnit[]): FormProblem[] =>
  changed.map(({ field }) => conflictProblem(i18n, field, answerTextAt(i18n, content, section, field === 'otherLicences' ? 'licences' : field)));
