import { msg } from '@lingui/core/macro';
import { type FormProblem, type FormValues, textOf, textsOf } from './form-drafts';
import type { Words } from '../labels/words';

/** A search inside a form: where its words are typed, and where the form keeps unseen what was searched for last and what that found. */
export interface Search {
  readonly text: string;
  readonly asked: string;
  readonly answered: string;
}

/** What was chosen from what searches found. */
interface Chosen {
  readonly code: string;
  readonly label?: string;
}

/** The fields of a search, by the name they begin with. */
export const searchNamed = <N extends string>(name: N) =>
  ({ text: `${name}Text`, asked: `${name}Asked`, answered: `${name}Answered` }) as const satisfies Search;

/** The form with what a search of it found. */
export const withAnswer = (values: FormValues, { text, asked, answered }: Search, found: readonly string[]): FormValues => ({
  ...values,
  [asked]: textOf(values, text),
  [answered]: [...found],
});

/** The form as if nothing had been searched for. */
export const withoutSearch = (values: FormValues, { text, asked, answered }: Search): FormValues => ({ ...values, [text]: '', [asked]: '', [answered]: [] });

/** Whether something was typed to be found, and nothing of it was chosen: going on would drop it in silence. */
export function isUnchosen(values: FormValues, { text, asked, answered }: Search, chosen: readonly Chosen[]): boolean {
  const typed = textOf(values, text).trim();
  const found = textsOf(values, answered);
  const isTaken = typed === textOf(values, asked).trim() && chosen.some(({ code }) => found.includes(code));
  return typed !== '' && !isTaken && chosen.every(({ label }) => label?.toLowerCase() !== typed.toLowerCase());
}

export const unchosenProblem = ({ t }: Words, { text }: Search): FormProblem => ({
  field: text,
  message: t(msg`Nothing of this is chosen yet. Press the button to find it and choose, or empty the field.`),
});
