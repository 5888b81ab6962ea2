import { randomUUID } from 'node:crypto';
import { account, MEMBERS } from '../../harness/account-requests';
import { codeMailedTo, mailsTo } from '../../harness/sent-mails';
import { People } from '../../harness/data/people';
import { business, register, signInAsBusiness } from '../../harness/employer-requests';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * A new business can correct a mistyped address before it is confirmed; the reader of the wrong mailbox gains
 * no access.
 */
const SECRET = 'rice bread and butter';
let [wrong, right, number] = ['', '', 0];
let harness: Harness;
let owner: Person;
beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  await new People(harness).institution();
  number += 1;
  [wrong, right] = [`sok${number}@gmial.example`, `sok${number}@gmail.example`];
  await register(harness, business({ login: wrong }));
  await waitUntilIdle(harness);
  owner = await signInAsBusiness(harness, wrong, SECRET);
});

const correct = (email: string, key: string = randomUUID()): Promise<Data> => account(owner, 'emailCorrect', { input: { email }, key });
const confirm = (code: string): Promise<Data> => account(owner, 'emailConfirm', { input: { code } });
const me = async (): Promise<Data> => (await owner.ask(MEMBERS)).find(({ isMe }: Data) => isMe);
const opens = (login: string): Promise<boolean> =>
  signInAsBusiness(harness, login, SECRET).then(
    () => true,
    () => false,
  );

test('the code sent to the corrected address confirms it, and until then the previous login works', async () => {
  const before = codeMailedTo(harness, wrong);
  expect(await correct(right.toUpperCase(), 'once')).toMatchObject({
    __typename: 'EmailCorrectPayload',
    member: { email: wrong, pendingEmail: right, isConfirmed: false },
  });
  expect(await correct(right, 'once')).toMatchObject({ __typename: 'EmailCorrectPayload' });
  expect(await correct('another@gmail.example', 'once')).toMatchObject({ code: 'KEY_USED_FOR_OTHER_REQUEST' });
  await waitUntilIdle(harness);
  // the code sent to the wrong address no longer works
  expect(await confirm(before)).toMatchObject({ code: 'CODE_REFUSED' });
  expect([await opens(wrong), await opens(right)]).toEqual([true, false]);
  expect(await confirm(codeMailedTo(harness, right))).toMatchObject({ member: { email: right, pendingEmail: null, isConfirmed: true } });
  expect([await opens(wrong), await opens(right)]).toEqual([false, true]);
  expect(mailsTo(harness, wrong)).toHaveLength(1);
  expect(await correct('another@gmail.example')).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(JSON.stringify(await harness.sql("select * from audit_pending where action = 'AddressCorrected'"))).not.toContain('@');
});

test('an address with another account gives the same response, only its reader is notified, and it is not taken over', async () => {
  await register(harness, business({ login: right, registrationNumber: 'KH-2026-555' }));
  await waitUntilIdle(harness);
  const mails = mailsTo(harness, right).length;
  expect(await correct(right)).toMatchObject({ __typename: 'EmailCorrectPayload', member: { pendingEmail: right } });
  await waitUntilIdle(harness);
  expect(mailsTo(harness, right).slice(mails)).toEqual([expect.objectContaining({ text: expect.stringContaining('already belongs to another account') })]);
  expect(() => codeMailedTo(harness, 'nobody@gmail.example')).toThrow();
  expect(await me()).toMatchObject({ email: wrong, isConfirmed: false });
  await expect(harness.sql('update account set login = $2 where id = $1', [owner.id, right])).rejects.toMatchObject({ constraint: 'account_login' });
});

test('a correction requires the password again and a valid address, and is rate limited', async () => {
  for (const email of ['', 'no address', 'a@b']) expect(await correct(email)).toMatchObject({ problems: [{ path: 'email' }] });
  await harness.sql("update session set authenticated_at = now() - interval '7 minutes' where account_id = $1", [owner.id]);
  expect(await correct(right)).toMatchObject({ code: 'REAUTHENTICATION_NEEDED' });
  await harness.sql('update session set authenticated_at = now() where account_id = $1', [owner.id]);
  const answers = [];
  for (let at = 0; at < 6; at++) answers.push((await correct(`dara${at}@gmail.example`)).__typename);
  expect(answers).toEqual([...Array(5).fill('EmailCorrectPayload'), 'RateLimited']);
});
