import { hash } from '@node-rs/argon2';
import { type Institution, inDays, People, type Vacancy } from '../../harness/data/people';
import { statementsOf } from '../../harness/statement-count';
import { giveAccess, key, profile, register } from '../../harness/trainee-requests';
import { type Answer, type Data, type Person, Harness } from '../../harness/harness';

/** A PIN that only the trainee knows, on a phone that others may use too. */
const HERS = '482913';
const LIST = '735064';
/** A PIN set by staff that is hard to guess. */
const STAFFS = '517394';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInPayload { token } ... on Refusal { code message } } }';
const CHANGE =
  'mutation ($input: PinChangeInput!, $k: ID!) { pinChange(input: $input, idempotencyKey: $k) { __typename ... on PinChangePayload { me { hasFirstPin } } ... on Refusal { code } ... on InvalidInput { problems { path message } } } }';
const RESET =
  'mutation ($id: ID!, $k: ID!) { traineeResetAccess(id: $id, idempotencyKey: $k) { __typename ... on TraineeResetAccessPayload { login secret trainee { id } } ... on Refusal { code } } }';

let harness: Harness;
let people: People;
let institution: Institution;
let caseWorker: Person;
let officer: Person;
let id: string;
let login: string;
let firstPin: string;
beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  caseWorker = await people.staff(institution, ['CASE_WORKER']);
  const skill = (await harness.one<{ code: string }>("select code from skill where not retired and kind = 'S' order by id limit 1")).code;
  id = (await register(officer, profile(skill))).trainee.id;
  ({ login, secret: firstPin } = await giveAccess(officer, id));
  await harness.sql('update trainee set case_worker_id = $1', [caseWorker.id]);
});

const signIn = async (secret: string): Promise<Data> => (await harness.post('trainee', SIGN_IN, { input: { login, secret } })).data.signIn;
/** Queries as a signed-in trainee. */
const asker =
  (token: string) =>
  (query: string, variables: object = {}) =>
    harness.post('trainee', query, { ...variables }, { authorization: `Bearer ${token}` });
const entered = async (secret: string): Promise<(query: string, variables?: object) => Promise<Answer>> => {
  const { token, code } = await signIn(secret);
  if (!token) throw new Error(code);
  return asker(token);
};
const change = async (ask: (query: string, variables?: object) => Promise<Answer>, input: object, k = key()): Promise<Data> =>
  (await ask(CHANGE, { input, k })).data.pinChange;
const choosePin = async (): Promise<void> => {
  expect((await change(await entered(firstPin), { pin: firstPin, newPin: HERS, listPin: LIST })).__typename).toBe('PinChangePayload');
};

test('at first sign-in a trainee must choose her own PIN, and then only that PIN works', async () => {
  const ask = await entered(firstPin);
  expect((await ask('{ me { hasFirstPin } }')).data.me).toEqual({ hasFirstPin: true });
  expect(await change(ask, { pin: firstPin, newPin: HERS })).toEqual({ __typename: 'PinChangePayload', me: { hasFirstPin: false } });
  expect((await signIn(firstPin)).__typename).toBe('SignInRefused');
  expect((await signIn(HERS)).__typename).toBe('SignInPayload');
  const stored = JSON.stringify([await harness.sql('select * from idempotency'), await harness.sql('select * from audit_pending')]);
  for (const pin of [firstPin, HERS]) expect(stored).not.toContain(pin);
});

test('while staff know her PIN, a trainee can only read and choose her own PIN', async () => {
  const pause = 'mutation ($k: ID!) { matchingPause(idempotencyKey: $k) { __typename } }';
  const ask = await entered(firstPin);
  expect((await ask(pause, { k: key() })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await ask('{ me { code } }')).data.me).not.toBeNull();
  await change(ask, { pin: firstPin, newPin: HERS });
  expect((await ask(pause, { k: key() })).data.matchingPause.__typename).toBe('MatchingPausePayload');
  expect((await (await entered(HERS))('mutation { signOut { __typename } }')).data.signOut.__typename).toBe('SignOutPayload');
});

test('choosing a PIN ends all other sessions of the trainee', async () => {
  const mine = await entered(firstPin);
  const account = await harness.one<{ id: string }>('select id from account where trainee_id = $1', [id]);
  const lent = asker((await harness.session('trainee', account.id)).token);
  await change(mine, { pin: firstPin, newPin: HERS });
  expect((await lent('{ me { code } }')).data.me).toBeNull();
  expect((await mine('{ me { code } }')).data.me).not.toBeNull();
});

