import { InputReader } from '../../../shared/input-reader';
import { invalid, type Refusal } from '../../../shared/refusal';
import { MAX_SITES, readSite, type SiteInput } from './parse-employer';

/** Whether the employer may add one more site. */
export const hasRoomForSite = (sites: number): boolean => sites < MAX_SITES;

/** Parses the site that an owner adds. */
export function parseSite(input: Readonly<Record<string, unknown>>): SiteInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const site = readSite(reader);
  return reader.result(site);
}

const sameText = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * Why a site cannot be added, or null: the maximum is reached (TOO_MANY), or a site with the same name exists
 * in the district (REPEATED).
 */
export function siteRefusal(site: SiteInput, sites: readonly Pick<SiteInput, 'name' | 'provinceCode' | 'district'>[]): Refusal<'INVALID_INPUT'> | null {
  if (!hasRoomForSite(sites.length)) return invalid([{ path: 'name', problem: 'TOO_MANY', limit: MAX_SITES }]);
  const isThere = sites.some(
    ({ name, provinceCode, district }) => provinceCode === site.provinceCode && sameText(name, site.name) && sameText(district, site.district),
  );
  return isThere ? invalid([{ path: 'name', problem: 'REPEATED' }]) : null;
}
