import { Reader } from '../../../shared/reader';
import { refuse, type Refusal } from '../../../shared/refusal';
import { referralMoves } from './referral-transitions-by-audience';
import { moveReferral } from './move-referral';
import { type MovedReferral, NOT_SELECTED_REASONS, type NotSelectedReason, OPEN_REFERRAL_STATES, type ReferralState, type SentReferral } from './referral';

/** How long an employer can take its "not this time" back, in minutes; until then nobody but that employer hears or sees of it. Our rule. */
export const UNDO_MINUTES = 10;

/** A "not this time" that is not carried out yet. */
export interface Decline {
  readonly referralId: string;
  readonly employerId: string;
  readonly vacancyId: string;
  readonly reason: NotSelectedReason;
  readonly declinedAt: Date;
}

/** Until when a "not this time" can be taken back; from this instant on it is final. */
export const undoUntil = (declinedAt: Date): Date => new Date(declinedAt.getTime() + UNDO_MINUTES * 60_000);

/** Whether the employer has said "not this time" and it was not carried out yet; what has ended otherwise meanwhile is no longer declined. */
const isDeclined = ({ declinedAt, state }: SentReferral): boolean => !!declinedAt && OPEN_REFERRAL_STATES.some((open) => open === state);

/** Where an introduction stands for its employer: it reads its own "not this time" from the moment it says so. */
export const stateForEmployer = (sent: SentReferral): ReferralState => (isDeclined(sent) ? 'NOT_SELECTED' : sent.state);

/** Until when the employer can take it back; null where there is nothing to take back, or no longer. */
export const canUndoUntil = (sent: SentReferral, now: Date): Date | null => {
  const until = sent.declinedAt && isDeclined(sent) ? undoUntil(sent.declinedAt) : null;
  return until !== null && now < until ? until : null;
};

/** What an employer may do with an introduction now; while an offer waits for her answer there is no other one, and nobody says "not this time". */
export function candidateMoves(sent: SentReferral, hasOpenOffer: boolean, now: Date): string[] {
  if (isDeclined(sent)) return canUndoUntil(sent, now) === null ? [] : ['undoDecline'];
  return referralMoves('employer', sent.state).filter((move) => !hasOpenOffer || (move !== 'notSelect' && move !== 'offer'));
}

/** Goes on to an offer, or to another one after the last was taken back, declined or not answered in time: one at a time waits for her answer. */
export function offerCandidate<R extends SentReferral>(sent: R, hasOpenOffer: boolean, now: Date): MovedReferral<R> | Refusal {
  const may = candidateMoves(sent, hasOpenOffer, now);
  return may.includes('offer') ? moveReferral(sent, 'offer') : refuse('MOVE_NOT_ALLOWED', { state: stateForEmployer(sent), nextMoves: may });
}

/** Reads why an employer does not choose somebody. */
export function parseNotSelected(input: Readonly<Record<string, unknown>>): NotSelectedReason | Refusal {
  const reader = new Reader(input);
  return reader.done(reader.choice('reason', NOT_SELECTED_REASONS));
}

/** Says "not this time": the reason is about the work alone, and nothing happens to the introduction for ten minutes. */
export function declineCandidate(sent: SentReferral, facts: { reason: NotSelectedReason; hasOpenOffer: boolean }, now: Date): Decline | Refusal {
  const may = candidateMoves(sent, facts.hasOpenOffer, now);
  if (!may.includes('notSelect')) return refuse('MOVE_NOT_ALLOWED', { state: stateForEmployer(sent), nextMoves: may });
  const { id: referralId, employerId, vacancyId } = sent;
  return { referralId, employerId, vacancyId, reason: facts.reason, declinedAt: now };
}

/** Why a "not this time" cannot be taken back, or null: there is none, its ten minutes are over, or the introduction has ended meanwhile. */
export function mayUndoDecline(sent: SentReferral, hasOpenOffer: boolean, now: Date): Refusal | null {
  const may = candidateMoves(sent, hasOpenOffer, now);
  return may.includes('undoDecline') ? null : refuse('MOVE_NOT_ALLOWED', { state: stateForEmployer(sent), nextMoves: may });
}
