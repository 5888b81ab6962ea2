import type { EmployerOffer } from './offer';
import { isHiring } from './offer-transitions';
import { visibleState } from './offer-transitions-by-audience';
import type { VacancyState } from '../../vacancies/domain/vacancy';
import { candidateTransitions, stateForEmployer } from '../../referrals/domain/candidate-decline';
import type { EmployerInterview } from '../../referrals/domain/interview';
import type { SentReferral } from '../../referrals/domain/referral';
import { interviewTransitions } from '../../referrals/domain/referral-transitions-by-audience';

/** What an employer must do next for a candidate, most urgent first. */
export const CANDIDATE_TASKS = ['MEETING_RESULT', 'NEW_CANDIDATE', 'DECISION'] as const;
export type CandidateTask = (typeof CANDIDATE_TASKS)[number];

interface CandidateProgress {
  readonly meetings: readonly EmployerInterview[];
  /** The latest offer. */
  readonly offer: EmployerOffer | null;
}

/** What an employer can do with a candidate now: no offer for a vacancy that has ended, which would be refused. */
export const candidateActions = (sent: SentReferral, offer: EmployerOffer | null, vacancyState: VacancyState, now: Date): string[] =>
  candidateTransitions(sent, offer !== null && visibleState('employer', offer, now) === 'ISSUED', now).filter(
    (transition) => transition !== 'offer' || isHiring(vacancyState),
  );

/** The employer's next tasks for one candidate; empty if there are none. */
export function tasksFor(sent: SentReferral, progress: CandidateProgress, now: Date): CandidateTask[] {
  const isDue: Readonly<Record<CandidateTask, boolean>> = {
    MEETING_RESULT: progress.meetings.some((meeting) => meeting.startsAt !== null && interviewTransitions('employer', meeting, now).includes('finish')),
    NEW_CANDIDATE: stateForEmployer(sent) === 'SENT',
    DECISION: isUndecided(sent, progress, now),
  };
  return CANDIDATE_TASKS.filter((task) => isDue[task]);
}

/** Opened without a decision since, or the last offer did not lead to a hire. */
function isUndecided(sent: SentReferral, { meetings, offer }: CandidateProgress, now: Date): boolean {
  const state = stateForEmployer(sent);
  if (state === 'OFFERED') return offer === null || visibleState('employer', offer, now) !== 'ISSUED';
  return state === 'VIEWED' || (state === 'SHORTLISTED' && meetings.length === 0);
}

/** Candidates with tasks, the most urgent task first; otherwise in the input order. */
export function byUrgency<C extends { readonly tasks: readonly CandidateTask[] }>(candidates: readonly C[]): C[] {
  return CANDIDATE_TASKS.flatMap((task) => candidates.filter(({ tasks }) => tasks[0] === task));
}
