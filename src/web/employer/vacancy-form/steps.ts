import { msg } from '@lingui/core/macro';
import { type FormDraft, type FormValues, textOf, textsOf } from '../../shared/form-drafts';
import type { Pages } from '../../shared/pages';
import type { Visit } from '../../shared/visit';
import { FindOccupationsDocument, FindSkillsDocument } from '../gql';
import { filledRows, rowsOf, tidied, withBlankRow, withRows } from './rows';

/** A code and what it is called, kept in the form between two searches as `code label`. */
export interface Named {
  readonly code: string;
  readonly label: string;
}
/** The form as a smaller button leaves it, and where on the page to go on. */
export interface Step {
  readonly draft: FormDraft;
  readonly anchor: string;
}

export const namedIn = (values: FormValues, name: 'workFound' | 'unitSkillFound'): Named[] =>
  textsOf(values, name).map((text) => {
    const [code = '', ...label] = text.split(' ');
    return { code, label: label.join(' ') };
  });
export const namedText = ({ code, label }: Named): string => `${code} ${label}`;

/** Searching and adding rows are steps of the same form, so they work without JavaScript; null where one of the buttons that send was pressed. */
export async function stepOf(pages: Pages, visit: Visit, typed: FormValues): Promise<Step | null> {
  const values = tidied(typed);
  switch (textOf(values, 'step')) {
    case 'find-work':
      return await findWork(pages, visit, values);
    case 'find-skills':
      return await findSkills(pages, visit, values);
    case 'find-unit-skills':
      return await findUnitSkills(pages, visit, values);
    case 'add-language':
      return added(values, 'languages', 'languageCode');
    case 'add-cost':
      return added(values, 'costs', 'costKind');
    case 'add-unit':
      return added(values, 'units', 'unitTitle');
    default:
      return null;
  }
}

const added = (values: FormValues, list: 'languages' | 'costs' | 'units', firstField: string): Step => ({
  draft: { values: withBlankRow(values, list), problems: [] },
  anchor: `#${firstField}-${rowsOf(values, list).length}`,
});

/** What a search left in the form; a search for something that found nothing says so. */
function searched({ words: { t } }: Visit, values: FormValues, field: string, anchor: string, found: readonly unknown[]): Step {
  const isMissed = found.length === 0 && textOf(values, field).trim() !== '';
  const message = t(msg`Nothing was found. Try another word, in English or Khmer.`);
  return { draft: { values, problems: isMissed ? [{ field, message }] : [] }, anchor };
}

/** What was chosen before stays to be chosen again. */
async function findWork(pages: Pages, visit: Visit, values: FormValues): Promise<Step> {
  const { occupations } = await pages.ask(visit, FindOccupationsDocument, { text: textOf(values, 'workText') });
  const found = occupations.map(({ iscoCode, label }) => ({ code: iscoCode, label }));
  const chosen = namedIn(values, 'workFound').filter(({ code }) => code === textOf(values, 'iscoCode'));
  const shown = { ...values, iscoCode: found[0]?.code ?? textOf(values, 'iscoCode'), workFound: onePerCode([...found, ...chosen]).map(namedText) };
  return searched(visit, shown, 'workText', '#work', found);
}

/** What was asked for stays; the rest of the last search makes room for this one. */
async function findSkills(pages: Pages, visit: Visit, values: FormValues): Promise<Step> {
  const { skills } = await pages.ask(visit, FindSkillsDocument, { text: textOf(values, 'skillText') });
  const asked = filledRows(values, 'skills');
  const fresh = skills.filter(({ code }) => asked.every(({ skillCode }) => skillCode !== code));
  const rows = fresh.map(({ code, label }) => ({ skillCode: code, skillLabel: label, skillNeed: '', skillLevel: '2' }));
  return searched(visit, withRows(values, 'skills', [...asked, ...rows]), 'skillText', '#skills', skills);
}

/** What a unit leads to stays; the rest of the last search makes room for this one. */
async function findUnitSkills(pages: Pages, visit: Visit, values: FormValues): Promise<Step> {
  const { skills } = await pages.ask(visit, FindSkillsDocument, { text: textOf(values, 'unitSkillText') });
  const chosen = rowsOf(values, 'units').map(({ unitSkill }) => unitSkill);
  const kept = namedIn(values, 'unitSkillFound').filter(({ code }) => chosen.includes(code));
  const shown = { ...values, unitSkillFound: onePerCode([...kept, ...skills]).map(namedText) };
  return searched(visit, shown, 'unitSkillText', '#plan', skills);
}

/** Several occupations share one code: the first found stands for it. */
const onePerCode = (found: readonly Named[]): Named[] => found.filter(({ code }, at) => found.findIndex((other) => other.code === code) === at);
