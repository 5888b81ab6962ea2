import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { roleText } from '../accounts/role-labels';
import type { LeaveLineFragment, OutstandingWorkKind, TeamQuery } from '../../gql';
import { ListTable } from '../../shared/lists/list-table';
import type { I18n } from '../../../shared/labels/page-i18n';
import { dayAndMonth } from '../../../shared/labels/near-days';

type Member = TeamQuery['team'][number];

export function teamPage(visit: Visit, { me, team }: TeamQuery): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const count = (kind: OutstandingWorkKind) => (member: Member) => i18n.number(member.outstandingWork.find((one) => one.kind === kind)?.count ?? 0);
  return page({
    visit,
    title: t(msg`Team`),
    children: (
      <>
        <PageHead title={t(msg`Team`)} lead={t(msg`Choose a colleague to hand over trainees or record leave.`)} />
        <ListTable
          i18n={i18n}
          caption={t(msg`Team`)}
          path="/staff/team"
          query={{}}
          rows={team}
          keyOf={({ id }) => id}
          columns={[
            {
              head: t(msg`Name`),
              cell: ({ id, displayName, isMe }) => <a href={`/staff/team/${id}`}>{isMe ? t(msg`${displayName} (you)`) : displayName}</a>,
            },
            { head: t(msg`Roles`), cell: ({ roles }) => i18n.list(roles.map((role) => roleText(i18n, role))) },
            { head: t(msg`Trainees`), isNumber: true, cell: count('TRAINEES') },
            { head: t(msg`Cases`), isNumber: true, cell: count('CASES') },
            { head: t(msg`Follow-ups`), isNumber: true, cell: count('FOLLOW_UPS') },
            { head: t(msg`Tasks`), isNumber: true, cell: count('TASKS') },
            { head: t(msg`Leave`), cell: ({ leaves }) => (leaves[0] ? leaveLine(i18n, leaves[0], me?.today ?? '') : '') },
          ]}
        />
      </>
    ),
  });
}

/** The days of a leave and who stands in, as in "until 12 Dec; Keo Sokha stands in". */
export function leaveLine(i18n: I18n, { startsOn, endsOn, standIn }: LeaveLineFragment, today: string): string {
  const { t } = i18n;
  const [from, until, name] = [dayAndMonth(i18n, startsOn), dayAndMonth(i18n, endsOn), standIn?.displayName ?? ''];
  if (startsOn <= today) return name ? t(msg`until ${until}; ${name} stands in`) : t(msg`until ${until}; the team stands in`);
  return name ? t(msg`${from} to ${until}; ${name} stands in`) : t(msg`${from} to ${until}; the team stands in`);
}
