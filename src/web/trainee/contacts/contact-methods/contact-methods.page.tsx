import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { HiddenName } from '../../../shared/parts/hidden-name';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { daysText } from '../../../shared/labels/work-labels';
import type { MyContactMethodsQuery } from '../../gql';
import { Fact } from '../../shared/fact';
import { PhoneNumber } from '../../shared/thanks-page';
import { traineePage } from '../../shared/trainee-page';
import { contactMethodIcon, contactMethodName, contactOwnerFact, contactStateText } from './contact-method-labels';

type Me = NonNullable<MyContactMethodsQuery['me']>;
type ContactMethod = Me['contactMethods'][number];

/** How, when and with which messages the trainee is contacted, and how she stops a contact method at once. */
export function reachPage(visit: Visit, me: Me, phone: string | null): VNode {
  const { t } = visit.i18n;
  const hasStoppedAll = me.contactMethods.length > 0 && me.contactMethods.every(({ kind, state }) => state === 'BLOCKED' || kind === 'NONE');
  return traineePage({
    visit,
    listen: 'contact-methods',
    children: (
      <>
        <h1>{t(msg`How we contact you`)}</h1>
        {hasStoppedAll ? (
          <NoContact i18n={visit.i18n} phone={phone} />
        ) : (
          <p class="lead">{t(msg`We contact you only as you see here, and only at these times. You can stop any of it at once.`)}</p>
        )}
        <ErrorSummary visit={visit} />
        {me.contactMethods.length === 0 && (
          <EmptyState icon="letter" title={t(msg`We do not contact you yet`)} action={{ href: '/help', label: t(msg`Talk to us`) }}>
            {t(msg`Tell us how we may contact you. Until then, we do not call or write.`)}
          </EmptyState>
        )}
        {me.contactMethods.map((method) => (
          <ContactMethodCard key={method.id} visit={visit} method={method} name={me.displayName} />
        ))}
        {me.contactMethods.length > 0 && (
          <p>
            <a href="/help">{t(msg`Has something changed? Talk to us.`)}</a>
          </p>
        )}
      </>
    ),
  });
}

/** Shown after she has stopped every contact method. */
function NoContact({ i18n: { t }, phone }: { readonly i18n: I18n; readonly phone: string | null }) {
  if (phone === null) return <p class="lead">{t(msg`We do not contact you now. You can call us. The number is on the card we gave you.`)}</p>;
  return (
    <>
      <p class="lead">{t(msg`We do not contact you now. You can call us:`)}</p>
      <p>
        <PhoneNumber phone={phone} />
      </p>
    </>
  );
}

/** Facts that make no sense for her own pages are left out, and only a call asks for a name. */
function factsOf(i18n: I18n, method: ContactMethod, name: string): readonly (readonly [label: string, value: string])[] {
  const { t } = i18n;
  const [from, to] = [i18n.time(method.from), i18n.time(method.to)];
  const until = method.validUntil ? i18n.day(method.validUntil) : '';
  const lastDay = method.noContactUntil ? i18n.day(method.noContactUntil) : '';
  const times = [
    [t(msg`On which days`), daysText(i18n, method.days)],
    [t(msg`Hours`), t(msg`from ${from} to ${to}`)],
  ] as const;
  const validity = [t(msg`Until`), until && t(msg`${until}. Then we ask you again.`)] as const;
  const owner = contactOwnerFact(i18n, method);
  if (method.kind === 'NONE' || method.kind === 'TRAINEE_CALLS') return [validity];
  const pause = lastDay ? [[t(msg`Pause`), t(msg`Until ${lastDay}, we do not contact you this way.`)] as const] : [];
  if (!owner) return [...pause, ...times, validity];
  return [
    ...pause,
    owner,
    ...times,
    [t(msg`If you do not answer`), method.mayLeaveMessage ? t(msg`We may leave a short message.`) : t(msg`We leave no message.`)],
    ...(method.kind === 'CALL' ? [[t(msg`The name we say when we call`), name] as const] : []),
    validity,
  ];
}

function ContactMethodCard({ visit, method, name }: { readonly visit: Visit; readonly method: ContactMethod; readonly name: string }) {
  const { i18n } = visit;
  const { t } = i18n;
  const isUsed = method.state === 'VERIFIED';
  return (
    <article class="card" id={`way-${method.id}`}>
      <div class="split">
        <h2>
          <Fact icon={contactMethodIcon(method.kind)}>{contactMethodName(i18n, method.kind)}</Fact>
        </h2>
        <Tag tone={isUsed ? 'good' : method.state === 'BLOCKED' ? 'calm' : 'wait'}>{contactStateText(i18n, method.state)}</Tag>
      </div>
      {method.state !== 'BLOCKED' && <Facts facts={factsOf(i18n, method, name)} />}
      {method.state === 'BLOCKED' && <p>{t(msg`If you want it back, talk to us.`)}</p>}
      {method.previews.length > 0 && method.state !== 'BLOCKED' && <Previews visit={visit} method={method} />}
      {method.availableActions.includes('block') && <BlockForm visit={visit} method={method} />}
    </article>
  );
}

/** The exact messages another person would see who has the phone or opens the mailbox. */
function Previews({ visit: { i18n }, method }: { readonly visit: Visit; readonly method: ContactMethod }) {
  const { t } = i18n;
  const [first, ...others] = method.previews;
  if (!first) return null;
  return (
    <section>
      <h3 class="small">{t(msg`If someone else looks, they see this`)}</h3>
      <Preview preview={first} language={method.language} />
      {others.length > 0 && (
        <details>
          <summary>{t(msg`Other messages`)}</summary>
          {others.map((preview) => (
            <Preview key={preview.text} preview={preview} language={method.language} />
          ))}
        </details>
      )}
    </section>
  );
}

function Preview({
  preview: { from, subject, text },
  language,
}: {
  readonly preview: ContactMethod['previews'][number];
  readonly language: ContactMethod['language'];
}) {
  return (
    <blockquote class="preview" lang={language === 'KM' ? 'km' : 'en'}>
      <small>{from}</small>
      <strong>{subject}</strong>
      <p class="said">{text.trim()}</p>
    </blockquote>
  );
}

function BlockForm({ visit, method: { id, kind, state } }: { readonly visit: Visit; readonly method: ContactMethod }) {
  const { t } = visit.i18n;
  return (
    <details>
      <summary>
        {state === 'UNVERIFIED' ? t(msg`Do not use this`) : t(msg`Stop using this`)}
        <HiddenName i18n={visit.i18n} name={contactMethodName(visit.i18n, kind)} />
      </summary>
      <p>{t(msg`We stop using this now. If you want it back later, talk to us.`)}</p>
      <Form visit={visit} action={`/contact-methods/${id}/stop`}>
        <Button isGrave>{t(msg`Stop now`)}</Button>
      </Form>
    </details>
  );
}
