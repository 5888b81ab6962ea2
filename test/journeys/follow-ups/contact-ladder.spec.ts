import { randomUUID } from 'node:crypto';
import { runDueWork, runDueWorkConcurrently } from '../../harness/data/due';
import { board, contact, elevenAnswers, followUpOf, ladderSteps, logContact, nameWays, submitCheckIn } from '../../harness/data/follow-ups';
import { type Institution, inDays, People, type Trainee } from '../../harness/data/people';
import { clockAt, type CreatedPlacement, startedPlacement } from '../../harness/data/placements';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { type Data, type Person, Harness } from '../../harness/harness';

/** A follow-up that has no answer: the steps to reach her, by the worker and the staff API. F0 is due on day 1. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let her: Trainee;
let place: CreatedPlacement;
const NOON = 12 * 3600;
const DUE = 1;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
afterEach(() => waitUntilIdle(harness));
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  her = await people.trainee(institution, { officer });
  place = await startedPlacement(harness, her, await people.vacancy(await people.employer(), { startsOn: inDays(0) }));
  await named(her, ['CALL', 'TRUSTED_PERSON', 'IN_PERSON']);
});

const named = (trainee: Trainee, kinds: readonly string[], pretext?: string): Promise<void> => nameWays(harness, trainee, kinds, pretext);
/** Runs the worker at noon of a day after the follow-up was due. */
async function onDay(days: number): Promise<void> {
  await clockAt(harness, inDays(DUE + days), NOON);
  await runDueWork(harness);
}
const steps = (): Promise<string[]> => ladderSteps(harness);
const tasks = async (): Promise<string[]> =>
  (await harness.sql<{ line: string }>("select kind || ' ' || state as line from task where kind like 'CONTACT\\_%' order by created_at, kind")).map(
    ({ line }) => line,
  );
const placementState = async (): Promise<string> => (await harness.one<{ state: string }>('select state from placement where id = $1', [place.id])).state;
const events = (event: string): Promise<Data> => harness.one('select count(*)::int as n from outbox where event = $1', [event]);
const log = (input: object): Promise<Data> => logContact(officer, her, input);
const record = (by = officer): Promise<Data> =>
  followUpOf(harness, place.id, 'F0').then(({ id }) =>
    contact(by, 'followUpRecord', id, { input: { method: 'CALL', feelsSafe: 'YES', contractInHand: true } }),
  );

test('whoever never answers is tried by each way she named, becomes unreachable by herself, and a later contact ends it', async () => {
  await onDay(1);
  expect([await steps(), await tasks()]).toEqual([[], []]);
  await onDay(2);
  expect([await steps(), await tasks()]).toEqual([['OTHER_WAY OPENED 2'], ['CONTACT_OTHER_WAY OPEN']]);
  const task = { kind: 'CONTACT_OTHER_WAY', trainee: { code: her.code }, followUp: { code: 'F0' }, dueOn: inDays(DUE + 2) };
  expect((await officer.ask('{ tasks(mine: true) { nodes { kind dueOn trainee { code } followUp { code } } } }')).nodes).toContainEqual(task);
  await onDay(5);
  await onDay(10);
  expect(await tasks()).toEqual(['CONTACT_OTHER_WAY REPLACED', 'CONTACT_TRUSTED_PERSON REPLACED', 'CONTACT_BY_VISIT OPEN']);
  await onDay(19);
  expect([(await steps()).length, await placementState()]).toEqual([3, 'ACTIVE']);
  await onDay(20);
  await runDueWorkConcurrently(harness, 3);
  expect(await steps()).toEqual(['OTHER_WAY OPENED 2', 'TRUSTED_PERSON OPENED 5', 'VISIT OPENED 10', 'UNREACHABLE OPENED 20']);
  expect([await placementState(), await events('PlacementContactLost')]).toEqual(['UNREACHABLE', { n: 1 }]);
  expect(await harness.sql("select detail ->> 'to' as step from audit_pending where action = 'ContactStepOpened' order by id")).toHaveLength(4);
  expect(await board(officer)).toMatchObject({
    total: 1,
    nodes: [{ traineeId: her.id, step: 'UNREACHABLE', untriedSteps: ['OTHER_WAY', 'TRUSTED_PERSON'], nextStep: null, unreachableAt: expect.any(String) }],
  });

  await onDay(60);
  expect([(await steps()).length, await placementState()]).toEqual([4, 'UNREACHABLE']);
  expect(await log({ outcome: 'TALKED' })).toMatchObject({ __typename: 'TraineeLogContactPayload' });
  expect([(await board(officer)).total, (await tasks()).filter((line) => line.endsWith('OPEN'))]).toEqual([1, []]);
  await runDueWork(harness);
  expect([await placementState(), (await board(officer)).total, await events('PlacementContactRegained')]).toEqual(['ACTIVE', 0, { n: 1 }]);
}, 120_000);

