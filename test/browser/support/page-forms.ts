/** Reads the forms of a page and fills them in as a user would: what a browser does, without the browser. */

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>', '&#39;': "'" };
const decoded = (text: string): string => text.replaceAll(/&(?:amp|quot|lt|gt|#39);/g, (entity) => ENTITIES[entity] ?? entity);
const attribute = (attributes: string, name: string): string | undefined => {
  const match = new RegExp(`(?:^|\\s)${name}(?:="([^"]*)")?(?=[\\s/]|$)`).exec(attributes);
  return match ? decoded(match[1] ?? '') : undefined;
};

/** A field of a form: text input, or a set of options. */
export interface Control {
  readonly name: string;
  readonly kind: 'hidden' | 'text' | 'password' | 'choice' | 'several' | 'list' | 'file';
  /** As in `date`, `email`, `numeric`. */
  readonly type: string;
  /** The current text, or the selected option if there is one. */
  readonly value: string | undefined;
  readonly options: readonly string[];
}

export interface FormFound {
  readonly action: string;
  readonly isUpload: boolean;
  readonly controls: readonly Control[];
  /** The name and value of the first button, as in `act=send`. */
  readonly button: readonly [name: string, value: string] | null;
}

/** A search changes nothing, also one that is posted. */
export const isSearch = (attributes: string): boolean => attribute(attributes, 'role') === 'search';

/** The forms of a page that change data. */
export function formsIn(html: string): FormFound[] {
  return [...html.matchAll(/<form\s([^>]*)>(.*?)<\/form>/gs)].flatMap(([, attributes = '', inside = '']) => {
    if (attribute(attributes, 'method')?.toLowerCase() !== 'post' || isSearch(attributes)) return [];
    const [, pressed = ''] = /<button\s([^>]*)>/.exec(inside) ?? [];
    const name = attribute(pressed, 'name');
    const isUpload = attribute(attributes, 'enctype') === 'multipart/form-data';
    return [
      {
        action: attribute(attributes, 'action') ?? '',
        isUpload,
        controls: controlsIn(inside),
        button: name ? [name, attribute(pressed, 'value') ?? ''] : null,
      },
    ];
  });
}

function controlsIn(html: string): Control[] {
  const inputs = [...html.matchAll(/<input\s([^>]*?)\/?>/g)].map(([, attributes = '']) => inputOf(attributes));
  const areas = [...html.matchAll(/<textarea\s([^>]*)>([^<]*)<\/textarea>/g)].map(([, attributes = '', text = '']): Control => ({
    name: attribute(attributes, 'name') ?? '',
    kind: 'text',
    type: 'lines',
    value: decoded(text),
    options: [],
  }));
  const lists = [...html.matchAll(/<select\s([^>]*)>(.*?)<\/select>/gs)].map(([, attributes = '', inside = '']): Control => {
    const options = [...inside.matchAll(/<option\s([^>]*)>/g)].map(([, option = '']) => ({
      value: attribute(option, 'value') ?? '',
      isChosen: attribute(option, 'selected') !== undefined,
    }));
    const selection = options.find(({ isChosen }) => isChosen) ?? options[0];
    return { name: attribute(attributes, 'name') ?? '', kind: 'list', type: 'list', value: selection?.value, options: options.map(({ value }) => value) };
  });
  return gathered([...inputs, ...areas, ...lists].filter(({ name }) => name !== ''));
}

function inputOf(attributes: string): Control {
  const type = attribute(attributes, 'type') ?? 'text';
  const value = attribute(attributes, 'value') ?? '';
  const name = attribute(attributes, 'name') ?? '';
  if (type === 'radio' || type === 'checkbox') {
    const isChosen = attribute(attributes, 'checked') !== undefined;
    return { name, kind: type === 'radio' ? 'choice' : 'several', type, value: isChosen ? value : undefined, options: [value] };
  }
  const kind = type === 'hidden' || type === 'password' || type === 'file' ? type : 'text';
  return { name, kind, type: attribute(attributes, 'inputmode') ?? type, value, options: [] };
}

/** Merges the options of one question into one field; the rows of a list stay separate. */
function gathered(controls: readonly Control[]): Control[] {
  const byName = new Map<string, Control>();
  return controls
    .flatMap((control) => {
      if (control.kind !== 'choice' && control.kind !== 'several') return [control];
      const before = byName.get(control.name);
      const whole = { ...control, value: before?.value ?? control.value, options: [...(before?.options ?? []), ...control.options] };
      byName.set(control.name, whole);
      return before ? [] : [control];
    })
    .map((control) => (control.kind === 'choice' || control.kind === 'several' ? (byName.get(control.name) ?? control) : control));
}

/** The value for a field; undefined to leave it as the browser has it. */
export type Filling = (control: Control) => string | undefined;

/** The name-value pairs of the form when it is submitted with these answers. */
export function filled(form: FormFound, filling: Filling): [string, string][] {
  const pairs = form.controls.flatMap((control): [string, string][] => {
    if (control.kind === 'file') return [];
    const value = control.kind === 'hidden' ? control.value : filling(control);
    return value === undefined ? [] : [[control.name, value]];
  });
  return form.button ? [...pairs, [...form.button]] : pairs;
}
