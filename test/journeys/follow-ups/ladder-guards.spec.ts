import { randomUUID } from 'node:crypto';
import { runDueWork } from '../../harness/data/due';
import { ladderSteps, logContact, nameWays } from '../../harness/data/follow-ups';
import { type Institution, inDays, People, type Trainee } from '../../harness/data/people';
import { clockAt, type CreatedPlacement, startedPlacement } from '../../harness/data/placements';
import { type Data, type Person, Harness } from '../../harness/harness';
import { waitUntilIdle } from '../../harness/wait-until-idle';

/** What the database refuses of a ladder, to each login. F0 is due on day 1. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let colleague: Person;
let her: Trainee;
let place: CreatedPlacement;
const NOON = 12 * 3600;
const DUE = 1;
const ORDER = { constraint: 'contact_ladder_order' };

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
afterEach(() => waitUntilIdle(harness));
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  [officer, colleague] = [await people.staff(institution), await people.staff(institution)];
  her = await people.trainee(institution, { officer });
  place = await startedPlacement(harness, her, await people.vacancy(await people.employer(), { startsOn: inDays(0) }));
  await nameWays(harness, her, ['CALL', 'TRUSTED_PERSON', 'IN_PERSON']);
});

async function onDay(days: number): Promise<void> {
  await clockAt(harness, inDays(DUE + days), NOON);
  await runDueWork(harness);
}
const asStaff = (query: string, params: unknown[] = []): Promise<Data[]> =>
  harness.asLogin('staff', 'waymark_staff_writer', { actor_id: officer.id, institution_id: institution.id, roles: 'PLACEMENT_OFFICER' }, query, params);
const asTrainee = (role: string, query: string): Promise<Data[]> =>
  harness.asLogin('trainee', role, { institution_id: her.institutionId, trainee_id: her.id, actor_id: her.user.id }, query);
const asWorker = (query: string, params: unknown[] = []): Promise<Data[]> => harness.asLogin('worker', 'waymark_worker', {}, query, params);
const STEP =
  'insert into contact_ladder_step (institution_id, ladder_id, step, outcome, day, reached_on) select institution_id, id, $1, $2, $3, app.today() from contact_ladder';
const insert = (step: string, day: number, outcome = 'OPENED'): Promise<Data[]> => asWorker(STEP, [step, outcome, day]);
const LADDER = (due: string, silent: string): string =>
  `insert into contact_ladder (institution_id, follow_up_id, trainee_id, due_on, started_at, silent_from, next_step, next_on)
   select institution_id, id, trainee_id, ${due}, app.now(), ${silent}, 'OTHER_WAY', app.today() from follow_up where code = 'F0'`;

describe('the worker', () => {
  test('makes no step before its days, without the one before, or by a way that she did not name', async () => {
    await nameWays(harness, her, ['CALL']);
    await onDay(2);
    await expect(insert('TRUSTED_PERSON', 5)).rejects.toMatchObject(ORDER);
    await clockAt(harness, inDays(DUE + 5), NOON);
    await expect(insert('VISIT', 5)).rejects.toMatchObject(ORDER);
    await expect(insert('UNREACHABLE', 20)).rejects.toMatchObject(ORDER);
    await expect(insert('TRUSTED_PERSON', 5)).rejects.toMatchObject({ constraint: 'contact_ladder_named' });
    await expect(insert('TRUSTED_PERSON', 5, 'TO_DECIDE')).rejects.toMatchObject({ constraint: 'contact_ladder_named' });
    await expect(insert('TRUSTED_PERSON', 1, 'SKIPPED')).rejects.toMatchObject(ORDER);
    await expect(insert('TRUSTED_PERSON', 5, 'INHERITED')).rejects.toMatchObject(ORDER);
    await expect(insert('TRUSTED_PERSON', 5, 'SKIPPED')).resolves.toEqual([]);
    await logContact(officer, her, { outcome: 'TALKED' });
    await expect(insert('TRUSTED_PERSON', 5, 'SKIPPED')).rejects.toMatchObject(ORDER);
  }, 60_000);

  test('skips no step whose way she confirmed, and opens a second turn only of one that was stopped', async () => {
    await onDay(2);
    await clockAt(harness, inDays(DUE + 5), NOON);
    await expect(insert('TRUSTED_PERSON', 5, 'SKIPPED')).rejects.toMatchObject({ constraint: 'contact_ladder_named' });
    const again = `insert into contact_ladder_step (institution_id, ladder_id, step, turn, outcome, day, reached_on) select institution_id, id, 'OTHER_WAY', 2, 'OPENED', 2, app.today() from contact_ladder`;
    await expect(asWorker(again)).rejects.toMatchObject(ORDER);
  }, 60_000);

  test('adds a ladder only for a follow-up as it is, with no silence that began before it', async () => {
    await clockAt(harness, inDays(DUE + 2), NOON);
    const refused = { constraint: 'contact_ladder_follow_up' };
    await expect(asWorker(LADDER('due_on - 20', 'due_on'))).rejects.toMatchObject(refused);
    await expect(asWorker(LADDER('due_on', 'due_on - 20'))).rejects.toMatchObject(refused);
    await expect(asWorker(LADDER('due_on', 'due_on'))).resolves.toEqual([]);
  }, 60_000);

  test('marks no one as unreachable without the last step, and no placement without that ladder', async () => {
    const mark = asWorker.bind(null, "update placement set state = 'UNREACHABLE' where id = $1", [place.id]);
    await expect(mark()).rejects.toMatchObject({ constraint: 'placement_marked_by_ladder' });
    await onDay(2);
    await expect(mark()).rejects.toMatchObject({ constraint: 'placement_marked_by_ladder' });
    await expect(asWorker("update contact_ladder set next_step = 'UNREACHABLE', unreachable_at = app.now()")).rejects.toMatchObject(ORDER);
    await harness.sql("update placement set state = 'UNREACHABLE' where id = $1", [place.id]);
    await expect(asWorker("update placement set state = 'ACTIVE' where id = $1", [place.id])).rejects.toMatchObject({
      constraint: 'placement_marked_by_ladder',
    });
  }, 60_000);

  test('does no step of staff', async () => {
    await onDay(2);
    await expect(
      asWorker("update task set state = 'DONE', done_at = app.now(), done_by = $1 where kind = 'CONTACT_OTHER_WAY'", [officer.id]),
    ).rejects.toMatchObject({
      constraint: 'ladder_task_kept',
    });
  }, 60_000);
});

describe('staff', () => {
  test.each([
    ['another kind', "kind = 'CALL_TRAINEE'"],
    ['another day', 'due_on = due_on + 30'],
    ['another subject', 'subject_id = gen_random_uuid()'],
    ['a state that only the service gives', "state = 'REPLACED', done_at = app.now()"],
    ['done by nobody', "state = 'DONE', done_at = app.now()"],
  ])(
    'give the task of a step not %s',
    async (_, set) => {
      await onDay(2);
      await expect(asStaff(`update task set ${set} where kind = 'CONTACT_OTHER_WAY'`)).rejects.toMatchObject({ constraint: 'ladder_task_kept' });
    },
    60_000,
  );

  test('make no step of another task, and none in the name of a colleague', async () => {
    await harness.sql(
      "insert into task (institution_id, kind, trainee_id, subject_id, cause_id, state, created_at) values ($1, 'CALL_TRAINEE', $2, $2, gen_random_uuid(), 'OPEN', app.now())",
      [institution.id, her.id],
    );
    await expect(asStaff("update task set kind = 'CONTACT_BY_VISIT' where kind = 'CALL_TRAINEE'")).rejects.toMatchObject({ constraint: 'ladder_task_kept' });
    await onDay(2);
    const done = "update task set state = 'DONE', done_at = app.now(), done_by = $1 where kind = 'CONTACT_OTHER_WAY' returning state";
    await expect(asStaff(done, [colleague.id])).rejects.toMatchObject({ constraint: 'ladder_task_kept' });
    await expect(asStaff(done, [officer.id])).resolves.toEqual([{ state: 'DONE' }]);
  }, 60_000);

  test('claim no contact on a day that has not come', async () => {
    await onDay(2);
    await expect(asStaff("update contact_method set verified_on = '2030-01-01' where trainee_id = $1 and kind = 'CALL'", [her.id])).rejects.toMatchObject({
      constraint: 'contact_method_later',
    });
    const service = `insert into service_record (institution_id, trainee_id, kind, provided_on, provider, recorded_by, recorded_at)
      values ($1, $2, 'COUNSELLING_INDIVIDUAL', app.today() + 400, 'Sokha', $3, app.now())`;
    const asCaseWorker = { actor_id: officer.id, institution_id: institution.id, roles: 'CASE_WORKER' };
    await expect(harness.asLogin('staff', 'waymark_staff_writer', asCaseWorker, service, [institution.id, her.id, officer.id])).rejects.toMatchObject({
      constraint: 'service_record_later',
    });
    // what was stored earlier with such a day does not count
    await harness.sql("update contact_method set verified_on = '2030-01-01' where trainee_id = $1 and kind = 'CALL'", [her.id]);
    await onDay(5);
    expect((await ladderSteps(harness)).at(-1)).toBe('TRUSTED_PERSON OPENED 5');
  }, 60_000);

  test('open a finished step again only while it is in progress', async () => {
    await onDay(2);
    const { id } = await harness.one<{ id: string }>("select id from task where kind = 'CONTACT_OTHER_WAY'");
    const ask = (field: string, more = ''): Promise<Data> =>
      officer.ask(`mutation ($id: ID!, $key: ID!) { ${field}(id: $id, ${more}idempotencyKey: $key) { __typename } }`, { id, key: randomUUID() });
    await ask('taskFinish');
    const reopen = (): Promise<Data> => ask('taskReopen', 'input: { reason: "It was another call." }, ');
    expect(await reopen()).toEqual({ __typename: 'TaskReopenPayload' });
    await ask('taskFinish');
    await onDay(5);
    expect(await reopen()).toEqual({ __typename: 'CannotUndo' });
    expect(await harness.sql("select kind from task where state = 'OPEN' and kind like 'CONTACT\\_%'")).toEqual([{ kind: 'CONTACT_TRUSTED_PERSON' }]);
  }, 60_000);
});

test('no login of staff, trainees or employers writes a ladder, a step or its task, and only staff read them', async () => {
  await onDay(2);
  const { id } = await harness.one<{ id: string }>('select id from contact_ladder');
  const task = `insert into task (institution_id, kind, trainee_id, subject_id, cause_id, state, created_at) values ('${institution.id}', 'CONTACT_BY_VISIT', '${her.id}', '${her.id}', gen_random_uuid(), 'OPEN', app.now())`;
  await expect(asStaff(task)).rejects.toThrow('row-level security');
  const step = `insert into contact_ladder_step (institution_id, ladder_id, step, outcome, day, reached_on) values ('${institution.id}', '${id}', 'UNREACHABLE', 'OPENED', 20, app.today())`;
  const ended = "update contact_ladder set ended_at = null, end_reason = null, next_step = 'UNREACHABLE'";
  for (const query of [step, ended]) {
    await expect(asStaff(query)).rejects.toMatchObject({ code: '42501' });
    await expect(asTrainee('waymark_trainee_writer', query)).rejects.toMatchObject({ code: '42501' });
  }
  for (const query of ['select 1 from contact_ladder', "update task set state = 'DONE'"])
    for (const role of ['waymark_trainee', 'waymark_trainee_writer']) await expect(asTrainee(role, query)).rejects.toMatchObject({ code: '42501' });
  const employer = { employer_id: place.vacancy.employer.id, actor_id: place.vacancy.employer.user.id };
  await expect(harness.asLogin('employer', 'waymark_employer', employer, 'select 1 from contact_ladder')).rejects.toMatchObject({ code: '42501' });
}, 60_000);
