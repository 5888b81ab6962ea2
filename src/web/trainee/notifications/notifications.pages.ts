import { TodayController } from './home/home.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const TRAINEE_NOTIFICATIONS_PAGES = [TodayController];
