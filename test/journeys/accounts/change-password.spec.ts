import { hash } from '@node-rs/argon2';
import { account, accountDocument, mutateAsVisitor } from '../../harness/account-requests';
import { codeMailedTo, mailsTo } from '../../harness/sent-mails';
import { type Employer, People } from '../../harness/data/people';
import { business, register, signInAsBusiness } from '../../harness/employer-requests';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { statementsOf } from '../../harness/statement-count';
import { type Data, Harness } from '../../harness/harness';

/**
 * An employer user who forgot the password sets a new one by mail; requesting one for another person's
 * address neither reveals the account nor grants access.
 */
const [OLD, NEW] = ['rain over the rice fields', 'a boat on the wide river'];
let harness: Harness;
let employer: Employer;
let login: string;
beforeAll(async () => void (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  const people = new People(harness);
  await people.institution();
  employer = await people.employer();
  ({ login } = await harness.one<{ login: string }>('update account set secret_hash = $2, language = $3 where id = $1 returning login', [
    employer.user.id,
    await hash(OLD),
    'en',
  ]));
});

const asks = (email: string, key?: string): Promise<Data> => mutateAsVisitor(harness, 'passwordResetRequest', { email }, key);
const resets = (code: string, secret = NEW, key?: string): Promise<Data> => mutateAsVisitor(harness, 'passwordReset', { code, secret }, key);
async function mailedCode(): Promise<string> {
  await asks(login);
  await waitUntilIdle(harness);
  return codeMailedTo(harness, login);
}
const opens = (secret: string): Promise<boolean> =>
  signInAsBusiness(harness, login, secret).then(
    () => true,
    () => false,
  );

test('the code from the mail sets a new password once, every session ends, and a mail confirms it', async () => {
  await harness.session('employer', employer.user.id);
  const code = await mailedCode();
  expect(await resets(code, NEW, 'once')).toEqual({ __typename: 'PasswordResetPayload', changed: true });
  expect(await employer.user.answer('{ me { displayName } }')).toMatchObject({ data: { me: null } });
  expect(
    (await harness.one<{ open: number }>('select count(*)::int as open from session where account_id = $1 and ended_at is null', [employer.user.id])).open,
  ).toBe(0);
  expect([await opens(OLD), await opens(NEW)]).toEqual([false, true]);
  // the same request gives the same response without a second effect; other input is another request
  expect(await resets(code, NEW, 'once')).toEqual({ __typename: 'PasswordResetPayload', changed: true });
  expect(await resets(code, OLD, 'once')).toMatchObject({ code: 'CODE_REFUSED' });
  expect(await resets(code, OLD)).toMatchObject({ code: 'CODE_REFUSED' });
  expect(await opens(NEW)).toBe(true);
  await waitUntilIdle(harness);
  expect(mailsTo(harness, login).at(-1)?.text).toContain('Your password was changed.');
});

test('an unknown or unconfirmed address gives the same bytes at the same number of statements, and sends no mail', async () => {
  const unconfirmed = 'dara@lotus.example';
  await register(harness, business({ login: unconfirmed }));
  await waitUntilIdle(harness);
  const mails = mailsTo(harness, unconfirmed).length;
  const document = accountDocument('passwordResetRequest', { withId: false });
  const answers: string[] = [];
  const costs: number[] = [];
  for (const [at, email] of [login, 'nobody@example.org', unconfirmed].entries())
    costs.push(
      await statementsOf(
        harness,
        async () => void answers.push(JSON.stringify(await harness.post('employer', document, { input: { email }, key: `ask-${at}` }))),
        'employer',
      ),
    );
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toContain('"received":true');
  expect(costs).toEqual(costs.map(() => costs[0]));
  const left = await harness.sql('select event from outbox o where event = $1 union all select action from audit_pending where action = $1', [
    'MailCodeToReset',
  ]);
  expect(left).toHaveLength(6);
  await waitUntilIdle(harness);
  expect(mailsTo(harness, 'nobody@example.org')).toEqual([]);
  expect(mailsTo(harness, unconfirmed)).toHaveLength(mails);
  expect(codeMailedTo(harness, login)).toMatch(/^[0-9A-Z-]{19}$/);
});

test('a code works for an hour, a later code works as well, and using one invalidates both', async () => {
  const first = await mailedCode();
  await harness.sql("update mail_code set expires_at = now() - interval '1 second'");
  expect(await resets(first)).toMatchObject({ code: 'CODE_REFUSED' });
  const { minutes } = await harness.one<{ minutes: number }>(
    "insert into mail_code (purpose, expires_at) select 'RESET', now() returning round(extract(epoch from now() + interval '1 hour' - expires_at) / 60)::int as minutes",
  );
  expect(minutes).toBe(60);
  const second = await mailedCode();
  const third = await mailedCode();
  expect(await resets(second)).toMatchObject({ changed: true });
  expect(await resets(third)).toMatchObject({ code: 'CODE_REFUSED' });
});

test('requests are limited like sign-ins, by input and by address but separately, so five failed sign-ins do not block a reset', async () => {
  for (let wrong = 0; wrong < 5; wrong++) expect(await opens('wrong')).toBe(false);
  for (const email of [login, 'nobody@example.org']) {
    for (let time = 0; time < 5; time++) expect(await asks(email)).toMatchObject({ received: true });
    expect(await asks(email)).toMatchObject({ code: 'RATE_LIMITED', until: expect.any(String) });
  }
}, 60_000);

test('a new password also opens an account locked by failed attempts', async () => {
  for (let wrong = 0; wrong < 6; wrong++) expect(await opens('wrong')).toBe(false);
  await resets(await mailedCode());
  expect(await opens(NEW)).toBe(true);
}, 60_000);

test('guessing codes is blocked after twenty attempts from one address', async () => {
  const codes = Array.from({ length: 20 }, (_, at) => `0000-0000-0000-${String(1000 + at)}`);
  for (const code of codes) expect(await resets(code)).toMatchObject({ code: 'CODE_REFUSED' });
  expect(await resets('0000-0000-0000-2000')).toMatchObject({ code: 'RATE_LIMITED' });
}, 60_000);

test.each([
  ['too short', 'short', 'TOO_SHORT'],
  ['too long', 'long '.repeat(26), 'TOO_LONG'],
  ['easy to guess', 'Password1234!', 'TOO_EASY'],
])('a password that is %s is refused, and the code stays valid', async (_, secret) => {
  const code = await mailedCode();
  expect(await resets(code, secret)).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'secret' }] });
  expect(await resets(code)).toMatchObject({ changed: true });
});

test('the same letters from two keyboards are the same password', async () => {
  await resets(await mailedCode(), 'cafe\u0301 on the corner');
  expect(await opens('caf\u00e9 on the corner')).toBe(true);
});

test('a removed account gets no new password', async () => {
  const people = new People(harness);
  const code = await mailedCode();
  await people.employer();
  await harness.sql(
    "insert into account (audience, login, secret_hash, display_name, employer_id, is_owner) select 'employer', 'second@example.com', 'x', 'Second', employer_id, true from account where id = $1",
    [employer.user.id],
  );
  expect(await account(employer.user, 'memberRemove', { id: employer.user.id })).toMatchObject({ members: [] });
  expect(await resets(code)).toMatchObject({ code: 'CODE_REFUSED' });
  await asks(login);
  await waitUntilIdle(harness);
  expect(codeMailedTo(harness, login)).toBe(code);
});
