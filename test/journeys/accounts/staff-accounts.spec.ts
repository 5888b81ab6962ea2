import { randomUUID } from 'node:crypto';
import { Browser } from '../../harness/browser';
import { type Institution, People } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * Account administrators grant and revoke roles and close accounts, in their own institution only, and never
 * those of a system administrator on the last administrator.
 */
const CHANGE = `mutation ($id: ID!, $input: RolesInput!, $key: ID!) { staffAccountChangeRoles(id: $id, input: $input, idempotencyKey: $key) {
  __typename ... on StaffAccountChangeRolesPayload { accounts { id roles } } ... on Refusal { code message } ... on InvalidInput { problems { path } } ... on NotReady { missing } } }`;
const CLOSE = `mutation ($id: ID!, $key: ID!) { staffAccountClose(id: $id, idempotencyKey: $key) {
  __typename ... on StaffAccountClosePayload { accounts { id } } ... on Refusal { code message } ... on NotReady { missing } } }`;
const ALERTS = '{ alerts { nodes { id } } }';
const PEOPLE = '{ trainees { nodes { id } } }';

let harness: Harness;
let people: People;
let institution: Institution;
let admin: Person;
let officer: Person;
beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  admin = await people.staff(institution, ['INSTITUTION_ADMIN']);
  officer = await people.staff(institution, ['SAFETY_LEAD']);
});

const change = (who: Person, id: string, roles: readonly string[], key: string = randomUUID()): Promise<Data> => who.ask(CHANGE, { id, input: { roles }, key });
const close = (who: Person, id: string, key: string = randomUUID()): Promise<Data> => who.ask(CLOSE, { id, key });

