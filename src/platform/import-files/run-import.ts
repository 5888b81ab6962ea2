import type { ImportedRecord, ImportColumns, ImportProblem } from '../../shared/import-file';
import { insertRows } from '../database/insert-rows';
import type { MistakeSummary, RecordsToWrite, ReadSummary } from './import-reading';
import type { ImportKind, ImportThread } from './import-threads';
import type { Tx } from '../database/tx';

/** The database part of one kind of import; its rules run in a thread. */
export interface ImportDefinition<Lookups = unknown, Known = unknown> {
  readonly kind: ImportKind;
  readonly columns: ImportColumns;
  loadReferences(tx: Tx, lookups: Lookups): Promise<Known>;
  /**
   * Runs after the rows are written.
   * @returns the id under which the import is stored, where it can be undone
   */
  afterWrite?(tx: Tx, records: RecordsToWrite): Promise<string | undefined>;
}

/** The result of importing a whole file. */
export interface ImportOutcome extends MistakeSummary {
  readonly rows: number;
  /** The names of columns that were not read. */
  readonly ignored: readonly string[];
  /** How many records of each kind were imported, or would be in a dry run. */
  readonly counts: RecordsToWrite['counts'];
  /** The first of them, or all where that was requested. */
  readonly imported: readonly ImportedRecord[];
  readonly importId?: string | undefined;
  /** The file as it was typed, with an error column; null if it is not returned. */
  readonly fileWithErrors: string | null;
}

/** A file, and the options of its import. */
export interface ImportRequest {
  readonly bytes: Buffer;
  readonly dryRun: boolean;
  readonly listsAll?: boolean;
  /** Returns the text of a mistake for the error column; without it the file is not returned. */
  readonly errorTextOf?: ((problem: ImportProblem) => string) | undefined;
}

const IMPORT_LOCK = 7321;

/** Imports a partner's file, completely or not at all. All mistakes are reported at once, sorted by line. */
export async function runImport(
  tx: Tx,
  definition: ImportDefinition,
  thread: ImportThread,
  { bytes, dryRun, listsAll = false, errorTextOf: noteOf }: ImportRequest,
): Promise<ImportOutcome> {
  // a copy, because a small buffer may share its memory with others
  const read = await thread.ask('read', { bytes: new Uint8Array(bytes), keepsLines: noteOf !== undefined });
  // The cells are checked even if the columns are refused, so that all mistakes can be corrected at once.
  const mayWrite = read.problemCount === 0 && !dryRun;
  // if two people import the same file at once, the second one finds the rows of the first
  if (mayWrite) await tx.query('select pg_advisory_xact_lock($1)', [IMPORT_LOCK]);
  const mistakes = read.isReadable ? await thread.ask('check', await definition.loadReferences(tx, read.lookups)) : read;
  if (mistakes.problemCount > 0) return refusedOutcome(thread, read, mistakes, noteOf);
  const records = await thread.ask('records', tx.actor);
  const importId = await tx.attempt(
    () => write(tx, definition, records),
    () => mayWrite,
  );
  const imported = listsAll ? await thread.ask('imported', null) : records.first;
  return { rows: read.rows, ignored: read.ignored, problems: [], problemCount: 0, counts: records.counts, imported, importId, fileWithErrors: null };
}

async function refusedOutcome(
  thread: ImportThread,
  read: ReadSummary,
  { problems, problemCount }: MistakeSummary,
  errorTextOf: ImportRequest['errorTextOf'],
): Promise<ImportOutcome> {
  const lineErrors = errorTextOf && read.isReturnable ? problems.map((problem) => ({ line: problem.line, text: errorTextOf(problem) })) : null;
  return {
    rows: read.rows,
    ignored: read.ignored,
    problems,
    problemCount,
    counts: [],
    imported: [],
    fileWithErrors: lineErrors && (await thread.ask('note', lineErrors)),
  };
}

async function write(tx: Tx, definition: ImportDefinition, records: RecordsToWrite): Promise<string | undefined> {
  for (const rows of records.tables) await insertRows(tx, rows);
  return definition.afterWrite?.(tx, records);
}
