import { msg } from '@lingui/core/macro';
import { Fragment, type VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag } from '../../../shared/form/facts';
import { Button, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { labelled } from '../../../shared/labels/labelled';
import { kindText } from '../../../shared/labels/work-labels';
import { followUpName, followUpState } from '../../shared/follow-up-labels';
import type { PermittedFragment, PersonDueFragment, PersonHeadFragment, TraineePipelineQuery } from '../../gql';
import { interviewState, offerState, placementState } from '../../shared/pipeline-labels';
import { choiceReasonText, isReferralOver, referralState } from '../../shared/referral-labels';
import { AskHer, SendCard } from '../../referrals/ask-and-send-forms';
import { graveActLabel } from '../../shared/grave-acts';
import { OnHoldNote, OnHoldTag } from '../../shared/on-hold-tag';
import { WitnessedTag } from '../../shared/marks/word-labels';
import { traineeFrame } from './trainee-frame';
import { AnswerDeadline } from '../../shared/answer-deadline';
import { Time } from '../../../shared/parts/time';
import { nearMoment, shortDay, shortMoment } from '../../../shared/labels/near-days';

type Person = NonNullable<TraineePipelineQuery['trainee']>;
type Referral = Person['referrals'][number];
type Placement = Person['placements'][number];
interface PlacementsTabProps {
  readonly visit: Visit;
  readonly me: PermittedFragment;
  readonly person: Person;
  readonly due: PersonDueFragment['due'];
}

/** Her referrals with their results, and her placements. */
export function placementsTabPage({ visit, me, person, due }: PlacementsTabProps): VNode {
  const { t } = visit.i18n;
  return traineeFrame({
    visit,
    me,
    person,
    due,
    tab: 'placements',
    children: (
      <>
        <p>
          <a class="target" href={`/staff/trainees/${person.id}/words`}>
            {t(msg`What she said without her page`)}
          </a>
        </p>
        <section id="referrals">
          <h2>{t(msg`Referrals`)}</h2>
          {person.referrals.length === 0 && <EmptyState icon="people" title={t(msg`No referrals yet`)} />}
          {person.referrals.map((referral) => (
            <ReferralCard key={referral.id} visit={visit} person={person} referral={referral} />
          ))}
        </section>
        <section id="placements">
          <h2>{t(msg`Placements`)}</h2>
          {person.placements.length === 0 && <EmptyState icon="work" title={t(msg`No placements yet`)} />}
          {person.placements.map((placement) => (
            <PlacementCard key={placement.id} visit={visit} placement={placement} />
          ))}
        </section>
      </>
    ),
  });
}

interface ReferralCardProps {
  readonly visit: Visit;
  readonly person: PersonHeadFragment;
  readonly referral: Referral;
}

function ReferralCard({ visit, person, referral }: ReferralCardProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, state, availableActions, vacancy } = referral;
  return (
    <article class="card flat" id={`referral-${id}`}>
      <div class="split">
        <h3>
          <a href={`/staff/vacancies/${vacancy.id}`}>{vacancy.title}</a> <small class="line-day">{vacancy.employer.legalName}</small>
        </h3>
        <span>
          <Tag tone={state === 'AGREED' ? 'wait' : state === 'HIRED' ? 'good' : 'calm'}>{referralState(i18n, state, referral.withdrawnBy)}</Tag>
          <WitnessedTag i18n={i18n} isWitnessed={referral.isWitnessed} />
          <OnHoldTag i18n={i18n} isOnHold={referral.isOnHold} />
        </span>
      </div>
      <OnHoldNote i18n={i18n} isOnHold={referral.isOnHold} />
      <Steps i18n={i18n} referral={referral} />
      {referral.choiceReason && <p class="hint">{labelled(i18n, t(msg`Asked about one option only`), choiceReasonText(i18n, referral.choiceReason))}</p>}
      {referral.interviews.length > 0 && <Interviews i18n={i18n} interviews={referral.interviews} />}
      {referral.offer && <OfferLine i18n={i18n} offer={referral.offer} />}
      {!isReferralOver(state) && availableActions.length > 0 && (
        <ReferralActions visit={visit} person={person} path={`/staff/trainees/${person.id}/referrals/${id}`} referral={referral} />
      )}
    </article>
  );
}

