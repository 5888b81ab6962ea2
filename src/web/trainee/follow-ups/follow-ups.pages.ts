import { MyCheckInController } from './check-in/check-in.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const TRAINEE_FOLLOW_UPS_PAGES = [MyCheckInController];
