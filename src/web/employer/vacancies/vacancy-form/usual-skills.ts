import { msg } from '@lingui/core/macro';
import { filledRows, withRows } from '../../../shared/described-form/form-rows';
import { type FormProblem, type FormValues, textOf } from '../../../shared/form/form-drafts';
import type { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { type DraftSection, UsualSkillsDocument } from '../../gql';
import { namedRow, SKILLS } from './vacancy-form-lists';

/** How many of the usual skills are needed; the others are nice to have. */
const NEEDED = 4;

/** The hidden field that remembers the question whether no skill is needed, so that it is shown once. */
export const WITHOUT_SKILLS = 'withoutSkills';
export const isWithoutSkillsConfirmed = (values: FormValues): boolean => textOf(values, WITHOUT_SKILLS) !== '';

/** Adds the usual skills of a kind of work after the chosen ones; the employer changes what does not fit. */
export async function withUsualSkills(pages: Pages, visit: Visit, values: FormValues, iscoCode: string): Promise<FormValues> {
  const { usualSkills } = await pages.execute(visit, UsualSkillsDocument, { iscoCode });
  const chosenRows = filledRows(values, SKILLS);
  const newSkills = usualSkills.filter(({ code }) => chosenRows.every(({ skillCode }) => skillCode !== code));
  const rows = newSkills.map((skill, at) => ({
    ...namedRow(skill),
    skillUse: '',
    skillWords: '',
    skillNeed: at < NEEDED ? 'REQUIRED' : 'DESIRED',
    skillLevel: '2',
  }));
  return withRows(values, SKILLS, [...chosenRows, ...rows]);
}

/** Asks once before a vacancy with a kind of work is saved without any skill: its matches would ignore what people can do. */
export function withoutSkillsProblems({ i18n: { t } }: Visit, values: FormValues, section: DraftSection): FormProblem[] {
  const isComplete = section !== 'PERSON' || filledRows(values, SKILLS).length > 0 || textOf(values, 'usualFor') === '';
  if (isComplete || isWithoutSkillsConfirmed(values)) return [];
  const message = t(msg`No skill is chosen, so we cannot look for people who know this work. Choose some skills, or save again if none is needed.`);
  return [{ field: 'skillText', message }];
}
