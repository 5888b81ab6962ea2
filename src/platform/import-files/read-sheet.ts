import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import { withoutFormulaMark } from '../../shared/csv';
import { SHEET_LIMITS, type SheetColumns, type SheetProblem, type SheetProblemCode, type SheetRow } from '../../shared/sheet';
import { type Line, TO_MEND } from '../../shared/sheet-to-mend';
import { Mistakes } from '../graphql/mistakes';

/** Longer than any record of allowed columns and cells, and than any file that a page accepts. */
const LONGEST_RECORD = SHEET_LIMITS.columns * SHEET_LIMITS.cellCharacters + 200_000;
/** Includes empty records, of which a spreadsheet may leave thousands at the end. */
const MOST_RECORDS = 100_000;
const LONGEST_NAME_SHOWN = 60;

/** Problems of the file that leave the other cells in their columns, so that these can still be checked. */
const MENDABLE: readonly SheetProblemCode[] = ['UNKNOWN_COLUMN', 'MISSING_COLUMN', 'PROTECTED_COLUMN', 'TOO_MANY_CELLS'];
/**
 * Problems with which a file can be returned for correction: it contains no data that must not be copied, and
 * it can be corrected row by row.
 */
const RETURNABLE: readonly SheetProblemCode[] = ['UNKNOWN_COLUMN', 'MISSING_COLUMN', 'REPEATED', 'TOO_MANY_CELLS'];

/** The columns of one kind of import. */
export interface SheetForm {
  readonly columns: SheetColumns;
  isProtected(column: string): boolean;
}

/** A file as rows, with the problems of the file as a whole. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly rowCount: number;
  readonly mistakes: Mistakes;
  /** The names of columns that are not read. */
  readonly ignored: readonly string[];
  /** Whether its cells can be checked despite the problems. */
  readonly isReadable: boolean;
  /**
   * The file as it was typed, for the returned copy with an error column. Null if it cannot be returned, if
   * no caller needs it, or if it contains data that must never be in an import file.
   */
  readonly lines: readonly Line[] | null;
}

/** Thrown to stop reading a file that exceeds a limit. */
class Enough extends Error {}

/**
 * Reads a CSV file: UTF-8 with or without a byte order mark, a row of column names, one row for each entry.
 * All limits are applied while reading. Only cells of known columns are stored, each once, so that time and
 * memory are linear in the bytes of the file.
 */
export function readSheet(bytes: Buffer, form: SheetForm, keepsLines: boolean): Sheet {
  const reading = new Reading(form, keepsLines);
  const malformed = lineThatIsNoText(bytes);
  if (malformed !== null) reading.refuse({ line: malformed, column: '', value: '', problem: 'NOT_UTF_8' });
  else readRecords(bytes, reading);
  return reading.done();
}

function readRecords(bytes: Buffer, reading: Reading): void {
  try {
    parse(bytes, {
      bom: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: LONGEST_RECORD,
      on_record: (cells: string[]) => (reading.record(cells), null),
    });
  } catch (error) {
    if (error instanceof Enough) return;
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as unknown as { lines: number };
    // An open quote swallows the rest of the file, so the report names the line where it opened.
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') reading.refuse({ line: reading.nextLine, column: '', value: '', problem: 'NOT_CSV', limit: 'open' });
    else if (error.code === 'CSV_MAX_RECORD_SIZE')
      reading.refuse({ line: reading.nextLine, column: '', value: '', problem: 'TOO_LONG', limit: LONGEST_RECORD });
    else reading.refuse({ line: lines, column: '', value: '', problem: 'NOT_CSV', limit: 'inside' });
  }
}

/**
 * The first line with bytes that are not UTF-8, or with a NUL, which occurs only in UTF-16 read as UTF-8;
 * null when there is none.
 */
function lineThatIsNoText(bytes: Buffer): number | null {
  if (isUtf8(bytes) && !bytes.includes(0)) return null;
  for (let line = 1, from = 0; ; line++) {
    const end = bytes.indexOf(10, from);
    const text = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (end < 0 || !isUtf8(text) || text.includes(0)) return line;
    from = end + 1;
  }
}

const nameOf = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

const shownName = (name: string, at: number): string =>
  name === '' ? `#${at + 1}` : name.length > LONGEST_NAME_SHOWN ? `${name.slice(0, LONGEST_NAME_SHOWN)}…` : name;

function breaksIn(text: string): number {
  if (!text.includes('\n') && !text.includes('\r')) return 0;
  let breaks = 0;
  for (let at = 0; at < text.length; at++) if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) breaks++;
  return breaks;
}

/** Reads one file, record by record. */
class Reading {
  /** The line on which the next record begins. */
  nextLine = 1;
  readonly #mistakes = new Mistakes();
  readonly #columns: ReadonlySet<string>;
  #isReadable = true;
  #isReturnable: boolean;
  #headerLine = 1;
  /** The column names, without the error column. */
  #names: readonly string[] | null = null;
  /** The index of each known column. */
  readonly #places = new Map<string, number>();
  #ignored: readonly string[] = [];
  /** The index of the error column in a file that was returned earlier; -1 without one. */
  #notesAt = -1;
  /** Includes empty records. */
  #records = 0;
  readonly #rows: SheetRow[] = [];
  #rowCount = 0;
  #lines: Line[] = [];

