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
        <PageHead title={t(msg`Team`)} lead={leadText(i18n, team)} />
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

/** What the reader may do on the pages of the colleagues: nothing for others, unless she leads or administers. */
function leadText({ t }: I18n, team: readonly Member[]): string {
  const others = team.filter(({ isMe }) => !isMe);
  const [mayHandOver, mayRecordLeave] = [others.some((one) => one.mayHandOver.length > 0), others.some((one) => one.mayRecordLeave)];
  if (mayHandOver && mayRecordLeave) return t(msg`Choose a colleague to hand over trainees or record leave.`);
  if (mayHandOver) return t(msg`Choose a colleague to hand over trainees. Choose your own name to record your leave.`);
  if (mayRecordLeave) return t(msg`Choose a colleague to record leave.`);
  return team.some((one) => one.isMe && one.mayHandOver.length > 0)
    ? t(msg`Choose your own name to hand over your trainees or record your leave.`)
    : t(msg`Choose your own name to record your leave.`);
}

/** The days of a leave and who stands in, as in "until 12 Dec; Keo Sokha stands in". */
export function leaveLine(i18n: I18n, { startsOn, endsOn, standIn }: LeaveLineFragment, today: string): string {
  const { t } = i18n;
  const [from, until, name] = [dayAndMonth(i18n, startsOn), dayAndMonth(i18n, endsOn), standIn?.displayName ?? ''];
  if (startsOn <= today) return name ? t(msg`until ${until}; ${name} stands in`) : t(msg`until ${until}; the team stands in`);
  return name ? t(msg`${from} to ${until}; ${name} stands in`) : t(msg`${from} to ${until}; the team stands in`);
}
