import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { can } from '../../features/accounts/domain/permissions';
import { forbidden, unauthenticated } from '../../platform/graphql/errors';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { checksPermissionItself, declaredAccess, isAllowedWithFirstPin } from './permission.decorators';

/**
 * Checks the declared access of every root field of every endpoint. A field that declares none is denied, and
 * the service does not start with one.
 */
@Injectable()
export class OperationGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql') return true;
    const { actor } = GqlExecutionContext.create(context).getContext<OperationContext>();
    const method = context.getHandler() as () => unknown;
    const access = declaredAccess(this.reflector, method);
    if (access === 'OPEN') return true;
    if (actor.accountId === null) throw unauthenticated();
    if (isMutation(context) && hasFirstPinOnly(actor) && !isAllowedWithFirstPin(this.reflector, method)) throw forbidden();
    if (checksPermissionItself(this.reflector, method)) return true;
    if (access === undefined || (access !== 'ANY_MEMBER' && !can(actor.roles, access))) throw forbidden();
    return true;
  }
}

const isMutation = (context: ExecutionContext): boolean => GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>().operation.operation === 'mutation';
const hasFirstPinOnly = ({ audience, roles }: OperationContext['actor']): boolean => audience === 'trainee' && !roles.includes('TRAINEE');
