import { CandidatesController } from './candidates/candidates.controller';
import { InterviewController } from './interview/interview.controller';
import { CandidateController } from './candidate/candidate.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const EMPLOYER_REFERRALS_PAGES = [CandidatesController, InterviewController, CandidateController];
