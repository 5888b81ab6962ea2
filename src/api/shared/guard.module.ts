import { Module, type OnModuleInit } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, DiscoveryModule, DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { declaredAccess } from './permission.decorators';
import { StepUpInterceptor } from './accounts/step-up.interceptor';
import { OperationGuard } from './operation-guard';

const ROOTS: readonly unknown[] = ['Query', 'Mutation'];

/**
 * Puts the guard before every root field of every endpoint, and fails at startup if a root field declares no
 * access.
 */
@Module({
  imports: [DiscoveryModule],
  providers: [
    { provide: APP_GUARD, useClass: OperationGuard },
    { provide: APP_INTERCEPTOR, useClass: StepUpInterceptor },
  ],
})
export class GuardModule implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const undeclared = this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      const prototype = instance && typeof instance === 'object' ? (Object.getPrototypeOf(instance) as Record<string, () => unknown>) : null;
      if (!prototype) return [];
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => isRoot(prototype[name]) && declaredAccess(this.reflector, prototype[name]) === undefined)
        .map((name) => `${metatype?.name ?? ''}.${name}`);
    });
    if (undeclared.length > 0)
      throw new Error(`These operations do not declare who may use them: ${undeclared.join(', ')}. Add @Can('…'), @AnyMember() or @Open() to each.`);
  }
}

const isRoot = (method: unknown): method is () => unknown =>
  typeof method === 'function' && ROOTS.includes(Reflect.getMetadata(RESOLVER_TYPE_METADATA, method));
