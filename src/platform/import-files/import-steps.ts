import type { ImportedRecord, ImportProblem } from '../../shared/imports/import-file';
import type { ImportMapping, KnownHeading, KnownText, ProposedHeading, UnknownText } from '../../shared/imports/import-mapping';
import type { Importer, ImportRecords } from '../../shared/imports/import-rules';

/** The text of a mistake in one line. */
export interface LineError {
  readonly line: number;
  readonly text: string;
}

/** A summary of a file's mistakes: the first ones, and their number. */
export interface MistakeSummary {
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
}

/** The result of reading a file, before its cells are checked. */
export interface ReadSummary extends MistakeSummary {
  readonly rows: number;
  readonly ignored: readonly string[];
  /** The headings as they were typed, by their names. */
  readonly typedHeadings: ReadonlyMap<string, string>;
  /** Required columns that the file lacks. */
  readonly missing: readonly string[];
  readonly knownHeadings: readonly KnownHeading[];
  readonly proposedHeadings: readonly ProposedHeading[];
  readonly readColumns: readonly string[];
  /** The heading of each column, as typed, in the order of the file. */
  readonly headings: ReadonlyMap<string, string>;
  /** The heading of names that were shortened; null if none were. */
  readonly shortened: string | null;
  readonly isReadable: boolean;
  /** Whether the file can be returned with an error column. */
  readonly isReturnable: boolean;
  /** What the database must look up before the rows are checked. */
  readonly lookups: unknown;
}

/** The result of checking the cells. */
export interface CheckSummary extends MistakeSummary {
  /** Texts that staff may map, the most frequent first. */
  readonly unknownTexts: readonly UnknownText[];
  /** Texts that staff mapped, now or before, the most frequent first. */
  readonly knownTexts: readonly KnownText[];
  /** How many rows have no mistake. */
  readonly cleanRows: number;
}

/** How a file is read. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly keepsLines: boolean;
  readonly mapping: ImportMapping;
}

/** The rows to write. The list of all records stays in the thread, where it does not block the event loop. */
export interface RecordsToWrite extends Omit<ImportRecords, 'imported'> {
  /** How many records there are of each kind. */
  readonly counts: readonly { readonly kind: string; readonly count: number }[];
  readonly first: readonly ImportedRecord[];
}

/** The steps of reading a file, in this order; the main thread queries the database between them. */
export interface ImportSteps {
  read(file: FileToRead): ReadSummary;
  check(references: unknown): CheckSummary;
  note(notes: readonly LineError[]): string;
  /** The rows with mistakes alone, with their notes. */
  refusedRows(notes: readonly LineError[]): string;
  /** The file without columns, names and texts that may not be stored; null if it has none of them. */
  safeFile(nothing: null): string | null;
  records(importer: Importer): RecordsToWrite;
  /** All records, for a caller that needs the whole list. */
  imported(nothing: null): readonly ImportedRecord[];
}
