import type { EventName } from '../../../shared/events';
import type { Machine } from '../../../shared/states';

/**
 * A person on her way to another institution, blind first (DOMAIN 3.4): what is offered says what is needed and never who she is; her identity leaves only
 * after the other side said yes and with her consent that names it. Who took it back may have been she herself.
 */
export const INSTITUTION_REFERRAL = {
  states: ['DRAFTED', 'OFFERED', 'ACCEPTED', 'IDENTITY_RELEASED', 'IN_SERVICE', 'DONE', 'REJECTED', 'REVOKED', 'EXPIRED'],
  moves: {
    offer: { from: ['DRAFTED'], to: 'OFFERED' },
    accept: { from: ['OFFERED'], to: 'ACCEPTED' },
    reject: { from: ['OFFERED'], to: 'REJECTED' },
    release: { from: ['ACCEPTED'], to: 'IDENTITY_RELEASED' },
    takeIn: { from: ['IDENTITY_RELEASED'], to: 'IN_SERVICE' },
    finish: { from: ['IN_SERVICE'], to: 'DONE' },
    revoke: { from: ['DRAFTED', 'OFFERED', 'ACCEPTED', 'IDENTITY_RELEASED', 'IN_SERVICE'], to: 'REVOKED' },
    expire: { from: ['OFFERED', 'ACCEPTED'], to: 'EXPIRED' },
  },
} as const satisfies Machine<string, string>;
/** Where a referral to an institution stands. */
export type InstitutionReferralState = (typeof INSTITUTION_REFERRAL.states)[number];
/** What can be done with one. */
export type InstitutionReferralMove = keyof typeof INSTITUTION_REFERRAL.moves;

/** What each move tells the world. */
export const INSTITUTION_REFERRAL_EVENTS: Readonly<Record<InstitutionReferralMove, EventName>> = {
  offer: 'InstitutionReferralOffered',
  accept: 'InstitutionReferralAccepted',
  reject: 'InstitutionReferralRejected',
  release: 'InstitutionReferralReleased',
  takeIn: 'InstitutionReferralTakenIn',
  finish: 'InstitutionReferralDone',
  revoke: 'InstitutionReferralRevoked',
  expire: 'InstitutionReferralExpired',
};

/** All of a referral that says where it stands. */
export interface InstitutionReferralStanding {
  readonly state: InstitutionReferralState;
  /** Until when the side whose turn it is may act; null where nobody is waited for. */
  readonly dueAt: Date | null;
}

/** Where it stands now: one that was not answered or released in time has expired, also before a clock has written that down. */
export const standingOf = ({ state, dueAt }: InstitutionReferralStanding, now: Date): InstitutionReferralState =>
  dueAt !== null && dueAt <= now ? 'EXPIRED' : state;
