import { Browser } from '../../harness/browser';
import { mutateAsVisitor } from '../../harness/account-requests';
import { type Employer, inDays, type Institution, People } from '../../harness/data/people';
import { referralIn } from '../../harness/data/pipeline-rows';
import { type Data, Harness, type Person } from '../../harness/harness';
import { signInAsBusiness } from '../../harness/employer-requests';
import { codeMailedTo, mailsTo } from '../../harness/sent-mails';
import { waitUntilIdle } from '../../harness/wait-until-idle';

/** The first user of an employer is its owner and reads the cards sent to it: of an approved employer, two people invite. */
let harness: Harness;
let people: People;
let steward: Institution;
let vetter: Person;
let officer: Person;
let employer: Employer;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  steward = await people.institution();
  vetter = await people.staff(steward, ['VETTING_OFFICER']);
  officer = await people.staff(steward, ['PLACEMENT_OFFICER']);
  employer = await people.employer();
  // as staff added or imported it: no one signs in for it
  await harness.sql('delete from session where account_id = $1', [employer.user.id]);
  await harness.sql('delete from account where id = $1', [employer.user.id]);
});

let keys = 0;
const INVITE = `mutation ($id: ID!, $email: String!, $key: ID!) { employerInvite(id: $id, input: { email: $email, language: EN }, idempotencyKey: $key) {
  __typename ... on EmployerInvitePayload { isRequested } } }`;
const invite = (person: Person, email: string, key = `invite-${++keys}`): Promise<Data> => person.ask(INVITE, { id: employer.id, email, key });
const REQUESTED = { __typename: 'EmployerInvitePayload', isRequested: true };
const SENT = { __typename: 'EmployerInvitePayload', isRequested: false };
const request = async (person: Person): Promise<Data> =>
  (await person.ask('query ($id: ID!) { employer(id: $id) { firstUserRequest { email isMine by { id } } } }', { id: employer.id })).firstUserRequest;
const toConfirm = async (person: Person): Promise<Data[]> =>
  ((await person.ask('{ due(filter: { mine: true }) { nodes { step kind dueOn employer { id } } } }')).nodes as Data[]).filter(
    ({ step }) => step === 'FIRST_USER_TO_CONFIRM',
  );

test('one person of the steward alone invites no owner of an approved employer: a second person invites the same address', async () => {
  expect(await invite(vetter, 'thief@else.example', 'once')).toEqual(REQUESTED);
  expect(await invite(vetter, 'thief@else.example', 'once')).toEqual(REQUESTED);
  expect(await invite(vetter, 'thief@else.example')).toEqual(REQUESTED);
  await waitUntilIdle(harness);
  expect([mailsTo(harness, 'thief@else.example'), await harness.sql('select from employer_invitation')]).toEqual([[], []]);
  expect([await request(officer), await request(vetter)]).toEqual([
    { email: 'thief@else.example', isMine: false, by: { id: vetter.id } },
    { email: 'thief@else.example', isMine: true, by: { id: vetter.id } },
  ]);
  // the second person is told in the list of due work, the first is not asked to confirm her own request
  expect([await toConfirm(officer), await toConfirm(vetter), await toConfirm(await people.staff(steward, ['MONITORING_OFFICER']))]).toEqual([
    [{ step: 'FIRST_USER_TO_CONFIRM', kind: 'WORKPLACES', dueOn: inDays(6), employer: { id: employer.id } }],
    [],
    [],
  ]);
  // another address of the second person is another request
  expect(await invite(officer, 'owner@lotus.example')).toEqual(REQUESTED);
  expect(await invite(officer, 'owner@lotus.example')).toEqual(REQUESTED);
  const [one, other] = await Promise.all([invite(vetter, ' OWNER@lotus.example'), invite(vetter, 'owner@lotus.example')]);
  expect([one, other].map(({ __typename, isRequested }) => `${__typename} ${isRequested}`).toSorted()).toEqual([
    'EmployerInvitePayload false',
    'TransitionNotAllowed undefined',
  ]);
  expect([await request(officer), await toConfirm(officer)]).toEqual([null, []]);
  await waitUntilIdle(harness);
  await mutateAsVisitor(harness, 'invitationAccept', {
    code: codeMailedTo(harness, 'owner@lotus.example'),
    displayName: 'Sok Nary',
    secret: 'rain over the rice fields',
  });
  const owner = await signInAsBusiness(harness, 'owner@lotus.example', 'rain over the rice fields');
  expect(await owner.ask('{ me { employer { id } membership { isOwner } } }')).toEqual({ employer: { id: employer.id }, membership: { isOwner: true } });
  expect((await invite(vetter, 'late@lotus.example')).__typename).toBe('TransitionNotAllowed');
  expect(
    await harness.sql("select actor_id as by, action, count(*)::int as n from audit_pending where action like 'EmployerUser%' group by 1, 2 order by min(id)"),
  ).toEqual([
    { by: vetter.id, action: 'EmployerUserRequested', n: 2 },
    { by: officer.id, action: 'EmployerUserRequested', n: 2 },
    { by: vetter.id, action: 'EmployerUserInvited', n: 1 },
  ]);
});

