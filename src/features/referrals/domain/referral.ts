import type { CandidateCard } from '../../consents/domain/card';
import type { DomainEvent, EventName } from '../../../shared/events';
import type { Machine } from '../../../shared/states';

/** An introduction of one trainee to one vacancy (DOMAIN 0.1, 3.4): hers until she agrees, the employer's only once it is sent. */
export const REFERRAL = {
  states: [
    'PROPOSED',
    'ASKED',
    'AGREED',
    'DECLINED_BY_TRAINEE',
    'SENT',
    'VIEWED',
    'SHORTLISTED',
    'INTERVIEWING',
    'OFFERED',
    'HIRED',
    'NOT_SELECTED',
    'WITHDRAWN',
    'EXPIRED',
  ],
  moves: {
    ask: { from: ['PROPOSED'], to: 'ASKED' },
    agree: { from: ['ASKED'], to: 'AGREED' },
    decline: { from: ['ASKED'], to: 'DECLINED_BY_TRAINEE' },
    send: { from: ['AGREED'], to: 'SENT' },
    view: { from: ['SENT'], to: 'VIEWED' },
    shortlist: { from: ['SENT', 'VIEWED'], to: 'SHORTLISTED' },
    invite: { from: ['SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING'], to: 'INTERVIEWING' },
    offer: { from: ['SHORTLISTED', 'INTERVIEWING', 'OFFERED'], to: 'OFFERED' },
    hire: { from: ['OFFERED'], to: 'HIRED' },
    notSelect: { from: ['SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED'], to: 'NOT_SELECTED' },
    withdraw: { from: ['PROPOSED', 'ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED'], to: 'WITHDRAWN' },
    expire: { from: ['PROPOSED', 'ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED'], to: 'EXPIRED' },
  },
} as const satisfies Machine<string, string>;
/** Where a referral stands. */
export type ReferralState = (typeof REFERRAL.states)[number];
/** What can be done with a referral. */
export type ReferralMove = keyof typeof REFERRAL.moves;

/** The states in which a trainee has one referral to a vacancy and may not have another. */
export const OPEN_REFERRAL_STATES = [
  'PROPOSED',
  'ASKED',
  'AGREED',
  'SENT',
  'VIEWED',
  'SHORTLISTED',
  'INTERVIEWING',
  'OFFERED',
] as const satisfies readonly ReferralState[];

/** Why an employer did not choose somebody: about the work alone. */
export const NOT_SELECTED_REASONS = ['SKILLS', 'LANGUAGE', 'HOURS', 'NO_LONGER_NEEDED', 'OTHER_CANDIDATE', 'NO_SHOW', 'OTHER'] as const;
/** One reason. */
export type NotSelectedReason = (typeof NOT_SELECTED_REASONS)[number];

/** One referral; `card` is what the employer will see, fixed when she agreed. */
export interface Referral {
  readonly institutionId: string;
  readonly id: string;
  readonly traineeId: string;
  readonly employerId: string;
  readonly vacancyId: string;
  readonly matchId: string;
  readonly consentId: string | null;
  readonly proposedBy: string;
  readonly card: CandidateCard | null;
  readonly travelMinutes: number | null;
  readonly state: ReferralState;
  readonly notSelectedReason: NotSelectedReason | null;
  readonly proposedAt: Date;
  readonly askedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly sentAt: Date | null;
  readonly shownUntil: Date | null;
  readonly endedAt: Date | null;
  readonly version: number;
}

/** All of a referral that an employer may read: what was sent to it, and neither whom it is about nor what came before (invariant 1). */
export type SentReferral = Pick<Referral, 'id' | 'employerId' | 'vacancyId' | 'card' | 'state' | 'notSelectedReason' | 'sentAt' | 'shownUntil' | 'version'> & {
  /** When the employer said "not this time", while that is not carried out; only the employer and the worker know. */
  readonly declinedAt?: Date | null;
};

/** A referral after a move, and what is told. */
export interface MovedReferral<R extends SentReferral = Referral> {
  readonly referral: R;
  readonly event: DomainEvent;
}

/** What each move is called once it has happened. */
export const REFERRAL_EVENTS: Readonly<Record<ReferralMove, EventName>> = {
  ask: 'ReferralAsked',
  agree: 'ReferralAgreed',
  decline: 'ReferralDeclinedByTrainee',
  send: 'ReferralSent',
  view: 'ReferralViewed',
  shortlist: 'ReferralShortlisted',
  invite: 'ReferralInvited',
  offer: 'ReferralOffered',
  hire: 'ReferralHired',
  notSelect: 'ReferralNotSelected',
  withdraw: 'ReferralWithdrawn',
  expire: 'ReferralExpired',
};
