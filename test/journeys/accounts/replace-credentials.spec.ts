import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { generate, generateSecret } from 'otplib';
import { mailsTo } from '../../harness/sent-mails';
import { type Institution, People } from '../../harness/data/people';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * An owner can change a password that another person may know, and account administrators can reset lost
 * credentials. The owner is notified of both.
 */
const [OLD, NEW] = ['rain over the rice fields', 'a boat on the wide river'];
const CHANGE = `mutation ($secret: String!, $key: ID!) { passwordChange(input: { secret: $secret }, idempotencyKey: $key) {
  __typename ... on PasswordChangePayload { changed } ... on Refusal { code } ... on InvalidInput { problems { path } } } }`;
const GIVE = `mutation ($id: ID!, $key: ID!) { staffAccountReplaceCredentials(id: $id, idempotencyKey: $key) {
  __typename ... on StaffAccountReplaceCredentialsPayload { account { id login } secret totpSecret recoveryCodes } ... on Refusal { code } } }`;
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInPayload { token } ... on Refusal { code } } }';

let harness: Harness;
let people: People;
let institution: Institution;
beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
});

/** An account that signs in with the old password; for staff also with a code. */
async function opened(person: Person): Promise<{ login: string; totpSecret: string | null }> {
  const totpSecret = person.audience === 'staff' ? generateSecret() : null;
  const [row] = await harness.sql<{ login: string }>(
    'update account set secret_hash = $2, totp_secret = $3, email_confirmed_at = case when audience = $4 then now() end, language = $5 where id = $1 returning login',
    [person.id, await hash(OLD), totpSecret, 'employer', 'en'],
  );
  return { login: row?.login ?? '', totpSecret };
}
const signIn = async (audience: 'staff' | 'employer', input: object): Promise<Data> => (await harness.post(audience, SIGN_IN, { input })).data.signIn;
const code = async (secret: string | null): Promise<object> => (secret === null ? {} : { code: await generate({ secret }) });
const change = (who: Person, secret = NEW, key: string = randomUUID()): Promise<Data> => who.ask(CHANGE, { secret, key });
const give = (who: Person, { id }: Pick<Person, 'id'>, key: string = randomUUID()): Promise<Data> => who.ask(GIVE, { id, key });
const isIn = async (person: Person): Promise<boolean> => (await person.answer('{ me { displayName } }')).data.me !== null;
const longAgo = ({ id }: Person): Promise<unknown> =>
  harness.sql("update session set authenticated_at = now() - interval '7 minutes' where account_id = $1", [id]);

