import { Mutation, Query, ResolveField } from '@nestjs/graphql';
import type { OperationContext } from '../../platform/graphql/operation-context';

/** What a resolver of the schema may return for a field; a promise of it too. */
type Answer<F> = NonNullable<F> extends (...args: never[]) => infer R ? R : never;
type FieldsOf<R, T extends keyof R> = Required<NonNullable<R[T]>>;
type NameOf<T> = Exclude<keyof T, `__${string}`> & string;

/** A method of a root type: it returns what the field is. */
type RootMethod<F> = (...args: never[]) => Answer<F>;
/** A method of an object type: it takes the parent first, or only the context. */
type FieldMethod<F> =
  NonNullable<F> extends (parent: infer P, ...args: never[]) => infer R ? ((parent: P, ...args: never[]) => R) | ((context: OperationContext) => R) : never;

/** A decorator of methods that fit the field; on any other method it does not compile. */
type DecoratorOf<Method> = <M extends Method>(target: object, name: string, method: TypedPropertyDescriptor<M>) => void;

interface Roots {
  readonly Query?: unknown;
  readonly Mutation?: unknown;
}
type RootFields<R extends Roots> = FieldsOf<R, 'Query'> & FieldsOf<R, 'Mutation'>;

/** Classes whose public methods each resolve the field of their name. */
type FitsRoots<I, Fields> = { readonly [M in keyof I]: M extends keyof Fields ? RootMethod<Fields[M]> : never };
type FitsFields<I, Fields> = { readonly [M in keyof I]: M extends keyof Fields ? FieldMethod<Fields[M]> : never };
type Class<I> = new (...args: never[]) => I;

interface SchemaDecorators<R extends Roots> {
  readonly Query: <F extends NameOf<FieldsOf<R, 'Query'>>>(field: F) => DecoratorOf<RootMethod<FieldsOf<R, 'Query'>[F]>>;
  readonly Mutation: <F extends NameOf<FieldsOf<R, 'Mutation'>>>(field: F) => DecoratorOf<RootMethod<FieldsOf<R, 'Mutation'>[F]>>;
  /** The type must be the one that the class names in `@Resolver`. */
  readonly ResolveField: <T extends keyof R, F extends NameOf<FieldsOf<R, T>>>(type: T, field: F) => DecoratorOf<FieldMethod<FieldsOf<R, T>[F]>>;
  /** A resolver that audiences share: its queries and mutations have the names of their methods. */
  readonly sharedOperations: <I extends FitsRoots<I, RootFields<R>>>(resolver: Class<I>) => Class<I>;
  /** A resolver that audiences share, for the fields of one type, which have the names of their methods. */
  readonly sharedFields: <T extends keyof R, I extends FitsFields<I, FieldsOf<R, T>>>(type: T, resolver: Class<I>) => Class<I>;
}

/**
 * Nest's decorators for one schema, given by its generated `Resolvers`: the compiler compares what a method
 * returns with the field it resolves, and the parent it takes with the model of its type. A resolver of several
 * audiences cannot name one of their schemas: each audience compares the class.
 */
export function schemaDecorators<R extends Roots>(): SchemaDecorators<R> {
  return {
    Query: (field) => Query(field),
    Mutation: (field) => Mutation(field),
    ResolveField: (_type, field) => ResolveField(field),
    sharedOperations: (resolver) => resolver,
    sharedFields: (_type, resolver) => resolver,
  };
}