test('an answer on day 3 ends the ladder with its task, and nothing follows', async () => {
  await onDay(2);
  await onDay(3);
  expect(await record()).toMatchObject({ followUp: { state: 'DONE' } });
  expect(await tasks()).toEqual(['CONTACT_OTHER_WAY DONE']);
  expect(await harness.sql('select done_by from task where kind = $1', ['CONTACT_OTHER_WAY'])).toEqual([{ done_by: officer.id }]);
  expect((await board(officer)).nodes).toEqual([]);
  await onDay(12);
  expect([await steps(), await tasks()]).toEqual([['OTHER_WAY OPENED 2'], ['CONTACT_OTHER_WAY DONE']]);
}, 60_000);

test('her own check-in ends the ladder', async () => {
  await onDay(5);
  expect(await submitCheckIn(her.user, { placementId: place.id, mood: 4, stillWorks: true })).toMatchObject({ __typename: 'CheckInPayload' });
  expect([(await tasks()).filter((line) => line.endsWith('OPEN')), (await board(officer)).total]).toEqual([[], 0]);
}, 60_000);

test('a talk before the first step begins no ladder until the days of that step have passed again', async () => {
  await clockAt(harness, inDays(DUE + 1), NOON);
  await log({ outcome: 'TALKED' });
  await onDay(2);
  expect([await steps(), (await board(officer)).total]).toEqual([[], 0]);
  await onDay(3);
  expect(await steps()).toEqual(['OTHER_WAY OPENED 3']);
}, 60_000);

test('a call in vain closes the step and not the ladder, and a call does not count as the visit', async () => {
  await onDay(2);
  await log({ outcome: 'NO_ANSWER' });
  expect([await tasks(), (await board(officer)).total]).toEqual([['CONTACT_OTHER_WAY DONE'], 1]);
  expect(await harness.sql("select done_by from task where kind = 'CONTACT_OTHER_WAY'")).toEqual([{ done_by: officer.id }]);
  await onDay(5);
  await onDay(10);
  await log({ outcome: 'NO_ANSWER' });
  expect(await tasks()).toEqual(['CONTACT_OTHER_WAY DONE', 'CONTACT_TRUSTED_PERSON REPLACED', 'CONTACT_BY_VISIT OPEN']);
  expect((await board(officer)).nodes).toMatchObject([{ untriedSteps: ['TRUSTED_PERSON'] }]);
  await log({ way: 'VISIT', outcome: 'NO_ANSWER' });
  expect((await tasks()).filter((line) => line.endsWith('OPEN'))).toEqual([]);
}, 60_000);

test('the only way that was tried before is no other way', async () => {
  await clockAt(harness, inDays(DUE + 1), NOON);
  await log({ way: 'CALL', outcome: 'NO_ANSWER' });
  await onDay(2);
  expect([await steps(), await tasks()]).toEqual([['OTHER_WAY SKIPPED 2'], []]);
}, 60_000);

test('a pause of a year of one method skips the step of that method only', async () => {
  await harness.sql("update contact_method set do_not_contact_until = app.now() + interval '300 days' where trainee_id = $1 and kind = 'CALL'", [her.id]);
  for (const day of [2, 5]) await onDay(day);
  expect(await steps()).toEqual(['OTHER_WAY SKIPPED 2', 'TRUSTED_PERSON OPENED 5']);
}, 60_000);

