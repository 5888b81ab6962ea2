import type { FileProblemCode, PhotoProblemCode, Problem, ProblemCode, ReportProblemCode, TypedProblemCode } from '../refusal';
import { latinDigits } from '../typed-digits';

/** The largest import file that a page accepts; larger ones need the import command. */
export const MAX_IMPORT_BYTES = 2 * 1024 * 1024;
/**
 * Limits that apply while a file is read, so that the cost grows with its bytes and not with rows times
 * columns.
 */
export const IMPORT_LIMITS = {
  /** A partner's file has hundreds of rows; one transaction can write this many. */
  rows: 20_000,
  /** The largest kind of import has 35; the others are ignored. */
  columns: 200,
  cellCharacters: 10_000,
  /** How many mistakes are stored; further ones are only counted. */
  mistakes: 1_000,
  /** The same limit within one row. */
  mistakesInRow: 100,
  /** How many different names of one kind the database looks up; ESCO has 14,000 skills. */
  names: 20_000,
} as const;

/** A column that holds both times of a day. */
export const HOURS_COLUMN = 'working_hours';

/** The columns of an import: required and optional ones. */
export interface ImportColumns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Usual headings of a column in partners' sheets, as keys, the best first. */
  readonly headings?: Readonly<Record<string, readonly string[]>>;
  /** Names on papers, shortened as they are read: the keys of their headings, and the heading in kept copies of the file. */
  readonly shortenedNames?: { readonly column: string; readonly heading: string; readonly unclear: readonly string[]; readonly full: readonly string[] };
  /** The times of a day that one column, `HOURS_COLUMN`, may hold in their place. */
  readonly hours?: readonly [from: string, to: string];
  /** Columns whose values another one may hold, as `$150 a month` holds a currency and a period. */
  readonly within?: readonly WithinColumn[];
  /** Columns that are read from another one if the file lacks them, or are empty, so that they are never missing. */
  readonly from?: Readonly<Record<string, string>>;
  /** Columns with lists, of which a survey tool makes one column for each answer. */
  readonly lists?: readonly string[];
}

/** A column whose value the cells or the heading of another one may hold. */
export interface WithinColumn {
  readonly column: string;
  readonly other: string;
  readonly isIn: (text: string) => boolean;
  /** What the heading of the other column may name for all rows; a cell of its own counts more. */
  readonly ofHeading: 'CURRENCY' | 'PERIOD';
}

/** What identifies the column of an own heading: words in it, and its cells. */
export interface ColumnClues {
  /** Words that such headings have, in addition to the usual headings, by column. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Whether a cell may be a value of the column; without a test it may be anything. */
  readonly mayBe: Readonly<Record<string, (text: string) => boolean>>;
  /** Whether a cell is clearly one. */
  readonly isClearly: Readonly<Record<string, (text: string) => boolean>>;
}

/** The usual headings of columns, given as one text for each column. */
export const usualHeadings = (names: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(names).map(([column, of]) => [column, of.split(' ')]));

/**
 * One row of an import file: the line on which it begins, and its cells by column, in NFC and trimmed; a
 * missing column has no cell.
 */
export interface ImportRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Problems of an import file in addition to those of a field. */
export type ImportProblemCode =
  | Exclude<ProblemCode, TypedProblemCode | PhotoProblemCode | FileProblemCode | ReportProblemCode | 'LAST_BEFORE_FIRST'>
  | 'NOT_YES_OR_NO'
  | 'WRONG_FORMAT'
  | 'ALREADY_EXISTS'
  | 'DIFFERS'
  | 'NOT_UTF_8'
  | 'NOT_CSV'
  | 'NOT_XLSX'
  | 'TOO_LARGE'
  | 'EMPTY_FILE'
  | 'OTHER_FILE'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_CELLS'
  | 'TOO_MANY_COLUMNS'
  | 'UNKNOWN_COLUMN'
  | 'MISSING_COLUMN'
  | 'PROTECTED_COLUMN'
  | 'PROTECTED_TEXT'
  | 'AWAITS_ANSWER'
  | 'NAMES_SEVERAL'
  | 'TWO_AMOUNTS';

