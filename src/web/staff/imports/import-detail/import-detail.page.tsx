import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { type Column, DataTable } from '../../../shared/table/data-table';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { countsText } from '../import/import-labels';
import type { ImportedTraineeChange, TraineeImportQuery } from '../../gql';

export const undoImportPath = (id: string): string => `/staff/imports/${encodeURIComponent(id)}`;
type CommittedImport = NonNullable<TraineeImportQuery['traineeImport']>;
type ChangedTrainee = CommittedImport['changedTrainees'][number];

/** The number of people to be removed and the undo button, or the records that prevent the undo. */
export function undoImportPage(visit: Visit, sheet: CommittedImport): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { people, undoneAt, changedTraineeCount } = sheet;
  const title = t(msg`Undo trainee import`);
  return page({
    visit,
    title,
    children: (
      <>
        <PageHead back={{ href: '/staff/import', label: t(msg`Import`) }} title={title} />
        {undoneAt && (
          <p class="tags">
            <Tag tone="wait">{t(msg`Undone`)}</Tag>
          </p>
        )}
        <ErrorSummary visit={visit} />
        <section class="card">
          <Facts
            facts={[
              [t(msg`Imported`), i18n.moment(sheet.committedAt)],
              [t(msg`By`), sheet.committedBy ? <bdi>{sheet.committedBy}</bdi> : t(msg`Service operator`)],
              [t(msg`Added`), countsText(i18n, [{ kind: 'TRAINEE', count: people }])],
              [t(msg`Can be undone until`), undoneAt ? null : i18n.moment(sheet.undoUntil)],
              [t(msg`Undone`), undoneAt && i18n.moment(undoneAt)],
            ]}
          />
        </section>
        {sheet.mayUndo && (
          <section class="card" aria-labelledby="back">
            <h2 id="back">{t(msg`${plural(people, { one: '# trainee would be removed', other: '# trainees would be removed' })}`)}</h2>
            <p>
              {t(
                msg`No one has changed their records since. We remove them with everything from the file, and the audit log still shows them. You can import the file again.`,
              )}
            </p>
            <Form visit={visit} action={undoImportPath(sheet.id)}>
              <p>{t(msg`You may have to enter your password again.`)}</p>
              <Button isGrave>{t(msg`Undo import`)}</Button>
            </Form>
          </section>
        )}
        {undoneAt === null && changedTraineeCount > 0 && <BlockedUndo i18n={i18n} sheet={sheet} />}
        {undoneAt === null && changedTraineeCount === 0 && !sheet.mayUndo && (
          <p class="card">{t(msg`It is too late to undo this import. Its trainees stay.`)}</p>
        )}
      </>
    ),
  });
}

/**
 * The trainees whose records were changed after the import. Because of them no one from the import is
 * removed.
 */
function BlockedUndo({ i18n, sheet: { changedTrainees, changedTraineeCount } }: { readonly i18n: I18n; readonly sheet: CommittedImport }) {
  const { t } = i18n;
  const shown = i18n.number(changedTrainees.length);
  const columns: readonly Column<ChangedTrainee>[] = [
    {
      head: t(msg`Code`),
      cell: ({ id, code }) => (
        <a class="code" href={`/staff/trainees/${id}`}>
          {code}
        </a>
      ),
    },
    { head: t(msg`Since then`), cell: ({ changes }) => i18n.list(changes.map((change) => changeText(i18n, change))) },
  ];
  return (
    <section class="card" aria-labelledby="stays">
      <h2 id="stays">
        {t(msg`${plural(changedTraineeCount, { one: 'Cannot be undone: # trainee has new records', other: 'Cannot be undone: # trainees have new records' })}`)}
      </h2>
      <p>{t(msg`An import is undone completely or not at all. No trainee was removed.`)}</p>
      <DataTable columns={columns} rows={changedTrainees} keyOf={({ id }) => id} />
      {changedTrainees.length < changedTraineeCount && <p>{t(msg`Showing the first ${shown}`)}</p>}
    </section>
  );
}

function changeText({ t }: I18n, change: ImportedTraineeChange): string {
  return t(
    {
      CHANGED: msg`record changed`,
      CONSENT: msg`consent recorded`,
      CONTACT: msg`contact method added`,
      PIPELINE: msg`vacancy suggested`,
      ACCESS: msg`access code issued`,
      OTHER: msg`other records added`,
    }[change],
  );
}
