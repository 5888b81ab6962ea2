import { randomUUID } from 'node:crypto';
import { type Institution, People } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * A single administrator, even with the staff database login, cannot obtain a role or credentials that open
 * protected data.
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
beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  admin = await people.staff(institution, ['INSTITUTION_ADMIN']);
  lead = await people.staff(institution, ['SAFETY_LEAD']);
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
});

const PROTECTED_ROLES = ['SAFETY_LEAD', 'CASE_WORKER', 'INSTITUTION_ADMIN'];
const add = (who: Person, roles: readonly string[], email = `${randomUUID()}@example.org`): Promise<Data> =>
  who.ask(ADD, { input: { institutionId: institution.id, displayName: 'Sok Nary', email, roles }, key: randomUUID() });
const holders = async (): Promise<string[]> =>
  (await harness.sql<{ id: string }>('select id from account where roles && $1::text[] and closed_at is null order by id', [PROTECTED_ROLES])).map(
    ({ id }) => id,
  );
const secretOf = ({ id }: Person): Promise<Data> => harness.one('select secret_hash, totp_secret from account where id = $1', [id]);

test('a single administrator cannot create an account that reads protected data', async () => {
  const before = await holders();
  for (const roles of [['SAFETY_LEAD', 'CASE_WORKER'], ['CASE_WORKER'], ['PLACEMENT_OFFICER', 'SAFETY_LEAD'], ['INSTITUTION_ADMIN']]) await add(admin, roles);
  expect(await holders()).toEqual(before);
});

test('a single administrator cannot give a colleague a role that reads protected data or approves such requests', async () => {
  const before = await holders();
  for (const role of PROTECTED_ROLES) await admin.ask(CHANGE, { id: officer.id, input: { roles: ['PLACEMENT_OFFICER', role] }, key: randomUUID() });
  expect(await holders()).toEqual(before);
});

test('a single administrator cannot replace the credentials of a safety lead, a case worker or another administrator', async () => {
  const second = await people.staff(institution, ['INSTITUTION_ADMIN']);
  const caseWorker = await people.staff(institution, ['CASE_WORKER']);
  for (const whom of [lead, caseWorker, second]) {
    const before = await secretOf(whom);
    await admin.ask(GIVE, { id: whom.id, key: randomUUID() });
    expect(await secretOf(whom)).toEqual(before);
  }
});

describe('staff database login', () => {
  const settings = (): Record<string, string> => ({
    institution_id: institution.id,
    actor_id: admin.id,
    actor_key: admin.id,
    roles: 'INSTITUTION_ADMIN,SYSTEM_ADMIN,SAFETY_LEAD',
  });
  const inSql = (query: string, params: unknown[] = []): Promise<unknown> => harness.asLogin('staff', 'waymark_staff_writer', settings(), query, params);
  const refused = { constraint: 'account_second_person' };

  test.each(PROTECTED_ROLES)('the staff database login cannot create an account as %s', async (role) => {
    const open =
      "insert into account (id, audience, login, secret_hash, display_name, institution_id, roles) values ($1, 'staff', 'x@example.org', 'x', 'X', $2, $3)";
    await expect(inSql(open, [randomUUID(), institution.id, [role]])).rejects.toMatchObject(refused);
  });

  test.each(PROTECTED_ROLES)('the staff database login cannot grant the role %s', async (role) => {
    await expect(inSql('update account set roles = $2 where id = $1', [officer.id, ['PLACEMENT_OFFICER', role]])).rejects.toMatchObject(refused);
  });

  test('the staff database login cannot reopen a closed account', async () => {
    await harness.sql('update account set closed_at = now() where id = $1', [lead.id]);
    await expect(inSql('update account set closed_at = null where id = $1', [lead.id])).rejects.toMatchObject(refused);
  });

  test('the staff database login cannot replace the credentials of an account with such a role', async () => {
    const [mine] = await harness.sql<{ token_hash: Buffer }>('select token_hash from session where account_id = $1', [admin.id]);
    const rows = await inSql("select app.replace_credentials($1, $2, 'x', 'y', '{}') as id", [mine?.token_hash, lead.id]);
    expect(rows).toEqual([{ id: null }]);
  });
});
