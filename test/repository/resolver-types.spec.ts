import { join } from 'node:path';
import { API, AUDIENCES, type Audience, filesOf, isShared, usesNestDecorators } from './api-sources';
import { brokenPlaces, fieldProbes, parameterProbes, type Probe, readFields } from './schema-probes';

/**
 * What the decorators of an audience cannot compare with its schema: the types of parameters, which a decorator does
 * not see, and the fields without a resolver, which GraphQL reads from the object that a resolver returned.
 */
const parametersOf = (audience: Audience): Probe[] =>
  [...filesOf(audience)].filter(([file, text]) => isShared(file) || !usesNestDecorators(text)).flatMap(([file, text]) => parameterProbes(file, text));
const fieldsOf = (audience: Audience): Probe[] => fieldProbes(readFields(audience));

const method = (parameters: string, field = `@Query('candidates')`): string => `
import type { EmployerOffer, Offer } from '../../../features/offers/domain/offer';
@Resolver('Offer')
export class Program { ${field} answer(${parameters}): void {} }`;
const ofOffer = (parameters: string): string => method(parameters, `@ResolveField('Offer', 'terms')`);

const ACCEPTED: Readonly<Record<string, string>> = {
  'all arguments': method('@Args() args: { first?: number | null; after?: string | null }'),
  'one argument': method(`@Args('after') after: string | null | undefined`),
  'a parent': ofOffer('@Parent() offer: EmployerOffer'),
  'a part of a parent': ofOffer(`@Parent() { id }: Pick<Offer, 'id'>`),
};
const REFUSED: Readonly<Record<string, string>> = {
  'an argument of another type': method(`@Args('after') after: number | null | undefined`),
  'an argument that may be null': method(`@Args('after') after: string`),
  'an argument that the field lacks': method(`@Args('afterwards') after: string | null | undefined`),
  'an argument of a field without arguments': ofOffer(`@Args('after') after: string`),
  'a misnamed argument among all': method('@Args() args: { first?: number | null; afterwards?: string | null }'),
  'a parent with fields that the model lacks': ofOffer('@Parent() offer: Offer'),
};

const programs = Object.entries({ ...ACCEPTED, ...REFUSED }).map(([name, text], at) => ({ name, file: `employer/offers/program-${at}.resolver.ts`, text }));
const broken = brokenPlaces(
  {
    ...Object.fromEntries(AUDIENCES.map((audience) => [`${audience}-parameters`, { audience, probes: parametersOf(audience) }])),
    ...Object.fromEntries(AUDIENCES.map((audience) => [`${audience}-fields`, { audience, probes: fieldsOf(audience) }])),
    programs: { audience: 'employer', probes: programs.flatMap(({ file, text }) => parameterProbes(file, text)) },
    'field-of-the-model': { audience: 'employer', probes: fieldProbes([['Offer', 'answerBy']]) },
    'field-that-the-model-lacks': { audience: 'employer', probes: fieldProbes([['Offer', 'terms']]) },
    'field-of-another-type': { audience: 'employer', probes: fieldProbes([['Offer', 'state']]) },
  },
  new Map(programs.map(({ file, text }) => [join(API, file), text])),
);

test.each(AUDIENCES)('the resolvers of %s accept the parents and arguments that the schema sends', (audience) => {
  expect([...filesOf(audience).keys()].filter(isShared).length).toBeGreaterThan(0);
  expect(parametersOf(audience).length).toBeGreaterThan(50);
  expect(broken.get(`${audience}-parameters`)).toEqual([]);
});

test.each(AUDIENCES)('the models of %s have the fields without a resolver', (audience) => {
  expect(fieldsOf(audience).length).toBeGreaterThan(100);
  expect(broken.get(`${audience}-fields`)).toEqual([]);
});

describe('the compiler', () => {
  const errorsOf = (name: string): string[] | undefined =>
    broken.get('programs')?.filter((error) => programs.some((program) => program.name === name && error.startsWith(`${program.file}:`)));

  test.each(Object.keys(ACCEPTED))('accepts %s', (name) => {
    expect(errorsOf(name)).toEqual([]);
  });

  test.each(Object.keys(REFUSED))('refuses %s', (name) => {
    expect(errorsOf(name)).not.toEqual([]);
  });

  test('accepts a field of the model, and refuses one that it lacks or that has another type', () => {
    expect(broken.get('field-of-the-model')).toEqual([]);
    expect(broken.get('field-that-the-model-lacks')).toEqual([expect.stringContaining('Offer.terms')]);
    expect(broken.get('field-of-another-type')).toEqual([expect.stringContaining('Offer.state')]);
  });
});