test('a request lasts seven days and ends with the account of who made it, and no other institution sees or confirms it', async () => {
  const partner = await people.staff(await people.institution(), ['VETTING_OFFICER']);
  await invite(vetter, 'owner@lotus.example');
  expect([await request(partner), await toConfirm(partner), (await invite(partner, 'owner@lotus.example')).__typename]).toEqual([null, [], 'NotFound']);
  expect(await request(await people.staff(steward, ['MONITORING_OFFICER']))).toBeNull();
  await harness.clockForward('7 days');
  expect([await request(officer), await toConfirm(officer)]).toEqual([null, []]);
  expect(await invite(officer, 'owner@lotus.example')).toEqual(REQUESTED);
  await harness.sql('update account set closed_at = now() where id = $1', [officer.id]);
  expect(await invite(vetter, 'owner@lotus.example')).toEqual(REQUESTED);
  const third = await people.staff(steward, ['PLACEMENT_OFFICER']);
  expect(await invite(third, 'owner@lotus.example')).toEqual(SENT);
});

test('an employer that waits for its visit is invited by one person, unless a card was sent to it', async () => {
  await harness.sql("update employer set state = 'APPLIED' where id = $1", [employer.id]);
  expect(await invite(vetter, 'owner@lotus.example')).toEqual(SENT);
  await harness.sql("update employer_invitation set state = 'REVOKED'");
  await harness.sql("update employer set state = 'ACTIVE' where id = $1", [employer.id]);
  await referralIn(harness, await people.trainee(steward), await people.vacancy(employer), 'SENT');
  await harness.sql("update employer set state = 'APPLIED' where id = $1", [employer.id]);
  expect(await invite(vetter, 'owner@lotus.example')).toEqual(REQUESTED);
});

const ACCEPTANCE = { displayName: 'Sok Nary', secret: 'rain over the rice fields' };
const accept = (code: string): Promise<Data> => mutateAsVisitor(harness, 'invitationAccept', { code, ...ACCEPTANCE });
const members = (): Promise<Data[]> => harness.sql('select email, is_owner as "isOwner" from account where employer_id = $1', [employer.id]);

test('an invitation of one person from before the approval opens no account after it: a second person confirms it, and a new mail goes out', async () => {
  await harness.sql("update employer set state = 'APPLIED' where id = $1", [employer.id]);
  expect(await invite(vetter, 'owner@lotus.example')).toEqual(SENT);
  await waitUntilIdle(harness);
  const early = codeMailedTo(harness, 'owner@lotus.example');
  await harness.sql("update employer set state = 'ACTIVE' where id = $1", [employer.id]);
  // what one person sent is her request now, and waits for a second person
  expect([await request(officer), (await toConfirm(officer)).length, await toConfirm(vetter)]).toEqual([
    { email: 'owner@lotus.example', isMine: false, by: { id: vetter.id } },
    1,
    [],
  ]);
  expect([(await accept(early)).code, await members()]).toEqual(['CODE_REFUSED', []]);
  expect(await invite(vetter, 'owner@lotus.example')).toEqual(REQUESTED);
  expect(await invite(officer, 'owner@lotus.example')).toEqual(SENT);
  await waitUntilIdle(harness);
  const confirmed = codeMailedTo(harness, 'owner@lotus.example');
  expect([confirmed === early, (await accept(early)).code, await accept(confirmed)]).toMatchObject([false, 'CODE_REFUSED', { joined: true }]);
  expect(await members()).toEqual([{ email: 'owner@lotus.example', isOwner: true }]);
});

