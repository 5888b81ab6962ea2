import type { Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, type ModulesContainer } from '@nestjs/core';
import { PARAM_ARGS_METADATA, RESOLVER_NAME_METADATA, RESOLVER_PROPERTY_METADATA, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';

/** Nest's numbers for kinds of parameters (docs/decisions/0026-read-two-undocumented-interfaces.md). */
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
  for (const provider of new DiscoveryService(container).getProviders({ include: [...modules] })) {
    const instance: unknown = provider.instance;
    // Nest must look up providers that are created for each request
    if (typeof instance !== 'object' || instance === null || !provider.isDependencyTreeStatic()) continue;
    const prototype = Object.getPrototypeOf(instance) as Readonly<Record<string, Method>>;
    for (const name of scanner.getAllMethodNames(prototype)) if (prototype[name]) setDirectResolver(schema, instance, name, prototype[name]);
  }
}

function setDirectResolver(schema: GraphQLSchema, instance: object, name: string, method: Method): void {
  if (Reflect.getMetadata(RESOLVER_PROPERTY_METADATA, method) !== true) return;
  const type = schema.getType(String(Reflect.getMetadata(RESOLVER_TYPE_METADATA, instance.constructor)));
  const field = isObjectType(type) ? type.getFields()[(Reflect.getMetadata(RESOLVER_NAME_METADATA, method) as string | undefined) ?? name] : undefined;
  const parameters = parameterReaders((Reflect.getMetadata(PARAM_ARGS_METADATA, instance.constructor, name) ?? {}) as ParameterMetadata);
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
