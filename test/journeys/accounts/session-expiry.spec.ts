import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { generate, generateSecret } from 'otplib';
import { DEVICES } from '../../../src/features/accounts/domain/sign-in/device';
import { AUDIENCES } from '../../../src/features/accounts/domain/permissions';
import { SESSION_LIMITS } from '../../../src/features/accounts/domain/sign-in/session';
import { type Institution, People } from '../../harness/data/people';
import { type Audience, type Data, type Person, Harness } from '../../harness/harness';

/**
 * A session ends by timeout, by its owner or by an administrator; sensitive operations require
 * re-authentication.
 */
const SECRET = 'eleven words and one more';
const PHONE = 'Mozilla/5.0 (Linux; Android 13; SM-A037F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInPayload { token expiresAt } ... on Refusal { code } } }';
const MINE = '{ mySessions { id device isCurrent startedAt usedAt endsAt } }';
const END =
  'mutation ($id: ID!, $key: ID!) { sessionEnd(id: $id, idempotencyKey: $key) { __typename ... on SessionEndPayload { id } ... on Refusal { code } } }';
const END_ALL = 'mutation ($key: ID!) { sessionsEndAll(idempotencyKey: $key) { __typename ... on SessionsEndAllPayload { ended } } }';
const EXTEND = 'mutation { sessionExtend { ... on SessionExtendPayload { session { isCurrent endsAt } } ... on Refusal { code } } }';
const END_COLLEAGUE = 'mutation ($id: ID!, $key: ID!) { colleagueSessionsEnd(id: $id, idempotencyKey: $key) { __typename ... on Refusal { code } } }';
const AGAIN =
  'mutation ($input: ReauthenticateInput!) { reauthenticate(input: $input) { __typename ... on ReauthenticatePayload { reauthenticatedUntil } ... on Refusal { code message } } }';

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

const key = (): { key: string } => ({ key: randomUUID() });
const loginOf = async ({ id }: Person): Promise<string> =>
  (await harness.one<{ login: string }>('update account set secret_hash = $2 where id = $1 returning login', [id, await hash(SECRET)])).login;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
/** Signs in with a phone's user agent, and with the token of an earlier session or none. */
async function signIn(person: Person, former?: string): Promise<string> {
  const input = { login: await loginOf(person), secret: SECRET };
  const { data } = await harness.post(person.audience, SIGN_IN, { input }, { 'user-agent': PHONE, ...(former ? bearer(former) : {}) });
  expect(data.signIn.__typename).toBe('SignInPayload');
  return data.signIn.token;
}
const ask = (audience: Audience, token: string, query: string, variables = {}): Promise<Data> => harness.post(audience, query, variables, bearer(token));
const isIn = async (audience: Audience, token: string): Promise<boolean> => !(await ask(audience, token, MINE)).errors;
const memberOf = async (audience: Audience): Promise<Person> => {
  if (audience === 'staff') return people.staff(institution);
  return audience === 'employer' ? (await people.employer()).user : (await people.trainee(institution)).user;
};
/** Lets real time pass for every session. */
const minutesLater = (minutes: number): Promise<unknown> =>
  harness.sql(
    `update session set created_at = created_at - make_interval(secs => $1), last_seen_at = last_seen_at - make_interval(secs => $1),
       authenticated_at = authenticated_at - make_interval(secs => $1), expires_at = expires_at - make_interval(secs => $1) where ended_at is null`,
    [minutes * 60],
  );

test('session lifetimes are the same in the rules and in the database', async () => {
  const rows = await harness.sql('select audience, absolute_minutes as "absoluteMinutes", idle_minutes as "idleMinutes" from session_limit');
  expect(Object.fromEntries(rows.map(({ audience, ...limits }) => [audience, limits]))).toEqual(SESSION_LIMITS);
  const { check } = await harness.one<{ check: string }>("select pg_get_constraintdef(oid) as check from pg_constraint where conname = 'session_device_check'");
  expect([...check.matchAll(/'(\w+)'/g)].map((match) => match[1])).toEqual([...DEVICES]);
});