/**
 * One cell that cannot be accepted: its position and the problem. `column` is empty if the whole line is
 * meant.
 */
export interface ImportProblem {
  readonly line: number;
  readonly column: string;
  /** The heading of the column in the file, as typed. */
  readonly heading?: string;
  readonly value: string;
  readonly problem: ImportProblemCode;
  readonly limit?: string | number;
}

/** The record that an import wrote for one line; in a dry run, the one it would have written. */
export interface ImportedRecord {
  readonly line: number;
  readonly kind: string;
  readonly id: string;
  /** The record's name in that line. */
  readonly name: string;
  readonly code?: string;
}

/** A problem that the domain found in a row, by the path of its input. */
export type RowProblem = Omit<Problem, 'problem'> & { readonly problem: ProblemCode | ImportProblemCode };

/** A cell; empty if the column is missing. */
export const cell = (row: ImportRow, column: string): string => row.cells[column] ?? '';

/** Whether the file lacks a column, so that its cell has no meaning, not even "empty". */
export const isLeftOut = (row: ImportRow, column: string): boolean => !(column in row.cells);

const INVISIBLE_ENDS = /^[\s\u00AD\u200B-\u200D\u2060\uFEFF]+|[\s\u00AD\u200B-\u200D\u2060\uFEFF]+$/g;

/** The parts of a cell that contains a list, separated by semicolons. */
export const listParts = (row: ImportRow, column: string): string[] =>
  cell(row, column)
    .split(';')
    .map((part) => part.replace(INVISIBLE_ENDS, ''))
    .filter((part) => part !== '');

/** The different texts that the rows name, in their order; texts beyond the limit count as unknown. */
export function distinctNames(rows: readonly ImportRow[], namesIn: (row: ImportRow) => readonly string[]): string[] {
  const names = new Set<string>();
  for (const row of rows) {
    for (const name of namesIn(row)) {
      if (names.size >= IMPORT_LIMITS.names) return [...names];
      if (name !== '') names.add(name);
    }
  }
  return [...names];
}

/** A whole number in any digits as a number; any other text unchanged, so that the reader reports its problem. */
export function wholeNumber(text: string): number | string | null {
  const digits = latinDigits(text).replace(/\.0+$/, '');
  return text === '' ? null : /^-?\d{1,9}$/.test(digits) ? Number(digits) : text;
}

/** Signs that no one sees and that are often copied along. */
export const ZERO_WIDTH = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Normalises a text, so that texts which a person would read as the same are equal. */
export const normalizedText = (text: string): string => text.normalize('NFC').replace(ZERO_WIDTH, '').trim().toLowerCase().replace(/\s+/g, ' ');

const YES = ['yes', 'y', 'true', '1', 'បាទ', 'ចាស', 'មាន', 'ព្រម'];
const NO = ['no', 'n', 'false', '0', '', 'ទេ', 'អត់', 'គ្មាន', 'មិនមាន'];

/** What replaces a text that may not be stored. Its row is refused until a person writes something else. */
export const REMOVED = { PROTECTED_TEXT: '[removed]', NAMES_TRAINEE: '[name removed]' } as const;

/** Collects the problems of one row and assigns them to its columns. */
export class RowReader {
  readonly problems: ImportProblem[] = [];
  /** Texts that are not mapped yet, by column. */
  readonly unknown: { readonly column: string; readonly text: string; readonly askedOn?: string }[] = [];
  /** Texts that a decision of staff translates. */
  readonly known: { readonly column: string; readonly text: string; readonly code: string | null }[] = [];
  /** Parts that may not be stored in a copy of the file, and what replaces each. */
  readonly removed: { readonly column: string; readonly part: string; readonly marker: string }[] = [];
  readonly #reported = new Set<string>();
  readonly #parts = new Map<string, readonly string[]>();

  /** `columns` maps the path of each input field to its column. */
  constructor(
    readonly row: ImportRow,
    private readonly columns: Readonly<Record<string, string>>,
  ) {}

