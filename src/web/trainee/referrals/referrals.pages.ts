import { SuggestionController } from './suggestion/suggestion.controller';
import { MyInterviewController } from './my-interview/my-interview.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const TRAINEE_REFERRALS_PAGES = [SuggestionController, MyInterviewController];
