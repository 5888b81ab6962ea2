import type { ImportedRecord, ImportColumns, ImportProblem, ImportProblemCode } from '../../shared/imports/import-file';
import { type ImportMapping, type KnownHeading, type KnownText, NO_MAPPING, type ProposedHeading, type UnknownText } from '../../shared/imports/import-mapping';
import { insertRows } from '../database/table';
import type { CheckSummary, MistakeSummary, RecordsToWrite, ReadSummary } from './import-steps';
import type { ImportKind, ImportThread } from './import-threads';
import type { Tx } from '../database/tx';

/** The database part of one kind of import; its rules run in a thread. */
export interface ImportDefinition<Lookups = unknown, Known = unknown> {
  readonly kind: ImportKind;
  readonly columns: ImportColumns;
  /** Whether each row can be imported without the others. */
  readonly hasIndependentRows: boolean;
  loadReferences(tx: Tx, lookups: Lookups, mapping: ImportMapping): Promise<Known>;
  /**
   * Runs after the rows are written.
   * @returns the id under which the import is stored, where it can be undone
   */
  afterWrite?(tx: Tx, records: RecordsToWrite): Promise<string | undefined>;
  /** The names of codes of a column; of other imports the search names them. */
  labelsOf?(tx: Tx, column: string, codes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** What a text in a column may mean, for the error column of a row; empty if nothing is similar. */
  candidateNames?(tx: Tx, texts: readonly UnknownText[]): Promise<ReadonlyMap<string, string>>;
}

/** The result of importing a whole file. */
export interface ImportOutcome extends MistakeSummary {
  readonly rows: number;
  /** The names of columns that were not read. */
  readonly ignored: readonly string[];
  /** The same as they were typed. */
  readonly ignoredHeadings: readonly string[];
  /** How many records of each kind were imported, or would be in a dry run. */
  readonly counts: RecordsToWrite['counts'];
  /** The first of them, or all where that was requested. */
  readonly imported: readonly ImportedRecord[];
  readonly importId?: string | undefined;
  /** The file as it was typed, with an error column; null if it is not returned. */
  readonly fileWithErrors: string | null;
  /** The rows with mistakes alone, while the others can be imported without them; otherwise null. */
  readonly refusedRows: string | null;
  /** The file without columns, names and texts that may not be stored; null if it has none of them. */
  readonly safeFile: string | null;
  readonly missing: readonly string[];
  /** The columns that the file has. */
  readonly readColumns: readonly string[];
  readonly unknownTexts: readonly UnknownText[];
  readonly knownTexts: readonly KnownText[];
  readonly knownHeadings: readonly (KnownHeading & { readonly typed: string })[];
  /** What headings without a meaning may mean; the words of their columns are among the unknown texts. */
  readonly proposedHeadings: readonly ProposedHeading[];
  /** The heading of names that were shortened; null if none were. */
  readonly shortened: string | null;
  readonly cleanRows: number;
}

type ErrorText = (problem: ImportProblem, candidates?: string) => string;

/** A file, and the options of its import. */
export interface ImportRequest {
  readonly bytes: Buffer;
  readonly dryRun: boolean;
  readonly listsAll?: boolean;
  readonly mapping?: ImportMapping;
  /** Imports the rows without mistakes, and leaves out the others. */
  readonly cleanRowsOnly?: boolean;
  /** Returns the text of a mistake for the error column, with what a text may mean; without it the file is not returned. */
  readonly errorTextOf?: ErrorText | undefined;
}

const IMPORT_LOCK = 7321;

/**
 * Imports a partner's file: all of it or none, or with `cleanRowsOnly` its rows without mistakes. All mistakes
 * are reported at once, sorted by line.
 */
export async function runImport(
  tx: Tx,
  definition: ImportDefinition,
  thread: ImportThread,
  { bytes, dryRun, listsAll = false, errorTextOf, mapping = NO_MAPPING, cleanRowsOnly: isPartWanted = false }: ImportRequest,
): Promise<ImportOutcome> {
  const cleanRowsOnly = isPartWanted && definition.hasIndependentRows;
  // a copy, because a small buffer may share its memory with others
  const read = await thread.ask('read', { bytes: new Uint8Array(bytes), keepsLines: errorTextOf !== undefined, mapping });
  // The cells are checked even if the columns are refused, so that all mistakes can be corrected at once.
  const mayWrite = (read.problemCount === 0 || cleanRowsOnly) && !dryRun;
  // if two people import the same file at once, the second one finds the rows of the first
  if (mayWrite) await tx.query('select pg_advisory_xact_lock($1)', [IMPORT_LOCK]);
  const checked: CheckSummary = read.isReadable
    ? await thread.ask('check', await definition.loadReferences(tx, read.lookups, mapping))
    : { ...read, unknownTexts: [], knownTexts: [], cleanRows: 0 };
  const { problemCount, unknownTexts, knownTexts } = checked;
  const problems = checked.problems.map((problem) => withHeading(problem, read, definition.columns));
  // a problem with the columns concerns every row
  const cleanRows = hasColumnProblem(read) ? 0 : checked.cleanRows;
  const { rows, ignored, missing, readColumns, proposedHeadings, shortened } = read;
  const typedOf = (name: string): string => read.typedHeadings.get(name) ?? name;
  const knownHeadings = read.knownHeadings.map((known) => ({ ...known, typed: typedOf(known.heading) }));
  const summary = {
    rows,
    ignored,
    ignoredHeadings: ignored.map(typedOf),
    missing,
    readColumns,
    problems,
    problemCount,
    unknownTexts,
    knownTexts,
    knownHeadings,
    proposedHeadings,
    shortened,
    cleanRows,
  };
  const nothing = { counts: [], imported: [], fileWithErrors: null, refusedRows: null, safeFile: null };
  if (problemCount > 0 && !(cleanRowsOnly && cleanRows > 0))
    return { ...summary, ...nothing, ...(errorTextOf ? await returnedFiles(tx, definition, thread, { read, summary, errorTextOf }) : {}) };
  const records = await thread.ask('records', tx.actor);
  const importId = await tx.attempt(
    () => write(tx, definition, records),
    () => mayWrite,
  );
  const safeFile = errorTextOf ? await thread.ask('safeFile', null) : null;
  const imported = listsAll ? await thread.ask('imported', null) : records.first;
  return { ...summary, ...nothing, safeFile, counts: records.counts, imported, importId };
}

/** A partner knows a column by the heading that he gave it. */
function withHeading(problem: ImportProblem, { headings, typedHeadings }: ReadSummary, { within = [] }: ImportColumns): ImportProblem {
  const inOther = problem.problem === 'EMPTY' && !headings.has(problem.column) ? within.find(({ column }) => column === problem.column) : undefined;
  const heading = headings.get(inOther?.other ?? problem.column) ?? (problem.problem === 'MISSING_COLUMN' ? undefined : typedHeadings.get(problem.column));
  return heading === undefined ? problem : { ...problem, heading };
}

const OF_COLUMNS: readonly ImportProblemCode[] = ['UNKNOWN_COLUMN', 'MISSING_COLUMN', 'PROTECTED_COLUMN', 'REPEATED'];

const hasColumnProblem = ({ isReadable, problems }: ReadSummary): boolean => !isReadable || problems.some(({ problem }) => OF_COLUMNS.includes(problem));

interface ReturnedFiles {
  readonly read: ReadSummary;
  readonly summary: Pick<ImportOutcome, 'problems' | 'unknownTexts' | 'cleanRows'>;
  readonly errorTextOf: ErrorText;
}

/** How many different texts get their candidates into the file: each is a search. */
const NOTED_TEXTS = 200;

async function returnedFiles(
  tx: Tx,
  definition: ImportDefinition,
  thread: ImportThread,
  { read, summary: { problems, unknownTexts, cleanRows }, errorTextOf }: ReturnedFiles,
): Promise<Pick<ImportOutcome, 'fileWithErrors' | 'refusedRows' | 'safeFile'>> {
  const safeFile = await thread.ask('safeFile', null);
  if (!read.isReturnable) return { fileWithErrors: null, refusedRows: null, safeFile };
  const candidates = await definition.candidateNames?.(tx, unknownTexts.slice(0, NOTED_TEXTS));
  const columns = [...read.headings.keys()];
  // as a person reads a row: from its first cell to its last
  const inOrder = problems.toSorted((one, other) => one.line - other.line || columns.indexOf(one.column) - columns.indexOf(other.column));
  const notes = inOrder.map((problem) => {
    const names = problem.problem === 'UNKNOWN' ? candidates?.get(problem.value) : undefined;
    return { line: problem.line, text: errorTextOf(problem, names) };
  });
  return {
    fileWithErrors: await thread.ask('note', notes),
    refusedRows: cleanRows > 0 && definition.hasIndependentRows ? await thread.ask('refusedRows', notes) : null,
    safeFile,
  };
}

async function write(tx: Tx, definition: ImportDefinition, records: RecordsToWrite): Promise<string | undefined> {
  for (const rows of records.tables) await insertRows(tx, rows);
  return definition.afterWrite?.(tx, records);
}