  refuse(column: string, problem: ImportProblemCode, value: string = cell(this.row, column), limit?: string | number): void {
    if (this.isFull || this.#reported.has(column)) return;
    const reported = this.problems.filter((existing) => existing.column === column && existing.value === value);
    if (reported.some((existing) => existing.problem === problem || existing.problem === 'WRONG_FORMAT')) return;
    this.problems.push({ line: this.row.line, column, value, problem, ...(limit === undefined ? {} : { limit }) });
  }

  /**
   * A text that staff may map; its row is refused until they do.
   * @param askedOn the day on which it became a question that has no answer yet
   */
  refuseUnknown(column: string, text: string, part: string, askedOn?: string): void {
    if (!this.isFull) this.unknown.push({ column, text, ...(askedOn === undefined ? {} : { askedOn }) });
    this.refuse(column, askedOn === undefined ? 'UNKNOWN' : 'AWAITS_ANSWER', part, askedOn);
  }

  /** The problem of a column was reported: what its reader says about the same text adds no other, and does not show it. */
  reportNoMore(column: string): void {
    this.#reported.add(column);
  }

  /** Refuses a part that names a person or reveals more than work: it is neither shown nor stored. */
  refusePrivate(column: string, problem: keyof typeof REMOVED, part: string): void {
    this.removed.push({ column, part, marker: REMOVED[problem] });
    this.refuse(column, problem, '');
  }

  /** Refuses a part of an earlier copy of the file in which a private text was replaced. */
  refuseMarker(column: string, text: string): boolean {
    const found = Object.entries(REMOVED).find(([, marker]) => text.includes(marker));
    if (found) this.refuse(column, found[0] as keyof typeof REMOVED, '');
    return found !== undefined;
  }

  /** A text that staff mapped, now or before. */
  noteKnown(column: string, text: string, code: string | null): void {
    if (this.known.length < IMPORT_LIMITS.mistakesInRow) this.known.push({ column, text, code });
  }

  /** The parts of a list that are read in another way than `listParts`, in the order of the input. */
  setParts(column: string, parts: readonly string[]): void {
    this.#parts.set(column, parts);
  }

  /**
   * Adds the domain's problems to the columns they were read from; `skills.2.level` is the third part of the
   * cell `skills`.
   */
  refuseAll(problems: readonly RowProblem[]): void {
    for (const { path, problem, limit } of problems) {
      if (this.isFull) return;
      const steps = path.split('.');
      const length = this.stepsOfColumn(steps);
      const column = this.columns[steps.slice(0, length).join('.')] as string;
      const part = (this.#parts.get(column) ?? listParts(this.row, column))[Number(steps[length])];
      // no cell contains a photo
      this.refuse(column, problem as ImportProblemCode, part ?? cell(this.row, column), limit);
    }
  }

  /**
   * The parts of a list, each split at its colons by `shape`; a part of another shape is refused once,
   * whatever its other problems.
   */
  list(column: string, shape: RegExp, example: string, parts: readonly string[] = listParts(this.row, column)): string[][] {
    return parts.map((part) => {
      const match = shape.exec(plainColons(part));
      if (!match) this.refuse(column, 'WRONG_FORMAT', part, example);
      return match ? match.slice(1).map((text) => (text ?? '').trim()) : [];
    });
  }

  /** @param yesWords other texts of this column that mean yes, such as its label on a page */
  flag(column: string, yesWords: readonly string[] = []): boolean {
    const text = normalizedText(latinDigits(cell(this.row, column)));
    const isYes = YES.includes(text) || yesWords.includes(text);
    if (!isYes && !NO.includes(text)) this.refuse(column, 'NOT_YES_OR_NO');
    return isYes;
  }

  /** A row with this many mistakes gets no more, because each one is compared with all others. */
  private get isFull(): boolean {
    return this.problems.length >= IMPORT_LIMITS.mistakesInRow;
  }

  /** How many steps of a path name its column. */
  private stepsOfColumn(steps: readonly string[]): number {
    for (let length = steps.length; length > 0; length--) if (steps.slice(0, length).join('.') in this.columns) return length;
    throw new Error(`no column of the import file holds ${steps.join('.')}`);
  }
}

/** A part of a list with the colon of Khmer texts as a plain one. */
export const plainColons = (part: string): string => part.replaceAll('៖', ':');

/** The cell as it is, or null if it is empty. */
export const orNull = (text: string): string | null => (text === '' ? null : text);
