import type { CandidatePageQuery } from '../../gql';

/** One introduced candidate, as queried for the candidate page. */
export type Candidate = NonNullable<CandidatePageQuery['candidate']>;

type Meetings = Pick<Candidate, 'nextMoves'> & { readonly interviews: readonly Pick<Candidate['interviews'][number], 'state'>[] };

export const hasOpenMeeting = ({ interviews }: Meetings): boolean => interviews.some(({ state }) => state === 'PROPOSED' || state === 'CONFIRMED');

/** One open meeting at a time, and only if the API allows an invitation. */
export const mayPropose = (candidate: Meetings): boolean => candidate.nextMoves.includes('invite') && !hasOpenMeeting(candidate);
