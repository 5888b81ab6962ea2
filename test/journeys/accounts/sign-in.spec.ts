import { hash } from '@node-rs/argon2';
import { generate, generateSecret } from 'otplib';
import { endAll, startApi } from '../../faults/support/processes';
import { runCommand, ownerEnvironment } from '../../harness/command';
import { type Institution, People } from '../../harness/data/people';
import { statementsOf } from '../../harness/statement-count';
import { type Audience, type Data, Harness } from '../../harness/harness';

/**
 * Guessing neither succeeds nor reveals anything, at any of the three sign-in pages and across any number of
 * processes.
 */
const SECRET = 'eleven words and one more';
const SIGN_IN =
  'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInPayload { token } ... on Refusal { code message } ... on RateLimited { until } } }';
const STEP_MS = 30_000;

let harness: Harness;
let people: People;
let institution: Institution;
beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
});

const signIn = async (input: object, audience: Audience = 'staff'): Promise<Data> => (await harness.post(audience, SIGN_IN, { input })).data.signIn;

async function openAccount(accountId: string, secret = SECRET): Promise<string> {
  const { login } = await harness.one<{ login: string }>('update account set secret_hash = $2 where id = $1 returning login', [accountId, await hash(secret)]);
  return login;
}

/** A staff account with a second factor. */
async function staffWithCode(id?: string): Promise<{ id: string; login: string; totpSecret: string }> {
  id ??= (await people.staff(institution)).id;
  const totpSecret = generateSecret();
  await harness.sql('update account set totp_secret = $2 where id = $1', [id, totpSecret]);
  return { id, login: await openAccount(id), totpSecret };
}

/** Ages the attempts at one login, so that a test need not wait. */
const aQuarterOfAnHourLater = (): Promise<unknown> =>
  harness.sql("update sign_in_attempt set attempted_at = array(select x - interval '15 minutes' from unnest(attempted_at) x)");

/** Headers that always differ: the time and a random id. */
const DIFFER_ALWAYS = ['date', 'x-request-id'];

