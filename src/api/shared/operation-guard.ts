import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { can } from '../../features/accounts/domain/permissions';
import { forbidden, unauthenticated } from '../../platform/graphql/errors';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { asksItself, declaredBy, isEvenBefore } from './can';

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
    const declared = declaredBy(this.reflector, method);
    if (declared === 'OPEN') return true;
    if (actor.accountId === null) throw unauthenticated();
    if (isChange(context) && isBeforeHerOwnPin(actor) && !isEvenBefore(this.reflector, method)) throw forbidden();
    if (asksItself(this.reflector, method)) return true;
    if (declared === undefined || (declared !== 'ANY_MEMBER' && !can(actor.roles, declared))) throw forbidden();
    return true;
  }
}

const isChange = (context: ExecutionContext): boolean => GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>().operation.operation === 'mutation';
const isBeforeHerOwnPin = ({ audience, roles }: OperationContext['actor']): boolean => audience === 'trainee' && !roles.includes('TRAINEE');
