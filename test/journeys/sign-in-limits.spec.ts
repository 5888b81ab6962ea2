import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from '@node-rs/argon2';
import { generate, generateSecret } from 'otplib';
import { isEasyToGuess } from '../../src/accounts/domain/pin';
import { AUDIENCES } from '../../src/accounts/domain/roles';
import { DEVICE_DAYS, MOST_DEVICES, mostTriesADay, TRY_LIMITS, TRY_SCOPES, WRONG_PINS_IN_A_ROW } from '../../src/accounts/domain/tries';
import { MOST_WRONG_CODES } from '../../src/check-ins/domain/code';
import { Browser } from '../world/browser';
import { type Institution, People } from '../world/people';
import { statementsOf } from '../world/statements';
import type { Came } from '../world/wire';
import { type Answer, type Audience, type Data, type Person, World } from '../world/world';

/** Wrong sign-ins by one person never keep out another, and an attacker gets no more guesses for it. */
const SECRET = 'eleven words and one more';
const PIN = '482913';
const SIGN_IN =
  'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInPayload { token } ... on Refusal { code message } ... on RateLimited { until } } }';
const AGAIN = 'mutation ($input: ReauthenticateInput!) { reauthenticate(input: $input) { __typename ... on Refusal { code } } }';

let world: World;
let people: People;
let institution: Institution;
beforeAll(async () => (world = await World.start({ settings: { WAYMARK_PROXIES: '1' } })), 60_000);
afterAll(() => world.end());
beforeEach(async () => {
  await world.empty();
  people = new People(world);
  institution = await people.institution();
});

interface Account {
  readonly person: Person;
  readonly login: string;
  readonly totpSecret?: string;
}

async function withSecret(person: Person, secret = SECRET, totpSecret?: string): Promise<Account> {
  const { login } = await world.one<{ login: string }>('update account set secret_hash = $2, totp_secret = $3 where id = $1 returning login', [
    person.id,
    await hash(secret),
    totpSecret ?? null,
  ]);
  return { person, login, ...(totpSecret ? { totpSecret } : {}) };
}
const employerAccount = async (): Promise<Account> => withSecret((await people.employer()).user);
const traineeAccount = async (): Promise<Account> => withSecret((await people.trainee(institution)).user, PIN);
const staffAccount = async (): Promise<Account> => withSecret(await people.staff(institution), SECRET, generateSecret());

let networks = 0;
/** An address that nobody used before. */
const freshNetwork = (): string => `198.${18 + (++networks >> 16)}.${(networks >> 8) & 255}.${networks & 255}`;
const from = (network: string, token?: string): Record<string, string> => ({
  'x-forwarded-for': network,
  ...(token ? { authorization: `Bearer ${token}` } : {}),
});

const signIn = async (audience: Audience, input: object, network: string): Promise<Data> =>
  (await world.post(audience, SIGN_IN, { input }, from(network))).data.signIn;
const wrong = (audience: Audience, login: string, network: string): Promise<Data> => signIn(audience, { login, secret: 'a wrong one' }, network);
async function wrongTries(times: number, audience: Audience, login: (at: number) => string, network: (at: number) => string): Promise<Data[]> {
  const answers: Data[] = [];
  // ten at once: the service has eight connections per audience
  for (let at = 0; at < times; at += 10) {
    const some = Array.from({ length: Math.min(10, times - at) }, (_, one) => wrong(audience, login(at + one), network(at + one)));
    answers.push(...(await Promise.all(some)));
  }
  return answers;
}
const codeOf = async ({ totpSecret }: Account): Promise<string> => generate({ secret: totpSecret as string });
const right = async (audience: Audience, account: Account, network: string): Promise<Data> =>
  signIn(
    audience,
    { login: account.login, secret: audience === 'trainee' ? PIN : SECRET, ...(account.totpSecret ? { code: await codeOf(account) } : {}) },
    network,
  );
const again = async (account: Account, token: string, secret: string, network: string): Promise<Data> => {
  const input = { secret, ...(account.totpSecret ? { code: await codeOf(account) } : {}) };
  const answer: Answer = await world.post(account.person.audience, AGAIN, { input }, from(network, token));
  return answer.data.reauthenticate;
};

test('a trainee and a member of staff can sign in from an address with twenty wrong employer sign-ins', async () => {
  const shelter = freshNetwork();
  const [trainee, staff, employer] = [await traineeAccount(), await staffAccount(), await employerAccount()];
  await wrongTries(
    20,
    'employer',
    (at) => `stranger${at}@example.org`,
    () => shelter,
  );
  expect((await right('employer', employer, shelter)).code).toBe('RATE_LIMITED');
  expect((await right('trainee', trainee, shelter)).__typename).toBe('SignInPayload');
  expect((await right('staff', staff, shelter)).__typename).toBe('SignInPayload');
}, 60_000);

