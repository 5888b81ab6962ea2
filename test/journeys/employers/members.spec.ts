import { randomUUID } from 'node:crypto';
import { account, accountDocument, MEMBERS, mutateAsVisitor } from '../../harness/account-requests';
import { codeMailedTo, mailsTo } from '../../harness/sent-mails';
import { type Employer, type Institution, People } from '../../harness/data/people';
import { business, register, signInAsBusiness } from '../../harness/employer-requests';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { type Data, type Person, Harness } from '../../harness/harness';

/** A business account: confirmed addresses, owners and members, invitations by mail. */
const SECRET = 'rain over the rice fields';
let harness: Harness;
let people: People;
let institution: Institution;
beforeAll(async () => void (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
});

let addresses = 0;
const address = (): string => `colleague${++addresses}@lotus.example`;

/** A self-registered business, and its signed-in owner. */
async function registered(change: object = {}): Promise<{ owner: Person; login: string }> {
  const login = `dara${++addresses}@lotus.example`;
  await register(harness, business({ login, registrationNumber: `KH-${addresses}`, ...change }));
  await waitUntilIdle(harness);
  return { owner: await signInAsBusiness(harness, login, 'rice bread and butter'), login };
}
const invite = (owner: Person, email: string, key?: string): Promise<Data> =>
  account(owner, 'memberInvite', { input: { email, language: 'EN' }, ...(key ? { key } : {}) });

/** A person who was invited by mail and has joined. */
async function joined(owner: Person, email = address(), displayName = 'Sok Nary'): Promise<Person> {
  await invite(owner, email);
  await waitUntilIdle(harness);
  expect(await mutateAsVisitor(harness, 'invitationAccept', { code: codeMailedTo(harness, email), displayName, secret: SECRET })).toMatchObject({
    joined: true,
  });
  await waitUntilIdle(harness);
  return signInAsBusiness(harness, email, SECRET);
}
const writeEvent = (event: string, subjectId: string): Promise<unknown> =>
  harness.sql('insert into outbox (id, event, subject_id, occurred_at) values (gen_random_uuid(), $1, $2, app.now())', [event, subjectId]);
const codeRow = (purpose: string): Promise<{ id: string }> => harness.one('select id from mail_code where purpose = $1', [purpose]);

