import { birthday, type LocalDate } from '../../../shared/local-date';
import type { BirthDateCertainty } from './profile-parts';

/**
 * The two dates that encode a trainee's age where no birth date may be stored: the days she turns 15 and 18;
 * null if unknown (docs/domain.md 4.3).
 */
export interface AgeDates {
  readonly fifteenOn: LocalDate | null;
  readonly eighteenOn: LocalDate | null;
}

/**
 * Computes the dates from a birth date. With an uncertain birth date both are null, so she counts as too
 * young until her age is assessed.
 */
export const ageDates = (bornOn: LocalDate | null, certainty: BirthDateCertainty): AgeDates =>
  bornOn === null || certainty === 'UNKNOWN' ? { fifteenOn: null, eighteenOn: null } : { fifteenOn: birthday(bornOn, 15), eighteenOn: birthday(bornOn, 18) };
