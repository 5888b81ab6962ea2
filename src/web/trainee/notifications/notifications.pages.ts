import { TodayController } from './home/home.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const TRAINEE_NOTIFICATIONS_PAGES = [TodayController];
