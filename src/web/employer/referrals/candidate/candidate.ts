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
