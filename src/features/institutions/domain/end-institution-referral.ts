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

/** All of a referral that whoever ends it from outside reads. */
export interface EndableReferral extends InstitutionReferralStanding {
  readonly id: string;
  readonly version: number;
}

/** How it ended. Nothing of her remains with the other side: summary and identity go with it. */
export interface EndedReferral {
  readonly id: string;
  readonly state: InstitutionReferralState;
  readonly endedAt: Date;
  readonly version: number;
  readonly event: DomainEvent;
}

/** She took her consent back: at once, from wherever it stood, and without a reason (invariant 2); MOVE_NOT_ALLOWED where it has ended already. */
export const revokeWithConsent = (referral: EndableReferral, now: Date): EndedReferral | Refusal => ended(referral, 'revoke', now);

/** Ends one whose time ran out; MOVE_NOT_ALLOWED before its instant. */
export const expireReferral = (referral: EndableReferral, now: Date): EndedReferral | Refusal =>
  standingOf(referral, now) === 'EXPIRED' ? ended(referral, 'expire', now) : refuse('MOVE_NOT_ALLOWED', { state: referral.state, nextMoves: [] });

function ended(referral: EndableReferral, move: 'revoke' | 'expire', now: Date): EndedReferral | Refusal {
  const { id, version } = referral;
  const state = stateAfter(INSTITUTION_REFERRAL, referral.state, move);
  return isRefusal(state) ? state : { id, state, endedAt: now, version: version + 1, event: happened(INSTITUTION_REFERRAL_EVENTS[move], id) };
}
