import type { EventName } from '../../../shared/events';
import type { StateMachine } from '../../../shared/state-machine';

/**
 * A referral to another institution, blind first (docs/domain.md 3.4). The offer contains the need but not the
 * trainee's identity; the identity is released only after the other institution accepts, with her consent
 * naming that institution. A REVOKED referral may have been revoked by staff or by the trainee.
 */
export const INSTITUTION_REFERRAL = {
  states: ['DRAFTED', 'OFFERED', 'ACCEPTED', 'IDENTITY_RELEASED', 'IN_SERVICE', 'DONE', 'REJECTED', 'REVOKED', 'EXPIRED'],
  transitions: {
    offer: { from: ['DRAFTED'], to: 'OFFERED' },
    accept: { from: ['OFFERED'], to: 'ACCEPTED' },
    reject: { from: ['OFFERED'], to: 'REJECTED' },
    release: { from: ['ACCEPTED'], to: 'IDENTITY_RELEASED' },
    startService: { from: ['IDENTITY_RELEASED'], to: 'IN_SERVICE' },
    finish: { from: ['IN_SERVICE'], to: 'DONE' },
    revoke: { from: ['DRAFTED', 'OFFERED', 'ACCEPTED', 'IDENTITY_RELEASED', 'IN_SERVICE'], to: 'REVOKED' },
    expire: { from: ['OFFERED', 'ACCEPTED'], to: 'EXPIRED' },
  },
} as const satisfies StateMachine<string, string>;
export type InstitutionReferralState = (typeof INSTITUTION_REFERRAL.states)[number];
export type InstitutionReferralTransition = keyof typeof INSTITUTION_REFERRAL.transitions;

/** The event of each transition. */
export const INSTITUTION_REFERRAL_EVENTS: Readonly<Record<InstitutionReferralTransition, EventName>> = {
  offer: 'InstitutionReferralOffered',
  accept: 'InstitutionReferralAccepted',
  reject: 'InstitutionReferralRejected',
  release: 'InstitutionReferralReleased',
  startService: 'InstitutionReferralServiceStarted',
  finish: 'InstitutionReferralFinished',
  revoke: 'InstitutionReferralRevoked',
  expire: 'InstitutionReferralExpired',
};

/** The fields that determine the current state. */
export interface TimedInstitutionReferral {
  readonly state: InstitutionReferralState;
  /** The deadline of the institution that has to act; null if none has. */
  readonly dueAt: Date | null;
}

/** The current state. A referral past its deadline is EXPIRED, even before the worker has recorded it. */
export const currentStateOf = ({ state, dueAt }: TimedInstitutionReferral, now: Date): InstitutionReferralState =>
  dueAt !== null && dueAt <= now ? 'EXPIRED' : state;
