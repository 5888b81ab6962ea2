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
  const title = t(msg`Take a sheet of trainees back`);
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
              [t(msg`By`), sheet.committedBy ? <bdi>{sheet.committedBy}</bdi> : t(msg`Whoever runs the service`)],
              [t(msg`Brought`), countsText(i18n, [{ kind: 'TRAINEE', count: people }])],
              [t(msg`Can be taken back until`), undoneAt ? null : i18n.moment(sheet.undoUntil)],
              [t(msg`Undone`), undoneAt && i18n.moment(undoneAt)],
            ]}
          />
        </section>
        {sheet.mayUndo && (
          <section class="card" aria-labelledby="back">
            <h2 id="back">{t(msg`${plural(people, { one: '# person would be removed', other: '# people would be removed' })}`)}</h2>
            <p>
              {t(
                msg`Nobody has written about any of them since. They go with all that the sheet said of them; the audit keeps that they were here. The file can be taken in again.`,
              )}
            </p>
            <Form visit={visit} action={undoImportPath(sheet.id)}>
              <p>{t(msg`Your password may be asked for once more.`)}</p>
              <Button isGrave>{t(msg`Take the sheet back`)}</Button>
            </Form>
          </section>
        )}
        {undoneAt === null && changedTraineeCount > 0 && <BlockedUndo i18n={i18n} sheet={sheet} />}
        {undoneAt === null && changedTraineeCount === 0 && !sheet.mayUndo && <p class="card">{t(msg`Its day is over: the people it brought stay.`)}</p>}
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
        {t(
          msg`${plural(changedTraineeCount, { one: 'The sheet stays: # person has been written about since', other: 'The sheet stays: # people have been written about since' })}`,
        )}
      </h2>
      <p>{t(msg`A sheet is taken back with everybody it brought or not at all. Nobody was removed.`)}</p>
      <DataTable columns={columns} rows={changedTrainees} keyOf={({ id }) => id} />
      {changedTrainees.length < changedTraineeCount && <p>{t(msg`The first ${shown} are shown.`)}</p>}
    </section>
  );
}

function changeText({ t }: I18n, change: ImportedTraineeChange): string {
  return t(
    {
      CHANGED: msg`her record was changed`,
      CONSENT: msg`a consent was written down`,
      CONTACT: msg`a way to reach her was written down`,
      PIPELINE: msg`a place was proposed to her`,
      ACCESS: msg`she was given a way to sign in`,
      OTHER: msg`something else was written down`,
    }[change],
  );
}
