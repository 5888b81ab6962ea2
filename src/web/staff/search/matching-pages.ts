import { i18nFor } from '../../shared/labels/page-i18n';
import { allowedItems } from '../../shared/navigation/staff-navigation';
import type { Visit } from '../../shared/visit/visit';

const LANGUAGES = ['en', 'km'] as const;
const wordsOf = (text: string): string[] => text.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);

/** The pages of the navigation whose name, in either language, has words that begin with all the words of `text`. */
export function matchingPages({ actor, i18n }: Visit, text: string): { readonly path: string; readonly name: string }[] {
  const typed = wordsOf(text);
  const isNamed = (name: string): boolean => {
    const words = wordsOf(name);
    return typed.every((one) => words.some((word) => word.startsWith(one)));
  };
  return allowedItems(actor.roles)
    .filter(({ name }) => LANGUAGES.some((language) => isNamed(i18nFor(language).t(name))))
    .map(({ path, name }) => ({ path, name: i18n.t(name) }));
}
