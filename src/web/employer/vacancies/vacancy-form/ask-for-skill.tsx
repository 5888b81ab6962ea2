import { msg } from '@lingui/core/macro';
import { randomUUID } from 'node:crypto';
import { Button } from '../../../shared/form/form';
import { type FormDraft, type FormProblem, type FormValues, textOf, textsOf } from '../../../shared/form/form-drafts';
import { type Search, withoutSearch } from '../../../shared/form/form-search';
import type { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { AskSkillDocument } from '../../gql';
import { searchedText } from './searched-text';

/** The words that were sent as questions while this form is filled in. */
const ASKED_SKILLS = 'skillRequested';

/** The words to ask about: those in the field, or else those of the last search. */
const wordsIn = (values: FormValues, { text, lastQuery }: Search): string => searchedText(textOf(values, text)) || searchedText(textOf(values, lastQuery));

/** The button to ask, as soon as there are words to ask about, and the questions that were sent. */
export function AskForSkill({ visit, search, step }: { readonly visit: Visit; readonly search: Search; readonly step: string }) {
  const { t } = visit.i18n;
  const asked = textsOf(visit.draft.values, ASKED_SKILLS).filter((words) => words !== '');
  return (
    <>
      {wordsIn(visit.draft.values, search) !== '' && (
        <Button plain name="step" value={step}>
          {t(msg`None of these: ask for a skill`)}
        </Button>
      )}
      {asked.map((words) => (
        <p class="hint" key={words}>
          <input type="hidden" name={ASKED_SKILLS} value={words} />
          {t(msg`Asked: “${words}”. We are looking for a skill for these words. You can search for them again in a few days.`)}
        </p>
      ))}
    </>
  );
}

/** None of the skills found fits: the placement service looks for one, and the search is done. */
export async function askForSkill(pages: Pages, visit: Visit, values: FormValues, search: Search): Promise<FormDraft> {
  const { t } = visit.i18n;
  const words = wordsIn(values, search);
  if (words === '') return { values, problems: [] };
  const { skillAsk } = await pages.execute(visit, AskSkillDocument, { input: { words }, key: randomUUID() });
  if (skillAsk.__typename === 'SkillAskPayload' && skillAsk.isKept) {
    const notice = t(msg`Thank you. We will look for a skill for these words. You can go on without it.`);
    const asked = [...new Set([...textsOf(values, ASKED_SKILLS), words])];
    return { values: { ...withoutSearch(values, search), [ASKED_SKILLS]: asked }, problems: [], notice };
  }
  const message = t(msg`These words cannot be sent. Use a few words for the work, without names or numbers.`);
  return { values, problems: [{ field: search.text, message }] };
}

/** The problem of a search for skills without results. */
export const noSkillFound = ({ i18n: { t } }: Visit, { text }: Search): FormProblem => ({
  field: text,
  message: t(msg`No results. Try another word, in English or Khmer, or press “None of these: ask for a skill”.`),
});
