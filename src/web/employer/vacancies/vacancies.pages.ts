import { VacanciesController } from './vacancies/vacancies.controller';
import { VacancyController } from './vacancy/vacancy.controller';
import { VacancyCheckController } from './vacancy-check/vacancy-check.controller';
import { VacancySectionController } from './vacancy-section/vacancy-section.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const EMPLOYER_VACANCIES_PAGES = [VacanciesController, VacancyController, VacancyCheckController, VacancySectionController];