/** The bytes of a response with its headers. */
async function bytesOf(audience: Audience, input: object, url = harness.url): Promise<string> {
  const response = await fetch(`${url}/graphql/${audience}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({ query: SIGN_IN, variables: { input } }),
  });
  const headers = [...response.headers].filter(([name]) => !DIFFER_ALWAYS.includes(name)).map((header) => header.join(': '));
  return `${response.status}\n${headers.join('\n')}\n${await response.text()}`;
}

test('an unknown login, a wrong password and a wrong code get byte-identical responses', async () => {
  const { login, totpSecret } = await staffWithCode();
  const right = await generate({ secret: totpSecret });
  const answers = [
    await bytesOf('staff', { login: 'nobody@example.org', secret: SECRET, code: right }),
    await bytesOf('staff', { login, secret: 'another password', code: right }),
    await bytesOf('staff', { login, secret: SECRET, code: '7F3K-9Q2M-0VXA-4CTE' }),
    await bytesOf('staff', { login, secret: SECRET }),
  ];
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toContain('SIGN_IN_REFUSED');
});

test('five wrong attempts lock a login for 15 minutes, whether or not it exists, even for the right password', async () => {
  const employer = await people.employer();
  const login = await openAccount(employer.user.id);
  for (const typed of [login, 'nobody@example.org']) {
    for (let wrong = 0; wrong < 5; wrong++) expect((await signIn({ login: typed, secret: 'wrong' }, 'employer')).code).toBe('SIGN_IN_REFUSED');
  }
  const [known, unknown] = [await signIn({ login, secret: SECRET }, 'employer'), await signIn({ login: 'NOBODY@example.org', secret: SECRET }, 'employer')];
  for (const refused of [known, unknown]) {
    expect(refused).toMatchObject({ __typename: 'RateLimited', code: 'RATE_LIMITED' });
    expect(Math.round((Date.parse(refused.until) - Date.now()) / 60_000)).toBe(15);
  }
  await aQuarterOfAnHourLater();
  expect((await signIn({ login, secret: SECRET }, 'employer')).__typename).toBe('SignInPayload');
}, 60_000);

test('a right password does not count as an attempt, so frequent sign-ins are not locked out', async () => {
  const login = await openAccount((await people.employer()).user.id);
  for (let often = 0; often < 7; often++) expect((await signIn({ login, secret: SECRET }, 'employer')).__typename).toBe('SignInPayload');
});

test('concurrent attempts at two processes are counted together', async () => {
  const login = await openAccount((await people.employer()).user.id);
  const other = await startApi(harness.environment());
  try {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) => bytesOf('employer', { login, secret: `wrong ${at}` }, at % 2 ? other.url : harness.url)),
    );
    const looked = answers.filter((answer) => answer.includes('SIGN_IN_REFUSED'));
    expect([looked.length, answers.filter((answer) => answer.includes('RATE_LIMITED')).length]).toEqual([5, 7]);
  } finally {
    endAll();
  }
}, 60_000);

test('twenty wrong employer attempts from one address lock it for all other employers', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, at) => signIn({ login: `nobody${at}@example.org`, secret: 'wrong' }, 'employer')));
  const login = await openAccount((await people.employer()).user.id);
  expect(await signIn({ login, secret: SECRET }, 'employer')).toMatchObject({ code: 'RATE_LIMITED' });
}, 60_000);

test("the client address is the one the service's own proxy reports; without a proxy, forwarded headers are ignored", async () => {
  const from = async (address: string, url: string): Promise<string> => {
    const response = await fetch(`${url}/graphql/employer`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify({ query: SIGN_IN, variables: { input: { login: `nobody-${Math.random()}`, secret: 'wrong' } } }),
    });
    return ((await response.json()) as { data: Data }).data.signIn.code;
  };
  const behindOne = await startApi({ ...harness.environment(), WAYMARK_PROXIES: '1' });
  try {
    await Promise.all(Array.from({ length: 20 }, (_, at) => from(`203.0.113.${at}`, harness.url)));
    expect(await from('203.0.113.200', harness.url)).toBe('RATE_LIMITED');
    expect(await from('203.0.113.200', behindOne.url)).toBe('SIGN_IN_REFUSED');
    expect(await from('127.0.0.1, 203.0.113.200', behindOne.url)).toBe('SIGN_IN_REFUSED');
    expect(await from('203.0.113.200, 127.0.0.1', behindOne.url)).toBe('RATE_LIMITED');
  } finally {
    endAll();
  }
}, 60_000);

test('sign-in is refused if an attempt cannot be counted', async () => {
  const login = await openAccount((await people.employer()).user.id);
  await harness.sql('alter table sign_in_attempt rename to sign_in_lost');
  try {
    const { data, errors } = await harness.post('employer', SIGN_IN, { input: { login, secret: SECRET } });
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'INTERNAL']);
  } finally {
    await harness.sql('alter table sign_in_lost rename to sign_in_attempt');
  }
  expect((await signIn({ login, secret: SECRET }, 'employer')).__typename).toBe('SignInPayload');
});

test('no login and no address is stored with the attempts, and old attempts are removed', async () => {
  await signIn({ login: 'nobody@example.org', secret: 'wrong' });
  const stored = JSON.stringify(await harness.sql("select encode(key, 'escape') as key, to_jsonb(t) as row from sign_in_attempt t"));
  expect(stored).not.toMatch(/nobody|127\.0\.0\.1/);
  await harness.sql("update sign_in_attempt set last_at = now() - interval '25 hours'");
  const removed = await harness.asLogin<{ gone: number }>('worker', 'waymark_worker', {}, 'select app.delete_old_sign_in_attempts(5000) as gone');
  expect(removed).toEqual([{ gone: 3 }]);
});

test('a six-digit code works once, even when it is sent twice concurrently', async () => {
  const { login, totpSecret } = await staffWithCode();
  const code = await generate({ secret: totpSecret });
  const twice = await Promise.all([signIn({ login, secret: SECRET, code }), signIn({ login, secret: SECRET, code })]);
  expect(twice.map(({ __typename }) => __typename).sort()).toEqual(['SignInPayload', 'SignInRefused']);
  expect(await signIn({ login, secret: SECRET, code })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
  const next = await generate({ secret: totpSecret, epoch: Math.floor((Date.now() + STEP_MS) / 1000) });
  expect((await signIn({ login, secret: SECRET, code: next })).__typename).toBe('SignInPayload');
  const older = await generate({ secret: totpSecret });
  expect(await signIn({ login, secret: SECRET, code: older })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
});

test('a new member of staff gets ten recovery codes, shown once, each usable once in place of the six digits', async () => {
  const result = await runCommand(ownerEnvironment(harness), 'create-user', '--role', 'CASE_WORKER', '--login', 'worker@example.org', '--json');
  const { login, secret, recoveryCodes } = JSON.parse(result.out) as { login: string; secret: string; recoveryCodes: string[] };
  expect([recoveryCodes.length, new Set(recoveryCodes).size]).toEqual([10, 10]);
  const [code = '', another = ''] = recoveryCodes;
  expect(JSON.stringify(await harness.sql("select encode(code_hash, 'escape') from recovery_code"))).not.toContain(code);
  expect(await signIn({ login, secret: 'wrong', code })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
  expect((await signIn({ login, secret, code })).__typename).toBe('SignInPayload');
  expect(await signIn({ login, secret, code })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
  expect((await signIn({ login, secret, code: another.toLowerCase().replaceAll('-', ' ') })).__typename).toBe('SignInPayload');
}, 60_000);

test('no recovery code can be added to an existing account', async () => {
  const { id } = await staffWithCode();
  const add = "select app.save_recovery_codes($1, array[sha256('x')])";
  await harness.sql(add, [id]);
  expect(await harness.sql('select from recovery_code')).toEqual([]);
  for (const login of ['employer', 'trainee', 'worker'] as const) {
    await expect(harness.asLogin(login, `waymark_${login}`, { institution_id: institution.id }, add, [id])).rejects.toThrow('permission denied');
  }
});

test.each([
  ['a NUL byte', { login: 'a\u0000b', secret: 'x' }, 'login'],
  ['a lone surrogate', { login: 'a', secret: '\ud800' }, 'secret'],
  ['no secret', { login: 'a', secret: '' }, 'secret'],
  ['too long a login', { login: 'a'.repeat(201), secret: 'x' }, 'login'],
  ['too long a code', { login: 'a', secret: 'x', code: '1'.repeat(31) }, 'code'],
  ['a right-to-left override', { login: '\u202ea', secret: 'x' }, 'login'],
])('%s is refused by its field and does not count as an attempt', async (_what, input, path) => {
  const { data } = await harness.post('staff', 'mutation ($input: SignInInput!) { signIn(input: $input) { ... on InvalidInput { problems { path } } } }', {
    input,
  });
  expect(data.signIn).toEqual({ problems: [{ path }] });
  expect(await harness.sql('select from sign_in_attempt')).toEqual([]);
});

test.each(["' or 1=1 --", '__proto__', 'constructor', '\u1780\u17d2\u1798', 'a'.repeat(200), '%', '𝕬dmin'])(
  'the login %j is refused like any other',
  async (login) => {
    expect(await signIn({ login, secret: login, code: '000000' })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
  },
);

test('an unknown login, a wrong password, a wrong code and a used code cost the same statements', async () => {
  const { login, totpSecret } = await staffWithCode((await people.employer()).user.id);
  const code = await generate({ secret: totpSecret });
  const costs = [await statementsOf(harness, () => signIn({ login, secret: SECRET, code }, 'employer'), 'employer')];
  for (const input of [
    { login, secret: SECRET, code },
    { login, secret: SECRET, code: '7F3K-9Q2M-0VXA-4CTE' },
    { login, secret: 'wrong', code },
    { login: 'nobody@example.org', secret: SECRET, code },
    { login: 'nobody@example.org', secret: SECRET },
  ]) {
    costs.push(await statementsOf(harness, () => signIn(input, 'employer'), 'employer'));
  }
  expect(costs).toEqual(costs.map(() => costs[0]));
});
