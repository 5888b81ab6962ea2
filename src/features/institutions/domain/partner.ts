import { readEmail } from '../../accounts/domain/email';
import { audienceOf, type Role, ROLES } from '../../accounts/domain/roles';
import { Reader } from '../../../shared/reader';
import { refuse, type Refusal } from '../../../shared/refusal';

type Fields = Readonly<Record<string, unknown>>;

/** An institution that joins, as it was written down. */
export interface NewInstitution {
  readonly code: string;
  readonly name: string;
  readonly nameKm: string | null;
}

/** Reads an institution: a short code of 2 to 20 capital letters, digits and dashes by which staff name it, and its name. */
export function parseInstitution(input: Fields): NewInstitution | Refusal {
  const reader = new Reader(input);
  return reader.done({ code: reader.code('code', /^[A-Z0-9-]{2,20}$/), name: reader.text('name', 200), nameKm: reader.optionalText('nameKm', 200) });
}

/** Roles that staff may hold. */
export const STAFF_ROLES = ROLES.filter((role) => audienceOf(role) === 'staff');

/** A member of staff who gets an account, as it was written down. */
export interface NewStaffMember {
  readonly institutionId: string;
  readonly displayName: string;
  readonly email: string;
  readonly language: 'km' | 'en';
  readonly roles: readonly Role[];
}

/** Reads an account for a member of staff: at least one role of staff, and an address, to which messages go and by which they sign in. */
export function parseStaffMember(input: Fields): NewStaffMember | Refusal {
  const reader = new Reader(input);
  const roles = reader.choices('roles', STAFF_ROLES);
  if (roles.length === 0) reader.refuse('roles', 'EMPTY');
  return reader.done({
    institutionId: reader.id('institutionId'),
    displayName: reader.text('displayName', 200),
    email: readEmail(reader, 'email'),
    language: reader.optionalChoice('language', ['km', 'en']) ?? 'km',
    roles,
  });
}

/** Who opens an account, as far as it decides. */
export interface AccountOpener {
  readonly institutionId: string | null;
  readonly roles: readonly string[];
  /** Whether theirs is the institution that keeps the places and takes partners in. */
  readonly isSteward: boolean;
}

/**
 * Why somebody may not open this account, or null: the steward opens them for every institution, everybody else for their own (NOT_FOUND); and nobody hands on
 * the role that runs the installation without holding it (INVALID_INPUT).
 */
export function mayOpenAccount(opener: AccountOpener, member: NewStaffMember): Refusal | null {
  if (!opener.isSteward && opener.institutionId !== member.institutionId) return refuse('NOT_FOUND');
  if (member.roles.includes('SYSTEM_ADMIN') && !opener.roles.includes('SYSTEM_ADMIN'))
    return refuse('INVALID_INPUT', {
      problems: [{ path: 'roles', problem: 'NOT_ALLOWED', limit: STAFF_ROLES.filter((role) => role !== 'SYSTEM_ADMIN').join(', ') }],
    });
  return null;
}
