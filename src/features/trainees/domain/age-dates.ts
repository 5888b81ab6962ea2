import { type Ages, agesOf } from '../../matching/domain/gates/age-gates';
import type { LocalDate } from '../../../shared/local-date';
import type { BirthDateCertainty } from './profile-parts';

/**
 * The days on which a trainee turns 15 and 18, from her birth date. With an uncertain birth date both are null, so
 * she counts as too young until her age is assessed.
 */
export const ageDates = (bornOn: LocalDate | null, certainty: BirthDateCertainty): Ages => agesOf(certainty === 'UNKNOWN' ? null : bornOn);
