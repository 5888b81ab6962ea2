import { type DomainEvent, happened } from '../../../shared/events';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { stateAfter } from '../../../shared/states';
import {
  INSTITUTION_REFERRAL,
  INSTITUTION_REFERRAL_EVENTS,
  type InstitutionReferralStanding,
  type InstitutionReferralState,
  standingOf,
} from './institution-referral-states';

/** The columns of a referral that a trainee's session or the worker reads to end it. */
export interface EndableReferral extends InstitutionReferralStanding {
  readonly id: string;
  readonly version: number;
}

/**
 * How a referral ended. The other institution loses access to the trainee's data: summary and identity are
 * deleted.
 */
export interface EndedReferral {
  readonly id: string;
  readonly state: InstitutionReferralState;
  readonly endedAt: Date;
  readonly version: number;
  readonly event: DomainEvent;
}

/**
 * Ends a referral because the trainee withdrew her consent: at once, from any open state, without a reason
 * (invariant 2); MOVE_NOT_ALLOWED if it has ended already.
 */
export const revokeWithConsent = (referral: EndableReferral, now: Date): EndedReferral | Refusal => ended(referral, 'revoke', now);

/** Ends a referral after its deadline; MOVE_NOT_ALLOWED before. */
export const expireReferral = (referral: EndableReferral, now: Date): EndedReferral | Refusal =>
  standingOf(referral, now) === 'EXPIRED' ? ended(referral, 'expire', now) : refuse('MOVE_NOT_ALLOWED', { state: referral.state, nextMoves: [] });

function ended(referral: EndableReferral, move: 'revoke' | 'expire', now: Date): EndedReferral | Refusal {
  const { id, version } = referral;
  const state = stateAfter(INSTITUTION_REFERRAL, referral.state, move);
  return isRefusal(state) ? state : { id, state, endedAt: now, version: version + 1, event: happened(INSTITUTION_REFERRAL_EVENTS[move], id) };
}
