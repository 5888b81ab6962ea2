import { StaffVacanciesController } from './vacancies/vacancies.controller';
import { StaffVacancyController } from './vacancy/vacancy.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const STAFF_VACANCIES_PAGES = [StaffVacanciesController, StaffVacancyController];
