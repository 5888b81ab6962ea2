import { msg, plural } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { Tabs } from '../../../shared/parts/tabs';
import type { Visit } from '../../../shared/visit/visit';
import { localDateAt } from '../../../../shared/local-date';
import type { PersonDueFragment, PersonHeadFragment, PermittedFragment } from '../../gql';
import { exitReason, requirementText } from '../../shared/trainee-labels';
import { stepTone, traineeStep } from '../../shared/trainee-step-labels';
import { colleagueText } from '../../shared/colleague-labels';
import { NameAndCode } from '../../shared/person';
import { labelled } from '../../../shared/labels/labelled';
import { nearDay, nearMoment, shortDay } from '../../../shared/labels/near-days';
import type { I18n } from '../../../shared/labels/page-i18n';
import { Time } from '../../../shared/parts/time';
import { LogContactForm } from '../../contacts/log-contact/log-contact-form';
import { DueRow } from '../../notifications/home/due-row';
import { dueRow } from '../../notifications/home/queue';
import { Reach } from '../../shared/reach';
import { askCaseWorkerText } from './ask-case-worker';

export type Tab = 'work' | 'services' | 'placements' | 'consent' | 'timeline';
export interface TraineeFrameProps {
  readonly visit: Visit;
  readonly me: PermittedFragment;
  readonly person: PersonHeadFragment;
  readonly due: PersonDueFragment['due'];
  readonly tab: Tab;
  readonly children: ComponentChildren;
}

/**
 * The frame of a trainee's record: her state, how to reach her and when staff last did, her team and what is to do next, above the open
 * tab.
 */
export function traineeFrame({ visit, me, person, due, tab, children }: TraineeFrameProps): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return page({
    visit,
    title: t(msg`Trainee record`),
    children: (
      <>
        <PageHead back={{ href: '/staff/trainees', label: t(msg`Trainees`) }} title={<NameAndCode person={person} />} />
        <CriticalAlert i18n={i18n} due={due} />
        <p class="tags">
          <StepTag i18n={i18n} me={me} person={person} />
          <AlertFlag i18n={i18n} due={due} />
        </p>
        <Contact visit={visit} me={me} person={person} />
        <Team visit={visit} me={me} person={person} />
        <ErrorSummary visit={visit} />
        <NextStep visit={visit} me={me} person={person} />
        <DueNow visit={visit} me={me} due={due} />
        <RecordTabs visit={visit} me={me} id={person.id} tab={tab} />
        {children}
      </>
    ),
  });
}

/** Her step as in the list; one of a referral or job links to the tab that shows it. */
function StepTag({ i18n, me, person: { id, state, step } }: Pick<TraineeFrameProps, 'me' | 'person'> & { readonly i18n: I18n }) {
  const tag = <Tag tone={stepTone(step)}>{traineeStep(i18n, step)}</Tag>;
  return step !== state && me.may.includes('placement.read') ? <a href={`/staff/trainees/${id}/placements`}>{tag}</a> : tag;
}

type AlertProps = Pick<TraineeFrameProps, 'due'> & { readonly i18n: I18n };

/** Her open safety alert, for those who may know of it: the list of due work has it for no one else. A critical one is first. */
function openAlert({ nodes }: TraineeFrameProps['due']) {
  const alerts = nodes.filter(({ step }) => step === 'ALERT');
  return alerts.find(({ alert }) => alert?.severity === 'CRITICAL') ?? alerts[0];
}

/** A critical safety alert comes before everything else about her. */
function CriticalAlert({ i18n: { t }, due }: AlertProps) {
  const open = openAlert(due);
  if (open?.alert?.severity !== 'CRITICAL') return null;
  return (
    <p class="attention grave" role="note">
      <a class="target" href={`/staff/alerts/${open.id}`}>
        {t(msg`Critical safety alert`)}
      </a>
    </p>
  );
}

