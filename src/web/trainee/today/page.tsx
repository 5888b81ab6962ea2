import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Tag } from '../../shared/facts';
import { Button, ErrorSummary, Form } from '../../shared/form';
import { page } from '../../shared/page';
import type { Visit } from '../../shared/visit';
import type { Words } from '../../shared/words';
import type { OpenPlacesQuery, TodayQuery } from '../gql';
import { offerState, suggestionState } from '../state-words';

/** What waits for her first, each with one way on; below it what is under way. */
export function todayPage(visit: Visit, today: TodayQuery, places: OpenPlacesQuery['openPlaces']): VNode {
  const { t } = visit.words;
  const offers = today.myOffers.filter(({ state }) => state === 'ISSUED' || state === 'EXPLAINED');
  const asked = today.myReferrals.filter(({ state }) => state === 'ASKED');
  const starts = today.myPlacements.filter(({ state }) => state === 'PLANNED' || state === 'ACTIVE');
  const checkIn = today.myCheckIn;
  const nothing = offers.length + asked.length + starts.length === 0 && !checkIn?.isDue;
  return page({
    visit,
    title: '',
    children: (
      <>
        <h1>{t(msg`Hello`)}</h1>
        <ErrorSummary visit={visit} />
        {nothing && <p class="card">{t(msg`Nothing waits for you today. We will tell you when there is news.`)}</p>}
        {checkIn?.isDue && <HowItGoes words={visit.words} />}
        {starts.map((placement) => (
          <Start key={placement.id} visit={visit} placement={placement} isBegun={checkIn?.placement.id === placement.id} isAsked={checkIn?.isDue === true} />
        ))}
        {offers.map((offer) => (
          <OfferCard key={offer.id} words={visit.words} offer={offer} />
        ))}
        {asked.map((referral) => (
          <article class="card" key={referral.id}>
            <p class="eyebrow">{t(msg`A suggestion for you`)}</p>
            <h2>{referral.vacancy.title}</h2>
            <p>{referral.vacancy.employerName}</p>
            <a class="button" href={`/suggestion/${referral.id}`}>
              {t(msg`Look at it`)}
            </a>
          </article>
        ))}
        <Earlier words={visit.words} today={today} />
        <OpenPlaces words={visit.words} places={places} />
        <p>
          <a class="quiet" href="/pin">
            {t(msg`Change your PIN`)}
          </a>
        </p>
      </>
    ),
  });
}

/** A question waits for her: how it goes at her place. */
function HowItGoes({ words: { t } }: { readonly words: Words }) {
  return (
    <article class="card">
      <h2>{t(msg`How is it going?`)}</h2>
      <p>{t(msg`A few short questions about your work, about two minutes.`)}</p>
      <a class="button" href="/check-in">
        {t(msg`Tell us`)}
      </a>
    </article>
  );
}

interface StartProps {
  readonly visit: Visit;
  readonly placement: TodayQuery['myPlacements'][number];
  /** Its first day has come. */
  readonly isBegun: boolean;
  /** Questions about it wait for her already. */
  readonly isAsked: boolean;
}

function Start({ visit, placement, isBegun, isAsked }: StartProps) {
  const { words } = visit;
  const day = words.day(placement.startsOn);
  return (
    <article class="card glad">
      <p class="eyebrow">{placement.state === 'ACTIVE' ? words.t(msg`Your work`) : words.t(msg`You start soon`)}</p>
      <h2>{placement.vacancy.title}</h2>
      <p>{placement.vacancy.employerName}</p>
      <p>{words.t(msg`First day: ${day}`)}</p>
      {placement.nextMoves.includes('confirmStart') && (
        <Form visit={visit} action={`/start/${placement.id}`}>
          <Button>{words.t(msg`I have started there`)}</Button>
        </Form>
      )}
      {isBegun && !isAsked && (
        <p>
          <a class="quiet" href="/check-in">
            {words.t(msg`Tell us how it is going`)}
          </a>
        </p>
      )}
    </article>
  );
}

function OfferCard({ words, offer }: { readonly words: Words; readonly offer: TodayQuery['myOffers'][number] }) {
  const until = words.moment(offer.answerBy);
  return (
    <article class="card">
      <p class="eyebrow">{words.t(msg`An offer for you`)}</p>
      <h2>{offer.vacancy.title}</h2>
      <p>{offer.vacancy.employerName}</p>
      <p class="hint">{words.t(msg`Answer by ${until}`)}</p>
      <a class="button" href={`/offer/${offer.id}`}>
        {words.t(msg`Look at the offer`)}
      </a>
    </article>
  );
}

/** What anybody may read. It stands on every page of hers, so that a page with nothing else on it looks like any other day. */
function OpenPlaces({ words, places }: { readonly words: Words; readonly places: OpenPlacesQuery['openPlaces'] }) {
  if (places.length === 0) return null;
  return (
    <section>
      <h2 class="small">{words.t(msg`Open places`)}</h2>
      <ul class="lines">
        {places.map(({ id, title, province }) => (
          <li key={id}>
            {title}, {words.language === 'km' ? province.nameKm : province.name}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything she was asked or offered before, so that she always sees who acts next. */
function Earlier({ words, today }: { readonly words: Words; readonly today: TodayQuery }) {
  const offers = today.myOffers.filter(({ state }) => state !== 'ISSUED' && state !== 'EXPLAINED');
  const referrals = today.myReferrals.filter(({ state }) => state !== 'ASKED');
  if (offers.length + referrals.length === 0) return null;
  return (
    <section>
      <h2 class="small">{words.t(msg`Under way and earlier`)}</h2>
      <ul class="lines">
        {offers.map(({ id, state, vacancy }) => (
          <li key={id}>
            <a href={`/offer/${id}`}>{vacancy.title}</a> <Tag tone={state === 'ACCEPTED' ? 'good' : 'calm'}>{offerState(words, state)}</Tag>
          </li>
        ))}
        {referrals.map(({ id, state, vacancy }) => (
          <li key={id}>
            <a href={`/suggestion/${id}`}>{vacancy.title}</a> <Tag>{suggestionState(words, state)}</Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}
