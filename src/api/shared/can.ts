import { applyDecorators, SetMetadata } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { Permission } from '../../features/accounts/domain/permissions';

/** Who may use a root field: everyone, any member of the audience, or staff whose role has a permission. */
type Declared = 'OPEN' | 'ANY_MEMBER' | Permission;
const DECLARED = Symbol('declared');
const ASKS_ITSELF = Symbol('asks itself');
const EVEN_BEFORE = Symbol('even with the PIN that staff know');
const FRESH = Symbol('with the secret given a moment ago');

/** Further requirements of an operation. */
interface Asks {
  /**
   * Requires re-authentication within the last few minutes: for operations on protected data, exports and
   * irreversible changes.
   */
  readonly fresh?: boolean;
}

/** The staff roles that may use the operation: a row of the table in accounts/domain/permissions.ts. */
export const Can = (permission: Permission, { fresh = false }: Asks = {}) => applyDecorators(SetMetadata(DECLARED, permission), SetMetadata(FRESH, fresh));
/**
 * Like `Can`, but the operation checks the permission itself instead of the guard, so that a refused access
 * is logged as well.
 */
export const CanWhichItAsks = (permission: Permission, asks: Asks = {}) => applyDecorators(Can(permission, asks), SetMetadata(ASKS_ITSELF, true));
/** Any signed-in user of the audience; row-level security decides which rows they can access. */
export const AnyMember = ({ fresh = false }: Asks = {}) => applyDecorators(SetMetadata(DECLARED, 'ANY_MEMBER'), SetMetadata(FRESH, fresh));
/**
 * Like `AnyMember`, but also open to a trainee who still uses the PIN issued by staff. All other changes are
 * blocked until she has chosen a PIN that only she knows.
 */
export const AnyMemberWithFirstPin = () => applyDecorators(AnyMember(), SetMetadata(EVEN_BEFORE, true));
/** For operations that need no sign-in. */
export const Open = () => SetMetadata(DECLARED, 'OPEN');

/** The access a root field declares; undefined if it declares none. */
export const declaredBy = (reflector: Reflector, method: () => unknown): Declared | undefined => reflector.get<Declared | undefined>(DECLARED, method);
/** Whether the operation checks its permission itself. */
export const asksItself = (reflector: Reflector, method: () => unknown): boolean => reflector.get<boolean | undefined>(ASKS_ITSELF, method) ?? false;
/** Whether the operation may be used with the PIN issued by staff. */
export const isEvenBefore = (reflector: Reflector, method: () => unknown): boolean => reflector.get<boolean | undefined>(EVEN_BEFORE, method) ?? false;
/** Whether the operation requires recent re-authentication. */
export const isForFresh = (reflector: Reflector, method: () => unknown): boolean => reflector.get<boolean | undefined>(FRESH, method) ?? false;
