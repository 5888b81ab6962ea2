import type { ColumnClues, ImportedRecord, RowReader, ImportColumns, ImportRow } from './import-file';
import type { TableRows } from '../table-rows';

/** The actor who imports, as stored in the rows. */
export interface Importer {
  readonly audience: string;
  readonly accountId: string | null;
  readonly roles: readonly string[];
}

/** The source of ids and codes: the rules themselves use no randomness. */
export interface RandomSource {
  id(): string;
  bytes(count: number): Uint8Array;
}

/** An import of trainees as it is stored, so that it can be undone: one for each institution. */
export interface StoredImport {
  readonly id: string;
  readonly institutionId: string;
  readonly people: number;
}

/** The rows that an import writes. */
export interface ImportRecords {
  /** In the order in which they are written. */
  readonly tables: readonly TableRows[];
  readonly imported: readonly ImportedRecord[];
  readonly storedImports?: readonly StoredImport[];
  /** Which trainee belongs to which stored import; written last. */
  readonly members?: TableRows;
}

/**
 * The columns of one kind of import and the checks of its rows. All of it is pure functions over plain
 * values, because it runs in a separate thread. `Lookups` and `Known` are passed between that thread and the
 * main thread, which queries the database.
 */
export interface ImportRules<Lookups, Known, Row> {
  readonly columns: ImportColumns;
  /** What tells its columns under own headings. */
  readonly clues: ColumnClues;
  /** Whether an unknown column may contain personal data that must never be in an import file. */
  isProtected(column: string): boolean;
  /** The values in the cells that the database must look up. */
  lookups(rows: readonly ImportRow[]): Lookups;
  /** Each row as it was read, or null; its mistakes are in its reader. */
  check(rows: readonly ImportRow[], references: Known): { readonly readers: readonly RowReader[]; readonly read: readonly (Row | null)[] };
  records(rows: readonly Row[], references: Known, importer: Importer, random: RandomSource): ImportRecords;
}
