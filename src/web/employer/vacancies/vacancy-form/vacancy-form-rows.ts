import { type FormValues, textsOf } from '../../../shared/form/form-drafts';

/** Each list of the form consists of columns: equally long lists of texts under these field names. */
const LISTS = {
  skills: ['skillCode', 'skillLabel', 'skillNeed', 'skillLevel'],
  languages: ['languageCode', 'languageLevel'],
  costs: ['costKind', 'costPayer'],
  units: ['unitTitle', 'unitWeeks', 'unitSkill'],
} as const;

export type List = keyof typeof LISTS;
/** One row, filled or empty. */
export type Row<L extends List> = Readonly<Record<(typeof LISTS)[L][number], string>>;

/** Empty rows are not sent. A found skill counts as filled once its need is chosen. */
const IS_FILLED: { readonly [L in List]: (row: Row<L>) => boolean } = {
  skills: ({ skillNeed }) => skillNeed !== '',
  languages: ({ languageCode }) => languageCode !== '',
  costs: ({ costKind }) => costKind !== '',
  units: ({ unitTitle, unitWeeks, unitSkill }) => [unitTitle, unitWeeks, unitSkill].some((text) => text.trim() !== ''),
};
const BLANK: { readonly [L in List]: Row<L> } = {
  skills: { skillCode: '', skillLabel: '', skillNeed: '', skillLevel: '2' },
  languages: { languageCode: '', languageLevel: '2' },
  costs: { costKind: '', costPayer: 'EMPLOYER' },
  units: { unitTitle: '', unitWeeks: '', unitSkill: '' },
};

type Texts = Readonly<Record<string, string>>;

function textRows(values: FormValues, list: List): Texts[] {
  const columns = LISTS[list].map((name) => [name, textsOf(values, name)] as const);
  const length = Math.max(...columns.map(([, texts]) => texts.length));
  return Array.from({ length }, (_, at) => Object.fromEntries(columns.map(([name, texts]) => [name, texts[at] ?? ''])));
}

const withTextRows = (values: FormValues, list: List, rows: readonly Texts[]): FormValues => ({
  ...values,
  ...Object.fromEntries(LISTS[list].map((name) => [name, rows.map((row) => row[name] ?? '')])),
});

export const rowsOf = <L extends List>(values: FormValues, list: L): Row<L>[] => textRows(values, list);

export const filledRows = <L extends List>(values: FormValues, list: L): Row<L>[] => rowsOf(values, list).filter(IS_FILLED[list]);

/** Replaces the rows of one list. */
export const withRows = <L extends List>(values: FormValues, list: L, rows: readonly Row<L>[]): FormValues => withTextRows(values, list, rows);

export const withBlankRow = (values: FormValues, list: List): FormValues => withTextRows(values, list, [...textRows(values, list), BLANK[list]]);

/**
 * Removes the rows that are not sent, so that row numbers match between the API and the form. Unchosen skills
 * move to the end.
 */
export function withoutEmptyRows(values: FormValues): FormValues {
  const unchosen = rowsOf(values, 'skills').filter((row) => !IS_FILLED.skills(row));
  const withSkills = withRows(values, 'skills', [...filledRows(values, 'skills'), ...unchosen]);
  return (['languages', 'costs', 'units'] as const).reduce((result, list) => withTextRows(result, list, filledRows(result, list)), withSkills);
}

/** Adds blank rows until the list has at least `least` rows. */
export function withMinimumRows(values: FormValues, list: List, least: number): FormValues {
  return textRows(values, list).length >= least ? values : withMinimumRows(withBlankRow(values, list), list, least);
}
