import { VacancyResolver } from '../../shared/vacancies/vacancy.resolver';
import { sharedFields } from '../staff-decorators';

/** The fields of a vacancy that employers and staff read in the same way. */
export const SHARED_VACANCY = sharedFields('Vacancy', VacancyResolver);
