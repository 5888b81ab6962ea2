import { StaffVacanciesController } from './vacancies/vacancies.controller';
import { VacancyListFileController } from './vacancy-list-file/vacancy-list-file.controller';
import { VacancyListActionsController } from './vacancy-list-actions/vacancy-list-actions.controller';
import { StaffVacancyController } from './vacancy/vacancy.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_VACANCIES_PAGES = [StaffVacanciesController, VacancyListActionsController, VacancyListFileController, StaffVacancyController];
