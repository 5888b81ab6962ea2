import { msg, plural } from '@lingui/core/macro';
import { importProblemText } from '../../../../locales/import-problem-texts';
import { IMPORT_LIMITS } from '../../../../shared/imports/import-file';
import { type Column, DataTable } from '../../../shared/table/data-table';
import { Button, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { type PendingImport, type DryRunResult, isAsked, isMatchable } from './pending-import';
import { withParameter } from '../../../shared/page/return-path';
import { columnText, countsText, entryKindText, importKindHint, importKindText, removedText, shortenedText } from './import-labels';
import { ERROR_FILE_PATH, IMPORT_PATH, MATCH_PATH, REFUSED_ROWS_PATH, VACANCY_DRAFTS_PATH } from './import-paths';
import { KnownMeanings } from './known-meanings';

/** With its key, and whether its clean rows were imported already. */
export type ShownImport = PendingImport & { readonly key: string; readonly isImported: boolean };
type RowProblem = DryRunResult['problems'][number];

/** Column headings in one line; a partner's may run from right to left. */
export const columnList = (names: readonly string[]) => names.flatMap((name, at) => [at > 0 ? ' · ' : '', <bdi key={name}>{name}</bdi>]);

function lineText(i18n: I18n, at: number): string {
  const line = i18n.number(at);
  return i18n.t(msg`Line ${line}`);
}

/** The column by its heading in the file, otherwise by the one in the empty file. */
function columnOf(i18n: I18n, { column, heading }: RowProblem) {
  if (column === '') return i18n.t(msg`Whole line`);
  return <bdi>{heading ?? columnText(i18n, column)}</bdi>;
}

/** Why no value is shown: it was removed, it is too long, or there is none. */
function hiddenValueText({ t }: I18n, { problem }: RowProblem): string {
  if (problem === 'PROTECTED_TEXT' || problem === 'NAMES_TRAINEE') return t(msg`Removed for privacy`);
  if (problem === 'TOO_LONG') return t(msg`Not shown`);
  return problem === 'EMPTY' ? t(msg`Empty`) : '–';
}

export function DryRunErrors({ visit, pendingImport }: { readonly visit: Visit; readonly pendingImport: ShownImport }) {
  const { i18n } = visit;
  const { key, name, kind, tried, fileWithErrors, refusedRows, removed, shortened, isImported } = pendingImport;
  const { t } = i18n;
  const { problems, problemCount } = tried;
  const [shown, kept] = [i18n.number(problems.length), i18n.number(IMPORT_LIMITS.mistakes)];
  const textsOfProblem = (problem: RowProblem) => importProblemText(i18n.language, { ...problem, limit: problem.limit ?? '' });
  const columns: readonly Column<RowProblem>[] = [
    { head: t(msg`Where`), cell: ({ line }) => lineText(i18n, line) },
    { head: t(msg`Column`), cell: (problem) => columnOf(i18n, problem) },
    { head: t(msg`Value`), cell: (problem) => (problem.value === '' ? hiddenValueText(i18n, problem) : <bdi class="typed">{problem.value}</bdi>) },
    { head: t(msg`Error`), cell: (problem) => textsOfProblem(problem).message },
    { head: t(msg`How to correct it`), cell: (problem) => textsOfProblem(problem).remedy },
  ];
  return (
    <section class="card outcome" aria-labelledby="tried" role="alert">
      <h2 id="tried">
        {isImported
          ? t(msg`${plural(problemCount, { one: '# error in the rows that were not imported', other: '# errors in the rows that were not imported' })}`)
          : t(msg`${plural(problemCount, { one: '# error: nothing was imported', other: '# errors: nothing was imported' })}`)}
      </h2>
      <p>
        <bdi>{name}</bdi> · {importKindText(i18n, kind)}
      </p>
      {isImported && kind === 'VACANCIES' && (
        <p>
          <a href={VACANCY_DRAFTS_PATH}>{t(msg`View imported drafts`)}</a>
        </p>
      )}
      {removed.length > 0 && <p role="note">{removedText(i18n, removed)}</p>}
      {shortened !== '' && <p role="note">{shortenedText(i18n, shortened)}</p>}
      {isAsked(pendingImport) && (
        <p>
          <a href={withParameter(MATCH_PATH, 'd', key)}>{t(msg`Match words`)}</a>
        </p>
      )}
      {refusedRows && <CleanRows visit={visit} pendingImport={pendingImport} />}
      {refusedRows ? null : fileWithErrors ? (
        <>
          <p>{t(msg`Correct the file and check it again. A column beside each row shows what to correct. We ignore this column when you upload the file.`)}</p>
          <p>
            <a href={`${ERROR_FILE_PATH}?d=${key}`}>{t(msg`Download rows with errors`)}</a>
          </p>
          {problemCount > IMPORT_LIMITS.mistakes && (
            <p>{t(msg`The file shows the first ${kept} errors. Correct these, then check the file again to see the others.`)}</p>
          )}
        </>
      ) : isAsked(pendingImport) ? (
        <p>{t(msg`Match its columns and words, or correct the file and check it again.`)}</p>
      ) : (
        <p>{t(msg`Correct the file and check it again. We did not keep it.`)}</p>
      )}
      <KnownMeanings i18n={i18n} pendingImport={pendingImport} />
      <IgnoredColumns i18n={i18n} pendingImport={pendingImport} />
      <DataTable columns={columns} rows={problems} keyOf={({ line, column, value, problem }) => `${line} ${column} ${value} ${problem}`} />
      {problems.length < problemCount && <p>{t(msg`Showing the first ${shown}`)}</p>}
    </section>
  );
}

/** Rows without errors come in; the others go back to the partner. */
function CleanRows({ visit, pendingImport: { key, tried, isImported } }: { readonly visit: Visit; readonly pendingImport: ShownImport }) {
  const { t } = visit.i18n;
  const refused = tried.rows - tried.cleanRows;
  return (
    <>
      <p>{t(msg`Correct the other rows in this file, and check it again. A column beside each row shows what to correct, and what its words may mean.`)}</p>
      <p>
        <a href={`${REFUSED_ROWS_PATH}?d=${key}`}>{t(msg`${plural(refused, { one: 'Download # row with errors', other: 'Download # rows with errors' })}`)}</a>
      </p>
      {!isImported && (
        <Form visit={visit} action={`${IMPORT_PATH}/commit`}>
          <input type="hidden" name="held" value={key} />
          <p>{t(msg`An import sends no messages to anyone. You may have to enter your password again.`)}</p>
          <Button>{t(msg`${plural(tried.cleanRows, { one: 'Import # row without errors', other: 'Import # rows without errors' })}`)}</Button>
        </Form>
      )}
    </>
  );
}

/** Columns of the file that the import ignores. One of them may be a misspelt column. */
function IgnoredColumns({ i18n: { t }, pendingImport }: { readonly i18n: I18n; readonly pendingImport: ShownImport }) {
  const names = pendingImport.tried.ignoredHeadings;
  if (names.length === 0) return null;
  return (
    <div role="note">
      <p>{t(msg`The import does not use these columns. If one of them has a wrong name, correct it and check the file again:`)}</p>
      <p>{columnList(names)}</p>
      {isMatchable(pendingImport) && (
        <p>
          <a href={withParameter(MATCH_PATH, 'd', pendingImport.key)}>{t(msg`Choose what these columns are`)}</a>
        </p>
      )}
    </div>
  );
}

export function DryRunSuccess({ visit, pendingImport }: { readonly visit: Visit; readonly pendingImport: ShownImport }) {
  const { i18n } = visit;
  const { t } = i18n;
  const { key, name, kind, tried, removed, shortened } = pendingImport;
  const { rows, counts, entries } = tried;
  const came = countsText(i18n, counts);
  const [row, shown] = [i18n.number(rows), i18n.number(entries.length)];
  return (
    <section class="card outcome" aria-labelledby="tried">
      <h2 id="tried">{t(msg`Ready to import: ${came}`)}</h2>
      <p>
        <bdi>{name}</bdi> · {importKindText(i18n, kind)} · {t(msg`${plural(rows, { one: `${row} row, no errors`, other: `${row} rows, no errors` })}`)}
      </p>
      <p>{importKindHint(i18n, kind)}</p>
      {removed.length > 0 && <p role="note">{removedText(i18n, removed)}</p>}
      {shortened !== '' && <p role="note">{shortenedText(i18n, shortened)}</p>}
      <KnownMeanings i18n={i18n} pendingImport={pendingImport} />
      <IgnoredColumns i18n={i18n} pendingImport={pendingImport} />
      {kind !== 'TRAINEES' && <p>{t(msg`This import cannot be undone in one step. Entries must be corrected or ended one by one.`)}</p>}
      <details>
        <summary>{t(msg`${plural(entries.length, { one: 'The entry', other: `The first ${shown} entries` })}`)}</summary>
        <DataTable
          columns={[
            { head: t(msg`Where`), cell: ({ line }) => lineText(i18n, line) },
            { head: t(msg`Name`), cell: (entry) => <bdi>{entry.name}</bdi> },
            { head: t(msg`Type`), cell: (entry) => entryKindText(i18n, entry.kind) },
          ]}
          rows={entries}
          keyOf={({ line, kind: of, name: called }) => `${line} ${of} ${called}`}
        />
      </details>
      <Form visit={visit} action={`${IMPORT_PATH}/commit`}>
        <input type="hidden" name="held" value={key} />
        <p>{t(msg`An import sends no messages to anyone. You may have to enter your password again.`)}</p>
        <Button>{t(msg`Import file`)}</Button>
      </Form>
    </section>
  );
}