test('a visit that she confirmed long ago is for the case worker or the safety lead to decide', async () => {
  await harness.sql("update contact_method set valid_days = 7 where trainee_id = $1 and kind = 'IN_PERSON'", [her.id]);
  for (const day of [2, 5, 10]) await onDay(day);
  expect((await steps()).at(-1)).toBe('VISIT TO_DECIDE 10');
  const kinds = async (roles: string[]): Promise<string[]> =>
    (await (await people.staff(institution, roles)).ask('{ tasks(mine: true) { nodes { kind } } }')).nodes.map(({ kind }: Data) => kind);
  expect([(await kinds(['SAFETY_LEAD'])).includes('CONTACT_DECISION'), (await kinds(['PLACEMENT_OFFICER'])).includes('CONTACT_DECISION')]).toEqual([
    true,
    false,
  ]);
  expect((await board(officer)).nodes).toMatchObject([{ step: 'VISIT', isStepToDecide: true }]);
}, 60_000);

test('a way that she did not name is skipped on its day, with a row and without a task', async () => {
  await named(her, ['CALL', 'IN_PERSON']);
  for (const day of [2, 5, 9, 10]) await onDay(day);
  expect(await steps()).toEqual(['OTHER_WAY OPENED 2', 'TRUSTED_PERSON SKIPPED 5', 'VISIT OPENED 10']);
  expect(await tasks()).toEqual(['CONTACT_OTHER_WAY REPLACED', 'CONTACT_BY_VISIT OPEN']);
  expect(await harness.sql("select detail from audit_pending where action = 'ContactStepSkipped'")).toEqual([{ detail: { to: 'TRUSTED_PERSON' } }]);
}, 60_000);

test('whoever named no way is unreachable on the last day, and not before', async () => {
  await named(her, []);
  await onDay(19);
  expect([await tasks(), await placementState()]).toEqual([[], 'ACTIVE']);
  await onDay(20);
  expect([await tasks(), await placementState()]).toEqual([[], 'UNREACHABLE']);
}, 60_000);

test('a pause that she asked for holds the steps until it is over', async () => {
  await onDay(2);
  await harness.sql("update contact_method set do_not_contact_until = $2 where trainee_id = $1 and kind = 'TRUSTED_PERSON'", [
    her.id,
    `${inDays(DUE + 8)}T00:00:00+07:00`,
  ]);
  await onDay(5);
  await onDay(7);
  expect([await steps(), (await board(officer)).nodes]).toEqual([
    ['OTHER_WAY OPENED 2'],
    [expect.objectContaining({ isPaused: true, nextStep: 'TRUSTED_PERSON' })],
  ]);
  await onDay(8);
  expect(await steps()).toEqual(['OTHER_WAY OPENED 2', 'TRUSTED_PERSON OPENED 8']);
  await onDay(12);
  expect(await steps()).toHaveLength(2);
  await onDay(13);
  expect(await steps()).toHaveLength(3);
}, 60_000);

test.each([
  [
    'an open safety alert',
    "insert into safety_alert (institution_id, trainee_id, placement_id, source, severity, state, opened_at) values ($1, $2, $3, 'STAFF', 'HIGH', 'OPEN', app.now())",
  ],
  [
    'a doubt who used her sign-in',
    "insert into task (institution_id, kind, trainee_id, subject_id, cause_id, state, created_at) select $1, 'CHECK_ON_TRAINEE', $2, $2, gen_random_uuid(), 'OPEN', app.now() where $3::uuid is not null",
  ],
])(
  '%s holds the steps, and only those who care for her safety read that it waits',
  async (_, sql) => {
    await harness.sql(sql, [institution.id, her.id, place.id]);
    await onDay(2);
    await onDay(30);
    expect([await steps(), await tasks(), await placementState()]).toEqual([[], [], 'ACTIVE']);
    const plain = await people.staff(institution, ['PLACEMENT_OFFICER']);
    expect((await board(await people.staff(institution, ['CASE_WORKER']))).nodes).toMatchObject([{ isPaused: true }]);
    expect((await board(plain)).nodes).toMatchObject([{ isPaused: false, nextStep: 'OTHER_WAY' }]);
  },
  60_000,
);

