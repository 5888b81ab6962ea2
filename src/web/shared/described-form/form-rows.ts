import { type FormValues, textsOf } from '../form/form-drafts';

/** One row of a list in a form, by the names of its controls. */
export type FormRow<Column extends string> = Readonly<Record<Column, string>>;

/** A list in a form. Each of its columns is posted as a list of texts; all are equally long. */
export interface FormList<Column extends string> {
  readonly columns: readonly Column[];
  readonly blank: FormRow<Column>;
  /** Rows that are not filled are not sent. */
  readonly isFilled: (row: FormRow<Column>) => boolean;
}

/** A list by its blank row. */
export const formList = <C extends string>(blank: FormRow<C>, isFilled: (row: FormRow<C>) => boolean): FormList<C> => ({
  columns: Object.keys(blank) as C[],
  blank,
  isFilled,
});

export function rowsOf<C extends string>(values: FormValues, { columns }: Pick<FormList<C>, 'columns'>): FormRow<C>[] {
  const texts = columns.map((name) => [name, textsOf(values, name)] as const);
  const length = Math.max(...texts.map(([, column]) => column.length));
  return Array.from({ length }, (_, at) => Object.fromEntries(texts.map(([name, column]) => [name, column[at] ?? ''])) as FormRow<C>);
}

export const filledRows = <C extends string>(values: FormValues, list: FormList<C>): FormRow<C>[] => rowsOf(values, list).filter(list.isFilled);

/** The values of a list that has these rows. */
export const rowValues = <C extends string>({ columns }: Pick<FormList<C>, 'columns'>, rows: readonly FormRow<C>[]): FormValues =>
  Object.fromEntries(columns.map((name) => [name, rows.map((row) => row[name])]));

/** Replaces the rows of a list. */
export const withRows = <C extends string>(values: FormValues, list: FormList<C>, rows: readonly FormRow<C>[]): FormValues => ({
  ...values,
  ...rowValues(list, rows),
});

export const withBlankRow = <C extends string>(values: FormValues, list: FormList<C>): FormValues =>
  withRows(values, list, [...rowsOf(values, list), list.blank]);

/** Adds blank rows until the list has at least `least` rows. */
export function withMinimumRows<C extends string>(values: FormValues, list: FormList<C>, least: number): FormValues {
  return rowsOf(values, list).length >= least ? values : withMinimumRows(withBlankRow(values, list), list, least);
}
