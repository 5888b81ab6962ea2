import { type FormValues, textsOf } from '../../shared/form/form-drafts';

/** A code and its label, stored in a form between two searches as `code label`. */
export interface Named {
  readonly code: string;
  readonly label: string;
}

export const namedText = ({ code, label }: Named): string => `${code} ${label}`;

/** The options that the form holds under this name. */
export const namedIn = (values: FormValues, name: string): Named[] =>
  textsOf(values, name).map((text) => {
    const [code = '', ...label] = text.split(' ');
    return { code, label: label.join(' ') };
  });

/** Keeps the options that are chosen, and replaces the other results of the last search with the new ones. */
export function withNamed(values: FormValues, { chosen, found }: { readonly chosen: string; readonly found: string }, fresh: readonly Named[]): FormValues {
  const kept = namedIn(values, found).filter(({ code }) => textsOf(values, chosen).includes(code));
  const all = [...kept, ...fresh.filter(({ code }, at) => [...kept, ...fresh.slice(0, at)].every((other) => other.code !== code))];
  return { ...values, [found]: all.map(namedText) };
}
