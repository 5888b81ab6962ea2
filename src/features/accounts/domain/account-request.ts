import { refuse, type Refusal } from '../../../shared/refusal';
import { type StateMachine, nextTransitions } from '../../../shared/state-machine';
import type { Role } from './permissions';

/**
 * Roles that only two people together can grant: the two that can read identity and protection, and the two
 * that can create or close such accounts. Without the last two, one administrator could make herself a second
 * administrator account and approve her own requests with it.
 */
export const PROTECTED_ROLES: readonly Role[] = ['CASE_WORKER', 'SAFETY_LEAD', 'INSTITUTION_ADMIN', 'SYSTEM_ADMIN'];

/**
 * Roles of an institution that may approve a request, because they are responsible for its people. A system
 * administrator who only runs the installation may not.
 */
export const SECOND_PERSON_ROLES: readonly Role[] = ['INSTITUTION_ADMIN', 'SAFETY_LEAD'];

/** Days until an undecided request expires and must be made again. */
export const REQUEST_DAYS = 7;

/** Whether one of these roles needs a second person to grant it. */
export const isProtected = (roles: readonly Role[]): boolean => roles.some((role) => PROTECTED_ROLES.includes(role));

/** Whether an account would gain a role that needs a second person. */
export const gainsProtectedRole = (roles: readonly Role[], before: readonly Role[]): boolean => isProtected(roles.filter((role) => !before.includes(role)));

/** The state machine of an account change that waits for a second person. */
export const ACCOUNT_REQUEST = {
  states: ['OPEN', 'AGREED', 'REFUSED', 'CANCELLED', 'REPLACED'],
  transitions: {
    agree: { from: ['OPEN'], to: 'AGREED' },
    refuse: { from: ['OPEN'], to: 'REFUSED' },
    cancel: { from: ['OPEN'], to: 'CANCELLED' },
    replace: { from: ['OPEN'], to: 'REPLACED' },
  },
} as const satisfies StateMachine<string, string>;
export type AccountRequestState = (typeof ACCOUNT_REQUEST.states)[number];
/** The transitions that staff can trigger. */
export type AccountRequestTransition = 'agree' | 'refuse' | 'cancel';

/** The kinds of request: a new account, other roles, or new credentials. */
export const ACCOUNT_REQUEST_KINDS = ['OPEN_ACCOUNT', 'CHANGE_ROLES', 'REPLACE_CREDENTIALS'] as const;
export type AccountRequestKind = (typeof ACCOUNT_REQUEST_KINDS)[number];

/** The facts of a request that decide who may do what with it. */
export interface AccountRequest {
  readonly institutionId: string;
  readonly kind: AccountRequestKind;
  /** The account that the change is for; null while it is not open yet. */
  readonly accountId: string | null;
  /** Null for the operator on the command line. */
  readonly requestedBy: string | null;
  readonly expiresAt: Date;
  readonly state: AccountRequestState;
}

/** The person who may decide a request. */
export interface Decider {
  readonly accountId: string | null;
  readonly institutionId: string | null;
  readonly roles: readonly string[];
}

/** Whether an open request has passed its expiry. */
export const isExpired = ({ state, expiresAt }: Pick<AccountRequest, 'state' | 'expiresAt'>, now: Date): boolean => state === 'OPEN' && expiresAt <= now;

/**
 * Whether a person may be the second person: an administrator or safety lead of that institution who is
 * neither the requester nor the account's owner.
 */
export const maySecond = ({ institutionId, accountId, requestedBy }: AccountRequest, decider: Decider): boolean =>
  decider.accountId !== null &&
  decider.institutionId === institutionId &&
  decider.accountId !== requestedBy &&
  decider.accountId !== accountId &&
  SECOND_PERSON_ROLES.some((role) => decider.roles.includes(role));

/** The transitions that a person can trigger on a request now. */
export function accountRequestTransitions(request: AccountRequest, decider: Decider, now: Date): AccountRequestTransition[] {
  const may: Readonly<Record<AccountRequestTransition, boolean>> = {
    agree: maySecond(request, decider) && !isExpired(request, now),
    refuse: maySecond(request, decider) && !isExpired(request, now),
    cancel: decider.accountId !== null && decider.accountId === request.requestedBy,
  };
  return nextTransitions(ACCOUNT_REQUEST, request.state).filter(
    (transition): transition is AccountRequestTransition => transition !== 'replace' && may[transition],
  );
}

/**
 * Why a person may not agree to or refuse a request, or null: SECOND_PERSON_NEEDED for the wrong person,
 * TRANSITION_NOT_ALLOWED once decided, NOT_READY once expired.
 */
export function mayDecide(
  request: AccountRequest,
  decider: Decider,
  now: Date,
): Refusal<'NOT_READY' | 'SECOND_PERSON_NEEDED' | 'TRANSITION_NOT_ALLOWED'> | null {
  if (request.state !== 'OPEN') return refuse('TRANSITION_NOT_ALLOWED', { state: request.state, availableActions: [] });
  if (!maySecond(request, decider)) return refuse('SECOND_PERSON_NEEDED');
  return isExpired(request, now) ? refuse('NOT_READY', { reasons: ['NEW_REQUEST'] }) : null;
}

/** Why a person may not withdraw a request, or null: only the requester may. */
export function mayWithdraw(request: AccountRequest, decider: Decider, now: Date): Refusal<'TRANSITION_NOT_ALLOWED'> | null {
  const transitions = accountRequestTransitions(request, decider, now);
  return transitions.includes('cancel') ? null : refuse('TRANSITION_NOT_ALLOWED', { state: request.state, availableActions: transitions });
}

/**
 * Whether approval issues a new second factor. The requester may know the old one of an account that could
 * not read protected facts before.
 */
export const getsNewSecondFactor = ({ kind, rolesBefore }: { readonly kind: AccountRequestKind; readonly rolesBefore: readonly Role[] }): boolean =>
  kind !== 'CHANGE_ROLES' || !isProtected(rolesBefore);
