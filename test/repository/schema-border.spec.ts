import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { API, apiSources, isShared, usesNestDecorators } from './api-sources';
import { errorsIn } from './virtual-programs';

/** The border between resolvers and schema: the compiler compares what a resolver returns, and the parent it takes. */
const ROOT = resolve(__dirname, '..', '..');

describe('decorators', () => {
  test('a resolver uses the decorators of its schema', () => {
    const broken = [...apiSources].filter(([file, text]) => usesNestDecorators(text) && !isShared(file)).map(([file]) => file);
    expect(broken).toEqual([]);
  });

  test('a method of a shared resolver resolves the field of its name', () => {
    const named = [...apiSources].filter(([file, text]) => isShared(file) && /@(?:Query|Mutation|ResolveField)\([^)]/.test(text)).map(([file]) => file);
    expect(named).toEqual([]);
  });

  test('an audience compares each shared resolver with its schema', () => {
    const imports = [...apiSources].flatMap(([file, text]) =>
      [...text.matchAll(/import \{ (\w+) \} from '\.\.\/\.\.\/shared\/([\w/-]+\.resolver)'/g)].map(([, name, path]) => ({ file, text, name, path })),
    );
    const broken = imports.filter(({ text, name, path }) => {
      const type = /@Resolver\((?:'(\w+)')?\)/.exec(apiSources.get(`shared/${path}.ts`) ?? '')?.[1];
      const comparison = type === undefined ? `sharedOperations(${name})` : `sharedFields('${type}', ${name})`;
      return text.split(new RegExp(`\\b${name}\\b`)).length !== 3 || !text.includes(comparison);
    });
    expect(imports.length).toBeGreaterThan(0);
    expect(broken.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  test('a field resolver names the type of its class', () => {
    const broken = [...apiSources].flatMap(([file, text]) =>
      text.split(/(?=@Resolver\()/).flatMap((part) => {
        const type = /^@Resolver\('(\w+)'\)/.exec(part)?.[1];
        return [...part.matchAll(/@ResolveField\('(\w+)', '(\w+)'\)/g)].filter(([, named]) => named !== type).map(([decorator]) => `${file}: ${decorator}`);
      }),
    );
    expect(broken).toEqual([]);
  });
});

const IMPORTS = `
import type { EmployerOffer } from '../../features/offers/domain/offer';
import type { KeyRefusal } from '../../platform/database/idempotency';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { isRefusal, type Refusal } from '../../shared/refusal';
import { outcome } from '../shared/outcome';
import { Mutation, Query, ResolveField, sharedFields, sharedOperations } from './employer-decorators';
`;
const withdrawal = ({
  field = 'offerWithdraw',
  payload = 'OfferWithdrawPayload',
  refused = `KeyRefusal | Refusal<'NOT_FOUND' | 'TRANSITION_NOT_ALLOWED'>`,
  done = '{ offer }',
} = {}): string => `
  @Mutation('${field}')
  async withdraw(c: OperationContext, offer: EmployerOffer, result: { id: string } | ${refused}) {
    return outcome(c, '${payload}', isRefusal(result) ? result : ${done});
  }`;
const newCode = (code: string): string => `
  @Mutation('checkInCreateCode')
  create(c: OperationContext, { checkIn }: { checkIn: import('../../features/check-ins/domain/check-in-views').ListedCheckIn }) {
    return outcome(c, 'CheckInCreateCodePayload', { checkIn, ${code}, codeExpiresAt: new Date(0) });
  }`;
const offerState = (field: string, state: string, parent = ''): string => `
  @ResolveField('Offer', '${field}')
  state(${parent}) {
    return '${state}' as const;
  }`;

const sharedOperation = (method: string): string => `
  readonly shared = sharedOperations(class { ${method} });`;
const sharedField = (method: string): string => `
  readonly shared = sharedFields('Offer', class { ${method} });`;

const COMPILES: Readonly<Record<string, string>> = {
  'a mutation': withdrawal(),
  'a payload with a field that may be null': newCode('newCode: null'),
  'a query': `
  @Query('vacancyDraft')
  one(): null {
    return null;
  }`,
  'a field': offerState('state', 'ISSUED'),
  'a field of its parent': offerState('state', 'ISSUED', 'offer: EmployerOffer'),
  'a field of the context': offerState('state', 'ISSUED', 'c: OperationContext'),
  'a shared operation': sharedOperation('vacancyDraft(): null { return null; }'),
  'a shared field': sharedField(`state() { return 'ISSUED' as const; }`),
};
const FAILS: Readonly<Record<string, string>> = {
  'the name of another payload': withdrawal({ payload: 'OfferIssuePayload' }),
  'a refusal that the union lacks': withdrawal({ refused: `KeyRefusal | Refusal<'NOT_FOUND' | 'NO_SEAT_LEFT'>` }),
  'refusals without their codes': withdrawal({ refused: 'Refusal' }),
  'a payload without its field': withdrawal({ done: '{ id: offer.id }' }),
  'a misnamed field': withdrawal({ done: '{ ofer: offer }' }),
  'a misnamed field that may be null': newCode('code: null'),
  'a field of another type': withdrawal({ done: '{ offer: { id: offer.id } }' }),
  'an unknown mutation': withdrawal({ field: 'offerWithdrew' }),
  'null for a query that is never null': `
  @Query('vacancyDrafts')
  all(): null {
    return null;
  }`,
  'an unknown field': offerState('status', 'ISSUED'),
  'a field of another parent': offerState('state', 'ISSUED', 'interview: { readonly interviewId: string }'),
  'a value that the enum of the field lacks': offerState('state', 'EXPLAINED'),
  'null for a shared operation that is never null': sharedOperation('vacancyDrafts(): null { return null; }'),
  'a shared operation that the schema lacks': sharedOperation('vacancyDraftz(): null { return null; }'),
  'a shared field of another type': sharedField('state(): number { return 1; }'),
  'a shared field of another parent': sharedField(`state(interview: { readonly interviewId: string }) { return 'ISSUED' as const; }`),
};

/** The errors of each program, all compiled together: a class of the employer API with one method. */
function errorsOf(programs: Readonly<Record<string, string>>): Map<string, string[]> {
  const files = Object.entries(programs).map(([name, body], at) => ({
    name,
    file: join(API, 'employer', `program-${at}.ts`),
    text: `${IMPORTS}\nexport class Program {${body}\n}`,
  }));
  const errors = errorsIn(new Map(files.map(({ file, text }) => [file, text])));
  return new Map(files.map(({ name, file }) => [name, (errors.get(file) ?? []).map(({ message }) => message)]));
}

describe('the compiler', () => {
  const errors = errorsOf({ ...COMPILES, ...FAILS });

  test.each(Object.keys(COMPILES))('accepts %s', (name) => {
    expect(errors.get(name)).toEqual([]);
  });

  test.each(Object.keys(FAILS))('refuses %s', (name) => {
    expect(errors.get(name)).not.toEqual([]);
  });
});

test('a use case without ids returns NO_IDS, because a bare {} would absorb its refusals', () => {
  const folder = join(ROOT, 'src', 'use-cases');
  const broken = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.use-case.ts') && /return \{\};|\? \{\} : refuse/.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(broken).toEqual([]);
});