test('an invitation that the approval left open, as one from an earlier version, is refused and stands in the way of no other', async () => {
  await harness.sql("update employer set state = 'APPLIED' where id = $1", [employer.id]);
  expect(await invite(vetter, 'owner@lotus.example')).toEqual(SENT);
  await waitUntilIdle(harness);
  const code = codeMailedTo(harness, 'owner@lotus.example');
  await harness.sql("update employer set state = 'ACTIVE' where id = $1", [employer.id]);
  await harness.sql("update employer_invitation set state = 'OPEN'");
  await harness.sql('delete from first_user_request');
  await harness.sql('delete from first_user_invitation');
  expect([(await accept(code)).code, await members()]).toEqual(['CODE_REFUSED', []]);
  expect(await invite(vetter, 'owner@lotus.example')).toEqual(REQUESTED);
  expect(await invite(officer, 'owner@lotus.example')).toEqual(SENT);
});

test('a first user joins by the invitation of one person while the employer waits for its visit, and stays the owner after the approval', async () => {
  await harness.sql("update employer set state = 'APPLIED' where id = $1", [employer.id]);
  await invite(vetter, 'owner@lotus.example');
  await waitUntilIdle(harness);
  expect(await accept(codeMailedTo(harness, 'owner@lotus.example'))).toMatchObject({ joined: true });
  await harness.sql("update employer set state = 'ACTIVE' where id = $1", [employer.id]);
  expect([await members(), await request(officer)]).toEqual([[{ email: 'owner@lotus.example', isOwner: true }], null]);
});

test('the login of employers writes no first user of an approved employer by plain SQL', async () => {
  const join = `insert into account (id, audience, login, secret_hash, display_name, email, language, employer_id, roles, is_owner)
    values (gen_random_uuid(), 'employer', 'thief@else.example', 'x', 'Thief', 'thief@else.example', 'en', $1, '{EMPLOYER_USER}', true)`;
  const run = (): Promise<Data[]> => harness.asLogin('employer', 'waymark_employer_writer', { employer_id: employer.id }, join, [employer.id]);
  await expect(run()).rejects.toThrow('the first user of an approved employer takes two people');
  await harness.sql("update employer set state = 'APPLIED' where id = $1", [employer.id]);
  expect(await run()).toEqual([]);
});

test('no login invites alone by plain SQL, or forges the request of a colleague', async () => {
  const settings = { actor_id: vetter.id, institution_id: steward.id, roles: 'VETTING_OFFICER' };
  const run = (sql: string, params: unknown[]): Promise<Data[]> => harness.asLogin('staff', 'waymark_staff_writer', settings, sql, params);
  const twice = 'select first.is_requested as first, again.* from app.invite_first_member($1, $2, $3, 60) first, app.invite_first_member($1, $2, $3, 60) again';
  expect(await run(twice, [employer.id, 'owner@lotus.example', 'en'])).toEqual([{ first: true, code: null, is_requested: true }]);
  await expect(
    run("insert into first_user_request (employer_id, email, language, requested_by) values ($1, 'owner@lotus.example', 'en', $2)", [employer.id, officer.id]),
  ).rejects.toThrow('permission denied');
});

test('without a script two people invite the first user on the page of the employer', async () => {
  const [first, second] = [new Browser(harness), new Browser(harness)];
  first.hold('staff', vetter.token);
  second.hold('staff', officer.token);
  const here = `/staff/employers/${employer.id}`;
  expect((await first.get(here)).text).toContain('Request invitation');
  const empty = await first.post(`${here}/invite`, { email: ' ' });
  expect((await first.get(empty)).text).toContain('Please fill this in.');
  const asked = await first.post(`${here}/invite`, { email: 'owner@lotus.example' });
  const page = (await first.get(asked)).text;
  expect([page.includes('Invitation requested.'), page.includes('Ask a colleague who may add employers'), page.includes('Confirm invitation')]).toEqual([
    true,
    true,
    false,
  ]);
  expect((await second.get(here)).text).toContain('Confirm invitation');
  const confirmed = await second.post(`${here}/invite`, { email: 'owner@lotus.example' });
  expect((await second.get(confirmed)).text).toContain('Invitation sent.');
});