/** Another open safety alert. Whoever knows only that there is one asks the safety lead. */
function AlertFlag({ i18n: { t }, due }: AlertProps) {
  const open = openAlert(due);
  if (!open || open.alert?.severity === 'CRITICAL') return null;
  if (!open.alert) return <Tag tone="late">{t(msg`Safety alert: ask the safety lead`)}</Tag>;
  return (
    <a href={`/staff/alerts/${open.id}`}>
      <Tag tone="late">{t(msg`Safety alert`)}</Tag>
    </a>
  );
}

/** The day of a contact that has a day only, which is the beginning of that day here; else its instant. */
function dayOrInstant(instant: string): string {
  const day = localDateAt(new Date(instant));
  return Date.parse(`${day}T00:00:00+07:00`) === Date.parse(instant) ? day : instant;
}

/** Her number and safe hours, when staff last spoke with her, and the form to log a call. */
function Contact({ visit, me, person }: Omit<TraineeFrameProps, 'tab' | 'children' | 'due'>) {
  const { i18n } = visit;
  const { t } = i18n;
  const { contactMethods, lastContactAt, lastAttemptAt, state } = person;
  const lastAt = lastContactAt ? dayOrInstant(lastContactAt) : null;
  const last = lastAt ? (lastAt === lastContactAt ? nearMoment(i18n, lastAt) : nearDay(i18n, lastAt)) : '';
  const tried = lastAttemptAt ? nearMoment(i18n, lastAttemptAt) : '';
  return (
    <section id="contact" class="card flat">
      <p>
        <Reach i18n={i18n} ways={contactMethods} />
      </p>
      <p class="hint">
        {lastAt ? (
          <Time i18n={i18n} at={lastAt}>
            {t(msg`Last contact: ${last}`)}
          </Time>
        ) : (
          t(msg`No contact yet`)
        )}
        {lastAttemptAt && (lastContactAt ?? '') < lastAttemptAt && (
          <>
            {' · '}
            <Time i18n={i18n} at={lastAttemptAt}>
              {t(msg`last attempt: ${tried}`)}
            </Time>
          </>
        )}
      </p>
      {state !== 'ANONYMISED' && me.may.includes('contact.log') && <LogContactForm visit={visit} trainee={person} ways={contactMethods} of="her" />}
    </section>
  );
}

/** What is due for her, with the same buttons as in the list of all due work. */
function DueNow({ visit, me, due: { nodes, total } }: Pick<TraineeFrameProps, 'visit' | 'me' | 'due'>) {
  const { i18n } = visit;
  const { t } = i18n;
  if (nodes.length === 0) return null;
  const count = i18n.number(total - nodes.length);
  return (
    <section id="due">
      <h2>{t(msg`Due tasks`)}</h2>
      <ol class="due-list">
        {nodes.map((node, at) => {
          const row = { ...dueRow(i18n, node), ways: undefined, call: undefined, code: undefined };
          return <DueRow key={row.key} visit={visit} row={row} at={at} today={me.today} />;
        })}
      </ol>
      {total > nodes.length && (
        <p class="hint">{t(msg`${plural(total - nodes.length, { one: `${count} more is due for her.`, other: `${count} more are due for her.` })}`)}</p>
      )}
    </section>
  );
}

function Team({
  visit,
  me,
  person: { id, code, placementOfficer, caseWorker, exitReason: exitCode, exitedOn },
}: Pick<TraineeFrameProps, 'visit' | 'me' | 'person'>) {
  const { i18n } = visit;
  const { t } = i18n;
  const [officer, worker] = [
    placementOfficer ? colleagueText(i18n, placementOfficer) : t(msg`not assigned`),
    caseWorker ? colleagueText(i18n, caseWorker) : t(msg`any case worker of your institution`),
  ];
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
function NextStep({ visit, me, person }: Pick<TraineeFrameProps, 'visit' | 'me' | 'person'>) {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, availableActions, missingForJobReady, state } = person;
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
                labelled(i18n, requirementText(i18n, need), askCaseWorkerText(i18n, person))
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
    ['timeline', '/timeline', t(msg`Timeline`)],
  ];
  return (
    <Tabs
      label={t(msg`Sections of her record`)}
      tabs={tabs.map(([name, path, label]) => ({ href: `/staff/trainees/${id}${path}`, name: label, isCurrent: name === tab }))}
    />
  );
}
