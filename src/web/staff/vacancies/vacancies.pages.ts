import { StaffVacanciesController } from './vacancies/vacancies.controller';
import { StaffVacancyController } from './vacancy/vacancy.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_VACANCIES_PAGES = [StaffVacanciesController, StaffVacancyController];
