import type { Audience } from '../../accounts/domain/roles';
import type { Refusal } from '../../../shared/refusal';
import { nextMoves, withOwnMoves } from '../../../shared/states';
import { isExpired, type Offer, OFFER, type OfferMove, type OfferState, type ShownOffer } from './offer';

/** The transitions each audience can make: only the trainee waives, accepts and declines (invariant 2). */
export const OFFER_MOVES_OF: Readonly<Record<Audience, readonly OfferMove[]>> = {
  staff: ['explain'],
  trainee: ['waiveCoolingOff', 'accept', 'decline'],
  employer: ['withdraw'],
};

/** The state an audience sees: EXPIRED after the deadline; for an employer ISSUED until it is answered. */
export function stateShown(audience: Audience, offer: Pick<ShownOffer, 'state' | 'answerBy'>, now: Date): OfferState {
  if (isExpired(offer, now)) return 'EXPIRED';
  return audience === 'employer' && offer.state === 'EXPLAINED' ? 'ISSUED' : offer.state;
}

/**
 * The transitions available to an audience now. The trainee can accept after the cooling-off period is over
 * or waived, and waive it only while it runs.
 */
export function offerMoves(audience: Audience, offer: ShownOffer & Partial<Pick<Offer, 'coolingOffUntil' | 'coolingOffWaivedAt'>>, now: Date): OfferMove[] {
  if (isExpired(offer, now)) return [];
  const isThinking = !offer.coolingOffWaivedAt && !!offer.coolingOffUntil && now < offer.coolingOffUntil;
  const notNow: OfferMove = isThinking ? 'accept' : 'waiveCoolingOff';
  return nextMoves(OFFER, offer.state).filter((move) => OFFER_MOVES_OF[audience].includes(move) && move !== notNow);
}

/**
 * A refusal as an audience may see it: only its own transitions, and for an employer without the fact that
 * the offer was explained.
 */
export function refusalShown(audience: Audience, refusal: Refusal): Refusal {
  const own = withOwnMoves(refusal, OFFER_MOVES_OF[audience]);
  return audience === 'employer' && own.state === 'EXPLAINED' ? { ...own, state: 'ISSUED' } : own;
}
