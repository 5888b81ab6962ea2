import { type FormValues, textsOf } from '../../shared/form/form-drafts';

/** A code and what it is called, kept in a form between two searches as `code label`. */
export interface Named {
  readonly code: string;
  readonly label: string;
}

export const namedText = ({ code, label }: Named): string => `${code} ${label}`;

/** What a form has to choose from under this name. */
export const namedIn = (values: FormValues, name: string): Named[] =>
  textsOf(values, name).map((text) => {
    const [code = '', ...label] = text.split(' ');
    return { code, label: label.join(' ') };
  });

/** What was chosen before stays to be chosen again; the rest of the last search makes room for this one. */
export function withNamed(values: FormValues, { chosen, found }: { readonly chosen: string; readonly found: string }, fresh: readonly Named[]): FormValues {
  const kept = namedIn(values, found).filter(({ code }) => textsOf(values, chosen).includes(code));
  const all = [...kept, ...fresh.filter(({ code }, at) => [...kept, ...fresh.slice(0, at)].every((other) => other.code !== code))];
  return { ...values, [found]: all.map(namedText) };
}