test.each(AUDIENCES)('a session of %s ends when idle, ends at its absolute limit despite activity, and cannot be revived', async (audience) => {
  const { idleMinutes, absoluteMinutes } = SESSION_LIMITS[audience];
  const person = await memberOf(audience);
  const token = await signIn(person);
  await minutesLater(idleMinutes - 0.1);
  expect(await isIn(audience, token)).toBe(true);
  await minutesLater(idleMinutes);
  expect(await isIn(audience, token)).toBe(false);
  const another = await signIn(person);
  for (let used = 0; used + idleMinutes - 1 < absoluteMinutes; used += idleMinutes - 1) {
    expect(await isIn(audience, another)).toBe(true);
    await minutesLater(idleMinutes - 1);
  }
  await minutesLater((absoluteMinutes % (idleMinutes - 1)) + 0.1);
  expect(await isIn(audience, another)).toBe(false);
  await harness.sql("update session set expires_at = now() + interval '9 days' where ended_at is null");
  expect(await isIn(audience, another)).toBe(false);
});

test('a longer session requested from the database is capped at the maximum', async () => {
  const { user } = await people.trainee(institution);
  const [row] = await harness.sql<{ lasts: number; idle: number }>(
    `insert into session (token_hash, account_id, expires_at, idle_minutes) values ('\\x00', $1, now() + interval '9 days', 999)
     returning extract(epoch from expires_at - created_at)::int / 60 as lasts, idle_minutes as idle`,
    [user.id],
  );
  expect(row).toEqual({ lasts: 60, idle: 10 });
  await harness.sql("update session set ended_at = now() where token_hash = '\\x00'");
  await expect(harness.sql("update session set ended_at = null where token_hash = '\\x00'")).rejects.toThrow('stays ended');
});

test("signing in issues a new token and ends only this browser's session", async () => {
  const { user } = await people.employer();
  const [first, elsewhere] = [await signIn(user), await signIn(user)];
  const second = await signIn(user, first);
  expect(second).not.toBe(first);
  expect([await isIn('employer', first), await isIn('employer', second), await isIn('employer', elsewhere)]).toEqual([false, true, true]);
  const wrong = await harness.post('employer', SIGN_IN, { input: { login: await loginOf(user), secret: 'wrong' } }, bearer(second));
  expect([wrong.data.signIn.code, await isIn('employer', second)]).toEqual(['SIGN_IN_REFUSED', true]);
});

test('a trainee has one session at a time, even after signing in on two phones at once', async () => {
  const { user } = await people.trainee(institution);
  const older = await signIn(user);
  const tokens = await Promise.all([signIn(user), signIn(user), signIn(user)]);
  expect(await isIn('trainee', older)).toBe(false);
  expect((await Promise.all(tokens.map((token) => isIn('trainee', token)))).filter(Boolean)).toHaveLength(1);
});

test('a second-PIN session neither sees nor ends her own session, which continues unaffected', async () => {
  const { user } = await people.trainee(institution);
  const hers = await signIn(user);
  await harness.sql('update account set list_hash = $2 where id = $1', [user.id, await hash('second pin')]);
  const { login } = await harness.one<{ login: string }>('select login from account where id = $1', [user.id]);
  const list = (await harness.post('trainee', SIGN_IN, { input: { login, secret: 'second pin' } })).data.signIn.token;
  expect([await isIn('trainee', hers), await isIn('trainee', list)]).toEqual([true, true]);
  expect((await ask('trainee', list, MINE)).data.mySessions).toHaveLength(1);
  const both = (await ask('trainee', hers, MINE)).data.mySessions;
  expect(both).toHaveLength(2);
  const mine = both.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent).id;
  expect((await ask('trainee', list, END, { id: mine, ...key() })).data.sessionEnd.code).toBe('NOT_FOUND');
  expect((await ask('trainee', list, END_ALL, key())).data.sessionsEndAll.ended).toBe(1);
  expect([await isIn('trainee', hers), await isIn('trainee', list)]).toEqual([true, false]);
});

