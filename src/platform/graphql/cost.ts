import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Assumed size of a list without pages: such lists are short. */
const UNPAGED_LIST_SIZE = 3;
/** Assumed size of a page for which neither the document nor the schema gives a size. */
const DEFAULT_PAGE_SIZE = 20;

type Variables = Readonly<Record<string, unknown>>;

export const fragmentsOf = (document: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));

/**
 * The largest number of objects an operation can return. Each object counts one, a page as many as `first`, a
 * list without pages three, multiplied level by level. `first` comes from the document or the variables. Each
 * fragment is computed once.
 */
export function costOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, values: Variables): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  return new CostCalculation(schema, fragmentsOf(document), withDefaults(operation, values)).selection(operation.selectionSet, root, false);
}

function withDefaults(operation: OperationDefinitionNode, values: Variables): Variables {
  const defaults = (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
    variable.name.value,
    values[variable.name.value] ?? (defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : undefined),
  ]);
  return Object.fromEntries(defaults) as Variables;
}

class CostCalculation {
  readonly #fragmentCosts = new Map<string, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Variables,
  ) {}

  /** `isPage`: the parent was counted once per row, so the list with those rows is not counted again. */
  selection({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined, isPage: boolean): number {
    let cost = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) cost += this.field(selection, type, isPage);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        cost += this.selection(selection.selectionSet, this.typeOf(selection.typeCondition?.name.value) ?? type, isPage);
      else cost += this.spread(selection.name.value, isPage);
    }
    return cost;
  }

  private field(node: FieldNode, parent: GraphQLNamedType | undefined, isPage: boolean): number {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    // graphql-js has its own limits for introspection
    if (!field || !type || isLeafType(type) || !node.selectionSet) return 0;
    const first = this.first(node, field);
    const isList = isListType(getNullableType(field.type));
    const times = first ?? (isList && !isPage ? UNPAGED_LIST_SIZE : 1);
    return 1 + times * (1 + this.selection(node.selectionSet, type, first !== null && !isList));
  }

  private spread(name: string, isPage: boolean): number {
    const key = `${name} ${isPage}`;
    const cached = this.#fragmentCosts.get(key);
    if (cached !== undefined) return cached;
    this.#fragmentCosts.set(key, 0);
    const fragment = this.fragments.get(name);
    const cost = fragment ? this.selection(fragment.selectionSet, this.typeOf(fragment.typeCondition.name.value), isPage) : 0;
    this.#fragmentCosts.set(key, cost);
    return cost;
  }

  /** Number of requested rows; null if the field has no pages. */
  private first(node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
    const declared = field.args.find(({ name }) => name === 'first');
    if (!declared) return null;
    const defaultSize = typeof declared.defaultValue === 'number' ? declared.defaultValue : DEFAULT_PAGE_SIZE;
    const requested = this.number(node.arguments?.find(({ name }) => name.value === 'first')) ?? defaultSize;
    return Math.max(requested, 1);
  }

  private number(argument: ArgumentNode | undefined): number | null {
    const value = argument?.value;
    const resolved = value?.kind === Kind.INT ? Number(value.value) : value?.kind === Kind.VARIABLE ? this.variables[value.name.value] : null;
    return typeof resolved === 'number' && !Number.isNaN(resolved) ? resolved : null;
  }

  private typeOf(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.schema.getType(name);
  }
}
