import type { MessageDescriptor } from '@lingui/core';
import type { I18n } from '../labels/page-i18n';
import { latinDigits, wholeNumber } from '../form/digits';
import type { FieldProps, Option } from '../form/form';
import type { AnswerText, FieldView, FormField } from './form-description';
import { type FormValues, textOf, textsOf } from '../form/form-drafts';
import { type FieldBase, listKinds } from './form-list-kinds';
import { type AcceptsNull, type PathFrom, type PathTo, valueAt } from './form-paths';

/** Input and record have the answer at the same path. */
type SamePath<Input, Content, Value> = PathTo<Input, Value> & PathFrom<Content, Value>;
/** An empty answer is null. A field whose path does not accept null is required. */
type Need<Input, Path> = AcceptsNull<Input, Path> extends true ? unknown : { readonly isRequired: true };

/** The properties of fields of the plain kinds. */
interface PlainBase<Section extends string, Content, Path> extends FieldBase<Section> {
  readonly path: Path;
  readonly usual?: string | readonly string[];
  /** The text of the answer, if it differs from the kind's own. */
  readonly text?: (i18n: I18n, content: Content) => AnswerText;
}
interface TextField {
  readonly rows?: number;
  readonly type?: 'email' | 'password';
  readonly autocomplete?: FieldProps['autocomplete'];
  readonly short?: boolean;
}
interface LevelField {
  readonly levels: readonly number[];
  readonly levelText: (i18n: I18n, level: number) => string;
  /** Whether all levels are shown as radio buttons. */
  readonly isRadio?: boolean;
}
interface FlagField {
  /** The text at the checkbox. */
  readonly option: MessageDescriptor;
  /** The texts of the answer. */
  readonly yes: MessageDescriptor;
  readonly no: MessageDescriptor;
}
interface ChoiceField<Value extends string> {
  readonly values: readonly Value[];
  readonly optionText: (i18n: I18n, value: Value) => string;
  readonly hints?: Partial<Readonly<Record<Value, MessageDescriptor>>>;
  readonly columns?: boolean;
  readonly compact?: boolean;
}
interface OptionField {
  /** The label of no choice; a field without it has one of the options. */
  readonly blank?: MessageDescriptor;
}
interface ManyField<Value extends string> extends ChoiceField<Value> {
  /** The text if none is chosen. */
  readonly none?: MessageDescriptor;
  /** The text of several values, if it is not a list of their texts. */
  readonly listText?: (i18n: I18n, values: readonly string[]) => string;
}

interface Kind<Value> {
  readonly view: FieldView;
  /** The value in the form, as text. */
  readonly shown: (value: Value) => string | readonly string[];
  readonly input: (values: FormValues, name: string) => unknown;
  /** The text of the form values. */
  readonly answer: (i18n: I18n, texts: readonly string[]) => AnswerText;
}

/** A field with one control, whose answer is at the same path in the input and in the record. */
function plain<Section extends string, Content extends object, Path extends string, Value>(
  { section, label, hint, beside, collapsed, usual, isRequired, path, text }: PlainBase<Section, Content, Path>,
  { view, shown, input, answer }: Kind<Value>,
): FormField<Section, Content, Path> {
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
    collapsed,
    usual,
    isRequired,
    view,
    saved,
    paths: [path],
    values: (content, name) => ({ [name]: whenSaved(content, shown) ?? (isSeveral ? [] : '') }),
    input: (values, name) => [[path, input(values, name)]],
    text: text ?? ((i18n, content) => whenSaved(content, (value) => answer(i18n, [shown(value)].flat()))),
    typedText: (i18n, values, name) => answer(i18n, textsOf(values, name)),
    ...(isSeveral ? { controlWithin: (_rest, name) => name } : {}),
  };
}

