import type { ImportedRow, RowReader, SheetColumns, SheetRow } from './sheet';
import type { TableRows } from './table-rows';

/** Who imports, as the rows say it. */
export interface Importer {
  readonly audience: string;
  readonly accountId: string | null;
  readonly roles: readonly string[];
}

/** Where ids and codes come from: the rules themselves know no chance. */
export interface Chance {
  id(): string;
  bytes(count: number): Uint8Array;
}

/** A sheet of people as it is kept, so that it can be undone: one for each institution. */
export interface KeptSheet {
  readonly id: string;
  readonly institutionId: string;
  readonly people: number;
}

/** What an import writes. */
export interface SheetRecords {
  /** In the order in which they are written. */
  readonly tables: readonly TableRows[];
  readonly imported: readonly ImportedRow[];
  readonly kept?: readonly KeptSheet[];
  /** Which person came with which kept sheet; written last. */
  readonly members?: TableRows;
}

/**
 * What one kind of sheet holds and how its rows are checked. All of it is plain functions over plain values: a thread of its own runs them, and
 * `Lookups` and `Known` pass between it and whoever asks the database.
 */
export interface SheetRules<Lookups, Known, Row> {
  readonly columns: SheetColumns;
  /** Whether a column that is not known may tell of a person what never travels in a sheet. */
  isProtected(column: string): boolean;
  /** What the database is asked about the cells. */
  lookups(rows: readonly SheetRow[]): Lookups;
  /** Each row as it was read, or null; its mistakes are with its reader. */
  check(rows: readonly SheetRow[], known: Known): { readonly readers: readonly RowReader[]; readonly read: readonly (Row | null)[] };
  records(rows: readonly Row[], known: Known, importer: Importer, chance: Chance): SheetRecords;
}
