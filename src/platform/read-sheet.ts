import { CsvError, parse } from 'csv-parse/sync';
import { asBeforeToMend, type Line } from '../shared/sheet-to-mend';
import type { SheetColumns, SheetProblem, SheetProblemCode, SheetRow } from '../shared/sheet';

/** A sheet of a partner has hundreds of rows; one transaction holds this many well. */
export const MAX_ROWS = 20_000;

/** Problems of the file that leave its other cells where they belong. */
const MENDABLE: readonly SheetProblemCode[] = ['UNKNOWN_COLUMN', 'MISSING_COLUMN', 'PROTECTED_COLUMN', 'TOO_MANY_CELLS'];

/** Problems with which a file is not given back: it holds what must not be copied, or nothing to mend row by row. */
const KEPT_BACK: readonly SheetProblemCode[] = ['PROTECTED_COLUMN', 'TOO_MANY_ROWS', 'EMPTY_FILE'];

/** A file as rows, and what is wrong with it as a whole. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly problems: readonly SheetProblem[];
  /** Whether its cells can be looked at in spite of the problems. */
  readonly isReadable: boolean;
  /** The file as it was typed, to be given back; null where it cannot be, or tells what never travels in a sheet. */
  readonly lines: readonly Line[] | null;
}

const nameOf = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** Reads a CSV file: UTF-8 with or without a byte order mark, a row of column names, one row for each thing. */
export function readSheet(bytes: Buffer, columns: SheetColumns, isProtected: (column: string) => boolean): Sheet {
  const read = linesOf(bytes);
  if ('problem' in read) return unreadable(read);
  const [header, ...lines] = read;
  if (!header) return unreadable({ line: 1, column: '', value: '', problem: 'EMPTY_FILE' });
  const names = header.cells.map(nameOf);
  const problems = [...headerProblems(header.line, names, columns, isProtected)];
  if (lines.length === 0) problems.push({ line: header.line, column: '', value: '', problem: 'EMPTY_FILE' });
  if (lines.length > MAX_ROWS) problems.push({ line: header.line, column: '', value: String(lines.length), problem: 'TOO_MANY_ROWS', limit: MAX_ROWS });
  for (const { line, cells } of lines) {
    if (cells.length > names.length) problems.push({ line, column: '', value: String(cells.length), problem: 'TOO_MANY_CELLS', limit: names.length });
  }
  const named = (cells: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.map((name, at) => [name, (cells[at] ?? '').normalize('NFC').trim()]));
  return {
    rows: lines.map(({ line, cells }) => ({ line, cells: named(cells) })),
    problems,
    isReadable: problems.every(({ problem }) => MENDABLE.includes(problem)),
    lines: problems.some(({ problem }) => KEPT_BACK.includes(problem)) ? null : read,
  };
}

const unreadable = (problem: SheetProblem): Sheet => ({ rows: [], problems: [problem], isReadable: false, lines: null });

const breaksIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

/** Records that hold something, each with the line it begins on; or why the file is no CSV. */
function linesOf(bytes: Buffer): readonly Line[] | SheetProblem {
  const malformed = malformedLine(bytes);
  if (malformed !== null) return { line: malformed, column: '', value: '', problem: 'NOT_UTF_8' };
  try {
    const options = { bom: true, raw: true, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] };
    const records = parse(bytes, options) as unknown as { raw: string; record: string[] }[];
    let next = 1;
    const lines = records.map(({ raw, record }) => {
      const line = next;
      next += breaksIn(raw);
      return { line, cells: record };
    });
    return asBeforeToMend(lines, nameOf).filter(({ cells }) => cells.some((text) => text.trim() !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines, raw } = error as unknown as { lines: number; raw: string };
    const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED';
    // An open quote swallows the rest of the file: what a person looks for is where it opened.
    const text = bytes.toString('utf8');
    return {
      line: isOpen ? 1 + breaksIn(text.slice(0, text.length - raw.length)) : lines,
      column: '',
      value: '',
      problem: 'NOT_CSV',
      limit: isOpen ? 'open' : 'inside',
    };
  }
}

/** The first line with bytes that are not UTF-8; null when there is none. */
function malformedLine(bytes: Buffer): number | null {
  const whole = new TextDecoder('utf-8', { fatal: true });
  const reads = (part: Buffer): boolean => {
    try {
      whole.decode(part);
      return true;
    } catch {
      return false;
    }
  };
  if (reads(bytes)) return null;
  for (let line = 1, from = 0; ; line++) {
    const end = bytes.indexOf(10, from);
    if (!reads(bytes.subarray(from, end < 0 ? bytes.length : end))) return line;
    if (end < 0) return line;
    from = end + 1;
  }
}

function* headerProblems(line: number, names: readonly string[], columns: SheetColumns, isProtected: (column: string) => boolean): Generator<SheetProblem> {
  const known = [...columns.required, ...columns.optional];
  for (const [at, name] of names.entries()) {
    if (names.indexOf(name) < at) yield { line, column: name, value: name, problem: 'REPEATED', limit: line };
    else if (!known.includes(name))
      yield { line, column: name, value: name, problem: isProtected(name) ? 'PROTECTED_COLUMN' : 'UNKNOWN_COLUMN', limit: known.join(', ') };
  }
  for (const name of columns.required) if (!names.includes(name)) yield { line, column: name, value: '', problem: 'MISSING_COLUMN' };
}
