import { VacanciesController } from './vacancies/vacancies.controller';
import { VacancyController } from './vacancy/vacancy.controller';
import { VacancyCheckController } from './vacancy-check/vacancy-check.controller';
import { VacancySectionController } from './vacancy-section/vacancy-section.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const EMPLOYER_VACANCIES_PAGES = [VacanciesController, VacancyController, VacancyCheckController, VacancySectionController];
