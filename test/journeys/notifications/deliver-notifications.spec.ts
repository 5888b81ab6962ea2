import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { type Employer, type Institution, People, type Trainee } from '../../harness/data/people';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { step } from '../../harness/data/pipeline-requests';
import { type Person, Harness } from '../../harness/harness';

const ACCEPT = 'mutation ($id: ID!, $key: ID!) { offerAccept(id: $id, idempotencyKey: $key) { __typename } }';
const NOTICES =
  'query ($first: Int, $after: String) { notices(first: $first, after: $after) { nodes { id kind text subjectId } pageInfo { hasNextPage endCursor } } }';
const TASKS = 'query ($state: TaskState) { tasks(state: $state) { nodes { id kind text state trainee { id } } } }';
const FINISH = `mutation ($id: ID!, $key: ID!) { taskFinish(id: $id, idempotencyKey: $key) {
  __typename ... on TaskFinishPayload { task { id state } } ... on TransitionNotAllowed { state availableActions } } }`;

let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
beforeAll(async () => void (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  employer = await people.employer();
});

const her = (options: { email?: string; language?: string } = { email: 'her@example.net' }): Promise<Trainee> =>
  people.trainee(institution, { officer, ...options });

async function accepts(trainee: Trainee): Promise<string> {
  const offer = await offerIn(harness, trainee, await people.vacancy(employer), 'EXPLAINED');
  expect(await trainee.user.ask(ACCEPT, { id: offer.id, key: randomUUID() })).toEqual({ __typename: 'OfferAcceptPayload' });
  return offer.id;
}

/** The mails that were sent; without a mail server they are files. */
function mails(): Map<string, string> {
  const folder = join(harness.folder, 'mail');
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.eml'))
      .map((file) => [file.replace('.eml', ''), readFileSync(join(folder, file), 'utf8')]),
  );
}

const hers = async (): Promise<{ id: string; state: string; held_reason: string | null }> =>
  harness.one("select id, state, held_reason from message where recipient_kind = 'TRAINEE' and channel = 'EMAIL'");
const taskKinds = async (): Promise<string[]> => (await harness.sql<{ kind: string }>('select kind from task order by kind')).map(({ kind }) => kind);

test('each of the three reads the notification in their own language in neutral words, and gets it once by mail', async () => {
  const trainee = await her();
  const offerId = await accepts(trainee);
  await waitUntilIdle(harness);
  const read = async (person: Person): Promise<{ kind: string; text: string; subjectId: string }[]> =>
    ((await person.ask(NOTICES)) as { nodes: { kind: string; text: string; subjectId: string }[] }).nodes.filter(({ subjectId }) => subjectId === offerId);
  expect(await read(trainee.user)).toMatchObject([{ kind: 'answer-recorded', text: 'Your answer was saved.' }]);
  expect(await read(officer)).toMatchObject([{ kind: 'trainee-accepted', text: 'A trainee accepted an offer.' }]);
  expect(await read(employer.user)).toMatchObject([{ kind: 'candidate-accepted', text: 'Your offer was accepted.' }]);
  const rows = await harness.sql<{ id: string; recipient_kind: string; state: string }>(
    "select id, recipient_kind, state from message where channel = 'EMAIL' and subject_id = $1",
    [offerId],
  );
  expect(rows.map(({ recipient_kind, state }) => [recipient_kind, state]).sort()).toEqual([
    ['EMPLOYER', 'SENT'],
    ['STAFF', 'SENT'],
    ['TRAINEE', 'SENT'],
  ]);
  for (const { id } of rows) expect(mails().get(id)).toContain(`Message-ID: <${id}@waymark.invalid>`);
  const mail = mails().get((await hers()).id) ?? '';
  expect(mail).toMatch(/^From: Waymark Jobs </m);
  // she chose mail in Khmer
  const text = Buffer.from(mail.split('\r\n\r\n')[1] ?? '', 'base64').toString('utf8');
  expect(text).toBe('យើងបានរក្សាទុកចម្លើយរបស់អ្នក។\n\nអ្នកអាចអានវានៅពេលណាដែលងាយស្រួលសម្រាប់អ្នក។\n');
  const employers = mails().get(rows.find(({ recipient_kind }) => recipient_kind === 'EMPLOYER')?.id ?? '') ?? '';
  expect(employers).toMatch(/^Subject: Your offer was accepted\r$/m);
  for (const each of [mail, employers]) expect(each).not.toMatch(/Bakery|Sophea|Kitchen/i);
  expect(mail).not.toMatch(/http/i);
  // only an address: its reader has to sign in first
  expect(employers.match(/https?:\S+/g)).toEqual([expect.stringMatching(/^http:\/\/localhost:\d+\/employer$/)]);
});

