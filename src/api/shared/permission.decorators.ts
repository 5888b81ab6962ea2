import { applyDecorators, SetMetadata } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { Permission } from '../../features/accounts/domain/permissions';

/** Who may use a root field: everyone, any member of the audience, or staff whose role has a permission. */
type DeclaredAccess = 'OPEN' | 'ANY_MEMBER' | Permission;
const DECLARED_ACCESS = Symbol('declared');
const CHECKS_PERMISSION_ITSELF = Symbol('checks permission itself');
const ALLOWED_WITH_FIRST_PIN = Symbol('allowed with first PIN');
const STEP_UP = Symbol('with the secret given a moment ago');

/** Further requirements of an operation. */
interface OperationOptions {
  /**
   * Requires re-authentication within the last few minutes: for operations on protected data, exports and
   * irreversible changes.
   */
  readonly stepUp?: boolean;
}

/** The staff roles that may use the operation: a row of the table in accounts/domain/permissions.ts. */
export const Can = (permission: Permission, { stepUp: needsStepUp = false }: OperationOptions = {}) =>
  applyDecorators(SetMetadata(DECLARED_ACCESS, permission), SetMetadata(STEP_UP, needsStepUp));
/**
 * Like `Can`, but the operation checks the permission itself instead of the guard, so that a refused access
 * is logged as well.
 */
export const CanCheckedByResolver = (permission: Permission, options: OperationOptions = {}) =>
  applyDecorators(Can(permission, options), SetMetadata(CHECKS_PERMISSION_ITSELF, true));
/** Any signed-in user of the audience; row-level security decides which rows they can access. */
export const AnyMember = ({ stepUp: needsStepUp = false }: OperationOptions = {}) =>
  applyDecorators(SetMetadata(DECLARED_ACCESS, 'ANY_MEMBER'), SetMetadata(STEP_UP, needsStepUp));
/**
 * Like `AnyMember`, but also open to a trainee who still uses the PIN issued by staff. All other changes are
 * blocked until she has chosen a PIN that only she knows.
 */
export const AnyMemberWithFirstPin = () => applyDecorators(AnyMember(), SetMetadata(ALLOWED_WITH_FIRST_PIN, true));
/** For operations that need no sign-in. */
export const Open = () => SetMetadata(DECLARED_ACCESS, 'OPEN');

/** The access a root field declares; undefined if it declares none. */
export const declaredAccess = (reflector: Reflector, method: () => unknown): DeclaredAccess | undefined =>
  reflector.get<DeclaredAccess | undefined>(DECLARED_ACCESS, method);
/** Whether the operation checks its permission itself. */
export const checksPermissionItself = (reflector: Reflector, method: () => unknown): boolean =>
  reflector.get<boolean | undefined>(CHECKS_PERMISSION_ITSELF, method) ?? false;
/** Whether the operation may be used with the PIN issued by staff. */
export const isAllowedWithFirstPin = (reflector: Reflector, method: () => unknown): boolean =>
  reflector.get<boolean | undefined>(ALLOWED_WITH_FIRST_PIN, method) ?? false;
/** Whether the operation requires recent re-authentication. */
export const requiresStepUp = (reflector: Reflector, method: () => unknown): boolean => reflector.get<boolean | undefined>(STEP_UP, method) ?? false;
