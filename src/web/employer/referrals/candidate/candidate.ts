import type { CandidatePageQuery } from '../../gql';

/** One introduced candidate, as queried for the candidate page. */
export type Candidate = NonNullable<CandidatePageQuery['candidate']>;

type MeetingStates = Pick<Candidate, 'availableActions' | 'isWorkplaceCleared'> & {
  readonly interviews: readonly Pick<Candidate['interviews'][number], 'state'>[];
};

export const hasOpenMeeting = ({ interviews }: MeetingStates): boolean => interviews.some(({ state }) => state === 'PROPOSED' || state === 'CONFIRMED');

/** One open meeting at a time, only if the API allows an invitation, and never where it would be refused for the workplace. */
export const mayProposeMeeting = (candidate: MeetingStates): boolean =>
  candidate.isWorkplaceCleared && candidate.availableActions.includes('invite') && !hasOpenMeeting(candidate);

/** Whether the agreed time of an interview has come: only then does the API offer to record its outcome. */
export const hasInterviewStarted = ({ interviews }: Pick<Candidate, 'interviews'>): boolean =>
  interviews.some(({ state, availableActions }) => state === 'DONE' || state === 'NO_SHOW' || availableActions.includes('finish'));
