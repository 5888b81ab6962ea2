import { CsvError, parse } from 'csv-parse/sync';
import { withoutFormulaMark } from '../csv/csv-file';
import { type ImportMapping, NO_MAPPING } from '../../shared/imports/import-mapping';
import { shortenedName } from '../../shared/shortened-name';
import { hoursCell } from '../../shared/imports/date-cells';
import { HOURS_COLUMN, IMPORT_LIMITS, type ImportProblem, type ImportProblemCode, type ImportRow, REMOVED } from '../../shared/imports/import-file';
import { hasEnoughColumns, type ImportKinds, knownColumns, otherKindOf } from './file-kind';
import { type TypedLine, ERROR_COLUMN } from './import-error-file';
import { amountOfRow, mayBeWithin, WithinNotes } from './amount-columns';
import { type ColumnRules, type Header, nameOf, NO_HEADER, readHeader, shownName } from './import-header';
import type { ImportFile } from './file-as-rows';
import { Mistakes } from './mistakes';
import { breaksIn, separatorIn, textFile } from './text-file';
import { isZip, readWorkbook, WorkbookError } from './xlsx-file';

/** Longer than any record of allowed columns and cells, and than any file that a page accepts. */
const MAX_RECORD_LENGTH = IMPORT_LIMITS.columns * IMPORT_LIMITS.cellCharacters + 200_000;
/** Includes empty records, of which a spreadsheet may leave thousands at the end. */
const MAX_RECORDS = 100_000;

/** Problems of the file that leave the other cells in their columns, so that these can still be checked. */
const CORRECTABLE: readonly ImportProblemCode[] = ['UNKNOWN_COLUMN', 'MISSING_COLUMN', 'PROTECTED_COLUMN', 'TOO_MANY_CELLS', 'TWO_AMOUNTS'];
/**
 * Problems with which a file can be returned for correction: it contains no data that must not be copied, and
 * it can be corrected row by row.
 */
const RETURNABLE: readonly ImportProblemCode[] = ['UNKNOWN_COLUMN', 'MISSING_COLUMN', 'REPEATED', 'TOO_MANY_CELLS', 'TWO_AMOUNTS'];

/** What a survey tool writes in the column of a chosen answer. */
const GIVEN: ReadonlySet<string> = new Set(['1', '1.0', 'true', 'yes']);

const isOfMissing = ({ problem }: Pick<ImportProblem, 'problem'>): boolean => problem === 'MISSING_COLUMN' || problem === 'UNKNOWN_COLUMN';

/** Thrown to stop reading a file that exceeds a limit. */
class StopReading extends Error {}

/**
 * Reads a file of text with separators, or the first sheet of a workbook (.xlsx): a row of column names, one row for
 * each entry. All limits are applied while reading. Only cells of known columns are stored, each once, so that time
 * and memory are linear in the bytes of the file.
 */
export function readImportFile(
  bytes: Buffer,
  form: ColumnRules,
  keepLines: boolean,
  mapping: ImportMapping = NO_MAPPING,
  kinds: Partial<ImportKinds> = {},
): ImportFile {
  const reader = new FileReader(form, mapping, keepLines, kinds);
  if (isZip(bytes)) readSheet(bytes, reader);
  else {
    const text = textFile(bytes);
    if ('utf8' in text) readRecords(text.utf8, reader);
    else reader.refuse({ line: text.malformedLine, column: '', value: '', problem: 'NOT_UTF_8' });
  }
  return reader.result();
}

function readSheet(bytes: Buffer, reader: FileReader): void {
  try {
    readWorkbook(bytes, ({ line, cells }) => {
      reader.nextLine = line;
      reader.record(cells);
    });
  } catch (error) {
    if (error instanceof StopReading) return;
    if (!(error instanceof WorkbookError)) throw error;
    reader.refuse({ line: 1, column: '', value: '', problem: error.problem === 'TOO_MUCH' ? 'TOO_LARGE' : 'NOT_XLSX' });
  }
}

