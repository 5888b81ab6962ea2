import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag } from '../../../shared/form/facts';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { resultText } from '../../services/enrolment/enrolment-forms';
import type { PermittedFragment, PersonDueFragment, TraineeServicesQuery } from '../../gql';
import { More } from '../../shared/listing';
import { selfEmploymentState } from '../../services/self-employment/self-employment.page';
import { attendedText, ENROLMENT_TONE, enrolmentState, hoursOf, serviceKind } from '../../shared/service-labels';
import { nightsText } from '../../services/stays/stay-columns';
import { traineeFrame } from './trainee-frame';
import { Time } from '../../../shared/parts/time';

type Person = NonNullable<TraineeServicesQuery['trainee']>;
interface ServicesTabProps {
  readonly visit: Visit;
  readonly me: PermittedFragment;
  readonly person: Person;
  readonly due: PersonDueFragment['due'];
}

/**
 * The services she received: help, sessions, courses, nights in the shelter, and her self-employment.
 * Services that reveal a difficult past appear only for staff who may read them.
 */
export function servicesTabPage({ visit, me, person, due }: ServicesTabProps): VNode {
  const { i18n } = visit;
  const mayCare = me.may.includes('care.read');
  return traineeFrame({
    visit,
    me,
    person,
    due,
    tab: 'services',
    children: (
      <>
        <AddLinks i18n={i18n} me={me} person={person} />
        <Services visit={visit} person={person} />
        <Courses i18n={i18n} enrolments={person.enrolments} />
        {mayCare && <Stays i18n={i18n} stays={person.stays} />}
        <SelfEmployment i18n={i18n} works={person.selfEmployments} />
        {!mayCare && (
          <p class="hint">{i18n.t(msg`Only services for finding and starting work are listed here. Case workers can also see the other services.`)}</p>
        )}
      </>
    ),
  });
}

/** Links to the forms for new entries, filled in with her code. */
function AddLinks({ i18n: { t }, me, person: { code, state } }: { readonly i18n: I18n; readonly me: PermittedFragment; readonly person: Person }) {
  if (state === 'EXITED' || state === 'ANONYMISED') return null;
  const query = new URLSearchParams({ code }).toString();
  const links = [
    me.may.includes('service.record') && ([`/staff/services/new?${query}`, t(msg`Record service`)] as const),
    me.may.includes('enrolment.manage') && (['/staff/courses', t(msg`Find course`)] as const),
    me.may.includes('care.record') && ([`/staff/stays?${query}#begin`, t(msg`Record stay`)] as const),
  ].filter((link) => link !== false);
  if (links.length === 0) return null;
  return (
    <div class="actions">
      {links.map(([href, label], at) => (
        <a key={href} class={at === 0 ? 'button' : 'button plain'} href={href}>
          {label}
        </a>
      ))}
    </div>
  );
}

function Services({ visit, person: { id, services } }: Pick<ServicesTabProps, 'visit' | 'person'>) {
  const { i18n } = visit;
  const { t } = i18n;
  return (
    <section id="services">
      <h2>{t(msg`Services received`)}</h2>
      {services.nodes.length === 0 ? (
        <EmptyState icon="list" title={t(msg`Nothing recorded yet`)} />
      ) : (
        <ul class="lines card flat">
          {services.nodes.map(({ id: serviceId, kind, providedOn, hours, provider, state, session }) => (
            <li key={serviceId} class="split">
              <span>
                <a href={`/staff/services/${serviceId}`}>{serviceKind(i18n, kind)}</a>
                <small class="line-day">
                  <Time i18n={i18n} at={providedOn} />
                  {hours ? ` · ${hoursOf(i18n, hours)}` : ''} · {provider}
                  {session && (
                    <>
                      {' · '}
                      <a href={`/staff/group-sessions/${session.id}`}>{session.topic ?? t(msg`Group session`)}</a>
                    </>
                  )}
                </small>
              </span>
              {state === 'VOIDED' && <Tag tone="wait">{t(msg`Withdrawn, not counted`)}</Tag>}
            </li>
          ))}
        </ul>
      )}
      <More visit={visit} path={`/staff/trainees/${id}/services`} pageInfo={services.pageInfo} />
    </section>
  );
}

function ListSection({ id, name, children }: { readonly id: string; readonly name: string; readonly children: ComponentChildren }) {
  return (
    <section id={id}>
      <h2>{name}</h2>
      <ul class="lines card flat">{children}</ul>
    </section>
  );
}

function Courses({ i18n, enrolments }: { readonly i18n: I18n; readonly enrolments: Person['enrolments'] }) {
  const { t } = i18n;
  if (enrolments.length === 0) return null;
  return (
    <ListSection id="courses" name={t(msg`Courses`)}>
      {enrolments.map(({ id, course, enrolledOn, endedOn, state, result, hoursAttended, credential }) => {
        return (
          <li key={id} class="split">
            <span>
              <a href={`/staff/enrolments/${id}`}>{course.title}</a>
              <small class="line-day">
                {nightsText(i18n, enrolledOn, endedOn)} · {attendedText(i18n, hoursAttended, course.hours)}
                {credential && ` · ${credential}`}
              </small>
            </span>
            <Tag tone={ENROLMENT_TONE[state]}>{result ? resultText(i18n, result) : enrolmentState(i18n, state)}</Tag>
          </li>
        );
      })}
    </ListSection>
  );
}

function Stays({ i18n, stays }: { readonly i18n: I18n; readonly stays: Person['stays'] }) {
  const { t } = i18n;
  if (stays.length === 0) return null;
  return (
    <ListSection id="stays" name={t(msg`Stays`)}>
      {stays.map(({ id, fromOn, toOn, state }) => (
        <li key={id} class="split">
          <a href={`/staff/stays/${id}`}>{nightsText(i18n, fromOn, toOn)}</a>
          {state === 'VOIDED' && <Tag tone="wait">{t(msg`Withdrawn, not counted`)}</Tag>}
          {state === 'OPEN' && <Tag tone="good">{t(msg`Staying now`)}</Tag>}
        </li>
      ))}
    </ListSection>
  );
}

function SelfEmployment({ i18n, works }: { readonly i18n: I18n; readonly works: Person['selfEmployments'] }) {
  const { t } = i18n;
  if (works.length === 0) return null;
  return (
    <ListSection id="own-work" name={t(msg`Self-employment`)}>
      {works.map(({ id, activity, startedOn, endedOn, state }) => (
        <li key={id} class="split">
          <span>
            <a href={`/staff/self-employment/${id}`}>{activity}</a>
            <small class="line-day">{nightsText(i18n, startedOn, endedOn)}</small>
          </span>
          <Tag tone={state === 'VERIFIED' ? 'good' : state === 'STARTED' ? 'wait' : 'calm'}>{selfEmploymentState(i18n, state)}</Tag>
        </li>
      ))}
    </ListSection>
  );
}
