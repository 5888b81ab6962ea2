import type { Type } from '@nestjs/common';
import { MetadataScanner, type ModulesContainer } from '@nestjs/core';
import { type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';

/** Where Nest keeps what its decorators said, and the kinds of parameters it tells apart. */
const OF_TYPE = 'graphql:resolver_type';
const IS_FIELD = 'graphql:resolve_property';
const NAME = 'graphql:resolver_name';
const PARAMETERS = '__routeArguments__';
const [PARENT, CONTEXT, ARGS] = ['0', '1', '3'];

type Method = (...parameters: unknown[]) => unknown;
type Given = readonly [parent: unknown, args: Readonly<Record<string, unknown>>, context: unknown, info: GraphQLResolveInfo];
type Parameters = Readonly<Record<string, { readonly index: number; readonly data?: unknown; readonly pipes: readonly unknown[] }>>;

/**
 * A field of a type is resolved by its method alone: Nest would go through half a dozen promises for each of them, for pipes and enhancers that no field of ours has.
 * Guards, and what asks for the secret again, stand before root fields; those stay as Nest made them.
 */
export function resolveDirectly(schema: GraphQLSchema, container: ModulesContainer, modules: readonly Type[]): void {
  const scanner = new MetadataScanner();
  for (const { metatype, providers } of container.values()) {
    if (!modules.includes(metatype)) continue;
    for (const provider of providers.values()) {
      const { instance } = provider;
      // one that is made anew for each request is for Nest to find
      if (typeof instance !== 'object' || instance === null || !provider.isDependencyTreeStatic()) continue;
      const prototype = Object.getPrototypeOf(instance) as Readonly<Record<string, Method>>;
      for (const name of scanner.getAllMethodNames(prototype)) resolveOne(schema, instance, name, prototype[name] as Method);
    }
  }
}

function resolveOne(schema: GraphQLSchema, instance: object, name: string, method: Method): void {
  if (Reflect.getMetadata(IS_FIELD, method) !== true) return;
  const type = schema.getType(String(Reflect.getMetadata(OF_TYPE, instance.constructor)));
  const field = isObjectType(type) ? type.getFields()[(Reflect.getMetadata(NAME, method) as string | undefined) ?? name] : undefined;
  const parameters = parametersOf((Reflect.getMetadata(PARAMETERS, instance.constructor, name) ?? {}) as Parameters);
  if (field && parameters)
    field.resolve = (...given) =>
      method.apply(
        instance,
        parameters.map((parameter) => parameter(given)),
      );
}

/** How each parameter of a method is found, in their order; null where one asks for more than this knows. */
function parametersOf(declared: Parameters): readonly ((given: Given) => unknown)[] | null {
  const found: ((given: Given) => unknown)[] = [];
  for (const [key, { index, data, pipes }] of Object.entries(declared)) {
    const one = pipes.length > 0 ? undefined : parameterOf(key.split(':')[0], data);
    if (!one) return null;
    found[index] = one;
  }
  return Array.from(found, (one) => one ?? (() => undefined));
}

function parameterOf(kind: string | undefined, data: unknown): ((given: Given) => unknown) | undefined {
  if (kind === ARGS && typeof data === 'string') return ([, args]) => args[data];
  if (data !== undefined) return undefined;
  if (kind === PARENT) return ([parent]) => parent;
  if (kind === ARGS) return ([, args]) => args;
  return kind === CONTEXT ? ([, , context]) => context : undefined;
}
