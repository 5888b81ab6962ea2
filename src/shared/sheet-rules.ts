import type { ImportedRow, RowReader, SheetColumns, SheetRow } from './sheet';
import type { TableRows } from './table-rows';

/** The actor who imports, as stored in the rows. */
export interface Importer {
  readonly audience: string;
  readonly accountId: string | null;
  readonly roles: readonly string[];
}

/** The source of ids and codes: the rules themselves use no randomness. */
export interface Chance {
  id(): string;
  bytes(count: number): Uint8Array;
}

/** An import of trainees as it is stored, so that it can be undone: one for each institution. */
export interface KeptSheet {
  readonly id: string;
  readonly institutionId: string;
  readonly people: number;
}

/** The rows that an import writes. */
export interface SheetRecords {
  /** In the order in which they are written. */
  readonly tables: readonly TableRows[];
  readonly imported: readonly ImportedRow[];
  readonly kept?: readonly KeptSheet[];
  /** Which trainee belongs to which stored import; written last. */
  readonly members?: TableRows;
}

/**
 * The columns of one kind of import and the checks of its rows. All of it is pure functions over plain
 * values, because it runs in a separate thread. `Lookups` and `Known` are passed between that thread and the
 * main thread, which queries the database.
 */
export interface SheetRules<Lookups, Known, Row> {
  readonly columns: SheetColumns;
  /** Whether an unknown column may contain personal data that must never be in an import file. */
  isProtected(column: string): boolean;
  /** The values in the cells that the database must look up. */
  lookups(rows: readonly SheetRow[]): Lookups;
  /** Each row as it was read, or null; its mistakes are in its reader. */
  check(rows: readonly SheetRow[], known: Known): { readonly readers: readonly RowReader[]; readonly read: readonly (Row | null)[] };
  records(rows: readonly Row[], known: Known, importer: Importer, chance: Chance): SheetRecords;
}
