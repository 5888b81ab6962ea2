import type { MessageDescriptor } from '@lingui/core';
import type { I18n } from '../labels/page-i18n';
import type { MergeUnit } from '../form/edit-conflicts';
import type { FieldProps, Option } from '../form/form';
import type { FormValues } from '../form/form-drafts';
import { nested, type PathOf } from './form-paths';

/** An answer as text; a list shows one item per line. Empty if there is no answer. */
export type AnswerText = string | readonly string[] | null | undefined;

type FieldOptions = (i18n: I18n) => readonly Option[];

/** How a field of an ordinary kind is rendered. */
export type FieldView =
  | {
      readonly kind: 'text';
      readonly rows?: number | undefined;
      readonly type?: 'email' | 'password' | undefined;
      readonly inputmode?: FieldProps['inputmode'] | undefined;
      readonly autocomplete?: FieldProps['autocomplete'] | undefined;
      readonly short?: boolean | undefined;
    }
  /** A narrow control, unless `short` is false. */
  | { readonly kind: 'number' | 'amount' | 'time'; readonly short?: boolean | undefined }
  | { readonly kind: 'day'; readonly short?: boolean | undefined }
  /** If `options` is missing, the page supplies them. `blank` is the label of no choice. */
  | { readonly kind: 'select'; readonly options?: FieldOptions; readonly blank?: MessageDescriptor | undefined }
  | {
      readonly kind: 'choice';
      readonly options?: FieldOptions;
      readonly several?: boolean;
      readonly columns?: boolean | undefined;
      readonly compact?: boolean | undefined;
    };

/**
 * One field of a form: everything that the form, its input, its summary, its problems and its merge need to
 * know. Most fields are made by `form-kinds.ts`; a field with a component of its own is written out.
 */
export interface FormField<Section extends string, Content, Path extends string = string> {
  readonly section: Section;
  readonly label: MessageDescriptor;
  readonly hint?: MessageDescriptor | undefined;
  /** The paths of the input that it fills. */
  readonly paths: readonly Path[];
  /** The controls in which it is posted, if there are others than one with its own name. */
  readonly controls?: readonly string[];
  /** The labels of these controls, and of its own control if that has another label than the answer. */
  readonly controlLabels?: Readonly<Record<string, MessageDescriptor>>;
  /** What decides whether two answers are equal: see `MergeUnit`. */
  readonly compared?: readonly string[];
  readonly isEach?: boolean;
  readonly isGuarded?: boolean;
  /** Whether the input accepts no empty answer. */
  readonly isRequired?: boolean | undefined;
  /** Values shown in a section that has no answers yet. */
  readonly usual?: string | readonly string[] | FormValues | undefined;
  /** False for a field whose answer the summary shows with another. */
  readonly isInSummary?: boolean;
  /** The saved answer; null or undefined if there is none. */
  readonly saved: (content: Content) => unknown;
  /** The form values of the saved answer. */
  readonly values: (content: Content, name: string) => FormValues;
  /** The input of the posted answer, by path. */
  readonly input: (values: FormValues, name: string) => readonly (readonly [path: Path, value: unknown])[];
  readonly text: (i18n: I18n, content: Content) => AnswerText;
  /** The text of the posted answer, for a form that shows its answers before they are saved. */
  readonly typedText?: (i18n: I18n, values: FormValues, name: string) => AnswerText;
  /** The control of a path, if it is not the field itself. */
  readonly pathControls?: Readonly<Record<string, string>>;
  /**
   * The control for a problem within one of its paths, as in `3.level`; undefined if there is none. Without
   * this, only a problem with the whole field belongs to it.
   */
  readonly controlWithin?: (rest: string, name: string, values: FormValues) => string | undefined;
  /** Consecutive fields with the same name here are shown in one row. */
  readonly beside?: string | undefined;
  /** The name under which it is collapsed, for a field that is rarely filled. */
  readonly collapsed?: MessageDescriptor | undefined;
  /** How it is rendered; undefined for a field with a component of its own. */
  readonly view?: FieldView;
}

type Fields<Section extends string, Content> = Readonly<Record<string, FormField<Section, Content>>>;
type PathsOf<F extends Readonly<Record<string, { readonly paths: readonly string[] }>>> = F[keyof F]['paths'][number];

/** The fields of a form by name, in form order. */
export interface FormDescription<Section extends string, Content, Input, Name extends string = string> {
  readonly fields: Readonly<Record<Name, FormField<Section, Content>>>;
  readonly names: readonly Name[];
  /** Made once, because conflicts are compared by identity. */
  readonly units: readonly (MergeUnit & { readonly section: Section })[];
  /** Carries the type of the input only. */
  readonly input?: Input;
}
type Described<S extends string, C, I> = FormDescription<S, C, I>;

