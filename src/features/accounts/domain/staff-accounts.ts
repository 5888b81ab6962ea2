import { invalid, refuse, type Refusal } from '../../../shared/refusal';
import { Reader } from '../../../shared/reader';
import { audienceOf, type Role, ROLES } from './roles';

/** Roles that staff may hold. */
const STAFF_ROLES = ROLES.filter((role) => audienceOf(role) === 'staff');

/** A member of staff with an open account. */
export interface Colleague {
  readonly id: string;
  readonly roles: readonly Role[];
}

/** Who asks, and everybody who works in the same institution, who asks among them. */
export interface Office {
  readonly actorId: string | null;
  readonly colleagues: readonly Colleague[];
  /** Whether somebody in another institution runs the installation too. */
  readonly hasSystemAdminElsewhere: boolean;
}

/** What can be done with an account of staff. */
export const ACCOUNT_MOVES = ['changeRoles', 'giveSecrets', 'close'] as const;
/** One of them. */
export type AccountMove = (typeof ACCOUNT_MOVES)[number];

/** Reads what somebody is to do: at least one role of staff. */
export function parseRoles(input: Readonly<Record<string, unknown>>): readonly Role[] | Refusal {
  const reader = new Reader(input);
  const roles = reader.choices('roles', STAFF_ROLES);
  if (roles.length === 0) reader.refuse('roles', 'EMPTY');
  return reader.done(roles);
}

/** Who must be there before a colleague is left with these roles alone: another admin of the institution, another who runs the installation. */
function neededBefore({ id, roles }: Colleague, left: readonly Role[], { colleagues, hasSystemAdminElsewhere }: Office): Refusal | null {
  const isLast = (role: Role): boolean => roles.includes(role) && !left.includes(role) && !colleagues.some((one) => one.id !== id && one.roles.includes(role));
  const reasons = [
    ...(isLast('INSTITUTION_ADMIN') ? ['ANOTHER_ADMIN'] : []),
    ...(isLast('SYSTEM_ADMIN') && !hasSystemAdminElsewhere ? ['ANOTHER_SYSTEM_ADMIN'] : []),
  ];
  return reasons.length > 0 ? refuse('NOT_READY', { reasons }) : null;
}

/**
 * Why these may not be a colleague's roles, or null: nobody gives himself a role (INVALID_INPUT), nor gives or takes the role that runs the installation without
 * holding it; an institution keeps an admin (NOT_READY, ANOTHER_ADMIN), the installation one who runs it (ANOTHER_SYSTEM_ADMIN). Whoever is not there is NOT_FOUND.
 */
export function mayHaveRoles(id: string, roles: readonly Role[], office: Office): Refusal | null {
  const [colleague, actor] = [id, office.actorId].map((one) => office.colleagues.find((other) => other.id === one));
  if (!colleague || !actor) return refuse('NOT_FOUND');
  if (colleague.id === actor.id && roles.some((role) => !actor.roles.includes(role))) return notAllowed(actor.roles);
  const touchesSystem = roles.includes('SYSTEM_ADMIN') !== colleague.roles.includes('SYSTEM_ADMIN');
  if (touchesSystem && !actor.roles.includes('SYSTEM_ADMIN')) return notAllowed(STAFF_ROLES.filter((role) => role !== 'SYSTEM_ADMIN'));
  return neededBefore(colleague, roles, office);
}

const notAllowed = (roles: readonly Role[]): Refusal => invalid([{ path: 'roles', problem: 'NOT_ALLOWED', limit: roles.join(', ') }]);

/** Why a colleague's account may not be closed, or null; the same rules. One closes one's own like anybody's. */
export function mayClose(id: string, office: Office): Refusal | null {
  const [colleague, actor] = [id, office.actorId].map((one) => office.colleagues.find((other) => other.id === one));
  if (!colleague || !actor) return refuse('NOT_FOUND');
  if (colleague.roles.includes('SYSTEM_ADMIN') && !actor.roles.includes('SYSTEM_ADMIN'))
    return refuse('MOVE_NOT_ALLOWED', { state: 'OPEN', nextMoves: accountMoves(colleague, office) });
  return neededBefore(colleague, [], office);
}

/** Why a colleague may not be given new secrets, or null: nobody gives them to himself, who has them or asks another; nor to who runs the installation without doing so. */
export function mayGiveSecrets(id: string, office: Office): Refusal | null {
  const colleague = office.colleagues.find((other) => other.id === id);
  const nextMoves = colleague ? accountMoves(colleague, office) : [];
  if (!colleague || nextMoves.length === 0) return refuse('NOT_FOUND');
  return nextMoves.includes('giveSecrets') ? null : refuse('MOVE_NOT_ALLOWED', { state: 'OPEN', nextMoves });
}

/** What may be done with a colleague's account. */
export function accountMoves(colleague: Colleague, office: Office): AccountMove[] {
  const actor = office.colleagues.find(({ id }) => id === office.actorId);
  if (!actor) return [];
  const mayTouch = actor.roles.includes('SYSTEM_ADMIN') || !colleague.roles.includes('SYSTEM_ADMIN');
  const may: Readonly<Record<AccountMove, boolean>> = {
    changeRoles: true,
    giveSecrets: mayTouch && colleague.id !== actor.id,
    close: mayTouch && neededBefore(colleague, [], office) === null,
  };
  return ACCOUNT_MOVES.filter((move) => may[move]);
}
