import { TodayController } from './home/home.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const TRAINEE_NOTIFICATIONS_PAGES = [TodayController];
