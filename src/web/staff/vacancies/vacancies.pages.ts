import { StaffVacanciesController } from './vacancies/vacancies.controller';
import { StaffVacancyController } from './vacancy/vacancy.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const STAFF_VACANCIES_PAGES = [StaffVacanciesController, StaffVacancyController];
