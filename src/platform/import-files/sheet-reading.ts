import { randomBytes, randomUUID } from 'node:crypto';
import { groupsOf } from '../../shared/groups';
import type { ImportedRow, SheetProblem } from '../../shared/sheet';
import type { Importer, SheetRecords, SheetRules } from '../../shared/sheet-rules';
import { type Note, sheetToMend } from '../../shared/sheet-to-mend';
import { Mistakes } from '../graphql/mistakes';
import { readSheet, type Sheet } from './read-sheet';

/** A summary of a file's mistakes: the first ones, and their number. */
export interface FoundMistakes {
  readonly problems: readonly SheetProblem[];
  readonly problemCount: number;
}

/** The result of reading a file, before its cells are checked. */
export interface SheetRead extends FoundMistakes {
  readonly rows: number;
  readonly ignored: readonly string[];
  readonly isReadable: boolean;
  /** Whether the file can be returned with an error column. */
  readonly isReturnable: boolean;
  /** What the database must look up before the rows are checked. */
  readonly lookups: unknown;
}

/** How many of the records a page lists. */
const FIRST_RECORDS = 50;

/** The rows to write. The list of all records stays in the thread, where it does not block the event loop. */
export interface RecordsToWrite extends Omit<SheetRecords, 'imported'> {
  /** How many records there are of each kind. */
  readonly counts: readonly { readonly kind: string; readonly count: number }[];
  readonly first: readonly ImportedRow[];
}

/** The steps of reading a file, in this order; the main thread queries the database between them. */
export interface SheetSteps {
  read(file: { readonly bytes: Uint8Array; readonly keepsLines: boolean }): SheetRead;
  check(known: unknown): FoundMistakes;
  note(notes: readonly Note[]): string;
  records(importer: Importer): RecordsToWrite;
  /** All records, for a caller that needs the whole list. */
  imported(nothing: null): readonly ImportedRow[];
}

const CHANCE = { id: randomUUID, bytes: randomBytes };

/** Runs the steps for one file and holds the state that they share. */
export class SheetReading<Lookups, Known, Row> implements SheetSteps {
  #sheet: Sheet | undefined;
  #known: Known | undefined;
  #read: readonly (Row | null)[] = [];
  #imported: readonly ImportedRow[] = [];

  constructor(private readonly rules: SheetRules<Lookups, Known, Row>) {}

  read({ bytes, keepsLines }: { readonly bytes: Uint8Array; readonly keepsLines: boolean }): SheetRead {
    const sheet = readSheet(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), this.rules, keepsLines);
    this.#sheet = sheet;
    const { rows, rowCount, mistakes, ignored, isReadable, lines } = sheet;
    return {
      rows: rowCount,
      problems: mistakes.first,
      problemCount: mistakes.count,
      ignored,
      isReadable,
      isReturnable: lines !== null,
      lookups: isReadable ? this.rules.lookups(rows) : null,
    };
  }

  check(known: unknown): FoundMistakes {
    const { rows, mistakes } = this.sheet;
    this.#known = known as Known;
    const { readers, read } = this.rules.check(rows, this.#known);
    this.#read = read;
    // a missing column is reported once, on the first line, and not again for every row
    const missing = new Set(mistakes.first.filter(({ problem }) => problem === 'MISSING_COLUMN').map(({ column }) => column));
    const ofRows = new Mistakes();
    for (const reader of readers) for (const problem of reader.problems) if (!missing.has(problem.column)) ofRows.add(problem);
    const all = mistakes.with(ofRows);
    return { problems: all.first, problemCount: all.count };
  }

  note(notes: readonly Note[]): string {
    return sheetToMend(this.sheet.lines ?? [], notes);
  }

  records(importer: Importer): RecordsToWrite {
    const rows = this.#read.filter((row) => row !== null);
    const { imported, ...toWrite } = this.rules.records(rows, this.#known as Known, importer, CHANCE);
    this.#imported = imported;
    const counts = groupsOf(imported, ({ kind }) => kind).map((group) => ({ kind: group[0]?.kind ?? '', count: group.length }));
    return { ...toWrite, counts, first: imported.slice(0, FIRST_RECORDS) };
  }

  imported(): readonly ImportedRow[] {
    return this.#imported;
  }

  private get sheet(): Sheet {
    if (!this.#sheet) throw new Error('the sheet was not read yet');
    return this.#sheet;
  }
}
