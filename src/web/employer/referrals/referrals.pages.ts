import { CandidatesController } from './candidates/candidates.controller';
import { InterviewController } from './interview/interview.controller';
import { CandidateController } from './candidate/candidate.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const EMPLOYER_REFERRALS_PAGES = [CandidatesController, InterviewController, CandidateController];
