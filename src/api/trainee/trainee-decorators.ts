import { schemaDecorators } from '../shared/schema-decorators';
import type { Resolvers } from './schema';

/** The decorators of the trainee API's resolvers, checked against its schema. */
export const { Query, Mutation, ResolveField, sharedOperations } = schemaDecorators<Resolvers>();