test('after a jump of the clock and with several workers at once each step is made once, and none before its days', async () => {
  // F4 is due on day 90; what was due before is too old for a ladder of its own
  await clockAt(harness, inDays(100), NOON);
  await runDueWorkConcurrently(harness, 4);
  await runDueWork(harness);
  expect([await steps(), await tasks()]).toEqual([['OTHER_WAY OPENED 10'], ['CONTACT_OTHER_WAY OPEN']]);
  await clockAt(harness, inDays(102), NOON);
  await runDueWork(harness);
  expect(await steps()).toHaveLength(1);
  await harness.sql('update contact_method set valid_days = 90, verified_on = $2 where trainee_id = $1', [her.id, inDays(80)]);
  await clockAt(harness, inDays(140), NOON);
  await runDueWorkConcurrently(harness, 4);
  await runDueWork(harness);
  expect([await steps(), await placementState()]).toEqual([['OTHER_WAY OPENED 10', 'TRUSTED_PERSON OPENED 50'], 'ACTIVE']);
}, 60_000);

test('a worker that stops between the step and its task leaves neither, and the next one makes both', async () => {
  await harness.sql(`create function app.stop_for_test() returns trigger language plpgsql as $$ begin raise exception 'stopped'; end $$;
    create trigger stop_for_test before insert on task for each row when (new.kind like 'CONTACT\\_%') execute function app.stop_for_test()`);
  try {
    await onDay(2);
    expect([await steps(), await tasks()]).toEqual([[], []]);
  } finally {
    await harness.sql('drop trigger stop_for_test on task; drop function app.stop_for_test()');
  }
  await runDueWork(harness);
  expect([await steps(), await tasks()]).toEqual([['OTHER_WAY OPENED 2'], ['CONTACT_OTHER_WAY OPEN']]);
}, 60_000);

test('whoever is unreachable stays so when the follow-up is given up', async () => {
  const { id } = await followUpOf(harness, place.id, 'F0');
  await named(her, []);
  await onDay(20);
  expect(await contact(officer, 'followUpClose', id, { input: { reason: 'Her sister says that she is well.' } })).toMatchObject({ state: 'CLOSED' });
  expect((await board(officer)).nodes).toMatchObject([{ traineeId: her.id, unreachableAt: expect.any(String) }]);
}, 90_000);

test('everyone who may have the task reads the words that she chose for whoever answers, or neutral ones, for each method', async () => {
  const colleague = await people.staff(institution);
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  await named(her, ['CALL', 'SMS']);
  await harness.sql("update contact_method set pretext = 'The sewing shop calls about an order.' where trainee_id = $1 and kind = 'CALL'", [her.id]);
  await onDay(2);
  for (const person of [officer, colleague, lead]) {
    const { nodes } = await person.ask('{ tasks(mine: false) { nodes { kind text } } }');
    const [, ...lines] = nodes.find((task: Data) => task.kind === 'CONTACT_OTHER_WAY').text.split('\n');
    expect(lines).toEqual([
      'Phone call. If someone else answers, say: “The sewing shop calls about an order.”',
      'Text message. If someone else answers, say: “It is nothing important. I will try again another time.”',
    ]);
  }
}, 60_000);

test('the work of an officer on leave is in the list of the team', async () => {
  const colleague = await people.staff(institution);
  await officer.ask('mutation ($input: LeaveInput!, $key: ID!) { leaveRecord(input: $input, idempotencyKey: $key) { __typename } }', {
    input: { startsOn: inDays(0), endsOn: inDays(30) },
    key: randomUUID(),
  });
  await onDay(2);
  const kinds = (await colleague.ask('{ tasks(mine: true) { nodes { kind } } }')).nodes.map((task: Data) => task.kind);
  expect(kinds).toContain('CONTACT_OTHER_WAY');
}, 60_000);

test('answers to a later follow-up end the ladder of an earlier one', async () => {
  await onDay(13);
  const { id } = await followUpOf(harness, place.id, 'F1');
  expect(await contact(officer, 'followUpRecord', id, { input: { method: 'CALL', feelsSafe: 'YES', answers: elevenAnswers() } })).toMatchObject({
    followUp: { state: 'DONE' },
  });
  expect([(await tasks()).filter((line) => line.endsWith('OPEN')), (await board(officer)).total]).toEqual([[], 0]);
  await onDay(25);
  expect((await board(officer)).total).toBe(0);
}, 60_000);
