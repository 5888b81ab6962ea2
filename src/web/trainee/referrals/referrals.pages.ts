import { SuggestionController } from './suggestion/suggestion.controller';
import { AppointmentController } from './appointment/appointment.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const TRAINEE_REFERRALS_PAGES = [SuggestionController, AppointmentController];
