import { readSchema } from './schema-files';
import { buildSchema, type DocumentNode, Kind, parse } from 'graphql';
import { costOf } from './cost';
import { MAX_COST, MAX_ROOT_FIELDS } from './limits';
import * as employer from '../../web/employer/gql';
import * as staff from '../../web/staff/gql';
import * as trainee from '../../web/trainee/gql';

const schemaOf = (audience: string) => buildSchema(readSchema(audience));
const LIBRARY = buildSchema(
  'type Query { books(first: Int = 20): Books! shelf: [Book!]! book: Book } type Books { nodes: [Book!]! } type Book { title: String! like(first: Int): [Book!]! }',
);

function cost(query: string, variables: Record<string, unknown> = {}, schema = LIBRARY): number {
  const document = parse(query);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  return costOf(schema, document, operation, variables);
}

describe('The cost of an operation', () => {
  it.each([
    ['one object', '{ book { title } }', {}, 2],
    ['a list without pages as three', '{ shelf { title } }', {}, 4],
    ['a page as the schema says', '{ books { nodes { title } } }', {}, 1 + 20 * 3],
    ['a page as the document says', '{ books(first: 5) { nodes { title } } }', {}, 1 + 5 * 3],
    ['a page as a variable says', 'query ($n: Int) { books(first: $n) { nodes { title } } }', { n: 7 }, 1 + 7 * 3],
    ['a page as the default of a variable says', 'query ($n: Int = 9) { books(first: $n) { nodes { title } } }', {}, 1 + 9 * 3],
    ['level by level', 'query ($n: Int) { book { like(first: $n) { like(first: $n) { title } } } }', { n: 10 }, 2 + (1 + 10 * (1 + (1 + 10)))],
    ['a page size below one as one', 'query ($n: Int) { books(first: $n) { nodes { title } } }', { n: -50 }, 1 + 3],
    ['a page size that is not a number as the default size', 'query ($n: Int) { books(first: $n) { nodes { title } } }', { n: '50' }, 1 + 20 * 3],
    ['a fragment as often as it is spread', '{ a: book { ...B } b: book { ...B } } fragment B on Book { like(first: 3) { title } }', {}, 2 * (2 + 4)],
    ['introspection as zero', '{ __schema { types { name fields { name } } } }', {}, 0],
  ])('counts %s', (_, query, variables, expected) => expect(cost(query, variables)).toBe(expected));

  it('is computed in linear time, however deeply fragments nest', () => {
    const nested = Array.from(
      { length: 60 },
      (_, at) => `fragment F${at} on Book { like(first: 50) { ...F${at + 1} } more: like(first: 50) { ...F${at + 1} } }`,
    );
    expect(cost(`{ book { ...F0 } } ${nested.join(' ')} fragment F60 on Book { title }`)).toBeGreaterThan(1e100);
  });

  it.each(Object.entries({ employer, staff, trainee }))('every page document of %s has no more fields at its root than allowed', (_, documents) => {
    const tooMany = (Object.values(documents) as DocumentNode[]).flatMap((document) =>
      document.definitions.flatMap((one) => {
        if (one.kind !== Kind.OPERATION_DEFINITION || one.operation === 'subscription') return [];
        const roots = one.selectionSet.selections.length;
        return roots > MAX_ROOT_FIELDS[one.operation] ? [`${one.name?.value} ${roots}`] : [];
      }),
    );
    expect(tooMany).toEqual([]);
  });

  it.each(Object.entries({ employer, staff, trainee }))('of every page document of %s is within the limit', (audience, documents) => {
    const schema = schemaOf(audience);
    const tooExpensive = (Object.values(documents) as DocumentNode[]).flatMap((document) =>
      document.definitions.flatMap((one) => {
        if (one.kind !== Kind.OPERATION_DEFINITION) return [];
        const pageCost = costOf(schema, document, one, { first: 50 });
        return pageCost > (MAX_COST[audience as 'staff'] ?? 0) ? [`${one.name?.value} ${pageCost}`] : [];
      }),
    );
    expect(tooExpensive).toEqual([]);
  });
});
