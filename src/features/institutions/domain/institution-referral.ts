import { type LocalDate, localDateAt } from '../../../shared/local-date';
import { nextTransitions } from '../../../shared/state-machine';
import type { CodedSummary } from './coded-summary';
import { INSTITUTION_REFERRAL, type InstitutionReferralTransition, type InstitutionReferralState, currentStateOf } from './institution-referral-states';
import type { Need } from './needs';
import type { ReleasedIdentity } from './released-identity';

/** How soon the trainee needs it. */
export const URGENCIES = ['ROUTINE', 'SOON', 'TODAY'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** The two institutions of a referral. */
export const SIDES = ['SENDING', 'RECEIVING'] as const;
export type Side = (typeof SIDES)[number];

/**
 * What both institutions read of a referral. The trainee it is about is stored by each institution
 * separately.
 */
export interface InstitutionReferral {
  readonly id: string;
  readonly fromInstitutionId: string;
  readonly toInstitutionId: string;
  readonly need: Need;
  readonly urgency: Urgency;
  /** Null if the referral ended without service: no data about the trainee remains. */
  readonly summary: CodedSummary | null;
  readonly state: InstitutionReferralState;
  /** The deadline of the institution that has to act; null if none has. */
  readonly dueAt: Date | null;
  readonly released: ReleasedIdentity | null;
  /** The last day of the consent with which her identity was released. */
  readonly releasedUntil: LocalDate | null;
  readonly offeredAt: Date | null;
  readonly answeredAt: Date | null;
  readonly releasedAt: Date | null;
  readonly endedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
}

/**
 * What one institution stores for a referral: its own trainee and, for the sending institution, the consent
 * used to release her identity.
 */
export interface InstitutionReferralPerson {
  readonly institutionId: string;
  readonly referralId: string;
  readonly traineeId: string;
  readonly consentId: string | null;
  readonly recordedBy: string | null;
}

/** The transitions of each side. Expiry is no one's request; the worker applies it. */
export const TRANSITIONS_OF_SIDE: Readonly<Record<Side, readonly InstitutionReferralTransition[]>> = {
  SENDING: ['offer', 'release', 'revoke'],
  RECEIVING: ['accept', 'reject', 'startService', 'finish'],
};

/** The side of an institution in a referral; null for others, who cannot see it. */
export function sideOf(referral: Pick<InstitutionReferral, 'fromInstitutionId' | 'toInstitutionId'>, institutionId: string | null): Side | null {
  if (institutionId === referral.fromInstitutionId) return 'SENDING';
  return institutionId === referral.toInstitutionId ? 'RECEIVING' : null;
}

/** The transitions a side can make now; pages offer exactly these. */
export const institutionReferralTransitions = (
  referral: Pick<InstitutionReferral, 'state' | 'dueAt'>,
  side: Side | null,
  now: Date,
): InstitutionReferralTransition[] =>
  side === null
    ? []
    : nextTransitions(INSTITUTION_REFERRAL, currentStateOf(referral, now)).filter((transition) => TRANSITIONS_OF_SIDE[side].includes(transition));

/** The released identity while it may be read: from the day after the consent's last day it may not. */
export const readableIdentity = ({ released, releasedUntil }: Pick<InstitutionReferral, 'released' | 'releasedUntil'>, now: Date): ReleasedIdentity | null =>
  releasedUntil !== null && localDateAt(now) <= releasedUntil ? released : null;
