import { Kind, type OperationDefinitionNode } from 'graphql';

/**
 * The root fields of a validated operation: names from the schema, so never personal data. The operation's
 * name is chosen by the client and could contain anything.
 */
export const rootFieldsOf = ({ selectionSet }: OperationDefinitionNode): string =>
  selectionSet.selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : [])).join(',');
