import { type LocalDate, localDateAt } from '../../../shared/local-date';
import { nextMoves } from '../../../shared/states';
import type { CodedSummary } from './coded-summary';
import { INSTITUTION_REFERRAL, type InstitutionReferralMove, type InstitutionReferralState, standingOf } from './institution-referral-states';
import type { Need } from './needs';
import type { ReleasedIdentity } from './released-identity';

/** How soon she needs it. */
export const URGENCIES = ['ROUTINE', 'SOON', 'TODAY'] as const;
/** One urgency. */
export type Urgency = (typeof URGENCIES)[number];

/** The two institutions that a referral lies between. */
export const SIDES = ['SENDING', 'RECEIVING'] as const;
/** One side. */
export type Side = (typeof SIDES)[number];

/** What both institutions read of a referral; whose it is, each side keeps for itself. */
export interface InstitutionReferral {
  readonly id: string;
  readonly fromInstitutionId: string;
  readonly toInstitutionId: string;
  readonly need: Need;
  readonly urgency: Urgency;
  /** Null once it ended without her: nothing of her remains. */
  readonly summary: CodedSummary | null;
  readonly state: InstitutionReferralState;
  /** Until when the side whose turn it is may act; null where nobody is waited for. */
  readonly dueAt: Date | null;
  readonly released: ReleasedIdentity | null;
  /** The last day of the consent that her identity was released with. */
  readonly releasedUntil: LocalDate | null;
  readonly offeredAt: Date | null;
  readonly answeredAt: Date | null;
  readonly releasedAt: Date | null;
  readonly endedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
}

/** What one institution keeps of a referral: its own trainee, and on the sending side the consent her identity was released with. */
export interface InstitutionReferralPerson {
  readonly institutionId: string;
  readonly referralId: string;
  readonly traineeId: string;
  readonly consentId: string | null;
  readonly recordedBy: string | null;
}

/** Who makes which move; that time runs out is nobody's to ask for. */
export const MOVES_OF_SIDE: Readonly<Record<Side, readonly InstitutionReferralMove[]>> = {
  SENDING: ['offer', 'release', 'revoke'],
  RECEIVING: ['accept', 'reject', 'takeIn', 'finish'],
};

/** On which side of a referral an institution stands; null where it stands on neither, and to whom it is not there. */
export function sideOf(referral: Pick<InstitutionReferral, 'fromInstitutionId' | 'toInstitutionId'>, institutionId: string | null): Side | null {
  if (institutionId === referral.fromInstitutionId) return 'SENDING';
  return institutionId === referral.toInstitutionId ? 'RECEIVING' : null;
}

/** What a side may do with it now; a page offers these and no others. */
export const institutionReferralMoves = (referral: Pick<InstitutionReferral, 'state' | 'dueAt'>, side: Side | null, now: Date): InstitutionReferralMove[] =>
  side === null ? [] : nextMoves(INSTITUTION_REFERRAL, standingOf(referral, now)).filter((move) => MOVES_OF_SIDE[side].includes(move));

/** Her identity as it may still be read: from the day after her consent's last day it may not. */
export const shownRelease = ({ released, releasedUntil }: Pick<InstitutionReferral, 'released' | 'releasedUntil'>, now: Date): ReleasedIdentity | null =>
  releasedUntil !== null && localDateAt(now) <= releasedUntil ? released : null;
