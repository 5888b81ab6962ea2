import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEasyToGuess } from '../../../src/features/accounts/domain/sign-in/pin';
import { AUDIENCES } from '../../../src/features/accounts/domain/permissions';
import {
  MAX_DEVICES,
  maxAttemptsPerDay,
  ATTEMPT_LIMITS,
  ATTEMPT_SCOPES,
  WRONG_PINS_IN_A_ROW,
} from '../../../src/features/accounts/domain/sign-in/attempt-limits';
import { MAX_WRONG_CODES } from '../../../src/features/check-ins/domain/code';
import { freshNetwork, from, PIN, SECRET, SignIns } from '../../harness/sign-ins';
import { type Audience, Harness } from '../../harness/harness';

/**
 * Failed sign-ins of one person never lock out another, and an attacker gains no additional guesses from
 * that.
 */
let harness: Harness;
let tries: SignIns;
beforeAll(async () => (harness = await Harness.start({ settings: { WAYMARK_PROXIES: '1' } })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  tries = await SignIns.of(harness);
});

test('a trainee and a member of staff can sign in from an address with twenty wrong employer sign-ins', async () => {
  const shelter = freshNetwork();
  const [trainee, staff, employer] = [await tries.trainee(), await tries.staff(), await tries.employer()];
  await tries.wrongAttempts(
    20,
    'employer',
    (at) => `stranger${at}@example.org`,
    () => shelter,
  );
  expect((await tries.right('employer', employer, shelter)).code).toBe('RATE_LIMITED');
  expect((await tries.right('trainee', trainee, shelter)).__typename).toBe('SignInPayload');
  expect((await tries.right('staff', staff, shelter)).__typename).toBe('SignInPayload');
}, 60_000);

test('a trainee can sign in with her PIN after thirty wrong PINs of others in her network', async () => {
  const shelter = freshNetwork();
  const trainee = await tries.trainee();
  await tries.wrongAttempts(
    30,
    'trainee',
    (at) => `wrong-code-${at}`,
    () => shelter,
  );
  expect((await tries.right('trainee', trainee, shelter)).__typename).toBe('SignInPayload');
}, 60_000);

test('an employer can sign in from another network while five wrong attempts lock the account in one', async () => {
  const [attackers, theirs] = [freshNetwork(), freshNetwork()];
  const employer = await tries.employer();
  for (let at = 0; at < 5; at++) expect((await tries.wrong('employer', employer.login, attackers)).code).toBe('SIGN_IN_REFUSED');
  expect((await tries.right('employer', employer, attackers)).code).toBe('RATE_LIMITED');
  expect((await tries.right('employer', employer, theirs)).__typename).toBe('SignInPayload');
}, 60_000);

test('a member of staff is slowed down, not locked out, by five wrong attempts in the same network', async () => {
  const office = freshNetwork();
  const staff = await tries.staff();
  await tries.wrongAttempts(
    5,
    'staff',
    () => staff.login,
    () => office,
  );
  expect((await tries.right('staff', staff, office)).__typename).toBe('SignInPayload');
}, 60_000);

test('a member of staff can re-authenticate in a live session whatever was attempted elsewhere', async () => {
  const staff = await tries.staff();
  const office = freshNetwork();
  const { token } = await harness.session('staff', staff.person.id);
  await tries.wrongAttempts(
    10,
    'staff',
    () => staff.login,
    () => office,
  );
  expect((await tries.reauthenticate(staff, token, SECRET, office)).__typename).toBe('ReauthenticatePayload');
}, 60_000);

test('wrong passwords in a live session of an employer lock neither sign-in nor another session', async () => {
  const employer = await tries.employer();
  const office = freshNetwork();
  const [one, other] = [await harness.session('employer', employer.person.id), await harness.session('employer', employer.person.id)];
  for (let at = 0; at < 5; at++) expect((await tries.reauthenticate(employer, one.token, 'wrong', office)).code).toBe('SIGN_IN_REFUSED');
  expect((await tries.reauthenticate(employer, one.token, SECRET, office)).code).toBe('RATE_LIMITED');
  expect((await tries.reauthenticate(employer, other.token, SECRET, office)).__typename).toBe('ReauthenticatePayload');
  expect((await tries.right('employer', employer, office)).__typename).toBe('SignInPayload');
}, 60_000);

test('after a hundred wrong attempts a day an employer is locked out in every network, and no response reveals whether the login exists', async () => {
  const employer = await tries.employer();
  for (const login of [employer.login, 'stranger@example.org']) {
    const answers = await tries.wrongAttempts(
      101,
      'employer',
      () => login,
      // Two attempts in each network, so no attempt has to wait.
      (at) => `203.0.${login === employer.login ? 113 : 114}.${at >> 1}`,
    );
    const codes = answers.map(({ code }) => code);
    expect([codes.filter((code) => code === 'SIGN_IN_REFUSED').length, codes.filter((code) => code === 'RATE_LIMITED').length]).toEqual([100, 1]);
    const refused = await tries.signIn('employer', { login, secret: SECRET }, freshNetwork());
    expect(refused.code).toBe('RATE_LIMITED');
    expect(Date.parse(refused.until) - Date.now()).toBeGreaterThan(23 * 3_600_000);
  }
  const { token } = await harness.session('employer', employer.person.id);
  expect((await tries.reauthenticate(employer, token, SECRET, freshNetwork())).__typename).toBe('ReauthenticatePayload');
}, 120_000);

