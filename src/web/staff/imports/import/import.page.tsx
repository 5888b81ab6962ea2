import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { importProblemText } from '../../../../locales/import-problem-texts';
import { IMPORT_LIMITS } from '../../../../shared/import-file';
import { type Column, DataTable } from '../../../shared/table/data-table';
import { Button, Choice, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { ImportColumnListQuery, TraineeImportDetailsFragment } from '../../gql';
import { undoImportPath } from '../import-detail/import-detail.page';
import { type PendingImport, type DryRunResult, isAsked } from './pending-import';
import { withParameter } from '../../../shared/page/return-path';
import { countsText, entryKindText, importKindHint, importKindText, removedText } from './import-labels';
import { Time } from '../../../shared/parts/time';

export const IMPORT_PATH = '/staff/import';
export const ERROR_FILE_PATH = `${IMPORT_PATH}/errors.csv`;
export const COLUMNS_PATH = `${IMPORT_PATH}/columns.csv`;
export const REFUSED_ROWS_PATH = `${IMPORT_PATH}/refused.csv`;
export const MATCH_PATH = `${IMPORT_PATH}/match`;
/** A pending import with its key, and whether its rows without errors were imported already. */
type ShownImport = PendingImport & { readonly key: string; readonly isImported: boolean };
type Forms = ImportColumnListQuery['importColumns'];
type RowProblem = DryRunResult['problems'][number];

interface ImportPageProps {
  readonly forms: Forms;
  /** Trainee imports of the last day. */
  readonly recentImports: readonly TraineeImportDetailsFragment[];
  /** The file of the last dry run, and the key of its draft. */
  readonly pendingImport: ShownImport | null;
}

export function importPage(visit: Visit, { forms, recentImports, pendingImport }: ImportPageProps): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return page({
    visit,
    title: t(msg`Import`),
    children: (
      <>
        <PageHead
          title={t(msg`Import data`)}
          lead={t(msg`We check a file first: nothing is imported until you confirm. Words that we do not know you match once.`)}
        />
        <ErrorSummary visit={visit} labels={{ sheet: t(msg`File`), kind: t(msg`What is in the file?`) }} />
        {pendingImport &&
          (pendingImport.tried.problemCount > 0 ? (
            <DryRunErrors visit={visit} pendingImport={pendingImport} />
          ) : (
            <DryRunSuccess visit={visit} pendingImport={pendingImport} />
          ))}
        {forms.length === 0 ? (
          <p class="card">{t(msg`Only the institution that maintains employers and vacancies can import them.`)}</p>
        ) : (
          <UploadForm visit={visit} forms={forms} isRetry={pendingImport !== null} />
        )}
        {recentImports.length > 0 && <RecentImports i18n={i18n} sheets={recentImports} />}
      </>
    ),
  });
}

/** The trainee imports of the last day, each with a link to undo it. */
function RecentImports({ i18n, sheets }: { readonly i18n: I18n; readonly sheets: readonly TraineeImportDetailsFragment[] }) {
  const { t } = i18n;
  const columns: readonly Column<TraineeImportDetailsFragment>[] = [
    { head: t(msg`Imported`), cell: ({ committedAt }) => <Time i18n={i18n} at={committedAt} /> },
    { head: t(msg`By`), cell: ({ committedBy }) => (committedBy ? <bdi>{committedBy}</bdi> : t(msg`Service operator`)) },
    { head: t(msg`Added`), cell: ({ people }) => countsText(i18n, [{ kind: 'TRAINEE', count: people }]) },
    { head: t(msg`Undo import`), cell: (sheet) => (sheet.undoneAt ? t(msg`Undone`) : <a href={undoImportPath(sheet.id)}>{t(msg`Undo`)}</a>) },
  ];
  return (
    <section class="card" aria-labelledby="taken">
      <h2 id="taken">{t(msg`Imported in the last day`)}</h2>
      <DataTable columns={columns} rows={sheets} keyOf={({ id }) => id} />
    </section>
  );
}

function UploadForm({ visit, forms, isRetry }: { readonly visit: Visit; readonly forms: Forms; readonly isRetry: boolean }) {
  const { i18n } = visit;
  const { t } = i18n;
  const [only] = forms.length === 1 ? forms : [];
  return (
    <section class="card">
      <h2>{isRetry ? t(msg`Check another file`) : t(msg`Check a file`)}</h2>
      <Form visit={visit} action={IMPORT_PATH} isUpload>
        <Choice
          visit={visit}
          name="kind"
          label={t(msg`What is in the file?`)}
          options={forms.map(({ kind }) => ({ value: kind, label: importKindText(i18n, kind), hint: importKindHint(i18n, kind) }))}
          value={only ? [only.kind] : []}
        />
        <Field
          visit={visit}
          name="sheet"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          label={t(msg`File`)}
          hint={t(msg`Excel (.xlsx) or CSV. At most 2 MB, 20,000 rows, 200 columns and 10,000 characters in a cell.`)}
        />
        <Button>{t(msg`Check file`)}</Button>
      </Form>
      {forms.map((form) => (
        <Columns key={form.kind} i18n={i18n} form={form} />
      ))}
    </section>
  );
}

