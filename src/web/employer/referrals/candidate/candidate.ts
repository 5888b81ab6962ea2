import type { CandidatePageQuery } from '../../gql';

/** One person who was introduced, as her page shows her. */
export type Candidate = NonNullable<CandidatePageQuery['candidate']>;

type Meetings = Pick<Candidate, 'nextMoves'> & { readonly interviews: readonly Pick<Candidate['interviews'][number], 'state'>[] };

export const hasOpenMeeting = ({ interviews }: Meetings): boolean => interviews.some(({ state }) => state === 'PROPOSED' || state === 'CONFIRMED');

/** One meeting at a time, and only where the API says that there may be one. */
export const mayPropose = (candidate: Meetings): boolean => candidate.nextMoves.includes('invite') && !hasOpenMeeting(candidate);
