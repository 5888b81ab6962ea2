import { VacancyResolver } from '../../shared/vacancies/vacancy.resolver';
import { sharedFields } from '../employer-decorators';

/** The fields of a vacancy that employers and staff read in the same way. */
export const SHARED_VACANCY = sharedFields('Vacancy', VacancyResolver);
