import type { Audience } from '../../accounts/domain/roles';
import { nextMoves } from '../../../shared/states';
import { INTERVIEW, type InterviewMove, interviewStateShown, type ShownInterview } from './interview';
import { REFERRAL, type ReferralMove, type ReferralState } from './referral';

/** Who makes which move of a referral: hers are hers alone (invariant 2), and what an interview or an offer brings with it is nobody's to ask for. */
export const REFERRAL_MOVES_OF: Readonly<Record<Audience, readonly ReferralMove[]>> = {
  staff: ['ask', 'send', 'withdraw'],
  trainee: ['agree', 'decline'],
  employer: ['view', 'shortlist', 'invite', 'offer', 'notSelect'],
};

/** Who makes which move of an interview. */
export const INTERVIEW_MOVES_OF: Readonly<Record<Audience, readonly InterviewMove[]>> = {
  staff: [],
  trainee: ['confirm', 'cancel'],
  employer: ['finish', 'correct', 'cancel'],
};

/** What one audience may do with a referral now; a page offers these and no others. */
export const referralMoves = (audience: Audience, state: ReferralState): ReferralMove[] =>
  nextMoves(REFERRAL, state).filter((move) => REFERRAL_MOVES_OF[audience].includes(move));

/**
 * What one audience may do with an interview now: nothing once its times have passed, and the result of a meeting is recorded once it has begun. Whether it may
 * still be put right, `hasFollowed` says.
 */
export function interviewMoves(audience: Audience, interview: Pick<ShownInterview, 'state' | 'slots' | 'startsAt'>, now: Date): InterviewMove[] {
  const { startsAt } = interview;
  const isAhead = startsAt !== null && now < startsAt;
  return nextMoves(INTERVIEW, interviewStateShown(interview, now)).filter(
    (move) => INTERVIEW_MOVES_OF[audience].includes(move) && !(move === 'finish' && isAhead),
  );
}