  constructor(
    private readonly form: SheetForm,
    keepsLines: boolean,
  ) {
    this.#columns = new Set([...form.columns.required, ...form.columns.optional]);
    this.#isReturnable = keepsLines;
  }

  refuse(problem: SheetProblem): void {
    this.#mistakes.add(problem);
    this.#isReadable &&= MENDABLE.includes(problem.problem);
    if (!RETURNABLE.includes(problem.problem)) this.#keepNoLines();
  }

  record(typed: readonly string[]): void {
    if (++this.#records > MOST_RECORDS) this.stopAtRows(MOST_RECORDS);
    const line = this.nextLine;
    this.nextLine++;
    for (const text of typed) this.nextLine += breaksIn(text);
    if (typed.every((text) => text.trim() === '')) return;
    if (this.#names === null) return this.header(line, typed);
    const cells = this.withoutNotes(typed);
    if (cells.some((text) => text.trim() !== '')) this.row(line, cells, this.#names);
  }

  done(): Sheet {
    const line = this.#headerLine;
    if (this.#rowCount === 0 && this.#isReadable) this.refuse({ line, column: '', value: '', problem: 'EMPTY_FILE' });
    return {
      rows: this.#isReadable ? this.#rows : [],
      rowCount: this.#rowCount,
      mistakes: this.#mistakes,
      ignored: this.#ignored,
      isReadable: this.#isReadable,
      lines: this.#isReturnable ? this.#lines : null,
    };
  }

  private header(line: number, typed: readonly string[]): void {
    this.#headerLine = line;
    this.#notesAt = typed.findIndex((text) => nameOf(text) === TO_MEND);
    const cells = this.withoutNotes(typed);
    const names = cells.map(nameOf);
    this.#names = names;
    if (names.length > SHEET_LIMITS.columns) {
      this.refuse({ line, column: '', value: String(names.length), problem: 'TOO_MANY_COLUMNS', limit: SHEET_LIMITS.columns });
      throw new Enough();
    }
    this.refuseLongCells(line, cells, names);
    this.keepLine(line, cells);
    const unknown: string[] = [];
    for (const [at, name] of names.entries()) {
      const shown = shownName(name, at);
      if (!this.#columns.has(name)) {
        if (this.form.isProtected(name)) this.refuse({ line, column: shown, value: shown, problem: 'PROTECTED_COLUMN' });
        else unknown.push(shown);
      } else if (this.#places.has(name)) this.refuse({ line, column: name, value: name, problem: 'REPEATED' });
      else this.#places.set(name, at);
    }
    this.#ignored = unknown;
    const missing = this.form.columns.required.filter((name) => !this.#places.has(name));
    // one of these may be a misspelt name of the missing column
    const limit = [...this.#columns].join(', ');
    if (missing.length > 0) for (const name of unknown) this.refuse({ line, column: name, value: name, problem: 'UNKNOWN_COLUMN', limit });
    for (const name of missing) this.refuse({ line, column: name, value: '', problem: 'MISSING_COLUMN' });
  }

  private row(line: number, cells: readonly string[], names: readonly string[]): void {
    if (++this.#rowCount > SHEET_LIMITS.rows) this.stopAtRows(SHEET_LIMITS.rows);
    if (cells.length > names.length) this.refuse({ line, column: '', value: String(cells.length), problem: 'TOO_MANY_CELLS', limit: names.length });
    this.refuseLongCells(line, cells, names);
    // a row with more cells than the column limit is reported, but the file is not stored for return
    if (cells.length > SHEET_LIMITS.columns) this.#keepNoLines();
    this.keepLine(line, cells);
    if (!this.#isReadable) return;
    const known: Record<string, string> = {};
    for (const [name, at] of this.#places) known[name] = (cells[at] ?? '').normalize('NFC').trim();
    this.#rows.push({ line, cells: known });
  }

  /** A line of an earlier returned file, restored to its content before the error column was added. */
  private withoutNotes(typed: readonly string[]): readonly string[] {
    return this.#notesAt < 0 ? typed : typed.toSpliced(this.#notesAt, 1).map(withoutFormulaMark);
  }

  private refuseLongCells(line: number, cells: readonly string[], names: readonly string[]): void {
    for (const [at, text] of cells.entries()) {
      if (text.length <= SHEET_LIMITS.cellCharacters) continue;
      this.refuse({ line, column: shownName(names[at] ?? '', at), value: '', problem: 'TOO_LONG', limit: SHEET_LIMITS.cellCharacters });
    }
  }

  private keepLine(line: number, cells: readonly string[]): void {
    if (this.#isReturnable) this.#lines.push({ line, cells });
  }

  private stopAtRows(most: number): never {
    this.refuse({ line: this.#headerLine, column: '', value: `${most}+`, problem: 'TOO_MANY_ROWS', limit: SHEET_LIMITS.rows });
    throw new Enough();
  }

  #keepNoLines(): void {
    this.#isReturnable = false;
    this.#lines = [];
  }
}
