import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode } from 'graphql';
import type { DatabaseLogin } from '../security/actor';
import { costOf, fragmentsOf } from './cost';
import type { OperationContext } from './operation-context';

export const MAX_TOKENS = 2000;
const MAX_DEPTH = 12;
const MAX_ALIASES = 15;
/** By the kind of operation. */
export const MAX_ROOT_FIELDS = { query: 5, mutation: 1 } as const;
const MAX_ERRORS = 5;
/**
 * The largest number of objects that one operation may request; the costliest page requests 2,000 of an
 * employer's and 3,700 of staff's.
 */
export const MAX_COST: Readonly<Partial<Record<DatabaseLogin, number>>> = { employer: 5_000, staff: 20_000, trainee: 1_000 };

const badInput = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
const tooComplex = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'TOO_COMPLEX', http: { status: 400 } } });

interface Shape {
  readonly depth: number;
  readonly aliases: number;
}

/** Depth and aliases of a selection. Each fragment is measured once: 2^28 nested spreads cost 28 steps. */
function shapeOf(selections: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, measured: Map<string, Shape>): Shape {
  let depth = 0;
  let aliases = 0;
  for (const selection of selections.selections) {
    let inner: Shape = { depth: 0, aliases: 0 };
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      inner = measured.get(name) ?? inner;
      if (fragment && !measured.has(name)) {
        measured.set(name, inner);
        inner = shapeOf(fragment.selectionSet, fragments, measured);
        measured.set(name, inner);
      }
    } else if (selection.selectionSet) {
      inner = shapeOf(selection.selectionSet, fragments, measured);
    }
    const isField = selection.kind === Kind.FIELD;
    depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
    aliases += inner.aliases + (isField && selection.alias ? 1 : 0);
  }
  return { depth, aliases };
}

/**
 * Refuses documents that are too deep, request too much, repeat fields through aliases, or contain several
 * mutations, before any statement runs. Introspection has its own limits in graphql-js.
 */
export const withinLimits: ApolloServerPlugin<OperationContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, schema, request, contextValue }) {
        if (!operation) throw badInput('No operation of this name is in the document.');
        if (operation.operation === 'subscription') throw badInput('There are no subscriptions.');
        const roots = operation.selectionSet.selections;
        const isIntrospection = roots.every((root) => root.kind === Kind.FIELD && root.name.value.startsWith('__'));
        if (roots.length > MAX_ROOT_FIELDS[operation.operation] && !isIntrospection) {
          throw tooComplex(`At most ${MAX_ROOT_FIELDS[operation.operation]} fields at the root of a ${operation.operation}.`);
        }
        const { depth, aliases } = shapeOf(operation.selectionSet, fragmentsOf(document), new Map());
        if (aliases > MAX_ALIASES) throw tooComplex(`At most ${MAX_ALIASES} aliases in a document.`);
        if (depth > MAX_DEPTH && !isIntrospection) throw tooComplex(`At most ${MAX_DEPTH} levels of fields.`);
        const allowed = MAX_COST[contextValue.actor.audience] ?? 0;
        const cost = costOf(schema, document, operation, request.variables ?? {});
        if (!isIntrospection && cost > allowed) throw tooComplex(`This asks for up to ${cost} objects; at most ${allowed} at once. Ask for smaller pages.`);
      },
    };
  },
};

/** An answer contains at most five errors: a small request with 400 unknown fields must not produce 15 kB. */
export const limitErrors: ApolloServerPlugin<OperationContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind === 'single' && (response.body.singleResult.errors?.length ?? 0) > MAX_ERRORS) {
          response.body.singleResult.errors = response.body.singleResult.errors?.slice(0, MAX_ERRORS) ?? [];
        }
      },
    };
  },
};
