import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** The border between resolvers and schema: what a resolver returns is compared with the schema by the compiler. */
const ROOT = resolve(__dirname, '..', '..');
const API = join(ROOT, 'src', 'api');
const sources = new Map(
  readdirSync(API, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('schema.ts') && file !== 'shared/schema-decorators.ts')
    .map((file) => [file, readFileSync(join(API, file), 'utf8')] as const),
);

/** Resolvers that still use Nest's own decorators, which compare nothing. Remove a line when its resolver is done. */
const UNCHECKED: readonly string[] = [
  'employer/placements/placements.resolver.ts',
  'employer/referrals/candidates.resolver.ts',
  'shared/accounts/own-password.resolver.ts',
  'shared/accounts/own-sessions.resolver.ts',
  'shared/accounts/reauthentication.resolver.ts',
  'shared/vacancies/vacancy.resolver.ts',
  'staff/accounts/account-requests.resolver.ts',
  'staff/accounts/colleague-account.resolver.ts',
  'staff/accounts/me.resolver.ts',
  'staff/accounts/staff-accounts.resolver.ts',
  'staff/alerts/alert-transitions.resolver.ts',
  'staff/alerts/alerts.resolver.ts',
  'staff/alerts/holds.resolver.ts',
  'staff/audit/audit.resolver.ts',
  'staff/employers/employer-transitions.resolver.ts',
  'staff/employers/sites.resolver.ts',
  'staff/follow-ups/follow-up-questions.resolver.ts',
  'staff/follow-ups/follow-up.resolver.ts',
  'staff/grants/grants.resolver.ts',
  'staff/imports/imports.resolver.ts',
  'staff/imports/trainee-imports.resolver.ts',
  'staff/indicators/indicator-cells.resolver.ts',
  'staff/indicators/indicators.resolver.ts',
  'staff/institutions/institution-referral.resolver.ts',
  'staff/institutions/institutions.resolver.ts',
  'staff/matching/match.resolver.ts',
  'staff/matching/new-match-notifications.resolver.ts',
  'staff/matching/skills-in-demand.resolver.ts',
  'staff/matching/unlocks.resolver.ts',
  'staff/notifications/deliveries.resolver.ts',
  'staff/notifications/tasks.resolver.ts',
  'staff/offers/offers.resolver.ts',
  'staff/placements/placement-stages.resolver.ts',
  'staff/placements/placements.resolver.ts',
  'staff/programmes/programmes.resolver.ts',
  'staff/referrals/referral-transitions.resolver.ts',
  'staff/referrals/referral.resolver.ts',
  'staff/services/enrolments.resolver.ts',
  'staff/services/self-employment.resolver.ts',
  'staff/services/services.resolver.ts',
  'staff/services/stays.resolver.ts',
  'staff/trainees/protected-record.resolver.ts',
  'staff/trainees/trainee-readiness.resolver.ts',
  'staff/vacancies/vacancy-review.resolver.ts',
  'staff/vacancies/vacancy-transitions.resolver.ts',
  'staff/vetting/vettings.resolver.ts',
  'trainee/accounts/me.resolver.ts',
  'trainee/consents/consents.resolver.ts',
  'trainee/contacts/help.resolver.ts',
  'trainee/offers/my-offers.resolver.ts',
];

describe('decorators', () => {
  test('a resolver uses the decorators of its schema', () => {
    const importsNest = /import \{[^}]*\b(?:Query|Mutation|ResolveField)\b[^}]*\} from '@nestjs\/graphql'/;
    const unchecked = [...sources].filter(([, text]) => importsNest.test(text)).map(([file]) => file);
    expect(unchecked.sort()).toEqual([...UNCHECKED].sort());
  });

  test('a field resolver names the type of its class', () => {
    const broken = [...sources].flatMap(([file, text]) =>
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
import { Mutation, Query, ResolveField } from './employer-decorators';
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
const offerState = (field: string, state: string): string => `
  @ResolveField('Offer', '${field}')
  state() {
    return '${state}' as const;
  }`;

const COMPILES: Readonly<Record<string, string>> = {
  'a mutation': withdrawal(),
  'a payload with a field that may be null': newCode('newCode: null'),
  'a query': `
  @Query('vacancyDraft')
  one(): null {
    return null;
  }`,
  'a field': offerState('state', 'ISSUED'),
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
  'a value that the enum of the field lacks': offerState('state', 'EXPLAINED'),
};

/** The errors of each program, all compiled as one: a class of the employer API with one method. */
function errorsOf(programs: Readonly<Record<string, string>>): Map<string, string[]> {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const files = new Map(
    Object.entries(programs).map(([name, body], at) => [
      join(API, 'employer', `program-${at}.ts`),
      { name, text: `${IMPORTS}\nexport class Program {${body}\n}` },
    ]),
  );
  const host = ts.createCompilerHost(options);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.getSourceFile = (file, ...rest) => {
    const program = files.get(file);
    return program ? ts.createSourceFile(file, program.text, ts.ScriptTarget.ES2023) : getSourceFile(file, ...rest);
  };
  const compiled = ts.createProgram([...files.keys()], { ...options, incremental: false, noEmit: true, types: [] }, host);
  return new Map(
    [...files].map(([file, { name }]) => [
      name,
      compiled.getSemanticDiagnostics(compiled.getSourceFile(file)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    ]),
  );
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
