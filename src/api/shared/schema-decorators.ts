import { Mutation, Query, ResolveField } from '@nestjs/graphql';

/** What a resolver of the schema may return for a field; a promise of it too. */
type Answer<F> = NonNullable<F> extends (...args: never[]) => infer R ? R : never;
type FieldsOf<R, T extends keyof R> = Required<NonNullable<R[T]>>;
type NameOf<T> = Exclude<keyof T, `__${string}`> & string;

/** A decorator of methods whose results fit the field; on any other method it does not compile. */
type DecoratorOf<F> = <M extends (...args: never[]) => Answer<F>>(target: object, name: string, method: TypedPropertyDescriptor<M>) => void;

interface SchemaDecorators<R extends { readonly Query?: unknown; readonly Mutation?: unknown }> {
  readonly Query: <F extends NameOf<FieldsOf<R, 'Query'>>>(field: F) => DecoratorOf<FieldsOf<R, 'Query'>[F]>;
  readonly Mutation: <F extends NameOf<FieldsOf<R, 'Mutation'>>>(field: F) => DecoratorOf<FieldsOf<R, 'Mutation'>[F]>;
  /** The type must be the one that the class names in `@Resolver`. */
  readonly ResolveField: <T extends keyof R, F extends NameOf<FieldsOf<R, T>>>(type: T, field: F) => DecoratorOf<FieldsOf<R, T>[F]>;
}

/**
 * Nest's decorators for one schema, given by its generated `Resolvers`: the compiler compares what a method
 * returns with the field it resolves.
 */
export function schemaDecorators<R extends { readonly Query?: unknown; readonly Mutation?: unknown }>(): SchemaDecorators<R> {
  return { Query: (field) => Query(field), Mutation: (field) => Mutation(field), ResolveField: (_type, field) => ResolveField(field) };
}
