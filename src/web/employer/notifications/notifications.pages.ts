import { EmployerHomeController } from './home/home.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const EMPLOYER_NOTIFICATIONS_PAGES = [EmployerHomeController];
