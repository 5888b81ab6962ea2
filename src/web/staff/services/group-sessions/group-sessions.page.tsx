import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag } from '../../../shared/form/facts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { GroupSessionsQuery } from '../../gql';
import { More } from '../../shared/listing';
import { hoursOf, serviceKind } from '../../shared/service-labels';
import { Time } from '../../../shared/parts/time';

export function groupSessionsPage(visit: Visit, { me, groupSessions }: GroupSessionsQuery): VNode {
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
        {groupSessions.nodes.length === 0 && <EmptyState icon="people" title={t(msg`No group sessions yet`)} />}
        <ul class="tiles">
          {groupSessions.nodes.map(({ id, kind, heldOn, hours, ledBy, topic }) => (
            <li key={id} class="card flat">
              <div class="split">
                <h2>
                  <a href={`/staff/group-sessions/${id}`}>{topic ?? serviceKind(i18n, kind)}</a>
                </h2>
                <Tag>{serviceKind(i18n, kind)}</Tag>
              </div>
              <p class="hint">
                <Time i18n={i18n} at={heldOn} /> · {hoursOf(i18n, hours)} · {ledBy}
              </p>
            </li>
          ))}
        </ul>
        <More visit={visit} path="/staff/group-sessions" pageInfo={groupSessions.pageInfo} />
      </>
    ),
  });
}
