import type { CandidatePageQuery, VacancyState } from '../../gql';

/** One introduced candidate, as queried for the candidate page. */
export type Candidate = NonNullable<CandidatePageQuery['candidate']>;

type MeetingStates = Pick<Candidate, 'availableActions' | 'isWorkplaceCleared'> & {
  readonly interviews: readonly Pick<Candidate['interviews'][number], 'state'>[];
  readonly vacancy: { readonly state: VacancyState };
};

/** Whether the vacancy can lead to a hire; otherwise every step towards one is in vain. */
export const isHiring = ({ vacancy: { state } }: { readonly vacancy: { readonly state: VacancyState } }): boolean => state === 'OPEN' || state === 'PAUSED';

export const hasOpenMeeting = ({ interviews }: Pick<MeetingStates, 'interviews'>): boolean =>
  interviews.some(({ state }) => state === 'PROPOSED' || state === 'CONFIRMED');

/** One open meeting at a time, only if the API allows an invitation, and never for a vacancy that has ended or a workplace that is not approved. */
export const mayProposeMeeting = (candidate: MeetingStates): boolean =>
  isHiring(candidate) && candidate.isWorkplaceCleared && candidate.availableActions.includes('invite') && !hasOpenMeeting(candidate);

/** Whether the agreed time of an interview has come: only then does the API offer to record its outcome. */
export const hasInterviewStarted = ({ interviews }: Pick<Candidate, 'interviews'>): boolean =>
  interviews.some(({ state, availableActions }) => state === 'DONE' || state === 'NO_SHOW' || availableActions.includes('finish'));
