import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { columnName, importProblemText } from '../locales/import-problem-texts';
import { ImportEmployers } from '../use-cases/imports/import-employers.use-case';
import { ImportTrainees } from '../use-cases/imports/import-trainees.use-case';
import { ImportVacancies } from '../use-cases/imports/import-vacancies.use-case';
import type { Settings } from '../platform/settings';
import { runImport, type ImportDefinition, type ImportOutcome } from '../platform/import-files/run-import';
import { ImportThreads, ImportReadError } from '../platform/import-files/import-threads';
import { nearest } from '../shared/nearest';
import { asOwner } from './cli.module';
import { quoted, CommandFailure, type CommandResult } from './command-result';

export const IMPORTED_KINDS = ['employers', 'vacancies', 'trainees'] as const;
export type ImportedKind = (typeof IMPORTED_KINDS)[number];

const IMPORTS = { employers: ImportEmployers, vacancies: ImportVacancies, trainees: ImportTrainees } as const satisfies Readonly<
  Record<ImportedKind, abstract new (...args: never[]) => ImportDefinition>
>;
const MAX_BYTES = 32 * 1024 * 1024;
/** Reading is linear in the file size: the operator can wait this long for a file of any shape. */
const TIMEOUT_MS = 300_000;
const tooLargeMessage = (file: string): string =>
  `${file} takes too much memory or time to read. Remove the columns that are not needed and divide the rows into several files.`;
/** More lines than a person reads at once; `--json` has more. */
const SHOWN_PROBLEMS = 100;

/** Imports a partner's file, either completely or not at all. */
export async function importFile(settings: Settings, kind: ImportedKind, path: string, dryRun: boolean): Promise<CommandResult> {
  // npm runs commands in the project's folder: a relative path is resolved against the user's working
  // directory.
  const from = resolve(process.env['INIT_CWD'] ?? '.', path);
  const bytes = bytesOf(from);
  let columnNames: readonly string[] = [];
  const outcome = await asOwner(settings, (tx, find) => {
    const definition = find<ImportDefinition>(IMPORTS[kind]);
    columnNames = [...definition.columns.required, ...definition.columns.optional];
    const sender = { id: 'command', bytes: bytes.length, patienceMs: TIMEOUT_MS };
    const read = find(ImportThreads).with(kind, sender, (thread) => runImport(tx, definition, thread, { bytes, dryRun, listsAll: true }));
    return read.catch((error: Error) => Promise.reject(error instanceof ImportReadError ? new CommandFailure(tooLargeMessage(basename(from))) : error));
  });
  const ignoredLines = describeIgnored(outcome.ignored, columnNames);
  return outcome.problemCount > 0
    ? refusedResult(kind, basename(from), dryRun, ignoredLines, outcome)
    : importedResult(kind, basename(from), dryRun, ignoredLines, outcome);
}

function bytesOf(path: string): Buffer {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > MAX_BYTES) throw new CommandFailure(`${basename(path)} is larger than ${MAX_BYTES / 1024 / 1024} MB. Divide it into several files.`);
    return bytes;
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandFailure(
      code === 'ENOENT' ? `There is no file ${path}.` : code === 'EISDIR' ? `${path} is a folder. Name a CSV file.` : `${path} cannot be read (${code}).`,
    );
  }
}

function refusedResult(kind: ImportedKind, file: string, dryRun: boolean, ignoredLines: readonly string[], outcome: ImportOutcome): CommandResult {
  const { rows, ignored, problemCount } = outcome;
  const problems = outcome.problems.map((problem) => ({ ...problem, ...importProblemText('en', problem) }));
  const lines = problems.slice(0, SHOWN_PROBLEMS).map(({ line, value, message, remedy, ...place }) => {
    const { column } = place;
    const where = column === '' ? `line ${line}` : `line ${line}, ${columnName('en', place)}`;
    return value === '' || value === column ? `${where} ${message} ${remedy}` : `${where}: ${quoted(value)} ${message} ${remedy}`;
  });
  const rest = problemCount - lines.length;
  if (rest > 0) lines.push(`… and ${rest} more; --json shows ${problems.length === problemCount ? 'them all' : `the first ${problems.length}`}.`);
  const count = problemCount === 1 ? '1 problem' : `${problemCount} problems`;
  return {
    refused: true,
    lines: [...lines, ...ignoredLines, '', `${file}: ${count}. Nothing was imported.`],
    document: {
      kind,
      file,
      dryRun,
      rows,
      ignoredColumns: ignored,
      imported: [],
      problemCount,
      problems: problems.map(({ line, column, value, problem, message, remedy }) => ({ line, column, value, problem, message, remedy })),
    },
  };
}

/** An unknown column is ignored where no column is missing; one with a known name near it may be an optional column, misspelt. */
function describeIgnored(ignored: readonly string[], knownColumns: readonly string[]): string[] {
  const nearestText = (name: string): string => {
    const near = nearest(name, knownColumns);
    return near === undefined ? '' : `; nearest known: “${columnName('en', { column: near })}”`;
  };
  const names = ignored.map((name) => `${quoted(name)}${nearestText(name)}`);
  return names.length === 0 ? [] : [`Ignored unknown column${names.length === 1 ? '' : 's'}: ${names.join(' · ')}`];
}

const PLURALS: Readonly<Record<string, string>> = { employer: 'employers', site: 'sites', vacancy: 'vacancies', trainee: 'trainees' };

function importedResult(
  kind: ImportedKind,
  file: string,
  dryRun: boolean,
  ignoredLines: readonly string[],
  { rows, ignored, counts, imported }: ImportOutcome,
): CommandResult {
  const parts = counts.map(({ kind: one, count }) => `${count} ${count === 1 ? one : PLURALS[one]}`);
  const ending = dryRun ? 'would be imported. Nothing was written: this was a dry run.' : 'imported.';
  return {
    lines: [...ignoredLines, `${file}: ${parts.join(' and ')} ${ending}`],
    document: { kind, file, dryRun, rows, ignoredColumns: ignored, imported, problemCount: 0, problems: [] },
  };
}
