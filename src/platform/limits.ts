import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode } from 'graphql';
import type { OperationContext } from './operation-context';

export const MAX_TOKENS = 2000;
const MAX_DEPTH = 12;
const MAX_ALIASES = 15;
const MAX_ROOT_FIELDS = { query: 5, mutation: 1, subscription: 1 } as const;
const MAX_ERRORS = 5;

const tooComplex = (says: string): GraphQLError => new GraphQLError(says, { extensions: { code: 'TOO_COMPLEX', http: { status: 400 } } });

interface Shape {
  readonly depth: number;
  readonly aliases: number;
}

/** Depth and aliases of a selection, each fragment measured once: 2^28 nested spreads cost 28 steps. */
function shapeOf(selections: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, known: Map<string, Shape>): Shape {
  let depth = 0;
  let aliases = 0;
  for (const selection of selections.selections) {
    let inner: Shape = { depth: 0, aliases: 0 };
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      inner = known.get(name) ?? inner;
      if (fragment && !known.has(name)) {
        known.set(name, inner);
        inner = shapeOf(fragment.selectionSet, fragments, known);
        known.set(name, inner);
      }
    } else if (selection.selectionSet) {
      inner = shapeOf(selection.selectionSet, fragments, known);
    }
    const isField = selection.kind === Kind.FIELD;
    depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
    aliases += inner.aliases + (isField && selection.alias ? 1 : 0);
  }
  return { depth, aliases };
}

const fragmentsOf = (document: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));

/** Refuses documents that are too deep, repeat themselves through aliases, or hold several changes at once. Introspection has its own limits in graphql-js. */
export const withinLimits: ApolloServerPlugin<OperationContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation }) {
        if (!operation) return;
        const roots = operation.selectionSet.selections;
        const isIntrospection = roots.every((root) => root.kind === Kind.FIELD && root.name.value.startsWith('__'));
        if (roots.length > MAX_ROOT_FIELDS[operation.operation] && !isIntrospection) {
          throw tooComplex(`At most ${MAX_ROOT_FIELDS[operation.operation]} fields at the root of a ${operation.operation}.`);
        }
        const { depth, aliases } = shapeOf(operation.selectionSet, fragmentsOf(document), new Map());
        if (aliases > MAX_ALIASES) throw tooComplex(`At most ${MAX_ALIASES} aliases in a document.`);
        if (depth > MAX_DEPTH && !isIntrospection) throw tooComplex(`At most ${MAX_DEPTH} levels of fields.`);
      },
    };
  },
};

/** An answer names at most five errors: 400 unknown fields must not buy 15 kB. */
export const fewErrors: ApolloServerPlugin<OperationContext> = {
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
