import { readEmail } from '../../accounts/domain/email';
import { secretProblem } from '../../accounts/domain/secret';
import { Reader } from '../../shared/reader';
import type { Refusal } from '../../shared/refusal';
import { SIZE_BANDS, type SizeBand } from './employer';
import { EXCLUDED_BUSINESS_TYPES, type Sector, SECTORS } from './sectors';

/** A site as it was written down: the province by its code (01–25), whose existence the table checks. */
export interface SiteInput {
  readonly name: string;
  readonly provinceCode: string;
  readonly district: string;
  readonly address: string;
}

/** The person who registers and signs in by e-mail; the secret is what was typed and is never stored. */
export interface ContactInput {
  readonly name: string;
  readonly email: string;
  readonly secret: string;
  readonly language: 'km' | 'en';
}

/** A registration that can be accepted. */
export interface EmployerRegistration {
  readonly legalName: string;
  readonly legalNameKm: string | null;
  readonly registrationNumber: string;
  readonly sector: Sector;
  readonly sizeBand: SizeBand;
  readonly sites: readonly SiteInput[];
  readonly contact: ContactInput;
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

/**
 * Reads an employer's registration with 1 to 20 sites and the person who will sign in (secret ≥ 12 characters).
 * A business type no one is placed with (DOMAIN 4.2) is NOT_ALLOWED, with the list of sectors that are.
 */
export function parseEmployerRegistration(input: Readonly<Record<string, unknown>>): EmployerRegistration | Refusal {
  const reader = new Reader(input);
  const typed = reader.choice('sector', [...SECTORS, ...EXCLUDED_BUSINESS_TYPES]);
  const sector = SECTORS.find((one) => one === typed);
  if (sector === undefined) reader.refuse('sector', 'NOT_ALLOWED', SECTORS.join(', '));
  const sites = reader.list('sites', MAX_SITES, readSite);
  if (sites.length === 0) reader.refuse('sites', 'EMPTY');
  const contact = reader.part('contact', (part) => readContact(part, Object(input['contact'] ?? {})['secret']));
  return reader.done({
    legalName: reader.text('legalName', 200),
    legalNameKm: reader.optionalText('legalNameKm', 200),
    registrationNumber: reader.text('registrationNumber', 60),
    sector: sector ?? 'OTHER',
    sizeBand: reader.choice('sizeBand', SIZE_BANDS),
    sites,
    contact,
  });
}

function readContact(part: Reader, secret: unknown): ContactInput {
  const wrong = secretProblem(secret);
  if (wrong) part.refuse('secret', wrong.problem, wrong.limit);
  return {
    name: part.text('name', 200),
    email: readEmail(part, 'email'),
    secret: typeof secret === 'string' ? secret : '',
    language: part.optionalChoice('language', ['km', 'en']) ?? 'km',
  };
}
