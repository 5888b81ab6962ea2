import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { generate, generateSecret } from 'otplib';
import { Browser } from '../../harness/browser';
import { runCommand, ownerEnvironment, type CommandResult } from '../../harness/command';
import { mailsTo } from '../../harness/sent-mails';
import { type Institution, People } from '../../harness/data/people';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * Roles that open protected data, and new credentials for their holders, require two people: a requesting
 * administrator and a second person who approves.
 */
const ADD = `mutation ($input: StaffAccountInput!, $key: ID!) { staffAccountAdd(input: $input, idempotencyKey: $key) { __typename ... on Refusal { code } } }`;
const CHANGE = `mutation ($id: ID!, $input: RolesInput!, $key: ID!) { staffAccountChangeRoles(id: $id, input: $input, idempotencyKey: $key) { __typename ... on Refusal { code } } }`;
const GIVE = `mutation ($id: ID!, $key: ID!) { staffAccountReplaceCredentials(id: $id, idempotencyKey: $key) { __typename ... on Refusal { code } } }`;

let harness: Harness;
let people: People;
let institution: Institution;
let admin: Person;
let lead: Person;
let officer: Person;
beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  admin = await people.staff(institution, ['INSTITUTION_ADMIN']);
  lead = await people.staff(institution, ['SAFETY_LEAD']);
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
});

const AGREE = `mutation ($id: ID!, $key: ID!) { accountRequestAgree(id: $id, idempotencyKey: $key) {
  __typename ... on AccountRequestAgreePayload { request { state decidedBy { id } } totpSecret recoveryCodes } ... on Refusal { code } ... on NotReady { missing } } }`;
const REFUSE =
  'mutation ($id: ID!, $key: ID!) { accountRequestRefuse(id: $id, idempotencyKey: $key) { __typename ... on AccountRequestPayload { request { state } } ... on Refusal { code } } }';
const TAKE_BACK =
  'mutation ($id: ID!, $key: ID!) { accountRequestCancel(id: $id, idempotencyKey: $key) { __typename ... on AccountRequestPayload { request { state } } ... on Refusal { code } } }';
const LIST =
  '{ accountRequests { id kind displayName login roles rolesBefore isMine state isExpired availableActions requestedBy { id } decidedBy { id } operatorReason } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Refusal { code } } }';
const WAITS = ['StaffAccountAdd', 'StaffAccountChangeRoles', 'StaffAccountReplaceCredentials'];

/** The same mutation, also returning the open request and the shown password. */
const withWaiting = (document: string): string => {
  const payload = WAITS.find((name) => document.includes(`${name.charAt(0).toLowerCase()}${name.slice(1)}(`)) ?? '';
  const shows = payload === 'StaffAccountChangeRoles' ? 'request { id state }' : 'request { id state } secret';
  return document.replace('__typename', `__typename ... on ${payload}Payload { ${shows} }`);
};
const askRoles = (who: Person, id: string, roles: readonly string[]): Promise<Data> =>
  who.ask(withWaiting(CHANGE), { id, input: { roles }, key: randomUUID() });
const askSecrets = (who: Person, id: string): Promise<Data> => who.ask(withWaiting(GIVE), { id, key: randomUUID() });
const askAccount = (who: Person, input: object): Promise<Data> => who.ask(withWaiting(ADD), { input, key: randomUUID() });
const decide = (who: Person, document: string, id: string, key: string = randomUUID()): Promise<Data> => who.ask(document, { id, key });
const rolesOf = async (id: string): Promise<string[]> => (await harness.one<{ roles: string[] }>('select roles from account where id = $1', [id])).roles;
const signIn = async (input: object): Promise<string> => (await harness.post('staff', SIGN_IN, { input })).data.signIn.__typename;

