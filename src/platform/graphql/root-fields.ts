import { Kind, type OperationDefinitionNode } from 'graphql';

/**
 * The root fields of a validated operation, for logs and metrics. They are names from the schema and contain
 * no personal data; the operation's own name is chosen by the client and could contain anything.
 */
export const rootFieldsOf = ({ selectionSet }: OperationDefinitionNode): string =>
  selectionSet.selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : [])).join(',');
