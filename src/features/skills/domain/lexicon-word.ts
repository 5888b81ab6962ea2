import { labelKey } from './label';
import { hasInsult, isContentWord } from './search/tokenizer';
import { withoutTerms } from './search/work-history-text';

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
/** A word that staff picked a skill for is short: a longer one is a sentence about one woman, which no other search repeats. */
const [MAX_PICKED_LENGTH, MAX_PICKED_WORDS] = [40, 4];
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

/** Why a text may not be stored as a word: it may identify or describe a person, or it names no work. */
export type WordProblem = 'PERSONAL' | 'NO_WORK';

/**
 * The word to store for a searched text, or why none may be stored: numbers, names and risk words (`RiskWords`) never
 * are, nor is a text of stop words or about a time without work, which would find a skill for any search.
 * @param herName the name of the trainee whose profile the search was for
 */
export function readWord(text: string, { hasRiskWords, isName }: Withheld, herName = ''): LexiconWord | WordProblem {
  if (text.length > MAX_TYPED_LENGTH) return 'PERSONAL';
  const word = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const key = labelKey(word);
  if (key === '') return 'NO_WORK';
  if (key.length > MAX_WORD_LENGTH || word.length > MAX_WORD_LENGTH) return 'PERSONAL';
  if (!WORDS.test(key) || !HAS_LETTER.test(key) || HAS_NUMBER.test(key) || ADDRESS.test(key)) return 'PERSONAL';
  const parts = partsOf(key);
  if (parts.length > MAX_WORDS || hasRiskWords(key) || hasInsult(parts)) return 'PERSONAL';
  if (CAPITALISED.test(word) || isName(key) || parts.some(isName) || hasNameOf(key, herName)) return 'PERSONAL';
  const isWork = parts.some((part) => part.length > 1 && isContentWord(part)) && withoutTerms(key) !== '';
  return isWork ? { word, key } : 'NO_WORK';
}

/** The word to store for a searched text; null if none may be stored. */
export function wordToKeep(text: string, withheld: Withheld, herName = ''): LexiconWord | null {
  const word = readWord(text, withheld, herName);
  return typeof word === 'string' ? null : word;
}

/** Whether a word is short enough to be counted for the skill that staff picked for it. */
export const isPickedWord = ({ key }: LexiconWord): boolean => key.length <= MAX_PICKED_LENGTH && partsOf(key).length <= MAX_PICKED_WORDS;

const partsOf = (key: string): string[] => key.split(LATIN_END).filter((part) => part !== '');

/** Khmer has no blanks between words, so a part of a Khmer name is searched for anywhere in the text. */
const hasNameOf = (key: string, name: string): boolean =>
  labelKey(name)
    .split(' ')
    .some((part) => part !== '' && (KHMER.test(part) ? key.includes(part) : key.split(LATIN_END).includes(part)));
