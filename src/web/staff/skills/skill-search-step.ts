import { msg } from '@lingui/core/macro';
import type { Response } from 'express';
import { type FormValues, textOf } from '../../shared/form/form-drafts';
import type { Pages } from '../../shared/page/pages';
import type { Visit } from '../../shared/visit/visit';
import { StaffFindSkillsDocument } from '../gql';
import { optionText, withNewOptions } from '../shared/search-options';

/** Whether the button of the search was pressed, and not the one that sends the form. */
export const isSearch = (values: FormValues): boolean => textOf(values, 'go') === 'find';

interface SearchStep {
  readonly path: string;
  readonly values: FormValues;
  /** The field of the chosen skill. */
  readonly chosen: string;
}

/** The search for a skill is a step of a form: it shows the form again with the results, and keeps what is typed. */
export async function showFoundSkills(pages: Pages, response: Response, visit: Visit, { path, values, chosen }: SearchStep): Promise<void> {
  const { skills } = await pages.execute(visit, StaffFindSkillsDocument, { text: textOf(values, 'skillText') });
  const { t } = visit.i18n;
  const problems = skills.length === 0 ? [{ field: 'skillText', message: t(msg`No results. Try another word, in English or Khmer.`) }] : [];
  pages.redirect(response, visit, path, { values: withNewOptions(values, { chosen, found: 'skillFound' }, skills), problems }, '#add');
}

/** The form for a question: its values, and what the search finds for its words. */
export async function withQuestionValues(pages: Pages, visit: Visit, word: string, values: FormValues): Promise<Visit> {
  const { skills } = await pages.execute(visit, StaffFindSkillsDocument, { text: word });
  const found = { skillText: word, skillFound: skills.map(optionText) };
  return { ...visit, draft: { ...visit.draft, values: { ...visit.draft.values, ...values, ...found } } };
}
