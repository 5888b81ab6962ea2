import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { Tabs } from '../../../shared/parts/tabs';
import type { Visit } from '../../../shared/visit/visit';
import type { PersonHeadFragment, PermittedFragment } from '../../gql';
import { exitReason, requirementText, traineeState } from '../../shared/trainee-labels';
import { NameAndCode } from '../../shared/person';
import { shortDay } from '../../../shared/labels/near-days';

export type Tab = 'work' | 'services' | 'placements' | 'consent';
export interface TraineeFrameProps {
  readonly visit: Visit;
  readonly me: PermittedFragment;
  readonly person: PersonHeadFragment;
  readonly tab: Tab;
  readonly children: ComponentChildren;
}

/** The frame of a trainee's record: her team, her state and the next step, above the open tab. */
export function traineeFrame({ visit, me, person, tab, children }: TraineeFrameProps): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return page({
    visit,
    title: t(msg`Trainee record`),
    children: (
      <>
        <PageHead back={{ href: '/staff/trainees', label: t(msg`Trainees`) }} title={<NameAndCode person={person} />} />
        <p class="tags">
          <Tag tone={person.state === 'JOB_READY' ? 'good' : 'wait'}>{traineeState(i18n, person.state)}</Tag>
        </p>
        <Team visit={visit} me={me} person={person} />
        <ErrorSummary visit={visit} />
        <NextStep visit={visit} me={me} person={person} />
        <RecordTabs visit={visit} me={me} id={person.id} tab={tab} />
        {children}
      </>
    ),
  });
}

function Team({
  visit,
  me,
  person: { id, code, placementOfficer, caseWorker, exitReason: exitCode, exitedOn },
}: Pick<TraineeFrameProps, 'visit' | 'me' | 'person'>) {
  const { i18n } = visit;
  const { t } = i18n;
  const [officer, worker] = [placementOfficer?.displayName ?? t(msg`not assigned`), caseWorker?.displayName ?? t(msg`any case worker of your institution`)];
  const [reason, day] = [exitCode ? exitReason(i18n, exitCode) : '', exitedOn ? shortDay(i18n, exitedOn) : ''];
  return (
    <p class="hint">
      {t(msg`Placement officer: ${officer} · Case worker: ${worker}`)}
      {me.may.includes('trainee.assign') && (
        <>
          {' · '}
          <a href={`/staff/trainees/${id}/case-worker`}>{t(msg`Assign case worker`)}</a>
        </>
      )}
      {me.may.includes('trainee.hand-over') && (
        <>
          {' · '}
          <a href={`/staff/hand-over?code=${encodeURIComponent(code)}&mine=no`}>{t(msg`Hand over`)}</a>
        </>
      )}
      {reason && <span class="line-day">{t(msg`Left ${day}: ${reason}`)}</span>}
    </p>
  );
}

/** The next step towards job-ready, and the missing requirements with links to where each is met, for those who may. */
function NextStep({ visit, me, person: { id, availableActions, missingForJobReady, state } }: Pick<TraineeFrameProps, 'visit' | 'me' | 'person'>) {
  const { i18n } = visit;
  const { t } = i18n;
  if (state !== 'REGISTERED' && state !== 'PREPARING') return null;
  return (
    <section class="card" id="next">
      <h2>{t(msg`Steps to job-ready`)}</h2>
      {missingForJobReady.length > 0 ? (
        <ul class="reasons">
          {missingForJobReady.map((need) => (
            <li key={need}>
              {me.may.includes(requirementPermission(need)) ? (
                <a href={requirementPath(id, need)}>{requirementText(i18n, need)}</a>
              ) : (
                <>
                  {requirementText(i18n, need)} <small>{t(msg`Ask a case worker to record this.`)}</small>
                </>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p>{t(msg`Nothing is missing.`)}</p>
      )}
      {availableActions.includes('prepare') && (
        <Form visit={visit} action={`/staff/trainees/${id}/actions/prepare`}>
          <Button>{t(msg`Start preparation`)}</Button>
        </Form>
      )}
      {availableActions.includes('becomeJobReady') && missingForJobReady.length === 0 && (
        <Form visit={visit} action={`/staff/trainees/${id}/actions/ready`}>
          <Button>{t(msg`Mark as job-ready`)}</Button>
        </Form>
      )}
    </section>
  );
}

/** The permission to meet a requirement: only case workers and safety leads record limits and identities. */
function requirementPermission(need: string): string {
  switch (need) {
    case 'CONSENT_MATCHING':
      return 'consent.record';
    case 'VERIFIED_CONTACT':
      return 'trainee.read';
    case 'LIMITS_REVIEWED':
      return 'trainee.limits';
    default:
      return 'trainee.identity';
  }
}

function requirementPath(id: string, need: string): string {
  switch (need) {
    case 'CONSENT_MATCHING':
      return `/staff/trainees/${id}/consents/new`;
    case 'VERIFIED_CONTACT':
      return `/staff/trainees/${id}/consent`;
    case 'LIMITS_REVIEWED':
      return `/staff/trainees/${id}/limits`;
    default:
      return `/staff/trainees/${id}/protected`;
  }
}

function RecordTabs({ visit: { i18n }, me, id, tab }: Pick<TraineeFrameProps, 'visit' | 'me' | 'tab'> & { readonly id: string }) {
  const { t } = i18n;
  const tabs: readonly (readonly [Tab, string, string])[] = [
    ['work', '', t(msg`Work profile`)],
    ...(me.may.includes('service.read') ? ([['services', '/services', t(msg`Services`)]] as const) : []),
    ['placements', '/placements', t(msg`Placements`)],
    ['consent', '/consent', t(msg`Consent and contact`)],
  ];
  return (
    <Tabs
      label={t(msg`Sections of her record`)}
      tabs={tabs.map(([name, path, label]) => ({ href: `/staff/trainees/${id}${path}`, name: label, isCurrent: name === tab }))}
    />
  );
}
