import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { fieldProps } from '../../../shared/described-form/form-fields';
import { Fold, RowFields } from '../../../shared/form/field-names';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { labelled } from '../../../shared/labels/labelled';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Time } from '../../../shared/parts/time';
import type { Visit } from '../../../shared/visit/visit';
import type { StaffTasksDoneQuery } from '../../gql';
import { CORRECTION_FORM } from '../../shared/forms/correction-form';
import { More, withQuery } from '../../shared/listing';
import { type ListQuery, listAddress } from '../../shared/lists/list-query';
import { type ListColumn, ListTable } from '../../shared/lists/list-table';
import { Person } from '../../shared/person';

export const DONE_TASKS_PATH = '/staff/tasks/done';

type DoneTasks = StaffTasksDoneQuery['tasksDone'];
type Row = DoneTasks['nodes'][number];

interface DoneTasksPageData {
  readonly tasks: DoneTasks;
  readonly query: ListQuery;
  /** Whether the tasks of colleagues are hidden because the daily limit is reached. */
  readonly isLimited: boolean;
}

/** The name of the field for the reason to open this task again. */
export const reasonField = (task: string): string => `reason-${task}`;

/** What was done, newest first, with the form to open a task again. */
export function doneTasksPage(visit: Visit, { tasks: { nodes, pageInfo }, query, isLimited }: DoneTasksPageData): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const isMine = query['whose'] !== 'all';
  const chosen: ListQuery = isMine ? {} : { whose: 'all' };
  return page({
    visit: withQuery(visit, chosen),
    title: t(msg`Done tasks`),
    children: (
      <>
        <PageHead
          back={{ href: '/staff', label: t(msg`To do`) }}
          title={t(msg`Done tasks`)}
          lead={t(msg`Tasks of the last 30 days. A task that was marked as done by mistake can be reopened.`)}
        />
        <ErrorSummary visit={visit} />
        {isLimited && <p class="card">{t(msg`You have reached the daily limit of people in lists. Colleagues’ tasks are shown again tomorrow.`)}</p>}
        <p>
          <a class="target" href={isMine ? listAddress(DONE_TASKS_PATH, { whose: 'all' }) : DONE_TASKS_PATH}>
            {isMine ? t(msg`Include colleagues’ tasks`) : t(msg`Only mine`)}
          </a>
        </p>
        {nodes.length === 0 ? (
          <EmptyState icon="letter" title={t(msg`No tasks were done in the last 30 days`)} />
        ) : (
          <ListTable
            i18n={i18n}
            caption={t(msg`Done tasks`)}
            path={DONE_TASKS_PATH}
            query={chosen}
            columns={columnsOf(visit, chosen)}
            rows={nodes}
            keyOf={({ id }) => id}
            anchorOf={({ id }) => `task-${id}`}
          />
        )}
        <More visit={visit} pageInfo={pageInfo} filters={chosen} />
      </>
    ),
  });
}

function columnsOf(visit: Visit, query: ListQuery): ListColumn<Row>[] {
  const { i18n } = visit;
  const { t } = i18n;
  return [
    { head: t(msg`About`), cell: (row) => <About row={row} /> },
    { head: t(msg`Task`), cell: ({ text }) => text },
    { head: t(msg`Done by`), cell: ({ doneBy }) => doneBy?.displayName },
    { head: t(msg`Done`), cell: ({ doneAt }) => <Time i18n={i18n} at={doneAt} /> },
    { head: t(msg`Action`), isAction: true, cell: (row) => row.mayReopen && <Reopen visit={visit} row={row} query={query} /> },
  ];
}

function About({ row: { trainee, employer } }: { readonly row: Row }) {
  if (trainee) return <Person person={trainee} />;
  return employer && <a href={`/staff/employers/${employer.id}`}>{employer.legalName}</a>;
}

function Reopen({ visit, row: { id, text, trainee, employer }, query }: { readonly visit: Visit; readonly row: Row; readonly query: ListQuery }) {
  const { i18n } = visit;
  const { t } = i18n;
  const label = t(msg`Reopen`);
  const who = trainee?.displayName ?? employer?.legalName ?? text;
  return (
    <RowFields name={who}>
      <Fold>
        <summary aria-label={labelled(i18n, label, who)}>{label}</summary>
        <Form visit={visit} action={listAddress(`${DONE_TASKS_PATH}/${id}/reopen`, query)}>
          <Field {...fieldProps(visit, CORRECTION_FORM, 'correctionReason')} name={reasonField(id)} />
          <Button plain>{t(msg`Reopen task`)}</Button>
        </Form>
      </Fold>
    </RowFields>
  );
}
