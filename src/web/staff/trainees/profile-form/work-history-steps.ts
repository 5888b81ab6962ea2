import { msg } from '@lingui/core/macro';
import { type FormProblem, type FormValues, textOf, textsOf } from '../../../shared/form/form-drafts';
import { type FormRow, rowsOf, withRows } from '../../../shared/described-form/form-rows';
import type { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { StaffToldWorkDocument } from '../../gql';
import { SKILLS } from './profile-lists';
import { MAX_SEARCHED_LENGTH } from './skill-searches';

/** The form fields of the work history: its text, the text searched last, the kinds of work found, and whether it has risk words. */
export const TOLD_WORK = { text: 'workText', searched: 'workSearched', kinds: 'workFound', risk: 'workRisk' } as const;
/** The button of a kind of work: this and its code. */
export const WORK_BUTTON = 'work:';

/** How many of the usual skills of a kind of work are taken as hers until staff correct them. */
const PRESUMED_SKILLS = 8;
/** The level where her words name neither time nor frequency. */
const USUAL_LEVEL = 2;
const MAX_EVIDENCE_LENGTH = 500;

type SkillRow = FormRow<(typeof SKILLS)['columns'][number]>;

/** A kind of work in a form field, stored as `code label`. */
export function kindNamed(text: string): { readonly code: string; readonly label: string } {
  const [code = '', ...label] = text.split(' ');
  return { code, label: label.join(' ') };
}

/** Whether her words were typed and not searched yet. */
export const isWorkUnread = (values: FormValues): boolean => {
  const words = wordsIn(values);
  return words !== '' && words !== textOf(values, TOLD_WORK.searched);
};

/** Her words without line breaks, which browsers change. */
const wordsIn = (values: FormValues): string => textOf(values, TOLD_WORK.text).replace(/\s+/g, ' ').trim();

/** A phone number among her words is no evidence of a skill. */
const withoutNumbers = (words: string): string => words.replace(/\+?[\d០-៩](?:[\d០-៩ .-]{5,})[\d០-៩]/gu, '').trim();

/** The form with the kinds of work found in her work history text. */
export async function withToldWork(pages: Pages, visit: Visit, values: FormValues): Promise<{ readonly values: FormValues; readonly problems: FormProblem[] }> {
  const text = textOf(values, TOLD_WORK.text);
  const { toldWork } = await pages.execute(visit, StaffToldWorkDocument, { text });
  const kinds = toldWork.kinds.map(({ occupation: { iscoCode, label } }) => `${iscoCode} ${label}`);
  const message = visit.i18n.t(
    msg`No kind of work recognised. Ask about care, cooking, selling at a market or farming, also without pay, or search for a skill below.`,
  );
  return {
    values: { ...values, [TOLD_WORK.searched]: wordsIn(values), [TOLD_WORK.kinds]: kinds, [TOLD_WORK.risk]: toldWork.hasRiskWords ? 'yes' : '' },
    problems: kinds.length === 0 && text.trim() !== '' ? [{ field: TOLD_WORK.text, message }] : [],
  };
}

/** The form with the usual skills of one of the kinds of work found, and her words as their evidence. */
export async function withWorkSkills(pages: Pages, visit: Visit, values: FormValues, code: string): Promise<FormValues> {
  const { toldWork } = await pages.execute(visit, StaffToldWorkDocument, { text: textOf(values, TOLD_WORK.text) });
  const kind = toldWork.kinds.find(({ occupation }) => occupation.iscoCode === code);
  if (!kind) return values;
  const evidence = toldWork.hasRiskWords ? '' : withoutNumbers(kind.words).slice(0, MAX_EVIDENCE_LENGTH);
  const rows = kind.skills.map(({ code: skillCode, label: skillLabel }, at) => ({
    skillCode,
    skillLabel,
    skillUse: '',
    skillAbout: '',
    skillWork: code,
    skillWords: toldWork.hasRiskWords ? '' : kind.words.slice(0, MAX_SEARCHED_LENGTH),
    skillLevel: at < PRESUMED_SKILLS ? String(kind.level ?? USUAL_LEVEL) : '',
    skillSource: 'SELF',
    skillEvidence: evidence,
  }));
  const others = textsOf(values, TOLD_WORK.kinds).filter((one) => kindNamed(one).code !== code);
  return { ...withRows(values, SKILLS, withProposed(rowsOf(values, SKILLS), rows)), [TOLD_WORK.kinds]: others };
}

/** The skills that are hers or that other work of hers proposed, then new ones. One that both propose is hers if either says so. */
function withProposed(rows: readonly SkillRow[], proposed: readonly SkillRow[]): SkillRow[] {
  const kept = rows.filter((row) => SKILLS.isFilled(row) || row.skillWork !== '');
  const again = new Map(proposed.map((row) => [row.skillCode, row]));
  const isNew = ({ skillCode }: SkillRow): boolean => kept.every((row) => row.skillCode !== skillCode);
  return [...kept.map((row) => (SKILLS.isFilled(row) ? row : (again.get(row.skillCode) ?? row))), ...proposed.filter(isNew)];
}
