import type { Type } from '@nestjs/common';
import { MetadataScanner, type ModulesContainer } from '@nestjs/core';
import { type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';

/**
 * Metadata keys under which Nest stores what its decorators declare, and its numbers for kinds of parameters.
 */
const RESOLVER_TYPE = 'graphql:resolver_type';
const IS_RESOLVED_FIELD = 'graphql:resolve_property';
const RESOLVER_NAME = 'graphql:resolver_name';
const PARAMETER_METADATA = '__routeArguments__';
const [PARENT, CONTEXT, ARGS] = ['0', '1', '3'];

type Method = (...parameters: unknown[]) => unknown;
type ResolverArguments = readonly [parent: unknown, args: Readonly<Record<string, unknown>>, context: unknown, info: GraphQLResolveInfo];
type ParameterMetadata = Readonly<Record<string, { readonly index: number; readonly data?: unknown; readonly pipes: readonly unknown[] }>>;

/**
 * Replaces Nest's resolver of each object field by a direct call of its method. Nest would create half a
 * dozen promises per field for pipes and enhancers, which no field here has. Root fields keep Nest's
 * resolver, because guards and re-authentication run before them.
 */
export function resolveDirectly(schema: GraphQLSchema, container: ModulesContainer, modules: readonly Type[]): void {
  const scanner = new MetadataScanner();
  for (const { metatype, providers } of container.values()) {
    if (!modules.includes(metatype)) continue;
    for (const provider of providers.values()) {
      const { instance } = provider;
      // Nest must look up providers that are created for each request
      if (typeof instance !== 'object' || instance === null || !provider.isDependencyTreeStatic()) continue;
      const prototype = Object.getPrototypeOf(instance) as Readonly<Record<string, Method>>;
      for (const name of scanner.getAllMethodNames(prototype)) setDirectResolver(schema, instance, name, prototype[name] as Method);
    }
  }
}

function setDirectResolver(schema: GraphQLSchema, instance: object, name: string, method: Method): void {
  if (Reflect.getMetadata(IS_RESOLVED_FIELD, method) !== true) return;
  const type = schema.getType(String(Reflect.getMetadata(RESOLVER_TYPE, instance.constructor)));
  const field = isObjectType(type) ? type.getFields()[(Reflect.getMetadata(RESOLVER_NAME, method) as string | undefined) ?? name] : undefined;
  const parameters = parameterReaders((Reflect.getMetadata(PARAMETER_METADATA, instance.constructor, name) ?? {}) as ParameterMetadata);
  if (field && parameters)
    field.resolve = (...resolverArguments) =>
      method.apply(
        instance,
        parameters.map((parameter) => parameter(resolverArguments)),
      );
}

/** One reader for each parameter, in order; null if a parameter is of an unsupported kind. */
function parameterReaders(declared: ParameterMetadata): readonly ((resolverArguments: ResolverArguments) => unknown)[] | null {
  const readers: ((resolverArguments: ResolverArguments) => unknown)[] = [];
  for (const [key, { index, data, pipes }] of Object.entries(declared)) {
    const one = pipes.length > 0 ? undefined : parameterReader(key.split(':')[0], data);
    if (!one) return null;
    readers[index] = one;
  }
  return Array.from(readers, (one) => one ?? (() => undefined));
}

function parameterReader(kind: string | undefined, data: unknown): ((resolverArguments: ResolverArguments) => unknown) | undefined {
  if (kind === ARGS && typeof data === 'string') return ([, args]) => args[data];
  if (data !== undefined) return undefined;
  if (kind === PARENT) return ([parent]) => parent;
  if (kind === ARGS) return ([, args]) => args;
  return kind === CONTEXT ? ([, , context]) => context : undefined;
}
