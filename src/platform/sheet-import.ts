import type { ImportOutcome, SheetColumns, SheetProblem, SheetRow } from '../shared/sheet';
import type { Line } from '../shared/sheet-to-mend';
import { readSheet } from './read-sheet';
import type { Tx } from './tx';

/** What takes the rows of one kind of sheet. */
export interface SheetImport {
  readonly columns: SheetColumns;
  /** Whether a column that is not known may tell of a person what never travels in a sheet. */
  isProtected(column: string): boolean;
  /** All rows or none; `dryRun` writes them and takes them back, so that the database has its say too. */
  import(tx: Tx, rows: readonly SheetRow[], dryRun: boolean): Promise<ImportOutcome>;
}

/** What became of a whole file. */
export interface SheetOutcome extends ImportOutcome {
  readonly rows: number;
  /** The file as it was typed, to be given back with what to mend; null where it is not. */
  readonly lines: readonly Line[] | null;
}

const ONE_AT_A_TIME = 7321;

/** Of a column that is missing the first line tells; not every row once more. */
function isNews(problems: readonly SheetProblem[]): (found: SheetProblem) => boolean {
  const missing = new Set(problems.filter(({ problem }) => problem === 'MISSING_COLUMN').map(({ column }) => column));
  return ({ column }) => !missing.has(column);
}

/** A partner's sheet: all of it or nothing, and every mistake is told at once, in the order of its lines. */
export async function importSheet(tx: Tx, taking: SheetImport, bytes: Buffer, dryRun: boolean): Promise<SheetOutcome> {
  const { rows, problems, isReadable, lines } = readSheet(bytes, taking.columns, (column) => taking.isProtected(column));
  // Whoever mends a sheet wants to hear everything at once: its cells are looked at even where its columns are refused.
  const mayWrite = problems.length === 0 && !dryRun;
  // of two who take the same sheet in at once, the second finds what the first wrote
  if (mayWrite) await tx.query('select pg_advisory_xact_lock($1)', [ONE_AT_A_TIME]);
  const looked: ImportOutcome = isReadable ? await taking.import(tx, rows, !mayWrite) : { problems: [], imported: [] };
  const all = [...problems, ...looked.problems.filter(isNews(problems))].sort((a, b) => a.line - b.line);
  return { rows: rows.length, lines, problems: all, ...(all.length > 0 ? { imported: [] } : { imported: looked.imported, sheetId: looked.sheetId }) };
}
