import { type Employer, type Institution, People, type Trainee } from '../../harness/data/people';
import { referralIn } from '../../harness/data/pipeline-rows';
import { step } from '../../harness/data/pipeline-requests';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { type Data, type Person, Harness } from '../../harness/harness';

/** Staff remind a trainee of a question that she has not answered, at most once a day. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let trainee: Trainee;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
  trainee = await people.trainee(institution);
});

const asked = async (): Promise<string> => (await referralIn(harness, trainee, await people.vacancy(employer), 'ASKED')).id;
const REMIND = `mutation ($id: ID!, $key: ID!) { referralRemind(id: $id, idempotencyKey: $key) { __typename
  ... on ReferralRemindPayload { referral { state remindedAt availableActions } } ... on TooSoon { until } ... on Refusal { code } } }`;
let keys = 0;
const remind = (id: string, key = `remind-${keys++}`, by = officer): Promise<Data> => by.ask(REMIND, { id, key });
const stepsOf = async (id: string): Promise<string[]> =>
  (await officer.ask('query ($id: ID!) { referral(id: $id) { availableActions } }', { id })).availableActions as string[];
const reminders = async (): Promise<number> => (await harness.one<{ n: number }>("select count(*)::int as n from outbox where event = 'ReferralReminded'")).n;

test('she is reminded on the day after she was asked, and on later days again', async () => {
  const id = await asked();
  expect(await stepsOf(id)).not.toContain('remind');
  expect(await remind(id)).toMatchObject({ __typename: 'TooSoon', code: 'TOO_SOON' });
  await harness.clockForward('1 day');
  expect(await stepsOf(id)).toContain('remind');
  expect(await remind(id)).toMatchObject({ referral: { state: 'ASKED', availableActions: expect.not.arrayContaining(['remind']) } });
  expect(await remind(id)).toMatchObject({ code: 'TOO_SOON' });
  await harness.clockForward('1 day');
  expect(await remind(id)).toMatchObject({ referral: { state: 'ASKED' } });
  expect(await reminders()).toBe(2);
});

test('two reminders at once, with one key or two, are one', async () => {
  const id = await asked();
  await harness.clockForward('1 day');
  const results = await Promise.all(['same', 'same', 'other'].map((key) => remind(id, key)));
  expect(results.map((result) => result['__typename']).toSorted()).toContain('ReferralRemindPayload');
  expect(await reminders()).toBe(1);
});

test('a reminder is one mail in her safe hours, and none once she has answered', async () => {
  const byMail = await people.trainee(institution, { officer, email: 'her@example.net' });
  const mails = (): Promise<Data[]> =>
    harness.sql(
      "select m.state, m.notice from message m join outbox o on o.id = m.event_id where o.event = 'ReferralReminded' and m.channel = 'EMAIL' order by m.due_at",
    );
  const { id } = await referralIn(harness, byMail, await people.vacancy(employer), 'ASKED');
  await harness.clockForward('1 day');
  await remind(id);
  await waitUntilIdle(harness);
  expect(await mails()).toEqual([{ state: 'SENT', notice: 'question-waiting' }]);
  await harness.clockForward('1 day');
  await harness.sql(
    `update contact_method set safe_from_minute = m.minute, safe_to_minute = (m.minute + 60) % 1440
      from (select (extract(hour from t)::int * 60 + extract(minute from t)::int + 120) % 1440 as minute from (select app.now() at time zone 'Asia/Phnom_Penh' as t) l) m where kind = 'EMAIL'`,
  );
  await remind(id);
  await waitUntilIdle(harness);
  expect((await mails())[1]).toMatchObject({ state: 'HELD' });
  await step(byMail.user, 'referralAgree', { id, input: { fields: ['DISPLAY_NAME', 'SKILLS'] } });
  await harness.clockForward('2 hours 5 minutes');
  let state = 'HELD';
  while (state === 'HELD' || state === 'SENDING') state = String((await mails())[1]?.['state']);
  expect(state).toBe('CANCELLED');
});

test('a question that was answered or withdrawn has no reminder', async () => {
  for (const state of ['PROPOSED', 'AGREED', 'SENT', 'WITHDRAWN', 'DECLINED_BY_TRAINEE'] as const) {
    const { id } = await referralIn(harness, trainee, await people.vacancy(employer), state);
    await harness.clockForward('1 day');
    expect([state, (await remind(id))['code'], await stepsOf(id)]).toEqual([state, 'TRANSITION_NOT_ALLOWED', expect.not.arrayContaining(['remind'])]);
  }
  expect(await reminders()).toBe(0);
});

test('she is not reminded of a vacancy that is full, or without her consent to matching', async () => {
  const id = await asked();
  await harness.clockForward('1 day');
  await harness.sql("update vacancy set taken_seats = seats, state = 'FILLED'");
  expect(await remind(id)).toMatchObject({ code: 'NOT_READY' });
  await harness.sql("update vacancy set taken_seats = 0, state = 'OPEN'");
  await harness.sql("update consent set state = 'WITHDRAWN', withdrawn_at = app.now() where purpose = 'MATCHING'");
  expect(await remind(id)).toMatchObject({ code: 'NO_CONSENT' });
});

test('staff of another institution and a case worker cannot remind her', async () => {
  const id = await asked();
  await harness.clockForward('1 day');
  const stranger = await people.staff(await people.institution());
  expect(await remind(id, 'k1', stranger)).toMatchObject({ code: 'NOT_FOUND' });
  const caseWorker = await people.staff(institution, ['CASE_WORKER']);
  await expect(remind(id, 'k2', caseWorker)).rejects.toThrow('FORBIDDEN');
  expect(await reminders()).toBe(0);
});

test('a reminded question waits for her again in the list of due work', async () => {
  const id = await asked();
  await harness.clockForward('9 days');
  const group = async (): Promise<unknown> =>
    ((await officer.ask('{ due(filter: { mine: false }) { nodes { id group } } }'))['nodes'] as Data[]).find((node) => node['id'] === id)?.['group'];
  expect(await group()).toBe('OVERDUE');
  await remind(id);
  expect(await group()).toBe('WAITING');
});
