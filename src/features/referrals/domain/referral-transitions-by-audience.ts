import type { Audience } from '../../accounts/domain/roles';
import { nextMoves } from '../../../shared/states';
import { INTERVIEW, type InterviewMove, interviewStateShown, type ShownInterview } from './interview';
import { REFERRAL, type ReferralMove, type ReferralState } from './referral';

/**
 * The transitions of a referral that each audience can make. Agreeing and declining are the trainee's alone
 * (invariant 2). Transitions that follow from an interview or an offer cannot be requested.
 */
export const REFERRAL_MOVES_OF: Readonly<Record<Audience, readonly ReferralMove[]>> = {
  staff: ['ask', 'send', 'withdraw'],
  trainee: ['agree', 'decline'],
  employer: ['view', 'shortlist', 'invite', 'offer', 'notSelect'],
};

/** The transitions of an interview that each audience can make. */
export const INTERVIEW_MOVES_OF: Readonly<Record<Audience, readonly InterviewMove[]>> = {
  staff: [],
  trainee: ['confirm', 'cancel'],
  employer: ['finish', 'correct', 'cancel'],
};

/** The transitions of a referral available to an audience now; pages offer exactly these. */
export const referralMoves = (audience: Audience, state: ReferralState): ReferralMove[] =>
  nextMoves(REFERRAL, state).filter((move) => REFERRAL_MOVES_OF[audience].includes(move));

/**
 * The transitions of an interview available to an audience now: none after its times have passed; the outcome
 * can be recorded from the start on. Whether it can still be corrected is decided by `hasConsequences`.
 */
export function interviewMoves(audience: Audience, interview: Pick<ShownInterview, 'state' | 'slots' | 'startsAt'>, now: Date): InterviewMove[] {
  const { startsAt } = interview;
  const isAhead = startsAt !== null && now < startsAt;
  return nextMoves(INTERVIEW, interviewStateShown(interview, now)).filter(
    (move) => INTERVIEW_MOVES_OF[audience].includes(move) && !(move === 'finish' && isAhead),
  );
}
