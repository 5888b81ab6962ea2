import type { MessageDescriptor } from '@lingui/core';
import type { I18n } from '../labels/page-i18n';
import type { FormField } from './form-description';
import type { FormValues } from '../form/form-drafts';
import type { ItemAt, PathTo } from './form-paths';
import { filledRows, type FormList, type FormRow, rowValues } from './form-rows';

/** The properties of fields of every kind. */
export interface FieldBase<Section extends string> {
  readonly section: Section;
  readonly label: MessageDescriptor;
  readonly hint?: MessageDescriptor;
  readonly beside?: string;
  readonly collapsed?: MessageDescriptor;
  readonly isRequired?: boolean;
}

interface ListField<Section extends string, Content, Path, Column extends string, Item> extends FieldBase<Section> {
  readonly path: Path;
  readonly list: FormList<Column>;
  readonly usual?: FormValues;
  readonly saved: (content: Content) => readonly FormRow<Column>[] | null | undefined;
  readonly item: (row: FormRow<Column>, at: number) => Item;
  /** The labels of its columns, and of its own control if that has another label than the answer. */
  readonly controlLabels: Readonly<Record<string, MessageDescriptor>>;
  /** The column of a problem with a whole row; without it, such a problem is shown at the field. */
  readonly mainColumn?: Column;
  /** The columns of problems with one field of the item. */
  readonly columnOf?: Partial<Readonly<Record<keyof Item & string, Column>>>;
  readonly compared?: readonly Column[];
  readonly rowText: (i18n: I18n, row: FormRow<Column>) => string;
  /** The text if there are no rows. */
  readonly none?: MessageDescriptor;
  /** Joins the rows to one line, by _and_ or by _or_; otherwise each row is a line of its own. */
  readonly joinedBy?: 'list' | 'either';
}

export const listKinds = <Section extends string, Content extends object, Input>() => {
  type Field<Path extends string> = FormField<Section, Content, Path>;
  return {
    list: <C extends string, P extends PathTo<Input, never[]> & string>({
      path,
      list,
      saved,
      item,
      mainColumn,
      columnOf = {},
      rowText,
      none,
      joinedBy,
      ...field
    }: ListField<Section, Content, P, C, ItemAt<Input, P>>): Field<P> => {
      const rowsText = (i18n: I18n, rows: readonly FormRow<C>[]): string | readonly string[] => {
        const texts = rows.map((row) => rowText(i18n, row));
        if (texts.length === 0) return none ? i18n.t(none) : '';
        return joinedBy ? i18n[joinedBy](texts) : texts;
      };
      return {
        ...field,
        saved,
        paths: [path],
        controls: list.columns,
        values: (content) => rowValues(list, saved(content) ?? []),
        input: (values) => [[path, filledRows(values, list).map(item)]],
        text: (i18n, content) => {
          const rows = saved(content);
          return rows && rowsText(i18n, rows);
        },
        typedText: (i18n, values) => rowsText(i18n, filledRows(values, list)),
        controlWithin: controlInRow(mainColumn, columnOf),
      };
    },
  };
};

/** The control of a problem within a list: `2.level` is the column of the level in the third row. */
const controlInRow =
  (mainColumn: string | undefined, columnOf: Readonly<Record<string, string | undefined>>) =>
  (rest: string, name: string): string | undefined => {
    const [at = '', key = ''] = rest.split('.');
    if (!/^\d+$/.test(at)) return undefined;
    const column = columnOf[key] ?? mainColumn;
    return column === undefined ? name : `${column}-${at}`;
  };