const textKinds = <Section extends string, Content extends object, Input>() => {
  type Base<P> = PlainBase<Section, Content, P> & Need<Input, P>;
  type Field<P extends string> = FormField<Section, Content, P>;
  return {
    text: <P extends SamePath<Input, Content, string>>(field: Base<P> & TextField): Field<P> =>
      plain(field, {
        view: { kind: 'text', rows: field.rows, type: field.type, autocomplete: field.autocomplete, short: field.short },
        shown: same,
        input: textIn,
        answer: one((_, text) => text),
      }),

    number: <P extends SamePath<Input, Content, number>>(field: Base<P> & { readonly short?: boolean }): Field<P> =>
      plain(field, { view: { kind: 'number', short: field.short }, shown: numberText, input: numberIn, answer: one(typedNumberText) }),

    /** `1.5`, also with a comma. */
    decimal: <P extends SamePath<Input, Content, number>>(field: Base<P> & { readonly short?: boolean }): Field<P> =>
      plain(field, { view: { kind: 'amount', short: field.short }, shown: String, input: decimalIn, answer: one(typedDecimalText) }),

    /** A number that is chosen, such as a level. */
    level: <P extends SamePath<Input, Content, number>>(field: Base<P> & LevelField): Field<P> => {
      const options = (i18n: I18n): Option[] => field.levels.map((level) => ({ value: String(level), label: field.levelText(i18n, level) }));
      return plain(field, {
        view: { kind: field.isRadio ? 'choice' : 'select', options },
        shown: numberText,
        input: numberIn,
        answer: one((i18n, text) => field.levelText(i18n, wholeNumber(text))),
      });
    },

    day: <P extends SamePath<Input, Content, string>>(field: Base<P> & { readonly short?: boolean }): Field<P> =>
      plain(field, { view: { kind: 'day', short: field.short }, shown: same, input: textIn, answer: one(dayText) }),

    time: <P extends SamePath<Input, Content, string>>(field: Base<P>): Field<P> =>
      plain(field, { view: { kind: 'time' }, shown: same, input: textIn, answer: one((i18n, text) => i18n.time(text)) }),
  };
};

const choiceKinds = <Section extends string, Content extends object, Input>() => {
  type Base<P> = PlainBase<Section, Content, P> & Need<Input, P>;
  type Field<P extends string> = FormField<Section, Content, P>;
  return {
    choice: <V extends string, P extends SamePath<Input, Content, V>>(field: Base<P> & ChoiceField<V>): Field<P> => {
      const optionText = textOfOption(field);
      const view = { kind: 'choice', options: optionsOf(field), columns: field.columns, compact: field.compact } as const;
      return plain(field, { view, shown: same, input: textIn, answer: one(optionText) });
    },

    /** A value from a list. */
    select: <V extends string, P extends SamePath<Input, Content, V>>(field: Base<P> & ChoiceField<V> & OptionField): Field<P> =>
      plain(field, {
        view: { kind: 'select', options: optionsOf(field), blank: field.blank },
        shown: same,
        input: textIn,
        answer: one(textOfOption(field)),
      }),

    /** An item of a list that is data: the page gives its options. */
    item: <P extends SamePath<Input, Content, string>>(field: Base<P> & OptionField): Field<P> =>
      plain(field, { view: { kind: 'select', blank: field.blank }, shown: same, input: textIn, answer: one((_, text) => text) }),

    choices: <V extends string, P extends PathTo<Input, V[]> & PathFrom<Content, readonly V[]>>(
      field: PlainBase<Section, Content, P> & ManyField<V>,
    ): Field<P> => {
      const { none, listText = (i18n, texts) => i18n.list(texts.map((text) => textOfOption(field)(i18n, text))) } = field;
      return plain<Section, Content, P, readonly V[]>(field, {
        view: { kind: 'choice', options: optionsOf(field), several: true, columns: field.columns },
        shown: (chosen) => chosen,
        input: (posted, name) => [...textsOf(posted, name)],
        answer: (i18n, texts) => (texts.length === 0 && none ? i18n.t(none) : listText(i18n, texts)),
      });
    },

    /** Several items of a list that is data. */
    items: <P extends PathTo<Input, string[]> & PathFrom<Content, readonly string[]>>(
      field: PlainBase<Section, Content, P> & Pick<ChoiceField<string>, 'columns'>,
    ): Field<P> =>
      plain<Section, Content, P, readonly string[]>(field, {
        view: { kind: 'choice', several: true, columns: field.columns },
        shown: (chosen) => chosen,
        input: (posted, name) => [...textsOf(posted, name)],
        answer: (i18n, texts) => i18n.list(texts),
      }),

    /** One checkbox. */
    flag: <P extends SamePath<Input, Content, boolean>>(field: PlainBase<Section, Content, P> & FlagField): Field<P> =>
      plain<Section, Content, P, boolean>(field, {
        view: { kind: 'choice', options: ({ t }) => [{ value: 'yes', label: t(field.option) }], several: true },
        shown: (isYes) => (isYes ? ['yes'] : []),
        input: (posted, name) => textOf(posted, name) === 'yes',
        answer: ({ t }, [text]) => t(text === 'yes' ? field.yes : field.no),
      }),
  };
};

