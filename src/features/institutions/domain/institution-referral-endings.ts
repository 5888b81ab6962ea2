import { type DomainEvent, domainEvent } from '../../../shared/events';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { stateAfter } from '../../../shared/state-machine';
import {
  INSTITUTION_REFERRAL,
  INSTITUTION_REFERRAL_EVENTS,
  type TimedInstitutionReferral,
  type InstitutionReferralState,
  currentStateOf,
} from './institution-referral-states';

/** The columns of a referral that a trainee's session or the worker reads to end it. */
export interface EndableReferral extends TimedInstitutionReferral {
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
 * (invariant 2); TRANSITION_NOT_ALLOWED if it has ended already.
 */
export const revokeOnConsentWithdrawal = (referral: EndableReferral, now: Date): EndedReferral | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  endReferral(referral, 'revoke', now);

/** Ends a referral after its deadline; TRANSITION_NOT_ALLOWED before. */
export const expireReferral = (referral: EndableReferral, now: Date): EndedReferral | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  currentStateOf(referral, now) === 'EXPIRED'
    ? endReferral(referral, 'expire', now)
    : refuse('TRANSITION_NOT_ALLOWED', { state: referral.state, availableActions: [] });

function endReferral(referral: EndableReferral, transition: 'revoke' | 'expire', now: Date): EndedReferral | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const { id, version } = referral;
  const state = stateAfter(INSTITUTION_REFERRAL, referral.state, transition);
  return isRefusal(state) ? state : { id, state, endedAt: now, version: version + 1, event: domainEvent(INSTITUTION_REFERRAL_EVENTS[transition], id) };
}
