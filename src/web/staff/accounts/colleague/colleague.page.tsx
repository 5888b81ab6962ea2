import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Tag } from '../../../shared/form/facts';
import { HiddenName } from '../../../shared/parts/hidden-name';
import { Button, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { shortDayOf } from '../../../shared/labels/near-days';
import type { I18n } from '../../../shared/labels/page-i18n';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { Timeline } from '../../../shared/parts/timeline';
import type { Visit } from '../../../shared/visit/visit';
import type { ColleagueWorkQuery, LeaveLineFragment } from '../../gql';
import { colleagueText } from '../../shared/colleague-labels';
import { roleText } from '../accounts/role-labels';
import { leaveLine } from '../team/team.page';
import type { Member, Team } from './team-data';
import { CASELOADS, HandOverCaseloads, successorField, successorLabel } from './hand-over-caseload';

interface ColleagueData {
  readonly me: NonNullable<ColleagueWorkQuery['me']>;
  readonly team: Team;
  readonly member: Member;
}

export function colleaguePage(visit: Visit, { me, team, member }: ColleagueData): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = {
    startsOn: t(msg`First day`),
    endsOn: t(msg`Last day`),
    standInId: t(msg`Stand-in`),
    ...Object.fromEntries(CASELOADS.map((caseload) => [successorField(caseload), successorLabel(i18n, caseload)])),
  };
  const { displayName, closedAt } = member;
  const day = closedAt ? shortDayOf(i18n, closedAt) : '';
  return page({
    visit,
    title: t(msg`Colleague`),
    children: (
      <>
        <PageHead back={{ href: '/staff/team', label: t(msg`Team`) }} title={member.isMe ? t(msg`${displayName} (you)`) : displayName} />
        <p class="tags">
          {member.roles.map((role) => (
            <>
              <Tag key={role}>{roleText(i18n, role)}</Tag>{' '}
            </>
          ))}
          {closedAt && <Tag>{t(msg`Closed ${day}`)}</Tag>}
        </p>
        <ErrorSummary visit={visit} labels={labels} />
        <HandOverCaseloads visit={visit} member={member} team={team} />
        <Leaves visit={visit} member={member} today={me.today} labels={labels} />
        <Handovers visit={visit} member={member} />
      </>
    ),
  });
}

interface LeavesProps {
  readonly visit: Visit;
  readonly member: Member;
  readonly today: string;
  readonly labels: { readonly startsOn: string; readonly endsOn: string; readonly standInId: string };
}

function Leaves({ visit, member, today, labels }: LeavesProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const { displayName, leaves, standsInFor, mayRecordLeave } = member;
  return (
    <section class="card" id="leave" aria-labelledby="leave-title">
      <h2 id="leave-title">{t(msg`Leave`)}</h2>
      {leaves.length === 0 && <p>{t(msg`No leave recorded.`)}</p>}
      {leaves.length > 0 && (
        <ul class="plain">
          {leaves.map((leave) => (
            <LeaveItem key={leave.id} visit={visit} memberId={member.id} leave={leave} today={today} />
          ))}
        </ul>
      )}
      {standsInFor.length > 0 && (
        <>
          <h3>{t(msg`Stands in for`)}</h3>
          <ul>
            {standsInFor.map(({ id, colleague, startsOn, endsOn }) => (
              <li key={id}>{daysOf(i18n, colleague.displayName, startsOn, endsOn)}</li>
            ))}
          </ul>
        </>
      )}
      {mayRecordLeave && (
        <>
          <h3>{t(msg`Record leave`)}</h3>
          <p class="hint">
            {t(msg`On these days, the stand-in also sees the colleague’s work and is notified. Without a stand-in, the team sees it under To do.`)}
          </p>
          <Form visit={visit} action={`/staff/team/${member.id}/leave`}>
            <Field visit={visit} name="startsOn" type="date" days={{ first: today }} label={labels.startsOn} short />
            <Field visit={visit} name="endsOn" type="date" days={{ first: today }} label={labels.endsOn} short />
            <Select visit={visit} name="standInId" label={labels.standInId} options={standInOptions(i18n, member)} />
            <Button plain>
              {t(msg`Record leave`)}
              <HiddenName i18n={i18n} name={displayName} />
            </Button>
          </Form>
        </>
      )}
    </section>
  );
}

const standInOptions = (i18n: I18n, { possibleStandIns }: Member) => [
  { value: '', label: i18n.t(msg`The team`) },
  ...possibleStandIns.map((one) => ({ value: one.id, label: colleagueText(i18n, one) })),
];

function daysOf(i18n: I18n, name: string, startsOn: string, endsOn: string): string {
  const [from, until] = [i18n.day(startsOn), i18n.day(endsOn)];
  return i18n.t(msg`${name}, ${from} to ${until}`);
}

interface LeaveItemProps {
  readonly visit: Visit;
  readonly memberId: string;
  readonly leave: LeaveLineFragment;
  readonly today: string;
}

function LeaveItem({ visit, memberId, leave, today }: LeaveItemProps) {
  const { t } = visit.i18n;
  const hasBegun = leave.startsOn < today;
  return (
    <li>
      <p>{leaveLine(visit.i18n, leave, today)}</p>
      {leave.mayEnd && (
        <Form visit={visit} action={`/staff/team/${memberId}/leave/${leave.id}/end`}>
          <Button plain>{hasBegun ? t(msg`End leave today`) : t(msg`Cancel leave`)}</Button>
        </Form>
      )}
    </li>
  );
}

function Handovers({ visit, member: { handovers } }: { readonly visit: Visit; readonly member: Member }) {
  const { i18n } = visit;
  const { t } = i18n;
  if (handovers.length === 0) return null;
  return (
    <section class="card" aria-labelledby="handovers-title">
      <h2 id="handovers-title">{t(msg`Handovers`)}</h2>
      <Timeline
        entries={handovers.map((one) => ({
          key: one.id,
          when: shortDayOf(i18n, one.madeAt),
          what: one.undoneAt ? undoneText(i18n, handoverText(i18n, one)) : handoverText(i18n, one),
          ...(one.madeBy ? { who: one.madeBy.displayName } : {}),
        }))}
      />
    </section>
  );
}

const undoneText = ({ t }: I18n, handover: string): string => t(msg`Undone: ${handover}`);

function handoverText({ t }: I18n, { responsibility, people, from, to }: Member['handovers'][number]): string {
  const [by, name] = [from?.displayName ?? t(msg`no one`), to.displayName];
  switch (responsibility) {
    case 'PLACEMENT_OFFICER':
      return t(msg`${plural(people, { one: '# trainee', other: '# trainees' })} from ${by} to ${name}, as placement officer`);
    case 'CASE_WORKER':
      return t(msg`${plural(people, { one: '# trainee', other: '# trainees' })} from ${by} to ${name}, as case worker`);
    case 'VISITS':
      return t(msg`${plural(people, { one: '# planned visit', other: '# planned visits' })} from ${by} to ${name}`);
  }
}
