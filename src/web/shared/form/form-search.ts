import { msg } from '@lingui/core/macro';
import { type FormProblem, type FormValues, textOf, textsOf } from './form-drafts';
import type { I18n } from '../labels/page-i18n';

/**
 * A search inside a form: the field for the search text, and the hidden fields for the last query and its
 * results.
 */
export interface Search {
  readonly text: string;
  readonly lastQuery: string;
  readonly lastResults: string;
}

/** An item chosen from search results. */
interface ChosenItem {
  readonly code: string;
  readonly label?: string;
}

/** The fields of a search, by their name prefix. */
export const searchFields = <N extends string>(name: N) =>
  ({ text: `${name}Text`, lastQuery: `${name}Asked`, lastResults: `${name}Answered` }) as const satisfies Search;

/** Stores the results of a search in the form values. */
export const withSearchResults = (values: FormValues, { text, lastQuery, lastResults }: Search, results: readonly string[]): FormValues => ({
  ...values,
  [lastQuery]: textOf(values, text),
  [lastResults]: [...results],
});

/** Clears the search in the form values. */
export const withoutSearch = (values: FormValues, { text, lastQuery, lastResults }: Search): FormValues => ({
  ...values,
  [text]: '',
  [lastQuery]: '',
  [lastResults]: [],
});

/** Whether the search field holds text for which no result was chosen. Continuing would drop it silently. */
export function isUnchosen(values: FormValues, { text, lastQuery, lastResults }: Search, selection: readonly ChosenItem[]): boolean {
  const typed = textOf(values, text).trim();
  const resultCodes = textsOf(values, lastResults);
  const isChosen = typed === textOf(values, lastQuery).trim() && selection.some(({ code }) => resultCodes.includes(code));
  return typed !== '' && !isChosen && selection.every(({ label }) => label?.toLowerCase() !== typed.toLowerCase());
}

/** The problem of such a text. It names the text, and whether its results are shown already. */
export function unchosenProblem({ t }: I18n, values: FormValues, { text, lastQuery, lastResults }: Search): FormProblem {
  const word = textOf(values, text).trim();
  const hasResults = word === textOf(values, lastQuery).trim() && textsOf(values, lastResults).length > 0;
  const message = hasResults
    ? t(msg`Nothing is selected for “${word}”. Select one of the results below, or clear this field to continue.`)
    : t(msg`Nothing is selected for “${word}” yet. Search for it and select a result, or clear this field to continue.`);
  return { field: text, message };
}
