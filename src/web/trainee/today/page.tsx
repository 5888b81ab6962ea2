import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Tag } from '../../shared/facts';
import { page } from '../../shared/page';
import type { Visit } from '../../shared/visit';
import type { Words } from '../../shared/words';
import type { TodayQuery } from '../gql';
import { offerState, suggestionState } from '../state-words';

/** What waits for her first, each with one way on; below it what is under way. */
export function todayPage(visit: Visit, today: TodayQuery): VNode {
  const { t } = visit.words;
  const name = today.me?.displayName ?? '';
  const offers = today.myOffers.filter(({ state }) => state === 'ISSUED' || state === 'EXPLAINED');
  const asked = today.myReferrals.filter(({ state }) => state === 'ASKED');
  const starts = today.myPlacements.filter(({ state }) => state !== 'ENDED');
  const nothing = offers.length + asked.length + starts.length === 0;
  return page({
    visit,
    title: '',
    children: (
      <>
        <h1>{t(msg`Hello, ${name}`)}</h1>
        {nothing && <p class="card">{t(msg`Nothing waits for you today. We will tell you when there is news.`)}</p>}
        {starts.map((placement) => (
          <Start key={placement.id} words={visit.words} placement={placement} />
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
      </>
    ),
  });
}

function Start({ words, placement }: { readonly words: Words; readonly placement: TodayQuery['myPlacements'][number] }) {
  const day = words.day(placement.startsOn);
  return (
    <article class="card glad">
      <p class="eyebrow">{placement.state === 'ACTIVE' ? words.t(msg`Your work`) : words.t(msg`You start soon`)}</p>
      <h2>{placement.vacancy.title}</h2>
      <p>{placement.vacancy.employerName}</p>
      <p>{words.t(msg`First day: ${day}`)}</p>
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
