import type { ImportedRow, SheetColumns, SheetProblem } from '../../shared/sheet';
import { insertRows } from '../database/insert-rows';
import type { FoundMistakes, RecordsToWrite, SheetRead } from './sheet-reading';
import type { SheetKind, SheetThread } from './sheet-threads';
import type { Tx } from '../database/tx';

/** What the database has to do with one kind of sheet; its rules run in a thread. */
export interface SheetImport<Lookups = unknown, Known = unknown> {
  readonly kind: SheetKind;
  readonly columns: SheetColumns;
  known(tx: Tx, lookups: Lookups): Promise<Known>;
  /** What else is written once the rows are. @returns what the whole of it is kept as, where it can be taken back */
  written?(tx: Tx, records: RecordsToWrite): Promise<string | undefined>;
}

/** What became of a whole file. */
export interface SheetOutcome extends FoundMistakes {
  readonly rows: number;
  /** The names of columns that were not read. */
  readonly ignored: readonly string[];
  /** How many records of each kind came in, or would. */
  readonly counts: RecordsToWrite['counts'];
  /** The first of them, or all where that was asked for. */
  readonly imported: readonly ImportedRow[];
  readonly sheetId?: string | undefined;
  /** The file as it was typed, with what to mend; null where it is not given back. */
  readonly toMend: string | null;
}

/** A file, and what is wanted of it. */
export interface SheetFile {
  readonly bytes: Buffer;
  readonly dryRun: boolean;
  readonly listsAll?: boolean;
  /** The words for a mistake in the file that is given back; without them it is not. */
  readonly noteOf?: ((problem: SheetProblem) => string) | undefined;
}

const ONE_AT_A_TIME = 7321;

/** A partner's sheet: all of it or nothing, and every mistake is told at once, in the order of its lines. */
export async function importSheet(
  tx: Tx,
  taking: SheetImport,
  thread: SheetThread,
  { bytes, dryRun, listsAll = false, noteOf }: SheetFile,
): Promise<SheetOutcome> {
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
  const imported = listsAll ? await thread.ask('imported', null) : records.first;
  return { rows: read.rows, ignored: read.ignored, problems: [], problemCount: 0, counts: records.counts, imported, sheetId, toMend: null };
}

async function refused(thread: SheetThread, read: SheetRead, { problems, problemCount }: FoundMistakes, noteOf: SheetFile['noteOf']): Promise<SheetOutcome> {
  const returned = noteOf && read.isReturnable ? problems.map((problem) => ({ line: problem.line, text: noteOf(problem) })) : null;
  return {
    rows: read.rows,
    ignored: read.ignored,
    problems,
    problemCount,
    counts: [],
    imported: [],
    toMend: returned && (await thread.ask('note', returned)),
  };
}

async function write(tx: Tx, taking: SheetImport, records: RecordsToWrite): Promise<string | undefined> {
  for (const rows of records.tables) await insertRows(tx, rows);
  return taking.written?.(tx, records);
}
