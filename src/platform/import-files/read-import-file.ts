import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import { withoutFormulaMark } from '../csv/csv-file';
import { nearest } from '../../shared/nearest';
import { IMPORT_LIMITS, type ImportColumns, type ImportProblem, type ImportProblemCode, type ImportRow } from '../../shared/import-file';
import { type TypedLine, ERROR_COLUMN } from './import-error-file';
import { Mistakes } from './mistakes';

/** Longer than any record of allowed columns and cells, and than any file that a page accepts. */
const MAX_RECORD_LENGTH = IMPORT_LIMITS.columns * IMPORT_LIMITS.cellCharacters + 200_000;
/** Includes empty records, of which a spreadsheet may leave thousands at the end. */
const MAX_RECORDS = 100_000;
const MAX_NAME_SHOWN = 60;

/** Problems of the file that leave the other cells in their columns, so that these can still be checked. */
const CORRECTABLE: readonly ImportProblemCode[] = ['UNKNOWN_COLUMN', 'MISSING_COLUMN', 'PROTECTED_COLUMN', 'TOO_MANY_CELLS'];
/**
 * Problems with which a file can be returned for correction: it contains no data that must not be copied, and
 * it can be corrected row by row.
 */
const RETURNABLE: readonly ImportProblemCode[] = ['UNKNOWN_COLUMN', 'MISSING_COLUMN', 'REPEATED', 'TOO_MANY_CELLS'];

/** The columns of one kind of import. */
export interface ColumnRules {
  readonly columns: ImportColumns;
  isProtected(column: string): boolean;
}

/** A file as rows, with the problems of the file as a whole. */
export interface ImportFile {
  readonly rows: readonly ImportRow[];
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
  readonly lines: readonly TypedLine[] | null;
}

/** Thrown to stop reading a file that exceeds a limit. */
class StopReading extends Error {}

/**
 * Reads a CSV file: UTF-8 with or without a byte order mark, a row of column names, one row for each entry.
 * All limits are applied while reading. Only cells of known columns are stored, each once, so that time and
 * memory are linear in the bytes of the file.
 */
export function readImportFile(bytes: Buffer, form: ColumnRules, keepLines: boolean): ImportFile {
  const reader = new FileReader(form, keepLines);
  const malformed = firstNonTextLine(bytes);
  if (malformed !== null) reader.refuse({ line: malformed, column: '', value: '', problem: 'NOT_UTF_8' });
  else readRecords(bytes, reader);
  return reader.result();
}

function readRecords(bytes: Buffer, reader: FileReader): void {
  try {
    parse(bytes, {
      bom: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: MAX_RECORD_LENGTH,
      on_record: (cells: string[]) => (reader.record(cells), null),
    });
  } catch (error) {
    if (error instanceof StopReading) return;
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as unknown as { lines: number };
    // An open quote swallows the rest of the file, so the report names the line where it opened.
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') reader.refuse({ line: reader.nextLine, column: '', value: '', problem: 'NOT_CSV', limit: 'open' });
    else if (error.code === 'CSV_MAX_RECORD_SIZE')
      reader.refuse({ line: reader.nextLine, column: '', value: '', problem: 'TOO_LONG', limit: MAX_RECORD_LENGTH });
    else reader.refuse({ line: lines, column: '', value: '', problem: 'NOT_CSV', limit: 'inside' });
  }
}

/**
 * The first line with bytes that are not UTF-8, or with a NUL, which occurs only in UTF-16 read as UTF-8;
 * null when there is none.
 */
function firstNonTextLine(bytes: Buffer): number | null {
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
  name === '' ? `#${at + 1}` : name.length > MAX_NAME_SHOWN ? `${name.slice(0, MAX_NAME_SHOWN)}…` : name;

function breaksIn(text: string): number {
  if (!text.includes('\n') && !text.includes('\r')) return 0;
  let breaks = 0;
  for (let at = 0; at < text.length; at++) if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) breaks++;
  return breaks;
}

/** Reads one file, record by record. */
class FileReader {
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
  readonly #columnIndexes = new Map<string, number>();
  #ignored: readonly string[] = [];
  /** The index of the error column in a file that was returned earlier; -1 without one. */
  #errorColumnIndex = -1;
  /** Includes empty records. */
  #records = 0;
  readonly #rows: ImportRow[] = [];
  #rowCount = 0;
  #lines: TypedLine[] = [];

  constructor(
    private readonly form: ColumnRules,
    keepLines: boolean,
  ) {
    this.#columns = new Set([...form.columns.required, ...form.columns.optional]);
    this.#isReturnable = keepLines;
  }

