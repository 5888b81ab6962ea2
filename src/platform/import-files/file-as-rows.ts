import type { ImportRow } from '../../shared/imports/import-file';
import type { KnownHeading } from '../../shared/imports/import-mapping';
import type { TypedLine } from './import-error-file';
import type { Mistakes } from './mistakes';

/** A file as rows, with the problems of the file as a whole. */
export interface ImportFile {
  readonly rows: readonly ImportRow[];
  readonly rowCount: number;
  readonly mistakes: Mistakes;
  /** The names of columns that are not read. */
  readonly ignored: readonly string[];
  /** The headings as they were typed, by their names. */
  readonly typedHeadings: ReadonlyMap<string, string>;
  /** Required columns that the file lacks. */
  readonly missing: readonly string[];
  /** Headings that staff decided about. */
  readonly knownHeadings: readonly KnownHeading[];
  /** The columns that the file has. */
  readonly readColumns: readonly string[];
  /** The heading of each column, as typed, in the order of the file. */
  readonly headings: ReadonlyMap<string, string>;
  /** Whether its cells can be checked despite the problems. */
  readonly isReadable: boolean;
  /**
   * The file as it was typed, for the returned copy with an error column. Null if it cannot be returned, if
   * no caller needs it, or if it contains data that must never be in an import file.
   */
  readonly lines: readonly TypedLine[] | null;
  /** Whether the file as it was sent has a column or name that may not be stored; `keptLines` have none of them. */
  readonly mustNotBeStored: boolean;
  readonly keptLines: readonly TypedLine[] | null;
  /** The heading of names that were shortened. */
  readonly shortened: string | null;
  /** The index of each column in the kept lines. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Lines with a problem of their own. */
  readonly refusedLines: ReadonlySet<number>;
  readonly headerLine: number;
}