/**
 * Describes a form. A path of the input that no field fills does not compile. Fields that come from data at
 * run time, such as the questions of a checklist or questionnaire, are one field together; a form that has
 * only such fields needs no description.
 */
export const describeForm =
  <Section extends string, Content, Input>() =>
  <F extends Fields<Section, Content>>(
    fields: F & (Exclude<PathOf<Input>, PathsOf<F>> extends never ? unknown : { readonly unfilled: Exclude<PathOf<Input>, PathsOf<F>> }),
  ): FormDescription<Section, Content, Input, keyof F & string> => ({
    fields,
    names: Object.keys(fields),
    units: Object.entries(fields).map(([name, field]) => mergeUnit(name, field)),
  });

const mergeUnit = <S extends string, C>(
  field: string,
  { section, controls, compared, isEach, isGuarded }: FormField<S, C>,
): MergeUnit & { readonly section: S } => ({
  section,
  field,
  ...(controls ? { names: controls } : {}),
  ...(compared ? { compared } : {}),
  ...(isEach ? { isEach } : {}),
  ...(isGuarded ? { isGuarded } : {}),
});

type NamedField<S extends string, C> = readonly [name: string, field: FormField<S, C>];

const allFields = <S extends string, C, I>({ fields }: Described<S, C, I>): readonly NamedField<S, C>[] => Object.entries(fields);

/** The fields of a section, in form order. */
export const fieldsIn = <S extends string, C, I>(form: Described<S, C, I>, section: S): readonly NamedField<S, C>[] =>
  allFields(form).filter(([, field]) => field.section === section);

export const namesIn = <S extends string, C, I>(form: Described<S, C, I>, section: S): string[] => fieldsIn(form, section).map(([name]) => name);

/** The posted answers of a section as input. An empty field clears the saved value. */
export const sectionInput = <S extends string, C, I>(form: Described<S, C, I>, section: S, values: FormValues): I =>
  inputOf<S, C, I>(fieldsIn(form, section), values);

/**
 * The same for a form that is not finished: a field that is still as the page showed it is no answer, so that an
 * empty list does not say that there are none.
 */
export function unfinishedInput<S extends string, C, I>(form: Described<S, C, I>, section: S, values: FormValues, content: C, shown: FormValues): I {
  const isUntouched = ([name, field]: NamedField<S, C>): boolean => {
    const saved = field.saved(content);
    const asShown = { ...field.values(content, name), ...shown };
    return (saved === null || saved === undefined) && JSON.stringify(field.input(values, name)) === JSON.stringify(field.input(asShown, name));
  };
  return inputOf<S, C, I>(
    fieldsIn(form, section).filter((field) => !isUntouched(field)),
    values,
  );
}

/** The posted answers of a form that is sent as a whole. */
export const formInput = <S extends string, C, I>(form: Described<S, C, I>, values: FormValues): I => inputOf<S, C, I>(allFields(form), values);

const inputOf = <S extends string, C, I>(fields: readonly NamedField<S, C>[], values: FormValues): I =>
  nested(fields.flatMap(([name, field]) => field.input(values, name))) as I;

const savedValues = <S extends string, C>(fields: readonly NamedField<S, C>[], content: C): FormValues =>
  joined(fields.map(([name, field]) => field.values(content, name)));

/** The saved answers of a whole form as form values. */
export const formValues = <S extends string, C, I>(form: Described<S, C, I>, content: C): FormValues => savedValues(allFields(form), content);

/** The saved answers of a section as form values; usual values if it has no answers yet. */
export function sectionValues<S extends string, C, I>(form: Described<S, C, I>, section: S, content: C): FormValues {
  const fields = fieldsIn(form, section);
  const saved = savedValues(fields, content);
  if (fields.some(([, field]) => field.saved(content) !== null && field.saved(content) !== undefined)) return saved;
  const isFilled = (name: string): boolean => (saved[name] ?? '').length > 0;
  return { ...saved, ...Object.fromEntries(Object.entries(usualIn(fields)).filter(([name]) => !isFilled(name))) };
}

/** The usual values of a form without a record. */
export const usualValues = <S extends string, C, I>(form: Described<S, C, I>): FormValues => usualIn(allFields(form));

const usualIn = <S extends string, C>(fields: readonly NamedField<S, C>[]): FormValues =>
  joined(fields.map(([name, { usual: one = {} }]) => (typeof one === 'string' || isTexts(one) ? { [name]: one } : one)));

const joined = (values: readonly FormValues[]): FormValues => Object.assign({}, ...values) as FormValues;
const isTexts = (value: readonly string[] | FormValues): value is readonly string[] => Array.isArray(value);

/** The controls in which the answers of a section are posted. */
export const controlsIn = <S extends string, C, I>(form: Described<S, C, I>, section: S): string[] =>
  fieldsIn(form, section).flatMap(([name, { controls = [name] }]) => controls);

