import { randomUUID } from 'node:crypto';
import { account, mutateAsVisitor } from '../../harness/account-requests';
import { writeEvent } from '../../harness/data/due';
import { codeMailedTo, mailsTo } from '../../harness/sent-mails';
import { type Institution, People } from '../../harness/data/people';
import { business, register, signInAsBusiness } from '../../harness/employer-requests';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { type Answer, type Data, type Person, Harness } from '../../harness/harness';

/**
 * Mail that strangers can trigger: five of each kind a day to one mailbox, from all senders together. Responses
 * never reveal whether a mail was sent.
 */
const SECRET = 'rice bread and butter';
let harness: Harness;
let people: People;
let institution: Institution;
let number = 0;
let victim = '';
/** The victim's address, or another address of the same mailbox. */
const at = (tag = ''): string => `${victim}${tag}@house.example`;
beforeAll(async () => (harness = await Harness.start({ withWorker: true, settings: { WAYMARK_PROXIES: '1' } })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  victim = `victim${++number}`;
});

/** Clears the attempts, as if the 15-minute window of the request limit had passed. */
const laterAsks = (): Promise<unknown> => harness.sql('delete from sign_in_attempt');
const newOwner = async (login: string): Promise<Person> => {
  await register(harness, business({ login, registrationNumber: `KH-8-${++number}` }), randomUUID(), `10.${number}.0.1`);
  await waitUntilIdle(harness);
  return signInAsBusiness(harness, login, SECRET);
};
const confirmedOwner = async (login: string): Promise<Person> => {
  const owner = await newOwner(login);
  await account(owner, 'emailConfirm', { input: { code: codeMailedTo(harness, login) } });
  return owner;
};
const askReset = (email: string): Promise<Data> => mutateAsVisitor(harness, 'passwordResetRequest', { email });
const correct = (owner: Person, email: string): Promise<Data> => account(owner, 'emailCorrect', { input: { email } });
/** All mails to the mailbox, for any spelling of its address. */
const mailsToVictim = (): number => ['', '+1', '+2'].map(at).flatMap((one) => mailsTo(harness, one)).length;
const outcomes = (notice: string): Promise<Data[]> =>
  harness.sql('select state, cancelled_reason as why, count(*)::int as n from message where notice = $1 group by 1, 2 order by 1', [notice]);

test('of nine password reset requests, five are mailed in a day; the sixth gets the same response, and one the next day is mailed', async () => {
  await confirmedOwner(at());
  const before = mailsToVictim();
  const answers = [];
  for (let ask = 0; ask < 9; ask++) {
    await laterAsks();
    answers.push(await askReset(ask % 2 ? at().toUpperCase() : at()));
  }
  answers.push(await askReset('nobody@house.example'));
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set([JSON.stringify({ __typename: 'PasswordResetRequestPayload', received: true })]),
  );
  await waitUntilIdle(harness);
  expect(mailsToVictim() - before).toBe(5);
  expect(await outcomes('password-reset-requested')).toEqual([
    { state: 'CANCELLED', why: 'TOO_MANY_TODAY', n: 4 },
    { state: 'SENT', why: null, n: 5 },
  ]);
  await harness.clockForward('25 hours');
  await laterAsks();
  await askReset(at());
  await waitUntilIdle(harness);
  expect(mailsToVictim() - before).toBe(6);
}, 60_000);

test('invitations of seven businesses to one mailbox under any address cause five mails, each with the same response', async () => {
  const answers = [];
  for (const email of [at(), at('+1'), at('+2'), at(), at().toUpperCase(), at(), at('+1')]) {
    const { invitation, __typename } = await account((await people.employer()).user, 'memberInvite', { input: { email, language: 'EN' } });
    answers.push([__typename, invitation.isExpired]);
  }
  expect(answers).toEqual(Array.from({ length: 7 }, () => ['MemberInvitePayload', false]));
  await waitUntilIdle(harness);
  expect(mailsToVictim()).toBe(5);
}, 60_000);

test('codes for a mistyped address and requested codes count separately, and after five corrections a confirmation can still be sent', async () => {
  for (let ask = 0; ask < 7; ask++)
    expect(await correct(await newOwner(`typo${ask}.${number}@house.example`), at())).toMatchObject({ __typename: 'EmailCorrectPayload' });
  await waitUntilIdle(harness);
  expect(mailsToVictim()).toBe(5);
  const owner = await newOwner(at());
  for (let ask = 0; ask < 6; ask++) {
    await laterAsks();
    expect(await account(owner, 'emailConfirmRequest')).toMatchObject({ __typename: 'EmailConfirmRequestPayload' });
  }
  await waitUntilIdle(harness);
  expect(mailsToVictim()).toBe(10);
  // The mailed code still works.
  expect(await account(owner, 'emailConfirm', { input: { code: codeMailedTo(harness, at()) } })).toMatchObject({ member: { isConfirmed: true } });
}, 60_000);

