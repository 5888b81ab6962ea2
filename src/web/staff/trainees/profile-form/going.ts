import { msg } from '@lingui/core/macro';
import { problemText } from '../../../../locales/refusals';
import { LONGEST_DISPLAY_NAME, Reader } from '../../../../shared/reader';
import type { FormDraft, FormProblem, FormValues } from '../../../shared/form/form-drafts';
import { textOf, textsOf } from '../../../shared/form/form-drafts';
import { emptyProblem } from '../../../shared/visit/outcomes';
import type { Pages } from '../../../shared/page/pages';
import { isUnchosen, unchosenProblem, withAnswer, withoutSearch } from '../../../shared/form/searches';
import type { Visit } from '../../../shared/visit/visit';
import type { Words } from '../../../shared/labels/words';
import { StaffFindOccupationsDocument, StaffFindSkillsDocument } from '../../gql';
import { fieldOf, SKILL_SEARCH, STEPS, type Step, stepOf, WISH_SEARCH } from './profile-form-labels';
import { filledRows, type Row, rowsOf, tidied, withFound, withRows } from './profile-form-rows';
import { TRAVELS } from './profile-form-values';

/** The form after a button was pressed, and the anchor to continue at. */
export interface Gone {
  readonly draft: FormDraft;
  readonly anchor: string;
}

export const MOST_WISHES = 5;
export const stepAt = (values: FormValues): Step => STEPS.find((step) => step === textOf(values, 'at')) ?? 'her';
const at = (values: FormValues, step: Step, problems: readonly FormProblem[] = []): FormDraft => ({ values: { ...values, at: step }, problems });

/**
 * Handles every button except the last one. They move through the form and keep all typed values. Null when
 * the form is to be sent.
 */
export async function goOn(pages: Pages, visit: Visit, typed: FormValues): Promise<Gone | null> {
  const go = textOf(typed, 'go');
  if (go === 'send') return null;
  if (go === 'find-skill') return findSkills(pages, visit, typed);
  if (go === 'find-wish') return findWishes(pages, visit, typed);
  if (go === 'add-language') {
    const rows = [...rowsOf(typed, 'languages'), { languageCode: '', languageLevel: '2' }];
    return { draft: at(withRows(typed, 'languages', rows), 'skills'), anchor: `#languageCode-${rows.length - 1}` };
  }
  const values = tidied(typed);
  const here = stepAt(values);
  if (go !== 'next') return { draft: at(values, STEPS.find((step) => step === go) ?? here), anchor: '' };
  const unchosen = unchosenIn(visit, values, here);
  // keep the search results, so that the user can choose one
  if (unchosen.length > 0) return { draft: at(typed, here, unchosen), anchor: '' };
  const problems = open(visit, values, here);
  if (problems.length > 0) return { draft: at(values, here, problems), anchor: '' };
  return { draft: at(searchedNoMore(values, here), STEPS[STEPS.indexOf(here) + 1] ?? 'check'), anchor: '' };
}

/** The search of a step, and the entries that are already chosen. */
const SEARCHES = {
  skills: {
    search: SKILL_SEARCH,
    chosenIn: (values: FormValues) => filledRows(values, 'skills').map(({ skillCode: code, skillLabel: label }) => ({ code, label })),
  },
  wishes: {
    search: WISH_SEARCH,
    chosenIn: (values: FormValues) => filledRows(values, 'wishes').map(({ wishCode: code, wishLabel: label }) => ({ code, label })),
  },
} as const;

/**
 * The answers that a step requires, and an invalid name. The API checks everything else when the form is
 * sent.
 */
function open({ words }: Visit, values: FormValues, step: Step): FormProblem[] {
  const empty = (field: string): FormProblem => ({ field, message: problemText(words.language, { problem: 'EMPTY' }) });
  const isEmpty = (field: string): boolean => textOf(values, field).trim() === '';
  if (step === 'her') {
    const choices = ['homeProvince', 'travel', 'literacy'].filter(isEmpty).map((field) => emptyProblem(words, field));
    return [...wrongName(words, values), ...choices];
  }
  if (step !== 'time') return [];
  const days = textsOf(values, 'availableDays').length === 0 ? [emptyProblem(words, 'availableDays')] : [];
  return [...['availableFrom', 'availableFromTime', 'availableToTime'].filter(isEmpty).map(empty), ...days];
}

