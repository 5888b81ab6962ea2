import { randomBytes, randomUUID } from 'node:crypto';
import { groupsOf } from '../../shared/groups';
import { HOURS_COLUMN, type ImportColumns, type ImportedRecord, type ImportProblem, type ImportRow, type RowReader } from '../../shared/imports/import-file';
import { type ImportMapping, type KnownText, type ProposedHeading, textKey, type UnknownText, wholeKey } from '../../shared/imports/import-mapping';
import type { Importer, ImportRules } from '../../shared/imports/import-rules';
import { proposedColumns } from './column-proposals';
import type { ImportKinds } from './file-kind';
import { fileWithErrors, type TypedLine } from './import-error-file';
import type { CheckSummary, FileToRead, ImportSteps, LineError, ReadSummary, RecordsToWrite } from './import-steps';
import { Mistakes } from './mistakes';
import type { ImportFile } from './file-as-rows';
import { nameOf, shownName } from './import-header';
import { readImportFile } from './read-import-file';

/** The maximum number of unknown texts; staff map those of a larger file in several passes. */
const MAX_UNKNOWN_TEXTS = 5_000;
/** Decisions that a page lists for review. */
const MAX_KNOWN_TEXTS = 1_000;
/** How many of the records a page lists. */
const FIRST_RECORDS = 50;
const RANDOM_SOURCE = { id: randomUUID, bytes: randomBytes };

/** Runs the steps for one file and holds the state that they share. */
export class ImportReading<Lookups, Known, Row> implements ImportSteps {
  #file: ImportFile | undefined;
  /** The file as it is read when a person confirms what its headings may mean. */
  #proposed: ImportFile | undefined;
  #references: Known | undefined;
  /** Null for a row with a mistake. */
  #rows: readonly (Row | null)[] = [];
  readonly #refusedLines = new Set<number>();
  /** Texts by their line that may not be stored in a copy of the file. */
  readonly #removed = new Map<number, RowReader['removed']>();
  #imported: readonly ImportedRecord[] = [];

  /** @param kinds the columns of all kinds, of which a file may be another one */
  constructor(
    private readonly rules: ImportRules<Lookups, Known, Row>,
    private readonly kinds: ImportKinds,
  ) {}

