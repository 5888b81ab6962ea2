import { HOURS_COLUMN, normalizedText, ZERO_WIDTH } from './import-file';
import { latinDigits } from '../typed-digits';

/** What the words of a partner's sheet mean, as staff decided once for each of them. */
export interface ImportMapping {
  /** The column that a heading of the sheet means, by the heading's key; null if it is not read. */
  readonly headings: Readonly<Record<string, string | null>>;
  /** What a text in a column means, by the column and the text's key: a code, or null if it is left out. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  /** The value of a column that the sheet lacks, the same for all rows. */
  readonly values: Readonly<Record<string, string>>;
  /** Earlier decisions that staff withdrew: their texts are unknown again. */
  readonly forgotten: readonly ForgottenMeaning[];
}

/** The key of a text in a column, or of a heading. */
export interface ForgottenMeaning {
  readonly target: string;
  readonly key: string;
}

/** The target of a decision about a heading, in addition to the columns. */
export const HEADING_TARGET = '#heading';

export const NO_MAPPING: ImportMapping = { headings: {}, texts: {}, values: {}, forgotten: [] };

/** A text of a sheet, and in how many rows it is. */
interface TextOfRows {
  readonly column: string;
  readonly text: string;
  readonly rows: number;
}

/** A text of a sheet that is not known. */
export interface UnknownText extends TextOfRows {
  /** The day on which the institution asked for a skill with these words, while there is no answer. */
  readonly askedOn?: string;
}

/** A text of a sheet that a decision of staff translates, now or before. */
export interface KnownText extends TextOfRows {
  /** Null if the text is left out. */
  readonly code: string | null;
}

/** A heading that is read as staff decided, now or before. */
export interface KnownHeading {
  readonly heading: string;
  /** Null if the column is not read. */
  readonly column: string | null;
}

/** What a heading without a meaning may mean; a person confirms it. */
export interface ProposedHeading {
  readonly heading: string;
  readonly column: string;
}

/** A value for all rows: the hours of a week are counted from the days and times of each row. */
export const OF_SHIFTS = 'OF_SHIFTS';

/** Longer texts are sentences: they are returned to the partner, and never stored. */
export const MAX_MAPPED_LENGTH = 120;

/** The comparison key of a text: spellings that a person would read as the same have one key. */
export const textKey = normalizedText;

/** What a text means: a code, null if it is left out, undefined if not decided yet. */
export const meaningOf = ({ texts }: ImportMapping, column: string, text: string): string | null | undefined => {
  const ofColumn = texts[column] ?? {};
  const key = textKey(text);
  return Object.hasOwn(ofColumn, key) ? ofColumn[key] : undefined;
};

/** Earlier and new decisions together: a new one replaces an earlier one, or withdraws it. */
export function mergedMapping(earlier: ImportMapping, now: ImportMapping): ImportMapping {
  const forgotten = new Set(now.forgotten.map(({ target, key }) => `${target} ${key}`));
  const remaining = <T>(target: string, meanings: Readonly<Record<string, T>> = {}): Record<string, T> =>
    Object.fromEntries(Object.entries(meanings).filter(([key]) => !forgotten.has(`${target} ${key}`)));
  const columns = new Set([...Object.keys(earlier.texts), ...Object.keys(now.texts)]);
  return {
    headings: { ...remaining(HEADING_TARGET, earlier.headings), ...now.headings },
    texts: Object.fromEntries([...columns].map((column) => [column, { ...remaining(column, earlier.texts[column]), ...now.texts[column] }])),
    values: { ...earlier.values, ...now.values },
    forgotten: now.forgotten,
  };
}

/** The codes that the texts of a column mean. */
export const codesIn = ({ texts }: ImportMapping, column: string): string[] => [...new Set(Object.values(texts[column] ?? {}).filter((code) => code !== null))];

/** Whether a mapping decides about a text or, without a column, a heading. */
export const decidesAbout = (mapping: ImportMapping, { target, key }: ForgottenMeaning): boolean =>
  Object.hasOwn(target === HEADING_TARGET ? mapping.headings : (mapping.texts[target] ?? {}), key);

/**
 * The key of a heading: small letters and digits with `_` between words, without text in brackets. Survey tools
 * write the group of a question before it, as in `profile/name_used`.
 */
export const headingKey = (heading: string): string => headingPath(heading).at(-1) ?? '';

/**
 * The same with the text in brackets: `Pay (USD)` is another column than `Pay (KHR)`. Decisions of staff are stored
 * under it.
 */
export const wholeKey = (heading: string): string => headingKey(heading.replace(/\(([^)]*)\)?/g, (_, inside: string) => ` ${inside.replaceAll('/', ' ')} `));

/** The keys of the groups of a heading, and of the question itself. */
export const headingPath = (heading: string): string[] =>
  heading
    .normalize('NFC')
    .replace(ZERO_WIDTH, '')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .split('/')
    .map((part) => part.replace(/[^\p{L}\p{M}\p{N}]+/gu, '_').replace(/^_+|_+$/g, ''))
    .filter((part) => part !== '');

/** In addition to the columns: the words for levels in columns that name one language each. */
export const LEVEL_COLUMN = 'language_level';

/** Columns with cells that may have several meanings, which follow from the text alone. */
export const UNCLEAR_COLUMNS = [HOURS_COLUMN, 'pay_amount', 'min_pay_amount', 'days', 'available_days'] as const;

/** Columns with a choice, of which staff decide about words like about skills. */
export const CHOICE_COLUMNS: readonly string[] = [
  ...UNCLEAR_COLUMNS,
  'travel',
  'literacy',
  'language',
  'kind',
  'pay_per',
  'min_literacy',
  'sector',
  'size_band',
  LEVEL_COLUMN,
];
const OPTIONAL_CHOICES: readonly string[] = ['language', 'min_literacy', LEVEL_COLUMN];

/** Whether a word of a column may mean nothing. Every row needs a province, an occupation, an employer and most choices. */
export const mayBeLeftOut = (column: string): boolean =>
  !column.endsWith('province') &&
  !['isco_code', 'registration_number'].includes(column) &&
  (!CHOICE_COLUMNS.includes(column) || OPTIONAL_CHOICES.includes(column));

/** A text in a column of places that may be an address: it is returned to the partner, and never stored or asked about. */
export const mayBeAddress = (column: string, text: string): boolean => column.endsWith('province') && (text.length > 40 || /\p{N}/u.test(text));

/** A telephone number: eight digits or more, however they are separated and in any digits. */
const PHONE = /(?:\+|00)?(?:\d[\s().-]*){8,}/;

/** Whether a text has the person's name or a contact of hers: it is no skill, and is never shown for mapping. */
export function identifiesPerson(text: string, displayName: string): boolean {
  if (PHONE.test(latinDigits(text)) || /\S@\S/.test(text)) return true;
  const name = textKey(displayName);
  return name.length > 2 && ` ${textKey(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `.includes(` ${name} `);
}

/** Whether the hours of a code, such as `19:00-04:00`, end on the next day. */
export function isPastMidnight(code: string): boolean {
  const [from = '', to = ''] = code.split('-');
  return to <= from;
}
