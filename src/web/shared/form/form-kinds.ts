import type { MessageDescriptor } from '@lingui/core';
import type { I18n } from '../labels/page-i18n';
import { wholeNumber } from './digits';
import type { Option } from './form';
import type { AnswerText, FieldView, FormField } from './form-description';
import { type FormValues, textOf, textsOf } from './form-drafts';
import { type ItemAt, type PathFrom, type PathTo, valueAt } from './form-paths';
import { filledRows, type FormList, type FormRow, rowValues } from './form-rows';

/** What fields of every kind have. */
interface FieldBase<Section extends string> {
  readonly section: Section;
  readonly label: MessageDescriptor;
  readonly hint?: MessageDescriptor;
  readonly beside?: string;
  readonly usual?: string | readonly string[];
}
/** Input and record have the answer at the same path. */
type SamePath<Input, Content, Value> = PathTo<Input, Value | null> & PathFrom<Content, Value>;
interface At<Content, Path> {
  readonly path: Path;
  /** The text of the answer, if the kind's own text is not enough. */
  readonly text?: (i18n: I18n, content: Content) => AnswerText;
}
interface TextField<Section extends string> extends FieldBase<Section> {
  readonly rows?: number;
}
interface ChoiceField<Section extends string, Value extends string> extends FieldBase<Section> {
  readonly values: readonly Value[];
  readonly optionText: (i18n: I18n, value: Value) => string;
  readonly hints?: Partial<Readonly<Record<Value, MessageDescriptor>>>;
}
interface ManyField<Section extends string, Value extends string> extends ChoiceField<Section, Value> {
  readonly columns?: boolean;
  /** The text if none is chosen. */
  readonly none?: MessageDescriptor;
}
interface ListField<Section extends string, Content, Path, Column extends string, Item> extends Omit<FieldBase<Section>, 'usual'> {
  readonly path: Path;
  readonly list: FormList<Column>;
  readonly usual?: FormValues;
  readonly saved: (content: Content) => readonly FormRow<Column>[] | null | undefined;
  readonly item: (row: FormRow<Column>) => Item;
  /** The labels of its columns. */
  readonly columnLabels: Partial<Readonly<Record<Column, MessageDescriptor>>>;
  /** The column of a problem with a whole row, and the columns of problems with one field of the item. */
  readonly mainColumn: Column;
  readonly columnOf?: Partial<Readonly<Record<keyof Item & string, Column>>>;
  readonly compared?: readonly Column[];
  readonly text: (i18n: I18n, content: Content) => AnswerText;
}

interface Plain<Section extends string, Content, Path extends string, Value> extends At<Content, Path> {
  readonly base: FieldBase<Section>;
  readonly view: FieldView;
  /** The value as it stands in the form. */
  readonly shown: (value: Value) => string | readonly string[];
  readonly input: (values: FormValues, name: string) => unknown;
  readonly answer: (i18n: I18n, value: Value) => AnswerText;
}

/** A field with one control, whose answer is at the same path in the input and in the record. */
function plain<Section extends string, Content extends object, Path extends string, Value>({
  base: { section, label, hint, beside, usual },
  path,
  view,
  shown,
  input,
  answer,
  text,
}: Plain<Section, Content, Path, Value>): FormField<Section, Content, Path> {
  const isSeveral = view.kind === 'choice' && view.several === true;
  const saved = (content: Content): Value | null | undefined => valueAt(content, path) as Value | null | undefined;
  const whenSaved = <T>(content: Content, result: (value: Value) => T): T | null => {
    const value = saved(content);
    return value === null || value === undefined ? null : result(value);
  };
  return {
    section,
    label,
    hint,
    beside,
    usual,
    view,
    saved,
    paths: [path],
    values: (content, name) => ({ [name]: whenSaved(content, shown) ?? (isSeveral ? [] : '') }),
    input: (values, name) => [[path, input(values, name)]],
    text: text ?? ((i18n, content) => whenSaved(content, (value) => answer(i18n, value))),
    ...(isSeveral ? { controlWithin: (_rest, name) => name } : {}),
  };
}

/** The control of a problem within a list: `2.level` is the column of the level in the third row. */
const controlInRow =
  (mainColumn: string, columnOf: Readonly<Record<string, string | undefined>>) =>
  (rest: string): string | undefined => {
    const [at = '', key = ''] = rest.split('.');
    return /^\d+$/.test(at) ? `${columnOf[key] ?? mainColumn}-${at}` : undefined;
  };

