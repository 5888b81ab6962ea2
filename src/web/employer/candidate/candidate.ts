import type { CandidatePageQuery } from '../gql';

/** One person who was introduced, as her page shows her. */
export type Candidate = NonNullable<CandidatePageQuery['candidate']>;
