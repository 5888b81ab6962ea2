import type { ComponentChildren } from 'preact';
import type { Visit } from '../visit/visit';
import { Choice, Field, Select } from './form';
import { controlLabel, type FormDescription, type FormField } from './form-description';

interface FormFieldsProps<Section extends string, Content, Input> {
  readonly visit: Visit;
  readonly form: FormDescription<Section, Content, Input>;
  /** The fields to render, in this order. */
  readonly names: readonly string[];
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

/** Renders fields of a form by their description. */
export function FormFields<S extends string, C, I>({ visit, form: { fields }, names, own = {} }: FormFieldsProps<S, C, I>) {
  const rows: { readonly beside: string | undefined; readonly names: string[] }[] = [];
  for (const name of names) {
    const beside = fields[name]?.beside;
    const last = rows.at(-1);
    if (last && beside !== undefined && last.beside === beside) last.names.push(name);
    else rows.push({ beside, names: [name] });
  }
  const render = (name: string) => own[name]?.() ?? <OneField key={name} visit={visit} name={name} field={fields[name]} />;
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

function OneField<S extends string, C>({ visit, name, field }: { readonly visit: Visit; readonly name: string; readonly field: FormField<S, C> | undefined }) {
  const { i18n } = visit;
  if (!field?.view) return null;
  const { view } = field;
  const shared = { visit, name, label: i18n.t(field.label), ...(field.hint ? { hint: i18n.t(field.hint) } : {}) };
  switch (view.kind) {
    case 'text':
      return <Field {...shared} {...(view.rows ? { rows: view.rows } : {})} />;
    case 'number':
      return <Field {...shared} inputmode="numeric" short />;
    case 'day':
      return <Field {...shared} type="date" />;
    case 'time':
      return <Field {...shared} type="time" short />;
    case 'select':
      return <Select {...shared} options={view.options(i18n)} />;
    case 'choice':
      return <Choice {...shared} options={view.options(i18n)} several={view.several ?? false} columns={view.columns ?? false} />;
  }
}