test('a trainee can sign in with her PIN after thirty wrong PINs of others in her network', async () => {
  const shelter = freshNetwork();
  const trainee = await traineeAccount();
  await wrongTries(
    30,
    'trainee',
    (at) => `wrong-code-${at}`,
    () => shelter,
  );
  expect((await right('trainee', trainee, shelter)).__typename).toBe('SignInPayload');
}, 60_000);

test('an employer can sign in from another network while five wrong tries keep the account shut in one', async () => {
  const [attackers, theirs] = [freshNetwork(), freshNetwork()];
  const employer = await employerAccount();
  for (let tries = 0; tries < 5; tries++) expect((await wrong('employer', employer.login, attackers)).code).toBe('SIGN_IN_REFUSED');
  expect((await right('employer', employer, attackers)).code).toBe('RATE_LIMITED');
  expect((await right('employer', employer, theirs)).__typename).toBe('SignInPayload');
}, 60_000);

test('a member of staff is slowed down by five wrong tries in the same network, not kept out', async () => {
  const office = freshNetwork();
  const staff = await staffAccount();
  await wrongTries(
    5,
    'staff',
    () => staff.login,
    () => office,
  );
  expect((await right('staff', staff, office)).__typename).toBe('SignInPayload');
}, 60_000);

test('a member of staff can give the secret again in a live session whatever was tried elsewhere', async () => {
  const staff = await staffAccount();
  const office = freshNetwork();
  const { token } = await world.session('staff', staff.person.id);
  await wrongTries(
    10,
    'staff',
    () => staff.login,
    () => office,
  );
  expect((await again(staff, token, SECRET, office)).__typename).toBe('ReauthenticatePayload');
}, 60_000);

test('wrong secrets in a live session of an employer close neither signing in nor another session', async () => {
  const employer = await employerAccount();
  const office = freshNetwork();
  const [one, other] = [await world.session('employer', employer.person.id), await world.session('employer', employer.person.id)];
  for (let tries = 0; tries < 5; tries++) expect((await again(employer, one.token, 'wrong', office)).code).toBe('SIGN_IN_REFUSED');
  expect((await again(employer, one.token, SECRET, office)).code).toBe('RATE_LIMITED');
  expect((await again(employer, other.token, SECRET, office)).__typename).toBe('ReauthenticatePayload');
  expect((await right('employer', employer, office)).__typename).toBe('SignInPayload');
}, 60_000);

test('an employer is kept out from every network after a hundred wrong tries a day, and no login tells whether it exists', async () => {
  const employer = await employerAccount();
  for (const login of [employer.login, 'stranger@example.org']) {
    const answers = await wrongTries(
      101,
      'employer',
      () => login,
      // two tries in each network, which wait for nothing
      (at) => `203.0.${login === employer.login ? 113 : 114}.${at >> 1}`,
    );
    const codes = answers.map(({ code }) => code);
    expect([codes.filter((code) => code === 'SIGN_IN_REFUSED').length, codes.filter((code) => code === 'RATE_LIMITED').length]).toEqual([100, 1]);
    const refused = await signIn('employer', { login, secret: SECRET }, freshNetwork());
    expect(refused.code).toBe('RATE_LIMITED');
    expect(Date.parse(refused.until) - Date.now()).toBeGreaterThan(23 * 3_600_000);
  }
  const { token } = await world.session('employer', employer.person.id);
  expect((await again(employer, token, SECRET, freshNetwork())).__typename).toBe('ReauthenticatePayload');
}, 120_000);

test('a member of staff gets one try each ten minutes after a hundred wrong ones a day, and is never kept out for longer', async () => {
  const staff = await staffAccount();
  await wrong('staff', staff.login, freshNetwork());
  await world.sql(`update sign_in_try set tried_at = array_fill(now() - interval '5 minutes', array[100]) where scope = 'ACCOUNT'`);
  const refused = await right('staff', staff, freshNetwork());
  expect(refused.code).toBe('RATE_LIMITED');
  expect(Math.round((Date.parse(refused.until) - Date.now()) / 60_000)).toBe(5);
  await world.sql(`update sign_in_try set tried_at = array_fill(now() - interval '10 minutes', array[100]) where scope = 'ACCOUNT'`);
  expect((await right('staff', staff, freshNetwork())).__typename).toBe('SignInPayload');
}, 60_000);

