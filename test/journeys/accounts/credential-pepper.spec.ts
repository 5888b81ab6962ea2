import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hash, verify } from '@node-rs/argon2';
import { slowDigest } from '../../../src/platform/security/credential-hash';
import { endAll, type Running, startApi } from '../../faults/support/processes';
import { sendCheckIn, codeFor, open, GOOD_ANSWERS } from '../../harness/data/check-ins';
import { ownerEnvironment } from '../../harness/command';
import { type Employer, inDays, type Institution, People } from '../../harness/data/people';
import { startedPlacement } from '../../harness/data/placements';
import { giveAccess, key, profile, register } from '../../harness/trainee-requests';
import { type Answer, type Data, PEPPER, type Person, Harness } from '../../harness/harness';

// Most of these tests start a separate process, also on a slow machine.
jest.setTimeout(120_000);

/**
 * A copy of the database does not reveal a PIN or a check-in code, and keys can be rotated without users
 * noticing.
 */
const [HERS, LIST] = ['482913', '735064'];
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInPayload { token } ... on Refusal { code } } }';
const CHANGE = 'mutation ($input: PinChangeInput!, $k: ID!) { pinChange(input: $input, idempotencyKey: $k) { __typename ... on Refusal { code } } }';
const RESET =
  'mutation ($id: ID!, $k: ID!) { traineeResetAccess(id: $id, idempotencyKey: $k) { __typename ... on TraineeResetAccessPayload { login secret } } }';
const newKey = (): string => randomBytes(32).toString('base64url');

let harness: Harness;
let people: People;
let institution: Institution;
let caseWorker: Person;
let id: string;
let login: string;
beforeAll(async () => (harness = await Harness.start()));
afterAll(() => harness.end());
afterEach(() => endAll());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  const officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  caseWorker = await people.staff(institution, ['CASE_WORKER']);
  const skill = (await harness.one<{ code: string }>("select code from skill where not retired and kind = 'S' order by id limit 1")).code;
  id = (await register(officer, profile(skill))).trainee.id;
  await harness.sql('update trainee set case_worker_id = $1', [caseWorker.id]);
  const credentials = await giveAccess(officer, id);
  login = credentials.login;
  const { token } = await signIn(credentials.secret);
  await harness.post(
    'trainee',
    CHANGE,
    { input: { pin: credentials.secret, newPin: HERS, listPin: LIST }, k: 'changed' },
    { authorization: `Bearer ${token}` },
  );
});

async function signIn(secret: string, url = harness.url): Promise<Data> {
  const response = await fetch(`${url}/graphql/trainee`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SIGN_IN, variables: { input: { login, secret } } }),
  });
  return ((await response.json()) as { data: Data }).data.signIn;
}
const readHashes = (): Promise<{ id: string; secret_hash: string; list_hash: string }> =>
  harness.one('select id, secret_hash, list_hash from account where trainee_id = $1', [id]);
const withPepper = (...peppers: string[]): Promise<Running> => startApi({ ...harness.environment(), WAYMARK_PEPPER: peppers.join(',') });
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function askedEmployer(): Promise<{ employer: Employer; checkIn: { id: string; token: string } }> {
  const employer = await people.employer();
  const vacancy = await people.vacancy(employer, { startsOn: inDays(0) });
  const place = await startedPlacement(harness, await people.trainee(institution), vacancy);
  return { employer, checkIn: await sendCheckIn(harness, place.id) };
}

test('an attacker with a copy of the database cannot distinguish the right PIN from a wrong one', async () => {
  const { secret_hash, list_hash } = await readHashes();
  for (const [stored, pin] of [
    [secret_hash, HERS],
    [list_hash, LIST],
  ] as const)
    expect(await verify(stored.slice(stored.indexOf('$argon2')), pin)).toBe(false);
  expect((await signIn(HERS)).__typename).toBe('SignInPayload');
  expect((await signIn(LIST)).__typename).toBe('SignInPayload');
});

