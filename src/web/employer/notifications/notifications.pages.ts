import { EmployerHomeController } from './home/home.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const EMPLOYER_NOTIFICATIONS_PAGES = [EmployerHomeController];
