import { latinDigits } from '../../../shared/form/digits';
import type { FormDescription } from '../../../shared/described-form/form-description';
import { type FormProblem, type FormValues, textOf } from '../../../shared/form/form-drafts';
import { NOT_DISCUSSED } from '../follow-up/follow-up-field-kinds';
import { FOLLOW_UP_FORM } from '../follow-up/follow-up-form';
import { isAnswerField } from '../follow-up/question-answers';

/** A question with different answers in the two forms. */
export interface Difference {
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
}

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

/** The fields of the form, with the answered questions in their place. */
function questionNames(...forms: readonly FormValues[]): string[] {
  const questions = new Set(forms.flatMap((values) => Object.keys(values).filter(isAnswerField)));
  return FOLLOW_UP_FORM.names.flatMap((name) => (name === 'answers' ? [...questions] : [name]));
}

/** The controls of a question: pay has a currency. */
function controlsOf(name: string): readonly string[] {
  const { fields }: FormDescription<string, never, unknown> = FOLLOW_UP_FORM;
  return fields[name]?.controls ?? [name];
}

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
  const values: Record<string, string> = { holdsOwnId: textOf(theirs, 'holdsOwnId') };
  const open: string[] = [];
  for (const name of questionNames(mine, theirs)) {
    const side = differing.has(name) ? textOf(choices, choiceField(name)) : answerIn(mine, name) === '' ? 'theirs' : 'mine';
    if (side !== 'mine' && side !== 'theirs' && !(side === 'both' && name === 'nextStep')) open.push(name);
    const from = side === 'theirs' ? theirs : mine;
    for (const control of controlsOf(name)) values[control] = textOf(from, control);
    if (side === 'both') values[name] = `${textOf(theirs, name).trim()}\n${textOf(mine, name).trim()}`;
  }
  return { values, open };
}

/** The user's own form, which the choice form carries in hidden fields. */
export const ownValuesIn = (choices: FormValues): FormValues =>
  Object.fromEntries(Object.entries(choices).flatMap(([name, value]) => (name.startsWith(mineField('')) ? [[name.slice(mineField('').length), value]] : [])));

/** The choices made so far. */
export const choicesIn = (choices: FormValues): FormValues => Object.fromEntries(Object.entries(choices).filter(([name]) => name.startsWith(choiceField(''))));

export const openProblems = (open: readonly string[], message: string): FormProblem[] => open.map((name) => ({ field: choiceField(name), message }));