test("a list of notifications continues after each page, and no one reads another person's", async () => {
  const first = await her();
  await accepts(first);
  const second = await her({ email: 'second@example.net' });
  await accepts(second);
  await waitUntilIdle(harness);
  const noticeIds: string[] = [];
  let after: string | null = null;
  do {
    const page = (await officer.ask(NOTICES, { first: 1, after })) as { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    noticeIds.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  const own = await harness.sql<{ id: string }>("select id from message where recipient_id = $1 and channel = 'IN_APP'", [officer.id]);
  expect(own.length).toBeGreaterThan(2);
  expect([...noticeIds].sort()).toEqual(own.map(({ id }) => id).sort());
  const ofFirst = ((await first.user.ask(NOTICES)) as { nodes: { id: string }[] }).nodes;
  const ofSecond = ((await second.user.ask(NOTICES)) as { nodes: { id: string }[] }).nodes;
  expect(ofFirst.length).toBe(1);
  expect(ofSecond.length).toBe(1);
  expect(ofFirst[0]?.id).not.toBe(ofSecond[0]?.id);
});

test('if email is not her safe contact no mail is sent, and staff reach her in person and complete one task', async () => {
  const trainee = await her({});
  await accepts(trainee);
  await waitUntilIdle(harness);
  expect(await harness.sql("select id from message where recipient_kind = 'TRAINEE' and channel = 'EMAIL'")).toEqual([]);
  const open = (await officer.ask(TASKS)) as { nodes: { id: string; kind: string; text: string; trainee: { id: string } }[] };
  expect(open.nodes).toMatchObject([{ kind: 'REACH_TRAINEE', state: 'OPEN', trainee: { id: trainee.id } }]);
  expect(open.nodes[0]?.text).toMatch(/^Contact her safely/);
  const id = open.nodes[0]?.id;
  const key = randomUUID();
  const success = { __typename: 'TaskFinishPayload', task: { id, state: 'DONE' } };
  expect(await officer.ask(FINISH, { id, key })).toEqual(success);
  expect(await officer.ask(FINISH, { id, key })).toEqual(success);
  expect(await officer.ask(FINISH, { id, key: randomUUID() })).toEqual({ __typename: 'TransitionNotAllowed', state: 'DONE', availableActions: ['reopen'] });
  expect(((await officer.ask(TASKS)) as { nodes: unknown[] }).nodes).toEqual([]);
  const stranger = await people.staff(await people.institution());
  expect(await stranger.ask(FINISH, { id, key: randomUUID() })).toEqual({ __typename: 'NotFound' });
});

/** Sets her contact hours to start in two hours, so that now is outside them. */
async function laterToday(trainee: Trainee): Promise<void> {
  await harness.sql(
    `update contact_method set safe_from_minute = m.minute, safe_to_minute = (m.minute + 60) % 1440
     from (select ((extract(hour from app.now() at time zone 'Asia/Phnom_Penh') * 60 + extract(minute from app.now() at time zone 'Asia/Phnom_Penh'))::int + 120) % 1440 as minute) m where trainee_id = $1`,
    [trainee.id],
  );
}

const herHours = async (): Promise<string> => {
  await harness.clockForward('2 hours 5 minutes');
  for (let state = 'HELD'; ; state = (await hers()).state) if (state !== 'HELD' && state !== 'SENDING') return state;
};
const takesBackMatching = (trainee: Trainee): Promise<unknown> =>
  harness.sql("update consent set state = 'WITHDRAWN', withdrawn_at = now() where trainee_id = $1 and purpose = 'MATCHING'", [trainee.id]);

describe('a mail to her that must wait for her hours', () => {
  let trainee: Trainee;
  beforeEach(async () => {
    trainee = await her();
    await laterToday(trainee);
    await accepts(trainee);
    await waitUntilIdle(harness);
    expect(await hers()).toMatchObject({ state: 'HELD', held_reason: 'OUTSIDE_HOURS' });
    expect(mails().has((await hers()).id)).toBe(false);
  });

  test('is sent when they start', async () => {
    expect(await herHours()).toBe('SENT');
    expect(mails().has((await hers()).id)).toBe(true);
    expect(await taskKinds()).toEqual([]);
  }, 30_000);

  test('is not sent if her address was lost in the meantime, and staff reach her in person', async () => {
    await harness.sql("update contact_method set state = 'UNVERIFIED', verified_on = null where trainee_id = $1", [trainee.id]);
    expect(await herHours()).toBe('CANCELLED');
    expect(mails().has((await hers()).id)).toBe(false);
    expect(await taskKinds()).toEqual(['REACH_TRAINEE']);
  }, 30_000);

  test('is sent even if she withdrew her consent to matching in the meantime, because she has the placement', async () => {
    await takesBackMatching(trainee);
    expect(await herHours()).toBe('SENT');
    expect(mails().has((await hers()).id)).toBe(true);
    expect(await taskKinds()).toEqual([]);
  }, 30_000);
});

test('a question that waits for her hours is dropped if she withdrew her consent to matching, and staff get no task to reach her', async () => {
  const trainee = await her();
  await laterToday(trainee);
  const referral = await referralIn(harness, trainee, await people.vacancy(employer), 'PROPOSED');
  expect(await step(officer, 'referralAsk', { id: referral.id })).toMatchObject({ state: 'ASKED' });
  await waitUntilIdle(harness);
  expect(await hers()).toMatchObject({ state: 'HELD', held_reason: 'OUTSIDE_HOURS' });
  await takesBackMatching(trainee);
  expect(await herHours()).toBe('CANCELLED');
  expect(mails().has((await hers()).id)).toBe(false);
  expect(await taskKinds()).toEqual([]);
});
