import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { MAX_AUDIT_LINES } from '../../../../shared/table-rows';
import { type ListQuery, listAddress } from '../../shared/lists/list-query';
import { type ListColumn, ListTable } from '../../shared/lists/list-table';
import { Tabs } from '../../../shared/parts/tabs';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Button, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { AuditKind, AuditLineShownFragment, StaffAuditQuery } from '../../gql';
import { More, withAll, withQuery } from '../../shared/listing';
import { reasonText } from '../../trainees/protected/protected-labels';
import { changeText } from './audit-change-labels';
import { actorText, actionText } from './audit-labels';
import { Time } from '../../../shared/parts/time';

type Line = AuditLineShownFragment;
type Lines = NonNullable<StaffAuditQuery['audit']>;
export interface AuditFilter {
  readonly code: string;
  readonly by: string;
  readonly from: string;
  readonly to: string;
  readonly kind: AuditKind | '';
}
export const AUDIT_KINDS = ['OPENED', 'LISTS', 'CHANGES'] as const satisfies readonly AuditKind[];
interface AuditPageProps extends Pick<StaffAuditQuery, 'colleagues'> {
  readonly filter: AuditFilter;
  /** Null when the filter is invalid. */
  readonly audit: Lines | null;
  readonly oldestFirst: boolean;
}

export function auditPage(visit: Visit, { audit, colleagues, filter, oldestFirst }: AuditPageProps): VNode {
  const { t } = visit.i18n;
  const query = { ...filter, order: oldestFirst ? 'asc' : '' };
  const pageVisit = withQuery(visit, query);
  const kinds = ['', ...AUDIT_KINDS] as const;
  const most = visit.i18n.number(MAX_AUDIT_LINES);
  return page({
    visit: pageVisit,
    title: t(msg`Audit log`),
    islands: ['file'],
    children: (
      <>
        <PageHead title={t(msg`Audit log`)} lead={t(msg`Who viewed or changed which record. Trainees are shown by code. Viewing this log is recorded too.`)}>
          {audit && <ExportForm visit={pageVisit} filter={filter} />}
        </PageHead>
        {audit?.pageInfo.hasNextPage && <p class="hint">{t(msg`The file holds only the newest ${most} lines. For older ones, choose fewer days.`)}</p>}
        <ErrorSummary visit={visit} />
        <Tabs
          label={t(msg`Kinds of entries`)}
          tabs={kinds.map((kind) => ({
            href: listAddress('/staff/audit', query, { kind }),
            name: kindText(visit.i18n, kind),
            isCurrent: kind === filter.kind,
          }))}
        />
        <FilterForm visit={visit} colleagues={colleagues} query={query} />
        {audit && <AuditLines visit={visit} audit={audit} query={query} />}
      </>
    ),
  });
}

function ExportForm({ visit, filter }: { readonly visit: Visit; readonly filter: AuditFilter }) {
  const { t } = visit.i18n;
  return (
    <Form visit={visit} action="/staff/audit/lines.csv">
      {Object.entries(filter).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button plain>{t(msg`Export CSV`)}</Button>
    </Form>
  );
}

function AuditLines({ visit, audit, query }: { readonly visit: Visit; readonly audit: Lines; readonly query: ListQuery }) {
  const { i18n } = visit;
  if (audit.nodes.length === 0) return <NoLines i18n={i18n} code={query['code'] ?? ''} />;
  return (
    <>
      <ListTable
        i18n={i18n}
        caption={i18n.t(msg`Audit log`)}
        path="/staff/audit"
        query={{ ...query, sort: 'when', order: query['order'] || 'desc' }}
        columns={columnsOf(i18n)}
        rows={audit.nodes}
        keyOf={({ id }) => id}
      />
      <More visit={visit} pageInfo={audit.pageInfo} filters={query} />
    </>
  );
}

/** Without an entry of a code, the code may be of no trainee here. */
function NoLines({ i18n, code }: { readonly i18n: I18n; readonly code: string }) {
  if (code === '') return <EmptyState icon="look" title={i18n.t(msg`No log entries found`)} />;
  return (
    <EmptyState icon="look" title={i18n.t(msg`No log entries found for ${code}`)}>
      {i18n.t(msg`Check that the code is right.`)}
    </EmptyState>
  );
}

function kindText({ t }: I18n, kind: AuditKind | ''): string {
  switch (kind) {
    case '':
      return t(msg`All`);
    case 'OPENED':
      return t(msg`Opened records`);
    case 'LISTS':
      return t(msg`Lists and searches`);
    case 'CHANGES':
      return t(msg`Changes`);
  }
}

function FilterForm({ visit, colleagues, query }: { readonly visit: Visit; readonly colleagues: AuditPageProps['colleagues']; readonly query: ListQuery }) {
  const { t } = visit.i18n;
  const people = colleagues.map(({ id, displayName }) => ({ value: id, label: displayName }));
  return (
    <form method="get" action="/staff/audit" class="narrowing">
      <input type="hidden" name="kind" value={query['kind']} />
      <input type="hidden" name="order" value={query['order']} />
      <Field visit={visit} name="code" label={t(msg`Trainee code`)} value={query['code']} />
      <Select visit={visit} name="by" label={t(msg`Done by`)} options={withAll(t(msg`Everyone`), people)} value={query['by']} />
      <Field visit={visit} name="from" isQuery type="date" label={t(msg({ context: 'day or time', message: 'From' }))} value={query['from']} />
      <Field visit={visit} name="to" isQuery type="date" label={t(msg({ context: 'day or time', message: 'To' }))} value={query['to']} />
      <button type="submit" class="plain">
        {t(msg`Show`)}
      </button>
    </form>
  );
}

const columnsOf = (i18n: I18n): ListColumn<Line>[] => {
  const { t } = i18n;
  return [
    {
      head: t(msg`Done by`),
      cell: ({ actor, by }) => (
        <>
          {by ?? actorText(i18n, actor)} {by && <small>{actorText(i18n, actor)}</small>}
        </>
      ),
    },
    { head: t(msg`When`), sort: 'when', isLargestFirst: true, cell: ({ at }) => <Time i18n={i18n} at={at} isExact /> },
    {
      head: t(msg`Action`),
      cell: ({ action, subjectKind, listSize }) => actionText(i18n, action, subjectKind, listSize),
    },
    { head: t(msg`Trainee`), cell: ({ code }) => code && <span class="code">{code}</span> },
    {
      head: t(msg`Change`),
      isEmpty: (line) => changeText(i18n, line) === '',
      cell: (line) => changeText(i18n, line),
    },
    { head: t(msg`Reason`), cell: ({ reason }) => reason && reasonText(i18n, reason) },
  ];
};