test.each([
  ['digits alike', '111111'],
  ['digits in a row', '123456'],
  ['digits in a row backwards', '987654'],
  ['a year', '200435'],
  ['a birthday', '290204'],
  ['a birthday, year first', '040229'],
  ['one part twice', '472472'],
  ['letters', '48291a'],
  ['five digits', '48291'],
  ['seven digits', '4829137'],
  ['a NUL byte', '48\u00002913'],
])('a PIN of %s is refused', async (_what, newPin) => {
  const ask = await entered(firstPin);
  expect(await change(ask, { pin: firstPin, newPin })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'newPin' }] });
  expect(await change(ask, { pin: firstPin, newPin: HERS, listPin: HERS })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'listPin' }] });
});

test('a trainee cannot choose the PIN that staff know as her first or second PIN, but can reuse her own PIN', async () => {
  const ask = await entered(firstPin);
  await harness.sql('update account set secret_hash = $2 where trainee_id = $1', [id, await hash(STAFFS)]);
  for (let again = 0; again < 6; again++)
    expect(await change(ask, { pin: STAFFS, newPin: STAFFS })).toMatchObject({
      problems: [{ path: 'newPin', message: 'នេះជាលេខដែលអ្នកមានរួចហើយ។ សូមជ្រើសលេខផ្សេង។' }],
    });
  expect(await change(ask, { pin: STAFFS, newPin: HERS, listPin: STAFFS })).toMatchObject({ problems: [{ path: 'listPin' }] });
  expect((await change(ask, { pin: STAFFS, newPin: HERS })).__typename).toBe('PinChangePayload');
  expect((await change(ask, { pin: HERS, newPin: HERS, listPin: LIST })).__typename).toBe('PinChangePayload');
  const list = await entered(LIST);
  expect((await change(list, { pin: LIST, newPin: LIST })).__typename).toBe('PinChangePayload');
  expect((await signIn(LIST)).__typename).toBe('SignInPayload');
}, 60_000);

test('a trainee can sign in with any spelling of her code and PIN, and a wrong PIN counts under each spelling', async () => {
  await choosePin();
  const typed = (code: string, secret: string): Promise<Answer> => harness.post('trainee', SIGN_IN, { input: { login: code, secret } });
  for (const code of [login.replace('-', ''), login.replace('-', ' '), login.toLowerCase(), `${login}\u200b`, login.replaceAll('0', 'O').replaceAll('1', 'l')])
    expect((await typed(code, '482 913')).data.signIn.__typename).toBe('SignInPayload');
  for (const code of [login, login.replace('-', ''), login.toLowerCase(), `${login} `, login.replace('-', ' ')]) await typed(code, '999999');
  expect((await typed(login, HERS)).data.signIn).toMatchObject({ code: 'RATE_LIMITED' });
}, 60_000);

test('a trainee can type her own PIN in any digits of her keyboard, with spaces', async () => {
  expect((await change(await entered(firstPin), { pin: firstPin, newPin: '៤៨២ ៩១៣' })).__typename).toBe('PinChangePayload');
  expect((await signIn(HERS)).__typename).toBe('SignInPayload');
});

