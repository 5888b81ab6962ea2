import { msg } from '@lingui/core/macro';
import { conflictProblem, type MergeUnit } from '../../../shared/form/edit-conflicts';
import { answerText, controlAt, controlLabel, controlOf, positionOf } from '../../../shared/described-form/form-description';
import type { FormProblem, FormValues } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { DraftSection } from '../../gql';
import { type Content, VACANCY_FORM } from './vacancy-form';

/** A problem as returned by the API. */
export interface ApiProblem {
  readonly path: string;
  readonly message: string;
  readonly section: DraftSection;
  readonly isMissing: boolean;
}

/** The control for an input path; empty if the form has none. */
export const fieldOf = controlOf(VACANCY_FORM);

/** The section with the field of a staff remark. */
export const sectionOfRemark = (path: string): DraftSection => controlAt(VACANCY_FORM, path)?.section ?? 'WORK';

export const labelOf = (i18n: I18n, field: string): string | undefined => controlLabel(i18n, VACANCY_FORM, field);

/** The labels for a list of problems or remarks. */
export const labelsOf = (i18n: I18n, problems: readonly FormProblem[]): Readonly<Record<string, string>> =>
  Object.fromEntries(problems.map(({ field }) => [field, labelOf(i18n, field) ?? '']));

/** The problems of one section, each at its field with the form's own message, in form order. */
export function sectionProblems(i18n: I18n, problems: readonly ApiProblem[], section: DraftSection, values: FormValues): FormProblem[] {
  const positions = ({ field }: FormProblem): number => positionOf(VACANCY_FORM, field);
  return problems
    .filter((problem) => problem.section === section)
    .map((problem) => ({ field: fieldOf(problem.path, values), message: formMessage(i18n, problem, values) }))
    .sort((one, other) => positions(one) - positions(other));
}

/** An edit conflict for each answer that was changed both here and elsewhere, with the value now saved. */
export const conflictProblems = (i18n: I18n, content: Content, changed: readonly MergeUnit[]): FormProblem[] =>
  changed.map(({ field }) => conflictProblem(i18n, field, answerText(i18n, VACANCY_FORM, field, content)));

/** The same problems after a search with the title, whose results the form shows. */
export const titleProblems = ({ t }: I18n, problems: readonly FormProblem[]): FormProblem[] =>
  problems.map((one) =>
    one.field === fieldOf('iscoCode') ? { ...one, message: t(msg`We searched with your title. Choose the closest match, then save again.`) } : one,
  );

type FormProblemSource = Pick<ApiProblem, 'path' | 'message'> & Partial<Pick<ApiProblem, 'isMissing'>>;

/** Replaces an API message that would puzzle the user with one that refers to the form. */
export function formMessage({ t }: I18n, { path, message, isMissing }: FormProblemSource, values: FormValues = {}): string {
  switch (path) {
    case 'iscoCode':
      return t(msg`Press “Find the kind of work”, then choose the closest match.`);
    case 'conditions.NIGHT':
      return t(msg`These hours include night work: select “Work between 22:00 and 05:00”.`);
    case 'conditions.HAZARDOUS':
      return t(msg`This kind of work counts as dangerous: select “The work can be dangerous”.`);
    case 'conditions.LIVE_IN':
      return t(msg`Living at the workplace is not allowed in this kind of work: clear that box.`);
    case 'apprenticeship.lengthDays':
      return isMissing ? message : t(msg`Enter a number, and choose months, weeks or days: at most 24 months.`);
    default:
      return fieldOf(path, values) === 'otherLicences' ? t(msg`Enter each in English, separated by commas.`) : message;
  }
}