/** The kinds of fields of a form with this input, for records with this content. */
export const fieldKinds = <Section extends string, Content extends object, Input>() => ({
  ...textKinds<Section, Content, Input>(),
  ...choiceKinds<Section, Content, Input>(),
  ...listKinds<Section, Content, Input>(),
});

/** A field of an input that must have a value: no answer is sent as `empty`, and the API reports that it is missing. */
export const required = <S extends string, C, Path extends string>(field: FormField<S, C, Path>, empty: string | number): FormField<S, C, Path> => ({
  ...field,
  isRequired: true,
  input: (values, name) => field.input(values, name).map(([path, value]) => [path, value ?? empty] as const),
});

const same = (value: string): string => value;

/** The text of an answer with one form value; empty if it has none. */
const one =
  (answer: (i18n: I18n, text: string) => AnswerText) =>
  (i18n: I18n, [text = '']: readonly string[]): AnswerText =>
    text === '' ? '' : answer(i18n, text);

/** A negative number represents typed text that was no number (the API refuses it), so it is shown as empty. */
export const numberText = (number: number | null | undefined): string => (number === null || number === undefined || number < 0 ? '' : String(number));

/** A typed number in the digits of the page. Other text is shown as it was typed. */
export const typedNumberText = (i18n: I18n, typed: string): string => (/^\d+$/.test(latinDigits(typed)) ? i18n.number(wholeNumber(typed)) : typed);

/** An invalid day is shown as it was typed. */
export function dayText(i18n: I18n, typed: string): string {
  const day = latinDigits(typed);
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? i18n.day(day) : typed;
}

/** Trimmed text; null if empty. */
export const textIn = (values: FormValues, name: string): string | null => textOf(values, name).trim() || null;

/** A number with decimals, after a point or a comma; null if empty. Other text is no number. */
export function decimalIn(values: FormValues, name: string): number | null {
  const text = textIn(values, name);
  return text === null ? null : Number(latinDigits(text).replace(',', '.'));
}

const typedDecimalText = (i18n: I18n, typed: string): string => {
  const number = Number(latinDigits(typed).replace(',', '.'));
  return Number.isNaN(number) ? typed : i18n.number(number);
};

/** A whole number in any digits; null if empty. */
export function numberIn(values: FormValues, name: string): number | null {
  const text = textOf(values, name);
  return text.trim() === '' ? null : wholeNumber(text);
}

const optionsOf =
  <V extends string>({ values, optionText, hints = {} }: ChoiceField<V>) =>
  (i18n: I18n): Option[] =>
    values.map((value) => ({ value, label: optionText(i18n, value), ...(hints[value] ? { hint: i18n.t(hints[value]) } : {}) }));

/** A value that is no option is shown as it is. */
const textOfOption =
  <V extends string>({ values, optionText }: ChoiceField<V>) =>
  (i18n: I18n, text: string): string => {
    const value = values.find((option) => option === text);
    return value === undefined ? text : optionText(i18n, value);
  };