test('a flood of every kind does not block other mail: account notices and urgent staff notices', async () => {
  const owner = await confirmedOwner(at());
  for (let ask = 0; ask < 7; ask++) {
    await laterAsks();
    await askReset(at());
  }
  await waitUntilIdle(harness);
  const before = mailsToVictim();
  const { employer_id: id } = await harness.one<{ employer_id: string }>('select employer_id from account where id = $1', [owner.id]);
  await harness.sql("update employer set state = 'ACTIVE' where id = $1", [id]);
  for (let ask = 0; ask < 7; ask++) await writeEvent(harness, 'EmployerActivated', id);
  await waitUntilIdle(harness);
  expect(mailsToVictim() - before).toBe(7);

  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  const trainee = await people.trainee(institution);
  for (let ask = 0; ask < 7; ask++)
    await harness.sql(
      "insert into message (institution_id, event_id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, due_at) select $1, id, 'STAFF', $2, 'EMAIL', 'look-today', 'en', $3, 'PLANNED', app.now() from outbox where event = 'EmployerActivated' order by id offset $4 limit 1",
      [institution.id, lead.id, trainee.id, ask],
    );
  await waitUntilIdle(harness);
  expect((await harness.one<{ n: number }>("select count(*)::int as n from message where notice = 'look-today' and state = 'SENT'")).n).toBe(7);
}, 60_000);

test('of eight mails of one kind taken by several workers at once, five are sent', async () => {
  await confirmedOwner(at());
  await harness.sql('select app.request_password_reset($1, 60) from generate_series(1, 8)', [at()]);
  await harness.sql(
    "insert into outbox (id, event, subject_id, occurred_at) select gen_random_uuid(), 'MailCodeToReset', id, app.now() from mail_code where purpose = 'RESET'",
  );
  await waitUntilIdle(harness);
  expect(await outcomes('password-reset-requested')).toEqual([
    { state: 'CANCELLED', why: 'TOO_MANY_TODAY', n: 3 },
    { state: 'SENT', why: null, n: 5 },
  ]);
}, 60_000);

test('staff can see why a mail over the limit was not sent', async () => {
  const officer = await people.staff(institution, ['VETTING_OFFICER']);
  await confirmedOwner(at());
  for (let ask = 0; ask < 6; ask++) {
    await laterAsks();
    await askReset(at());
  }
  await waitUntilIdle(harness);
  const { nodes } = await officer.ask('{ deliveries(states: [CANCELLED]) { nodes { state cancelledReason text } } }');
  expect(nodes).toEqual([{ state: 'CANCELLED', cancelledReason: 'TOO_MANY_TODAY', text: expect.any(String) }]);
});

const from = (address: string): Promise<Answer> =>
  register(harness, business({ login: `many${++number}@shop.example`, registrationNumber: `KH-7-${number}` }), randomUUID(), address);
const typeOf = ({ data }: Answer): string => data.employerRegister.__typename;
const count = async (table: string): Promise<number> => (await harness.one<{ n: number }>(`select count(*)::int as n from ${table}`)).n;

describe('many businesses register at once from many networks', () => {
  test('all registrations are accepted; their mails are sent in order, some at once and others later, and none is lost', async () => {
    const answers: string[] = [];
    for (let start = 0; start < 70; start += 10)
      answers.push(...(await Promise.all(Array.from({ length: 10 }, (_, at) => from(`10.${start + at}.0.1`)))).map(typeOf));
    expect(answers).toEqual(Array(70).fill('EmployerRegisterPayload'));
    await waitUntilIdle(harness);
    const states = (): Promise<Data[]> =>
      harness.sql("select state, held_reason as why, count(*)::int as n from message where notice = 'address-to-confirm' group by 1, 2 order by 1");
    const [held, sent] = await states();
    expect([held, sent]).toEqual([
      { state: 'HELD', why: 'BATCHED', n: expect.any(Number) },
      { state: 'SENT', why: null, n: expect.any(Number) },
    ]);
    expect(held.n + sent.n).toBe(70);
    expect(sent.n).toBeGreaterThanOrEqual(60);
    await harness.clockForward('5 minutes');
    const until = Date.now() + 40_000;
    while ((await count("message where state = 'HELD'")) > 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 200));
    await waitUntilIdle(harness);
    expect(await states()).toEqual([{ state: 'SENT', why: null, n: 70 }]);
  }, 120_000);
});