test('five wrong PINs from five networks lock a trainee out of signing in, and not out of changing her PIN in a live session', async () => {
  const trainee = await traineeAccount();
  const { token } = await world.session('trainee', trainee.person.id);
  await wrongTries(5, 'trainee', () => trainee.login, freshNetwork);
  expect((await right('trainee', trainee, freshNetwork())).code).toBe('SIGN_IN_REFUSED');
  const change = 'mutation ($input: PinChangeInput!, $k: ID!) { pinChange(input: $input, idempotencyKey: $k) { __typename } }';
  const changed = await world.post('trainee', change, { input: { pin: PIN, newPin: '735064' }, k: randomUUID() }, from(freshNetwork(), token));
  expect(changed.data.pinChange.__typename).toBe('PinChangePayload');
  expect((await signIn('trainee', { login: trainee.login, secret: '735064' }, freshNetwork())).__typename).toBe('SignInPayload');
}, 60_000);

describe('a known device', () => {
  const DEVICE = (audience: Audience): string => `wm-device-${audience}`;
  /** A browser in which somebody signed in with the page's form; its network is this machine's own. */
  async function browserOf(audience: 'employer' | 'staff', account: Account, browser = new Browser(world)): Promise<Browser> {
    await browser.get(`/${audience}`);
    const code = account.totpSecret ? { code: await freshCode(account) } : {};
    const to = await browser.post(`/${audience}/enter`, { login: account.login, secret: SECRET, ...code });
    expect(to).not.toContain('?d=');
    return browser;
  }
  // six digits open once: a test that signs in again takes the second factor from another seed
  async function freshCode(account: Account): Promise<string> {
    const totpSecret = generateSecret();
    await world.sql('alter table account disable trigger forget_devices_with_secret');
    await world.sql('update account set totp_secret = $2, totp_step = null where id = $1', [account.person.id, totpSecret]);
    await world.sql('alter table account enable trigger forget_devices_with_secret');
    return generate({ secret: totpSecret });
  }
  async function isLetIn(audience: 'employer' | 'staff', account: Account, browser: Browser): Promise<boolean> {
    await browser.get(`/${audience}`);
    const code = account.totpSecret ? { code: await freshCode(account) } : {};
    return !(await browser.post(`/${audience}/enter`, { login: account.login, secret: SECRET, ...code })).includes('?d=');
  }
  const leave = async (audience: string, browser: Browser): Promise<unknown> => (
    await browser.get(`/${audience}/sessions`),
    browser.post(`/${audience}/leave`, {})
  );
  /** Nobody without a known device gets in: the account's tries of a day are used up. */
  const useUpTheDay = (): Promise<unknown> => world.sql(`update sign_in_try set tried_at = array_fill(now(), array[1000]) where scope = 'ACCOUNT'`);
  async function usedUp(audience: Audience, account: Account): Promise<void> {
    await wrong(audience, account.login, freshNetwork());
    await useUpTheDay();
  }

  test.each(['employer', 'staff'] as const)(
    'lets somebody of %s in while the account is closed everywhere else, and leaves the door as it is',
    async (audience) => {
      const account = audience === 'staff' ? await staffAccount() : await employerAccount();
      const browser = await browserOf(audience, account);
      await leave(audience, browser);
      await usedUp(audience, account);
      expect(await isLetIn(audience, account, new Browser(world))).toBe(false);
      expect(await isLetIn(audience, account, browser)).toBe(true);
      expect((await right(audience, account, freshNetwork())).code).toBe('RATE_LIMITED');
    },
    60_000,
  );

  test('is kept in a cookie that no script reads, goes nowhere else and tells nothing, and that changes with each sign-in', async () => {
    const employer = await employerAccount();
    const came: Came[] = [];
    const browser = new Watched(world, came);
    await browserOf('employer', employer, browser);
    await leave('employer', browser);
    await browserOf('employer', employer, browser);
    const lines = came.flatMap(({ headers }) => [headers['set-cookie'] ?? []].flat()).filter((line) => line.startsWith(DEVICE('employer')));
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^wm-device-employer=[\w-]{43}; Max-Age=15552000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/);
    expect(lines[0]?.slice(0, 70)).not.toBe(lines[1]?.slice(0, 70));
    const kept = JSON.stringify(await world.sql("select encode(token_hash, 'base64') from known_device"));
    expect([await world.sql('select from known_device'), lines.some((line) => kept.includes(line.slice(19, 62)))]).toEqual([[{}], false]);
  }, 60_000);

  test.each([
    ['forged', async (_account: Account) => 'x'.repeat(43)],
    ['of another account', async (_account: Account) => (await deviceToken('employer', await employerAccount())) as string],
    [
      'older than its last sign-in',
      async (account: Account) => {
        const planted = await deviceToken('employer', account);
        await browserOf('employer', account, new Holding(world, DEVICE('employer'), planted));
        return planted;
      },
    ],
  ])(
    'that is %s opens nothing',
    async (_what, token) => {
      const account = await employerAccount();
      const held = await token(account);
      await usedUp('employer', account);
      expect(await isLetIn('employer', account, new Holding(world, DEVICE('employer'), held))).toBe(false);
    },
    60_000,
  );

  async function deviceToken(audience: 'employer' | 'staff', account: Account): Promise<string> {
    const came: Came[] = [];
    await browserOf(audience, account, new Watched(world, came));
    const line = came.flatMap(({ headers }) => [headers['set-cookie'] ?? []].flat()).find((one) => one.startsWith(DEVICE(audience)));
    return (line as string).split(/[=;]/)[1] as string;
  }

  test('is known no more once the password is changed, or its owner signs out everywhere', async () => {
    const account = await employerAccount();
    for (const forget of [
      () => world.sql("update account set secret_hash = secret_hash || ' ' where id = $1", [account.person.id]),
      async () => {
        const { token } = await world.session('employer', account.person.id);
        await world.post('employer', 'mutation { sessionsEndAll(idempotencyKey: "all") { __typename } }', {}, from(freshNetwork(), token));
      },
    ]) {
      await browserOf('employer', account);
      expect(await world.sql('select from known_device')).toHaveLength(1);
      await forget();
      expect(await world.sql('select from known_device')).toEqual([]);
      await withSecret(account.person);
    }
  }, 60_000);

  test('is shut by five wrong passwords for itself alone', async () => {
    const account = await employerAccount();
    const browser = await browserOf('employer', account);
    await leave('employer', browser);
    await browser.get('/employer');
    for (let tries = 0; tries < 5; tries++) await browser.post('/employer/enter', { login: account.login, secret: 'wrong' });
    expect(await isLetIn('employer', account, browser)).toBe(false);
    expect((await right('employer', account, freshNetwork())).__typename).toBe('SignInPayload');
  }, 60_000);

  test('stays known to everybody who signs in there, on a computer that two people share', async () => {
    const [one, other] = [await employerAccount(), await employerAccount()];
    const browser = await browserOf('employer', one);
    await leave('employer', browser);
    await browserOf('employer', other, browser);
    await leave('employer', browser);
    for (const account of [one, other]) await usedUp('employer', account);
    expect(await isLetIn('employer', one, browser)).toBe(true);
    await leave('employer', browser);
    expect(await isLetIn('employer', other, browser)).toBe(true);
  }, 60_000);

  test('is never made of a trainee: nothing that her pages set outlasts the visit', async () => {
    const trainee = await traineeAccount();
    const came: Came[] = [];
    const browser = new Watched(world, came);
    await browser.get('/');
    await browser.post('/enter', { login: trainee.login, secret: PIN });
    await browser.get('/?lang=en');
    await browser.get('/pin');
    const cookies = came.flatMap(({ headers }) => [headers['set-cookie'] ?? []].flat());
    expect(cookies.filter((line) => line.startsWith('wm-trainee='))).toHaveLength(1);
    const lasting = cookies.filter((line) => /Max-Age/i.test(line) || Date.parse(/Expires=([^;]+)/.exec(line)?.[1] ?? '0') > Date.now() + 61 * 60_000);
    expect(lasting).toEqual([]);
    expect(await world.sql('select from known_device')).toEqual([]);
    const add = "insert into known_device (token_hash, account_id) values ('x', $1)";
    await expect(world.sql(add, [trainee.person.id])).rejects.toThrow('a trainee has no known device');
  }, 60_000);

  test('costs the same statements as none, whether its account is there or not', async () => {
    const account = await employerAccount();
    const token = await deviceToken('employer', account);
    const cost = (cookie: string, login: string): Promise<number> =>
      statementsOf(
        world,
        () => world.post('employer', SIGN_IN, { input: { login, secret: 'wrong' } }, { ...from(freshNetwork()), ...(cookie ? { cookie } : {}) }),
        'employer',
      );
    const costs = [];
    for (const cookie of ['', `wm-device-employer=${token}`, 'wm-device-employer=x'])
      for (const login of [account.login, 'nobody@example.org']) costs.push(await cost(cookie, login));
    expect(new Set(costs).size).toBe(1);
  }, 60_000);
});

