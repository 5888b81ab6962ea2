import { latinDigits } from '../../../shared/form/digits';
import { type FormProblem, type FormValues, textOf } from '../../../shared/form/form-drafts';
import { NOT_DISCUSSED } from '../follow-up/record-input';

/** A question with different answers in the two forms. */
export interface Difference {
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Fields that belong to another field or are set by the server. */
const EXCLUDED_FIELDS = ['csrf', 'key', 'expectedDraftVersion', 'expectedRecords', 'holdsOwnId', 'currency'];
export const choiceField = (name: string): string => `choose-${name}`;
export const mineField = (name: string): string => `mine-${name}`;

/**
 * The answer to a question in normal form: pay with its currency, numbers in Latin digits, '' when it was not
 * discussed.
 */
export function answerIn(values: FormValues, name: string): string {
  const text = textOf(values, name).trim();
  if (text === NOT_DISCUSSED || text === '') return '';
  const plain = latinDigits(text);
  const figure = /^\d+(\.\d+)?$/.test(plain) && name !== 'nextStep' ? String(Number(plain)) : text;
  return name === 'pay' ? `${figure} ${textOf(values, 'currency') || 'USD'}` : figure;
}

const questionNames = (...forms: readonly FormValues[]): string[] =>
  [...new Set(forms.flatMap((values) => Object.keys(values)))].filter((name) => !EXCLUDED_FIELDS.includes(name) && !name.startsWith(choiceField('')));

/** The questions that both forms answer, with different answers. */
export const differences = (mine: FormValues, theirs: FormValues): Difference[] =>
  questionNames(mine, theirs).flatMap((name) => {
    const [one, other] = [answerIn(mine, name), answerIn(theirs, name)];
    return one !== '' && other !== '' && one !== other ? [{ name, mine: one, theirs: other }] : [];
  });

/** The questions that only one form answers. The merge keeps those answers. */
export const onlyIn = (mine: FormValues, theirs: FormValues): string[] =>
  questionNames(mine, theirs).filter((name) => (answerIn(mine, name) === '') !== (answerIn(theirs, name) === ''));

/**
 * Merges two forms. An answer present in only one of them stays; a conflict takes the chosen side. `open`
 * lists the conflicts without a choice.
 */
export function mergeForms(mine: FormValues, theirs: FormValues, choices: FormValues): { readonly values: FormValues; readonly open: readonly string[] } {
  const differing = new Set(differences(mine, theirs).map(({ name }) => name));
  const values: Record<string, string> = { holdsOwnId: textOf(theirs, 'holdsOwnId'), currency: textOf(theirs, 'currency') };
  const open: string[] = [];
  for (const name of questionNames(mine, theirs)) {
    const side = differing.has(name) ? textOf(choices, choiceField(name)) : answerIn(mine, name) === '' ? 'theirs' : 'mine';
    if (side !== 'mine' && side !== 'theirs' && !(side === 'both' && name === 'nextStep')) open.push(name);
    const from = side === 'theirs' ? theirs : mine;
    values[name] = side === 'both' ? `${textOf(theirs, name).trim()}\n${textOf(mine, name).trim()}` : textOf(from, name);
    if (name === 'pay') values['currency'] = textOf(from, 'currency');
  }
  return { values, open };
}

/** The user's own form, which the choice form carries in hidden fields. */
export const ownValuesIn = (choices: FormValues): FormValues =>
  Object.fromEntries(Object.entries(choices).flatMap(([name, value]) => (name.startsWith(mineField('')) ? [[name.slice(mineField('').length), value]] : [])));

/** The choices made so far. */
export const choicesIn = (choices: FormValues): FormValues => Object.fromEntries(Object.entries(choices).filter(([name]) => name.startsWith(choiceField(''))));

export const openProblems = (open: readonly string[], message: string): FormProblem[] => open.map((name) => ({ field: choiceField(name), message }));
