import { InputReader } from '../../../shared/input-reader';
import { invalid, refuse, type Refusal } from '../../../shared/refusal';
import type { EmployerInterview } from './interview';
import { referralTransitions } from './referral-transitions-by-audience';
import { transitionReferral } from './referral-transitions';
import {
  type Decline,
  type ReferralChange,
  NOT_SELECTED_REASONS,
  type NotSelectedReason,
  OPEN_REFERRAL_STATES,
  type ReferralState,
  type SentReferral,
} from './referral';

/**
 * How long an employer can undo a decline, in minutes. Until then only that employer can see it. Our rule.
 */
export const UNDO_MINUTES = 10;

type AgreedTime = Pick<EmployerInterview, 'state' | 'startsAt'>;

/** The instant from which a decline is final. */
export const undoUntil = (declinedAt: Date): Date => new Date(declinedAt.getTime() + UNDO_MINUTES * 60_000);

/**
 * Whether the employer has declined and the decline is not carried out yet. A referral that has ended in
 * another way since does not count.
 */
const isDeclined = ({ declinedAt, state }: SentReferral): boolean => !!declinedAt && OPEN_REFERRAL_STATES.some((open) => open === state);

/** The state of a referral as its employer sees it: NOT_SELECTED from its own decline on. */
export const stateForEmployer = (sent: SentReferral): ReferralState => (isDeclined(sent) ? 'NOT_SELECTED' : sent.state);

/** Until when the employer can undo its decline; null if there is none or it is final. */
export const canUndoUntil = (sent: SentReferral, now: Date): Date | null => {
  const until = sent.declinedAt && isDeclined(sent) ? undoUntil(sent.declinedAt) : null;
  return until !== null && now < until ? until : null;
};

/**
 * The transitions available to an employer now. While an offer is open it can neither make another one nor
 * decline.
 */
export function candidateTransitions(sent: SentReferral, hasOpenOffer: boolean, now: Date): string[] {
  if (isDeclined(sent)) return canUndoUntil(sent, now) === null ? [] : ['undoDecline'];
  return referralTransitions('employer', sent.state).filter((transition) => !hasOpenOffer || (transition !== 'notSelect' && transition !== 'offer'));
}

/**
 * Moves on to an offer, or to another one after the last was withdrawn, declined or expired. Only one can be
 * open at a time.
 */
export function offerCandidate<R extends SentReferral>(sent: R, hasOpenOffer: boolean, now: Date): ReferralChange<R> | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const may = candidateTransitions(sent, hasOpenOffer, now);
  return may.includes('offer') ? transitionReferral(sent, 'offer') : refuse('TRANSITION_NOT_ALLOWED', { state: stateForEmployer(sent), availableActions: may });
}

/** Parses the reason for not selecting a candidate. */
export function parseNotSelected(input: Readonly<Record<string, unknown>>): NotSelectedReason | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result(reader.choice('reason', NOT_SELECTED_REASONS));
}

/** Whether the agreed time of an interview has come, so that the candidate may have missed it. */
const hasInterviewStarted = (interviews: readonly AgreedTime[], now: Date): boolean =>
  interviews.some(({ state, startsAt }) => state !== 'CANCELLED' && startsAt !== null && startsAt <= now);

/**
 * Declines a candidate. The reason is about the work only, and the referral does not change for ten minutes.
 * Only a candidate with an agreed interview time that has come can be reported as absent.
 */
export function declineCandidate(
  sent: SentReferral,
  facts: { reason: NotSelectedReason; hasOpenOffer: boolean; interviews: readonly AgreedTime[] },
  now: Date,
): Decline | Refusal<'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> {
  const may = candidateTransitions(sent, facts.hasOpenOffer, now);
  if (!may.includes('notSelect')) return refuse('TRANSITION_NOT_ALLOWED', { state: stateForEmployer(sent), availableActions: may });
  if (facts.reason === 'NO_SHOW' && !hasInterviewStarted(facts.interviews, now)) return invalid([{ path: 'reason', problem: 'NOT_ALLOWED' }]);
  const { id: referralId, employerId, vacancyId } = sent;
  return { referralId, employerId, vacancyId, reason: facts.reason, declinedAt: now };
}

/**
 * Refuses to undo a decline, or returns null: there is none, its ten minutes are over, or the referral has
 * ended in another way.
 */
export function undoRefusal(sent: SentReferral, hasOpenOffer: boolean, now: Date): Refusal<'TRANSITION_NOT_ALLOWED'> | null {
  const may = candidateTransitions(sent, hasOpenOffer, now);
  return may.includes('undoDecline') ? null : refuse('TRANSITION_NOT_ALLOWED', { state: stateForEmployer(sent), availableActions: may });
}
