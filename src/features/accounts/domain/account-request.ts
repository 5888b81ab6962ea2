import { refuse, type Refusal } from '../../../shared/refusal';
import { type Machine, nextMoves } from '../../../shared/states';
import type { Role } from './roles';

/**
 * Roles that take two people: the two that open identity and protection, and the two that could make or unmake such accounts. Without the last two, one
 * administrator would first make herself a second administrator and then agree with herself.
 */
export const PROTECTED_ROLES: readonly Role[] = ['CASE_WORKER', 'SAFETY_LEAD', 'INSTITUTION_ADMIN', 'SYSTEM_ADMIN'];

/** Roles of one institution that may agree to a request: they answer for its people. Who only runs the installation does not. */
export const SECOND_PERSON_ROLES: readonly Role[] = ['INSTITUTION_ADMIN', 'SAFETY_LEAD'];

/** How long a request waits before it must be made again. */
export const REQUEST_DAYS = 7;

/** Whether one of these roles takes two people. */
export const isProtected = (roles: readonly Role[]): boolean => roles.some((role) => PROTECTED_ROLES.includes(role));

/** Whether an account would gain a role that takes two people. */
export const gainsProtectedRole = (roles: readonly Role[], before: readonly Role[]): boolean => isProtected(roles.filter((role) => !before.includes(role)));

/** A change of an account that waits for a second person. */
export const ACCOUNT_REQUEST = {
  states: ['OPEN', 'AGREED', 'REFUSED', 'TAKEN_BACK', 'REPLACED'],
  moves: {
    agree: { from: ['OPEN'], to: 'AGREED' },
    refuse: { from: ['OPEN'], to: 'REFUSED' },
    takeBack: { from: ['OPEN'], to: 'TAKEN_BACK' },
    replace: { from: ['OPEN'], to: 'REPLACED' },
  },
} as const satisfies Machine<string, string>;
/** The state of a request. */
export type AccountRequestState = (typeof ACCOUNT_REQUEST.states)[number];
/** What staff can do with a request. */
export type AccountRequestMove = 'agree' | 'refuse' | 'takeBack';

/** What is asked for: a new account, other roles, or new secrets. */
export const ACCOUNT_REQUEST_KINDS = ['OPEN_ACCOUNT', 'CHANGE_ROLES', 'NEW_SECRETS'] as const;
/** One kind. */
export type AccountRequestKind = (typeof ACCOUNT_REQUEST_KINDS)[number];

/** The facts of a request by which it is decided who may do what with it. */
export interface AccountRequest {
  readonly institutionId: string;
  readonly kind: AccountRequestKind;
  /** Who gains; null while the account is not open yet. */
  readonly accountId: string | null;
  /** Null: the operator, on the command line. */
  readonly requestedBy: string | null;
  readonly expiresAt: Date;
  readonly state: AccountRequestState;
}

/** Somebody who looks at a request. */
export interface Decider {
  readonly accountId: string | null;
  readonly institutionId: string | null;
  readonly roles: readonly string[];
}

/** Whether a request waited too long. */
export const isExpired = ({ state, expiresAt }: Pick<AccountRequest, 'state' | 'expiresAt'>, now: Date): boolean => state === 'OPEN' && expiresAt <= now;

/** Whether somebody may be the second person: an administrator or safety lead of that institution who neither asked nor gains. */
export const maySecond = ({ institutionId, accountId, requestedBy }: AccountRequest, decider: Decider): boolean =>
  decider.accountId !== null &&
  decider.institutionId === institutionId &&
  decider.accountId !== requestedBy &&
  decider.accountId !== accountId &&
  SECOND_PERSON_ROLES.some((role) => decider.roles.includes(role));

/** What somebody can do with a request now. */
export function accountRequestMoves(request: AccountRequest, decider: Decider, now: Date): AccountRequestMove[] {
  const may: Readonly<Record<AccountRequestMove, boolean>> = {
    agree: maySecond(request, decider) && !isExpired(request, now),
    refuse: maySecond(request, decider) && !isExpired(request, now),
    takeBack: decider.accountId !== null && decider.accountId === request.requestedBy,
  };
  return nextMoves(ACCOUNT_REQUEST, request.state).filter((move): move is AccountRequestMove => move !== 'replace' && may[move]);
}

/** Why somebody may not agree to or refuse a request, or null: SECOND_PERSON_NEEDED for the wrong person, MOVE_NOT_ALLOWED once decided, NOT_READY once expired. */
export function mayDecide(request: AccountRequest, decider: Decider, now: Date): Refusal | null {
  if (request.state !== 'OPEN') return refuse('MOVE_NOT_ALLOWED', { state: request.state, nextMoves: [] });
  if (!maySecond(request, decider)) return refuse('SECOND_PERSON_NEEDED');
  return isExpired(request, now) ? refuse('NOT_READY', { reasons: ['NEW_REQUEST'] }) : null;
}

/** Why somebody may not take a request back, or null: only the one who asked may. */
export function mayTakeBack(request: AccountRequest, decider: Decider, now: Date): Refusal | null {
  const moves = accountRequestMoves(request, decider, now);
  return moves.includes('takeBack') ? null : refuse('MOVE_NOT_ALLOWED', { state: request.state, nextMoves: moves });
}

/** Whether the second factor is new once it is agreed: whoever asked may know the old one of an account that could not read protected facts before. */
export const getsSecondHalf = ({ kind, rolesBefore }: { readonly kind: AccountRequestKind; readonly rolesBefore: readonly Role[] }): boolean =>
  kind !== 'CHANGE_ROLES' || !isProtected(rolesBefore);
