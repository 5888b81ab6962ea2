import { SuggestionController } from './suggestion/suggestion.controller';
import { MyInterviewController } from './my-interview/my-interview.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const TRAINEE_REFERRALS_PAGES = [SuggestionController, MyInterviewController];
