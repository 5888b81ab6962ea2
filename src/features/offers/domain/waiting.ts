import type { ShownOffer } from './offer';
import { stateShown } from './offer-transitions-by-audience';
import { stateForEmployer } from '../../referrals/domain/decline';
import type { ShownInterview } from '../../referrals/domain/interview';
import type { SentReferral } from '../../referrals/domain/referral';
import { interviewMoves } from '../../referrals/domain/referral-transitions-by-audience';

/** What an employer has to do next for a candidate, most urgent first. */
export const CANDIDATE_TASKS = ['MEETING_RESULT', 'FIRST_LOOK', 'DECISION'] as const;
/** One of them. */
export type CandidateTask = (typeof CANDIDATE_TASKS)[number];

interface Progress {
  readonly meetings: readonly ShownInterview[];
  /** The offer made last. */
  readonly offer: ShownOffer | null;
}

/** What the employer has to do next for one candidate; empty when nothing is due. */
export function tasksFor(sent: SentReferral, progress: Progress, now: Date): CandidateTask[] {
  const isDue: Readonly<Record<CandidateTask, boolean>> = {
    MEETING_RESULT: progress.meetings.some((meeting) => meeting.startsAt !== null && interviewMoves('employer', meeting, now).includes('finish')),
    FIRST_LOOK: stateForEmployer(sent) === 'SENT',
    DECISION: isUndecided(sent, progress, now),
  };
  return CANDIDATE_TASKS.filter((task) => isDue[task]);
}

/** Opened, and nothing decided since; or the last offer came to nothing. */
function isUndecided(sent: SentReferral, { meetings, offer }: Progress, now: Date): boolean {
  const state = stateForEmployer(sent);
  if (state === 'OFFERED') return offer === null || stateShown('employer', offer, now) !== 'ISSUED';
  return state === 'VIEWED' || (state === 'SHORTLISTED' && meetings.length === 0);
}

/** Candidates with something due, the most urgent task first; otherwise in the given order. */
export function byUrgency<C extends { readonly tasks: readonly CandidateTask[] }>(candidates: readonly C[]): C[] {
  return CANDIDATE_TASKS.flatMap((task) => candidates.filter(({ tasks }) => tasks[0] === task));
}