/** A browser whose answers are kept. */
class Watched extends Browser {
  constructor(
    of: World,
    private readonly came: Came[],
  ) {
    super(of);
  }
  protected override keep(one: Came): void {
    this.came.push(one);
    super.keep(one);
  }
}
/** A browser that holds a cookie of somebody's choice. */
class Holding extends Browser {
  constructor(of: World, name: string, value: string) {
    super(of);
    this.keep({ status: 200, headers: { 'set-cookie': [`${name}=${value}`] }, text: '' });
  }
}

test('the limits are the same in the rules and in the database', async () => {
  const rows = await world.sql(
    'select audience, scope, within_seconds as "withinSeconds", most, gap_seconds as "gapSeconds" from try_limit order by audience, scope, within_seconds',
  );
  const sorted = AUDIENCES.flatMap((audience) => TRY_LIMITS[audience].map((limit) => ({ audience, ...limit }))).sort(
    (a, b) => a.audience.localeCompare(b.audience) || a.scope.localeCompare(b.scope) || a.withinSeconds - b.withinSeconds,
  );
  expect(rows.sort((a, b) => a.audience.localeCompare(b.audience) || a.scope.localeCompare(b.scope) || a.withinSeconds - b.withinSeconds)).toEqual(sorted);
  const { check } = await world.one<{ check: string }>("select pg_get_constraintdef(oid) as check from pg_constraint where conname = 'try_limit_scope_check'");
  expect([...check.matchAll(/'(\w+)'/g)].map((match) => match[1])).toEqual([...TRY_SCOPES]);
});

