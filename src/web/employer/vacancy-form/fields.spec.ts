import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSchema, getNamedType, type GraphQLInputObjectType, type GraphQLType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { wordsOf } from '../../shared/words';
import { fieldOf } from './fields';
import { FRESH_VALUES } from './values';
import { vacancyInput } from './vacancy-input';

const SCHEMA = buildSchema(readFileSync(join(resolve(__dirname, '../../../..'), 'schema', 'employer.graphql'), 'utf8'));

/** Every path that a problem of this input can name, with 0 for the place in a list. */
function pathsOf(input: GraphQLInputObjectType, prefix = ''): string[] {
  return Object.values(input.getFields()).flatMap(({ name, type }) => {
    const inner = getNamedType(type);
    const path = `${prefix}${name}`;
    if (!isInputObjectType(inner)) return [path];
    return [path, ...pathsOf(inner, isList(type) ? `${path}.0.` : `${path}.`)];
  });
}
const isList = (type: GraphQLType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** The paths that a value fills in. */
function filledIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  const isOfTexts = Array.isArray(value) && value.every((one) => typeof one === 'string');
  const below = isOfTexts ? [] : Object.entries(value).flatMap(([key, inner]) => filledIn(inner, path === '' ? key : `${path}.${key}`));
  return path === '' || /\.\d+$/.test(path) ? below : [path, ...below];
}

const INPUT = SCHEMA.getType('VacancyInput') as GraphQLInputObjectType;
const FULL = {
  ...FRESH_VALUES,
  kind: 'APPRENTICESHIP',
  contractMonths: '12',
  licences: ['MOTORBIKE'],
  otherLicences: 'forklift',
  skillCode: 'a',
  skillLabel: 'clean',
  skillNeed: 'GATE',
  skillLevel: '2',
  costKind: 'TRANSPORT',
  costPayer: 'EMPLOYER',
  unitTitle: 'Dough',
  unitWeeks: '8',
  unitSkill: 'b',
};

test('the form sends every field that a vacancy has', () => {
  expect(filledIn(vacancyInput(FULL)).sort()).toEqual(pathsOf(INPUT).sort());
});

test.each([...pathsOf(INPUT), 'licences.0', 'licences.1', 'skills.7.skillCode', 'apprenticeship.plan.12.title'])(
  'a problem with %s is told at a field of the form',
  (path) => {
    expect(fieldOf(path, wordsOf('en'), FULL)).not.toBe('');
  },
);

test('a remark on something that the form does not have is told without a field', () => {
  expect(['general', '', 'skills.x', '$&', 'constructor'].map((field) => fieldOf(field, wordsOf('km')))).toEqual(['', '', '', '', '']);
});

test('numbers are read in Khmer digits too; what is no number is handed on to be refused', () => {
  const read = (text: string): number => vacancyInput({ ...FULL, probationDays: text }).terms.probationDays ?? 0;
  expect(['៣០', ' 30 ', '', 'two weeks', '-3', '99999999999'].map(read)).toEqual([30, 30, 0, -1, -1, 999_999_999]);
});
