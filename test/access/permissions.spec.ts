import { readSchema } from '../../src/platform/graphql/schema-files';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, NestFactory, Reflector } from '@nestjs/core';
import { Query, Resolver, RESOLVER_NAME_METADATA } from '@nestjs/graphql';
import { buildSchema, getNamedType, type GraphQLField, type GraphQLNamedType, isLeafType, isNonNullType, isObjectType, isUnionType, parse } from 'graphql';
import { can, type Permission, AUDIENCES, audienceOf, type Role, ROLES } from '../../src/features/accounts/domain/permissions';
import { declaredAccess, requiresStepUp } from '../../src/api/shared/permission.decorators';
import { GuardModule } from '../../src/api/shared/guard.module';
import { SIZES } from '../sizes';
import { Sender } from '../harness/bad-requests';
import { People } from '../harness/data/people';
import { type Audience, type Person, Harness } from '../harness/harness';
import { GRAVE } from './grave-operations';

/**
 * Who may use which operation. The table in docs/permissions.md is generated from what the operations
 * declare, and the running service is sent every operation as every role. Regenerate with
 * WAYMARK_WRITE_ACCESS=1; read the diff before committing it.
 */
const PAGE = join(__dirname, '..', '..', 'docs', 'permissions.md');
const STAFF = ROLES.filter((role) => audienceOf(role) === 'staff');

type Field = GraphQLField<unknown, unknown>;
interface Operation {
  readonly audience: Audience;
  readonly kind: 'query' | 'mutation';
  readonly field: Field;
  readonly declared: 'OPEN' | 'ANY_MEMBER' | Permission;
  /** Whether the operation requires a re-authenticated session. */
  readonly fresh: boolean;
}

let harness: Harness;
let operations: Operation[];
let members: ReadonlyMap<Role, Person>;

beforeAll(async () => {
  harness = await Harness.start();
  const people = new People(harness);
  const ours = await people.institution();
  const staff = [];
  for (const role of STAFF) staff.push([role, await people.staff(ours, [role])] as const);
  members = new Map<Role, Person>([...staff, ['EMPLOYER_USER', (await people.employer()).user], ['TRAINEE', (await people.trainee(ours)).user]]);
  operations = declaredOperations();
}, 60_000);
afterAll(() => harness.end());

function declaredOperations(): Operation[] {
  const declared = new Map<string, Operation['declared']>();
  const stepUpFields = new Set<string>();
  const [discovery, scanner, reflector] = [DiscoveryService, MetadataScanner, Reflector].map((token) => harness.app.get<unknown>(token, { strict: false })) as [
    DiscoveryService,
    MetadataScanner,
    Reflector,
  ];
  for (const { instance, host } of discovery.getProviders()) {
    const audience = AUDIENCES.find((one) => host?.name.toLowerCase().startsWith(one) && host.name.endsWith('ApiModule'));
    if (!audience || !instance) continue;
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const method = prototype[name] as () => unknown;
      const who = declaredAccess(reflector, method);
      const field = (Reflect.getMetadata(RESOLVER_NAME_METADATA, method) as string | undefined) ?? name;
      if (who !== undefined) declared.set(`${audience}.${field}`, who);
      if (requiresStepUp(reflector, method)) stepUpFields.add(`${audience}.${field}`);
    }
  }
  return AUDIENCES.flatMap((audience) => {
    const schema = buildSchema(readSchema(audience));
    const of = (kind: Operation['kind'], fields: Record<string, Field> = {}): Operation[] =>
      Object.values(fields).map((field) => {
        const name = `${audience}.${field.name}`;
        return { audience, kind, field, declared: declared.get(name) as Operation['declared'], fresh: stepUpFields.has(name) };
      });
    return [...of('query', schema.getQueryType()?.getFields()), ...of('mutation', schema.getMutationType()?.getFields())];
  });
}

const mayUse = ({ audience, declared }: Operation, role: Role | null): boolean =>
  declared === 'OPEN' || (role !== null && audienceOf(role) === audience && (declared === 'ANY_MEMBER' || can([role], declared)));

const HEADS: Readonly<Record<string, string>> = {
  PLACEMENT_OFFICER: 'placement officer',
  CASE_WORKER: 'case worker',
  VETTING_OFFICER: 'vetting officer',
  SAFETY_LEAD: 'safety lead',
  MONITORING_OFFICER: 'monitoring officer',
  INSTITUTION_ADMIN: 'institution administrator',
  SYSTEM_ADMIN: 'system administrator',
};
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const codes = (all: readonly Operation[], which: (one: Operation) => boolean): string =>
  all
    .filter(which)
    .map(({ field, fresh }) => `\`${field.name}\`${fresh ? ' ⏱' : ''}`)
    .join(' ');

