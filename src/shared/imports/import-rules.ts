import { cell, type ColumnClues, type ImportedRecord, isLeftOut, normalizedText, type RowReader, type ImportColumns, type ImportRow } from './import-file';
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
  /** What identifies its columns under own headings. */
  readonly clues: ColumnClues;
  /** Whether an unknown column may contain personal data that must never be in an import file. */
  isProtected(column: string): boolean;
  /** The values in the cells that the database must look up. */
  lookups(rows: readonly ImportRow[]): Lookups;
  /** Each row as it was read, or null; its mistakes are in its reader. */
  check(rows: readonly ImportRow[], references: Known): { readonly readers: readonly RowReader[]; readonly read: readonly (Row | null)[] };
  /** The key of rows that come in together or not at all, such as the sites of an employer; none where each row is independent. */
  readonly groupOf?: (row: ImportRow) => string;
  records(rows: readonly Row[], references: Known, importer: Importer, random: RandomSource): ImportRecords;
}

/**
 * Joins some cells of a row to a key that identifies it; null if the file lacks one of their columns, because
 * the others alone do not identify it.
 */
export const keyOfCells = (row: ImportRow, columns: readonly string[]): string | null =>
  columns.some((column) => isLeftOut(row, column)) ? null : columns.map((column) => normalizedText(cell(row, column))).join('\n');

/**
 * Refuses every row that repeats a key, naming the line on which the key occurred first; a null key is never
 * a repeat.
 */
export function refuseRepeats(readers: readonly RowReader[], column: string, keyOf: (row: ImportRow) => string | null): void {
  const firstLines = new Map<string, number>();
  for (const reader of readers) {
    const key = keyOf(reader.row);
    if (key === null) continue;
    const first = firstLines.get(key);
    if (first === undefined) firstLines.set(key, reader.row.line);
    else reader.refuse(column, 'REPEATED', cell(reader.row, column), first);
  }
}

/** Calculates a value once for each different text: a file repeats the same words in thousands of rows. */
export function oncePerText<T>(valueOf: (text: string) => T): (text: string) => T {
  const values = new Map<string, T>();
  return (text) => {
    const value = values.get(text) ?? valueOf(text);
    values.set(text, value);
    return value;
  };
}
