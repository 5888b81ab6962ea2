import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { cardFieldText } from '../../../shared/parts/candidate-card';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { MyConsentsQuery } from '../../gql';
import { traineePage } from '../../shared/trainee-page';

type Consent = NonNullable<MyConsentsQuery['me']>['consents'][number];

/** The trainee's data shown on this page. */
export interface ConsentsData {
  readonly availableActions: readonly string[];
  readonly consents: readonly Consent[];
}

/**
 * All of the trainee's consents, each with a button to withdraw it, and a button to pause everything at once.
 */
export function myConsentsPage(visit: Visit, me: ConsentsData): VNode {
  const { t } = visit.i18n;
  const live = me.consents.filter(({ isActive }) => isActive);
  const ended = me.consents.filter(({ isActive }) => !isActive);
  return traineePage({
    visit,
    listen: 'consents',
    children: (
      <>
        <h1>{t(msg`What you said yes to`)}</h1>
        <p class="lead">{t(msg`You can take back each of them. It costs you nothing.`)}</p>
        <ErrorSummary visit={visit} />
        {live.length === 0 && <EmptyState icon="yes" title={t(msg`There is nothing now`)} />}
        {live.map((consent) => (
          <LiveConsent key={consent.id} visit={visit} consent={consent} />
        ))}
        {ended.length > 0 && (
          <details>
            <summary>{t(msg`What is over`)}</summary>
            <ul class="lines">
              {ended.map((consent) => (
                <li key={consent.id}>{purposeText(visit.i18n, consent)}</li>
              ))}
            </ul>
          </details>
        )}
        <PauseEverything visit={visit} availableActions={me.availableActions} />
      </>
    ),
  });
}

function LiveConsent({ visit, consent }: { readonly visit: Visit; readonly consent: Consent }) {
  const { i18n } = visit;
  const { t } = i18n;
  const until = i18n.day(consent.expiresOn);
  return (
    <article class="card" id={`yes-${consent.id}`}>
      <h2>{purposeText(i18n, consent)}</h2>
      <Facts
        facts={[
          [t(msg`What is shown`), i18n.list(consent.fields.map((field) => cardFieldText(i18n, field)))],
          [t(msg`Until`), until],
        ]}
      />
      <details>
        <summary>
          {t(msg`Take back my yes`)} <span class="hidden">{purposeText(i18n, consent)}</span>
        </summary>
        <p>{t(msg`What was shown is hidden at once. You need no reason.`)}</p>
        <Form visit={visit} action={`/consents/${consent.id}/withdraw`}>
          <Button isGrave>{t(msg`Take it back now`)}</Button>
        </Form>
      </details>
    </article>
  );
}

function PauseEverything({ visit, availableActions }: { readonly visit: Visit; readonly availableActions: readonly string[] }) {
  const { t } = visit.i18n;
  if (availableActions.includes('resume')) {
    return (
      <section class="card glad">
        <Tag tone="wait">{t(msg`You have stopped everything`)}</Tag>
        <p>{t(msg`Nobody is told of you, and nobody asks you anything about work. Work you have goes on.`)}</p>
        <Form visit={visit} action="/consents/resume">
          <Button>{t(msg`Go on again`)}</Button>
        </Form>
      </section>
    );
  }
  if (!availableActions.includes('pause')) return null;
  return (
    <section class="card">
      <h2>{t(msg`Stop everything for now`)}</h2>
      <p>{t(msg`You may want a rest, or time to think. You can go on whenever you like.`)}</p>
      <details>
        <summary>{t(msg`Stop everything`)}</summary>
        <p>{t(msg`Places you were asked about, appointments and offers you have not answered end. Work you have goes on.`)}</p>
        <Form visit={visit} action="/consents/pause">
          <Button isGrave>{t(msg`Stop everything now`)}</Button>
        </Form>
      </details>
    </section>
  );
}

function purposeText({ t }: I18n, { purpose, employerName, institutionName }: Pick<Consent, 'purpose' | 'employerName' | 'institutionName'>): string {
  const employer = employerName ?? '';
  const institution = institutionName ?? '';
  switch (purpose) {
    case 'MATCHING':
      return t(msg`We look for work that fits you`);
    case 'REFERRAL_TO_EMPLOYER':
      return t(msg`We introduce you to ${employer}`);
    case 'REFERRAL_TO_INSTITUTION':
      return t(msg`${institution} may know who you are`);
    case 'FOLLOW_UP_CONTACT':
      return t(msg`We ask you how it goes at work`);
    default:
      return t(msg`You are counted in numbers without names`);
  }
}
