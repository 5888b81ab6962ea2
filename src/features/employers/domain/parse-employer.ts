import type { InputReader } from '../../../shared/input-reader';
import { SIZE_BANDS, type SizeBand } from './employer';
import { type Sector, SECTORS } from './sectors';

/**
 * A site as entered. Only the format of the province code (01–25) is checked here; a foreign key checks that
 * it exists.
 */
export interface SiteInput {
  readonly name: string;
  readonly provinceCode: string;
  readonly district: string;
  readonly address: string;
}

/** An employer's details with its sites. */
export interface EmployerInput {
  readonly legalName: string;
  readonly legalNameKm: string | null;
  readonly registrationNumber: string;
  readonly sector: Sector;
  readonly sizeBand: SizeBand;
  readonly sites: readonly SiteInput[];
}

/** The maximum number of sites in one registration. */
export const MAX_SITES = 20;
const PROVINCE_CODE = /^(0[1-9]|1\d|2[0-5])$/;

/** Parses one site: name, province code, district and address. */
export const readSite = (site: InputReader): SiteInput => ({
  name: site.text('name', 200),
  provinceCode: site.code('provinceCode', PROVINCE_CODE),
  district: site.text('district', 100),
  address: site.text('address', 300),
});

/**
 * Parses an employer with 1 to 20 sites. An excluded business type (docs/domain.md 4.2) is NOT_ALLOWED, with the list
 * of allowed sectors.
 */
export function readEmployer(reader: InputReader): EmployerInput {
  const sites = reader.list('sites', MAX_SITES, readSite);
  if (sites.length === 0) reader.refuse('sites', 'EMPTY');
  return {
    legalName: reader.text('legalName', 200),
    legalNameKm: reader.optionalText('legalNameKm', 200),
    registrationNumber: reader.text('registrationNumber', 60),
    sector: reader.choice('sector', SECTORS),
    sizeBand: reader.choice('sizeBand', SIZE_BANDS),
    sites,
  };
}
