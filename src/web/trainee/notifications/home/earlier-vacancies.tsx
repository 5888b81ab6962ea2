import { msg } from '@lingui/core/macro';
import { Tag } from '../../../shared/form/facts';
import type { I18n } from '../../../shared/labels/page-i18n';
import { isLatestOffer, offerStatus, pausedState, pausedText, suggestionStatus } from '../../shared/pipeline-status';
import type { Today } from './today-cards';

interface Line {
  readonly vacancyId: string;
  readonly href: string;
  readonly title: string;
  readonly state: string;
  readonly tone: 'good' | 'calm';
}

/**
 * All vacancies suggested or offered to her before, each once with its state, so that she always sees who
 * acts next.
 */
export function EarlierVacancies({ i18n, today }: { readonly i18n: I18n; readonly today: Today }) {
  const lines: Line[] = [...offerLines(i18n, today), ...suggestionLines(i18n, today)];
  const distinct = lines.filter(({ vacancyId }, at) => lines.findIndex((one) => one.vacancyId === vacancyId) === at);
  if (distinct.length === 0) return null;
  return (
    <section>
      <h2 class="small">{i18n.t(msg`Jobs now and before`)}</h2>
      <ul class="lines">
        {distinct.map(({ vacancyId, href, title, state, tone }) => (
          <li key={vacancyId}>
            <a href={href}>{title}</a> <Tag tone={tone}>{state}</Tag>
          </li>
        ))}
      </ul>
      {distinct.some(({ state }) => state === pausedState(i18n)) && <p class="attention">{pausedText(i18n)}</p>}
    </section>
  );
}

const offerLines = (i18n: I18n, today: Today): Line[] =>
  today.myOffers
    .filter(isLatestOffer)
    .filter(({ state, vacancy }) => (state !== 'ISSUED' && state !== 'EXPLAINED') || vacancy.isPaused)
    .map((offer) => {
      const { text, isGood } = offerStatus(i18n, offer, today);
      return line(`/offer/${offer.id}`, offer.vacancy, text, isGood);
    });

const suggestionLines = (i18n: I18n, today: Today): Line[] =>
  today.myReferrals
    .filter(({ state, vacancy }) => state !== 'ASKED' || vacancy.isPaused)
    .map((referral) => line(`/suggestion/${referral.id}`, referral.vacancy, suggestionStatus(i18n, referral, today), referral.state === 'HIRED'));

const line = (href: string, { id, title }: { readonly id: string; readonly title: string }, state: string, isGood: boolean): Line => ({
  vacancyId: id,
  href,
  title,
  state,
  tone: isGood ? 'good' : 'calm',
});
