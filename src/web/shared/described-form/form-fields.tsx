import type { ComponentChildren } from 'preact';
import type { Visit } from '../visit/visit';
import { Fold } from '../form/field-names';
import type { DayBounds } from '../form/field-types';
import { Choice, Field, type Option, Select } from '../form/form';
import type { FormValues } from '../form/form-drafts';
import { controlLabel, type FieldView, type FormDescription, type FormField, formValues } from './form-description';

/** The properties of a field that only the page knows. */
interface FieldData {
  /** The initial value. */
  readonly value?: string | readonly string[];
  readonly days?: DayBounds;
  /** A hint that depends on the record. */
  readonly hint?: string;
  /** The options that are data, or those of the described ones that the person may choose. */
  readonly options?: readonly Option[];
}

interface FormFieldsProps<Section extends string, Content, Input> {
  readonly visit: Visit;
  readonly form: FormDescription<Section, Content, Input>;
  /** The fields to render, in this order; all of them if left out. */
  readonly names?: readonly string[];
  readonly data?: Readonly<Record<string, FieldData | undefined>>;
  /** The components of fields that have one of their own. */
  readonly own?: Readonly<Record<string, (() => ComponentChildren) | undefined>>;
}

/** The properties of a control in a component of its own, from the description of the form. */
export function fieldProps<S extends string, C, I>(visit: Visit, form: FormDescription<S, C, I>, control: string) {
  const { i18n } = visit;
  const label = controlLabel(i18n, form, control);
  if (label === undefined) throw new Error(`Cannot render ${control}: no field of the form has this control`);
  const hint = form.fields[control]?.hint;
  return { visit, name: control, label, ...(hint ? { hint: i18n.t(hint) } : {}) };
}

/**
 * The visit with the values just typed, or else the saved ones. Only the fields use it, because the key of
 * the form depends on what was typed.
 */
export const withSavedValues = (visit: Visit, saved: FormValues): Visit =>
  Object.keys(visit.draft.values).length > 0 ? visit : { ...visit, draft: { ...visit.draft, values: saved } };

/** Saved answers as initial values, on a page whose draft may be that of another form. */
export const initialValues = <S extends string, C, I>(form: FormDescription<S, C, I>, content: C): Readonly<Record<string, FieldData>> =>
  Object.fromEntries(Object.entries(formValues(form, content)).map(([name, value]) => [name, { value }]));

/** Renders fields of a form by their description. */
export function FormFields<S extends string, C, I>({ visit, form: { fields, names: all }, names = all, data = {}, own = {} }: FormFieldsProps<S, C, I>) {
  const rows: { readonly beside: string | undefined; readonly names: string[] }[] = [];
  for (const name of names) {
    const beside = fields[name]?.beside;
    const last = rows.at(-1);
    if (last && beside !== undefined && last.beside === beside) last.names.push(name);
    else rows.push({ beside, names: [name] });
  }
  const render = (name: string) => own[name]?.() ?? <OneField key={name} visit={visit} name={name} field={fields[name]} data={data[name]} />;
  return (
    <>
      {rows.map((row) =>
        row.beside === undefined ? (
          row.names.map(render)
        ) : (
          <div class="beside" key={row.names[0]}>
            {row.names.map(render)}
          </div>
        ),
      )}
    </>
  );
}

interface OneFieldProps {
  readonly visit: Visit;
  readonly name: string;
  readonly field: Pick<FormField<string, never>, 'label' | 'hint' | 'collapsed' | 'view'> | undefined;
  readonly data: FieldData | undefined;
}

function OneField({ visit, name, field, data = {} }: OneFieldProps) {
  if (!field?.view) return null;
  const control = <Control visit={visit} name={name} field={field} view={field.view} data={data} />;
  if (!field.collapsed) return control;
  return (
    <Fold>
      <summary>{visit.i18n.t(field.collapsed)}</summary>
      {control}
    </Fold>
  );
}

interface ControlProps extends Pick<OneFieldProps, 'visit' | 'name'> {
  readonly field: Pick<FormField<string, never>, 'label' | 'hint'>;
  readonly view: FieldView;
  readonly data: FieldData;
}

function Control({ visit, name, field, view, data }: ControlProps) {
  const { i18n } = visit;
  const hint = data.hint ?? (field.hint && i18n.t(field.hint));
  const value = [data.value ?? []].flat();
  const shared = { visit, name, label: i18n.t(field.label), hint };
  const typed = { ...shared, value: value[0] };
  switch (view.kind) {
    case 'text': {
      const { kind: _kind, ...attributes } = view;
      return <Field {...typed} {...attributes} />;
    }
    case 'number':
      return <Field {...typed} inputmode="numeric" short={view.short ?? true} />;
    case 'amount':
      return <Field {...typed} inputmode="decimal" short={view.short ?? true} />;
    case 'day':
      return <Field {...typed} type="date" days={data.days} short={view.short ?? false} />;
    case 'time':
      return <Field {...typed} type="time" short={view.short ?? true} />;
    case 'select': {
      const blank = view.blank ? [{ value: '', label: i18n.t(view.blank) }] : [];
      return <Select {...typed} options={[...blank, ...(data.options ?? view.options?.(i18n) ?? [])]} />;
    }
    case 'choice':
      return (
        <Choice
          {...shared}
          value={value}
          options={data.options ?? view.options?.(i18n) ?? []}
          several={view.several}
          columns={view.columns}
          compact={view.compact}
        />
      );
  }
}
