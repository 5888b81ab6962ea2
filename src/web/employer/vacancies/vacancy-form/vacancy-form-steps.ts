import { msg } from '@lingui/core/macro';
import { type FormDraft, type FormProblem, type FormValues, textOf, textsOf } from '../../../shared/form/form-drafts';
import type { Pages } from '../../../shared/page/pages';
import { isUnchosen, type Search, searchFields, unchosenProblem, withSearchResults } from '../../../shared/form/form-search';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { FindOccupationsDocument, FindSkillsDocument, type DraftSection, type SkillSearchInput } from '../../gql';
import { filledRows, type FormList, rowsOf, withBlankRow, withRows } from '../../../shared/described-form/form-rows';
import { askForSkill, noSkillFound } from './ask-for-skill';
import { searchedText } from './searched-text';
import { withUsualSkills } from './usual-skills';
import { COSTS, LANGUAGES, namedRow, SKILLS, UNITS, withoutEmptyRows } from './vacancy-form-lists';

/** A code and its label, stored in the form between two searches as `code label`. */
export interface NamedCode {
  readonly code: string;
  readonly label: string;
}
/** The form after a secondary button (search or add a row), and the position on the page to scroll to. */
export interface Step {
  readonly draft: FormDraft;
  readonly anchor: string;
}

export const namedIn = (values: FormValues, name: 'workFound' | 'unitSkillFound'): NamedCode[] =>
  textsOf(values, name).map((text) => {
    const [code = '', ...label] = text.split(' ');
    return { code, label: label.join(' ') };
  });
export const namedText = ({ code, label }: NamedCode): string => `${code} ${label}`;

/** The id of a row in the list of skills. */
export const skillRowId = (at: number): string => `skill-${at}`;

/** The API refuses more searches of one draft. */
const MAX_SEARCHES = 100;

/** The searches for the skills of the vacancy: each text with the skill chosen. */
export const searchesIn = (values: FormValues): SkillSearchInput[] =>
  filledRows(values, SKILLS)
    .map(({ skillWords, skillCode }) => ({ text: searchedText(skillWords), skillCode }))
    .filter(({ text }) => text !== '')
    .slice(0, MAX_SEARCHES);

export const WORK_SEARCH = searchFields('work');
export const SKILL_SEARCH = searchFields('skill');
export const UNIT_SEARCH = searchFields('unitSkill');

/** Search text in a section without a chosen result; continuing would drop it silently. */
export function unchosenSearches(i18n: I18n, values: FormValues, section: DraftSection): FormProblem[] {
  switch (section) {
    case 'WORK':
      return unchosenProblems(
        i18n,
        values,
        WORK_SEARCH,
        namedIn(values, 'workFound').filter(({ code }) => code === textOf(values, 'iscoCode')),
      );
    case 'PERSON':
      return unchosenProblems(
        i18n,
        values,
        SKILL_SEARCH,
        filledRows(values, SKILLS).map(({ skillCode: code, skillLabel: label }) => ({ code, label })),
      );
    case 'PLAN': {
      const chosenCodes = rowsOf(values, UNITS).map(({ unitSkill }) => unitSkill);
      return unchosenProblems(
        i18n,
        values,
        UNIT_SEARCH,
        namedIn(values, 'unitSkillFound').filter(({ code }) => chosenCodes.includes(code)),
      );
    }
    default:
      return [];
  }
}

const unchosenProblems = (i18n: I18n, values: FormValues, search: Search, selection: readonly NamedCode[]): FormProblem[] =>
  isUnchosen(values, search, selection) ? [unchosenProblem(i18n, values, search)] : [];

/**
 * Searching and adding rows submit the same form, so they work without JavaScript. Null if a submit button
 * was pressed instead.
 */
export async function runStep(pages: Pages, visit: Visit, typed: FormValues): Promise<Step | null> {
  const values = withoutEmptyRows(typed);
  switch (textOf(values, 'step')) {
    case 'find-work':
      return await findWork(pages, visit, values);
    case 'find-skills':
      return await findSkills(pages, visit, values);
    case 'ask-skill':
      return { draft: await askForSkill(pages, visit, values, SKILL_SEARCH), anchor: '#skills' };
    case 'ask-unit-skill':
      return { draft: await askForSkill(pages, visit, values, UNIT_SEARCH), anchor: '#plan' };
    case 'usual-skills':
      return skillStep(await withUsualSkills(pages, visit, values, textOf(values, 'usualFor')));
    case 'clear-skills':
      return skillStep(withRows(values, SKILLS, []));
    case 'find-unit-skills':
      return await findUnitSkills(pages, visit, values);
    case 'add-language':
      return withAddedRow(values, LANGUAGES, 'languageCode');
    case 'add-cost':
      return withAddedRow(values, COSTS, 'costKind');
    case 'add-unit':
      return withAddedRow(values, UNITS, 'unitTitle');
    default:
      return null;
  }
}

