import { msg } from '@lingui/core/macro';
import { problemText } from '../../../../locales/refusal-texts';
import { MAX_DISPLAY_NAME_LENGTH, InputReader } from '../../../../shared/input-reader';
import type { FormDraft, FormProblem, FormValues } from '../../../shared/form/form-drafts';
import { textOf, textsOf } from '../../../shared/form/form-drafts';
import { emptyProblem } from '../../../shared/visit/outcomes';
import type { Pages } from '../../../shared/page/pages';
import { isUnchosen, unchosenProblem, withSearchResults, withoutSearch } from '../../../shared/form/form-search';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { StaffFindOccupationsDocument, StaffFindSkillsDocument } from '../../gql';
import { fieldOf, SKILL_SEARCH, STEPS, type Step, stepOf, PREFERENCE_SEARCH } from './profile-steps';
import { filledRows, type Row, rowsOf, withoutEmptyRows, withSearchRows, withRows } from './profile-lists';
import { TRAVELS } from './profile-values';

/** The form after a button was pressed, and the anchor to continue at. */
export interface StepResult {
  readonly draft: FormDraft;
  readonly anchor: string;
}

export const MAX_PREFERENCES = 5;
export const stepAt = (values: FormValues): Step => STEPS.find((step) => step === textOf(values, 'at')) ?? 'her';
const draftAt = (values: FormValues, step: Step, problems: readonly FormProblem[] = []): FormDraft => ({ values: { ...values, at: step }, problems });

/**
 * Handles every button except the last one. They move through the form and keep all typed values. Null when
 * the form is to be sent.
 */
export async function goToStep(pages: Pages, visit: Visit, typed: FormValues): Promise<StepResult | null> {
  const go = textOf(typed, 'go');
  if (go === 'send') return null;
  if (go === 'find-skill') return findSkills(pages, visit, typed);
  if (go === 'find-preference') return findPreferences(pages, visit, typed);
  if (go === 'add-language') {
    const rows = [...rowsOf(typed, 'languages'), { languageCode: '', languageLevel: '2' }];
    return { draft: draftAt(withRows(typed, 'languages', rows), 'skills'), anchor: `#languageCode-${rows.length - 1}` };
  }
  const values = withoutEmptyRows(typed);
  const here = stepAt(values);
  if (go !== 'next') return { draft: draftAt(values, STEPS.find((step) => step === go) ?? here), anchor: '' };
  const unresolved = unresolvedSearch(visit, values, here);
  // keep the search results, so that the user can choose one
  if (unresolved.length > 0) return { draft: draftAt(typed, here, unresolved), anchor: '' };
  const problems = missingAnswers(visit, values, here);
  if (problems.length > 0) return { draft: draftAt(values, here, problems), anchor: '' };
  return { draft: draftAt(withoutStepSearch(values, here), STEPS[STEPS.indexOf(here) + 1] ?? 'check'), anchor: '' };
}

/** The search of a step, and the entries that are already chosen. */
const SEARCHES = {
  skills: {
    search: SKILL_SEARCH,
    chosenIn: (values: FormValues) => filledRows(values, 'skills').map(({ skillCode: code, skillLabel: label }) => ({ code, label })),
  },
  jobPreferences: {
    search: PREFERENCE_SEARCH,
    chosenIn: (values: FormValues) => filledRows(values, 'jobPreferences').map(({ preferenceCode: code, preferenceLabel: label }) => ({ code, label })),
  },
} as const;

/**
 * The answers that a step requires, and an invalid name. The API checks everything else when the form is
 * sent.
 */
function missingAnswers({ i18n }: Visit, values: FormValues, step: Step): FormProblem[] {
  const empty = (field: string): FormProblem => ({ field, message: problemText(i18n.language, { problem: 'EMPTY' }) });
  const isEmpty = (field: string): boolean => textOf(values, field).trim() === '';
  if (step === 'her') {
    const choices = ['homeProvince', 'travel', 'literacy'].filter(isEmpty).map((field) => emptyProblem(i18n, field));
    return [...nameProblems(i18n, values), ...choices];
  }
  if (step !== 'time') return [];
  const days = textsOf(values, 'availableDays').length === 0 ? [emptyProblem(i18n, 'availableDays')] : [];
  return [...['availableFrom', 'availableFromTime', 'availableToTime'].filter(isEmpty).map(empty), ...days];
}

