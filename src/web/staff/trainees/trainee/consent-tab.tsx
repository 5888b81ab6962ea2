import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Tag } from '../../../shared/form/facts';
import { Button, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { daysText } from '../../../shared/labels/work-labels';
import type { PermittedFragment, PersonDueFragment, PersonConsentQuery } from '../../gql';
import { consentState, contactKind, contactOwner, contactState, purposeText } from '../../shared/trainee-labels';
import { traineeFrame } from './trainee-frame';
import { Time } from '../../../shared/parts/time';
import { labelled } from '../../../shared/labels/labelled';
import { nearMoment, shortDay } from '../../../shared/labels/near-days';

type Person = NonNullable<PersonConsentQuery['trainee']>;
type ContactMethod = Person['contactMethods'][number];
interface ConsentProps {
  readonly visit: Visit;
  readonly me: PermittedFragment;
  readonly person: Person;
  readonly due: PersonDueFragment['due'];
}

/** Her consents and refusals, and her contact methods. She decides on both, and can end both. */
export function consentTabPage({ visit, me, person, due }: ConsentProps): VNode {
  const { t } = visit.i18n;
  const isOpen = person.state !== 'EXITED' && person.state !== 'ANONYMISED';
  return traineeFrame({
    visit,
    me,
    person,
    due,
    tab: 'consent',
    children: (
      <>
        <section class="card" id="consents">
          <h2>{t(msg`Consents`)}</h2>
          <Consents i18n={visit.i18n} consents={person.consents} />
          <p class="hint">{t(msg`Only she can withdraw a consent, on her own page and without a reason.`)}</p>
          {isOpen && me.may.includes('consent.record') && (
            <a class="button plain" href={`/staff/trainees/${person.id}/consents/new`}>
              {t(msg`Record consent answer`)}
            </a>
          )}
        </section>
        <section class="card" id="contacts">
          <h2>{t(msg`Contact methods`)}</h2>
          {person.contactMethods.length === 0 ? (
            <p>{t(msg`No contact methods yet.`)}</p>
          ) : (
            <ul class="lines">
              {person.contactMethods.map((method) => (
                <ContactMethodItem
                  key={method.id}
                  visit={visit}
                  traineeId={person.id}
                  method={method}
                  mayChange={isOpen && me.may.includes('contact.record')}
                />
              ))}
            </ul>
          )}
          {isOpen && me.may.includes('contact.record') && (
            <a class="button plain" href={`/staff/trainees/${person.id}/contacts/new`}>
              {t(msg`Add contact method`)}
            </a>
          )}
        </section>
      </>
    ),
  });
}

function Consents({ i18n, consents }: { readonly i18n: I18n; readonly consents: Person['consents'] }) {
  const { t } = i18n;
  if (consents.length === 0) return <p>{t(msg`No consent answers yet.`)}</p>;
  return (
    <ul class="lines">
      {consents.map(({ id, purpose, state, isActive, givenAt, expiresOn, employer, toInstitution }) => {
        const [at, until] = [nearMoment(i18n, givenAt), shortDay(i18n, expiresOn)];
        const whom = employer?.legalName ?? toInstitution?.name;
        return (
          <li key={id} class="split">
            <span>
              <strong>{purposeText(i18n, purpose)}</strong>
              {whom && <> · {whom}</>}
              <small class="line-day">
                <Time i18n={i18n} at={givenAt}>
                  {t(msg`Answered ${at}`)}
                </Time>
                {state === 'GIVEN' && (
                  <>
                    {' · '}
                    <Time i18n={i18n} at={expiresOn}>
                      {t(msg`valid until ${until}`)}
                    </Time>
                  </>
                )}
              </small>
            </span>
            <Tag tone={isActive ? 'good' : 'calm'}>{consentState(i18n, state, isActive)}</Tag>
          </li>
        );
      })}
    </ul>
  );
}

interface ContactMethodItemProps {
  readonly visit: Visit;
  readonly traineeId: string;
  readonly method: ContactMethod;
  readonly mayChange: boolean;
}

function ContactMethodItem({ visit, traineeId, method, mayChange }: ContactMethodItemProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const [from, to] = [i18n.time(method.safeFrom), i18n.time(method.safeTo)];
  const verified = method.verifiedOn ? shortDay(i18n, method.verifiedOn) : '';
  const until = method.noContactUntil ? shortDay(i18n, method.noContactUntil) : '';
  const path = `/staff/trainees/${traineeId}/contacts/${method.id}`;
  return (
    <li>
      <p class="split">
        <span>
          <strong>{contactKind(i18n, method.kind)}</strong> {method.address} <small>{contactOwner(i18n, method.owner)}</small>
        </span>
        <Tag tone={method.state === 'VERIFIED' ? 'good' : method.state === 'BLOCKED' ? 'late' : 'wait'}>{contactState(i18n, method.state)}</Tag>
      </p>
      <p class="hint">
        {daysText(i18n, method.safeDays)}, {t(msg`${from} to ${to}`)}
        {method.mayLeaveMessage && ` · ${t(msg`a message may be left`)}`}
        {verified && ` · ${t(msg`verified on ${verified}`)}`}
      </p>
      {method.pretext && <p class="hint">{labelled(i18n, t(msg`If someone else answers, say`), method.pretext)}</p>}
      {method.noContactUntil && (
        <p class="overdue">
          <Time i18n={i18n} at={method.noContactUntil}>
            {t(msg`Do not use this contact method up to and including ${until}`)}
          </Time>
        </p>
      )}
      {mayChange && (
        <div class="actions">
          {method.availableActions.includes('verify') && (
            <Form visit={visit} action={`${path}/verify`}>
              <Button plain>{method.state === 'VERIFIED' ? t(msg`Mark as verified again with her`) : t(msg`Mark as verified with her`)}</Button>
            </Form>
          )}
          {method.availableActions.includes('block') && (
            <Form visit={visit} action={`${path}/block`}>
              <Button plain>{t(msg`Block`)}</Button>
            </Form>
          )}
          {method.availableActions.includes('unblock') && (
            <Form visit={visit} action={`${path}/unblock`}>
              <Button plain>{t(msg`Unblock`)}</Button>
            </Form>
          )}
          <a class="button plain" href={`/staff/trainees/${traineeId}/contacts/${method.kind.toLowerCase()}`}>
            {t(msg`Edit`)}
          </a>
        </div>
      )}
    </li>
  );
}
