import { msg } from '@lingui/core/macro';
import { type FormProblem, type FormValues, textOf, textsOf } from '../../../shared/form/form-drafts';
import { filledRows, type FormRow, rowsOf, withRows } from '../../../shared/described-form/form-rows';
import type { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { StaffWorkHistoryDocument, type StaffWorkHistoryQuery } from '../../gql';
import { isUnchanged, MAX_PREFERENCES, PREFERENCES, SKILLS, type SkillRowValues } from './profile-lists';
import { herNameIn, MAX_SEARCHED_LENGTH, UNMET_WORDS } from './skill-searches';

/**
 * The form fields of the work history: its text, the text searched last, the kinds of work found, those whose skills
 * were added, and whether the text has risk words.
 */
export const TOLD_WORK = { text: 'workText', searched: 'workSearched', kinds: 'workFound', added: 'workAdded', risk: 'workRisk' } as const;
/** The buttons of a kind of work: this and its code. */
export const WORK_BUTTON = 'work:';
export const REMOVE_WORK_BUTTON = 'remove-work:';
export const PREFER_WORK_BUTTON = 'prefer-work:';
/** The button that continues without the work that was typed. */
export const SKIP_WORK_BUTTON = 'skip-work';
/** The hint of each field for text about her work. */
export const WORK_ONLY = msg`Write only the work here. Leave out names, phone numbers and what happened to her; a case worker writes those in her protected record.`;

/** The level where her words name neither time nor frequency. */
const USUAL_LEVEL = 2;

type PastKind = StaffWorkHistoryQuery['workHistory']['kinds'][number];

/** A kind of work in a form field, stored as `code label`. */
export function kindNamed(text: string): { readonly code: string; readonly label: string } {
  const [code = '', ...label] = text.split(' ');
  return { code, label: label.join(' ') };
}

/** The kinds of work whose usual skills were added. */
export const addedKinds = (values: FormValues): ReturnType<typeof kindNamed>[] => textsOf(values, TOLD_WORK.added).map(kindNamed);

/** Whether her words were typed and not searched yet. */
export const isWorkUnread = (values: FormValues): boolean => {
  const words = wordsIn(values);
  return words !== '' && words !== textOf(values, TOLD_WORK.searched);
};

/** The problem of words that led to no skill. Continuing would drop them silently. */
export const unchosenWork = ({ i18n: { t } }: Visit, values: FormValues): FormProblem[] =>
  wordsIn(values) === '' || addedKinds(values).length > 0 || filledRows(values, SKILLS).length > 0 || textsOf(values, UNMET_WORDS).length > 0
    ? []
    : [{ field: TOLD_WORK.text, message: t(msg`Nothing is selected for what she did. Choose a kind of work or a skill, or continue without it.`) }];

/** The form without the words about her work and what was found in them. */
export const withoutToldWork = (values: FormValues): FormValues => ({
  ...values,
  [TOLD_WORK.text]: '',
  [TOLD_WORK.searched]: '',
  [TOLD_WORK.kinds]: [],
  [TOLD_WORK.risk]: '',
});

/** Her words without line breaks, which browsers change. */
const wordsIn = (values: FormValues): string => textOf(values, TOLD_WORK.text).replace(/\s+/g, ' ').trim();

async function readWork(pages: Pages, visit: Visit, values: FormValues): Promise<StaffWorkHistoryQuery['workHistory']> {
  const variables = { text: textOf(values, TOLD_WORK.text), displayName: herNameIn(values) };
  return (await pages.execute(visit, StaffWorkHistoryDocument, variables)).workHistory;
}

/** The form with the kinds of work found in her work history text. */
export async function withWorkHistory(
  pages: Pages,
  visit: Visit,
  values: FormValues,
): Promise<{ readonly values: FormValues; readonly problems: FormProblem[] }> {
  const { t } = visit.i18n;
  const { kinds, hasRiskWords } = await readWork(pages, visit, values);
  const message =
    wordsIn(values) === ''
      ? t(msg`Write what she did first, for example: waitress two years.`)
      : t(msg`No kind of work recognised. Ask about care, cooking, selling at a market or farming, also without pay, or search for a skill below.`);
  return {
    values: {
      ...values,
      [TOLD_WORK.searched]: wordsIn(values),
      [TOLD_WORK.kinds]: kinds.map(({ occupation: { iscoCode, label } }) => `${iscoCode} ${label}`),
      [TOLD_WORK.risk]: hasRiskWords ? 'yes' : '',
    },
    problems: kinds.length === 0 ? [{ field: TOLD_WORK.text, message }] : [],
  };
}

/** The form with the usual skills of one of the kinds of work found, and her words as their evidence. */
export async function withWorkSkills(pages: Pages, visit: Visit, values: FormValues, code: string): Promise<FormValues> {
  const { kinds, hasRiskWords } = await readWork(pages, visit, values);
  const kind = kinds.find(({ occupation }) => occupation.iscoCode === code);
  if (!kind) return values;
  const others = textsOf(values, TOLD_WORK.added).filter((one) => kindNamed(one).code !== code);
  return {
    ...withRows(values, SKILLS, withProposed(rowsOf(values, SKILLS), proposedRows(kind, hasRiskWords))),
    [TOLD_WORK.added]: [...others, `${code} ${kind.occupation.label}`],
  };
}

/**
 * The form without the skills that one kind of work added, except those that were changed since. A skill that another
 * added kind of work also has stays because of that one.
 */
export async function withoutWorkSkills(pages: Pages, visit: Visit, values: FormValues, code: string): Promise<FormValues> {
  const rows = rowsOf(values, SKILLS);
  const isRemoved = (row: SkillRowValues): boolean => row.skillWork === code && (isUnchanged(row) || !SKILLS.isFilled(row));
  const removed = new Set(rows.filter(isRemoved).map(({ skillCode }) => skillCode));
  const remaining = rows.filter((row) => !isRemoved(row)).map((row) => (row.skillWork === code ? { ...row, skillWork: '', skillPreset: '' } : row));
  const added = textsOf(values, TOLD_WORK.added).filter((one) => kindNamed(one).code !== code);
  const addedCodes = new Set(added.map((one) => kindNamed(one).code));
  const { kinds, hasRiskWords } = await readWork(pages, visit, values);
  const ofOthers = kinds
    .filter(({ occupation }) => addedCodes.has(occupation.iscoCode))
    .flatMap((kind) => proposedRows(kind, hasRiskWords).filter(({ skillCode }) => removed.has(skillCode)));
  return { ...withRows(values, SKILLS, withProposed(remaining, ofOthers)), [TOLD_WORK.added]: added };
}

/** The kinds of work that she did and does not prefer yet; none once she prefers as many as she may. */
export function kindsToPrefer(values: FormValues): ReturnType<typeof kindNamed>[] {
  const preferred = filledRows(values, PREFERENCES);
  return preferred.length < MAX_PREFERENCES ? addedKinds(values).filter(({ code }) => preferred.every(({ preferenceCode }) => preferenceCode !== code)) : [];
}

/** The form with one of these as her last preference. */
export function withPreferredWork(values: FormValues, code: string): FormValues {
  const kind = kindsToPrefer(values).find((one) => one.code === code);
  if (!kind) return values;
  const preferred = { preferenceCode: code, preferenceLabel: kind.label, preferenceKept: 'yes' };
  const found = rowsOf(values, PREFERENCES).filter((row) => !PREFERENCES.isFilled(row) && row.preferenceCode !== code && row.preferenceCode !== '');
  return withRows(values, PREFERENCES, [...filledRows(values, PREFERENCES), preferred, ...found]);
}

function proposedRows({ occupation, words, level, skills, presumed }: PastKind, hasRiskWords: boolean): SkillRowValues[] {
  const evidence = hasRiskWords ? '' : words.slice(0, MAX_SEARCHED_LENGTH);
  return skills.map(({ code: skillCode, label: skillLabel, isKnowledge }, at) => {
    const skillLevel = at < presumed ? String(level ?? USUAL_LEVEL) : '';
    return {
      skillCode,
      skillLabel,
      skillIsKnowledge: isKnowledge ? 'yes' : '',
      skillUse: '',
      skillAbout: '',
      skillWork: occupation.iscoCode,
      skillWords: evidence,
      skillPreset: skillLevel,
      skillLevel,
      skillSource: 'SELF',
      skillEvidence: evidence,
    };
  });
}

/** The skills that are hers or that other work of hers proposed, then new ones. One that both propose is hers if either says so. */
function withProposed(rows: readonly SkillRowValues[], proposed: readonly SkillRowValues[]): SkillRowValues[] {
  const kept = rows.filter((row) => SKILLS.isFilled(row) || row.skillWork !== '');
  const again = new Map(proposed.map((row) => [row.skillCode, row]));
  const isNew = ({ skillCode }: FormRow<'skillCode'>, at: number): boolean =>
    kept.every((row) => row.skillCode !== skillCode) && proposed.findIndex((row) => row.skillCode === skillCode) === at;
  return [...kept.map((row) => (SKILLS.isFilled(row) ? row : (again.get(row.skillCode) ?? row))), ...proposed.filter(isNew)];
}