test('an attacker with a copy of the database cannot derive PINs from the stored request that chose them', async () => {
  const { id: account } = await readHashes();
  const { token } = await signIn(HERS);
  const input = { pin: '000000', newPin: '640973' };
  await harness.post('trainee', CHANGE, { input, k: 'once' }, { authorization: `Bearer ${token}` });
  const { body_hash } = await harness.one<{ body_hash: string }>("select body_hash from idempotency where key = 'once'");
  const guess = sha256(JSON.stringify(['pinChange', { input: await slowDigest(JSON.stringify(input), `${account} once`) }]));
  expect(body_hash).not.toBe(guess);
});

test('an attacker with a copy of the database cannot derive a check-in code from its hash or a stored request', async () => {
  const { employer, checkIn } = await askedEmployer();
  const code = await codeFor(employer.user, checkIn.id);
  const { code_hash } = await harness.one<{ code_hash: string }>('select code_hash from employer_check_in where id = $1', [checkIn.id]);
  expect(code_hash).not.toBe(sha256(`${checkIn.token}:${code}`));
  const input = { token: checkIn.token, code, ...GOOD_ANSWERS };
  const mutation = 'mutation ($input: CheckInAnswerInput!) { checkInAnswer(input: $input, idempotencyKey: "once") { __typename } }';
  expect((await harness.post('employer', mutation, { input })).data.checkInAnswer.__typename).toBe('CheckInAnswerPayload');
  const { body_hash } = await harness.one<{ body_hash: string }>("select body_hash from idempotency where field = 'checkInAnswer'");
  expect(body_hash).not.toBe(sha256(JSON.stringify(['checkInAnswer', input])));
});

test('after a key rotation, PINs of the older key still work and are rehashed with the newest, and the older key can be removed', async () => {
  const newest = newKey();
  const before = await readHashes();
  const both = await withPepper(newest, PEPPER);
  expect((await signIn(HERS, both.url)).__typename).toBe('SignInPayload');
  expect((await signIn('999999', both.url)).code).toBe('SIGN_IN_REFUSED');
  const half = await readHashes();
  expect([half.secret_hash.slice(0, 19) === before.secret_hash.slice(0, 19), half.list_hash === before.list_hash]).toEqual([false, true]);
  expect((await signIn(LIST, both.url)).__typename).toBe('SignInPayload');
  const alone = await withPepper(newest);
  expect((await signIn(HERS, alone.url)).__typename).toBe('SignInPayload');
  expect((await signIn(LIST, alone.url)).__typename).toBe('SignInPayload');
  expect((await signIn('999999', alone.url)).code).toBe('SIGN_IN_REFUSED');
});

test('a PIN from before the pepper works and is then rehashed with it', async () => {
  await harness.sql('update account set secret_hash = $2, list_hash = $3 where trainee_id = $1', [id, await hash(HERS), await hash(LIST)]);
  for (const pin of [LIST, HERS]) expect((await signIn(pin)).__typename).toBe('SignInPayload');
  const { secret_hash, list_hash } = await readHashes();
  for (const stored of [secret_hash, list_hash]) expect(stored).toMatch(/^pepper:[0-9a-f]{12}:\$argon2id\$/);
  for (const pin of [LIST, HERS]) expect((await signIn(pin)).__typename).toBe('SignInPayload');
});

test('a check-in code from an older key, or from before the pepper, works and is rehashed with the newest', async () => {
  const { employer, checkIn } = await askedEmployer();
  const code = await codeFor(employer.user, checkIn.id);
  const newest = newKey();
  const both = await withPepper(newest, PEPPER);
  expect(await open(at(both), checkIn.token, code)).toMatchObject({ __typename: 'CheckInOpenPayload' });
  await harness.sql("update account set secret_hash = 'none', list_hash = null where trainee_id = $1", [id]);
  const alone = await withPepper(newest);
  expect(await open(at(alone), checkIn.token, code)).toMatchObject({ __typename: 'CheckInOpenPayload' });
  await harness.sql('update employer_check_in set code_key = null, code_hash = app.check_in_code_hash(link_token, $2) where id = $1', [checkIn.id, code]);
  expect(await open(harness, checkIn.token, code)).toMatchObject({ __typename: 'CheckInOpenPayload' });
  expect(await harness.one('select code_key from employer_check_in where id = $1', [checkIn.id])).toEqual({
    code_key: expect.stringMatching(/^[0-9a-f]{12}$/),
  });
  expect(await open(harness, checkIn.token, code)).toMatchObject({ __typename: 'CheckInOpenPayload' });
});

