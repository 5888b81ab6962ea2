/** The languages of local labels. */
export const LABEL_LANGUAGES = ['km', 'en'] as const;
export type LabelLanguage = (typeof LABEL_LANGUAGES)[number];

/** A label added by the service, for an ESCO skill or a local one. */
export interface LocalLabel {
  readonly skillId: number;
  readonly language: LabelLanguage;
  readonly label: string;
}

/**
 * Zero-width signs: Khmer is often typed with them between words, and users cannot see whether they are
 * there.
 */
const ZERO_WIDTH = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * The comparison key of a label or search text: composed letters (NFC), lower case, single blanks, no
 * zero-width signs, and ឲ as ឱ: both spellings of "to give" are common, and the Unicode standard calls U+17B2 a
 * variant of U+17B1.
 */
export const labelKey = (text: string): string =>
  text.normalize('NFC').replace(ZERO_WIDTH, '').replaceAll('\u17B2', '\u17B1').replace(/\s+/g, ' ').trim().toLowerCase();
