import type { Reader } from '../../../shared/reader';
import { SIZE_BANDS, type SizeBand } from './employer';
import { EXCLUDED_BUSINESS_TYPES, type Sector, SECTORS } from './sectors';

/** A site as it was written down: the province by its code (01–25), whose existence the table checks. */
export interface SiteInput {
  readonly name: string;
  readonly provinceCode: string;
  readonly district: string;
  readonly address: string;
}

/** What an employer says of itself, with its sites. */
export interface EmployerInput {
  readonly legalName: string;
  readonly legalNameKm: string | null;
  readonly registrationNumber: string;
  readonly sector: Sector;
  readonly sizeBand: SizeBand;
  readonly sites: readonly SiteInput[];
}

/** The most sites in one registration. */
export const MAX_SITES = 20;
const PROVINCE_CODE = /^(0[1-9]|1\d|2[0-5])$/;

/** Reads one site: name, province code, district and address. */
export const readSite = (site: Reader): SiteInput => ({
  name: site.text('name', 200),
  provinceCode: site.code('provinceCode', PROVINCE_CODE),
  district: site.text('district', 100),
  address: site.text('address', 300),
});

/** Reads an employer with 1 to 20 sites; a business type no one is placed with (DOMAIN 4.2) is NOT_ALLOWED, with the list of sectors that are. */
export function readEmployer(reader: Reader): EmployerInput {
  const typed = reader.choice('sector', [...SECTORS, ...EXCLUDED_BUSINESS_TYPES]);
  const sector = SECTORS.find((one) => one === typed);
  if (sector === undefined) reader.refuse('sector', 'NOT_ALLOWED', SECTORS.join(', '));
  const sites = reader.list('sites', MAX_SITES, readSite);
  if (sites.length === 0) reader.refuse('sites', 'EMPTY');
  return {
    legalName: reader.text('legalName', 200),
    legalNameKm: reader.optionalText('legalNameKm', 200),
    registrationNumber: reader.text('registrationNumber', 60),
    sector: sector ?? 'OTHER',
    sizeBand: reader.choice('sizeBand', SIZE_BANDS),
    sites,
  };
}
