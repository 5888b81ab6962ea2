import { notificationsOf } from '../../harness/data/due';
import { type Institution, People, type Trainee } from '../../harness/data/people';
import { type Data, Harness, type Person } from '../../harness/harness';
import { passUndo, waitUntilIdle } from '../../harness/wait-until-idle';

/** Staff ask the trainees selected on a list to call, by a message that says nothing else. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let bopha: Trainee;
let dara: Trainee;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  bopha = await people.trainee(institution, { officer, displayName: 'Bopha', email: 'bopha@example.org' });
  dara = await people.trainee(institution, { officer, displayName: 'Dara' });
});

let keys = 0;
const ASK = `mutation ($input: TraineesAskToCallInput!, $key: ID!) { traineesAskToCall(input: $input, idempotencyKey: $key) { __typename
  ... on BulkPayload { done leftOut { displayName message } } ... on Refusal { code } ... on InvalidInput { problems { path } } } }`;
const ask = (trainees: readonly { id: string }[], { by = officer, key = `ask-${++keys}` } = {}): Promise<Data> =>
  by.ask(ASK, { input: { traineeIds: trainees.map(({ id }) => id) }, key });
const undo = (key: string): Promise<Data> =>
  officer.ask(`mutation ($keys: [ID!]!) { undo(keys: $keys, idempotencyKey: "undo ${key}") { __typename ... on Refusal { code } } }`, { keys: [key] });
const told = (): Promise<string[]> => notificationsOf(harness, 'TraineeAskedToCall');
const toReach = async (): Promise<number> => (await harness.sql("select 1 from task where kind = 'REACH_TRAINEE' and state = 'OPEN'")).length;
const nothingSentEarly = async (): Promise<void> => expect(await told()).toEqual([]);

test('each of them is asked once, by a message that says nothing else; who has no e-mail is a task to call', async () => {
  await ask([bopha, dara], { key: 'twice' });
  expect(await ask([bopha, dara], { key: 'twice' })).toMatchObject({ done: 2, leftOut: [] });
  await nothingSentEarly();
  await passUndo(harness);
  await waitUntilIdle(harness);
  expect(await told()).toEqual(['TRAINEE EMAIL please-call SENT', 'TRAINEE IN_APP please-call SENT', 'TRAINEE IN_APP please-call SENT']);
  expect(await toReach()).toBe(1);
});

test('nobody is asked twice on one day, whoever asks; the next day she may be asked again', async () => {
  expect(await ask([bopha])).toMatchObject({ done: 1 });
  const colleague = await people.staff(institution, ['CASE_WORKER']);
  expect(await ask([bopha, dara], { by: colleague })).toMatchObject({ done: 1, leftOut: [{ displayName: 'Bopha', message: expect.any(String) }] });
  await harness.clockForward('1 day');
  expect(await ask([bopha])).toMatchObject({ done: 1, leftOut: [] });
});

test('two colleagues who ask at the same moment send one message', async () => {
  const colleague = await people.staff(institution, ['CASE_WORKER']);
  const answers = await Promise.all([ask([bopha, dara]), ask([dara, bopha], { by: colleague })]);
  expect(answers.map(({ done }) => done).sort()).toEqual([0, 2]);
});

test('within ten seconds it is undone: no message leaves, and she may be asked again', async () => {
  await ask([bopha, dara], { key: 'mistake' });
  expect(await undo('mistake')).toEqual({ __typename: 'UndoPayload' });
  await passUndo(harness);
  await waitUntilIdle(harness);
  await nothingSentEarly();
  expect(await toReach()).toBe(0);
  expect(await ask([bopha])).toMatchObject({ done: 1, leftOut: [] });
  await passUndo(harness);
  await waitUntilIdle(harness);
  expect(await told()).toContain('TRAINEE EMAIL please-call SENT');
});

test('whoever paused, has left or belongs to another institution is left out with the reason', async () => {
  const elsewhere = await people.trainee(await people.institution(), { displayName: 'Maly' });
  await harness.sql("update trainee set state = 'PAUSED', state_before_pause = 'JOB_READY' where id = $1", [bopha.id]);
  const answer = await ask([bopha, dara, elsewhere]);
  expect([answer.done, answer.leftOut.map(({ displayName }: Data) => displayName).sort()]).toEqual([1, ['Bopha', null]]);
  expect((await ask([])).problems).toMatchObject([{ path: 'traineeIds' }]);
  const vetting = await people.staff(institution, ['VETTING_OFFICER']);
  expect((await vetting.answer(ASK, { input: { traineeIds: [dara.id] }, key: 'x' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('a statement injected as staff cannot send her a second message that day', async () => {
  await ask([bopha]);
  const settings = { institution_id: institution.id, actor_id: officer.id, roles: 'PLACEMENT_OFFICER' };
  const again = "insert into outbox (id, event, subject_id, occurred_at) values (gen_random_uuid(), 'TraineeAskedToCall', $1, app.now())";
  await expect(harness.asLogin('staff', 'waymark_staff_writer', settings, again, [bopha.id])).rejects.toMatchObject({ constraint: 'trainee_asked_once_a_day' });
  await harness.asLogin('staff', 'waymark_staff_writer', settings, again, [dara.id]);
});
