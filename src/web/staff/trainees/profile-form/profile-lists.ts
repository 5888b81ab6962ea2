import { type FormValues, textsOf } from '../../../shared/form/form-drafts';

/** The columns of each list. The form stores one array of texts per column, all of the same length. */
const LISTS = {
  skills: ['skillCode', 'skillLabel', 'skillLevel', 'skillSource', 'skillEvidence'],
  languages: ['languageCode', 'languageLevel'],
  jobPreferences: ['preferenceCode', 'preferenceLabel', 'preferenceKept'],
} as const;

export type List = keyof typeof LISTS;
export type Row<L extends List> = Readonly<Record<(typeof LISTS)[L][number], string>>;

/**
 * Rows that are not filled in are not sent. A skill counts when it has a level, a preference when it is
 * marked as hers.
 */
const IS_FILLED: { readonly [L in List]: (row: Row<L>) => boolean } = {
  skills: ({ skillLevel }) => skillLevel !== '',
  languages: ({ languageCode }) => languageCode !== '',
  jobPreferences: ({ preferenceKept }) => preferenceKept === 'yes',
};

export function rowsOf<L extends List>(values: FormValues, list: L): Row<L>[] {
  const columns = LISTS[list].map((name) => [name, textsOf(values, name)] as const);
  const length = Math.max(...columns.map(([, texts]) => texts.length));
  return Array.from({ length }, (_, at) => Object.fromEntries(columns.map(([name, texts]) => [name, texts[at] ?? ''])) as Row<L>);
}

export const filledRows = <L extends List>(values: FormValues, list: L): Row<L>[] => rowsOf(values, list).filter((row) => IS_FILLED[list](row));

/** The same values with other rows of one list. */
export const withRows = <L extends List>(values: FormValues, list: L, rows: readonly Row<L>[]): FormValues => ({
  ...values,
  ...Object.fromEntries(LISTS[list].map((name) => [name, rows.map((row) => (row as Readonly<Record<string, string>>)[name] ?? '')])),
});

/** Removes the rows that are not sent, so that row numbers in the API's errors match the form's. */
export const withoutEmptyRows = (values: FormValues): FormValues =>
  withRows(
    withRows(withRows(values, 'skills', filledRows(values, 'skills')), 'languages', filledRows(values, 'languages')),
    'jobPreferences',
    filledRows(values, 'jobPreferences'),
  );

/** Appends the results of a search to the rows that are filled in, each once. */
export function withSearchRows<L extends 'skills' | 'jobPreferences'>(
  values: FormValues,
  list: L,
  results: readonly Row<L>[],
  codeOf: (row: Row<L>) => string,
): FormValues {
  const filled = filledRows(values, list);
  const newRows = results.filter((row, at) => [...filled, ...results.slice(0, at)].every((other) => codeOf(other) !== codeOf(row)));
  return withRows(values, list, [...filled, ...newRows]);
}
