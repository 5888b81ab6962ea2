import { msg } from '@lingui/core/macro';
import { MAX_DISPLAY_NAME_LENGTH, InputReader } from '../../../../shared/input-reader';
import type { FormDraft, FormProblem, FormValues } from '../../../shared/form/form-drafts';
import { textOf, textsOf } from '../../../shared/form/form-drafts';
import { emptyProblem } from '../../../shared/visit/outcomes';
import type { Pages } from '../../../shared/page/pages';
import { isUnchosen, unchosenProblem, withSearchResults, withoutSearch } from '../../../shared/form/form-search';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { controlLabel, controlsIn, fieldsIn, type FieldView, sectionOf, usualValues } from '../../../shared/described-form/form-description';
import { filledRows, type FormRow, rowsOf, withBlankRow } from '../../../shared/described-form/form-rows';
import { ProfileProblemsDocument, StaffFindOccupationsDocument, StaffFindSkillsDocument } from '../../gql';
import { fieldOf, PROFILE_FORM, profileInput } from './profile-form';
import { amountProblems } from './profile-amounts';
import { LANGUAGES, PREFERENCES, SKILLS, withoutEmptyRows, withSearchRows } from './profile-lists';
import { askForSkill, MAX_SEARCHED_LENGTH, UNMET_WORDS } from './skill-searches';
import {
  isWorkUnread,
  PREFER_WORK_BUTTON,
  REMOVE_WORK_BUTTON,
  SKIP_WORK_BUTTON,
  TOLD_WORK,
  unchosenWork,
  WORK_BUTTON,
  withoutToldWork,
  withoutWorkSkills,
  withPreferredWork,
  withWorkHistory,
  withWorkSkills,
} from './work-history-steps';
import { PREFERENCE_SEARCH, PROFILE_SECTIONS, type ProfileSection, SKILL_SEARCH, STEPS, type Step } from './profile-steps';

/** The form after a button was pressed, and the anchor to continue at. */
export interface StepResult {
  readonly draft: FormDraft;
  readonly anchor: string;
}

export const stepAt = (values: FormValues): Step => STEPS.find((step) => step === textOf(values, 'at')) ?? 'her';
const draftAt = (values: FormValues, step: Step, problems: readonly FormProblem[] = []): FormDraft => ({ values: { ...values, at: step }, problems });

/** The button that the Enter key presses in a step with several searches. */
export const ENTER_BUTTON = 'enter';
/** Enter searches the skill that was typed last, and otherwise continues. */
const enteredStep = (values: FormValues): string => {
  const typed = textOf(values, SKILL_SEARCH.text).trim();
  return stepAt(values) === 'skills' && typed !== '' && typed !== textOf(values, SKILL_SEARCH.lastQuery).trim() ? 'find-skill' : 'next';
};

/**
 * Handles every button except the last one. They move through the form and keep all typed values. Null when
 * the form is to be sent.
 */
