import type { FileProblemCode, PhotoProblemCode, Problem, ProblemCode, ReportProblemCode, TypedProblemCode } from './refusal';

/** The largest sheet that a page takes; a larger one is taken by the command. */
export const MAX_SHEET_BYTES = 2 * 1024 * 1024;
/** Limits that hold while a sheet is read, so that its cost grows with its bytes and not with rows times columns. */
export const SHEET_LIMITS = {
  /** A sheet of a partner has hundreds of rows; one transaction holds this many well. */
  rows: 20_000,
  /** The largest kind of sheet has 35; the others are ignored. */
  columns: 200,
  cellCharacters: 10_000,
  /** How many mistakes are kept; the rest is only counted. */
  mistakes: 1_000,
  /** The same within one row. */
  mistakesInRow: 100,
  /** How many different names of one kind the database is asked about; ESCO has 14,000 skills. */
  names: 20_000,
} as const;

/** The columns of a sheet: those that must be there, and those that may be left out. */
export interface SheetColumns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** One row of a sheet: the line of the file on which it begins, and its cells by column, in NFC and without surrounding blanks; a column that was left out has no cell. */
export interface SheetRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What can be wrong with a sheet beyond what can be wrong with a field. */
export type SheetProblemCode =
  | Exclude<ProblemCode, TypedProblemCode | PhotoProblemCode | FileProblemCode | ReportProblemCode>
  | 'NOT_YES_OR_NO'
  | 'NOT_ITS_SHAPE'
  | 'ALREADY_THERE'
  | 'DIFFERS'
  | 'NOT_UTF_8'
  | 'NOT_CSV'
  | 'EMPTY_FILE'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_CELLS'
  | 'TOO_MANY_COLUMNS'
  | 'TOO_MANY_GATES'
  | 'UNKNOWN_COLUMN'
  | 'MISSING_COLUMN'
  | 'PROTECTED_COLUMN';

/** One cell that cannot be accepted: where it stands and what is wrong. `column` is empty where the whole line is meant. */
export interface SheetProblem {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly problem: SheetProblemCode;
  readonly limit?: string | number;
}

/** What an import wrote for one line; a dry run names what it would have written. */
export interface ImportedRow {
  readonly line: number;
  readonly kind: string;
  readonly id: string;
  /** What the line calls it. */
  readonly name: string;
  readonly code?: string;
}

/** What the domain found wrong with a row, by the path of its input. */
export type RowProblem = Omit<Problem, 'problem'> & { readonly problem: ProblemCode | SheetProblemCode };

/** A cell; empty where the column was left out. */
export const cell = (row: SheetRow, column: string): string => row.cells[column] ?? '';

/** Whether the whole sheet leaves a column out, so that its cell says nothing, not even that it is empty. */
export const isLeftOut = (row: SheetRow, column: string): boolean => !(column in row.cells);

/** Some cells of a row as one key, by which a row is known again; null where the sheet leaves one of their columns out, and nothing can be told by the others. */
export const keyOfCells = (row: SheetRow, columns: readonly string[]): string | null =>
  columns.some((column) => isLeftOut(row, column)) ? null : columns.map((column) => sameText(cell(row, column))).join('\n');

/** The parts of a cell that holds a list, divided by semicolons. */
export const parts = (row: SheetRow, column: string): string[] =>
  cell(row, column)
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The different texts that the rows name, in their order; past the limit the rest counts as not known. */
export function distinctNames(rows: readonly SheetRow[], namesIn: (row: SheetRow) => readonly string[]): string[] {
  const names = new Set<string>();
  for (const row of rows) {
    for (const name of namesIn(row)) {
      if (names.size >= SHEET_LIMITS.names) return [...names];
      if (name !== '') names.add(name);
    }
  }
  return [...names];
}

/** A whole number as a number; anything else as it is, so that reading it tells what is wrong. */
export const wholeNumber = (text: string): number | string | null => (text === '' ? null : /^-?\d{1,9}$/.test(text) ? Number(text) : text);

/** Two cells that a person would read as the same. */
export const sameText = (text: string): string => text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');

const YES = ['yes', 'true', '1'];
const NO = ['no', 'false', '0', ''];
const WEEKDAY_NAMES = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** A weekday by its name or the first three letters of it; anything else as it is. */
export const weekdayNamed = (text: string): string => WEEKDAY_NAMES.find((day) => day === text.toUpperCase() || day.slice(0, 3) === text.toUpperCase()) ?? text;

/** Collects the problems of one row and ties them to its columns. */
export class RowReader {
  readonly problems: SheetProblem[] = [];

  /** `columns` says from which column each field of the input comes, by its path. */
  constructor(
    readonly row: SheetRow,
    private readonly columns: Readonly<Record<string, string>>,
  ) {}

  refuse(column: string, problem: SheetProblemCode, value: string = cell(this.row, column), limit?: string | number): void {
    if (this.isFull) return;
    const said = this.problems.filter((found) => found.column === column && found.value === value);
    if (said.some((found) => found.problem === problem || found.problem === 'NOT_ITS_SHAPE')) return;
    this.problems.push({ line: this.row.line, column, value, problem, ...(limit === undefined ? {} : { limit }) });
  }

  /** What the domain found wrong, at the column it was read from; `skills.2.level` is the third part of the cell `skills`. */
  refuseAll(problems: readonly RowProblem[]): void {
    for (const { path, problem, limit } of problems) {
      if (this.isFull) return;
      const steps = path.split('.');
      const length = this.stepsOfColumn(steps);
      const column = this.columns[steps.slice(0, length).join('.')] as string;
      const part = parts(this.row, column)[Number(steps[length])];
      // no cell holds a photo
      this.refuse(column, problem as SheetProblemCode, part ?? cell(this.row, column), limit);
    }
  }

  /** The parts of a list, each cut at its colons by `shape`; a part of another shape is refused once, whatever else is wrong with it. */
  list(column: string, shape: RegExp, example: string): string[][] {
    return parts(this.row, column).map((part) => {
      const found = shape.exec(part);
      if (!found) this.refuse(column, 'NOT_ITS_SHAPE', part, example);
      return found ? found.slice(1).map((text) => (text ?? '').trim()) : [];
    });
  }

  flag(column: string): boolean {
    const text = cell(this.row, column).toLowerCase();
    if (!YES.includes(text) && !NO.includes(text)) this.refuse(column, 'NOT_YES_OR_NO');
    return YES.includes(text);
  }

  /** A row with so many mistakes needs no more of them; each costs a look at the others. */
  private get isFull(): boolean {
    return this.problems.length >= SHEET_LIMITS.mistakesInRow;
  }

  /** How many steps of a path name its column. */
  private stepsOfColumn(steps: readonly string[]): number {
    for (let length = steps.length; length > 0; length--) if (steps.slice(0, length).join('.') in this.columns) return length;
    throw new Error(`no column of the sheet holds ${steps.join('.')}`);
  }
}

/** The cell as it is, or null where it is empty. */
export const orNull = (text: string): string | null => (text === '' ? null : text);

/** Refuses every row in which something stands a second time, naming the line on which it stood first; a key of null is never a repeat. */
export function refuseRepeats(readers: readonly RowReader[], column: string, keyOf: (row: SheetRow) => string | null): void {
  const firstLines = new Map<string, number>();
  for (const reader of readers) {
    const key = keyOf(reader.row);
    if (key === null) continue;
    const first = firstLines.get(key);
    if (first === undefined) firstLines.set(key, reader.row.line);
    else reader.refuse(column, 'REPEATED', cell(reader.row, column), first);
  }
}
