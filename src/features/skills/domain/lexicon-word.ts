import { labelKey } from './label';

/** Where the search did not find a skill, and a user requested it. */
export const QUESTION_PLACES = ['PROFILE', 'VACANCY'] as const;
export type QuestionPlace = (typeof QUESTION_PLACES)[number];

/** A word as it is typed, with its comparison key. */
export interface LexiconWord {
  readonly word: string;
  readonly key: string;
}

/** Longer texts are sentences, which may describe a person. */
export const MAX_WORD_LENGTH = 60;
const MAX_WORDS = 6;
/** A text that is far too long is not even normalised. */
const MAX_TYPED_LENGTH = 400;

/** English and Khmer letters, and the punctuation between words: no number, address or emoji. */
const WORDS = /^[\p{Script=Khmer}\p{Script=Latin}\p{M}][\p{Script=Khmer}\p{Script=Latin}\p{M} '’()/&,.-]*$/u;
const HAS_NUMBER = /\p{N}/u;
const HAS_LETTER = /\p{L}/u;
const ADDRESS = /www\.|\.(?:com|org|net|kh)\b/u;
/** Two words that both begin with a capital are a name, as in "Chan Sophea"; in capitals only they are no name. */
const CAPITALISED = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u;
const KHMER = /\p{Script=Khmer}/u;
const LATIN_END = /[^\p{L}\p{M}]+/u;

/** What a word must not contain. */
export interface Withheld {
  readonly hasRiskWords: (text: string) => boolean;
  readonly isName: (word: string) => boolean;
}

/**
 * The word to store for a searched text; null if it is no word, or if it may identify or describe a person:
 * numbers, names and risk words (`RiskWords`) are never stored.
 * @param herName the name of the trainee whose profile the search was for
 */
export function wordToKeep(text: string, { hasRiskWords, isName }: Withheld, herName = ''): LexiconWord | null {
  if (text.length > MAX_TYPED_LENGTH) return null;
  const word = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const key = labelKey(word);
  if (key === '' || key.length > MAX_WORD_LENGTH || word.length > MAX_WORD_LENGTH) return null;
  if (!WORDS.test(key) || !HAS_LETTER.test(key) || HAS_NUMBER.test(key) || ADDRESS.test(key)) return null;
  const parts = key.split(LATIN_END).filter((part) => part !== '');
  if (parts.length > MAX_WORDS || hasRiskWords(key)) return null;
  if (CAPITALISED.test(word) || isName(key) || parts.some(isName) || hasNameOf(key, herName)) return null;
  return { word, key };
}

/** Khmer has no blanks between words, so a part of a Khmer name is searched for anywhere in the text. */
const hasNameOf = (key: string, name: string): boolean =>
  labelKey(name)
    .split(' ')
    .some((part) => part !== '' && (KHMER.test(part) ? key.includes(part) : key.split(LATIN_END).includes(part)));
