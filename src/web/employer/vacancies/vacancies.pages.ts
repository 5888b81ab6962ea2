import { VacanciesController } from './vacancies/vacancies.controller';
import { VacancyController } from './vacancy/vacancy.controller';
import { VacancyCheckController } from './vacancy-check/vacancy-check.controller';
import { VacancySectionController } from './vacancy-section/vacancy-section.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const EMPLOYER_VACANCIES_PAGES = [VacanciesController, VacancyController, VacancyCheckController, VacancySectionController];
