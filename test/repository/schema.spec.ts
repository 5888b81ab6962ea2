import { readSchema } from '../../src/platform/graphql/schema-files';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSchema, type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import { FORBIDDEN_FOR_EMPLOYERS } from './vocabulary';

const ROOT = resolve(__dirname, '..', '..');
const AUDIENCES = ['employer', 'staff', 'trainee'] as const;
const typesOf = (audience: string): GraphQLNamedType[] =>
  Object.values(buildSchema(readSchema(audience)).getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !['Boolean', 'Float', 'Int', 'ID', 'String'].includes(type.name),
  );

test.each(AUDIENCES)('every type, field and value of the %s schema has a description', (audience) => {
  const bare = typesOf(audience).flatMap((type) => {
    const parts =
      isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : isEnumType(type) ? type.getValues() : [];
    return [...(type.description ? [] : [type.name]), ...parts.filter((part) => !part.description).map((part) => `${type.name}.${part.name}`)];
  });
  expect(bare).toEqual([]);
});

test.each(AUDIENCES)('every mutation of the %s schema takes an idempotency key and returns a union in which each refusal has a reason', (audience) => {
  const schema = buildSchema(readSchema(audience));
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const keyed = field.args.some((argument) => argument.name === 'idempotencyKey' && String(argument.type) === 'ID!');
    const needsNone = ['employerImportDryRun', 'traineeImportDryRun'].includes(field.name); // A dry run writes no rows.
    expect([field.name, keyed || needsNone || ['signIn', 'signOut', 'sessionExtend', 'reauthenticate', 'checkInOpen'].includes(field.name)]).toEqual([
      field.name,
      true,
    ]);
    const answer = schema.getType(String(field.type).replace('!', ''));
    if (!isUnionType(answer)) throw new Error(`${field.name} does not answer a union`);
    const [payload, ...refusals] = answer.getTypes();
    expect(payload?.name).toMatch(/Payload$/);
    for (const refusal of refusals)
      expect([field.name, refusal.name, refusal.getInterfaces().map((one) => one.name)]).toEqual([field.name, refusal.name, ['Refusal']]);
  }
});

test('no name in the schema reveals to an employer whom the service supports', () => {
  const words = readSchema('employer');
  expect(FORBIDDEN_FOR_EMPLOYERS.filter((word) => new RegExp(word, 'i').test(words))).toEqual([]);
});

test('an employer can read no score, share or rank of a candidate: only the level of disclosed skills and the length of courses', () => {
  const types = typesOf('employer').filter(({ name }) => /^Candidate(?!Connection|.*(Payload|Result|Input)$)|^MatchSummaryLine$/.test(name));
  const numbers = types.flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) => (/^(Int|Float)\b/.test(String(field.type)) ? [`${type.name}.${field.name}`] : []))
      : [],
  );
  expect(numbers.sort()).toEqual(['CandidateSkill.level', 'CandidateTraining.weeks', 'MatchSummaryLine.level', 'MatchSummaryLine.minLevel']);
});

test('an employer can reach exactly these types', () => {
  expect(
    typesOf('employer')
      .map((type) => type.name)
      .sort()
      .join(' '),
  ).toBe(readFileSync(join(ROOT, 'test', 'repository', 'employer-types.txt'), 'utf8').trim());
});