describe.each(['staff', 'employer'] as const)('account of %s', (audience) => {
  const somebody = async (): Promise<Person> => (audience === 'staff' ? people.staff(institution) : (await people.employer()).user);

  test('a password change ends all other sessions, invalidates the old password and sends a mail', async () => {
    const person = await somebody();
    const { login, totpSecret } = await opened(person);
    const elsewhere = await harness.session(audience, person.id);
    expect(await change(person, NEW, 'once')).toEqual({ __typename: 'PasswordChangePayload', changed: true });
    expect([await isIn(person), await isIn(elsewhere)]).toEqual([true, false]);
    // A repeated request gets the same answer; a different one under the same key is refused.
    expect(await change(person, NEW, 'once')).toEqual({ __typename: 'PasswordChangePayload', changed: true });
    expect(await change(person, OLD, 'once')).toMatchObject({ code: 'KEY_USED_FOR_OTHER_REQUEST' });
    expect(await signIn(audience, { login, secret: OLD, ...(await code(totpSecret)) })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    expect(await signIn(audience, { login, secret: NEW, ...(await code(totpSecret)) })).toMatchObject({ __typename: 'SignInPayload' });
    await waitUntilIdle(harness);
    expect(mailsTo(harness, login).at(-1)?.text).toContain('Your password was changed.');
    const stored = JSON.stringify(await harness.sql("select body_hash, outcome from idempotency where field = 'passwordChange'"));
    expect(stored).not.toContain(NEW);
  });

  test('a password can be changed only in a re-authenticated session, and not to one that is easily guessed', async () => {
    const person = await somebody();
    await opened(person);
    for (const secret of ['short', 'password1234', 'waymarkwaymark']) expect(await change(person, secret)).toMatchObject({ problems: [{ path: 'secret' }] });
    await longAgo(person);
    expect(await change(person)).toMatchObject({ code: 'REAUTHENTICATION_NEEDED' });
    const sessions = await harness.sql<{ token_hash: Buffer }>('select token_hash from session where account_id = $1', [person.id]);
    const byHand = await harness.asLogin(audience, `waymark_${audience}_writer`, { actor_id: person.id }, 'select app.change_password($1, $2) as id', [
      sessions[0]?.token_hash,
      'x',
    ]);
    expect(byHand).toEqual([{ id: null }]);
  });
});

test('a colleague who lost the phone gets new credentials: the old ones stop working, and the new ones are shown only once', async () => {
  const [admin, officer] = [await people.staff(institution, ['INSTITUTION_ADMIN']), await people.staff(institution, ['PLACEMENT_OFFICER'])];
  const { login, totpSecret } = await opened(officer);
  const credentials = await give(admin, officer, 'once');
  expect(credentials).toMatchObject({ __typename: 'StaffAccountReplaceCredentialsPayload', account: { id: officer.id, login } });
  expect([await isIn(officer), await isIn(admin)]).toEqual([false, true]);
  expect(await signIn('staff', { login, secret: OLD, ...(await code(totpSecret)) })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
  expect(await signIn('staff', { login, secret: credentials.secret, ...(await code(totpSecret)) })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
  expect(await signIn('staff', { login, secret: credentials.secret, ...(await code(credentials.totpSecret)) })).toMatchObject({ __typename: 'SignInPayload' });
  expect(await signIn('staff', { login, secret: credentials.secret, code: credentials.recoveryCodes[0] })).toMatchObject({ __typename: 'SignInPayload' });
  expect(credentials.recoveryCodes).toHaveLength(10);
  expect(await give(admin, officer, 'once')).toMatchObject({ secret: null, totpSecret: null, recoveryCodes: null });
  expect(await signIn('staff', { login, secret: credentials.secret, code: credentials.recoveryCodes[1] })).toMatchObject({ __typename: 'SignInPayload' });
  const [line] = await harness.sql("select actor_id, subject_id, detail->'fields' as fields from audit_pending where action = 'AccountPasswordChanged'");
  expect(line).toEqual({ actor_id: admin.id, subject_id: officer.id, fields: ['password', 'second factor', 'recovery codes'] });
  await waitUntilIdle(harness);
  expect(mailsTo(harness, login).at(-1)?.text).toContain('Your password was changed.');
});

test("no one can reset their own credentials, those of another institution, or the installation operator's; the database refuses it too", async () => {
  const [admin, system] = [await people.staff(institution, ['INSTITUTION_ADMIN']), await people.staff(institution, ['SYSTEM_ADMIN'])];
  const stranger = await people.staff(await people.institution());
  const { user } = await people.employer();
  expect(await give(admin, admin)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await give(admin, system)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  for (const { id } of [stranger, user, { id: randomUUID() }]) expect(await give(admin, { id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await give(system, admin)).toMatchObject({ __typename: 'StaffAccountReplaceCredentialsPayload', totpSecret: null, recoveryCodes: null });
  const officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  const token = async ({ id }: Person): Promise<Buffer | undefined> =>
    (await harness.sql<{ token_hash: Buffer }>('select token_hash from session where account_id = $1', [id]))[0]?.token_hash;
  const second = await people.staff(institution, ['INSTITUTION_ADMIN']);
  const byHand = async (who: Person, whom: string): Promise<unknown> =>
    (
      await harness.asLogin<{ id: string | null }>('staff', 'waymark_staff_writer', {}, "select app.replace_credentials($1, $2, 'x', 'y', '{}') as id", [
        await token(who),
        whom,
      ])
    )[0]?.id;
  const tried = [];
  for (const [who, whom] of [
    [officer, second],
    [second, second],
    [second, system],
    [second, stranger],
    [second, user],
  ] as const)
    tried.push(await byHand(who, whom.id));
  await longAgo(second);
  expect([...tried, await byHand(second, officer.id)]).toEqual([null, null, null, null, null, null]);
});
