import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { type Column, DataTable } from '../../../shared/table/data-table';
import type { I18n } from '../../../shared/labels/page-i18n';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { GroupSessionLineFragment, GroupSessionsQuery } from '../../gql';
import { More } from '../../shared/listing';
import { SessionWeek } from './session-week';
import { serviceKind } from '../../shared/service-labels';
import { Time } from '../../../shared/parts/time';

export function groupSessionsPage(visit: Visit, { me, week, groupSessions }: GroupSessionsQuery, monday: string): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return page({
    visit,
    title: t(msg`Group sessions`),
    children: (
      <>
        <PageHead
          back={{ href: '/staff/services', label: t(msg`Services`) }}
          title={t(msg`Group sessions`)}
          lead={t(msg`A session is recorded once and appears in each attendee’s own record.`)}
        >
          {me?.may.includes('service.record') && (
            <a class="button" href="/staff/group-sessions/new">
              {t(msg`Record group session`)}
            </a>
          )}
        </PageHead>
        {groupSessions.nodes.length === 0 ? (
          <EmptyState icon="people" title={t(msg`No group sessions yet`)} />
        ) : (
          <>
            <SessionWeek i18n={i18n} monday={monday} today={me?.today ?? monday} sessions={week.nodes} hasMore={week.pageInfo.hasNextPage} />
            <DataTable caption={t(msg`All sessions`)} columns={sessionColumns(i18n)} rows={groupSessions.nodes} keyOf={({ id }) => id} />
          </>
        )}
        <More visit={visit} path="/staff/group-sessions" pageInfo={groupSessions.pageInfo} />
      </>
    ),
  });
}

const sessionColumns = (i18n: I18n): Column<GroupSessionLineFragment>[] => [
  {
    head: i18n.t(msg`Session`),
    cell: ({ id, topic, kind }) => <a href={`/staff/group-sessions/${id}`}>{topic ?? serviceKind(i18n, kind)}</a>,
  },
  { head: i18n.t(msg`Type`), cell: ({ kind }) => serviceKind(i18n, kind) },
  { head: i18n.t(msg`Day`), cell: ({ heldOn }) => <Time i18n={i18n} at={heldOn} /> },
  { head: i18n.t(msg`Hours`), isNumber: true, cell: ({ hours }) => i18n.number(hours) },
  { head: i18n.t(msg`Attendees`), isNumber: true, cell: ({ attendeeCount }) => i18n.number(attendeeCount) },
  { head: i18n.t(msg`Led by`), cell: ({ ledBy }) => <bdi>{ledBy}</bdi> },
];
