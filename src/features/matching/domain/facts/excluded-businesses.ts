/**
 * Businesses that get no trainees, and housework where the worker lives in (docs/domain.md 4.2), each with the words by
 * which partners and employers name it. data/rules has a row for each, and the import, the registration and the vetting
 * of employers read these words.
 */
const WORDS = {
  ENTERTAINMENT_VENUE: ['entertainment', String.raw`night[\s_-]?clubs?\b`, 'ក្លឹបកម្សាន្ត', 'ក្លឹបរាត្រី'],
  KARAOKE: [String.raw`\bktv\b`, 'karaoke', 'ខារ៉ាអូខេ'],
  BEER_GARDEN: [String.raw`beer[\s_-]?gardens?`, 'សួនស្រាបៀរ'],
  MASSAGE: ['massage', 'ម៉ាស្សា'],
  CASINO: ['casino', 'កាស៊ីណូ'],
  DOMESTIC_LIVE_IN: [String.raw`live[\s_-]in\b`],
} as const;

export type ExcludedBusiness = keyof typeof WORDS;
export const EXCLUDED_BUSINESSES = Object.keys(WORDS) as ExcludedBusiness[];

const PATTERNS = EXCLUDED_BUSINESSES.map((business) => [business, new RegExp(WORDS[business].join('|'), 'iu')] as const);

/** The excluded businesses that a text names. */
export const excludedBusinessesIn = (text: string): ExcludedBusiness[] =>
  PATTERNS.filter(([, words]) => words.test(text.normalize('NFC'))).map(([business]) => business);

/** Whether a text names a business that gets no trainees. */
export const isExcludedBusiness = (text: string): boolean => excludedBusinessesIn(text).length > 0;

/**
 * The names that sound like a business that gets no trainees, each once. A name proves nothing, so whoever vets the
 * employer sees it and asks; the sector is chosen from a list without such businesses.
 */
export const namesOfExcludedBusinesses = (names: readonly (string | null)[]): string[] =>
  [...new Set(names)].flatMap((name) => (name !== null && isExcludedBusiness(name) ? [name] : []));