describe.each(AUDIENCES)('%s', (audience) => {
  test('can list sessions with their device types and end one from another device', async () => {
    const person = await memberOf(audience);
    const token = await signIn(person);
    const sessions = (await ask(audience, person.token, MINE)).data?.mySessions ?? (await ask(audience, token, MINE)).data.mySessions;
    if (audience === 'trainee') return expect(sessions).toEqual([expect.objectContaining({ device: 'PHONE', isCurrent: true })]);
    expect(sessions.map(({ device, isCurrent }: Data) => [device, isCurrent])).toEqual([
      ['PROGRAM', true],
      ['PHONE', false],
    ]);
    const end = { id: sessions[1].id, ...key() };
    const answers = [await person.ask(END, end), await person.ask(END, end)];
    expect(answers).toEqual([answers[0], answers[0]]);
    expect([answers[0].id, await isIn(audience, token)]).toEqual([end.id, false]);
    expect((await person.ask(END, { ...end, ...key() })).code).toBe('NOT_FOUND');
  });

  test('can end all sessions in one step, including the current one', async () => {
    const person = await memberOf(audience);
    const other = await memberOf(audience);
    const token = await signIn(person);
    const count = (await ask(audience, token, MINE)).data.mySessions.length;
    expect((await ask(audience, token, END_ALL, key())).data.sessionsEndAll.ended).toBe(count);
    expect([await isIn(audience, token), await isIn(audience, person.token), await isIn(audience, other.token)]).toEqual([false, false, true]);
    expect((await ask(audience, token, END_ALL, key())).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  test("gets the same response when ending another user's, an unknown or an invalid session id", async () => {
    const [person, other] = [await memberOf(audience), await memberOf(audience)];
    const foreign = (await other.ask(MINE))[0].id;
    const answers = [];
    for (const id of [foreign, randomUUID(), 'no id', '', '__proto__', `${foreign}'`]) answers.push(await person.answer(END, { id, ...key() }));
    expect(answers).toEqual(answers.map(() => ({ data: { sessionEnd: { __typename: 'NotFound', code: 'NOT_FOUND' } } })));
    expect(await isIn(audience, other.token)).toBe(true);
  });

  test('can extend a session, never beyond its absolute limit', async () => {
    const { idleMinutes, absoluteMinutes } = SESSION_LIMITS[audience];
    const person = await memberOf(audience);
    await minutesLater(idleMinutes - 1);
    const { session } = await person.ask(EXTEND);
    expect([session.isCurrent, Math.round((Date.parse(session.endsAt) - Date.now()) / 60_000)]).toEqual([true, idleMinutes]);
    await harness.sql('update session set created_at = now() - make_interval(mins => $1) where account_id = $2', [absoluteMinutes - 3, person.id]);
    expect(Math.round((Date.parse((await person.ask(EXTEND)).session.endsAt) - Date.now()) / 60_000)).toBe(3);
  });
});

test('a removed role has no effect from the next request on', async () => {
  const officer = await people.staff(institution, ['CASE_WORKER']);
  const query = '{ trainees(first: 1) { nodes { id } } }';
  expect((await officer.answer(query)).errors).toBeUndefined();
  await harness.sql("update account set roles = '{MONITORING_OFFICER}' where id = $1", [officer.id]);
  expect((await officer.answer(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  await harness.sql('update account set closed_at = now() where id = $1', [officer.id]);
  expect((await officer.answer(query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('an account administrator can end all sessions of a colleague, but of no one in another institution', async () => {
  const admin = await people.staff(institution, ['INSTITUTION_ADMIN']);
  const [colleague, stranger] = [await people.staff(institution), await people.staff(await people.institution())];
  const again = await harness.session('staff', colleague.id);
  const change = { id: colleague.id, ...key() };
  for (const _ of [1, 2]) expect((await admin.ask(END_COLLEAGUE, change)).__typename).toBe('ColleagueSessionsEndPayload');
  expect([await isIn('staff', colleague.token), await isIn('staff', again.token)]).toEqual([false, false]);
  for (const id of [stranger.id, (await people.employer()).user.id, randomUUID(), 'x'])
    expect((await admin.ask(END_COLLEAGUE, { id, ...key() })).code).toBe('NOT_FOUND');
  expect(await isIn('staff', stranger.token)).toBe(true);
  const officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  expect((await officer.answer(END_COLLEAGUE, { id: admin.id, ...key() })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

describe('a sensitive operation', () => {
  const ADD = `mutation ($key: ID!) { institutionAdd(input: { code: "P-9", name: "A partner" }, idempotencyKey: $key) { __typename ... on Refusal { code message } } }`;
  const RECORD = 'query ($id: ID!) { protectedRecord(traineeId: $id, reason: SUPPORT) { __typename } }';
  const old = (person: Person): Promise<unknown> =>
    harness.sql("update session set authenticated_at = now() - interval '5 minutes' where account_id = $1", [person.id]);

  test('requires the password and a new code after five minutes, and then accepts the same request', async () => {
    const admin = await people.staff(institution, ['INSTITUTION_ADMIN']);
    const totpSecret = generateSecret();
    await harness.sql('update account set totp_secret = $2 where id = $1', [admin.id, totpSecret]);
    await loginOf(admin);
    await old(admin);
    const change = key();
    expect(await admin.ask(ADD, change)).toMatchObject({ __typename: 'ReauthenticationNeeded', code: 'REAUTHENTICATION_NEEDED' });
    const code = await generate({ secret: totpSecret });
    for (const input of [{ secret: 'wrong', code }, { secret: SECRET }, { secret: SECRET, code: '000000' }])
      expect((await admin.ask(AGAIN, { input })).code).toBe('SIGN_IN_REFUSED');
    expect((await admin.ask(ADD, change)).code).toBe('REAUTHENTICATION_NEEDED');
    const result = await admin.ask(AGAIN, { input: { secret: SECRET, code } });
    expect(Math.round((Date.parse(result.reauthenticatedUntil) - Date.now()) / 60_000)).toBe(5);
    expect((await admin.ask(ADD, change)).__typename).toBe('InstitutionAddPayload');
    // each code works once, here too
    expect((await admin.ask(AGAIN, { input: { secret: SECRET, code } })).code).toBe('SIGN_IN_REFUSED');
  }, 60_000);

  test('stays blocked in this session when another session of the same person re-authenticated', async () => {
    const admin = await people.staff(institution, ['INSTITUTION_ADMIN']);
    await old(admin);
    const token = await signIn(admin);
    expect((await admin.ask(ADD, key())).code).toBe('REAUTHENTICATION_NEEDED');
    expect((await ask('staff', token, ADD, key())).data.institutionAdd.__typename).toBe('InstitutionAddPayload');
  });

  test('is hidden too: protected data waits for re-authentication, and roles without permission are refused as usual', async () => {
    const [worker, officer] = [await people.staff(institution, ['CASE_WORKER']), await people.staff(institution, ['PLACEMENT_OFFICER'])];
    const { id } = await people.trainee(institution);
    await old(worker);
    await old(officer);
    expect((await worker.answer(RECORD, { id })).errors?.[0]?.extensions.code).toBe('REAUTHENTICATION_NEEDED');
    expect((await officer.answer(RECORD, { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const kinds = await harness.sql<{ action: string }>('select action from audit_pending where subject_id = $1 order by action', [id]);
    expect(kinds.map(({ action }) => action)).toHaveLength(1);
  });

  test("requires an employer's password again before anyone is added to the account", async () => {
    const { user } = await people.employer();
    await harness.sql('update account set is_owner = true, email_confirmed_at = now() where id = $1', [user.id]);
    await loginOf(user);
    await old(user);
    const invite = 'mutation ($email: String!, $key: ID!) { memberInvite(input: { email: $email, language: EN }, idempotencyKey: $key) { __typename } }';
    const variables = { email: 'new@example.com', ...key() };
    expect((await user.ask(invite, variables)).__typename).toBe('ReauthenticationNeeded');
    expect((await user.ask(AGAIN, { input: { secret: 'wrong' } })).code).toBe('SIGN_IN_REFUSED');
    expect((await user.ask(AGAIN, { input: { secret: SECRET } })).__typename).toBe('ReauthenticatePayload');
    expect((await user.ask(invite, variables)).__typename).toBe('MemberInvitePayload');
  });

  test('cannot be unlocked by guessing: five failed attempts lock it, and sign-in too', async () => {
    const worker = await people.staff(institution, ['CASE_WORKER']);
    await loginOf(worker);
    const codes = [];
    for (let at = 0; at < 6; at++) codes.push((await worker.ask(AGAIN, { input: { secret: `wrong ${at}` } })).code);
    expect(codes).toEqual([...Array(5).fill('SIGN_IN_REFUSED'), 'RATE_LIMITED']);
  }, 60_000);
});
