import { birthday, type LocalDate } from '../../../shared/local-date';
import type { BirthDateCertainty } from './profile-parts';

/** The two dates that stand for her age where no birth date may be: the days she turns 15 and 18; null when it is not known (DOMAIN 4.3). */
export interface AgeDates {
  readonly fifteenOn: LocalDate | null;
  readonly eighteenOn: LocalDate | null;
}

/** The two dates from a birth date; a birth date nobody is sure of is none, so she counts as too young until her age is assessed. */
export const ageDates = (bornOn: LocalDate | null, certainty: BirthDateCertainty): AgeDates =>
  bornOn === null || certainty === 'UNKNOWN' ? { fifteenOn: null, eighteenOn: null } : { fifteenOn: birthday(bornOn, 15), eighteenOn: birthday(bornOn, 18) };
