import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag } from '../../../shared/form/facts';
import { Button, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { Words } from '../../../shared/labels/words';
import { kindText } from '../../../shared/labels/work-labels';
import { followUpName, followUpState } from '../../shared/follow-up-labels';
import type { PermittedFragment, PersonPathQuery } from '../../gql';
import { answerDeadlineText, interviewState, offerState, placementState } from '../../shared/pipeline-labels';
import { isReferralOver, referralState } from '../../shared/referral-labels';
import { traineeFrame } from './trainee-frame';

type Person = NonNullable<PersonPathQuery['trainee']>;
type Referral = Person['referrals'][number];
type Placement = Person['placements'][number];
interface PlacementsTabProps {
  readonly visit: Visit;
  readonly me: PermittedFragment;
  readonly person: Person;
}

/** Her referrals with their results, and her placements. */
export function placementsTabPage({ visit, me, person }: PlacementsTabProps): VNode {
  const { t } = visit.words;
  return traineeFrame({
    visit,
    me,
    person,
    tab: 'placements',
    children: (
      <>
        <section id="referrals">
          <h2>{t(msg`Introductions`)}</h2>
          {person.referrals.length === 0 && <EmptyState icon="people" title={t(msg`She was introduced to nobody yet.`)} />}
          {person.referrals.map((referral) => (
            <ReferralCard key={referral.id} visit={visit} traineeId={person.id} referral={referral} />
          ))}
        </section>
        <section id="placements">
          <h2>{t(msg`Places`)}</h2>
          {person.placements.length === 0 && <EmptyState icon="work" title={t(msg`She has had no place yet.`)} />}
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
  readonly traineeId: string;
  readonly referral: Referral;
}

function ReferralCard({ visit, traineeId, referral }: ReferralCardProps) {
  const { words } = visit;
  const { id, state, nextMoves, vacancy } = referral;
  return (
    <article class="card flat" id={`referral-${id}`}>
      <div class="split">
        <h3>
          <a href={`/staff/vacancies/${vacancy.id}`}>{vacancy.title}</a> <small class="line-day">{vacancy.employer.legalName}</small>
        </h3>
        <Tag tone={state === 'AGREED' ? 'wait' : state === 'HIRED' ? 'good' : 'calm'}>{referralState(words, state)}</Tag>
      </div>
      <p class="hint">{timesText(words, referral)}</p>
      {referral.interviews.length > 0 && <Interviews words={words} interviews={referral.interviews} />}
      {referral.offer && <OfferLine words={words} offer={referral.offer} />}
      {!isReferralOver(state) && nextMoves.length > 0 && (
        <ReferralActions visit={visit} path={`/staff/trainees/${traineeId}/referrals/${id}`} nextMoves={nextMoves} />
      )}
    </article>
  );
}

function timesText(words: Words, { proposedAt, askedAt, answeredAt, sentAt }: Referral): string {
  const { t } = words;
  const momentText = (instant: string | null | undefined): string => (instant ? words.moment(instant) : '');
  const [proposed, asked, answered, sent] = [momentText(proposedAt), momentText(askedAt), momentText(answeredAt), momentText(sentAt)];
  return [t(msg`Proposed ${proposed}`), asked && t(msg`asked ${asked}`), answered && t(msg`answered ${answered}`), sent && t(msg`sent ${sent}`)]
    .filter((text) => text !== '')
    .join(' · ');
}

function Interviews({ words, interviews }: { readonly words: Words; readonly interviews: Referral['interviews'] }) {
  const { t } = words;
  return (
    <ul class="reasons">
      {interviews.map(({ id, startsAt, slots, place, state, outcome }) => {
        const when = startsAt ? words.moment(startsAt) : words.list(slots.map((slot) => words.moment(slot)));
        return (
          <li key={id}>
            {t(msg`Interview: ${when}, ${place}`)} <small>({interviewState(words, state, outcome ?? null)})</small>
          </li>
        );
      })}
    </ul>
  );
}

function OfferLine({ words, offer }: { readonly words: Words; readonly offer: NonNullable<Referral['offer']> }) {
  const { t } = words;
  return (
    <p>
      <a class="target" href={`/staff/offers/${offer.id}`}>
        {t(msg`The offer`)}
      </a>{' '}
      <Tag tone={offer.state === 'ACCEPTED' ? 'good' : 'wait'}>{offerState(words, offer.state)}</Tag> <small>{answerDeadlineText(words, offer)}</small>
    </p>
  );
}

function ReferralActions({ visit, path, nextMoves }: { readonly visit: Visit; readonly path: string; readonly nextMoves: readonly string[] }) {
  const { t } = visit.words;
  const moves: readonly (readonly [string, string])[] = [
    ['ask', t(msg`Ask her`)],
    ['send', t(msg`Send her card`)],
    ['withdraw', t(msg`Take it back`)],
  ];
  return (
    <div class="actions">
      {moves
        .filter(([move]) => nextMoves.includes(move))
        .map(([move, label]) => (
          <Form key={move} visit={visit} action={`${path}/${move}`}>
            <Button plain={move === 'withdraw'}>{label}</Button>
          </Form>
        ))}
    </div>
  );
}

function PlacementCard({ visit: { words }, placement }: { readonly visit: Visit; readonly placement: Placement }) {
  const { t } = words;
  const { vacancy, kind, state, startsOn, endedOn, verifiedAt, followUps } = placement;
  const [first, last] = [words.day(startsOn), endedOn ? words.day(endedOn) : ''];
  const next = followUps.filter((followUp) => ['SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED'].includes(followUp.state)).slice(0, 1);
  return (
    <article class="card flat">
      <div class="split">
        <h3>
          {vacancy.title} <small class="line-day">{vacancy.employer.legalName}</small>
        </h3>
        <Tag tone={state === 'ACTIVE' ? 'good' : 'calm'}>{placementState(words, state)}</Tag>
      </div>
      <p class="hint">
        {kindText(words, kind)} · {t(msg`First day: ${first}`)}
        {last && ` · ${t(msg`last day: ${last}`)}`}
        {verifiedAt && ` · ${t(msg`confirmed by both`)}`}
      </p>
      {next.map(({ id, code, state: currentState, dueOn }) => {
        const day = words.day(dueOn);
        return (
          <p key={id}>
            <a class="target" href={`/staff/follow-ups/${id}`}>
              {followUpName(words, code)}
            </a>{' '}
            <small>
              {followUpState(words, currentState)} · {t(msg`due ${day}`)}
            </small>
          </p>
        );
      })}
    </article>
  );
}