test('a new registration gets one mail with a code and no link that opens anything, and typing the code confirms the address', async () => {
  const { owner, login } = await registered();
  const mails = mailsTo(harness, login);
  expect(mails).toHaveLength(1);
  const code = codeMailedTo(harness, login);
  expect(mails[0]?.text).toContain('/employer/confirm\r\n');
  expect(mails[0]?.text.match(/https?:\/\/\S+/g)?.join(' ')).not.toContain(code);
  const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `;
  expect(await account(owner, 'emailConfirm', { input: { code: typed }, key: 'once' })).toMatchObject({
    member: { email: login, isConfirmed: true, isOwner: true },
  });
  // The repeated request, and the same code once more.
  expect(await account(owner, 'emailConfirm', { input: { code: typed }, key: 'once' })).toMatchObject({ member: { isConfirmed: true } });
  expect(await account(owner, 'emailConfirm', { input: { code } })).toMatchObject({ code: 'CODE_REFUSED' });
  expect(await account(owner, 'emailConfirmRequest')).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
});

test('an unconfirmed address gets no other mail; its notifications appear in the service, and mail follows after confirmation', async () => {
  const { owner, login } = await registered();
  const { employer_id: employerId } = await harness.one<{ employer_id: string }>('select employer_id from account where id = $1', [owner.id]);
  await harness.sql("update employer set state = 'ACTIVE' where id = $1", [employerId]);
  await writeEvent('EmployerActivated', employerId);
  await waitUntilIdle(harness);
  expect(mailsTo(harness, login)).toHaveLength(1);
  const kinds = async (): Promise<string[]> => (await owner.ask('{ notices { nodes { kind } } }')).nodes.map(({ kind }: Data) => kind);
  expect(await kinds()).toEqual(['account-active', 'registration-received']);
  await account(owner, 'emailConfirm', { input: { code: codeMailedTo(harness, login) } });
  await writeEvent('EmployerActivated', employerId);
  await waitUntilIdle(harness);
  expect(mailsTo(harness, login)).toHaveLength(2);
});

test('a code confirms only in a session of its own account, within a week, and has no other use', async () => {
  const [one, other] = [await registered(), await registered()];
  const code = codeMailedTo(harness, one.login);
  // A stolen code used by another account, and one used for another kind of code.
  expect(await account(other.owner, 'emailConfirm', { input: { code } })).toMatchObject({ code: 'CODE_REFUSED' });
  expect(await mutateAsVisitor(harness, 'passwordReset', { code, secret: SECRET })).toMatchObject({ code: 'CODE_REFUSED' });
  expect(await mutateAsVisitor(harness, 'invitationAccept', { code, displayName: 'Thief', secret: SECRET })).toMatchObject({ code: 'CODE_REFUSED' });
  await harness.sql("update mail_code set expires_at = now() - interval '1 second' where account_id = $1", [one.owner.id]);
  expect(await account(one.owner, 'emailConfirm', { input: { code } })).toMatchObject({ code: 'CODE_REFUSED' });
  expect(await account(one.owner, 'emailConfirmRequest', { key: 'again' })).toMatchObject({ member: { isConfirmed: false } });
  expect(await account(one.owner, 'emailConfirmRequest', { key: 'again' })).toMatchObject({ member: { isConfirmed: false } });
  await waitUntilIdle(harness);
  expect(mailsTo(harness, one.login)).toHaveLength(2);
  expect(await account(one.owner, 'emailConfirm', { input: { code: codeMailedTo(harness, one.login) } })).toMatchObject({ member: { isConfirmed: true } });
});

test('a mail that is sent again has its own code, and the first code still works', async () => {
  const { owner, login } = await registered();
  const first = codeMailedTo(harness, login);
  await harness.sql("update message set state = 'PLANNED', sent_at = null where notice = 'address-to-confirm'");
  await waitUntilIdle(harness);
  expect(codeMailedTo(harness, login)).not.toBe(first);
  expect(await account(owner, 'emailConfirm', { input: { code: first } })).toMatchObject({ member: { isConfirmed: true } });
});

test('a mail that waited until its code expired or the address was confirmed is not sent', async () => {
  const { owner, login } = await registered();
  await account(owner, 'emailConfirm', { input: { code: codeMailedTo(harness, login) } });
  await harness.sql("update message set state = 'PLANNED', sent_at = null where notice = 'address-to-confirm'");
  await waitUntilIdle(harness);
  expect(await harness.sql("select state from message where notice = 'address-to-confirm'")).toEqual([{ state: 'CANCELLED' }]);
});

describe('business with a confirmed owner', () => {
  let employer: Employer;
  let owner: Person;
  beforeEach(async () => {
    employer = await people.employer();
    owner = employer.user;
  });

  test('an owner invites by mail; the invited person enters the code, chooses a name and a password, and sees the same business', async () => {
    const email = address();
    expect(await invite(owner, ` ${email.toUpperCase()} `)).toMatchObject({ invitation: { email, isExpired: false } });
    await waitUntilIdle(harness);
    expect(await owner.ask('{ invitations { email isExpired } }')).toEqual([{ email, isExpired: false }]);
    const input = { code: codeMailedTo(harness, email), displayName: 'Sok Nary', secret: SECRET, language: 'KM' };
    expect(await mutateAsVisitor(harness, 'invitationAccept', input, 'once')).toEqual({ __typename: 'InvitationAcceptPayload', joined: true });
    expect(await mutateAsVisitor(harness, 'invitationAccept', input, 'once')).toEqual({ __typename: 'InvitationAcceptPayload', joined: true });
    expect(await mutateAsVisitor(harness, 'invitationAccept', { ...input, secret: 'another one of mine' }, 'once')).toMatchObject({ code: 'CODE_REFUSED' });
    const nary = await signInAsBusiness(harness, email, SECRET);
    expect(await nary.ask('{ me { displayName language employer { id } membership { isOwner isConfirmed } mayInvite } }')).toEqual({
      displayName: 'Sok Nary',
      language: 'KM',
      employer: { id: employer.id },
      membership: { isOwner: false, isConfirmed: true },
      mayInvite: false,
    });
    expect(await owner.ask(MEMBERS)).toMatchObject([
      { id: owner.id, isOwner: true, isMe: true, availableActions: [] },
      { id: nary.id, isOwner: false, availableActions: ['makeOwner', 'remove'] },
    ]);
    expect(await owner.ask('{ invitations { email } }')).toEqual([]);
    await waitUntilIdle(harness);
    expect((await owner.ask('{ notices { nodes { kind } } }')).nodes).toEqual([{ kind: 'colleague-joined' }]);
  });

  test('an address with an account elsewhere gets the same response; only its own mail says so, and contains no code', async () => {
    const existingEmail = (await harness.one<{ email: string }>('select email from account where id = $1', [(await people.employer()).user.id])).email;
    const newEmail = address();
    const answer = async (email: string): Promise<string> => {
      const { data } = await owner.answer(accountDocument('memberInvite', { withId: false }), { input: { email, language: 'EN' }, key: randomUUID() });
      return JSON.stringify(data)
        .replaceAll(email, 'ADDRESS')
        .replace(/"id":"[^"]+"/, '"id"');
    };
    expect(await answer(existingEmail)).toBe(await answer(newEmail));
    await waitUntilIdle(harness);
    expect(() => codeMailedTo(harness, existingEmail)).toThrow('no code');
    expect(mailsTo(harness, existingEmail).at(-1)?.text).toContain('already belongs to another account');
    expect(codeMailedTo(harness, newEmail)).toMatch(/^[0-9A-Z-]{19}$/);
    expect((await owner.ask('{ invitations { email } }')).map(({ email }: Data) => email).sort()).toEqual([newEmail, existingEmail].sort());
  });

  test('a new invitation invalidates the earlier one; a revoked or expired invitation, or one of a closed business, does not work', async () => {
    const email = address();
    await invite(owner, email);
    await waitUntilIdle(harness);
    const first = codeMailedTo(harness, email);
    await invite(owner, email);
    await waitUntilIdle(harness);
    const second = codeMailedTo(harness, email);
    const accept = (code: string): Promise<Data> => mutateAsVisitor(harness, 'invitationAccept', { code, displayName: 'Sok Nary', secret: SECRET });
    expect(await accept(first)).toMatchObject({ code: 'CODE_REFUSED' });
    const [{ id }] = await owner.ask('{ invitations { id } }');
    await harness.sql("update mail_code set expires_at = now() - interval '1 second'");
    expect(await accept(second)).toMatchObject({ code: 'CODE_REFUSED' });
    await harness.sql("update mail_code set expires_at = now() + interval '1 day'");
    expect(await account(owner, 'invitationRevoke', { id })).toMatchObject({ invitations: [] });
    expect(await accept(second)).toMatchObject({ code: 'CODE_REFUSED' });
    await invite(owner, email);
    await waitUntilIdle(harness);
    await harness.sql("update employer set state = 'CLOSED' where id = $1", [employer.id]);
    expect(await accept(codeMailedTo(harness, email))).toMatchObject({ code: 'CODE_REFUSED' });
    expect(await harness.sql("select id from account where audience = 'employer' and login = $1", [email])).toEqual([]);
  });

  test.each([
    ['who is no owner', async () => account(await joined(owner), 'memberInvite', { input: { email: address() } }), { code: 'TRANSITION_NOT_ALLOWED' }],
    ['a colleague who is there', () => invite(owner, 'EMPLOYER@example.com'), { code: 'INVALID_INPUT', problems: [{ path: 'email' }] }],
    ['no address', () => invite(owner, 'nobody'), { code: 'INVALID_INPUT', problems: [{ path: 'email' }] }],
  ])('inviting is refused by or of %s', async (_, attempt, refused) => {
    await harness.sql("update account set email = 'employer@example.com' where id = $1", [owner.id]);
    expect(await attempt()).toMatchObject(refused);
  });

  test('an owner with an unconfirmed address cannot invite; a business can send twenty invitations a day', async () => {
    for (let sent = 0; sent < 20; sent++) expect(await invite(owner, address())).toMatchObject({ invitation: {} });
    expect(await invite(owner, address())).toMatchObject({ code: 'RATE_LIMITED' });
    await harness.sql("update employer_invitation set invited_at = invited_at - interval '1 day'");
    await harness.sql('update account set email_confirmed_at = null where id = $1', [owner.id]);
    expect(await invite(owner, address())).toMatchObject({ code: 'NOT_READY', missing: ['CONFIRMED_ADDRESS'] });
  });

  test('a removed member loses every session at once, with their open invitations, and can be invited again', async () => {
    const email = address();
    const nary = await joined(owner, email);
    expect(await account(owner, 'memberMakeOwner', { id: nary.id })).toMatchObject({ members: [{ isOwner: true }, { isOwner: true }] });
    const invited = address();
    await invite(nary, invited);
    await waitUntilIdle(harness);
    const elsewhere = await harness.session('employer', nary.id);
    expect(await account(owner, 'memberRemove', { id: nary.id, key: 'out' })).toMatchObject({ members: [{ id: owner.id }] });
    expect(await account(owner, 'memberRemove', { id: nary.id, key: 'out' })).toMatchObject({ members: [{ id: owner.id }] });
    for (const session of [nary, elsewhere]) expect(await session.answer('{ me { displayName } }')).toMatchObject({ data: { me: null } });
    await expect(signInAsBusiness(harness, email, SECRET)).rejects.toThrow('SIGN_IN_REFUSED');
    expect(await mutateAsVisitor(harness, 'invitationAccept', { code: codeMailedTo(harness, invited), displayName: 'X', secret: SECRET })).toMatchObject({
      code: 'CODE_REFUSED',
    });
    const again = await joined(owner, email);
    expect(again.id).not.toBe(nary.id);
  });

  test('a member can leave; the last owner can neither leave nor resign, and members of another business are not found', async () => {
    const nary = await joined(owner);
    const stranger = (await people.employer()).user;
    for (const field of ['memberRemove', 'memberMakeOwner', 'memberRemoveOwner']) {
      expect(await account(stranger, field, { id: nary.id })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await account(owner, field, { id: randomUUID() })).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await account(nary, 'memberRemove', { id: owner.id })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
    expect(await account(owner, 'memberRemove', { id: owner.id })).toMatchObject({ code: 'NOT_READY', missing: ['ANOTHER_OWNER'] });
    expect(await account(owner, 'memberRemoveOwner', { id: owner.id })).toMatchObject({ code: 'NOT_READY', missing: ['ANOTHER_OWNER'] });
    expect(await account(nary, 'memberRemove', { id: nary.id })).toMatchObject({ members: [] });
    expect(await nary.answer(MEMBERS)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test('of two owners who remove each other concurrently one remains, even for direct SQL', async () => {
    for (let round = 0; round < 3; round++) {
      const nary = await joined(owner);
      await account(owner, 'memberMakeOwner', { id: nary.id });
      const answers = await Promise.all(
        [account(owner, 'memberRemove', { id: nary.id }), account(nary, 'memberRemoveOwner', { id: owner.id })].map((one) =>
          one.catch((error: Error) => error),
        ),
      );
      expect(answers.filter((answer) => !(answer instanceof Error) && answer.__typename === 'MembersPayload').length).toBeGreaterThan(0);
      const owners = await harness.sql<{ id: string }>('select id from account where employer_id = $1 and is_owner and closed_at is null', [employer.id]);
      expect(owners).toHaveLength(1);
      if (owners[0]?.id !== owner.id) owner = nary;
      await harness.sql('update account set closed_at = now() where employer_id = $1 and id <> $2 and closed_at is null', [employer.id, owner.id]);
    }
    await expect(harness.sql('update account set is_owner = false where id = $1', [owner.id])).rejects.toMatchObject({ constraint: 'account_last_owner' });
  });
});

test('mails to a business belong to the steward institution', async () => {
  await registered();
  expect(await harness.sql("select institution_id as id from message where notice = 'address-to-confirm'")).toEqual([{ id: institution.id }]);
  expect(await codeRow('CONFIRM')).toMatchObject({ id: expect.any(String) });
});

const ADD = `mutation ($input: EmployerAddInput!, $key: ID!) { employerAdd(input: $input, idempotencyKey: $key) { __typename
  ... on EmployerAddPayload { employer { id state } } ... on InvalidInput { problems { path } } } }`;
const INVITE = `mutation ($id: ID!, $email: String!, $key: ID!) { employerInvite(id: $id, input: { email: $email, language: EN }, idempotencyKey: $key) { __typename } }`;
const SAME = '($input: EnteredEmployerInput!) { possiblySameEmployers(input: $input) { id isSameNumber } }';

test('the first user of an employer that staff added is invited once, becomes its owner, and never learns who invited', async () => {
  const vetter = await people.staff(institution, ['VETTING_OFFICER']);
  const email = address();
  const site = { name: 'Main shop', provinceCode: '12', district: 'Daun Penh', address: 'Street 1' };
  const input = { legalName: 'Lotus Bakery', registrationNumber: 'KH 00-1', sector: 'CAFE_RESTAURANT', sizeBand: '1-9', sites: [site] };
  const { employer } = await vetter.ask(ADD, { input, key: 'once' });
  expect(await vetter.ask(ADD, { input, key: 'once' })).toMatchObject({ employer: { id: employer.id, state: 'APPLIED' } });
  expect(await vetter.ask(`query ${SAME}`, { input: { legalName: 'lotus  bakery!', registrationNumber: 'kh001' } })).toEqual([
    { id: employer.id, isSameNumber: true },
  ]);
  expect((await vetter.ask(ADD, { input: { ...input, registrationNumber: 'kh 00-1' }, key: 'again' })).problems).toEqual([{ path: 'registrationNumber' }]);
  expect((await vetter.ask(ADD, { input: { ...input, registrationNumber: '2', email: 'x', sites: [] }, key: 'bad' })).problems).toEqual([
    { path: 'sites' },
    { path: 'email' },
  ]);
  const invited = (person: Person, key: string): Promise<Data> => person.ask(INVITE, { id: employer.id, email, key });
  expect((await invited(vetter, 'first')).__typename).toBe('EmployerInvitePayload');
  expect((await invited(vetter, 'second')).__typename).toBe('TransitionNotAllowed');
  const partner = await people.staff(await people.institution(), ['VETTING_OFFICER']);
  expect((await invited(partner, 'other')).__typename).toBe('NotFound');
  expect((await partner.ask(ADD, { input: { ...input, registrationNumber: '3' }, key: 'theirs' })).__typename).toBe('NotFound');
  await waitUntilIdle(harness);
  await mutateAsVisitor(harness, 'invitationAccept', { code: codeMailedTo(harness, email), displayName: 'Sok Nary', secret: SECRET });
  const owner = await signInAsBusiness(harness, email, SECRET);
  expect(await owner.ask('{ me { membership { isOwner isConfirmed } } }')).toEqual({ membership: { isOwner: true, isConfirmed: true } });
  expect((await invited(vetter, 'late')).__typename).toBe('TransitionNotAllowed');
  expect(await harness.sql("select action, actor_id from audit_pending where action like 'Employer%' order by action")).toEqual([
    { action: 'EmployerAdded', actor_id: vetter.id },
    { action: 'EmployerUserInvited', actor_id: vetter.id },
  ]);
  expect(await harness.sql('select invited_by from employer_invitation')).toEqual([{ invited_by: null }]);
  expect(await (await joined(owner)).ask('{ me { membership { isOwner } } }')).toEqual({ membership: { isOwner: false } });
});