  refuse(problem: ImportProblem): void {
    this.#mistakes.add(problem);
    this.#isReadable &&= CORRECTABLE.includes(problem.problem);
    if (!RETURNABLE.includes(problem.problem)) this.#discardLines();
  }

  record(typed: readonly string[]): void {
    if (++this.#records > MAX_RECORDS) this.stopAtRows(MAX_RECORDS);
    const line = this.nextLine;
    this.nextLine++;
    for (const text of typed) this.nextLine += breaksIn(text);
    if (typed.every((text) => text.trim() === '')) return;
    if (this.#names === null) return this.header(line, typed);
    const cells = this.withoutErrorColumn(typed);
    if (cells.some((text) => text.trim() !== '')) this.row(line, cells, this.#names);
  }

  result(): ImportFile {
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
    this.#errorColumnIndex = typed.findIndex((text) => nameOf(text) === ERROR_COLUMN);
    const cells = this.withoutErrorColumn(typed);
    const names = cells.map(nameOf);
    this.#names = names;
    if (names.length > IMPORT_LIMITS.columns) {
      this.refuse({ line, column: '', value: String(names.length), problem: 'TOO_MANY_COLUMNS', limit: IMPORT_LIMITS.columns });
      throw new StopReading();
    }
    this.refuseLongCells(line, cells, names);
    this.keepLine(line, cells);
    const unknown: string[] = [];
    for (const [at, name] of names.entries()) {
      const columnLabel = shownName(name, at);
      if (!this.#columns.has(name)) {
        if (this.form.isProtected(name)) this.refuse({ line, column: columnLabel, value: columnLabel, problem: 'PROTECTED_COLUMN' });
        else unknown.push(columnLabel);
      } else if (this.#columnIndexes.has(name)) this.refuse({ line, column: name, value: name, problem: 'REPEATED' });
      else this.#columnIndexes.set(name, at);
    }
    this.#ignored = unknown;
    const missing = this.form.columns.required.filter((name) => !this.#columnIndexes.has(name));
    // one of these may be a misspelt name of the missing column
    const absent = [...this.#columns].filter((name) => !this.#columnIndexes.has(name));
    if (missing.length > 0)
      for (const name of unknown) this.refuse({ line, column: name, value: name, problem: 'UNKNOWN_COLUMN', limit: nearest(name, absent) ?? '' });
    for (const name of missing) this.refuse({ line, column: name, value: '', problem: 'MISSING_COLUMN' });
  }

  private row(line: number, cells: readonly string[], names: readonly string[]): void {
    if (++this.#rowCount > IMPORT_LIMITS.rows) this.stopAtRows(IMPORT_LIMITS.rows);
    if (cells.length > names.length) this.refuse({ line, column: '', value: String(cells.length), problem: 'TOO_MANY_CELLS', limit: names.length });
    this.refuseLongCells(line, cells, names);
    // a row with more cells than the column limit is reported, but the file is not stored for return
    if (cells.length > IMPORT_LIMITS.columns) this.#discardLines();
    this.keepLine(line, cells);
    if (!this.#isReadable) return;
    const recognized: Record<string, string> = {};
    for (const [name, at] of this.#columnIndexes) recognized[name] = (cells[at] ?? '').normalize('NFC').trim();
    this.#rows.push({ line, cells: recognized });
  }

  /** A line of an earlier returned file, restored to its content before the error column was added. */
  private withoutErrorColumn(typed: readonly string[]): readonly string[] {
    return this.#errorColumnIndex < 0 ? typed : typed.toSpliced(this.#errorColumnIndex, 1).map(withoutFormulaMark);
  }

  private refuseLongCells(line: number, cells: readonly string[], names: readonly string[]): void {
    for (const [at, text] of cells.entries()) {
      if (text.length <= IMPORT_LIMITS.cellCharacters) continue;
      this.refuse({ line, column: shownName(names[at] ?? '', at), value: '', problem: 'TOO_LONG', limit: IMPORT_LIMITS.cellCharacters });
    }
  }

  private keepLine(line: number, cells: readonly string[]): void {
    if (this.#isReturnable) this.#lines.push({ line, cells });
  }

  private stopAtRows(limit: number): never {
    this.refuse({ line: this.#headerLine, column: '', value: `${limit}+`, problem: 'TOO_MANY_ROWS', limit: IMPORT_LIMITS.rows });
    throw new StopReading();
  }

  #discardLines(): void {
    this.#isReturnable = false;
    this.#lines = [];
  }
}
