import { labelKey } from './label';
import type { Withheld } from './lexicon-word';

const PHONE = /\+?[\d០-៩](?:[ ().-]*[\d០-៩]){8,12}/u;
const TITLED = /\b(?:[Mm]rs?|[Mm]s|[Mm]iss|[Mm]adam)\b\.?\s+\p{L}|(?<![\u1780-\u17ff])(?:លោកស្រី|លោក(?!គ្រូ)|អ្នកស្រី|កញ្ញា)\s*[\u1780-\u17ff]/u;
const CAPITALISED_PAIR = /(?:^|[^\p{L}])\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
const KHMER = /\p{Script=Khmer}/u;
const WORD_END = /[^\p{L}\p{M}]+/u;
/** A shorter part of a Khmer name is a syllable of many words, so that it counts only as a word of its own. */
const MIN_KHMER_NAME = 4;

/**
 * Whether a text about her work identifies a person or reveals her history: a risk word, a phone number, an e-mail
 * address, a title, a common name or her own. The text is shown with her skills, to anyone who opens her profile.
 */
export function hasPersonalDetails(text: string, { hasRiskWords, isName }: Withheld, herName = ''): boolean {
  const key = labelKey(text);
  if (PHONE.test(text) || text.includes('@') || TITLED.test(text) || hasRiskWords(key)) return true;
  const parts = key.split(WORD_END).filter((part) => part !== '');
  return (
    parts.some(isName) ||
    labelKey(herName)
      .split(' ')
      .some((name) => name.length > 1 && hasName(key, parts, name))
  );
}

/**
 * What of a text may be added to her profile without a person reading it first: all but phone numbers, and none of a
 * text with other personal details. Two capitalised words are most often a name.
 */
export function workOnly(text: string, withheld: Withheld, herName = ''): string {
  const words = text.replace(new RegExp(PHONE, 'gu'), ' ').replace(/\s+/g, ' ').trim();
  return CAPITALISED_PAIR.test(words) || hasPersonalDetails(words, withheld, herName) ? '' : words;
}

const hasName = (key: string, parts: readonly string[], name: string): boolean =>
  parts.includes(name) || (KHMER.test(name) && name.length >= MIN_KHMER_NAME && key.includes(name));
