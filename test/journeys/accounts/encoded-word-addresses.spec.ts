import { randomUUID } from 'node:crypto';
import { account, mutateAsVisitor } from '../../harness/account-requests';
import { runCommand, ownerEnvironment } from '../../harness/command';
import { type Institution, People } from '../../harness/data/people';
import { business, pathsOf, register } from '../../harness/employer-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * Mail programs decode =?utf-8?q?...?= in an address and may then write to another person, so it is refused
 * in every field for an address.
 */
const ENCODED = [
  '=?utf-8?q?victim=40house.example=2c?=@evil.example',
  '=?UTF-8?B?dmljdGlt?=@evil.example',
  'a=?x@evil.example',
  'a?=x@evil.example',
  '＝？utf-8？q？victim？＝@evil.example',
];
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

const isRefused = (answer: Data, path: string): void => {
  expect([answer.code, pathsOf(answer)]).toEqual(['INVALID_INPUT', [path]]);
  expect(answer.problems[0].message.length).toBeGreaterThan(10);
};

test.each(ENCODED)('no one can register, correct an address, invite, or request a password with %s', async (email) => {
  const { user } = await people.employer();
  isRefused((await register(harness, business({ login: email }))).data.employerRegister, 'login');
  isRefused(await account(user, 'memberInvite', { input: { email } }), 'email');
  isRefused(await mutateAsVisitor(harness, 'passwordResetRequest', { email }), 'email');
  await harness.sql('update account set email_confirmed_at = null where id = $1', [user.id]);
  isRefused(await account(user, 'emailCorrect', { input: { email } }), 'email');
});

test.each(ENCODED)('staff cannot open an account or record a contact method with %s', async (email) => {
  const admin = await people.staff(institution, ['INSTITUTION_ADMIN']);
  const caseWorker = await people.staff(institution, ['CASE_WORKER']);
  const trainee = await people.trainee(institution);
  const ask = (person: Person, field: string, declared: string, args: string, input: object): Promise<Data> =>
    person.ask(
      `mutation ($input: ${declared}!, $key: ID!) { ${field}(${args}input: $input, idempotencyKey: $key) { __typename ... on Refusal { code } ... on InvalidInput { problems { path message } } } }`,
      { input, key: randomUUID() },
    );
  isRefused(
    await ask(admin, 'staffAccountAdd', 'StaffAccountInput', '', { institutionId: institution.id, displayName: 'New', email, roles: ['CASE_WORKER'] }),
    'email',
  );
  const contactMethod = { kind: 'EMAIL', address: email, owner: 'SELF' };
  isRefused(await ask(caseWorker, 'traineeSetContact', 'ContactMethodInput', `id: "${trainee.id}", `, contactMethod), 'address');
});

test.each(ENCODED)('the operator cannot open an account with %s', async (email) => {
  const { code, error } = await runCommand(ownerEnvironment(harness), 'create-user', '--role', 'VETTING_OFFICER', '--login', email);
  expect(code).not.toBe(0);
  expect(error).toContain('name@example.org');
});

test('the message for a refused address says what to enter instead, in English and Khmer', async () => {
  const input = { input: business({ login: ENCODED[0] }), key: 'k' };
  const text =
    'mutation ($input: EmployerRegisterInput!, $key: ID!) { employerRegister(input: $input, idempotencyKey: $key) { ... on InvalidInput { problems { message } } } }';
  const messageIn = async (language: string): Promise<string> =>
    (await harness.post('employer', text, input, { 'accept-language': language })).data.employerRegister.problems[0].message;
  expect(await messageIn('en')).toContain('name@example.org');
  expect(await messageIn('km')).toMatch(/[\u1780-\u17FF].*name@example\.org/);
});

test('the database refuses such addresses from every login that may write one', async () => {
  const { user, id } = await people.employer();
  const settings = { employer_id: id, actor_id: user.id };
  const invitation = `insert into employer_invitation (id, employer_id, email, language, invited_by, invited_at, expires_at, state) values (gen_random_uuid(), '${id}', $1, 'en', '${user.id}', now(), now() + interval '1 day', 'OPEN')`;
  await expect(harness.asLogin('employer', 'waymark_employer_writer', settings, invitation, ['plain@house.example'])).resolves.toEqual([]);
  await expect(harness.asLogin('employer', 'waymark_employer_writer', settings, invitation, [ENCODED[0]])).rejects.toThrow('employer_invitation_email_plain');
  await expect(harness.sql('update account set email = $2 where id = $1', [user.id, ENCODED[0]])).rejects.toThrow('account_email_plain');
});