/** The search of a step that has a text but no chosen result. */
function unchosenIn({ words }: Visit, values: FormValues, step: Step): FormProblem[] {
  if (step !== 'skills' && step !== 'wishes') return [];
  const { search, chosenIn } = SEARCHES[step];
  return isUnchosen(values, search, chosenIn(values)) ? [unchosenProblem(words, search)] : [];
}

const searchedNoMore = (values: FormValues, step: Step): FormValues =>
  step === 'skills' || step === 'wishes' ? withoutSearch(values, SEARCHES[step].search) : values;

/**
 * The name identifies the trainee in all later steps, so it is checked early, in the same way as in the API.
 */
function wrongName({ language }: Words, values: FormValues): FormProblem[] {
  const reader = new Reader({ displayName: textOf(values, 'displayName') });
  reader.text('displayName', LONGEST_DISPLAY_NAME);
  return reader.problems.map((told) => ({ field: told.path, message: problemText(language, told) }));
}

/** The answers without which the input does not fit the API's types. */
export const unsendable = (visit: Visit, values: FormValues): FormProblem[] => [
  ...(TRAVELS.some((travel) => travel === textOf(values, 'travel')) ? [] : [emptyProblem(visit.words, 'travel')]),
  ...open(visit, values, 'her').filter(({ field }) => field !== 'travel'),
  ...open(visit, values, 'time'),
];

/** Shows a refused form at the first step that has an error. */
export function refusedGone(values: FormValues, problems: readonly FormProblem[], message: string): FormDraft {
  const told = problems.map(({ field, message: says }) => ({ field: fieldOf(field), message: says }));
  const step = STEPS.find((one) => told.some(({ field }) => stepOf(field) === one));
  if (!step) return at(values, 'check', told.length > 0 ? told : [{ field: '', message }]);
  return at(
    values,
    step,
    told.filter(({ field }) => field === '' || stepOf(field) === step),
  );
}

async function findSkills(pages: Pages, visit: Visit, values: FormValues): Promise<Gone> {
  const text = textOf(values, 'skillText');
  const { skills } = await pages.ask(visit, StaffFindSkillsDocument, { text });
  const found = skills.map(({ code, label }) => ({ skillCode: code, skillLabel: label, skillLevel: '', skillSource: 'SELF', skillEvidence: '' }));
  const codeOf = ({ skillCode }: Row<'skills'>): string => skillCode;
  const missed = skills.length === 0 && text.trim() !== '' ? [nothingFound(visit, 'skillText')] : [];
  return {
    draft: at(withAnswer(withFound(values, 'skills', found, codeOf), SKILL_SEARCH, found.map(codeOf)), 'skills', missed),
    anchor: '#skills',
  };
}

async function findWishes(pages: Pages, visit: Visit, values: FormValues): Promise<Gone> {
  const text = textOf(values, 'wishText');
  const { occupations } = await pages.ask(visit, StaffFindOccupationsDocument, { text });
  const found = occupations.map(({ iscoCode, label }) => ({ wishCode: iscoCode, wishLabel: label, wishKept: '' }));
  const codeOf = ({ wishCode }: Row<'wishes'>): string => wishCode;
  const missed = occupations.length === 0 && text.trim() !== '' ? [nothingFound(visit, 'wishText')] : [];
  return {
    draft: at(withAnswer(withFound(values, 'wishes', found, codeOf), WISH_SEARCH, found.map(codeOf)), 'wishes', missed),
    anchor: '#wishes',
  };
}

const nothingFound = ({ words: { t } }: Visit, field: 'skillText' | 'wishText'): FormProblem => ({
  field,
  message: t(msg`Nothing was found. Try another word, in English or Khmer.`),
});
