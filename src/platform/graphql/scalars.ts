import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isLocalDate } from '../../shared/local-date';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const asText = (node: ValueNode): string | undefined => (node.kind === Kind.STRING ? node.value : undefined);
const badInput = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

function readInstant(value: unknown): Date {
  const at = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : undefined;
  if (!at || Number.isNaN(at.getTime())) throw badInput('Expected an instant such as "2026-11-24T09:00:00+07:00".');
  return at;
}

function readDate(value: unknown): string {
  if (!isLocalDate(value)) throw badInput('Expected a day that exists, such as "2026-11-24".');
  return value;
}

/** Own scalars, because the Date of @nestjs/graphql accepts invalid values. */
export const scalars = {
  DateTime: new GraphQLScalarType<Date, string>({
    name: 'DateTime',
    serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
    parseValue: readInstant,
    parseLiteral: (node) => readInstant(asText(node)),
  }),
  LocalDate: new GraphQLScalarType<string, string>({
    name: 'LocalDate',
    serialize: readDate,
    parseValue: readDate,
    parseLiteral: (node) => readDate(asText(node)),
  }),
};
