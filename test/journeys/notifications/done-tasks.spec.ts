import { randomUUID } from 'node:crypto';
import { Browser } from '../../harness/browser';
import { type Employer, type Institution, People, type Trainee } from '../../harness/data/people';
import { type Data, Harness, type Person } from '../../harness/harness';
import { statementsOf } from '../../harness/statement-count';

/** The tasks that were done in the last thirty days: who reads them, and how one is opened again. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let colleague: Person;
let employer: Employer;
let trainee: Trainee;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  await harness.sql('delete from daily_listing');
  people = new People(harness);
  institution = await people.institution();
  [officer, colleague] = [await people.staff(institution, ['PLACEMENT_OFFICER']), await people.staff(institution, ['PLACEMENT_OFFICER'])];
  employer = await people.employer();
  trainee = await people.trainee(institution, { officer });
});

const DONE = `query ($mine: Boolean, $first: Int, $after: String) { tasksDone(mine: $mine, first: $first, after: $after) {
  nodes { id kind text doneAt mayReopen doneBy { id } trainee { code contactMethods { id } } employer { id } } pageInfo { hasNextPage endCursor } } }`;
const done = (person: Person, variables: object = {}): Promise<Data> => person.ask(DONE, { ...variables });
const idsOf = ({ nodes }: Data): string[] => nodes.map(({ id }: Data) => id);
const REOPEN = `mutation ($id: ID!, $reason: String!, $key: ID!) { taskReopen(id: $id, input: { reason: $reason }, idempotencyKey: $key) { __typename
  ... on CannotUndo { missing } ... on InvalidInput { problems { path } } } }`;
const reopen = (person: Person, id: string, key: string = randomUUID(), reason = 'The call was with her colleague.'): Promise<Data> =>
  person.ask(REOPEN, { id, reason, key });

async function task(
  kind = 'CALL_TRAINEE',
  subject: { traineeId: string | null; subjectId: string } = { traineeId: trainee.id, subjectId: trainee.id },
): Promise<string> {
  const { id } = await harness.one<{ id: string }>(
    "insert into task (institution_id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at) values ($1, $2, $3, $4, gen_random_uuid(), $5, 'OPEN', app.now()) returning id",
    [institution.id, kind, subject.traineeId, subject.subjectId, officer.id],
  );
  return id;
}
async function finished(by: Person, ...args: Parameters<typeof task>): Promise<string> {
  const id = await task(...args);
  await by.ask('mutation ($id: ID!, $key: ID!) { taskFinish(id: $id, idempotencyKey: $key) { __typename } }', { id, key: randomUUID() });
  return id;
}

test('staff read what they and their colleagues did, newest first, with who did it and when', async () => {
  const first = await finished(officer);
  const second = await finished(colleague, 'CHECK_TRAINEES', { traineeId: null, subjectId: employer.id });
  await task();
  expect((await done(officer, { mine: false })).nodes).toEqual([
    expect.objectContaining({ id: second, kind: 'CHECK_TRAINEES', doneBy: { id: colleague.id }, trainee: null, employer: { id: employer.id } }),
    {
      id: first,
      kind: 'CALL_TRAINEE',
      text: expect.stringContaining('She asks for a call'),
      doneAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      mayReopen: true,
      doneBy: { id: officer.id },
      trainee: { code: trainee.code, contactMethods: null },
      employer: null,
    },
  ]);
  // hers are also those that a colleague did for her
  expect([idsOf(await done(officer)), idsOf(await done(colleague))]).toEqual([[second, first], [second]]);
  const { nodes, pageInfo } = await done(officer, { mine: false, first: 1 });
  expect([idsOf({ nodes }), pageInfo.hasNextPage]).toEqual([[second], true]);
  expect(idsOf(await done(officer, { mine: false, first: 1, after: pageInfo.endCursor }))).toEqual([first]);
  expect(await harness.sql("select detail from audit_pending where action = 'TraineesListed' and detail ->> 'list' = 'tasks-done' limit 1")).toHaveLength(1);
});

test('staff of another institution and of other roles read none, and reopen none', async () => {
  const [hers, forced] = [await finished(officer), await finished(officer, 'CHECK_ON_TRAINEE')];
  const visit = await finished(officer, 'ROUTINE_REVISIT', { traineeId: null, subjectId: employer.id });
  const [stranger, vetter, worker, monitor] = [
    await people.staff(await people.institution(), ['PLACEMENT_OFFICER', 'CASE_WORKER']),
    await people.staff(institution, ['VETTING_OFFICER']),
    await people.staff(institution, ['CASE_WORKER']),
    await people.staff(institution, ['MONITORING_OFFICER']),
  ];
  expect(idsOf(await done(stranger, { mine: false }))).toEqual([]);
  expect(await reopen(stranger, hers)).toEqual({ __typename: 'NotFound' });
  expect(idsOf(await done(vetter, { mine: false }))).toEqual([visit]);
  expect(await reopen(vetter, hers)).toEqual({ __typename: 'NotFound' });
  // an officer does not learn that she may have been forced; her case worker does
  expect(idsOf(await done(colleague, { mine: false }))).not.toContain(forced);
  expect(await harness.sql('select state from task where id = $1', [forced])).toEqual([{ state: 'OPEN' }]);
  await harness.sql("update task set state = 'DONE', done_at = app.now(), done_by = $2 where id = $1", [forced, worker.id]);
  expect(idsOf(await done(colleague, { mine: false }))).not.toContain(forced);
  expect(idsOf(await done(worker))).toEqual([forced]);
  expect((await monitor.answer(DONE, {})).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('a task is opened again once, with a reason, and not after thirty days', async () => {
  const id = await finished(officer);
  expect(await reopen(colleague, id, 'empty', ' ')).toMatchObject({ problems: [{ path: 'reason' }] });
  const answers = await Promise.all([reopen(colleague, id, 'one'), reopen(colleague, id, 'one'), reopen(officer, id, 'other')]);
  expect(answers.map(({ __typename }) => __typename).toSorted()).toContain('TaskReopenPayload');
  expect(await harness.sql("select from audit_pending where action = 'TaskReopened' and subject_id = $1", [id])).toHaveLength(1);
  expect(await harness.sql('select reason from correction')).toEqual([{ reason: 'The call was with her colleague.' }]);
  expect(await harness.one('select state, done_at, done_by from task where id = $1', [id])).toEqual({ state: 'OPEN', done_at: null, done_by: null });
  expect(idsOf(await done(officer, { mine: false }))).toEqual([]);
  const old = await finished(officer);
  await harness.clockForward('30 days');
  expect(idsOf(await done(officer, { mine: false }))).toEqual([]);
  expect(await reopen(officer, old)).toMatchObject({ missing: ['THIRTY_DAYS_OVER'] });
});

test('a page of done tasks takes as many statements for ten tasks as for one', async () => {
  await finished(officer);
  const one = await statementsOf(harness, () => done(officer, { mine: false }), 'staff');
  for (let n = 0; n < 9; n++) await finished(n % 2 === 0 ? officer : colleague, 'CALL_TRAINEE', await another());
  expect(await statementsOf(harness, () => done(officer, { mine: false }), 'staff')).toBe(one);
});
const another = async (): Promise<{ traineeId: string; subjectId: string }> => {
  const { id } = await people.trainee(institution, { officer });
  return { traineeId: id, subjectId: id };
};

test('without a script the page lists the tasks of the team, and a task is reopened with a reason', async () => {
  const id = await finished(colleague, 'CALL_TRAINEE', await another());
  const hers = new Browser(harness);
  hers.hold('staff', officer.token);
  expect((await hers.get('/staff')).text).toContain('href="/staff/tasks/done"');
  const list = await hers.get('/staff/tasks/done?whose=all');
  expect(list.text).toContain('She asks for a call');
  expect(list.text).toMatch(/<time [^>]*title="[^"]+"[^>]*>Today/);
  const missing = await hers.post(`/staff/tasks/done/${id}/reopen?whose=all`, { [`reason-${id}`]: '' });
  expect((await hers.get(missing)).text).toContain('Please fill this in.');
  const saved = await hers.post(`/staff/tasks/done/${id}/reopen?whose=all`, { [`reason-${id}`]: 'She was not reached.' });
  expect((await hers.get(saved)).text).toContain('Task reopened. It is on To do again.');
  expect(await harness.one('select state from task where id = $1', [id])).toEqual({ state: 'OPEN' });
  expect((await hers.get(`/staff/tasks/done`)).text).toContain('No tasks were done in the last 30 days');
});
