import type { SheetColumns } from '../../../shared/sheet';
import type { Province } from '../../skills/domain/province';

/** One row per site; what is said of the employer stands in each of its rows. */
export const EMPLOYER_COLUMNS: SheetColumns = {
  required: ['registration_number', 'legal_name', 'sector', 'size_band', 'site_name', 'province', 'district', 'address'],
  optional: ['legal_name_km', 'own_enterprise_of'],
};
/** What the database is asked about a sheet of employers. */
export interface EmployerLookups {
  /** Registration numbers in small letters. */
  readonly numbers: readonly string[];
}

/** What it answers. */
export interface EmployersKnown {
  readonly provinces: readonly Province[];
  /** Ids by code. */
  readonly institutions: ReadonlyMap<string, string>;
  /** Which of the numbers are registered. */
  readonly registered: ReadonlySet<string>;
}