describe('second person', () => {
  test('a second administrator can approve an account that neither of the two can sign in to alone', async () => {
    const second = await people.staff(institution, ['INSTITUTION_ADMIN']);
    const input = { institutionId: institution.id, displayName: 'Sok Nary', email: 'nary@example.org', roles: ['CASE_WORKER'] };
    const { request, secret } = await askAccount(admin, input);
    expect(await harness.sql("select id from account where email = 'nary@example.org'")).toEqual([]);
    const agreed = await decide(second, AGREE, request.id);
    expect(agreed).toMatchObject({ request: { state: 'AGREED', decidedBy: { id: second.id } }, recoveryCodes: { length: 10 } });
    expect(await signIn({ login: input.email, secret })).toBe('SignInRefused');
    expect(await signIn({ login: input.email, secret, code: await generate({ secret: agreed.totpSecret }) })).toBe('SignInPayload');
    const stored =
      JSON.stringify(await harness.sql('select outcome, body_hash from idempotency')) + JSON.stringify(await harness.sql('select detail from audit_pending'));
    for (const credential of [secret, agreed.totpSecret, agreed.recoveryCodes[0]]) expect(stored).not.toContain(credential);
    expect(await harness.sql('select id from account_request where secret_hash is not null')).toEqual([]);
  });

  test("the safety lead can approve a colleague's role, and the credentials known to the administrator then no longer work", async () => {
    const seed = generateSecret();
    await harness.sql('update account set secret_hash = $2, totp_secret = $3 where id = $1', [officer.id, await hash('rain over the rice fields'), seed]);
    const { login } = await harness.one<{ login: string }>('select login from account where id = $1', [officer.id]);
    const { request } = await askRoles(admin, officer.id, ['PLACEMENT_OFFICER', 'CASE_WORKER']);
    const { totpSecret } = await decide(lead, AGREE, request.id);
    expect(await rolesOf(officer.id)).toEqual(expect.arrayContaining(['PLACEMENT_OFFICER', 'CASE_WORKER']));
    expect((await officer.answer('{ me { id } }')).data.me).toBeNull();
    const secret = 'rain over the rice fields';
    expect(await signIn({ login, secret, code: await generate({ secret: seed }) })).toBe('SignInRefused');
    expect(await signIn({ login, secret, code: await generate({ secret: totpSecret }) })).toBe('SignInPayload');
  });

  test('another administrator can approve new credentials for the only safety lead', async () => {
    const second = await people.staff(institution, ['INSTITUTION_ADMIN']);
    const { request } = await askSecrets(admin, lead.id);
    expect(await decide(lead, AGREE, request.id)).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    expect(await decide(second, AGREE, request.id)).toMatchObject({ totpSecret: expect.any(String) });
    expect(await lead.answer('{ me { id } }')).toMatchObject({ data: { me: null } });
  });

  test('the requester, the beneficiary, staff without the role and staff of another institution cannot approve', async () => {
    const elsewhere = await people.institution();
    const others = [await people.staff(elsewhere, ['INSTITUTION_ADMIN']), await people.staff(elsewhere, ['SAFETY_LEAD'])];
    const runs = await people.staff(institution, ['SYSTEM_ADMIN']);
    const { request } = await askRoles(admin, lead.id, ['SAFETY_LEAD', 'CASE_WORKER']);
    for (const who of [admin, lead]) expect(await decide(who, AGREE, request.id)).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    for (const who of others) expect(await decide(who, AGREE, request.id)).toMatchObject({ code: 'NOT_FOUND' });
    for (const who of [officer, runs])
      expect(await who.answer(AGREE, { id: request.id, key: randomUUID() })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(await rolesOf(lead.id)).toEqual(['SAFETY_LEAD']);
    expect(
      await harness.asLogin(
        'staff',
        'waymark_staff_writer',
        { actor_id: admin.id },
        "select app.decide_account_request('\\x00', $1, true, 'x', '{}') as state",
        [request.id],
      ),
    ).toEqual([{ state: null }]);
  });

  test("if the steward requests for a partner, the second person is of the account's institution", async () => {
    const partner = await people.institution();
    const theirs = await people.staff(partner, ['SAFETY_LEAD']);
    const steward2 = await people.staff(institution, ['INSTITUTION_ADMIN']);
    const { request } = await askAccount(admin, { institutionId: partner.id, displayName: 'Chan Dara', email: 'dara@example.org', roles: ['CASE_WORKER'] });
    expect(await decide(steward2, AGREE, request.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await decide(theirs, AGREE, request.id)).toMatchObject({ request: { state: 'AGREED' } });
  });

  test('only a re-authenticated session can approve', async () => {
    const { request } = await askRoles(admin, officer.id, ['CASE_WORKER']);
    await harness.sql("update session set authenticated_at = now() - interval '7 minutes' where account_id = $1", [lead.id]);
    expect(await decide(lead, AGREE, request.id)).toMatchObject({ code: 'REAUTHENTICATION_NEEDED' });
    expect(await rolesOf(officer.id)).toEqual(['PLACEMENT_OFFICER']);
  });
});

describe('request for a role', () => {
  test('a request is decided once under concurrent approvals, and a repeated approval gets the same answer', async () => {
    const second = await people.staff(institution, ['INSTITUTION_ADMIN']);
    const { request } = await askRoles(admin, officer.id, ['CASE_WORKER']);
    const answers = await Promise.all([decide(lead, AGREE, request.id, 'one'), decide(second, AGREE, request.id, 'two')]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AccountRequestAgreePayload', 'TransitionNotAllowed']);
    const [first, key] = answers[0].code ? ([second, 'two'] as const) : ([lead, 'one'] as const);
    expect(await decide(first, AGREE, request.id, key)).toMatchObject({ request: { state: 'AGREED' }, totpSecret: null, recoveryCodes: null });
    expect(await harness.sql("select id from audit_pending where action = 'AccountRequestAgreed'")).toHaveLength(1);
  });

  test('a new request replaces an earlier one for the same colleague, which can no longer be approved', async () => {
    const requests = await Promise.all([askRoles(admin, officer.id, ['CASE_WORKER']), askRoles(admin, officer.id, ['SAFETY_LEAD'])]);
    const states = await harness.sql('select state from account_request order by state');
    expect(states).toEqual([{ state: 'OPEN' }, { state: 'REPLACED' }]);
    const ended = requests.find(({ request }) => request.state !== 'OPEN') ?? requests[0];
    const [open] = await harness.sql<{ id: string; roles: string[] }>("select id, roles from account_request where state = 'OPEN'");
    for (const { request } of requests)
      if (request.id !== open?.id) expect(await decide(lead, AGREE, request.id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
    expect(ended).toBeDefined();
    await decide(lead, AGREE, open?.id ?? '');
    expect(await rolesOf(officer.id)).toEqual(open?.roles);
  });

  test('a request expires after seven days', async () => {
    const { request } = await askRoles(admin, officer.id, ['CASE_WORKER']);
    await harness.clockForward('7 days');
    expect((await lead.ask(LIST))[0]).toMatchObject({ id: request.id, state: 'OPEN', isExpired: true, availableActions: [] });
    expect(await decide(lead, AGREE, request.id)).toMatchObject({ code: 'NOT_READY', missing: ['NEW_REQUEST'] });
    expect(await rolesOf(officer.id)).toEqual(['PLACEMENT_OFFICER']);
    expect(await askRoles(admin, officer.id, ['CASE_WORKER'])).toMatchObject({ request: { state: 'OPEN' } });
  });

  test.each(['closed', 'no longer an administrator'])('a request ends when the requesting administrator is %s', async (how) => {
    const second = await people.staff(institution, ['INSTITUTION_ADMIN']);
    const { request } = await askRoles(admin, officer.id, ['CASE_WORKER']);
    if (how === 'closed')
      await second.ask('mutation ($id: ID!, $key: ID!) { staffAccountClose(id: $id, idempotencyKey: $key) { __typename } }', {
        id: admin.id,
        key: randomUUID(),
      });
    else await askRoles(second, admin.id, ['MONITORING_OFFICER']);
    expect(await decide(lead, AGREE, request.id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
    expect(await rolesOf(officer.id)).toEqual(['PLACEMENT_OFFICER']);
  });

  test("a request ends when the colleague's roles change or the account closes", async () => {
    const { request } = await askRoles(admin, officer.id, ['CASE_WORKER']);
    await askRoles(admin, officer.id, ['MONITORING_OFFICER']);
    expect(await decide(lead, AGREE, request.id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
    expect(await rolesOf(officer.id)).toEqual(['MONITORING_OFFICER']);
  });

  test('only the second person can refuse a request, and only the requester can withdraw it', async () => {
    const first = await askRoles(admin, officer.id, ['CASE_WORKER']);
    expect(await decide(lead, REFUSE, first.request.id)).toMatchObject({ request: { state: 'REFUSED' } });
    const next = await askRoles(admin, officer.id, ['CASE_WORKER']);
    const second = await people.staff(institution, ['INSTITUTION_ADMIN']);
    expect(await decide(second, TAKE_BACK, next.request.id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
    expect(await decide(admin, TAKE_BACK, next.request.id)).toMatchObject({ request: { state: 'CANCELLED' } });
    expect(await decide(lead, AGREE, next.request.id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
    expect(await rolesOf(officer.id)).toEqual(['PLACEMENT_OFFICER']);
    const actions = (await harness.sql<{ action: string }>("select action from audit_pending where subject_kind = 'account_request' order by id")).map(
      ({ action }) => action,
    );
    expect(actions).toEqual(['AccountRequestCreated', 'AccountRequestRefused', 'AccountRequestCreated', 'AccountRequestCancelled']);
  });

  test('only the requester and those who can decide see a request, each with their available actions', async () => {
    await askRoles(admin, officer.id, ['PLACEMENT_OFFICER', 'CASE_WORKER']);
    const expected = {
      kind: 'CHANGE_ROLES',
      roles: ['PLACEMENT_OFFICER', 'CASE_WORKER'],
      rolesBefore: ['PLACEMENT_OFFICER'],
      state: 'OPEN',
      requestedBy: { id: admin.id },
    };
    expect(await admin.ask(LIST)).toMatchObject([{ ...expected, isMine: true, availableActions: ['cancel'] }]);
    expect(await lead.ask(LIST)).toMatchObject([{ ...expected, isMine: false, availableActions: ['agree', 'refuse'] }]);
    expect(await officer.answer(LIST)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(await (await people.staff(await people.institution(), ['SAFETY_LEAD'])).ask(LIST)).toEqual([]);
  });
});

describe('operator on the command line', () => {
  const run = (...words: string[]): Promise<CommandResult> => runCommand(ownerEnvironment(harness), ...words, '--json');
  const REASON = 'The only administrator asked by phone; the director confirmed it in person.';

  test('the operator can approve with a written reason if an institution has no second person, and the safety leads are notified', async () => {
    const { request, secret } = await askSecrets(admin, lead.id);
    expect(JSON.parse((await run('account-requests')).out).waiting).toMatchObject([{ id: request.id, kind: 'REPLACE_CREDENTIALS' }]);
    expect((await run('agree-account-request', request.id)).code).toBe(2);
    expect((await run('agree-account-request', request.id, '--reason', 'ok')).code).toBe(2);
    const { totpSecret } = JSON.parse((await run('agree-account-request', request.id, '--reason', REASON)).out);
    const { login } = await harness.one<{ login: string }>('select login from account where id = $1', [lead.id]);
    expect(await signIn({ login, secret, code: await generate({ secret: totpSecret }) })).toBe('SignInPayload');
    expect((await run('agree-account-request', request.id, '--reason', REASON)).code).toBe(1);
    expect((await admin.ask(LIST))[0]).toMatchObject({ state: 'AGREED', decidedBy: null, operatorReason: REASON });
    await waitUntilIdle(harness);
    for (const reader of [lead, admin]) expect(await noticesOf(reader)).toContain('account-request-agreed');
  });

  test('the operator can create an account that reads protected data only with a reason, once an administrator or a safety lead exists', async () => {
    const create = (...words: string[]): Promise<CommandResult> =>
      run('create-user', '--role', 'SAFETY_LEAD', '--login', `${randomUUID()}@example.org`, ...words);
    expect(await create()).toMatchObject({ code: 1, error: expect.stringContaining('--reason') });
    expect((await create('--reason', REASON)).code).toBe(0);
    const newInstitution = await people.institution();
    expect((await create('--institution', newInstitution.id)).code).toBe(0);
    expect((await create('--institution', newInstitution.id)).code).toBe(1);
    await waitUntilIdle(harness);
    expect(await noticesOf(lead)).toContain('account-request-agreed');
  });
});

test('all safety leads of the institution, and no one else, are notified of a request and of its approval', async () => {
  const leads = [lead, await people.staff(institution, ['SAFETY_LEAD']), await people.staff(institution, ['SAFETY_LEAD', 'CASE_WORKER'])];
  const elsewhere = await people.staff(await people.institution(), ['SAFETY_LEAD']);
  const { request } = await askRoles(admin, officer.id, ['CASE_WORKER']);
  await decide(lead, AGREE, request.id);
  await waitUntilIdle(harness);
  for (const one of leads) {
    expect(await noticesOf(one)).toEqual(expect.arrayContaining(['account-request-made', 'account-request-agreed']));
    const { email } = await harness.one<{ email: string }>('select email from account where id = $1', [one.id]);
    expect(mailsTo(harness, email)).toHaveLength(2);
  }
  expect(await noticesOf(elsewhere)).toEqual([]);
});
const noticesOf = async ({ id }: Person): Promise<string[]> =>
  (await harness.sql<{ notice: string }>("select notice from message where recipient_id = $1 and channel = 'IN_APP'", [id])).map(({ notice }) => notice);

test('the pages can request, show and decide in both languages without a script', async () => {
  const [asks, agrees] = [new Browser(harness), new Browser(harness)];
  asks.hold('staff', admin.token);
  agrees.hold('staff', lead.token);
  await asks.get('/staff/accounts');
  expect(await asks.post(`/staff/accounts/${officer.id}/roles`, { roles: 'CASE_WORKER' })).toMatch(/^20[01]$/);
  expect((await asks.get('/staff/account-requests')).text).toContain('Another person must decide.');
  expect((await agrees.get('/staff/account-requests')).text).toContain('New roles: Case worker');
  const [request] = await harness.sql<{ id: string }>("select id from account_request where state = 'OPEN'");
  expect(await agrees.post(`/staff/account-requests/${request?.id}/agree`, {})).toMatch(/^20[01]$/);
  expect(await rolesOf(officer.id)).toEqual(['CASE_WORKER']);
  await harness.sql("update account set language = 'km' where id = $1", [lead.id]);
  expect((await agrees.get('/staff/account-requests')).text).toContain('សំណើអំពីគណនី');
});