export async function goToStep(pages: Pages, visit: Visit, typed: FormValues): Promise<StepResult | null> {
  const go = textOf(typed, 'go') === ENTER_BUTTON ? enteredStep(typed) : textOf(typed, 'go');
  if (go === 'send') return null;
  if (go === 'tell-work') return tellWork(pages, visit, typed);
  if (go.startsWith(WORK_BUTTON)) return { draft: draftAt(await withWorkSkills(pages, visit, typed, go.slice(WORK_BUTTON.length)), 'skills'), anchor: '#work' };
  if (go.startsWith(REMOVE_WORK_BUTTON)) {
    return { draft: draftAt(await withoutWorkSkills(pages, visit, typed, go.slice(REMOVE_WORK_BUTTON.length)), 'skills'), anchor: '#work' };
  }
  if (go.startsWith(PREFER_WORK_BUTTON)) {
    return { draft: draftAt(withPreferredWork(typed, go.slice(PREFER_WORK_BUTTON.length)), 'jobPreferences'), anchor: '#jobPreferences' };
  }
  if (go === 'find-skill') return findSkills(pages, visit, typed);
  if (go === 'ask-skill') return askStep(pages, visit, typed, 'skillText');
  if (go === 'ask-work') return askStep(pages, visit, typed, 'workText');
  if (go === 'find-preference') return findPreferences(pages, visit, typed);
  if (go === 'add-language') {
    return { draft: draftAt(withBlankRow(typed, LANGUAGES), 'skills'), anchor: `#languageCode-${rowsOf(typed, LANGUAGES).length}` };
  }
  if (go === SKIP_WORK_BUTTON) return nextStep(pages, visit, withoutToldWork(typed));
  // the work history text itself is not stored: show once which work was found, before it is lost
  if (go === 'next' && stepAt(typed) === 'skills' && isWorkUnread(typed)) return tellWork(pages, visit, typed);
  if (go === 'next') return nextStep(pages, visit, typed);
  const values = withoutEmptyRows(typed);
  return { draft: draftAt(values, STEPS.find((step) => step === go) ?? stepAt(values)), anchor: '' };
}

/** The next step, or this one with its problems. */
async function nextStep(pages: Pages, visit: Visit, typed: FormValues): Promise<StepResult> {
  const values = withoutEmptyRows(typed);
  const here = stepAt(values);
  const unresolved = [...unresolvedSearch(visit, values, here), ...(here === 'skills' ? unchosenWork(visit, values) : [])];
  // keep the search results, so that the user can choose one
  if (unresolved.length > 0) return { draft: draftAt(typed, here, unresolved), anchor: '' };
  const problems = here === 'check' ? [] : await stepProblems(pages, visit, values, here);
  if (problems.length > 0) return { draft: draftAt(values, here, problems), anchor: '' };
  return { draft: draftAt(withoutStepSearch(values, here), STEPS[STEPS.indexOf(here) + 1] ?? 'check'), anchor: '' };
}

/** The search of a step, and the entries that are already chosen. */
const SEARCHES = {
  skills: {
    search: SKILL_SEARCH,
    chosenIn: (values: FormValues) => filledRows(values, SKILLS).map(({ skillCode: code, skillLabel: label }) => ({ code, label })),
  },
  jobPreferences: {
    search: PREFERENCE_SEARCH,
    chosenIn: (values: FormValues) => filledRows(values, PREFERENCES).map(({ preferenceCode: code, preferenceLabel: label }) => ({ code, label })),
  },
} as const;
const isSearching = (step: Step): step is keyof typeof SEARCHES => step in SEARCHES;

/** The problems of a step. Its answers are checked by the API's own rules once they fit its types. */
async function stepProblems(pages: Pages, visit: Visit, values: FormValues, step: ProfileSection): Promise<FormProblem[]> {
  const missing = missingAnswers(visit, values, step);
  if (missing.length > 0) return missing;
  const { traineeProfileProblems } = await pages.execute(visit, ProfileProblemsDocument, { input: profileInput(onlyStep(values, step)) });
  return traineeProfileProblems.map(({ path, message }) => ({ field: fieldOf(path), message })).filter(({ field }) => sectionOf(PROFILE_FORM, field) === step);
}

/** The answers of one step, with usual ones for the other steps: those may not be typed yet. */
function onlyStep(values: FormValues, step: ProfileSection): FormValues {
  const others = { ...usualValues(PROFILE_FORM), displayName: '-', homeProvince: '12', travel: 'ANYWHERE', literacy: '0', availableFrom: '2026-01-01' };
  const names = controlsIn(PROFILE_FORM, step);
  return { ...others, ...Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name))) };
}

/**
 * The required answers of a step that are missing, and an invalid name, day, time, number of hours or pay. The API
 * checks everything else when the form is sent.
 */