/** The search of a step that has a text but no chosen result. */
function unresolvedSearch({ i18n }: Visit, values: FormValues, step: Step): FormProblem[] {
  if (step !== 'skills' && step !== 'jobPreferences') return [];
  const { search, chosenIn } = SEARCHES[step];
  return isUnchosen(values, search, chosenIn(values)) ? [unchosenProblem(i18n, search)] : [];
}

const withoutStepSearch = (values: FormValues, step: Step): FormValues =>
  step === 'skills' || step === 'jobPreferences' ? withoutSearch(values, SEARCHES[step].search) : values;

/**
 * The name identifies the trainee in all later steps, so it is checked early, in the same way as in the API.
 */
function nameProblems({ language }: I18n, values: FormValues): FormProblem[] {
  const reader = new InputReader({ displayName: textOf(values, 'displayName') });
  reader.text('displayName', MAX_DISPLAY_NAME_LENGTH);
  return reader.problems.map((problem) => ({ field: problem.path, message: problemText(language, problem) }));
}

/** The answers without which the input does not fit the API's types. */
export const unsendableProblems = (visit: Visit, values: FormValues): FormProblem[] => [
  ...(TRAVELS.some((travel) => travel === textOf(values, 'travel')) ? [] : [emptyProblem(visit.i18n, 'travel')]),
  ...missingAnswers(visit, values, 'her').filter(({ field }) => field !== 'travel'),
  ...missingAnswers(visit, values, 'time'),
];

/** Shows a refused form at the first step that has an error. */
export function refusedStepDraft(values: FormValues, problems: readonly FormProblem[], message: string): FormDraft {
  const fieldProblems = problems.map(({ field, message: text }) => ({ field: fieldOf(field), message: text }));
  const step = STEPS.find((one) => fieldProblems.some(({ field }) => stepOf(field) === one));
  if (!step) return draftAt(values, 'check', fieldProblems.length > 0 ? fieldProblems : [{ field: '', message }]);
  return draftAt(
    values,
    step,
    fieldProblems.filter(({ field }) => field === '' || stepOf(field) === step),
  );
}

async function findSkills(pages: Pages, visit: Visit, values: FormValues): Promise<StepResult> {
  const text = textOf(values, 'skillText');
  const { skills } = await pages.execute(visit, StaffFindSkillsDocument, { text });
  const results = skills.map(({ code, label }) => ({ skillCode: code, skillLabel: label, skillLevel: '', skillSource: 'SELF', skillEvidence: '' }));
  const codeOf = ({ skillCode }: Row<'skills'>): string => skillCode;
  const problems = skills.length === 0 && text.trim() !== '' ? [notFoundProblem(visit, 'skillText')] : [];
  return {
    draft: draftAt(withSearchResults(withSearchRows(values, 'skills', results, codeOf), SKILL_SEARCH, results.map(codeOf)), 'skills', problems),
    anchor: '#skills',
  };
}

async function findPreferences(pages: Pages, visit: Visit, values: FormValues): Promise<StepResult> {
  const text = textOf(values, 'preferenceText');
  const { occupations } = await pages.execute(visit, StaffFindOccupationsDocument, { text });
  const results = occupations.map(({ iscoCode, label }) => ({ preferenceCode: iscoCode, preferenceLabel: label, preferenceKept: '' }));
  const codeOf = ({ preferenceCode }: Row<'jobPreferences'>): string => preferenceCode;
  const problems = occupations.length === 0 && text.trim() !== '' ? [notFoundProblem(visit, 'preferenceText')] : [];
  return {
    draft: draftAt(
      withSearchResults(withSearchRows(values, 'jobPreferences', results, codeOf), PREFERENCE_SEARCH, results.map(codeOf)),
      'jobPreferences',
      problems,
    ),
    anchor: '#jobPreferences',
  };
}

const notFoundProblem = ({ i18n: { t } }: Visit, field: 'skillText' | 'preferenceText'): FormProblem => ({
  field,
  message: t(msg`No results. Try another word, in English or Khmer.`),
});
