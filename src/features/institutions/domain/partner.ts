import { readEmail } from '../../accounts/domain/email';
import { type Role, STAFF_ROLES } from '../../accounts/domain/permissions';
import { InputReader } from '../../../shared/input-reader';
import { refuse, type Refusal } from '../../../shared/refusal';

type Fields = Readonly<Record<string, unknown>>;

/** A new institution, as entered. */
export interface NewInstitution {
  readonly code: string;
  readonly name: string;
  readonly nameKm: string | null;
}

/**
 * Parses an institution: its code (2 to 20 capital letters, digits and dashes, used by staff) and its name.
 */
export function parseInstitution(input: Fields): NewInstitution | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({ code: reader.code('code', /^[A-Z0-9-]{2,20}$/), name: reader.text('name', 200), nameKm: reader.optionalText('nameKm', 200) });
}

/** A new staff account, as entered. */
export interface NewStaffMember {
  readonly institutionId: string;
  readonly displayName: string;
  readonly email: string;
  readonly language: 'km' | 'en';
  readonly roles: readonly Role[];
}

/** Parses a staff account: at least one staff role, and an e-mail address for messages and sign-in. */
export function parseStaffMember(input: Fields): NewStaffMember | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const roles = reader.choices('roles', STAFF_ROLES);
  if (roles.length === 0) reader.refuse('roles', 'EMPTY');
  return reader.result({
    institutionId: reader.id('institutionId'),
    displayName: reader.text('displayName', 200),
    email: readEmail(reader, 'email'),
    language: reader.optionalChoice('language', ['km', 'en']) ?? 'km',
    roles,
  });
}

/** The facts about the person opening the account that decide. */
export interface AccountOpener {
  readonly institutionId: string | null;
  readonly roles: readonly string[];
  /** Whether theirs is the steward institution, which owns the shared data and admits partners. */
  readonly isSteward: boolean;
}

/**
 * Refuses to open this account, or returns null. The steward opens accounts for every institution, others
 * only for their own (NOT_FOUND). Only a system administrator can grant SYSTEM_ADMIN (INVALID_INPUT).
 */
export function accountRefusal(opener: AccountOpener, member: NewStaffMember): Refusal<'INVALID_INPUT' | 'NOT_FOUND'> | null {
  if (!opener.isSteward && opener.institutionId !== member.institutionId) return refuse('NOT_FOUND');
  if (member.roles.includes('SYSTEM_ADMIN') && !opener.roles.includes('SYSTEM_ADMIN'))
    return refuse('INVALID_INPUT', {
      problems: [{ path: 'roles', problem: 'NOT_ALLOWED', limit: STAFF_ROLES.filter((role) => role !== 'SYSTEM_ADMIN').join(', ') }],
    });
  return null;
}