const missingAnswers = ({ i18n }: Visit, values: FormValues, section: ProfileSection): FormProblem[] => [
  ...emptyAnswers(i18n, values, section),
  ...amountProblems(i18n, values, section),
];

const emptyAnswers = (i18n: I18n, values: FormValues, section: ProfileSection): FormProblem[] =>
  fieldsIn(PROFILE_FORM, section).flatMap(([name, { isRequired, view }]) => {
    if (isRequired && !hasAnswer(i18n, view, textsOf(values, name))) return [missingProblem(i18n, name, view)];
    return unreadableProblems(i18n, values, name, view);
  });

/** A choice counts only if it is one of the options. */
const hasAnswer = (i18n: I18n, view: FieldView | undefined, texts: readonly string[]): boolean =>
  view?.kind === 'choice'
    ? texts.length > 0 && texts.every((text) => view.options?.(i18n).some(({ value }) => value === text) ?? true)
    : texts.some((text) => text.trim() !== '');

const isTyped = (view: FieldView | undefined): boolean => view?.kind === 'text' || view?.kind === 'day' || view?.kind === 'time';
const missingProblem = (i18n: I18n, field: string, view: FieldView | undefined): FormProblem =>
  isTyped(view) ? { field, message: i18n.problem({ problem: 'EMPTY' }) } : emptyProblem(i18n, field);

/** The search of a step that has a text but no chosen result. */
function unresolvedSearch({ i18n }: Visit, values: FormValues, step: Step): FormProblem[] {
  if (!isSearching(step)) return [];
  const { search, chosenIn } = SEARCHES[step];
  return isUnchosen(values, search, chosenIn(values)) ? [unchosenProblem(i18n, values, search)] : [];
}

const withoutStepSearch = (values: FormValues, step: Step): FormValues => (isSearching(step) ? withoutSearch(values, SEARCHES[step].search) : values);

/** The name, which identifies the trainee in all later steps, a day and a time are checked early, in the same way as in the API. */
function unreadableProblems(i18n: I18n, values: FormValues, field: string, view: FieldView | undefined): FormProblem[] {
  const reader = new InputReader({ [field]: textOf(values, field) });
  if (field === 'displayName') reader.text(field, MAX_DISPLAY_NAME_LENGTH);
  if (view?.kind === 'day') reader.optionalDate(field);
  if (view?.kind === 'time' && textOf(values, field) !== '') reader.time(field);
  return reader.problems.map((problem) => ({ field: problem.path, message: i18n.problem(problem) }));
}

/** The answers without which the input does not fit the API's types. */
export const unsendableProblems = (visit: Visit, values: FormValues): FormProblem[] =>
  PROFILE_SECTIONS.flatMap((section) => missingAnswers(visit, values, section));

/** Shows a refused form at the first step that has a problem. */
export function refusedStepDraft(values: FormValues, problems: readonly FormProblem[], message: string): FormDraft {
  const step = STEPS.find((one) => problems.some(({ field }) => sectionOf(PROFILE_FORM, field) === one));
  if (!step) return draftAt(values, 'check', problems.length > 0 ? problems : [{ field: '', message }]);
  return draftAt(
    values,
    step,
    problems.filter(({ field }) => field === '' || sectionOf(PROFILE_FORM, field) === step),
  );
}

/** The form fields of the steps that are not shown. */
export const carriedNames = (step: Step): string[] =>
  PROFILE_SECTIONS.filter((section) => section !== step).flatMap((section) => [...searchNames(section), ...controlsIn(PROFILE_FORM, section)]);

const searchNames = (section: ProfileSection): string[] => [
  ...(isSearching(section) ? Object.values(SEARCHES[section].search) : []),
  ...(section === 'skills' ? [...Object.values(TOLD_WORK), UNMET_WORDS] : []),
];

