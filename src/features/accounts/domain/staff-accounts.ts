import { invalid, refuse, type Refusal } from '../../../shared/refusal';
import { InputReader } from '../../../shared/input-reader';
import { type Role, STAFF_ROLES } from './permissions';

/** A member of staff with an open account. */
export interface Colleague {
  readonly id: string;
  readonly roles: readonly Role[];
}

/** The actor, and all staff of the same institution, the actor included. */
export interface Office {
  readonly actorId: string | null;
  readonly colleagues: readonly Colleague[];
  /** Whether another institution has a system administrator too. */
  readonly hasSystemAdminElsewhere: boolean;
}

/** What can be done to a staff account. */
export const ACCOUNT_ACTIONS = ['changeRoles', 'replaceCredentials', 'close'] as const;
export type AccountAction = (typeof ACCOUNT_ACTIONS)[number];

/** Parses the roles of a colleague: at least one staff role. */
export function parseRoles(input: Readonly<Record<string, unknown>>): readonly Role[] | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const roles = reader.choices('roles', STAFF_ROLES);
  if (roles.length === 0) reader.refuse('roles', 'EMPTY');
  return reader.result(roles);
}

/**
 * Refuses a change that would remove the institution's last administrator or the installation's last system
 * administrator.
 */
function lastRoleRefusal(
  { id, roles }: Colleague,
  remainingRoles: readonly Role[],
  { colleagues, hasSystemAdminElsewhere }: Office,
): Refusal<'NOT_READY'> | null {
  const isLast = (role: Role): boolean =>
    roles.includes(role) && !remainingRoles.includes(role) && !colleagues.some((one) => one.id !== id && one.roles.includes(role));
  const reasons = [
    ...(isLast('INSTITUTION_ADMIN') ? ['ANOTHER_ADMIN'] : []),
    ...(isLast('SYSTEM_ADMIN') && !hasSystemAdminElsewhere ? ['ANOTHER_SYSTEM_ADMIN'] : []),
  ];
  return reasons.length > 0 ? refuse('NOT_READY', { reasons }) : null;
}

/**
 * Why a colleague may not have these roles, or null: INVALID_INPUT for giving oneself a role, and for
 * granting or revoking SYSTEM_ADMIN without holding it; NOT_READY for removing the institution's last
 * administrator (ANOTHER_ADMIN) or the installation's last system administrator (ANOTHER_SYSTEM_ADMIN);
 * NOT_FOUND if there is no such colleague.
 */
export function mayHaveRoles(id: string, roles: readonly Role[], office: Office): Refusal<'INVALID_INPUT' | 'NOT_FOUND' | 'NOT_READY'> | null {
  const [colleague, actor] = [id, office.actorId].map((one) => office.colleagues.find((other) => other.id === one));
  if (!colleague || !actor) return refuse('NOT_FOUND');
  if (colleague.id === actor.id && roles.some((role) => !actor.roles.includes(role))) return refuseRoles(actor.roles);
  const touchesSystem = roles.includes('SYSTEM_ADMIN') !== colleague.roles.includes('SYSTEM_ADMIN');
  if (touchesSystem && !actor.roles.includes('SYSTEM_ADMIN')) return refuseRoles(STAFF_ROLES.filter((role) => role !== 'SYSTEM_ADMIN'));
  return lastRoleRefusal(colleague, roles, office);
}

const refuseRoles = (roles: readonly Role[]): Refusal<'INVALID_INPUT'> => invalid([{ path: 'roles', problem: 'NOT_ALLOWED', limit: roles.join(', ') }]);

/**
 * Why a colleague's account may not be closed, or null; by the same rules. One may close one's own account.
 */
export function mayClose(id: string, office: Office): Refusal<'NOT_FOUND' | 'NOT_READY' | 'TRANSITION_NOT_ALLOWED'> | null {
  const [colleague, actor] = [id, office.actorId].map((one) => office.colleagues.find((other) => other.id === one));
  if (!colleague || !actor) return refuse('NOT_FOUND');
  if (colleague.roles.includes('SYSTEM_ADMIN') && !actor.roles.includes('SYSTEM_ADMIN'))
    return refuse('TRANSITION_NOT_ALLOWED', { state: 'OPEN', availableActions: accountActions(colleague, office) });
  return lastRoleRefusal(colleague, [], office);
}

/**
 * Why a colleague may not be issued new credentials, or null. No one issues them to oneself: a person who
 * lost them asks a colleague. A system administrator gets them only from another system administrator.
 */
export function mayIssueCredentials(id: string, office: Office): Refusal<'NOT_FOUND' | 'TRANSITION_NOT_ALLOWED'> | null {
  const colleague = office.colleagues.find((other) => other.id === id);
  const actions = colleague ? accountActions(colleague, office) : [];
  if (!colleague || actions.length === 0) return refuse('NOT_FOUND');
  return actions.includes('replaceCredentials') ? null : refuse('TRANSITION_NOT_ALLOWED', { state: 'OPEN', availableActions: actions });
}

/** What the actor may do to a colleague's account. */
export function accountActions(colleague: Colleague, office: Office): AccountAction[] {
  const actor = office.colleagues.find(({ id }) => id === office.actorId);
  if (!actor) return [];
  const mayTouch = actor.roles.includes('SYSTEM_ADMIN') || !colleague.roles.includes('SYSTEM_ADMIN');
  const may: Readonly<Record<AccountAction, boolean>> = {
    changeRoles: true,
    replaceCredentials: mayTouch && colleague.id !== actor.id,
    close: mayTouch && lastRoleRefusal(colleague, [], office) === null,
  };
  return ACCOUNT_ACTIONS.filter((action) => may[action]);
}