test('after a hundred wrong attempts a day a member of staff gets one attempt every ten minutes, and never waits longer', async () => {
  const staff = await tries.staff();
  await tries.wrong('staff', staff.login, freshNetwork());
  await harness.sql(`update sign_in_attempt set attempted_at = array_fill(now() - interval '5 minutes', array[100]) where scope = 'ACCOUNT'`);
  const refused = await tries.right('staff', staff, freshNetwork());
  expect(refused.code).toBe('RATE_LIMITED');
  expect(Math.round((Date.parse(refused.until) - Date.now()) / 60_000)).toBe(5);
  await harness.sql(`update sign_in_attempt set attempted_at = array_fill(now() - interval '10 minutes', array[100]) where scope = 'ACCOUNT'`);
  expect((await tries.right('staff', staff, freshNetwork())).__typename).toBe('SignInPayload');
}, 60_000);

test('five wrong PINs from five networks lock a trainee out of signing in, but not of changing her PIN in a live session', async () => {
  const trainee = await tries.trainee();
  const { token } = await harness.session('trainee', trainee.person.id);
  await tries.wrongAttempts(5, 'trainee', () => trainee.login, freshNetwork);
  expect((await tries.right('trainee', trainee, freshNetwork())).code).toBe('SIGN_IN_REFUSED');
  const change = 'mutation ($input: PinChangeInput!, $k: ID!) { pinChange(input: $input, idempotencyKey: $k) { __typename } }';
  const changed = await harness.post('trainee', change, { input: { pin: PIN, newPin: '735064' }, k: randomUUID() }, from(freshNetwork(), token));
  expect(changed.data.pinChange.__typename).toBe('PinChangePayload');
  expect((await tries.signIn('trainee', { login: trainee.login, secret: '735064' }, freshNetwork())).__typename).toBe('SignInPayload');
}, 60_000);

test('the limits in the rules and in the database are equal', async () => {
  const rows = await harness.sql(
    'select audience, scope, window_seconds as "withinSeconds", max_attempts as most, gap_seconds as "gapSeconds" from attempt_limit order by audience, scope, window_seconds',
  );
  const sorted = AUDIENCES.flatMap((audience) => ATTEMPT_LIMITS[audience].map((limit) => ({ audience, ...limit }))).sort(
    (a, b) => a.audience.localeCompare(b.audience) || a.scope.localeCompare(b.scope) || a.withinSeconds - b.withinSeconds,
  );
  expect(rows.sort((a, b) => a.audience.localeCompare(b.audience) || a.scope.localeCompare(b.scope) || a.withinSeconds - b.withinSeconds)).toEqual(sorted);
  const { check } = await harness.one<{ check: string }>(
    "select pg_get_constraintdef(oid) as check from pg_constraint where conname = 'attempt_limit_scope_check'",
  );
  expect([...check.matchAll(/'(\w+)'/g)].map((match) => match[1])).toEqual([...ATTEMPT_SCOPES]);
});

test('docs/guessing.md states how many guesses a day the limits allow, which is no more than before', () => {
  // Five per login and twenty per address in 15 minutes.
  const [before, beforeOfNetwork] = [96 * 5, 96 * 20];
  const perAccount = (audience: Audience): number => maxAttemptsPerDay(audience, 'ACCOUNT');
  const device = (audience: Audience): number => maxAttemptsPerDay(audience, 'DEVICE');
  const session = (audience: Audience): number => maxAttemptsPerDay(audience, 'SESSION');
  const all = (audience: Audience): number => perAccount(audience) + device(audience) + session(audience);
  const networks = AUDIENCES.map((audience) => maxAttemptsPerDay(audience, 'NETWORK'));
  const expected = [
    [before, perAccount('trainee')],
    [5, WRONG_PINS_IN_A_ROW],
    // Her session lasts an hour, which is four such windows.
    [4 * 5, session('trainee')],
    [before, perAccount('employer')],
    [0, device('employer')],
    [0, session('employer')],
    [before, all('employer')],
    [before, perAccount('staff')],
    [0, device('staff')],
    [0, session('staff')],
    [before, all('staff')],
    [beforeOfNetwork, Math.max(...networks)],
    [MAX_WRONG_CODES, MAX_WRONG_CODES],
  ];
  const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'guessing.md'), 'utf8');
  const rows = [...page.matchAll(/^\| .+? +\| ([\d–]+) +\| (\d+) +\|$/gm)].map(([, was, is]) => [was === '–' ? 0 : Number(was), Number(is)]);
  expect(rows).toEqual(expected);
  expect(expected.filter(([was = 0, is = 0]) => was > 0 && is > was)).toEqual([]);
  const pins = Array.from({ length: 1_000_000 }, (_, pin) => String(pin).padStart(6, '0')).filter((pin) => !isEasyToGuess(pin)).length;
  expect(page).toContain(`one of ${pins.toLocaleString('en')} that are not easy to guess`);
  expect(page).toContain(`a chance of 1 in ${Math.floor(pins / perAccount('trainee')).toLocaleString('en')},`);
  expect(page).toContain(`at most ${MAX_DEVICES} known browsers`);
});
