import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { can, type Permission } from '../../accounts/domain/permissions';
import { forbidden, unauthenticated } from '../../platform/errors';
import type { OperationContext } from '../../platform/operation-context';

const PERMISSION = Symbol('permission');
const OPEN = Symbol('open');

/** Which staff roles may do this: the row of the table in accounts/domain/permissions.ts. */
export const Can = (permission: Permission) => SetMetadata(PERMISSION, permission);
/** For what needs no sign-in. */
export const Open = () => SetMetadata(OPEN, true);

/** Every root field of every endpoint passes here: signed in unless `@Open()`, and with the role that `@Can(…)` asks for. */
@Injectable()
export class OperationGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql') return true;
    const { actor } = GqlExecutionContext.create(context).getContext<OperationContext>();
    if (this.reflector.get<boolean>(OPEN, context.getHandler())) return true;
    if (actor.accountId === null) throw unauthenticated();
    const permission = this.reflector.get<Permission | undefined>(PERMISSION, context.getHandler());
    if (permission && !can(actor.roles, permission)) throw forbidden();
    return true;
  }
}