test('an open session allows only five wrong PINs, so another person with her phone cannot guess it', async () => {
  const ask = await entered(firstPin);
  for (let wrong = 0; wrong < 5; wrong++) expect(await change(ask, { pin: '999999', newPin: HERS })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
  expect(await change(ask, { pin: firstPin, newPin: HERS })).toMatchObject({ code: 'RATE_LIMITED' });
}, 60_000);

test("five wrong PINs lock a trainee's account until her case worker unlocks it, and no response reveals the lock", async () => {
  await choosePin();
  const before = await signIn('999999');
  for (let wrong = 0; wrong < 4; wrong++) await signIn('999999');
  await harness.sql("update sign_in_attempt set attempted_at = '{}'");
  // On the next day and the day after, the right PIN gets the same response as a wrong one.
  await harness.sql("update sign_in_attempt set last_at = now() - interval '3 days'");
  await harness.asLogin('worker', 'waymark_worker', {}, 'select app.delete_old_sign_in_attempts(5000)');
  expect(await signIn(HERS)).toEqual(before);
  expect(await signIn(LIST)).toEqual(before);

  expect((await officer.answer(RESET, { id, k: key() })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const stranger = await people.staff(await people.institution(), ['CASE_WORKER']);
  expect(await stranger.ask(RESET, { id, k: key() })).toEqual({ __typename: 'NotFound', code: 'NOT_FOUND' });
  const k = key();
  const credentials = await caseWorker.ask(RESET, { id, k });
  expect(credentials).toMatchObject({ login, secret: expect.stringMatching(/^\d{6}$/), trainee: { id } });
  expect(await caseWorker.ask(RESET, { id, k })).toMatchObject({ login, secret: null });
  expect(await harness.sql("select action from audit_pending where action = 'TraineeAccessReset'")).toHaveLength(1);
  expect((await signIn(HERS)).__typename).toBe('SignInRefused');
  expect((await signIn(LIST)).__typename).toBe('SignInRefused');
  expect((await (await entered(credentials.secret))('{ me { hasFirstPin } }')).data.me).toEqual({ hasFirstPin: true });
}, 60_000);

describe('second PIN of a trainee', () => {
  let vacancy: Vacancy;
  const EVERYTHING =
    '{ me { displayName code language state availableActions hasFirstPin skills { level } consents { id } contactMethods { id } } openVacancies { title kind province { code } } myReferrals { id } myOffers { id } myPlacements { id } }';
  beforeEach(async () => {
    await choosePin();
    vacancy = await people.vacancy(await people.employer(), { startsOn: inDays(20) });
    await harness.sql("update vacancy set title = 'Kitchen helper' where id = $1", [vacancy.id]);
  });

  test('the second PIN opens a list of open places without her name or data, the same each time', async () => {
    const hers = (await (await entered(HERS))(EVERYTHING)).data;
    const list = (await (await entered(LIST))(EVERYTHING)).data;
    expect(hers.me.displayName).toBe('Sophea');
    expect(list).toEqual({
      me: {
        displayName: expect.stringMatching(/^W-/),
        code: expect.stringMatching(/^W-/),
        language: hers.me.language,
        state: 'EXITED',
        availableActions: [],
        hasFirstPin: false,
        skills: [],
        consents: [],
        contactMethods: [],
      },
      openVacancies: [{ title: 'Kitchen helper', kind: 'JOB', province: { code: '12' } }],
      myReferrals: [],
      myOffers: [],
      myPlacements: [],
    });
    expect(list.openVacancies).toEqual(hers.openVacancies);
    expect(list.me.code).not.toBe(hers.me.code);
    expect(JSON.stringify(list)).not.toContain('Sophea');
    expect((await (await entered(LIST))(EVERYTHING)).data).toEqual(list);
    expect(vacancy.id).toBeDefined();
  });

  test('a sign-in with the second PIN creates one open task for her case worker and leaves no other trace', async () => {
    const places = ['outbox', 'message', 'audit_pending'];
    const rows = async (): Promise<unknown[]> => Promise.all(places.map(async (table) => (await harness.one(`select count(*) from ${table}`)).count));
    const before = await rows();
    await entered(LIST);
    await entered(LIST);
    expect(await harness.sql('select kind, trainee_id, assigned_to, state from task')).toEqual([
      { kind: 'CHECK_ON_TRAINEE', trainee_id: id, assigned_to: caseWorker.id, state: 'OPEN' },
    ]);
    expect(await rows()).toEqual(before);
    const tasks = await caseWorker.ask('{ tasks { nodes { kind trainee { id } } } }');
    expect(tasks.nodes).toEqual([{ kind: 'CHECK_ON_TRAINEE', trainee: { id } }]);
    expect((await officer.ask('{ tasks { nodes { kind } } }')).nodes).toEqual([]);
  });

  test('a session of the second PIN costs the same statements and has answers of the same shape, but cannot act for the trainee', async () => {
    const cost = (secret: string): Promise<number> => statementsOf(harness, () => signIn(secret), 'trainee');
    expect(await cost(LIST)).toBe(await cost(HERS));
    const [hers, list] = [await signIn(HERS), await signIn(LIST)];
    expect([Object.keys(list), list.token.length]).toEqual([Object.keys(hers), hers.token.length]);
    const looked = async (secret: string): Promise<number> => {
      const ask = await entered(secret);
      return statementsOf(harness, () => ask('{ me { displayName hasFirstPin } openVacancies { title } }'), 'trainee');
    };
    expect(await looked(LIST)).toBe(await looked(HERS));
    const ask = await entered(LIST);
    const paused = await ask('mutation ($k: ID!) { matchingPause(idempotencyKey: $k) { __typename } }', { k: key() });
    expect(paused.errors).toBeUndefined();
    expect(paused.data.matchingPause).toEqual({ __typename: 'NotFound' });
    expect(await harness.one('select state from trainee')).toEqual({ state: 'REGISTERED' });
  });

  test('in a session of the second PIN, a PIN change replaces only that PIN, so trying it there reveals no difference', async () => {
    const ask = await entered(LIST);
    expect(await change(ask, { pin: HERS, newPin: '640973' })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    expect(await change(ask, { pin: LIST, newPin: '640973', listPin: '518406' })).toEqual({ __typename: 'PinChangePayload', me: { hasFirstPin: false } });
    expect((await signIn(LIST)).__typename).toBe('SignInRefused');
    expect((await (await entered('640973'))('{ me { state } }')).data.me).toEqual({ state: 'EXITED' });
    expect((await (await entered(HERS))('{ me { state } }')).data.me).toEqual({ state: 'REGISTERED' });
  });

  test('the second PIN is deleted when the trainee is anonymised', async () => {
    await harness.sql('update account set closed_at = now() where trainee_id = $1', [id]);
    expect(await harness.one('select list_hash from account where trainee_id = $1', [id])).toEqual({ list_hash: null });
  });
});
