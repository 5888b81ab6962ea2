import { type ImportColumns, usualHeadings } from '../../../shared/imports/import-file';
import type { ImportMapping } from '../../../shared/imports/import-mapping';
import type { Province } from '../../skills/domain/province';

/** One row per site; the employer's details are repeated in each of its rows. */
export const EMPLOYER_COLUMNS: ImportColumns = {
  required: ['registration_number', 'legal_name', 'sector', 'size_band', 'site_name', 'province', 'district', 'address'],
  optional: ['legal_name_km', 'own_enterprise_of'],
  headings: usualHeadings({
    registration_number: 'registration registration_no reg_no business_number license_number patent_number លេខចុះបញ្ជី លេខប៉ាតង់ លេខអាជ្ញាប័ណ្ណ',
    legal_name:
      'company company_name employer employer_name business business_name name enterprise name_of_company name_of_business name_of_employer name_of_shop shop_name shop ក្រុមហ៊ុន ឈ្មោះក្រុមហ៊ុន ឈ្មោះនិយោជក ឈ្មោះអាជីវកម្ម ឈ្មោះផ្លូវការ',
    legal_name_km: 'name_km name_khmer khmer_name company_name_km name_in_khmer company_name_in_khmer ឈ្មោះជាភាសាខ្មែរ',
    sector: 'industry business_type type_of_business វិស័យ ប្រភេទអាជីវកម្ម',
    size_band:
      'size employees number_of_employees staff number_of_staff workers number_of_workers ចំនួនបុគ្គលិក ចំនួនកម្មករ number_of_people_who_work_there ចំនួនអ្នកធ្វើការ',
    site_name: 'site workplace workplace_name branch location_name ទីតាំង កន្លែងធ្វើការ សាខា ឈ្មោះកន្លែងធ្វើការ',
    province: 'site_province workplace_province city_province ខេត្ត ខេត្ត_ក្រុង ខេត្ត_រាជធានី ខេត្ត_ឬរាជធានី',
    district: 'srok khan ស្រុក ខណ្ឌ ស្រុក_ខណ្ឌ ស្រុក_ឬខណ្ឌ',
    address: 'street site_address workplace_address អាសយដ្ឋាន',
    own_enterprise_of: 'institution_that_owns_it ស្ថាប័នដែលជាម្ចាស់',
  }),
  from: { site_name: 'legal_name' },
};
/** The values to look up in the database for an employer import. */
export interface EmployerLookups {
  /** Registration numbers in lower case. */
  readonly numbers: readonly string[];
  readonly provinces: readonly string[];
  /** Words for choices that are not known. */
  readonly choices: readonly string[];
}

/** The results of those lookups. */
export interface EmployerLookupResults {
  readonly provinces: readonly Province[];
  /** Ids by code. */
  readonly institutions: ReadonlyMap<string, string>;
  /** The registration numbers that exist already. */
  readonly registered: ReadonlySet<string>;
  readonly mapping: ImportMapping;
  /** Names of provinces that reveal more than a place. */
  readonly protectedTexts: ReadonlySet<string>;
}
