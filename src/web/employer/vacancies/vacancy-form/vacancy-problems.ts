import { msg } from '@lingui/core/macro';
import type { FormProblem, FormValues } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { DraftSection } from '../../gql';
import { fieldLabels, fieldOf } from './vacancy-fields';

/** A problem as returned by the API. */
export interface ApiProblem {
  readonly path: string;
  readonly message: string;
  readonly section: DraftSection;
  readonly isMissing: boolean;
}

/** The problems of one section, each at its field with the form's own message, in form order. */
export function sectionProblems(i18n: I18n, problems: readonly ApiProblem[], section: DraftSection, values: FormValues): FormProblem[] {
  const names = Object.keys(fieldLabels(i18n));
  const positionOf = ({ field }: FormProblem): number => names.indexOf(field.split('-')[0] ?? '');
  return problems
    .filter((problem) => problem.section === section)
    .map((problem) => ({ field: fieldOf(problem.path, i18n, values), message: formMessage(i18n, problem, values) }))
    .sort((one, other) => positionOf(one) - positionOf(other));
}

/** Replaces an API message that would puzzle the user with one that refers to the form. */
export function formMessage(i18n: I18n, { path, message }: Pick<ApiProblem, 'path' | 'message'>, values: FormValues = {}): string {
  const { t } = i18n;
  switch (path) {
    case 'iscoCode':
      return t(msg`Press the button to find it, and choose what comes nearest.`);
    case 'conditions.NIGHT':
      return t(msg`The hours reach into the night: tick that there is work between 22:00 and 05:00.`);
    case 'conditions.HAZARDOUS':
      return t(msg`This kind of work counts as dangerous: tick that it can be.`);
    case 'conditions.LIVE_IN':
      return t(msg`In this kind of work nobody may have to live at the workplace: take out that tick.`);
    default:
      return fieldOf(path, i18n, values) === 'otherLicences' ? t(msg`Write each in Latin letters, with commas between them.`) : message;
  }
}
