import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { cardFieldText } from '../../../shared/parts/candidate-card';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { HiddenName } from '../../../shared/parts/hidden-name';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { MyConsentsQuery, RecordedWordFragment } from '../../gql';
import { localDateAt } from '../../../../shared/local-date';
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
export function myConsentsPage(visit: Visit, me: ConsentsData, words: readonly RecordedWordFragment[]): VNode {
  const { t } = visit.i18n;
  const live = me.consents.filter(({ isActive }) => isActive);
  const ended = me.consents.filter(({ isActive }) => !isActive);
  const isPaused = me.availableActions.includes('resume');
  return traineePage({
    visit,
    listen: 'consents',
    children: (
      <>
        <h1>{t(msg`What you said yes to`)}</h1>
        <p class="lead">{t(msg`You can take back any of these. It costs you nothing.`)}</p>
        <ErrorSummary visit={visit} />
        {isPaused && <Paused visit={visit} />}
        {words.map((word) => (
          <RecordedYes key={word.id} visit={visit} word={word} />
        ))}
        {live.length === 0 && <EmptyState icon="yes" title={t(msg`Nothing at the moment`)} />}
        {live.map((consent) => (
          <LiveConsent key={consent.id} visit={visit} consent={consent} isStopped={isPaused && isForNewWork(consent)} />
        ))}
        {ended.length > 0 && (
          <details>
            <summary>{t(msg`Ended`)}</summary>
            <p>
              <a href="/help">{t(msg`To start again, talk to us.`)}</a>
            </p>
            <ul class="lines">
              {ended.map((consent) => (
                <li key={consent.id}>{purposeText(visit.i18n, consent)}</li>
              ))}
            </ul>
          </details>
        )}
        {!isPaused && me.availableActions.includes('pause') && <PauseEverything visit={visit} />}
      </>
    ),
  });
}

/** What her job coach recorded that she said yes to, and how she changes it. */
function RecordedYes({ visit, word }: { readonly visit: Visit; readonly word: RecordedWordFragment }) {
  const { i18n } = visit;
  const { t } = i18n;
  const day = i18n.day(localDateAt(new Date(word.spokenAt)));
  return (
    <article class="card" id={`said-${word.id}`}>
      <p class="eyebrow">{t(msg`Your job coach recorded that you said yes on ${day}`)}</p>
      <h2>{recordedText(i18n, word)}</h2>
      <p>{t(msg`Is this not right, or did you change your mind? You can change it now.`)}</p>
      <Form visit={visit} action={`/consents/words/${word.id}/change`}>
        <Button plain>{t(msg`Change it to no`)}</Button>
      </Form>
    </article>
  );
}

function recordedText({ t }: I18n, { word, vacancy }: RecordedWordFragment): string {
  const job = `${vacancy.title}, ${vacancy.employerName}`;
  switch (word) {
    case 'YES_TO_REFERRAL':
      return t(msg`We may tell this employer about you: ${job}`);
    case 'YES_TO_OFFER':
      return t(msg`You take this job: ${job}`);
    case 'START':
      return t(msg`You have started this job: ${job}`);
  }
}

/** A pause stops everything about new work. Questions about work that she has go on. */
const isForNewWork = ({ purpose }: Consent): boolean => purpose !== 'FOLLOW_UP_CONTACT' && purpose !== 'DONOR_STATISTICS';

function LiveConsent({ visit, consent, isStopped }: { readonly visit: Visit; readonly consent: Consent; readonly isStopped: boolean }) {
  const { i18n } = visit;
  const { t } = i18n;
  const until = i18n.day(consent.expiresOn);
  return (
    <article class="card" id={`yes-${consent.id}`}>
      <h2>{purposeText(i18n, consent)}</h2>
      {isStopped && <p>{t(msg`Stopped now. It goes on only if you press “Start again”.`)}</p>}
      <Facts
        facts={[
          [t(msg`What we show`), i18n.list(consent.fields.map((field) => cardFieldText(i18n, field)))],
          [t(msg`Until`), until],
        ]}
      />
      <details>
        <summary>
          {t(msg`Take back my yes`)}
          <HiddenName i18n={i18n} name={purposeText(i18n, consent)} />
        </summary>
        <p>{withdrawalText(i18n, consent)}</p>
        <Form visit={visit} action={`/consents/${consent.id}/withdraw`}>
          <Button isGrave>{t(msg`Take back now`)}</Button>
        </Form>
      </details>
    </article>
  );
}

/** What happens at once after a withdrawal. Only a consent to a referral shows anything to others. */
function withdrawalText({ t }: I18n, { purpose }: Pick<Consent, 'purpose'>): string {
  if (purpose === 'REFERRAL_TO_EMPLOYER' || purpose === 'REFERRAL_TO_INSTITUTION') return t(msg`We hide at once what we showed. You do not need a reason.`);
  if (purpose === 'FOLLOW_UP_CONTACT') return t(msg`We stop asking you how work is going. Your work goes on. You do not need a reason.`);
  return t(msg`This stops at once. You do not need a reason.`);
}

/** Shown before the consents, so that she sees first that none of them is used for new work. */
function Paused({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  return (
    <section class="card glad">
      <Tag tone="wait">{t(msg`You have stopped everything`)}</Tag>
      <p>{t(msg`We tell no one about you, and no one asks you about work. Work you already have goes on.`)}</p>
      <Form visit={visit} action="/consents/resume">
        <Button>{t(msg`Start again`)}</Button>
      </Form>
    </section>
  );
}

function PauseEverything({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  return (
    <section class="card">
      <h2>{t(msg`Stop everything for now`)}</h2>
      <p>{t(msg`You may want a rest or time to think. You can start again whenever you like.`)}</p>
      <details>
        <summary>{t(msg`Stop everything`)}</summary>
        <p>{t(msg`Jobs we asked you about, interviews, and offers you have not answered will end. Work you already have goes on.`)}</p>
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
      return t(msg`We look for work that suits you`);
    case 'REFERRAL_TO_EMPLOYER':
      return t(msg`We tell ${employer} about you`);
    case 'REFERRAL_TO_INSTITUTION':
      return t(msg`${institution} may know who you are`);
    case 'FOLLOW_UP_CONTACT':
      return t(msg`We ask you how work is going`);
    case 'ASSENT':
      return t(msg`You say yes to work before you are 18`);
    default:
      return t(msg`We count you in numbers, without your name`);
  }
}
