import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Tag } from '../../shared/facts';
import { page } from '../../shared/page';
import type { Visit } from '../../shared/visit';
import { More } from '../folded';
import type { GroupSessionsQuery } from '../gql';
import { dateText, hoursOf, serviceKind } from '../programme-words';

export function groupSessionsPage(visit: Visit, { me, groupSessions }: GroupSessionsQuery): VNode {
  const { words } = visit;
  const { t } = words;
  return page({
    visit,
    title: t(msg`Group sessions`),
    children: (
      <>
        <p class="eyebrow">
          <a href="/staff/services">{t(msg`Services`)}</a>
        </p>
        <h1>{t(msg`Group sessions`)}</h1>
        <p class="lead">{t(msg`One session, written down once; everybody who was there has it in her own record.`)}</p>
        {me?.may.includes('service.record') && (
          <p class="actions">
            <a class="button" href="/staff/group-sessions/new">
              {t(msg`Write down a session`)}
            </a>
          </p>
        )}
        {groupSessions.nodes.length === 0 && <p class="card">{t(msg`No session is written down yet.`)}</p>}
        <ul class="tiles">
          {groupSessions.nodes.map(({ id, kind, heldOn, hours, ledBy, topic }) => (
            <li key={id} class="card flat">
              <div class="split">
                <h2>
                  <a href={`/staff/group-sessions/${id}`}>{topic ?? serviceKind(words, kind)}</a>
                </h2>
                <Tag>{serviceKind(words, kind)}</Tag>
              </div>
              <p class="hint">
                {dateText(words, heldOn)} · {hoursOf(words, hours)} · {ledBy}
              </p>
            </li>
          ))}
        </ul>
        <More visit={visit} path="/staff/group-sessions" pageInfo={groupSessions.pageInfo} />
      </>
    ),
  });
}
