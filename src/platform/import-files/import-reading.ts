import { randomBytes, randomUUID } from 'node:crypto';
import { groupsOf } from '../../shared/groups';
import type { ImportedRecord, ImportProblem } from '../../shared/import-file';
import type { Importer, ImportRecords, ImportRules } from '../../shared/import-rules';
import { type LineError, fileWithErrors } from './import-error-file';
import { Mistakes } from './mistakes';
import { readImportFile, type ImportFile } from './read-import-file';

/** A summary of a file's mistakes: the first ones, and their number. */
export interface MistakeSummary {
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
}

/** The result of reading a file, before its cells are checked. */
export interface ReadSummary extends MistakeSummary {
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
export interface RecordsToWrite extends Omit<ImportRecords, 'imported'> {
  /** How many records there are of each kind. */
  readonly counts: readonly { readonly kind: string; readonly count: number }[];
  readonly first: readonly ImportedRecord[];
}

/** The steps of reading a file, in this order; the main thread queries the database between them. */
export interface ImportSteps {
  read(file: { readonly bytes: Uint8Array; readonly keepsLines: boolean }): ReadSummary;
  check(references: unknown): MistakeSummary;
  note(notes: readonly LineError[]): string;
  records(importer: Importer): RecordsToWrite;
  /** All records, for a caller that needs the whole list. */
  imported(nothing: null): readonly ImportedRecord[];
}

const RANDOM_SOURCE = { id: randomUUID, bytes: randomBytes };

/** Runs the steps for one file and holds the state that they share. */
export class ImportReading<Lookups, Known, Row> implements ImportSteps {
  #file: ImportFile | undefined;
  #references: Known | undefined;
  #rows: readonly (Row | null)[] = [];
  #imported: readonly ImportedRecord[] = [];

  constructor(private readonly rules: ImportRules<Lookups, Known, Row>) {}

  read({ bytes, keepsLines }: { readonly bytes: Uint8Array; readonly keepsLines: boolean }): ReadSummary {
    const file = readImportFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), this.rules, keepsLines);
    this.#file = file;
    const { rows, rowCount, mistakes, ignored, isReadable, lines } = file;
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

  check(references: unknown): MistakeSummary {
    const { rows, mistakes } = this.file;
    this.#references = references as Known;
    const { readers, read } = this.rules.check(rows, this.#references);
    this.#rows = read;
    // a missing column is reported once, on the first line, and not again for every row
    const missing = new Set(mistakes.first.filter(({ problem }) => problem === 'MISSING_COLUMN').map(({ column }) => column));
    const ofRows = new Mistakes();
    for (const reader of readers) for (const problem of reader.problems) if (!missing.has(problem.column)) ofRows.add(problem);
    const all = mistakes.with(ofRows);
    return { problems: all.first, problemCount: all.count };
  }

  note(notes: readonly LineError[]): string {
    return fileWithErrors(this.file.lines ?? [], notes);
  }

  records(importer: Importer): RecordsToWrite {
    const rows = this.#rows.filter((row) => row !== null);
    const { imported, ...toWrite } = this.rules.records(rows, this.#references as Known, importer, RANDOM_SOURCE);
    this.#imported = imported;
    const counts = groupsOf(imported, ({ kind }) => kind).map((group) => ({ kind: group[0]?.kind ?? '', count: group.length }));
    return { ...toWrite, counts, first: imported.slice(0, FIRST_RECORDS) };
  }

  imported(): readonly ImportedRecord[] {
    return this.#imported;
  }

  private get file(): ImportFile {
    if (!this.#file) throw new Error('the import file was not read yet');
    return this.#file;
  }
}