test('docs/guessing.md says how many guesses a day the limits allow, and they are no more than before', () => {
  // five of a login and twenty of an address in a quarter of an hour
  const [before, beforeOfNetwork] = [96 * 5, 96 * 20];
  const door = (audience: Audience): number => mostTriesADay(audience, 'ACCOUNT');
  const device = (audience: Audience): number => mostTriesADay(audience, 'DEVICE');
  const session = (audience: Audience): number => mostTriesADay(audience, 'SESSION');
  const all = (audience: Audience): number => door(audience) + device(audience) + session(audience);
  const networks = AUDIENCES.map((audience) => mostTriesADay(audience, 'NETWORK'));
  const expected = [
    [before, door('trainee')],
    [5, WRONG_PINS_IN_A_ROW],
    // four quarters of the hour that her session lasts
    [4 * 5, session('trainee')],
    [before, door('employer')],
    [0, device('employer')],
    [0, session('employer')],
    [before, all('employer')],
    [before, door('staff')],
    [0, device('staff')],
    [0, session('staff')],
    [before, all('staff')],
    [beforeOfNetwork, Math.max(...networks)],
    [MOST_WRONG_CODES, MOST_WRONG_CODES],
  ];
  const page = readFileSync(join(__dirname, '../../docs/guessing.md'), 'utf8');
  const rows = [...page.matchAll(/^\| .+? +\| ([\d–]+) +\| (\d+) +\|$/gm)].map(([, was, is]) => [was === '–' ? 0 : Number(was), Number(is)]);
  expect(rows).toEqual(expected);
  expect(expected.filter(([was = 0, is = 0]) => was > 0 && is > was)).toEqual([]);
  const pins = Array.from({ length: 1_000_000 }, (_, pin) => String(pin).padStart(6, '0')).filter((pin) => !isEasyToGuess(pin)).length;
  expect(page).toContain(`one of ${pins.toLocaleString('en')} that are not easy to guess`);
  expect(page).toContain(`a chance of 1 in ${Math.floor(pins / door('trainee')).toLocaleString('en')},`);
  expect(page).toContain(`at most ${MOST_DEVICES} known browsers`);
});

test('ten browsers of an account are known at most, for half a year without a sign-in', async () => {
  const { person, login } = await employerAccount();
  for (let at = 0; at <= MOST_DEVICES; at++) await world.sql('select app.remember_device($1, null, sha256($2))', [person.id, `token ${at}`]);
  expect(await world.sql('select from known_device')).toHaveLength(MOST_DEVICES);
  const isKnown = async (): Promise<boolean> => {
    const scopes = await world.asLogin(
      'employer',
      'waymark_employer',
      {},
      "select cardinality(keys) as n from app.count_try(null, $1, 'here', sha256('token 10'), null)",
      [login],
    );
    return scopes[0]?.n === 1;
  };
  await world.sql('update known_device set used_at = used_at - make_interval(days => $1, mins => -1)', [DEVICE_DAYS]);
  expect(await isKnown()).toBe(true);
  await world.sql("update known_device set used_at = used_at - interval '2 minutes'");
  expect(await isKnown()).toBe(false);
});
