import { generate, generateSecret } from 'otplib';
import { DEVICE_DAYS, MAX_DEVICES } from '../../../src/features/accounts/domain/sign-in/attempt-limits';
import { Browser } from '../../harness/browser';
import { type Account, freshNetwork, from, BrowserWithCookie, PIN, SECRET, SIGN_IN, SignIns, RecordingBrowser } from '../../harness/sign-ins';
import { statementsOf } from '../../harness/statement-count';
import type { RawResponse } from '../../harness/raw-requests';
import { type Audience, Harness } from '../../harness/harness';

/**
 * An attacker who uses up an account's daily sign-in attempts does not lock out users of a browser that
 * signed in before.
 */
let harness: Harness;
let tries: SignIns;
beforeAll(async () => (harness = await Harness.start({ settings: { WAYMARK_PROXIES: '1' } })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  tries = await SignIns.of(harness);
});

describe('known device', () => {
  const DEVICE = (audience: Audience): string => `wm-device-${audience}`;
  /** A browser that signed in with the page's form; its network is that of this machine. */
  async function browserOf(audience: 'employer' | 'staff', account: Account, browser = new Browser(harness)): Promise<Browser> {
    await browser.get(`/${audience}`);
    const code = account.totpSecret ? { code: await freshCode(account) } : {};
    const to = await browser.post(`/${audience}/sign-in`, { login: account.login, secret: SECRET, ...code });
    expect(to).not.toContain('?d=');
    return browser;
  }
  // A six-digit code works once, so a test that signs in again uses another seed.
  async function freshCode(account: Account): Promise<string> {
    const totpSecret = generateSecret();
    await harness.sql('alter table account disable trigger delete_changed_account_devices');
    await harness.sql('update account set totp_secret = $2, totp_step = null where id = $1', [account.person.id, totpSecret]);
    await harness.sql('alter table account enable trigger delete_changed_account_devices');
    return generate({ secret: totpSecret });
  }
  async function isLetIn(audience: 'employer' | 'staff', account: Account, browser: Browser): Promise<boolean> {
    await browser.get(`/${audience}`);
    const code = account.totpSecret ? { code: await freshCode(account) } : {};
    return !(await browser.post(`/${audience}/sign-in`, { login: account.login, secret: SECRET, ...code })).includes('?d=');
  }
  const leave = async (audience: string, browser: Browser): Promise<unknown> => (
    await browser.get(`/${audience}/sessions`),
    browser.post(`/${audience}/sign-out`, {})
  );
  /** Uses up the account's daily attempts, so that only known devices can sign in. */
  const useUpTheDay = (): Promise<unknown> => harness.sql(`update sign_in_attempt set attempted_at = array_fill(now(), array[1000]) where scope = 'ACCOUNT'`);
  async function usedUp(audience: Audience, account: Account): Promise<void> {
    await tries.wrong(audience, account.login, freshNetwork());
    await useUpTheDay();
  }

  test.each(['employer', 'staff'] as const)(
    'a known device lets a user of %s sign in while the account is locked elsewhere, and does not change that lock',
    async (audience) => {
      const account = audience === 'staff' ? await tries.staff() : await tries.employer();
      const browser = await browserOf(audience, account);
      await leave(audience, browser);
      await usedUp(audience, account);
      expect(await isLetIn(audience, account, new Browser(harness))).toBe(false);
      expect(await isLetIn(audience, account, browser)).toBe(true);
      expect((await tries.right(audience, account, freshNetwork())).code).toBe('RATE_LIMITED');
    },
    60_000,
  );

  test('the device token is in a cookie without script access, is sent to no other path, is not stored in plain text, and changes with each sign-in', async () => {
    const employer = await tries.employer();
    const responses: RawResponse[] = [];
    const browser = new RecordingBrowser(harness, responses);
    await browserOf('employer', employer, browser);
    await leave('employer', browser);
    await browserOf('employer', employer, browser);
    const lines = responses.flatMap(({ headers }) => [headers['set-cookie'] ?? []].flat()).filter((line) => line.startsWith(DEVICE('employer')));
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^wm-device-employer=[\w-]{43}; Max-Age=15552000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/);
    expect(lines[0]?.slice(0, 70)).not.toBe(lines[1]?.slice(0, 70));
    const stored = JSON.stringify(await harness.sql("select encode(token_hash, 'base64') from known_device"));
    expect([await harness.sql('select from known_device'), lines.some((line) => stored.includes(line.slice(19, 62)))]).toEqual([[{}], false]);
  }, 60_000);

  test.each([
    ['forged', async (_account: Account) => 'x'.repeat(43)],
    ['of another account', async (_account: Account) => deviceToken('employer', await tries.employer())],
    [
      'older than its last sign-in',
      async (account: Account) => {
        const planted = await deviceToken('employer', account);
        await browserOf('employer', account, new BrowserWithCookie(harness, DEVICE('employer'), planted));
        return planted;
      },
    ],
  ])(
    'a device token that is %s does not let anyone in',
    async (_what, token) => {
      const account = await tries.employer();
      const deviceCookie = await token(account);
      await usedUp('employer', account);
      expect(await isLetIn('employer', account, new BrowserWithCookie(harness, DEVICE('employer'), deviceCookie))).toBe(false);
    },
    60_000,
  );

  async function deviceToken(audience: 'employer' | 'staff', account: Account): Promise<string> {
    const responses: RawResponse[] = [];
    await browserOf(audience, account, new RecordingBrowser(harness, responses));
    const line = responses.flatMap(({ headers }) => [headers['set-cookie'] ?? []].flat()).find((one) => one.startsWith(DEVICE(audience)));
    return (line as string).split(/[=;]/)[1] as string;
  }

  test('a device is forgotten when the password changes or the owner signs out everywhere', async () => {
    const account = await tries.employer();
    for (const forget of [
      () => harness.sql("update account set secret_hash = secret_hash || ' ' where id = $1", [account.person.id]),
      async () => {
        const { token } = await harness.session('employer', account.person.id);
        await harness.post('employer', 'mutation { sessionsEndAll(idempotencyKey: "all") { __typename } }', {}, from(freshNetwork(), token));
      },
    ]) {
      await browserOf('employer', account);
      expect(await harness.sql('select from known_device')).toHaveLength(1);
      await forget();
      expect(await harness.sql('select from known_device')).toEqual([]);
      await tries.withSecret(account.person);
    }
  }, 60_000);

  test('five wrong passwords on a known device lock that device only', async () => {
    const account = await tries.employer();
    const browser = await browserOf('employer', account);
    await leave('employer', browser);
    await browser.get('/employer');
    for (let at = 0; at < 5; at++) await browser.post('/employer/sign-in', { login: account.login, secret: 'wrong' });
    expect(await isLetIn('employer', account, browser)).toBe(false);
    expect((await tries.right('employer', account, freshNetwork())).__typename).toBe('SignInPayload');
  }, 60_000);

  test('on a shared computer, the device stays known to each account that signs in there', async () => {
    const [one, other] = [await tries.employer(), await tries.employer()];
    const browser = await browserOf('employer', one);
    await leave('employer', browser);
    await browserOf('employer', other, browser);
    await leave('employer', browser);
    for (const account of [one, other]) await usedUp('employer', account);
    expect(await isLetIn('employer', one, browser)).toBe(true);
    await leave('employer', browser);
    expect(await isLetIn('employer', other, browser)).toBe(true);
  }, 60_000);

  test('no device token is created for a trainee, and no cookie of her pages outlasts the visit', async () => {
    const trainee = await tries.trainee();
    const responses: RawResponse[] = [];
    const browser = new RecordingBrowser(harness, responses);
    await browser.get('/');
    await browser.post('/sign-in', { login: trainee.login, secret: PIN });
    await browser.get('/?lang=en');
    await browser.get('/pin');
    const cookies = responses.flatMap(({ headers }) => [headers['set-cookie'] ?? []].flat());
    expect(cookies.filter((line) => line.startsWith('wm-trainee='))).toHaveLength(1);
    const lasting = cookies.filter((line) => /Max-Age/i.test(line) || Date.parse(/Expires=([^;]+)/.exec(line)?.[1] ?? '0') > Date.now() + 61 * 60_000);
    expect(lasting).toEqual([]);
    expect(await harness.sql('select from known_device')).toEqual([]);
    const add = "insert into known_device (token_hash, account_id) values ('x', $1)";
    await expect(harness.sql(add, [trainee.person.id])).rejects.toThrow('a trainee has no known device');
  }, 60_000);

  test('a sign-in with a device token costs as many statements as a sign-in without, whether or not the account exists', async () => {
    const account = await tries.employer();
    const token = await deviceToken('employer', account);
    const cost = (cookie: string, login: string): Promise<number> =>
      statementsOf(
        harness,
        () => harness.post('employer', SIGN_IN, { input: { login, secret: 'wrong' } }, { ...from(freshNetwork()), ...(cookie ? { cookie } : {}) }),
        'employer',
      );
    const costs = [];
    for (const cookie of ['', `wm-device-employer=${token}`, 'wm-device-employer=x'])
      for (const login of [account.login, 'nobody@example.org']) costs.push(await cost(cookie, login));
    expect(new Set(costs).size).toBe(1);
  }, 60_000);
});

test('an account has at most ten known devices, each for half a year without a sign-in', async () => {
  const { person, login } = await tries.employer();
  for (let at = 0; at <= MAX_DEVICES; at++) await harness.sql('select app.remember_device($1, null, sha256($2))', [person.id, `token ${at}`]);
  expect(await harness.sql('select from known_device')).toHaveLength(MAX_DEVICES);
  const isKnown = async (): Promise<boolean> => {
    const scopes = await harness.asLogin(
      'employer',
      'waymark_employer',
      {},
      "select cardinality(keys) as n from app.count_attempt(null, $1, 'here', sha256('token 10'), null)",
      [login],
    );
    return scopes[0]?.n === 1;
  };
  await harness.sql('update known_device set used_at = used_at - make_interval(days => $1, mins => -1)', [DEVICE_DAYS]);
  expect(await isKnown()).toBe(true);
  await harness.sql("update known_device set used_at = used_at - interval '2 minutes'");
  expect(await isKnown()).toBe(false);
});
