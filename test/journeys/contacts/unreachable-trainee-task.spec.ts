import { randomUUID } from 'node:crypto';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { type Employer, type Institution, People, type Trainee } from '../../harness/data/people';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { safety } from '../../harness/data/safety';
import { offerInput, teachBack, step } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * Staff contact a trainee who may not receive messages. They get one task with everything she should know and
 * the reason why no message may be sent.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let her: Trainee;
beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER']);
  employer = await people.employer();
  her = await people.trainee(institution, { officer });
});

const TASKS = 'query ($mine: Boolean) { tasks(mine: $mine) { nodes { id kind text upToTaskId trainee { id } } } }';
const toReach = async (person = officer, mine = false): Promise<Data[]> =>
  (await person.ask(TASKS, { mine })).nodes.filter(({ kind }: Data) => kind === 'REACH_TRAINEE');
const finish = (id: string, upToTaskId: string | null = null, key = randomUUID()): Promise<Data> =>
  officer.ask(
    `mutation ($id: ID!, $upToTaskId: ID, $key: ID!) { taskFinish(id: $id, upToTaskId: $upToTaskId, idempotencyKey: $key) {
       __typename ... on TaskFinishPayload { task { id state } } ... on Refusal { code } } }`,
    { id, upToTaskId, key },
  );
const rows = async (): Promise<number> => (await harness.sql("select 1 from task where kind = 'REACH_TRAINEE' and state = 'OPEN'")).length;

/** Each offer of an employer is one more item that she should know. */
async function offered(): Promise<void> {
  const { id } = await referralIn(harness, her, await people.vacancy(employer), 'SHORTLISTED');
  expect(await step(employer.user, 'offerIssue', { id, input: offerInput() })).toMatchObject({ state: 'ISSUED' });
}
const askTrainee = async (): Promise<void> => {
  const { id } = await referralIn(harness, her, await people.vacancy(employer), 'PROPOSED');
  await step(officer, 'referralAsk', { id });
};

test('six items become one task that names each of them and the reason why no message may be sent', async () => {
  for (let times = 0; times < 3; times++) await askTrainee();
  await waitUntilIdle(harness);
  for (let times = 0; times < 2; times++) await offered();
  const { id } = await offerIn(harness, her, await people.vacancy(employer), 'ISSUED');
  await step(officer, 'offerExplain', { id, input: teachBack });
  await waitUntilIdle(harness);
  expect(await rows()).toBe(6);
  const [task, ...others] = await toReach();
  expect(others).toEqual([]);
  expect(task).toMatchObject({ trainee: { id: her.id } });
  expect(task?.text).toBe(
    'Contact her safely. She should know: we ask whether we may refer her to an employer (3); there is an offer for her (2); ' +
      'an offer is waiting for her answer. No message was sent: she has no verified contact method for messages.',
  );
  await harness.sql("update account set language = 'km' where id = $1", [officer.id]);
  expect((await toReach())[0]?.text).toMatch(/^[\u1780-\u17ff\s។៖;()\u200b០-៩]+$/);
  expect(await toReach(officer, true)).toHaveLength(1);
  const page = await (await fetch(`${harness.url}/staff?lang=en`, { headers: { cookie: `wm-staff=${officer.token}` } })).text();
  expect(page.split('>Contact her safely').length - 1).toBe(1);
});

test('two trainees get two tasks, and finishing one closes all its items', async () => {
  await askTrainee();
  await askTrainee();
  const other = await people.trainee(institution, { officer });
  const { id } = await referralIn(harness, other, await people.vacancy(employer), 'PROPOSED');
  await step(officer, 'referralAsk', { id });
  await waitUntilIdle(harness);
  const tasks = await toReach();
  expect(tasks.map(({ trainee }) => trainee.id).sort()).toEqual([her.id, other.id].sort());
  const hers = tasks.find(({ trainee }) => trainee.id === her.id);
  const key = randomUUID();
  expect(await finish(hers.id, hers.upToTaskId, key)).toMatchObject({ task: { id: hers.id, state: 'DONE' } });
  expect(await finish(hers.id, hers.upToTaskId, key)).toMatchObject({ task: { id: hers.id, state: 'DONE' } });
  expect((await toReach()).map(({ trainee }) => trainee.id)).toEqual([other.id]);
  expect(await finish(hers.id, hers.upToTaskId)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
});

test('an item added after the task was read stays open when the task is finished', async () => {
  await askTrainee();
  await waitUntilIdle(harness);
  const [task] = (await toReach()) as [Data];
  await offered();
  await waitUntilIdle(harness);
  expect(await finish(task.id, task.upToTaskId)).toMatchObject({ task: { state: 'DONE' } });
  const [left, ...others] = await toReach();
  expect(others).toEqual([]);
  expect(left?.text).toMatch(/there is an offer for her/);
  expect(left?.text).not.toMatch(/refer her/);
  // Without the position up to which the task was read, finishing closes all items.
  expect(await finish(left?.id)).toMatchObject({ task: { state: 'DONE' } });
  expect(await rows()).toBe(0);
});

test('a task names the reason why a message failed in delivery', async () => {
  const trainee = await people.trainee(institution, { officer, email: 'her@example.net' });
  await harness.sql(
    `update contact_method set safe_from_minute = m.minute, safe_to_minute = (m.minute + 60) % 1440
     from (select ((extract(hour from app.now() at time zone 'Asia/Phnom_Penh') * 60 + extract(minute from app.now() at time zone 'Asia/Phnom_Penh'))::int + 120) % 1440 as minute) m where trainee_id = $1`,
    [trainee.id],
  );
  const { id } = await referralIn(harness, trainee, await people.vacancy(employer), 'PROPOSED');
  await step(officer, 'referralAsk', { id });
  await waitUntilIdle(harness);
  await harness.sql("update contact_method set state = 'UNVERIFIED', verified_on = null where trainee_id = $1", [trainee.id]);
  await harness.clockForward('2 hours 5 minutes');
  for (let tasks = await toReach(); tasks.length === 0; tasks = await toReach()) await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await toReach())[0]?.text).toMatch(/refer her to an employer\. No message was sent: her contact method is blocked or no longer verified\.$/);
}, 60_000);

test('an item that leads to a held employer is named only after the hold is lifted; other items stay visible', async () => {
  await askTrainee();
  const { id } = await offerIn(harness, her, await people.vacancy(employer), 'ISSUED');
  await step(employer.user, 'offerWithdraw', { id });
  await waitUntilIdle(harness);
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  const hold = await safety(lead, 'employerHold', { id: employer.id, input: { reason: 'A neighbour called.' } });
  const [during, ...more] = await toReach();
  expect(more).toEqual([]);
  expect(during?.text).toMatch(/an offer was withdrawn\. /);
  expect(during?.text).not.toMatch(/introduce/);
  await finish(during?.id, during?.upToTaskId);
  expect(await toReach()).toEqual([]);
  for (const person of [lead, await people.staff(institution, ['VETTING_OFFICER'])])
    await safety(person, 'holdAgreeToLift', { id: hold.id, input: { reason: 'It is safe.' } });
  expect((await toReach()).map(({ text }) => text)).toEqual([expect.stringMatching(/refer her to an employer\. /)]);
});