const textKinds = <Section extends string, Content extends object, Input>() => {
  type Field<Path extends string> = FormField<Section, Content, Path>;
  return {
    text: <P extends SamePath<Input, Content, string>>({ rows, path, text, ...base }: TextField<Section> & At<Content, P>): Field<P> =>
      plain<Section, Content, P, string>({
        base,
        path,
        ...(text ? { text } : {}),
        view: { kind: 'text', rows },
        shown: same,
        input: textIn,
        answer: (_, value) => value,
      }),

    number: <P extends SamePath<Input, Content, number>>({ path, text, ...base }: FieldBase<Section> & At<Content, P>): Field<P> =>
      plain<Section, Content, P, number>({
        base,
        path,
        ...(text ? { text } : {}),
        view: { kind: 'number' },
        shown: numberText,
        input: numberIn,
        answer: countText,
      }),

    /** A number that is chosen, such as a level. */
    level: <P extends SamePath<Input, Content, number>>({
      path,
      levels,
      levelText,
      ...base
    }: FieldBase<Section> & At<Content, P> & { readonly levels: readonly number[]; readonly levelText: (i18n: I18n, level: number) => string }): Field<P> => {
      const options = (i18n: I18n): Option[] => levels.map((level) => ({ value: String(level), label: levelText(i18n, level) }));
      return plain<Section, Content, P, number>({ base, path, view: { kind: 'select', options }, shown: numberText, input: numberIn, answer: levelText });
    },

    day: <P extends SamePath<Input, Content, string>>({ path, text, ...base }: FieldBase<Section> & At<Content, P>): Field<P> =>
      plain<Section, Content, P, string>({ base, path, ...(text ? { text } : {}), view: { kind: 'day' }, shown: same, input: textIn, answer: dayText }),

    time: <P extends SamePath<Input, Content, string>>({ path, ...base }: FieldBase<Section> & At<Content, P>): Field<P> =>
      plain<Section, Content, P, string>({ base, path, view: { kind: 'time' }, shown: same, input: textIn, answer: (i18n, value) => i18n.time(value) }),
  };
};

const choiceKinds = <Section extends string, Content extends object, Input>() => {
  type Field<Path extends string> = FormField<Section, Content, Path>;
  return {
    choice: <V extends string, P extends SamePath<Input, Content, V>>({
      path,
      values,
      optionText,
      hints = {},
      ...base
    }: ChoiceField<Section, V> & At<Content, P>): Field<P> => {
      const options = optionsOf(values, optionText, hints);
      return plain<Section, Content, P, V>({ base, path, view: { kind: 'choice', options }, shown: same, input: textIn, answer: optionText });
    },

    choices: <V extends string, P extends PathTo<Input, V[] | null> & PathFrom<Content, readonly V[]>>({
      path,
      values,
      optionText,
      columns,
      none,
      text,
      ...base
    }: ManyField<Section, V> & At<Content, P>): Field<P> => {
      const answer = (i18n: I18n, chosen: readonly V[]): string =>
        chosen.length === 0 && none ? i18n.t(none) : i18n.list(chosen.map((value) => optionText(i18n, value)));
      const view = { kind: 'choice', options: optionsOf(values, optionText), several: true, columns } as const;
      const input = (posted: FormValues, name: string): string[] => [...textsOf(posted, name)];
      return plain<Section, Content, P, readonly V[]>({ base, path, ...(text ? { text } : {}), view, shown: (chosen) => chosen, input, answer });
    },
  };
};

const listKinds = <Section extends string, Content extends object, Input>() => {
  type Field<Path extends string> = FormField<Section, Content, Path>;
  return {
    list: <C extends string, P extends PathTo<Input, never[]> & string>({
      path,
      list,
      saved,
      item,
      columnLabels,
      mainColumn,
      columnOf = {},
      ...field
    }: ListField<Section, Content, P, C, ItemAt<Input, P>>): Field<P> => ({
      ...field,
      saved,
      paths: [path],
      controls: list.columns,
      controlLabels: columnLabels as Readonly<Record<string, MessageDescriptor>>,
      values: (content) => rowValues(list, saved(content) ?? []),
      input: (values) => [[path, filledRows(values, list).map(item)]],
      controlWithin: controlInRow(mainColumn, columnOf),
    }),
  };
};

/** The kinds of fields of a form with this input, for records with this content. */
export const fieldKinds = <Section extends string, Content extends object, Input>() => ({
  ...textKinds<Section, Content, Input>(),
  ...choiceKinds<Section, Content, Input>(),
  ...listKinds<Section, Content, Input>(),
});

const same = (value: string): string => value;

/** A negative number represents typed text that was no number (the API refuses it), so it is shown as empty. */
export const numberText = (number: number | null | undefined): string => (number === null || number === undefined || number < 0 ? '' : String(number));

export const countText = (i18n: I18n, number: number | null | undefined): string | null =>
  number === null || number === undefined || number < 0 ? null : i18n.number(number);

/** An invalid day is shown as it was typed. */
export const dayText = (i18n: I18n, text: string): string => (/^\d{4}-\d\d-\d\d$/.test(text) ? i18n.day(text) : text);

/** Trimmed text; null if empty. */
export const textIn = (values: FormValues, name: string): string | null => textOf(values, name).trim() || null;

/** A whole number in any digits; null if empty. */
export function numberIn(values: FormValues, name: string): number | null {
  const text = textOf(values, name);
  return text.trim() === '' ? null : wholeNumber(text);
}

const optionsOf =
  <V extends string>(values: readonly V[], optionText: (i18n: I18n, value: V) => string, hints: Partial<Readonly<Record<V, MessageDescriptor>>> = {}) =>
  (i18n: I18n): Option[] =>
    values.map((value) => ({ value, label: optionText(i18n, value), ...(hints[value] ? { hint: i18n.t(hints[value]) } : {}) }));
