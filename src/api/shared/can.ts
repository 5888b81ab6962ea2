import { applyDecorators, SetMetadata } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { Permission } from '../../features/accounts/domain/permissions';

/** Who may ask for a root field: nobody needs to be known, any member of the audience, or staff with a role that holds a permission. */
type Declared = 'OPEN' | 'ANY_MEMBER' | Permission;
const DECLARED = Symbol('declared');
const ASKS_ITSELF = Symbol('asks itself');
const EVEN_BEFORE = Symbol('even with the PIN that staff know');
const FRESH = Symbol('with the secret given a moment ago');

/** What else an operation asks for. */
interface Asks {
  /** That the secret was given within the last minutes: for what is protected, leaves the service or cannot be taken back. */
  readonly fresh?: boolean;
}

/** Which staff roles may do this: the row of the table in features/accounts/domain/permissions.ts. */
export const Can = (permission: Permission, { fresh = false }: Asks = {}) => applyDecorators(SetMetadata(DECLARED, permission), SetMetadata(FRESH, fresh));
/** The same, asked by the operation itself and not at the door: where a refused look is written down like one that is not. */
export const CanWhichItAsks = (permission: Permission, asks: Asks = {}) => applyDecorators(Can(permission, asks), SetMetadata(ASKS_ITSELF, true));
/** Whoever is signed in at this audience; which rows they reach, row-level security decides. */
export const AnyMember = ({ fresh = false }: Asks = {}) => applyDecorators(SetMetadata(DECLARED, 'ANY_MEMBER'), SetMetadata(FRESH, fresh));
/** The same, also for a trainee whose PIN is the one that staff gave her: whatever else changes something waits until only she knows it. */
export const AnyMemberWithFirstPin = () => applyDecorators(AnyMember(), SetMetadata(EVEN_BEFORE, true));
/** For what needs no sign-in. */
export const Open = () => SetMetadata(DECLARED, 'OPEN');

/** What a root field declares; undefined where it declares nothing. */
export const declaredBy = (reflector: Reflector, method: () => unknown): Declared | undefined => reflector.get<Declared | undefined>(DECLARED, method);
/** Whether an operation asks for its permission itself. */
export const asksItself = (reflector: Reflector, method: () => unknown): boolean => reflector.get<boolean | undefined>(ASKS_ITSELF, method) ?? false;
/** Whether it may be used with the PIN that staff know. */
export const isEvenBefore = (reflector: Reflector, method: () => unknown): boolean => reflector.get<boolean | undefined>(EVEN_BEFORE, method) ?? false;
/** Whether it asks for the secret to have been given a moment ago. */
export const isForFresh = (reflector: Reflector, method: () => unknown): boolean => reflector.get<boolean | undefined>(FRESH, method) ?? false;
