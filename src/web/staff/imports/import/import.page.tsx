import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { type Column, DataTable } from '../../../shared/table/data-table';
import { Button, Choice, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { ImportColumnListQuery, TraineeImportDetailsFragment } from '../../gql';
import { undoImportPath } from '../import-detail/import-detail.page';
import { columnText, countsText, importKindHint, importKindText } from './import-labels';
import { columnList, DryRunErrors, DryRunSuccess, type ShownImport } from './import-outcome';
import { COLUMNS_PATH, IMPORT_PATH } from './import-paths';
import { Time } from '../../../shared/parts/time';

type Forms = ImportColumnListQuery['importColumns'];

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
          lead={t(msg`We check a file first: nothing is imported until you confirm. If we do not know a word, you match it once.`)}
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
      <p>{columnList(required.map((column) => columnText(i18n, column)))}</p>
      <p>{t(msg`Optional, or left empty:`)}</p>
      <p>{columnList(optional.map((column) => columnText(i18n, column)))}</p>
      <p>
        <a href={`${COLUMNS_PATH}?kind=${kind}`}>{t(msg`Download empty file with these columns`)}</a>
      </p>
    </details>
  );
}
