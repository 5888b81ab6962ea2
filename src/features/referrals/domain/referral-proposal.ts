import { type EmployerTie, tiesBetween } from '../../employers/domain/employer-tie';
import { InputReader } from '../../../shared/input-reader';
import { refuse, type Refusal } from '../../../shared/refusal';
import { OPEN_REFERRAL_STATES, type Referral, type ReferralState } from './referral';

/** A referral without an id yet. */
export type NewReferral = Omit<Referral, 'id' | 'version'>;

/** The input of a proposal. */
export interface ProposalInput {
  readonly traineeId: string;
  readonly vacancyId: string;
  /** Travel minutes from the trainee's home to work, as estimated by staff; null if unknown. */
  readonly travelMinutes: number | null;
}

/** Parses a proposal: trainee, vacancy, and 0 to 600 travel minutes. */
export function parseProposal(input: Readonly<Record<string, unknown>>): ProposalInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({
    traineeId: reader.id('traineeId'),
    vacancyId: reader.id('vacancyId'),
    travelMinutes: reader.optionalInteger('travelMinutes', 0, 600),
  });
}

/** The facts that decide a proposal. */
export interface ProposalFacts {
  /** The ids of the stored match and of both sides. */
  readonly match: Pick<Referral, 'institutionId' | 'traineeId' | 'employerId' | 'vacancyId' | 'matchId'>;
  readonly proposedBy: string;
  readonly ties: readonly EmployerTie[];
  /** The gates the pair fails, by rule id. */
  readonly failedGates: readonly string[];
  readonly travelMinutes: number | null;
  /** The states of the trainee's earlier referrals to this vacancy. */
  readonly earlier: readonly ReferralState[];
}

/**
 * Proposes a referral. Refuses CONFLICT_OF_INTEREST for a proposer with a tie to the employer, EXCLUDED_BY_GATES with
 * the failed gates, ALREADY_OPEN while one is open. An earlier decline by the trainee does not prevent asking
 * again later, and never lowers her rank.
 */
export function proposeReferral(facts: ProposalFacts, now: Date): NewReferral | Refusal<'ALREADY_OPEN' | 'CONFLICT_OF_INTEREST' | 'EXCLUDED_BY_GATES'> {
  const ties = tiesBetween(facts.ties, facts.proposedBy, facts.match.employerId);
  if (ties.length > 0) return refuse('CONFLICT_OF_INTEREST', { reasons: ties });
  if (facts.failedGates.length > 0) return refuse('EXCLUDED_BY_GATES', { reasons: facts.failedGates });
  if (facts.earlier.some((state) => OPEN_REFERRAL_STATES.some((open) => open === state))) return refuse('ALREADY_OPEN');
  const emptyFields = {
    consentId: null,
    card: null,
    notSelectedReason: null,
    askedAt: null,
    choiceReason: null,
    remindedAt: null,
    answeredAt: null,
    sentAt: null,
    coverConfirmed: false,
    shownUntil: null,
    endedAt: null,
  };
  return { ...facts.match, proposedBy: facts.proposedBy, travelMinutes: facts.travelMinutes, state: 'PROPOSED', proposedAt: now, ...emptyFields };
}
