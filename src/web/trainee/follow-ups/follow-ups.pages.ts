import { MyCheckInController } from './check-in/check-in.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const TRAINEE_FOLLOW_UPS_PAGES = [MyCheckInController];