function page(): string {
  const of = (audience: Audience): Operation[] => operations.filter((one) => one.audience === audience);
  const staff = of('staff').filter(({ declared }) => declared !== 'OPEN' && declared !== 'ANY_MEMBER');
  const own = (['employer', 'trainee'] as const).map((audience) => [
    `## ${audience === 'employer' ? 'Employers' : 'Trainees'}`,
    '',
    `Own records only: ${codes(of(audience), ({ declared }) => declared !== 'OPEN')}`,
    '',
    `Without sign-in: ${codes(of(audience), ({ declared }) => declared === 'OPEN')}`,
    '',
  ]);
  return [
    '# Permissions',
    '',
    'Generated from the declarations of the operations (`@Can`, `@AnyMember`, `@Open` in `src/api`) and the table `src/features/accounts/domain/permissions.ts`. A test sends every operation to the running service in every role and compares the results with this page. The service does not start if an operation declares no access.',
    '',
    'Staff can access only trainees of their own institution, whatever the table allows; employers and trainees can access only their own records. Row-level security enforces this: `test/access/rows.txt` lists it by table.',
    '',
    'Operations marked with ⏱ require re-authentication within the last five minutes (`{ stepUp: true }`): with the password, for staff also with a new code.',
    '',
    '## Staff',
    '',
    row(['Operation', ...STAFF.map((role) => HEADS[role] ?? role)]),
    row(['---', ...STAFF.map(() => ':-:')]),
    ...staff.map((operation) =>
      row([`\`${operation.field.name}\`${operation.fresh ? ' ⏱' : ''}`, ...STAFF.map((role) => (mayUse(operation, role) ? '✓' : ''))]),
    ),
    '',
    `All staff: ${codes(of('staff'), ({ declared }) => declared === 'ANY_MEMBER')}`,
    '',
    `Without sign-in: ${codes(of('staff'), ({ declared }) => declared === 'OPEN')}`,
    '',
    ...own.flat(),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

test('docs/permissions.md states what the operations declare', () => {
  expect(operations.filter(({ declared }) => declared === undefined).map(({ field }) => field.name)).toEqual([]);
  if (process.env['WAYMARK_WRITE_ACCESS']) writeFileSync(PAGE, page());
  expect(page()).toBe(readFileSync(PAGE, 'utf8'));
});

test('operations that require re-authentication can answer so, and no others', () => {
  const canDemandStepUp = ({ field }: Operation): boolean => {
    const answer = getNamedType(field.type);
    return isUnionType(answer) && answer.getTypes().some(({ name }) => name === 'ReauthenticationNeeded');
  };
  const changes = operations.filter(({ kind }) => kind === 'mutation');
  expect(changes.filter(canDemandStepUp).map(({ field }) => field.name)).toEqual(changes.filter(({ fresh }) => fresh).map(({ field }) => field.name));
  expect(operations.filter(({ kind, fresh }) => kind === 'query' && fresh).map(({ field }) => field.name)).toEqual(['protectedRecord']);
});

/**
 * All other mutations, reviewed by hand when added: test/access/asks-once.txt is never written by a program.
 */
const ASKS_ONCE = readFileSync(join(__dirname, 'asks-once.txt'), 'utf8').split('\n').filter(Boolean);

test('each approval, export and access to protected data requires re-authentication, and new mutations must be reviewed', () => {
  const named = (of: readonly Operation[]): string[] => of.map(({ audience, field }) => `${audience} ${field.name}`).toSorted();
  const names = (of: readonly Operation[]): string[] => [...new Set(of.map(({ field }) => field.name))].toSorted();
  expect(names(operations.filter(({ fresh }) => fresh))).toEqual(Object.values(GRAVE).flat().toSorted());
  expect(named(operations.filter(({ kind, fresh }) => kind === 'mutation' && !fresh))).toEqual(ASKS_ONCE);
  const ofProtected = operations.filter(
    ({ field, declared }) => reaches(field, 'ProtectedRecord') || declared === 'trainee.identity' || declared === 'trainee.protection',
  );
  expect(names(ofProtected)).toEqual(GRAVE['is of the protected store']?.toSorted());
});

/** Whether an answer can contain a type, at any depth. */
function reaches(field: Field, typeName: string): boolean {
  const visited = new Set<string>();
  const leads = (type: GraphQLNamedType): boolean => {
    if (type.name === typeName) return true;
    if (visited.has(type.name)) return false;
    visited.add(type.name);
    if (isUnionType(type)) return type.getTypes().some(leads);
    return isObjectType(type) && Object.values(type.getFields()).some((one) => leads(getNamedType(one.type)));
  };
  return leads(getNamedType(field.type));
}

/** Files that are not exports. */
const TELL_NOTHING_NEW: Readonly<Record<string, string>> = {
  'employer/referrals/interview/interview.controller.ts': "one appointment of an employer's own, for a calendar",
  'staff/imports/import/import.controller.ts': 'the names of the columns of a sheet, and to whoever sent one its own rows back',
  'staff/skills/lexicon/lexicon.controller.ts': 'words that the search of everybody finds already, none of fewer than three people',
  'staff/vetting/registration-photo/registration-photo.controller.ts': 'one picture of a visit, to look at on its page',
  'staff/vetting/visit-photo/visit-photo.controller.ts': 'one picture of a workplace, to look at on its page',
  'staff/words/word-evidence/word-evidence.controller.ts': 'one photo of a thumbprint or signature, to look at on the page of what she said',
};

const SENDS_FILE = /\.attachment\(|content-disposition/i;

test('each page that sends a file is reached by a POST whose mutation requires re-authentication', () => {
  const web = join(__dirname, '..', '..', 'src', 'web');
  const sending = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.controller.ts'))
    .map((name) => ({ name, text: readFileSync(join(web, name), 'utf8') }))
    .filter(({ text }) => SENDS_FILE.test(text));
  const exports = sending.filter(({ name }) => !(name in TELL_NOTHING_NEW));
  expect(exports.map(({ name }) => name).toSorted()).toEqual([
    'staff/audit/audit/audit.controller.ts',
    'staff/employers/employer-list-file/employer-list-file.controller.ts',
    'staff/indicators/indicators-csv/indicators-csv.controller.ts',
    'staff/placements/placement-list-file/placement-list-file.controller.ts',
    'staff/referrals/referral-list-file/referral-list-file.controller.ts',
    'staff/trainees/trainee-list-file/trainee-list-file.controller.ts',
    'staff/vacancies/vacancy-list-file/vacancy-list-file.controller.ts',
  ]);
  for (const { name, text } of exports) {
    const before = text.slice(0, text.search(SENDS_FILE));
    expect([name, before.lastIndexOf('@Post(') > before.lastIndexOf('@Get(')]).toEqual([name, true]);
    const documents = parse(readFileSync(join(web, name.replace('.controller.ts', '.graphql')), 'utf8')).definitions;
    const changes = documents.flatMap((one) => (one.kind === 'OperationDefinition' && one.operation === 'mutation' ? one.selectionSet.selections : []));
    expect(changes.map((one) => one.kind === 'Field' && GRAVE['leaves the service']?.includes(one.name.value))).toEqual([true]);
  }
});

const needed = ({ args }: Field): Field['args'] => args.filter(({ type }) => isNonNullType(type));
const listed = (all: readonly string[]): string => (all.length > 0 ? `(${all.join(', ')})` : '');
/** Ids of missing rows: an allowed caller gets not found. */
const nothing = new Proxy<Record<string, string[]>>({}, { get: () => [randomUUID()] });

type Outcome = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'let through';
const TRIES = 60;

/**
 * How the service handles an operation of a caller: refused at the permission check, or passed on. A request
 * that does not match the types never reaches the check, so another one is sent.
 */
async function outcomeOf(operation: Operation, person: Person | null): Promise<Outcome> {
  for (let seed = 1; seed <= TRIES; seed++) {
    const code = await codeOf(operation, person, seed);
    if (code !== 'BAD_USER_INPUT') return code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' ? code : 'let through';
  }
  throw new Error(`nothing that was sent to ${operation.field.name} fits its types`);
}

async function codeOf({ audience, kind, field }: Operation, person: Person | null, seed: number): Promise<string | undefined> {
  const sender = new Sender(field.name, nothing, seed);
  const variables = Object.fromEntries(needed(field).map(({ name, type }) => [name, name === 'idempotencyKey' ? randomUUID() : sender.value(type, name)]));
  const [declared, args] = [needed(field).map(({ name, type }) => `$${name}: ${String(type)}`), needed(field).map(({ name }) => `${name}: $${name}`)];
  const document = `${kind} ${listed(declared)} { ${field.name}${listed(args)}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'} }`;
  const { errors } = await harness.post(audience, document, variables, person ? { authorization: `Bearer ${person.token}` } : {});
  return errors?.[0]?.extensions.code;
}

/** All roles; in a plain run one permitted role, one refused role, and one of each other audience. */
function rolesToTry(operation: Operation): Role[] {
  const roles = [...members.keys()];
  const kindOf = (role: Role): string => `${audienceOf(role)} ${mayUse(operation, role)}`;
  return SIZES.everyRole ? roles : roles.filter((role, at) => roles.findIndex((other) => kindOf(other) === kindOf(role)) === at);
}

test('the running service allows exactly the roles in the table', async () => {
  for (const operation of operations.filter(({ field }) => !['signIn', 'signOut', 'sessionsEndAll'].includes(field.name))) {
    const at = `${operation.audience} ${operation.field.name}`;
    expect([at, 'visitor', await outcomeOf(operation, null)]).toEqual([at, 'visitor', mayUse(operation, null) ? 'let through' : 'UNAUTHENTICATED']);
    for (const role of rolesToTry(operation)) {
      // Another audience's endpoint does not know the token, so there the caller is a visitor.
      const refused = audienceOf(role) === operation.audience ? 'FORBIDDEN' : 'UNAUTHENTICATED';
      expect([at, role, await outcomeOf(operation, members.get(role) ?? null)]).toEqual([at, role, mayUse(operation, role) ? 'let through' : refused]);
    }
  }
}, 600_000);

@Resolver()
class Careless {
  @Query()
  everything(): string {
    return 'everything';
  }
}
@Module({ imports: [GuardModule], providers: [Careless] })
class CarelessModule {}

test('the service does not start with an operation that declares no role', async () => {
  await expect(NestFactory.createApplicationContext(CarelessModule, { logger: false, abortOnError: false })).rejects.toThrow('Careless.everything');
});
