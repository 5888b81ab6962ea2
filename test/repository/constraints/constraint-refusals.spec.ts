import { buildSchema, type GraphQLSchema, isNonNullType, isUnionType } from 'graphql';
import { REFUSALS } from '../../../src/platform/database/constraints';
import { readSchema } from '../../../src/platform/graphql/schema-files';
import type { RefusalCode } from '../../../src/shared/refusal';
import { Harness } from '../../harness/harness';
import { AUDIENCES } from '../api-sources';
import { CONSTRAINT_SOURCES } from './constraint-sources';

/**
 * A violated constraint is a refusal that the compiler does not know, because any statement of a mutation may
 * cause it. A mutation whose union lacks it would answer with an internal error.
 */
const schemas = new Map<string, GraphQLSchema>(AUDIENCES.map((audience) => [audience, buildSchema(readSchema(audience))]));

/** The members of a mutation's union; null if there is no such mutation. */
function membersOf(source: string): readonly string[] | null {
  const [audience = '', field = ''] = source.split(' ');
  const type = schemas.get(audience)?.getMutationType()?.getFields()[field]?.type;
  const union = isNonNullType(type) ? type.ofType : type;
  return isUnionType(union) ? union.getTypes().map(({ name }) => name) : null;
}

/** The type of a refusal: its code in camel case. */
const typeOf = (code: RefusalCode): string => code.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The mutations that cannot answer with the refusal of a constraint that they can violate. */
const lacking = (constraint: keyof typeof REFUSALS, sources: readonly string[]): string[] =>
  sources.filter((source) => !membersOf(source)?.includes(typeOf(REFUSALS[constraint].refusal))).map((source) => `${source}: ${constraint}`);

test('every mutation can answer with the refusals of the constraints that it can violate', () => {
  const sources = Object.entries(CONSTRAINT_SOURCES) as [keyof typeof REFUSALS, readonly string[]][];
  expect(sources.flatMap(([constraint, mutations]) => lacking(constraint, mutations))).toEqual([]);
});

test('a mutation whose union lacks a refusal is found, and a mutation that does not exist', () => {
  expect(lacking('vacancy_seats', ['trainee offerAccept', 'trainee offerDecline', 'trainee offerAcept'])).toEqual([
    'trainee offerDecline: vacancy_seats',
    'trainee offerAcept: vacancy_seats',
  ]);
});

test('every constraint with a refusal exists in the database', async () => {
  const harness = await Harness.start();
  try {
    const rows = await harness.sql<{ name: string }>(`
      select conname as name from pg_constraint
      union select relname from pg_class where relkind = 'i'
      union select m[1] from pg_proc p join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'app',
        regexp_matches(p.prosrc, $$app\\.refuse\\('(\\w+)'$$, 'g') m`);
    const existing = new Set(rows.map(({ name }) => name));
    expect(Object.keys(REFUSALS).filter((name) => !existing.has(name))).toEqual([]);
  } finally {
    await harness.end();
  }
}, 60_000);