/** The labels of the fields that have problems. */
export const labelsOf = (i18n: I18n, problems: readonly FormProblem[]): Readonly<Record<string, string>> =>
  Object.fromEntries(problems.map(({ field }) => [field, controlLabel(i18n, PROFILE_FORM, field) ?? '']));

async function tellWork(pages: Pages, visit: Visit, typed: FormValues): Promise<StepResult> {
  const { values, problems } = await withWorkHistory(pages, visit, typed);
  return { draft: draftAt(values, 'skills', problems), anchor: '#work' };
}

/** Requests the missing skill from the steward. A skill search is done with that; the work history text stays for its other work. */
async function askStep(pages: Pages, visit: Visit, typed: FormValues, field: 'skillText' | 'workText'): Promise<StepResult> {
  const { draft, answer } = await askForSkill(pages, visit, typed, field);
  const isDone = draft.notice !== undefined && field === 'skillText';
  const values = isDone ? withoutSearch(draft.values, SKILL_SEARCH) : draft.values;
  const withAnswer = answer ? withSearchRows(values, SKILLS, skillRows(visit, [answer], textOf(typed, field)), codeOfSkill) : values;
  return { draft: { ...draft, values: { ...withAnswer, at: 'skills' } }, anchor: field === 'skillText' ? '#skills' : '#work' };
}

const codeOfSkill = ({ skillCode }: FormRow<'skillCode'>): string => skillCode;

interface FoundSkill {
  readonly code: string;
  readonly label: string;
  readonly isKnowledge?: boolean;
  readonly usedIn?: readonly string[];
  readonly description?: string | null;
}

/** Found skills as rows of the form. They are not hers until a level is chosen. */
const skillRows = (visit: Visit, skills: readonly FoundSkill[], text: string) =>
  skills.map(({ code, label, isKnowledge = false, usedIn = [], description = null }) => ({
    skillCode: code,
    skillLabel: label,
    skillIsKnowledge: isKnowledge ? 'yes' : '',
    skillUse: visit.i18n.list(usedIn),
    skillAbout: description ?? '',
    skillWork: '',
    skillWords: text.slice(0, MAX_SEARCHED_LENGTH),
    skillPreset: '',
    skillLevel: '',
    skillSource: 'SELF',
    skillEvidence: '',
  }));

async function findSkills(pages: Pages, visit: Visit, values: FormValues): Promise<StepResult> {
  const text = textOf(values, 'skillText');
  const { skills } = await pages.execute(visit, StaffFindSkillsDocument, { text });
  const results = skillRows(visit, skills, text);
  const problems = skills.length === 0 && text.trim() !== '' ? [notFoundProblem(visit, 'skillText')] : [];
  return {
    draft: draftAt(withSearchResults(withSearchRows(values, SKILLS, results, codeOfSkill), SKILL_SEARCH, results.map(codeOfSkill)), 'skills', problems),
    anchor: '#skills',
  };
}

async function findPreferences(pages: Pages, visit: Visit, values: FormValues): Promise<StepResult> {
  const text = textOf(values, 'preferenceText');
  const { occupations } = await pages.execute(visit, StaffFindOccupationsDocument, { text });
  const results = occupations.map(({ iscoCode, label }) => ({ preferenceCode: iscoCode, preferenceLabel: label, preferenceKept: '' }));
  const codeOf = ({ preferenceCode }: FormRow<'preferenceCode'>): string => preferenceCode;
  const problems = occupations.length === 0 && text.trim() !== '' ? [notFoundProblem(visit, 'preferenceText')] : [];
  return {
    draft: draftAt(withSearchResults(withSearchRows(values, PREFERENCES, results, codeOf), PREFERENCE_SEARCH, results.map(codeOf)), 'jobPreferences', problems),
    anchor: '#jobPreferences',
  };
}

const notFoundProblem = ({ i18n: { t } }: Visit, field: 'skillText' | 'preferenceText'): FormProblem => ({
  field,
  message: t(msg`No results. Try another word, in English or Khmer.`),
});
