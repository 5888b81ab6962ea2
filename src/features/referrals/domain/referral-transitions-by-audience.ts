import type { Audience } from '../../accounts/domain/permissions';
import { nextTransitions } from '../../../shared/state-machine';
import { INTERVIEW, type InterviewTransition, visibleInterviewState, type EmployerInterview } from './interview';
import { REFERRAL, type ReferralTransition, type ReferralState } from './referral';

/**
 * The transitions of a referral that each audience can make. Agreeing and declining are the trainee's alone
 * (invariant 2). Transitions that follow from an interview or an offer cannot be requested.
 */
export const REFERRAL_TRANSITIONS_OF: Readonly<Record<Audience, readonly ReferralTransition[]>> = {
  staff: ['ask', 'send', 'withdraw'],
  trainee: ['agree', 'decline'],
  employer: ['view', 'shortlist', 'invite', 'offer', 'notSelect'],
};

/** The transitions of an interview that each audience can make. */
export const INTERVIEW_TRANSITIONS_OF: Readonly<Record<Audience, readonly InterviewTransition[]>> = {
  staff: [],
  trainee: ['confirm', 'cancel'],
  employer: ['finish', 'correct', 'cancel'],
};

/** The transitions of a referral available to an audience now; pages offer exactly these. */
export const referralTransitions = (audience: Audience, state: ReferralState): ReferralTransition[] =>
  nextTransitions(REFERRAL, state).filter((transition) => REFERRAL_TRANSITIONS_OF[audience].includes(transition));

/**
 * The transitions of an interview available to an audience now: none after its times have passed; the outcome
 * can be recorded from the start on. Whether it can still be corrected is decided by `hasConsequences`.
 */
export function interviewTransitions(audience: Audience, interview: Pick<EmployerInterview, 'state' | 'slots' | 'startsAt'>, now: Date): InterviewTransition[] {
  const { startsAt } = interview;
  const isAhead = startsAt !== null && now < startsAt;
  return nextTransitions(INTERVIEW, visibleInterviewState(interview, now)).filter(
    (transition) => INTERVIEW_TRANSITIONS_OF[audience].includes(transition) && !(transition === 'finish' && isAhead),
  );
}