/** The answers of a section that are merged on their own. */
export const mergeUnitsIn = <S extends string, C, I>({ units }: Described<S, C, I>, section: S): MergeUnit[] =>
  units.flatMap((unit) => (unit.section === section ? [unit] : []));

/** One answer of a summary. */
export interface Answer {
  readonly field: string;
  readonly label: string;
  readonly text: AnswerText;
}

export const answersIn = <S extends string, C, I>(i18n: I18n, form: Described<S, C, I>, section: S, content: C): Answer[] =>
  fieldsIn(form, section).flatMap(([field, { label, text, isInSummary = true }]) =>
    isInSummary ? [{ field, label: i18n.t(label), text: text(i18n, content) }] : [],
  );

/** The posted answers of a section, before they are saved. */
export const typedAnswersIn = <S extends string, C, I>(i18n: I18n, form: Described<S, C, I>, section: S, values: FormValues): Answer[] =>
  fieldsIn(form, section).flatMap(([field, { label, typedText, isInSummary = true }]) =>
    isInSummary ? [{ field, label: i18n.t(label), text: typedText?.(i18n, values, field) }] : [],
  );

/** One posted answer in a line of text; empty if there is none. */
export function typedAnswerText<S extends string, C, I>(i18n: I18n, form: Described<S, C, I>, field: string, values: FormValues): string {
  const text = form.fields[field]?.typedText?.(i18n, values, field) ?? '';
  return typeof text === 'string' ? text : i18n.list(text);
}

/** One answer in a line of text; empty if there is none. */
export function answerText<S extends string, C, I>(i18n: I18n, form: Described<S, C, I>, field: string, content: C): string {
  const text = form.fields[field]?.text(i18n, content) ?? '';
  return typeof text === 'string' ? text : i18n.list(text);
}

/** The control and the section of a problem at an input path; null if the form has no field for it. */
export function controlAt<S extends string, C, I>(
  { fields, names }: Described<S, C, I>,
  path: string,
  values: FormValues = {},
): { readonly control: string; readonly section: S } | null {
  for (const name of names) {
    const field = fields[name] as FormField<S, C>;
    for (const own of field.paths) {
      const control = controlFor(field, name, { own, path }, values);
      if (control !== undefined) return { control, section: field.section };
    }
  }
  return null;
}

/** Maps a path of the input to the control that shows its problem; empty if the form has no field for it. */
export const controlOf =
  <S extends string, C, I>(form: Described<S, C, I>) =>
  (path: string, values: FormValues = {}): string =>
    controlAt(form, path, values)?.control ?? '';

function controlFor<S extends string, C>(
  field: FormField<S, C>,
  name: string,
  { own, path }: { readonly own: string; readonly path: string },
  values: FormValues,
): string | undefined {
  // A problem with a whole part of the input is shown at the first field in it.
  if (path === own) return field.pathControls?.[own] ?? name;
  if (own.startsWith(`${path}.`)) return name;
  return path.startsWith(`${own}.`) ? field.controlWithin?.(path.slice(own.length + 1), name, values) : undefined;
}

/** The label of a control; in a list row it includes the row number. */
export function controlLabel<S extends string, C, I>(i18n: I18n, form: Described<S, C, I>, control: string): string | undefined {
  const [name = '', at] = control.split('-');
  const label = controlLabels(form).get(name);
  if (!label) return undefined;
  return at === undefined ? i18n.t(label) : `${i18n.t(label)} (${i18n.number(Number(at) + 1)})`;
}

/** The labels of all controls. */
export const formLabels = <S extends string, C, I>(i18n: I18n, form: Described<S, C, I>): Readonly<Record<string, string>> =>
  Object.fromEntries([...controlLabels(form)].map(([control, label]) => [control, i18n.t(label)]));

/** The section of a control; undefined if the form has no such control. */
export function sectionOf<S extends string, C, I>({ fields, names }: Described<S, C, I>, control: string): S | undefined {
  const [name = ''] = control.split('-');
  const owner = names.find((one) => one === name || Object.hasOwn(fields[one]?.controlLabels ?? {}, name) || fields[one]?.controls?.includes(name));
  return owner === undefined ? undefined : fields[owner]?.section;
}

/** The place of a control in the form, for sorting. */
export const positionOf = <S extends string, C, I>(form: Described<S, C, I>, control: string): number =>
  [...controlLabels(form).keys()].indexOf(control.split('-')[0] ?? '');

const controlLabels = <S extends string, C, I>({ fields, names }: Described<S, C, I>): ReadonlyMap<string, MessageDescriptor> =>
  new Map(names.flatMap((name) => [[name, fields[name]?.label], ...Object.entries(fields[name]?.controlLabels ?? {})] as [string, MessageDescriptor][]));
