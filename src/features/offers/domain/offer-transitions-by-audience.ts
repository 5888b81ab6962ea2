import type { Audience } from '../../accounts/domain/roles';
import type { Refusal } from '../../../shared/refusal';
import { nextMoves, withOwnMoves } from '../../../shared/states';
import { isExpired, type Offer, OFFER, type OfferMove, type OfferState, type ShownOffer } from './offer';

/** Who makes which move of an offer: waiving, accepting and declining are hers alone (invariant 2). */
export const OFFER_MOVES_OF: Readonly<Record<Audience, readonly OfferMove[]>> = {
  staff: ['explain'],
  trainee: ['waiveCoolingOff', 'accept', 'decline'],
  employer: ['withdraw'],
};

/** Where an offer stands for one audience: EXPIRED once its time is over, and for an employer ISSUED until it is answered. */
export function stateShown(audience: Audience, offer: Pick<ShownOffer, 'state' | 'answerBy'>, now: Date): OfferState {
  if (isExpired(offer, now)) return 'EXPIRED';
  return audience === 'employer' && offer.state === 'EXPLAINED' ? 'ISSUED' : offer.state;
}

/** What one audience may do with an offer now: she accepts once her time to think is over or waived, and waives it only while it runs. */
export function offerMoves(audience: Audience, offer: ShownOffer & Partial<Pick<Offer, 'coolingOffUntil' | 'coolingOffWaivedAt'>>, now: Date): OfferMove[] {
  if (isExpired(offer, now)) return [];
  const isThinking = !offer.coolingOffWaivedAt && !!offer.coolingOffUntil && now < offer.coolingOffUntil;
  const notNow: OfferMove = isThinking ? 'accept' : 'waiveCoolingOff';
  return nextMoves(OFFER, offer.state).filter((move) => OFFER_MOVES_OF[audience].includes(move) && move !== notNow);
}

/** A refusal as one audience may read it: its own moves only, and to an employer not whether the offer was explained to her. */
export function refusalShown(audience: Audience, refusal: Refusal): Refusal {
  const own = withOwnMoves(refusal, OFFER_MOVES_OF[audience]);
  return audience === 'employer' && own.state === 'EXPLAINED' ? { ...own, state: 'ISSUED' } : own;
}
