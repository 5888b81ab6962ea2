import type { ImportColumns } from '../../../shared/import-file';
import type { Province } from '../../skills/domain/province';

/** One row per site; the employer's details are repeated in each of its rows. */
export const EMPLOYER_COLUMNS: ImportColumns = {
  required: ['registration_number', 'legal_name', 'sector', 'size_band', 'site_name', 'province', 'district', 'address'],
  optional: ['legal_name_km', 'own_enterprise_of'],
};
/** The values to look up in the database for an employer import. */
export interface EmployerLookups {
  /** Registration numbers in lower case. */
  readonly numbers: readonly string[];
}

/** The results of those lookups. */
export interface EmployerLookupResults {
  readonly provinces: readonly Province[];
  /** Ids by code. */
  readonly institutions: ReadonlyMap<string, string>;
  /** The registration numbers that exist already. */
  readonly registered: ReadonlySet<string>;
}
