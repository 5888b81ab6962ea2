import { randomUUID } from 'node:crypto';
import { msg } from '@lingui/core/macro';
import { type FormDraft, type FormValues, textOf, textsOf } from '../../../shared/form/form-drafts';
import { filledRows } from '../../../shared/described-form/form-rows';
import type { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { type AskSkillMutation, AskSkillDocument, type SkillSearchInput } from '../../gql';
import { isUnchanged, SKILLS } from './profile-lists';

/** The field of the words for which no skill fitted. */
export const UNMET_WORDS = 'skillUnmet';
/** A search ignores the rest of a longer text. */
export const MAX_SEARCHED_LENGTH = 200;
/** The maximum number of searches that the API accepts with a profile. */
const MAX_SEARCHES = 100;

/**
 * What was searched for her skills: each with the skill that is hers now, and words for which none fitted. The usual
 * skills of a kind of work were not picked for its words, unless staff changed them.
 */
export function searchesIn(values: FormValues): SkillSearchInput[] {
  const picked = filledRows(values, SKILLS)
    .filter((row) => !isUnchanged(row))
    .map(({ skillWords, skillCode }) => ({ text: readable(skillWords), skillCode }));
  const unmet = textsOf(values, UNMET_WORDS).map((text) => ({ text: readable(text), skillCode: null }));
  return [...picked, ...unmet].filter(({ text }) => text !== '').slice(0, MAX_SEARCHES);
}

type Question = NonNullable<Extract<AskSkillMutation['skillAsk'], { readonly __typename: 'SkillAskPayload' }>['question']>;

/** The form after a question, and the skill that answered it before. */
interface AskedForm {
  readonly draft: FormDraft;
  readonly answer: Question['skill'];
}

/** Requests a skill from the steward, because none of those found fits. The form remembers the words, to count them for her when it is saved. */
export async function askForSkill(pages: Pages, visit: Visit, values: FormValues, field: 'skillText' | 'workText'): Promise<AskedForm> {
  const { t } = visit.i18n;
  const words = textOf(values, field).replace(/\s+/g, ' ').trim().slice(0, MAX_SEARCHED_LENGTH);
  if (words === '') return { draft: { values, problems: [] }, answer: null };
  const { skillAsk } = await pages.execute(visit, AskSkillDocument, { input: { words, displayName: herNameIn(values) }, key: randomUUID() });
  if (skillAsk.__typename !== 'SkillAskPayload' || !skillAsk.question) {
    const isNoWork = skillAsk.__typename === 'SkillAskPayload' && skillAsk.problem === 'NO_WORK';
    const message = visit.i18n.problem({ problem: isNoWork ? 'NO_WORK' : 'PERSONAL' });
    return { draft: { values, problems: [{ field, message }] }, answer: null };
  }
  const { question, isRepeated } = skillAsk;
  if (question.skill) return { draft: { values, problems: [], notice: answeredText(visit, words, question.skill.label) }, answer: question.skill };
  const unmet = [...new Set([...textsOf(values, UNMET_WORDS), words])];
  const notice =
    question.state === 'DISMISSED'
      ? t(msg`“${words}” was already answered: no skill fits. You can go on without it.`)
      : isRepeated
        ? t(msg`“${words}” was asked before and is not answered yet. The answer will appear under “To do”. You can go on without it.`)
        : t(msg`Question sent. A colleague will look for a skill for these words, and the answer will appear under “To do”. You can go on without it.`);
  return { draft: { values: { ...values, [UNMET_WORDS]: unmet }, problems: [], notice }, answer: null };
}

const answeredText = ({ i18n: { t } }: Visit, words: string, label: string): string =>
  t(msg`“${words}” was already answered: ${label}. It is in the list below.`);

const MAX_NAME_LENGTH = 80;
/** Her name, with which words are compared and not stored. */
export const herNameIn = (values: FormValues): string | null => textOf(values, 'displayName').trim().slice(0, MAX_NAME_LENGTH) || null;

/** A sign that the API does not read must not stop her profile. */
const readable = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(0, MAX_SEARCHED_LENGTH)
    .trim();
