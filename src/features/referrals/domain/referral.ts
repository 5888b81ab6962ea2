import type { CandidateCard } from '../../consents/domain/card';
import type { DomainEvent, EventName } from '../../../shared/events';
import type { StateMachine } from '../../../shared/state-machine';

/**
 * The referral of one trainee to one vacancy (docs/domain.md 0.1 and 3.4): the employer cannot see it before it is sent,
 * which requires the trainee's agreement.
 */
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
  transitions: {
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
} as const satisfies StateMachine<string, string>;
export type ReferralState = (typeof REFERRAL.states)[number];
export type ReferralTransition = keyof typeof REFERRAL.transitions;

/** The open states. A trainee can have only one open referral to a vacancy. */
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

/** Why an employer did not select a candidate: reasons about the work only. */
export const NOT_SELECTED_REASONS = ['SKILLS', 'LANGUAGE', 'HOURS', 'NO_LONGER_NEEDED', 'OTHER_CANDIDATE', 'NO_SHOW', 'OTHER'] as const;
export type NotSelectedReason = (typeof NOT_SELECTED_REASONS)[number];

/** Why staff ask a trainee about her only option (docs/domain.md 5.13). */
export const CHOICE_REASONS = ['ONLY_OPENING', 'HER_WISH', 'URGENT', 'OTHERS_DECLINED'] as const;
export type ChoiceReason = (typeof CHOICE_REASONS)[number];

/** A decline that is not carried out yet. */
export interface Decline {
  readonly referralId: string;
  readonly employerId: string;
  readonly vacancyId: string;
  readonly reason: NotSelectedReason;
  readonly declinedAt: Date;
}

/** One referral. `card` is what the employer will see, fixed when the trainee agreed. */
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
  /** Why she was asked without a second real option; null if she had one. */
  readonly choiceReason: ChoiceReason | null;
  /** When staff last reminded her to answer. */
  readonly remindedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly sentAt: Date | null;
  /** Whether staff confirmed that the employer's candidates lack cover when they sent the card. */
  readonly coverConfirmed: boolean;
  readonly shownUntil: Date | null;
  readonly endedAt: Date | null;
  readonly version: number;
}

/**
 * The part of a referral that an employer may read: what was sent to it, without the trainee's identity or
 * earlier steps (invariant 1).
 */
export type SentReferral = Pick<Referral, 'id' | 'employerId' | 'vacancyId' | 'card' | 'state' | 'notSelectedReason' | 'sentAt' | 'shownUntil' | 'version'> & {
  /**
   * When the employer declined, while the decline is not carried out; visible only to the employer and the
   * worker.
   */
  readonly declinedAt?: Date | null;
};

/** A referral after a transition, with the event to announce. */
export interface ReferralChange<R extends SentReferral = Referral> {
  readonly referral: R;
  readonly event: DomainEvent;
}

/** The event of each transition. */
export const REFERRAL_EVENTS: Readonly<Record<ReferralTransition, EventName>> = {
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
