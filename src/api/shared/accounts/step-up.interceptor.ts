import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { type Observable, of } from 'rxjs';
import { can } from '../../../features/accounts/domain/permissions';
import { reauthenticationNeeded } from '../../../platform/graphql/errors';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { refuse } from '../../../shared/refusal';
import { declaredAccess, requiresStepUp } from '../permission.decorators';
import { outcome } from '../outcome';

/**
 * Requires re-authentication before operations on protected data, exports and irreversible changes, so that a
 * person at an unlocked desk cannot do any of them.
 *
 * A mutation is refused in its payload before its idempotency key is used, so that the same request can be
 * sent again; a query fails with an error.
 */
@Injectable()
export class StepUpInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(context);
    const c = graphql.getContext<OperationContext>();
    const method = context.getHandler() as () => unknown;
    const isRecentlyAuthenticated = c.sessionState?.isReauthenticated ?? false;
    if (isRecentlyAuthenticated || !requiresStepUp(this.reflector, method) || !this.isPermitted(c, method)) return next.handle();
    if (graphql.getInfo<GraphQLResolveInfo>().operation.operation !== 'mutation') throw reauthenticationNeeded();
    return of(outcome(c, '', refuse('REAUTHENTICATION_NEEDED')));
  }

  /** A caller without permission is left to the operation, which refuses by itself. */
  private isPermitted({ actor }: OperationContext, method: () => unknown): boolean {
    const access = declaredAccess(this.reflector, method);
    return access === undefined || access === 'OPEN' || access === 'ANY_MEMBER' || can(actor.roles, access);
  }
}
