import { Kind, type OperationDefinitionNode } from 'graphql';

/** What a validated operation asks for, by fields of the schema, which name nobody. The name of the operation is the client's, and could be anything. */
export const rootFieldsOf = ({ selectionSet }: OperationDefinitionNode): string =>
  selectionSet.selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : [])).join(',');