/** The columns in the header line of such a file. */
function Columns({ i18n, form: { kind, required, optional } }: { readonly i18n: I18n; readonly form: Forms[number] }) {
  const { t } = i18n;
  const name = importKindText(i18n, kind);
  return (
    <details>
      <summary>{t(msg`Columns: ${name}`)}</summary>
      <p>{t(msg`Put the column names in the first line, in any order. Required:`)}</p>
      <p class="columns">{codeList(required)}</p>
      <p>{t(msg`Optional, or left empty:`)}</p>
      <p class="columns">{codeList(optional)}</p>
      <p>
        <a href={`${COLUMNS_PATH}?kind=${kind}`}>{t(msg`Download empty file with these columns`)}</a>
      </p>
    </details>
  );
}

const codeList = (names: readonly string[]) => names.flatMap((name) => [<code key={name}>{name}</code>, ' ']);

function lineText(i18n: I18n, at: number): string {
  const line = i18n.number(at);
  return i18n.t(msg`Line ${line}`);
}

function DryRunErrors({ visit, pendingImport }: { readonly visit: Visit; readonly pendingImport: ShownImport }) {
  const { i18n } = visit;
  const { key, name, kind, tried, fileWithErrors, refusedRows, removed, isImported } = pendingImport;
  const { t } = i18n;
  const { problems, problemCount } = tried;
  const [shown, kept] = [i18n.number(problems.length), i18n.number(IMPORT_LIMITS.mistakes)];
  const textsOfProblem = (problem: RowProblem) => importProblemText(i18n.language, { ...problem, limit: problem.limit ?? '' });
  const columns: readonly Column<RowProblem>[] = [
    { head: t(msg`Where`), cell: ({ line }) => lineText(i18n, line) },
    { head: t(msg`Column`), cell: ({ column }) => (column === '' ? t(msg`Whole line`) : <code>{column}</code>) },
    { head: t(msg`Value`), cell: ({ value }) => (value === '' ? t(msg`None`) : <bdi class="typed">{value}</bdi>) },
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
      {removed.length > 0 && <p role="note">{removedText(i18n, removed)}</p>}
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
      ) : (
        <p>{t(msg`Correct the file and check it again. We did not keep it.`)}</p>
      )}
      <IgnoredColumns i18n={i18n} names={tried.ignoredColumns} />
      <DataTable columns={columns} rows={problems} keyOf={({ line, column, value, problem }) => `${line} ${column} ${value} ${problem}`} />
      {problems.length < problemCount && <p>{t(msg`Showing the first ${shown}`)}</p>}
    </section>
  );
}

/** Offers to import the rows without errors; the others are returned to the partner. */
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
function IgnoredColumns({ i18n: { t }, names }: { readonly i18n: I18n; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div role="note">
      <p>{t(msg`The import does not use these columns. If one of them has a wrong name, correct it and check the file again:`)}</p>
      <p class="columns">{codeList(names)}</p>
    </div>
  );
}

function DryRunSuccess({ visit, pendingImport: { key, name, kind, tried, removed } }: { readonly visit: Visit; readonly pendingImport: ShownImport }) {
  const { i18n } = visit;
  const { t } = i18n;
  const { rows, counts, entries } = tried;
  const came = countsText(i18n, counts);
  const [row, shown] = [i18n.number(rows), i18n.number(entries.length)];
  return (
    <section class="card outcome" aria-labelledby="tried">
      <h2 id="tried">{t(msg`Ready to import: ${came}`)}</h2>
      <p>
        <bdi>{name}</bdi> · {importKindText(i18n, kind)} · {t(msg`${row} rows, no errors`)}
      </p>
      <p>{importKindHint(i18n, kind)}</p>
      {removed.length > 0 && <p role="note">{removedText(i18n, removed)}</p>}
      <IgnoredColumns i18n={i18n} names={tried.ignoredColumns} />
      {kind !== 'TRAINEES' && <p>{t(msg`This import cannot be undone in one step. Entries must be corrected or ended one by one.`)}</p>}
      <details>
        <summary>{t(msg`The first ${shown} entries`)}</summary>
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