const withAddedRow = <C extends string>(values: FormValues, list: FormList<C>, firstField: C): Step => ({
  draft: { values: withBlankRow(values, list), problems: [] },
  anchor: `#${firstField}-${rowsOf(values, list).length}`,
});

/** The form after a search; reports a search without results. */
function afterSearch(visit: Visit, values: FormValues, search: Search, anchor: string, results: readonly Pick<NamedCode, 'code'>[]): Step {
  const { t } = visit.i18n;
  const isWithoutResult = results.length === 0 && textOf(values, search.text).trim() !== '';
  const problem =
    search === WORK_SEARCH ? { field: search.text, message: t(msg`No results. Try another word, in English or Khmer.`) } : noSkillFound(visit, search);
  const updated = withSearchResults(
    values,
    search,
    results.map(({ code }) => code),
  );
  return { draft: { values: updated, problems: isWithoutResult ? [problem] : [] }, anchor };
}

/** The current choice stays among the options. Only a result that has the text as its name is chosen at once. */
async function findWork(pages: Pages, visit: Visit, values: FormValues): Promise<Step> {
  const { occupations } = await pages.execute(visit, FindOccupationsDocument, { text: textOf(values, 'workText') });
  const results = occupations.map(({ iscoCode, label }) => ({ code: iscoCode, label }));
  const selection = namedIn(values, 'workFound').filter(({ code }) => code === textOf(values, 'iscoCode'));
  const iscoCode = results.length === 0 ? textOf(values, 'iscoCode') : (occupations.find(({ isNamed }) => isNamed === true)?.iscoCode ?? '');
  const newValues = { ...values, iscoCode, workFound: onePerCode([...results, ...selection]).map(namedText) };
  return afterSearch(visit, newValues, WORK_SEARCH, '#work', results);
}

/**
 * Searches for the kind of work by the title, if the employer saved the section without a search. Null if
 * something was searched or chosen, or without results.
 */
export async function findWorkByTitle(pages: Pages, visit: Visit, values: FormValues): Promise<Step | null> {
  const title = textOf(values, 'title').trim();
  const hasSearched = [WORK_SEARCH.text, WORK_SEARCH.lastQuery, 'iscoCode'].some((name) => textOf(values, name).trim() !== '');
  if (title === '' || hasSearched) return null;
  const step = await findWork(pages, visit, { ...values, [WORK_SEARCH.text]: title });
  return namedIn(step.draft.values, 'workFound').length > 0 ? step : null;
}

/** Chosen skills stay, and the results follow them: the page opens at the first. Other results of the last search are replaced. */
async function findSkills(pages: Pages, visit: Visit, values: FormValues): Promise<Step> {
  const { skills } = await pages.execute(visit, FindSkillsDocument, { text: textOf(values, 'skillText'), iscoCode: textOf(values, 'usualFor') || null });
  const chosenRows = filledRows(values, SKILLS);
  const newSkills = skills.filter(({ code }) => chosenRows.every(({ skillCode }) => skillCode !== code));
  const rows = newSkills.map((skill) => ({
    ...namedRow(skill),
    skillUse: visit.i18n.list(skill.usedIn),
    skillWords: searchedText(textOf(values, SKILL_SEARCH.text)),
    skillNeed: '',
    skillLevel: '2',
  }));
  const anchor = rows.length > 0 && chosenRows.length > 0 ? `#${skillRowId(chosenRows.length)}` : '#skills';
  return afterSearch(visit, withRows(values, SKILLS, [...chosenRows, ...rows]), SKILL_SEARCH, anchor, skills);
}

const skillStep = (values: FormValues): Step => ({ draft: { values, problems: [] }, anchor: '#skills' });

/** Skills chosen for a unit stay; other results of the last search are replaced. */
async function findUnitSkills(pages: Pages, visit: Visit, values: FormValues): Promise<Step> {
  const { skills } = await pages.execute(visit, FindSkillsDocument, { text: textOf(values, 'unitSkillText') });
  const chosenCodes = rowsOf(values, UNITS).map(({ unitSkill }) => unitSkill);
  const chosenSkills = namedIn(values, 'unitSkillFound').filter(({ code }) => chosenCodes.includes(code));
  const newValues = { ...values, unitSkillFound: onePerCode([...chosenSkills, ...skills]).map(namedText) };
  return afterSearch(visit, newValues, UNIT_SEARCH, '#plan', skills);
}

/** Several occupations share one code; the first result represents it. */
const onePerCode = (results: readonly NamedCode[]): NamedCode[] => results.filter(({ code }, at) => results.findIndex((other) => other.code === code) === at);
