import { msg, plural } from '@lingui/core/macro';
import { RowFields } from '../../../shared/form/field-names';
import { Button, Form, Group, type Option } from '../../../shared/form/form';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Visit } from '../../../shared/visit/visit';
import type { Caseload, OutstandingWorkKind, Role } from '../../gql';
import type { Member, Team } from './team-data';

export const CASELOADS: readonly Caseload[] = ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VISITS'];
/** The field of the colleague who takes over, of its own for each form of the page. */
export const successorField = (caseload: Caseload): string => `to-${caseload}`;

const WORK_OF: Readonly<Record<Caseload, OutstandingWorkKind>> = { PLACEMENT_OFFICER: 'TRAINEES', CASE_WORKER: 'CASES', VISITS: 'VISITS' };
const ROLES_OF: Readonly<Record<Caseload, readonly Role[]>> = {
  PLACEMENT_OFFICER: ['PLACEMENT_OFFICER', 'CASE_WORKER'],
  CASE_WORKER: ['CASE_WORKER'],
  VISITS: ['VETTING_OFFICER', 'SAFETY_LEAD'],
};

interface Colleague {
  readonly id: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly isMe: boolean;
}

/** The colleagues who may take over trainees, cases or visits. */
export const ableTo = <M extends { readonly roles: readonly Role[] }>(caseload: Caseload, team: readonly M[]): M[] =>
  team.filter(({ roles }) => roles.some((role) => ROLES_OF[caseload].includes(role)));

/** The choices of a list that hands over trainees: to leave them, or one of the colleagues with the role. */
export const successorOptions = ({ t }: I18n, caseload: Caseload, team: readonly Colleague[]): Option[] => [
  { value: '', label: t(msg`No change`) },
  ...ableTo(caseload, team).map(({ id, displayName, isMe }) => ({ value: id, label: isMe ? t(msg`${displayName} (you)`) : displayName })),
];

const countOf = (member: Member, kind: OutstandingWorkKind): number => member.outstandingWork.find((one) => one.kind === kind)?.count ?? 0;

/**
 * What the reader may hand over for this colleague: one form each, with a button for each colleague who can take it over. The
 * button names both, and the exact number.
 */
export function HandOverCaseloads({ visit, member, team }: { readonly visit: Visit; readonly member: Member; readonly team: Team }) {
  const { t } = visit.i18n;
  const caseloads = CASELOADS.filter((one) => member.mayHandOver.includes(one) && countOf(member, WORK_OF[one]) > 0);
  if (caseloads.length === 0) return null;
  return (
    <section class="card" id="hand-over" aria-labelledby="hand-over-title">
      <h2 id="hand-over-title">{t(msg`Hand over`)}</h2>
      <p>{t(msg`Open follow-ups and tasks move with the trainees. Both colleagues are notified.`)}</p>
      {caseloads.map((caseload) => (
        <CaseloadForm key={caseload} visit={visit} member={member} team={team} caseload={caseload} />
      ))}
    </section>
  );
}

interface CaseloadFormProps {
  readonly visit: Visit;
  readonly member: Member;
  readonly team: Team;
  readonly caseload: Caseload;
}

function CaseloadForm({ visit, member, team, caseload }: CaseloadFormProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const count = countOf(member, WORK_OF[caseload]);
  const able = ableTo(caseload, team).filter(({ id }) => id !== member.id);
  return (
    <RowFields name={member.displayName}>
      <Form visit={visit} action={`/staff/team/${member.id}/hand-over`}>
        <input type="hidden" name="responsibility" value={caseload} />
        <input type="hidden" name="expectedCount" value={count} />
        <Group
          visit={visit}
          name={successorField(caseload)}
          label={successorLabel(i18n, caseload)}
          {...(able.length === 0 ? { hint: t(msg`No other account has the role for this. Add the role to an account first.`) } : {})}
        >
          {able.map(({ id, displayName }) => (
            <p key={id}>
              <Button plain name={successorField(caseload)} value={id}>
                {buttonText(i18n, caseload, { count, from: member.displayName, to: displayName })}
              </Button>
            </p>
          ))}
        </Group>
      </Form>
    </RowFields>
  );
}

export function successorLabel({ t }: I18n, caseload: Caseload): string {
  switch (caseload) {
    case 'PLACEMENT_OFFICER':
      return t(msg`New placement officer`);
    case 'CASE_WORKER':
      return t(msg`New case worker`);
    case 'VISITS':
      return t(msg`New visitor`);
  }
}

interface HandoverSides {
  readonly count: number;
  readonly from: string;
  readonly to: string;
}

function buttonText({ t }: I18n, caseload: Caseload, { count, from, to }: HandoverSides): string {
  switch (caseload) {
    case 'PLACEMENT_OFFICER':
      return t(msg`Hand over ${plural(count, { one: '# trainee', other: '# trainees' })} of ${from} to ${to}`);
    case 'CASE_WORKER':
      return t(msg`Hand over ${plural(count, { one: '# case', other: '# cases' })} of ${from} to ${to}`);
    case 'VISITS':
      return t(msg`Hand over ${plural(count, { one: '# visit', other: '# visits' })} of ${from} to ${to}`);
  }
}
