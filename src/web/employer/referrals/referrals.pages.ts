import { InterviewController } from './interview/interview.controller';
import { CandidateController } from './candidate/candidate.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const EMPLOYER_REFERRALS_PAGES = [InterviewController, CandidateController];
