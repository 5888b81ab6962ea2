import {
  getNullableType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';

/** The type of a person's record, in the schema of staff. */
const RECORD = 'Trainee';
/** An offer leads to a referral, and a referral to its trainee. */
const MAX_STEPS = 2;

/**
 * Whether an operation of staff opens a person's record: it changes something, or one of its root fields returns a record,
 * a row about one person, or what an argument `traineeId` names. Every other query shows people in a list, also if the
 * list has one row.
 */
export function opensRecord({ operation, selectionSet }: OperationDefinitionNode, schema: GraphQLSchema): boolean {
  const fields = schema.getQueryType()?.getFields();
  if (operation !== OperationTypeNode.QUERY || !fields) return true;
  return selectionSet.selections.some((selection) => {
    // a fragment at the root may hold any field
    if (selection.kind !== Kind.FIELD) return true;
    const field = fields[selection.name.value];
    if (!field) return false;
    if (field.args.some(({ name }) => name === 'traineeId')) return true;
    const type = objectOf(getNullableType(field.type));
    return type !== null && leadsToRecord(type, MAX_STEPS);
  });
}

function leadsToRecord(type: GraphQLObjectType, steps: number): boolean {
  if (type.name === RECORD) return true;
  if (steps === 0) return false;
  return Object.values(type.getFields()).some((field) => {
    const next = objectOf(getNullableType(field.type));
    return next !== null && leadsToRecord(next, steps - 1);
  });
}

const isList = (type: unknown): boolean => isListType(type) || (isObjectType(type) && type.name.endsWith('Connection'));

/** The object type of a field that returns one object; null for lists, pages of a list and other types. */
function objectOf(type: unknown): GraphQLObjectType | null {
  return isObjectType(type) && !isList(type) ? type : null;
}
