import type { Audience } from '../../accounts/domain/permissions';
import type { Refusal } from '../../../shared/refusal';
import { nextTransitions, withOwnTransitions } from '../../../shared/state-machine';
import { isExpired, type Offer, OFFER, type OfferTransition, type OfferState, type EmployerOffer } from './offer';

/** The transitions each audience can make: only the trainee waives, accepts and declines (invariant 2). */
export const OFFER_TRANSITIONS_OF: Readonly<Record<Audience, readonly OfferTransition[]>> = {
  staff: ['explain'],
  trainee: ['waiveCoolingOff', 'accept', 'decline'],
  employer: ['withdraw'],
};

/** The states that an audience sees: a draft is stored only when it is issued. */
type VisibleOfferState<A extends Audience> = Exclude<OfferState, 'DRAFT' | (A extends 'employer' ? 'EXPLAINED' : never)>;

/** The state an audience sees: EXPIRED after the deadline; for an employer ISSUED until it is answered. */
export function visibleState<A extends Audience>(audience: A, offer: Pick<EmployerOffer, 'state' | 'answerBy'>, now: Date): VisibleOfferState<A> {
  const state = audience === 'employer' && offer.state === 'EXPLAINED' ? 'ISSUED' : offer.state;
  return (isExpired(offer, now) ? 'EXPIRED' : state) as VisibleOfferState<A>;
}

/**
 * The transitions available to an audience now. The trainee can accept after the cooling-off period is over
 * or waived, and waive it only while it runs.
 */
export function offerTransitions(
  audience: Audience,
  offer: EmployerOffer & Partial<Pick<Offer, 'coolingOffUntil' | 'coolingOffWaivedAt'>>,
  now: Date,
): OfferTransition[] {
  if (isExpired(offer, now)) return [];
  const isCoolingOff = !offer.coolingOffWaivedAt && !!offer.coolingOffUntil && now < offer.coolingOffUntil;
  const unavailable: OfferTransition = isCoolingOff ? 'accept' : 'waiveCoolingOff';
  return nextTransitions(OFFER, offer.state).filter((transition) => OFFER_TRANSITIONS_OF[audience].includes(transition) && transition !== unavailable);
}

/**
 * A refusal as an audience may see it: only its own transitions, and for an employer without the fact that
 * the offer was explained.
 */
export function visibleRefusal<R extends Refusal>(audience: Audience, refusal: R): R {
  const own = withOwnTransitions(refusal, OFFER_TRANSITIONS_OF[audience]);
  return audience === 'employer' && own.state === 'EXPLAINED' ? { ...own, state: 'ISSUED' } : own;
}
