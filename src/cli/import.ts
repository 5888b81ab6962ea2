import { EMPLOYER_COLUMNS, ImportEmployers } from '../moves/import-employers';
import { ImportTrainees } from '../moves/import-trainees';
import { ImportVacancies } from '../moves/import-vacancies';
import type { Settings } from '../platform/settings';
import type { Tx } from '../platform/tx';
import { groupsOf, type ImportOutcome, type SheetColumns, type SheetProblem, type SheetRow } from '../shared/sheet';
import { PROTECTED_WORDS, TRAINEE_COLUMNS } from '../trainees/domain/trainee-sheet';
import { VACANCY_COLUMNS } from '../vacancies/domain/vacancy-sheet';
import { asOwner } from './cli.module';
import { readSheet } from './read-sheet';
import { wordsFor } from './remedies';
import { quoted, type Result } from './result';

export const IMPORTED_KINDS = ['employers', 'vacancies', 'trainees'] as const;
export type ImportedKind = (typeof IMPORTED_KINDS)[number];

interface Move {
  import(tx: Tx, rows: readonly SheetRow[], dryRun: boolean): Promise<ImportOutcome>;
}
interface Import {
  readonly columns: SheetColumns;
  readonly move: abstract new (...args: never[]) => Move;
  readonly isProtected: (column: string) => boolean;
}

const IMPORTS: Readonly<Record<ImportedKind, Import>> = {
  employers: { columns: EMPLOYER_COLUMNS, move: ImportEmployers, isProtected: () => false },
  vacancies: { columns: VACANCY_COLUMNS, move: ImportVacancies, isProtected: () => false },
  trainees: { columns: TRAINEE_COLUMNS, move: ImportTrainees, isProtected: (column) => column.split('_').some((word) => PROTECTED_WORDS.includes(word)) },
};
/** More lines than anybody reads at once; `--json` has them all. */
const SHOWN_PROBLEMS = 100;

/** A partner's sheet: all of it or nothing. */
export async function importSheet(settings: Settings, kind: ImportedKind, path: string, dryRun: boolean): Promise<Result> {
  const { columns, move, isProtected } = IMPORTS[kind];
  const { file, rows, problems, isReadable } = readSheet(path, columns, isProtected);
  // Whoever mends a sheet wants to hear everything at once: its cells are looked at even where its columns are refused.
  const mayWrite = problems.length === 0 && !dryRun;
  const looked = isReadable ? await asOwner(settings, (tx, find) => find(move).import(tx, rows, !mayWrite)) : { problems: [], imported: [] };
  const all = [...problems, ...looked.problems];
  return all.length > 0 ? refused(kind, file, dryRun, rows.length, all) : done(kind, file, dryRun, rows.length, looked);
}

function refused(kind: ImportedKind, file: string, dryRun: boolean, rows: number, found: readonly SheetProblem[]): Result {
  const problems = found.toSorted((a, b) => a.line - b.line).map((problem) => ({ ...problem, ...wordsFor(problem) }));
  const lines = problems.slice(0, SHOWN_PROBLEMS).map(({ line, column, value, wrong, remedy }) => {
    const where = column === '' ? `line ${line}` : `line ${line}, ${column}`;
    return value === '' || value === column ? `${where} ${wrong} ${remedy}` : `${where}: ${quoted(value)} ${wrong} ${remedy}`;
  });
  const rest = problems.length - lines.length;
  if (rest > 0) lines.push(`… and ${rest} more; --json shows them all.`);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return {
    refused: true,
    lines: [...lines, '', `${file}: ${count}. Nothing was imported.`],
    document: {
      kind,
      file,
      dryRun,
      rows,
      imported: [],
      problems: problems.map(({ line, column, value, problem, wrong, remedy }) => ({ line, column, value, problem, wrong, remedy })),
    },
  };
}

const PLURALS: Readonly<Record<string, string>> = { employer: 'employers', site: 'sites', vacancy: 'vacancies', trainee: 'trainees' };

function done(kind: ImportedKind, file: string, dryRun: boolean, rows: number, { imported }: ImportOutcome): Result {
  const counts = groupsOf(imported, (row) => row.kind).map((group) => {
    const word = group[0]?.kind ?? '';
    return `${group.length} ${group.length === 1 ? word : PLURALS[word]}`;
  });
  const says = dryRun ? 'would be imported. Nothing was written: this was a dry run.' : 'imported.';
  return { lines: [`${file}: ${counts.join(' and ')} ${says}`], document: { kind, file, dryRun, rows, imported, problems: [] } };
}