function readRecords(bytes: Buffer, reader: FileReader): void {
  try {
    parse(bytes, {
      bom: true,
      delimiter: separatorIn(bytes),
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

/** Reads one file, record by record. */
class FileReader {
  /** The line on which the next record begins. */
  nextLine = 1;
  readonly #mistakes = new Mistakes();
  #isReadable = true;
  #isReturnable: boolean;
  #keepsLines: boolean;
  #headerLine = 1;
  /** The column names, without the error column. */
  #names: readonly string[] | null = null;
  /** The same as typed. */
  #headings: readonly string[] = [];
  #header: Header = NO_HEADER;
  /** The indexes of columns whose cells are never stored. */
  #protected: ReadonlySet<number> = new Set();
  /** Rows that have a problem already. */
  readonly #refusedLines = new Set<number>();
  /** The index of the error column in a file that was returned earlier; -1 without one. */
  #errorColumnIndex = -1;
  /** Includes empty records. */
  #records = 0;
  #ignored: readonly string[] = [];
  readonly #rows: ImportRow[] = [];
  #rowCount = 0;
  readonly #within = new WithinNotes();
  #lines: TypedLine[] = [];

  constructor(
    private readonly form: ColumnRules,
    private readonly mapping: ImportMapping,
    keepLines: boolean,
    private readonly kinds: Partial<ImportKinds>,
  ) {
    this.#isReturnable = keepLines;
    this.#keepsLines = keepLines;
  }

  refuse(problem: ImportProblem): void {
    this.#mistakes.add(problem);
    this.#isReadable &&= CORRECTABLE.includes(problem.problem);
    this.#refusedLines.add(problem.line);
    if (problem.problem === 'PROTECTED_COLUMN') this.#isReturnable = false;
    else if (!RETURNABLE.includes(problem.problem)) this.#discardLines();
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
    const missing = this.#header.missing.filter((column) => !this.#within.found.has(column));
    if (mayBeWithin(this.#header, this.form.columns)) this.refuseMissing(missing);
    if (this.#rowCount === 0 && this.#isReadable) this.refuse({ line, column: '', value: '', problem: 'EMPTY_FILE' });
    return {
      rows: this.#isReadable ? this.#rows : [],
      rowCount: this.#rowCount,
      mistakes: this.#mistakes,
      ignored: this.#ignored,
      typedHeadings: this.#header.typed,
      missing: [...new Set([...missing, ...this.#within.lacking])],
      knownHeadings: this.#header.known,
      readColumns: [...new Set([...knownColumns(this.#header), ...this.timesOf().map(([column]) => column)])],
      headings: new Map(
        [...this.timesOf(), ...this.#header.indexes].sort(([, a], [, b]) => a - b).map(([column, at]) => [column, (this.#headings[at] ?? '').trim()]),
      ),
      isReadable: this.#isReadable,
      lines: this.#isReturnable ? this.#lines : null,
      mustNotBeStored: this.#protected.size > 0 || this.#header.shortened !== null,
      keptLines: this.#keepsLines ? this.#lines : null,
      shortened: this.#header.shortened?.heading ?? null,
      placeOf: new Map([...this.#header.indexes].map(([column, at]) => [column, at - [...this.#protected].filter((other) => other < at).length])),
      refusedLines: this.#refusedLines,
      headerLine: this.#headerLine,
    };
  }

  private refuseMissing(missing: readonly string[]): void {
    const line = this.#headerLine;
    // unknown headings are a mistake only where one of them may be a missing column
    const problems = missing.length === 0 ? [] : this.#header.problems.filter(isOfMissing);
    for (const problem of problems) if (problem.problem === 'UNKNOWN_COLUMN' || missing.includes(problem.column)) this.refuse({ line, ...problem });
  }

  /** The amount of a row whose columns name a currency each. A row with several is refused. */
  private amount(line: number, cells: readonly string[], recognized: Record<string, string>): void {
    const [within] = this.form.columns.within ?? [];
    const { amount, currency, contradictory } = amountOfRow(this.#header.amounts, cells);
    if (!within) return;
    if (contradictory !== null) this.refuse({ line, column: within.other, value: contradictory, problem: 'TWO_AMOUNTS' });
    Object.assign(recognized, { [within.other]: amount, [within.column]: currency });
  }

  /** The times that one column holds, with its index. */
  private timesOf(): (readonly [column: string, at: number])[] {
    const at = this.#header.indexes.get(HOURS_COLUMN);
    return at === undefined ? [] : (this.form.columns.hours ?? []).map((column) => [column, at] as const);
  }

  private header(line: number, typed: readonly string[]): void {
    this.#headerLine = line;
    this.#errorColumnIndex = typed.findIndex((text) => nameOf(text) === ERROR_COLUMN);
    const cells = this.withoutErrorColumn(typed);
    const names = cells.map(nameOf);
    this.#names = names;
    this.#headings = cells;
    if (names.length > IMPORT_LIMITS.columns) {
      this.refuse({ line, column: '', value: String(names.length), problem: 'TOO_MANY_COLUMNS', limit: IMPORT_LIMITS.columns });
      throw new StopReading();
    }
    this.refuseLongCells(line, cells, names);
    const header = readHeader(cells, this.form, this.mapping);
    this.#header = header;
    this.#protected = header.protectedAt;
    const { shortened } = header;
    this.keepLine(line, shortened ? cells.with(shortened.at, this.form.columns.shortenedNames?.heading ?? shortened.column) : cells);
    const otherKind = otherKindOf(cells, header, this.form, this.kinds);
    // one error instead of one for each column, without its cells, which may name people
    if (otherKind !== null) {
      this.refuse({ line, column: '', value: '', problem: 'OTHER_FILE', limit: otherKind || this.form.columns.required.join(', ') });
      for (const problem of header.problems) if (problem.problem === 'PROTECTED_COLUMN') this.refuse({ line, ...problem });
      this.#ignored = hasEnoughColumns(header) ? header.ignored : [];
      throw new StopReading();
    }
    this.#ignored = header.ignored;
    for (const problem of header.problems) if (!mayBeWithin(this.#header, this.form.columns) || !isOfMissing(problem)) this.refuse({ line, ...problem });
  }

  private row(line: number, typed: readonly string[], names: readonly string[]): void {
    const { shortened } = this.#header;
    const name = shortened && typed[shortened.at]?.trim();
    const cells = shortened && name ? typed.with(shortened.at, shortenedName(name, shortened.isFull) || REMOVED.NAMES_TRAINEE) : typed;
    if (++this.#rowCount > IMPORT_LIMITS.rows) this.stopAtRows(IMPORT_LIMITS.rows);
    if (cells.length > names.length) this.refuse({ line, column: '', value: String(cells.length), problem: 'TOO_MANY_CELLS', limit: names.length });
    this.refuseLongCells(line, cells, names);
    // a row with more cells than the column limit is reported, but the file is not stored for return
    if (cells.length > IMPORT_LIMITS.columns) this.#discardLines();
    this.keepLine(line, cells);
    if (!this.#isReadable) return;
    const { indexes, answers, values } = this.#header;
    const recognized: Record<string, string> = { ...values };
    for (const [name, at] of indexes) recognized[name] = (cells[at] ?? '').normalize('NFC').trim();
    for (const [name, ofList] of answers) {
      const given = ofList.filter(({ at }) => GIVEN.has((cells[at] ?? '').trim().toLowerCase()));
      if (given.length > 0 || recognized[name] === undefined) recognized[name] = given.map(({ text }) => text).join(';');
    }
    const { hours } = this.form.columns;
    const bothTimes = recognized[HOURS_COLUMN];
    if (hours && bothTimes !== undefined) {
      const times = hoursCell(bothTimes);
      for (const [at, column] of hours.entries()) recognized[column] ??= times[at] ?? '';
    }
    for (const [column, other] of Object.entries(this.form.columns.from ?? {})) recognized[column] ??= recognized[other] ?? '';
    if (this.#header.amounts.length > 0) this.amount(line, cells, recognized);
    for (const within of this.form.columns.within ?? []) if (!indexes.has(within.column)) this.#within.note(within, recognized);
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
    if (this.#keepsLines) this.#lines.push({ line, cells: this.#protected.size === 0 ? cells : cells.filter((_, at) => !this.#protected.has(at)) });
  }

  private stopAtRows(limit: number): never {
    this.refuse({ line: this.#headerLine, column: '', value: `${limit}+`, problem: 'TOO_MANY_ROWS', limit: IMPORT_LIMITS.rows });
    throw new StopReading();
  }

  #discardLines(): void {
    this.#isReturnable = false;
    this.#keepsLines = false;
    this.#lines = [];
  }
}
