/** The languages in which a service calls a skill by words of its own. */
export const LABEL_LANGUAGES = ['km', 'en'] as const;
/** One of the two. */
export type LabelLanguage = (typeof LABEL_LANGUAGES)[number];

/** A label that the service wrote down, of a skill of ESCO or of its own. */
export interface LocalLabel {
  readonly skillId: number;
  readonly language: LabelLanguage;
  readonly label: string;
}

/** Signs without width: Khmer is often typed with them between words, where nobody sees whether they are there. */
const WITHOUT_WIDTH = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** A label, or what somebody types to find it, as it is compared: composed letters (NFC), small ones, single blanks, no signs without width. */
export const labelKey = (text: string): string => text.normalize('NFC').replace(WITHOUT_WIDTH, '').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Every two neighbouring characters of a key, each once: what of a label is still there when a sign of it is mistyped.
 * Khmer has no blanks between words and few letters to a word, so that three letters in a row would be too many.
 */
export function neighbouringPairs(key: string): string[] {
  const signs = Array.from(key);
  return [...new Set(signs.slice(1).map((sign, at) => `${signs[at]}${sign}`))];
}
