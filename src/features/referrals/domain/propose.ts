import { type EmployerTie, tiesBetween } from '../../employers/domain/employer-tie';
import { Reader } from '../../../shared/reader';
import { refuse, type Refusal } from '../../../shared/refusal';
import { OPEN_REFERRAL_STATES, type Referral, type ReferralState } from './referral';

/** A referral before it has an id. */
export type NewReferral = Omit<Referral, 'id' | 'version'>;

/** What staff say when they propose. */
export interface ProposalInput {
  readonly traineeId: string;
  readonly vacancyId: string;
  /** Minutes from her home to the work, as staff know the way; null when nobody knows. */
  readonly travelMinutes: number | null;
}

/** Reads a proposal: who, for which vacancy, and 0 to 600 minutes of travel. */
export function parseProposal(input: Readonly<Record<string, unknown>>): ProposalInput | Refusal {
  const reader = new Reader(input);
  return reader.done({ traineeId: reader.id('traineeId'), vacancyId: reader.id('vacancyId'), travelMinutes: reader.optionalInteger('travelMinutes', 0, 600) });
}

/** What decides over a proposal. */
export interface ProposalFacts {
  /** The ids of the match as it was kept, and of both sides. */
  readonly match: Pick<Referral, 'institutionId' | 'traineeId' | 'employerId' | 'vacancyId' | 'matchId'>;
  readonly proposedBy: string;
  readonly ties: readonly EmployerTie[];
  /** Gates the pair does not pass, by rule id. */
  readonly failedGates: readonly string[];
  readonly travelMinutes: number | null;
  /** The states of her referrals to this vacancy so far. */
  readonly earlier: readonly ReferralState[];
}

/**
 * Proposes a referral. Refuses CONFLICT_OF_INTEREST for anybody tied to the employer, GATED_OUT with the rules the pair does not pass, ALREADY_OPEN
 * while one is open. That she declined before is no reason against asking again another time, and never lowers her rank.
 */
export function proposeReferral(facts: ProposalFacts, now: Date): NewReferral | Refusal {
  const ties = tiesBetween(facts.ties, facts.proposedBy, facts.match.employerId);
  if (ties.length > 0) return refuse('CONFLICT_OF_INTEREST', { reasons: ties });
  if (facts.failedGates.length > 0) return refuse('GATED_OUT', { reasons: facts.failedGates });
  if (facts.earlier.some((state) => OPEN_REFERRAL_STATES.some((open) => open === state))) return refuse('ALREADY_OPEN');
  const nothingYet = { consentId: null, card: null, notSelectedReason: null, askedAt: null, answeredAt: null, sentAt: null, shownUntil: null, endedAt: null };
  return { ...facts.match, proposedBy: facts.proposedBy, travelMinutes: facts.travelMinutes, state: 'PROPOSED', proposedAt: now, ...nothingYet };
}
