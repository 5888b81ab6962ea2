import { EmployerHomeController } from './home/home.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const EMPLOYER_NOTIFICATIONS_PAGES = [EmployerHomeController];
