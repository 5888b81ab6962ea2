import { type FormValues, textsOf } from '../../shared/form/form-drafts';

/** A code and its label, stored in a form between two searches as `code label`. */
export interface CodeOption {
  readonly code: string;
  readonly label: string;
}

export const optionText = ({ code, label }: CodeOption): string => `${code} ${label}`;

/** The options that the form holds under this name. */
export const optionsIn = (values: FormValues, name: string): CodeOption[] =>
  textsOf(values, name).map((text) => {
    const [code = '', ...label] = text.split(' ');
    return { code, label: label.join(' ') };
  });

/** Retains the options that are chosen, and replaces the other results of the last search with the new ones. */
export function withNewOptions(
  values: FormValues,
  { chosen, found }: { readonly chosen: string; readonly found: string },
  results: readonly CodeOption[],
): FormValues {
  const chosenOptions = optionsIn(values, found).filter(({ code }) => textsOf(values, chosen).includes(code));
  const all = [...chosenOptions, ...results.filter(({ code }, at) => [...chosenOptions, ...results.slice(0, at)].every((other) => other.code !== code))];
  return { ...values, [found]: all.map(optionText) };
}