/** The public API of a separate process. */
const at = ({ url }: Running): Pick<Harness, 'post'> => ({
  async post(audience, query, variables = {}) {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/graphql/${audience}`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return (await response.json()) as Answer;
  },
});

test.each([
  ['no pepper at all', '', /WAYMARK_PEPPER: is missing\. Take it from the file "pepper"/],
  ['a pepper that is no key', 'salt', /WAYMARK_PEPPER: is not one to five random keys of 32 bytes, newest first\. Make a key with/],
  [
    'another key than the rows need',
    newKey(),
    /WAYMARK_PEPPER: lacks a key, and the database needs the key [0-9a-f]{12} \(2 PINs, 0 check-in codes\)\. Put that key back/,
  ],
])('the service refuses to start with %s, and names the remedy', async (_what, pepper, pattern) => {
  const failure = await startApi({ ...harness.environment(), WAYMARK_PEPPER: pepper }).then(
    () => 'started',
    (error: Error) => error.message,
  );
  expect(failure).toMatch(pattern);
  expect(failure).not.toContain(pepper || ' at ');
});

test('with a lost key the service starts only if it is declared lost, and staff issue new PINs', async () => {
  const lost = (await readHashes()).secret_hash.split(':')[1] as string;
  expect(await harness.sql('select * from app.discard_pepper($1)', [lost])).toEqual([{ pins: 1, codes: 0 }]);
  const api = await withPepper(newKey());
  expect((await signIn(HERS, api.url)).code).toBe('SIGN_IN_REFUSED');
  const body = JSON.stringify({ query: RESET, variables: { id, k: key() } });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${caseWorker.token}` };
  const answer = (await (await fetch(`${api.url}/graphql/staff`, { method: 'POST', headers, body })).json()) as { data: Data };
  expect((await signIn(answer.data.traineeResetAccess.secret, api.url)).__typename).toBe('SignInPayload');
});

test('no login of the service can remove a key or rewrite a PIN directly', async () => {
  for (const one of ['employer', 'staff', 'trainee', 'worker'] as const)
    for (const statement of ["select app.discard_pepper('0123456789ab')", "select app.rehash_pin(null, false, 'x', 'y')"])
      await expect(harness.asLogin(one, `waymark_${one}`, {}, statement)).rejects.toThrow('permission denied');
});

describe('preparing a database', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'waymark-pepper-'));
    // The database logins of the other tests keep their passwords.
    writeFileSync(join(folder, 'database-logins.json'), JSON.stringify(harness.logins));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const file = (): string => join(folder, 'pepper');
  const prepare = (pepper = ''): Promise<{ ok: boolean; output: string }> =>
    new Promise((resolve) => {
      const { DATABASE_URL } = ownerEnvironment(harness);
      const env = { PATH: process.env['PATH'], DATABASE_URL, WAYMARK_DATA_DIR: folder, WAYMARK_DEMO: 'none', WAYMARK_PEPPER: pepper };
      execFile(process.execPath, [join(__dirname, '..', '..', '..', 'dist', 'prepare.js')], { env }, (error, out, err) =>
        resolve({ ok: error === null, output: out + err }),
      );
    });

  test('preparing a database creates a key that only this account can read, and never replaces it', async () => {
    await harness.empty();
    expect(await prepare()).toMatchObject({ ok: true });
    const content = readFileSync(file(), 'utf8');
    expect([statSync(file()).mode & 0o777, /^[\w-]{43}\n$/.test(content)]).toEqual([0o600, true]);
    expect(await prepare()).toMatchObject({ ok: true });
    expect(readFileSync(file(), 'utf8')).toBe(content);
  });

  test('preparing a database creates no key if one is set, and never replaces one that rows need', async () => {
    expect(await prepare(PEPPER)).toMatchObject({ ok: true });
    expect(existsSync(file())).toBe(false);
    const refused = await prepare();
    expect([refused.ok, existsSync(file())]).toEqual([false, false]);
    expect(refused.output).toMatch(/WAYMARK_PEPPER: is missing, and the database needs the key [0-9a-f]{12} \(2 PINs, 0 check-in codes\)\. Put that key back/);
  });
});
