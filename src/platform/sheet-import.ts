import type { ImportedRow, SheetColumns, SheetProblem } from '../shared/sheet';
import type { SheetRecords } from '../shared/sheet-rules';
import { insertRows } from './insert-all';
import type { FoundMistakes, SheetRead } from './sheet-reading';
import type { SheetKind, SheetThread } from './sheet-threads';
import type { Tx } from './tx';

/** What the database has to do with one kind of sheet; its rules run in a thread. */
export interface SheetImport<Lookups = unknown, Known = unknown> {
  readonly kind: SheetKind;
  readonly columns: SheetColumns;
  known(tx: Tx, lookups: Lookups): Promise<Known>;
  /** What else is written once the rows are. @returns what the whole of it is kept as, where it can be taken back */
  written?(tx: Tx, records: SheetRecords): Promise<string | undefined>;
}

/** What became of a whole file. */
export interface SheetOutcome extends FoundMistakes {
  readonly rows: number;
  /** The names of columns that were not read. */
  readonly ignored: readonly string[];
  readonly imported: readonly ImportedRow[];
  readonly sheetId?: string | undefined;
  /** The file as it was typed, with what to mend; null where it is not given back. */
  readonly toMend: string | null;
}

/** A file, and what is wanted of it. */
export interface SheetFile {
  readonly bytes: Buffer;
  readonly dryRun: boolean;
  /** The words for a mistake in the file that is given back; without them it is not. */
  readonly noteOf?: ((problem: SheetProblem) => string) | undefined;
}

const ONE_AT_A_TIME = 7321;

/** A partner's sheet: all of it or nothing, and every mistake is told at once, in the order of its lines. */
export async function importSheet(tx: Tx, taking: SheetImport, thread: SheetThread, { bytes, dryRun, noteOf }: SheetFile): Promise<SheetOutcome> {
  // a copy: a small buffer may share its memory with others
  const read = await thread.ask('read', { bytes: new Uint8Array(bytes), keepsLines: noteOf !== undefined });
  // Whoever mends a sheet wants to hear everything at once: its cells are looked at even where its columns are refused.
  const mayWrite = read.problemCount === 0 && !dryRun;
  // of two who take the same sheet in at once, the second finds what the first wrote
  if (mayWrite) await tx.query('select pg_advisory_xact_lock($1)', [ONE_AT_A_TIME]);
  const found = read.isReadable ? await thread.ask('check', await taking.known(tx, read.lookups)) : read;
  if (found.problemCount > 0) return refused(thread, read, found, noteOf);
  const records = await thread.ask('records', tx.actor);
  const sheetId = await tx.attempt(
    () => write(tx, taking, records),
    () => mayWrite,
  );
  return { rows: read.rows, ignored: read.ignored, problems: [], problemCount: 0, imported: records.imported, sheetId, toMend: null };
}

async function refused(thread: SheetThread, read: SheetRead, { problems, problemCount }: FoundMistakes, noteOf: SheetFile['noteOf']): Promise<SheetOutcome> {
  const returned = noteOf && read.isReturnable ? problems.map((problem) => ({ line: problem.line, text: noteOf(problem) })) : null;
  return {
    rows: read.rows,
    ignored: read.ignored,
    problems,
    problemCount,
    imported: [],
    toMend: returned && (await thread.ask('note', returned)),
  };
}

async function write(tx: Tx, taking: SheetImport, records: SheetRecords): Promise<string | undefined> {
  for (const rows of records.tables) await insertRows(tx, rows);
  return taking.written?.(tx, records);
}
