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
import { type PendingImport, type DryRunResult } from './pending-import';
import { countsText, entryKindText, importKindHint, importKindText } from './import-labels';

export const IMPORT_PATH = '/staff/import';
export const ERROR_FILE_PATH = `${IMPORT_PATH}/errors.csv`;
export const COLUMNS_PATH = `${IMPORT_PATH}/columns.csv`;
type Forms = ImportColumnListQuery['importColumns'];
type RowProblem = DryRunResult['problems'][number];

interface ImportPageProps {
  readonly forms: Forms;
  /** Trainee imports of the last day. */
  readonly recentImports: readonly TraineeImportDetailsFragment[];
  /** The file of the last dry run, and the key of its draft. */
  readonly pendingImport: (PendingImport & { readonly key: string }) | null;
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
          title={t(msg`Take in a partner’s sheet`)}
          lead={t(msg`A file of many rows comes in whole or not at all. It is tried first: nothing comes in before you say so.`)}
        />
        <ErrorSummary visit={visit} labels={{ sheet: t(msg`File`), kind: t(msg`What is in the file?`) }} />
        {pendingImport &&
          (pendingImport.tried.problemCount > 0 ? (
            <DryRunErrors i18n={i18n} pendingImport={pendingImport} />
          ) : (
            <DryRunSuccess visit={visit} pendingImport={pendingImport} />
          ))}
        {forms.length === 0 ? (
          <p class="card">{t(msg`Sheets of employers and vacancies are taken in by the institution that keeps the places.`)}</p>
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
    { head: t(msg`Imported`), cell: ({ committedAt }) => i18n.moment(committedAt) },
    { head: t(msg`By`), cell: ({ committedBy }) => (committedBy ? <bdi>{committedBy}</bdi> : t(msg`Whoever runs the service`)) },
    { head: t(msg`Brought`), cell: ({ people }) => countsText(i18n, [{ kind: 'TRAINEE', count: people }]) },
    { head: t(msg`By mistake?`), cell: (sheet) => (sheet.undoneAt ? t(msg`Undone`) : <a href={undoImportPath(sheet.id)}>{t(msg`Take back`)}</a>) },
  ];
  return (
    <section class="card" aria-labelledby="taken">
      <h2 id="taken">{t(msg`Taken in within the last day`)}</h2>
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
      <h2>{isRetry ? t(msg`Try another file`) : t(msg`Try a file`)}</h2>
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
          accept=".csv,text/csv"
          label={t(msg`File`)}
          hint={t(msg`CSV in UTF-8 (in a spreadsheet: “CSV UTF-8”), at most 2 MB, 20,000 rows, 200 columns and 10,000 characters in a cell.`)}
        />
        <Button>{t(msg`Try it`)}</Button>
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
      <p>{t(msg`The names of the columns stand on the first line, in any order. These must be there:`)}</p>
      <p class="columns">{codeList(required)}</p>
      <p>{t(msg`These may be left out or left empty:`)}</p>
      <p class="columns">{codeList(optional)}</p>
      <p>
        <a href={`${COLUMNS_PATH}?kind=${kind}`}>{t(msg`An empty sheet with these columns`)}</a>
      </p>
    </details>
  );
}

const codeList = (names: readonly string[]) => names.flatMap((name) => [<code key={name}>{name}</code>, ' ']);

function lineText(i18n: I18n, at: number): string {
  const line = i18n.number(at);
  return i18n.t(msg`Line ${line}`);
}

function DryRunErrors({
  i18n,
  pendingImport: { key, name, kind, tried, fileWithErrors },
}: {
  readonly i18n: I18n;
  readonly pendingImport: PendingImport & { readonly key: string };
}) {
  const { t } = i18n;
  const { problems, problemCount } = tried;
  const [shown, kept] = [i18n.number(problems.length), i18n.number(IMPORT_LIMITS.mistakes)];
  const textsOfProblem = (problem: RowProblem) => importProblemText(i18n.language, { ...problem, limit: problem.limit ?? '' });
  const columns: readonly Column<RowProblem>[] = [
    { head: t(msg`Where`), cell: ({ line }) => lineText(i18n, line) },
    { head: t(msg`Column`), cell: ({ column }) => (column === '' ? t(msg`The whole line`) : <code>{column}</code>) },
    { head: t(msg`Value`), cell: ({ value }) => (value === '' ? t(msg`None`) : <bdi class="typed">{value}</bdi>) },
    { head: t(msg`What is wrong`), cell: (problem) => textsOfProblem(problem).message },
    { head: t(msg`What to do`), cell: (problem) => textsOfProblem(problem).remedy },
  ];
  return (
    <section class="card outcome" aria-labelledby="tried" role="alert">
      <h2 id="tried">
        {t(msg`${plural(problemCount, { one: '# mistake: nothing of the file can come in', other: '# mistakes: nothing of the file can come in' })}`)}
      </h2>
      <p>
        <bdi>{name}</bdi> · {importKindText(i18n, kind)}
      </p>
      {fileWithErrors ? (
        <>
          <p>{t(msg`Mend the file, then try it again. What to mend stands beside each row, in a column that is passed over when you send it.`)}</p>
          <p>
            <a href={`${ERROR_FILE_PATH}?d=${key}`}>{t(msg`Your rows with what to mend`)}</a>
          </p>
          {problemCount > IMPORT_LIMITS.mistakes && (
            <p>{t(msg`The file shows the first ${kept} mistakes. Correct these, then try it again to see the others.`)}</p>
          )}
        </>
      ) : (
        <p>{t(msg`Mend the file, then try it again. It was not kept.`)}</p>
      )}
      <IgnoredColumns i18n={i18n} names={tried.ignoredColumns} />
      <DataTable columns={columns} rows={problems} keyOf={({ line, column, value, problem }) => `${line} ${column} ${value} ${problem}`} />
      {problems.length < problemCount && <p>{t(msg`The first ${shown} are shown.`)}</p>}
    </section>
  );
}

/** Columns of the file that the import ignores. One of them may be a misspelt column. */
function IgnoredColumns({ i18n: { t }, names }: { readonly i18n: I18n; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div role="note">
      <p>{t(msg`These columns are not part of this sheet and are ignored. If one of them has a wrong name, correct it and try the file again:`)}</p>
      <p class="columns">{codeList(names)}</p>
    </div>
  );
}

function DryRunSuccess({
  visit,
  pendingImport: { key, name, kind, tried },
}: {
  readonly visit: Visit;
  readonly pendingImport: PendingImport & { readonly key: string };
}) {
  const { i18n } = visit;
  const { t } = i18n;
  const { rows, counts, entries } = tried;
  const came = countsText(i18n, counts);
  const [row, shown] = [i18n.number(rows), i18n.number(entries.length)];
  return (
    <section class="card outcome" aria-labelledby="tried">
      <h2 id="tried">{t(msg`This would come in: ${came}`)}</h2>
      <p>
        <bdi>{name}</bdi> · {importKindText(i18n, kind)} · {t(msg`${row} rows, no mistake`)}
      </p>
      <p>{importKindHint(i18n, kind)}</p>
      <IgnoredColumns i18n={i18n} names={tried.ignoredColumns} />
      {kind !== 'TRAINEES' && <p>{t(msg`What came in of it is not taken back by one press: it is mended or ended one by one.`)}</p>}
      <details>
        <summary>{t(msg`The first ${shown}, by their lines`)}</summary>
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
        <p>{t(msg`Nobody is told: an import sends no messages. Your password may be asked for once more.`)}</p>
        <Button>{t(msg`Import file`)}</Button>
      </Form>
    </section>
  );
}
