import { MyCheckInController } from './check-in/check-in.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const TRAINEE_FOLLOW_UPS_PAGES = [MyCheckInController];