test('a revoked role is lost with the next request, a granted one is available; a repeated request applies once', async () => {
  expect(await officer.answer(ALERTS)).not.toHaveProperty('errors');
  for (let time = 0; time < 2; time++)
    expect(await change(admin, officer.id, ['MONITORING_OFFICER'], 'once')).toMatchObject({ __typename: 'StaffAccountChangeRolesPayload' });
  expect(await officer.answer(ALERTS)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(await officer.answer(PEOPLE)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  await change(admin, officer.id, ['MONITORING_OFFICER', 'PLACEMENT_OFFICER']);
  expect(await officer.answer(PEOPLE)).not.toHaveProperty('errors');
  expect(await harness.sql("select detail from audit_pending where action = 'RolesChanged'")).toHaveLength(2);
});

test('an administrator sees the available actions for each account', async () => {
  expect(await admin.ask('{ staffAccounts { id isMe roles availableActions institution { id } } }')).toEqual(
    expect.arrayContaining([
      { id: admin.id, isMe: true, roles: ['INSTITUTION_ADMIN'], availableActions: ['changeRoles'], institution: { id: institution.id } },
      {
        id: officer.id,
        isMe: false,
        roles: ['SAFETY_LEAD'],
        availableActions: ['changeRoles', 'replaceCredentials', 'close'],
        institution: { id: institution.id },
      },
    ]),
  );
  expect(await officer.answer('{ staffAccounts { id } }')).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});

test('a closed account loses every session at once, and its address becomes available', async () => {
  const elsewhere = await harness.session('staff', officer.id);
  expect((await close(admin, officer.id)).accounts).toEqual([{ id: admin.id }]);
  for (const session of [officer, elsewhere]) expect(await session.answer('{ me { id } }')).toMatchObject({ data: { me: null } });
  expect(await harness.sql('select ended_at from session where account_id = $1 and ended_at is null', [officer.id])).toEqual([]);
  // it is listed among the closed ones, where nothing can be done with it
  const listed = (which: string): Promise<unknown> => admin.ask(`{ staffAccounts(which: ${which}) { id availableActions closedAt } }`);
  expect(await listed('CLOSED')).toEqual([{ id: officer.id, availableActions: [], closedAt: expect.any(String) }]);
  expect(await listed('ALL')).toHaveLength(2);
  const { email } = await harness.one<{ email: string }>('select email from account where id = $1', [officer.id]);
  const added = await admin.ask(
    'mutation ($input: StaffAccountInput!, $key: ID!) { staffAccountAdd(input: $input, idempotencyKey: $key) { __typename ... on StaffAccountAddPayload { account { login } } } }',
    { input: { institutionId: institution.id, displayName: 'Sok Nary', email, roles: ['PLACEMENT_OFFICER'] }, key: randomUUID() },
  );
  expect(added).toMatchObject({ account: { login: email } });
  expect(await close(admin, officer.id)).toMatchObject({ code: 'NOT_FOUND' });
});

test("no one can grant themselves a role or change the installation operator's without holding it; a system administrator on the last administrator stays; other institutions are not found", async () => {
  const system = await people.staff(institution, ['SYSTEM_ADMIN']);
  const stranger = await people.staff(await people.institution(), ['CASE_WORKER']);
  const noRole = { code: 'INVALID_INPUT', problems: [{ path: 'roles' }] };
  expect(await change(admin, admin.id, ['INSTITUTION_ADMIN', 'CASE_WORKER'])).toMatchObject(noRole);
  expect(await change(admin, officer.id, ['SYSTEM_ADMIN'])).toMatchObject(noRole);
  expect(await change(admin, system.id, ['CASE_WORKER'])).toMatchObject(noRole);
  expect(await close(admin, system.id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await change(admin, officer.id, [])).toMatchObject(noRole);
  for (const attempt of [close(admin, admin.id), change(system, admin.id, ['CASE_WORKER'])])
    expect(await attempt).toMatchObject({ code: 'NOT_READY', missing: ['ANOTHER_ADMIN'] });
  for (const id of [stranger.id, randomUUID()]) {
    expect(await close(admin, id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await change(admin, id, ['CASE_WORKER'])).toMatchObject({ code: 'NOT_FOUND' });
  }
});

test('of two administrators who close each other concurrently one remains, even for direct SQL', async () => {
  const second = await people.staff(institution, ['INSTITUTION_ADMIN']);
  await Promise.all([close(admin, second.id), close(second, admin.id)].map((one) => one.catch(() => null)));
  const left = await harness.sql<{ id: string }>("select id from account where 'INSTITUTION_ADMIN' = any(roles) and closed_at is null");
  expect(left).toHaveLength(1);
  await expect(harness.sql('update account set closed_at = now() where id = $1', [left[0]?.id])).rejects.toMatchObject({ constraint: 'account_last_admin' });
});

test('the last installation operator cannot lose the role or the account, whichever institution the other one worked in', async () => {
  const system = await people.staff(institution, ['SYSTEM_ADMIN', 'CASE_WORKER']);
  const elsewhere = await people.staff(await people.institution(), ['SYSTEM_ADMIN', 'CASE_WORKER']);
  const accounts = '{ staffAccounts { id availableActions } }';
  expect(await system.ask(accounts)).toContainEqual({ id: system.id, availableActions: ['changeRoles', 'close'] });
  await Promise.all([close(system, system.id), close(elsewhere, elsewhere.id)]);
  const left = await harness.sql<{ id: string }>("select id from account where 'SYSTEM_ADMIN' = any(roles) and closed_at is null");
  expect(left).toHaveLength(1);
  await expect(harness.sql('update account set closed_at = now() where id = $1', [left[0]?.id])).rejects.toMatchObject({
    constraint: 'account_last_system_admin',
  });
  const last = left[0]?.id === system.id ? system : elsewhere;
  expect(await last.ask(accounts)).toContainEqual({ id: last.id, availableActions: ['changeRoles'] });
  for (const attempt of [close(last, last.id), change(last, last.id, ['CASE_WORKER'])])
    expect(await attempt).toMatchObject({ code: 'NOT_READY', missing: ['ANOTHER_SYSTEM_ADMIN'] });
});

test('a staff login without the role cannot change an account, also in SQL', async () => {
  const settings = { institution_id: institution.id, actor_id: officer.id, roles: 'SAFETY_LEAD' };
  const changed = 'update account set closed_at = now() where institution_id = $1 returning id';
  expect(await harness.asLogin('staff', 'waymark_staff_writer', settings, changed, [institution.id])).toEqual([]);
});

test('the steward adds the first user of a partner from the list of institutions, and a partner adds none elsewhere', async () => {
  const partner = await people.institution();
  const partnerAdmin = await people.staff(partner, ['INSTITUTION_ADMIN']);
  const [steward, other] = [new Browser(harness), new Browser(harness)];
  steward.hold('staff', admin.token);
  other.hold('staff', partnerAdmin.token);
  const user = { displayName: 'Chan Sophal', email: 'sophal@example.org', roles: 'PLACEMENT_OFFICER', language: 'KM' };
  const address = `/staff/accounts?institution=${partner.id}`;
  expect((await steward.get('/staff/institutions')).text).toContain(`${address}#add`);
  expect((await other.get('/staff/institutions')).text).not.toContain('/staff/accounts?institution=');
  expect((await steward.get(address)).text).toContain('New account at Institution');
  await other.post('/staff/accounts', { ...user, institutionId: institution.id });
  expect(await harness.sql('select id from account where email = $1', [user.email])).toEqual([]);
  expect(await steward.post('/staff/accounts', { ...user, institutionId: partner.id })).toMatch(/^20[01]$/);
  expect(await harness.sql('select institution_id, roles from account where email = $1', [user.email])).toEqual([
    { institution_id: partner.id, roles: ['PLACEMENT_OFFICER'] },
  ]);
  const list = (await other.get('/staff/accounts?sort=signIn')).text;
  expect(list.indexOf('Chan Sophal')).toBeLessThan(list.indexOf('(you)'));
});