  read({ bytes, keepsLines, mapping }: FileToRead): ReadSummary {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const file = readImportFile(buffer, this.rules, keepsLines, mapping, this.kinds);
    this.#file = file;
    const proposedHeadings = file.isReadable ? proposedHeadingsIn(file, this.rules) : [];
    if (proposedHeadings.length > 0) this.#proposed = readImportFile(buffer, this.rules, false, withHeadings(mapping, proposedHeadings), this.kinds);
    const { rows, rowCount, mistakes, ignored, typedHeadings, missing, knownHeadings, readColumns, headings, shortened, isReadable, lines } = file;
    return {
      rows: rowCount,
      problems: mistakes.first,
      problemCount: mistakes.count,
      ignored,
      typedHeadings,
      missing: this.#proposed ? openColumns(missing, proposedHeadings, this.#proposed.missing, this.rules.columns) : missing,
      knownHeadings,
      proposedHeadings,
      readColumns,
      headings,
      shortened,
      isReadable,
      isReturnable: lines !== null,
      lookups: isReadable ? this.rules.lookups(this.#proposed?.rows ?? rows) : null,
    };
  }

  check(references: unknown): CheckSummary {
    const { rows, mistakes, refusedLines } = this.file;
    this.#references = references as Known;
    const { readers, read } = this.rules.check(rows, this.#references);
    // a missing column is reported once, on the first line, and not again for every row
    const missing = new Set(mistakes.first.filter(({ problem }) => problem === 'MISSING_COLUMN').map(({ column }) => column));
    const ofRows = new Mistakes();
    for (const reader of readers) {
      if (reader.problems.length > 0) this.#refusedLines.add(reader.row.line);
      if (reader.removed.length > 0) this.#removed.set(reader.row.line, reader.removed);
      for (const problem of reader.problems) if (!missing.has(problem.column) && !isSecondTime(reader, problem, this.rules.columns)) ofRows.add(problem);
    }
    for (const line of refusedLines) this.#refusedLines.add(line);
    this.refuseGroups(rows);
    this.#rows = read.map((row, at) => (this.#refusedLines.has(readers[at]?.row.line ?? 0) ? null : row));
    const all = mistakes.with(ofRows);
    const cleanRows = this.#rows.filter((row) => row !== null).length;
    const asProposed = this.#proposed ? this.rules.check(this.#proposed.rows, this.#references).readers : readers;
    return { problems: all.first, problemCount: all.count, unknownTexts: unknownTexts(asProposed), knownTexts: knownTexts(asProposed), cleanRows };
  }

  /** The other rows of a group with a refused row come back with it. */
  private refuseGroups(rows: readonly ImportRow[]): void {
    const { groupOf } = this.rules;
    if (!groupOf) return;
    const refused = new Set(rows.filter(({ line }) => this.#refusedLines.has(line)).map(groupOf));
    for (const row of rows) if (refused.has(groupOf(row))) this.#refusedLines.add(row.line);
  }

  note(notes: readonly LineError[]): string {
    return fileWithErrors(this.withoutRemoved(this.file.lines ?? []), notes);
  }

  refusedRows(notes: readonly LineError[]): string {
    const { lines, headerLine } = this.file;
    return fileWithErrors(
      this.withoutRemoved(lines ?? []).filter(({ line }) => line === headerLine || this.#refusedLines.has(line)),
      notes,
    );
  }

  safeFile(): string | null {
    const { keptLines, mustNotBeStored } = this.file;
    return keptLines && (mustNotBeStored || this.#removed.size > 0) ? fileWithErrors(this.withoutRemoved(keptLines), []) : null;
  }

  /** The lines with a marker for each text that may not be stored. */
  private withoutRemoved(lines: readonly TypedLine[]): readonly TypedLine[] {
    if (this.#removed.size === 0) return lines;
    return lines.map(({ line, cells }) => {
      let safe = cells;
      for (const { column, part, marker } of this.#removed.get(line) ?? []) {
        const at = this.file.placeOf.get(column);
        const text = at === undefined ? undefined : safe[at]?.normalize('NFC');
        if (at === undefined || text === undefined) continue;
        // a text that is not found as it was typed takes the whole cell with it
        safe = safe.with(at, text.includes(part) ? text.replaceAll(part, marker) : marker);
      }
      return { line, cells: safe };
    });
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

/** The missing columns about which staff decide: those that a proposed column fills in addition to its own are known with it. */
function openColumns(
  missing: readonly string[],
  proposed: readonly ProposedHeading[],
  stillMissing: readonly string[],
  { hours = ['', ''] }: ImportColumns,
): readonly string[] {
  const isProposed = (column: string): boolean => proposed.some((one) => one.column === column || (one.column === HOURS_COLUMN && hours.includes(column)));
  return missing.filter((column) => stillMissing.includes(column) || isProposed(column));
}

/** So many rows show what a column holds. */
const SAMPLE_ROWS = 50;

/** What the headings without a meaning may mean. A heading that staff decided not to read is left as it is. */
function proposedHeadingsIn(file: ImportFile, { columns, clues }: ImportRules<unknown, unknown, unknown>): ProposedHeading[] {
  const [header, ...lines] = file.keptLines ?? [];
  const decided = new Set(file.knownHeadings.map(({ heading }) => heading));
  const ignored = new Set(file.ignored.filter((heading) => !decided.has(heading)));
  const hours = columns.hours && !columns.hours.some((time) => file.readColumns.includes(time)) ? [HOURS_COLUMN] : [];
  const absent = [...columns.required, ...columns.optional, ...hours].filter((column) => !file.readColumns.includes(column));
  const open = (header?.cells ?? []).flatMap((typed, at) => {
    const heading = shownName(nameOf(typed), at);
    if (!ignored.has(heading) || typed.trim() === '') return [];
    const cells = lines.slice(0, SAMPLE_ROWS).map((line) => (line.cells[at] ?? '').normalize('NFC').trim());
    return [{ heading, cells: cells.filter((text) => text !== '') }];
  });
  return proposedColumns(open, absent, columns, clues);
}

const withHeadings = (mapping: ImportMapping, proposed: readonly ProposedHeading[]): ImportMapping => ({
  ...mapping,
  headings: { ...mapping.headings, ...Object.fromEntries(proposed.map(({ heading, column }) => [wholeKey(heading), column])) },
});

/** Whether a problem repeats that of the first time, because one cell holds both. */
function isSecondTime({ row, problems }: RowReader, { column, problem, value }: ImportProblem, { hours }: ImportColumns): boolean {
  if (!hours || !(HOURS_COLUMN in row.cells) || column !== hours[1]) return false;
  return problems.some((other) => other.column === hours[0] && other.problem === problem && other.value === value);
}

const unknownTexts = (readers: readonly RowReader[]): UnknownText[] => distinctTexts(readers, ({ unknown }) => unknown).slice(0, MAX_UNKNOWN_TEXTS);
const knownTexts = (readers: readonly RowReader[]): KnownText[] => distinctTexts(readers, ({ known }) => known).slice(0, MAX_KNOWN_TEXTS);

/** Each different text once, the most frequent first; one text in a row counts once. */
function distinctTexts<T extends { readonly column: string; readonly text: string }>(
  readers: readonly RowReader[],
  textsOf: (reader: RowReader) => readonly T[],
): (T & { readonly rows: number })[] {
  const found = new Map<string, { readonly one: T; rows: number }>();
  for (const reader of readers) {
    const ofRow = new Map(textsOf(reader).map((one) => [`${one.column} ${textKey(one.text)}`, one]));
    for (const [key, one] of ofRow) {
      const known = found.get(key);
      if (known) known.rows++;
      else found.set(key, { one, rows: 1 });
    }
  }
  return [...found.values()].map(({ one, rows }) => ({ ...one, rows })).toSorted((one, other) => other.rows - one.rows);
}