function Steps({ i18n, referral: { proposedAt, askedAt, answeredAt, sentAt } }: { readonly i18n: I18n; readonly referral: Referral }) {
  const { t } = i18n;
  const when = (instant: string | null): string => (instant ? nearMoment(i18n, instant) : '');
  const [proposed, asked, answered, sent] = [when(proposedAt), when(askedAt), when(answeredAt), when(sentAt)];
  const steps = [
    { at: proposedAt, text: t(msg`Started ${proposed}`) },
    { at: askedAt, text: t(msg`asked ${asked}`) },
    { at: answeredAt, text: t(msg`answered ${answered}`) },
    { at: sentAt, text: t(msg`sent ${sent}`) },
  ];
  return (
    <p class="hint">
      {steps.map(
        ({ at, text }, index) =>
          at && (
            <Fragment key={text}>
              {index > 0 && ' · '}
              <Time i18n={i18n} at={at}>
                {text}
              </Time>
            </Fragment>
          ),
      )}
    </p>
  );
}

function Interviews({ i18n, interviews }: { readonly i18n: I18n; readonly interviews: Referral['interviews'] }) {
  const { t } = i18n;
  return (
    <ul class="reasons">
      {interviews.map(({ id, startsAt, slots, place, state, outcome }) => {
        const when = startsAt ? shortMoment(i18n, startsAt) : i18n.list(slots.map((slot) => shortMoment(i18n, slot)));
        return (
          <li key={id}>
            {t(msg`Interview: ${when}, ${place}`)} <small>({interviewState(i18n, state, outcome ?? null)})</small>
          </li>
        );
      })}
    </ul>
  );
}

function OfferLine({ i18n, offer }: { readonly i18n: I18n; readonly offer: NonNullable<Referral['offer']> }) {
  const { t } = i18n;
  return (
    <p>
      <a class="target" href={`/staff/offers/${offer.id}`}>
        {t(msg`Offer`)}
      </a>{' '}
      <Tag tone={offer.state === 'ACCEPTED' ? 'good' : 'wait'}>{offerState(i18n, offer)}</Tag>
      <WitnessedTag i18n={i18n} isWitnessed={offer.isWitnessed} />{' '}
      <small>
        <AnswerDeadline i18n={i18n} offer={offer} />
      </small>
    </p>
  );
}

interface ReferralActionsProps {
  readonly visit: Visit;
  readonly person: PersonHeadFragment;
  readonly path: string;
  readonly referral: Referral;
}

function ReferralActions({ visit, person, path, referral }: ReferralActionsProps) {
  const { availableActions } = referral;
  return (
    <div class="actions">
      {availableActions.includes('ask') && <AskHer visit={visit} action={`${path}/ask`} referral={referral} />}
      {availableActions.includes('send') && <SendCard visit={visit} action={`${path}/send`} referral={referral} />}
      {availableActions.includes('withdraw') && (
        <Form visit={visit} action={`${path}/withdraw`}>
          <Button plain>{graveActLabel(visit.i18n, 'withdraw', person)}</Button>
        </Form>
      )}
    </div>
  );
}

function PlacementCard({ visit: { i18n }, placement }: { readonly visit: Visit; readonly placement: Placement }) {
  const { t } = i18n;
  const { vacancy, kind, state, startsOn, endedOn, verifiedAt, followUps } = placement;
  const [first, last] = [shortDay(i18n, startsOn), endedOn ? shortDay(i18n, endedOn) : ''];
  const next = followUps.filter((followUp) => ['SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED'].includes(followUp.state)).slice(0, 1);
  return (
    <article class="card flat">
      <div class="split">
        <h3>
          {vacancy.title} <small class="line-day">{vacancy.employer.legalName}</small>
        </h3>
        <span>
          <Tag tone={state === 'ACTIVE' ? 'good' : 'calm'}>{placementState(i18n, state)}</Tag>
          <WitnessedTag i18n={i18n} isWitnessed={placement.isYesWitnessed || placement.isStartWitnessed} />
          <OnHoldTag i18n={i18n} isOnHold={placement.isOnHold} />
        </span>
      </div>
      <p class="hint">
        {kindText(i18n, kind)} ·{' '}
        <Time i18n={i18n} at={startsOn}>
          {t(msg`First day: ${first}`)}
        </Time>
        {endedOn && (
          <>
            {' · '}
            <Time i18n={i18n} at={endedOn}>
              {t(msg`last day: ${last}`)}
            </Time>
          </>
        )}
        {verifiedAt && ` · ${t(msg`start confirmed by both sides`)}`}
      </p>
      {next.map(({ id, code, state: currentState, windowTo }) => {
        const day = shortDay(i18n, windowTo);
        return (
          <p key={id}>
            <a class="target" href={`/staff/follow-ups/${id}`}>
              {followUpName(i18n, code)}
            </a>{' '}
            <small>
              {followUpState(i18n, currentState)} ·{' '}
              <Time i18n={i18n} at={windowTo}>
                {t(msg`due ${day}`)}
              </Time>
            </small>
          </p>
        );
      })}
    </article>
  );
}
