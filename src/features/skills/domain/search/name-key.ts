import { isContentWord, typedWordsOf } from './tokenizer';

/** The words of a name, in any form and order, so that two ways of writing it are equal; empty if it has none. */
export type NameKey = (text: string) => string;

export const nameKeyOf =
  (stem: (word: string) => string, isKnown: (stem: string) => boolean): NameKey =>
  (text) =>
    typedWordsOf(text, (word) => isKnown(stem(word)))
      .filter(isContentWord)
      .map(stem)
      .toSorted()
      .join(' ');
