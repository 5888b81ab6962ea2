import { randomUUID } from 'node:crypto';
import { Browser } from '../../harness/browser';
import { inDays, type Institution, People, today, type Trainee } from '../../harness/data/people';
import { startedPlacement } from '../../harness/data/placements';
import { type Data, type Person, Harness } from '../../harness/harness';
import { waitUntilIdle } from '../../harness/wait-until-idle';

/** Leave: whose work it is meanwhile, who is notified, and what the stand-in may see. */
const RECORD = `mutation ($input: LeaveInput!, $key: ID!) { leaveRecord(input: $input, idempotencyKey: $key) {
  __typename ... on LeaveRecordPayload { warnings leave { id endsOn standIn { displayName } } } ... on Refusal { code message } ... on InvalidInput { problems { path message } } } }`;
const END = `mutation ($id: ID!, $key: ID!) { leaveEnd(id: $id, idempotencyKey: $key) { __typename ... on LeaveEndPayload { leave { endsOn } } ... on Refusal { code } } }`;
const DUE = '{ due(filter: { mine: true }) { nodes { step id isMine } } }';
const TAKE = `mutation ($id: ID!, $from: ID, $key: ID!) { taskTakeOver(id: $id, expectedAssigneeId: $from, idempotencyKey: $key) {
  __typename ... on TaskTakeOverPayload { task { assignee { id } } } ... on Refusal { code message } ... on TakenByColleague { by } } }`;

let harness: Harness;
let people: People;
let institution: Institution;
let admin: Person;
let dara: Person;
let sokha: Person;
let lina: Person;
let trainee: Trainee;
beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  admin = await people.staff(institution, ['INSTITUTION_ADMIN']);
  const officer = (): Promise<Person> => people.staff(institution, ['PLACEMENT_OFFICER']);
  [dara, sokha, lina] = await Promise.all([officer(), officer(), officer()]);
  trainee = await people.trainee(institution, { officer: dara });
});

const record = (who: Person, input: object, key: string = randomUUID()): Promise<Data> =>
  who.ask(RECORD, { input: { startsOn: today(), endsOn: inDays(5), ...input }, key });
const taskFor = async (to: Person | null): Promise<string> => {
  const id = randomUUID();
  await harness.sql(
    "insert into task (institution_id, id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at) values ($1, $2, 'CALL_TRAINEE', $3, $3, $4, $5, 'OPEN', app.now())",
    [institution.id, id, trainee.id, randomUUID(), to?.id ?? null],
  );
  return id;
};
const listFor = async (who: Person): Promise<string[]> => ((await who.ask(DUE)).nodes as { id: string }[]).map(({ id }) => id);
const take = (who: Person, id: string, from: Person | null): Promise<Data> => who.ask(TAKE, { id, from: from?.id ?? null, key: randomUUID() });
const findsByPhone = async (who: Person): Promise<boolean> => (await who.ask('{ findTrainees(text: "012 345 678") { id } }')).length > 0;

test("her work is the stand-in's as well during her leave and hers alone afterwards, and the stand-in is notified once", async () => {
  const task = await taskFor(dara);
  expect(await listFor(sokha)).toEqual([]);
  const leave = await record(dara, { standInId: sokha.id }, 'once');
  expect(leave).toMatchObject({ __typename: 'LeaveRecordPayload', warnings: [], leave: { standIn: { displayName: expect.any(String) } } });
  expect(await record(dara, { standInId: sokha.id }, 'once')).toEqual(leave);
  expect([await listFor(dara), await listFor(sokha), await listFor(lina)]).toEqual([[task], [task], []]);
  // the list of trainees says who is away, and who stands in
  const leaves = async (): Promise<unknown[]> => (await lina.ask('{ traineeList(filter: {}) { nodes { officerLeave { endsOn standIn } } } }')).nodes;
  expect(await leaves()).toEqual([{ officerLeave: { endsOn: inDays(5), standIn: leave['leave'].standIn.displayName } }]);
  // a task of these days is listed for both, too
  const later = await taskFor(dara);
  expect((await listFor(sokha)).sort()).toEqual([task, later].sort());
  await waitUntilIdle(harness);
  expect(await harness.sql("select recipient_id from message where notice = 'leave-recorded' and channel = 'IN_APP'")).toEqual([{ recipient_id: sokha.id }]);
  await harness.clockForward('6 days');
  expect(await leaves()).toEqual([{ officerLeave: null }]);
  expect([(await listFor(dara)).length, await listFor(sokha)]).toEqual([2, []]);
});

test('a colleague on leave and the safety lead read that the account of the stand-in was closed, and the team stands in', async () => {
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  const task = await taskFor(dara);
  await record(dara, { standInId: sokha.id });
  const page = new Browser(harness);
  page.hold('staff', admin.token);
  expect((await page.get(`/staff/accounts/${sokha.id}`)).text).toContain('Once the account is closed, the team stands in.');
  const CLOSE = 'mutation ($id: ID!, $key: ID!) { staffAccountClose(id: $id, idempotencyKey: $key) { __typename ... on Refusal { code } } }';
  for (let n = 0; n < 2; n++) expect(await admin.ask(CLOSE, { id: sokha.id, key: 'once' })).toEqual({ __typename: 'StaffAccountClosePayload' });
  expect(await harness.sql('select stand_in_id as "standIn" from staff_leave')).toEqual([{ standIn: null }]);
  expect(await listFor(lina)).toEqual([task]);
  await waitUntilIdle(harness);
  const notified = await harness.sql<{ id: string }>("select recipient_id as id from message where notice = 'leave-stand-in-closed' and channel = 'IN_APP'");
  expect(notified.map(({ id }) => id).sort()).toEqual([dara.id, lead.id].sort());
});

test('what happens during a leave is notified to both; without a stand-in to her and all placement officers', async () => {
  const news = async (): Promise<string[]> => {
    await harness.sql("insert into outbox (event, subject_id, occurred_at) values ('TraineeRequestedCall', $1, app.now())", [trainee.id]);
    await waitUntilIdle(harness);
    const rows = await harness.sql<{ recipient_id: string }>(
      "delete from message where channel = 'IN_APP' and recipient_kind = 'STAFF' and subject_id = $1 returning recipient_id",
      [trainee.id],
    );
    return rows.map(({ recipient_id }) => recipient_id).sort();
  };
  expect(await news()).toEqual([dara.id]);
  const { leave } = await record(dara, { standInId: sokha.id });
  expect(await news()).toEqual([dara.id, sokha.id].sort());
  await dara.ask(END, { id: leave.id, key: randomUUID() });
  expect(await record(dara, {})).toMatchObject({ warnings: ['NO_STAND_IN'] });
  expect(await news()).toEqual([dara.id, sokha.id, lina.id].sort());
});

test('only during the leave does the stand-in find her trainees by phone and read her alerts, and only with the role', async () => {
  await harness.sql(
    "insert into protected.trainee_identity (institution_id, trainee_id, legal_name, phone, birth_date_certainty) values ($1, $2, 'Chea Bopha', '+85512345678', 'STATED')",
    [institution.id, trainee.id],
  );
  const [worker, standIn] = [await people.staff(institution, ['CASE_WORKER']), await people.staff(institution, ['CASE_WORKER'])];
  await harness.sql('update trainee set case_worker_id = $2 where id = $1', [trainee.id, worker.id]);
  await harness.sql(
    "insert into safety_alert (institution_id, trainee_id, source, severity, state, opened_at) values ($1, $2, 'STAFF', 'HIGH', 'OPEN', now())",
    [institution.id, trainee.id],
  );
  const seesAlert = async (who: Person): Promise<boolean> => (await who.ask('{ alerts { nodes { id } } }')).nodes.length > 0;
  expect([await findsByPhone(sokha), await seesAlert(standIn)]).toEqual([false, false]);
  expect(await record(worker, { standInId: sokha.id })).toMatchObject({ problems: [{ path: 'standInId' }] });
  await record(dara, { standInId: sokha.id });
  await record(worker, { standInId: standIn.id });
  expect([await findsByPhone(sokha), await findsByPhone(lina), await seesAlert(standIn)]).toEqual([true, false, true]);
  await harness.clockForward('6 days');
  expect([await findsByPhone(sokha), await seesAlert(standIn)]).toEqual([false, false]);
});

test('a leave is recorded by herself or an administrator, not by a colleague, and never against another leave', async () => {
  expect(await record(sokha, { accountId: dara.id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await record(admin, { accountId: dara.id, standInId: sokha.id })).toMatchObject({ __typename: 'LeaveRecordPayload' });
  expect(await record(dara, {})).toMatchObject({ problems: [{ path: 'startsOn' }] });
  expect(await record(dara, { startsOn: inDays(-1), endsOn: inDays(-1) })).toMatchObject({ problems: [{ path: 'startsOn' }] });
  // no chain: neither may the stand-in be away, nor may someone away stand in
  expect(await record(sokha, {})).toMatchObject({ problems: [{ path: 'startsOn' }] });
  expect(await record(lina, { standInId: dara.id })).toMatchObject({ problems: [{ path: 'standInId' }] });
  const settings = { institution_id: institution.id, actor_id: lina.id, roles: 'PLACEMENT_OFFICER' };
  const insert = (account: string, standIn: string | null) =>
    harness.asLogin(
      'staff',
      'waymark_staff_writer',
      settings,
      'insert into staff_leave (id, institution_id, account_id, stand_in_id, starts_on, ends_on, recorded_by, recorded_at) values ($1, $2, $3, $4, app.today(), app.today(), $5, app.now())',
      [randomUUID(), institution.id, account, standIn, lina.id],
    );
  await expect(insert(dara.id, lina.id)).rejects.toThrow(/row-level security|overlap/);
});

test('of two leaves recorded at once that would leave the work to no one, one is refused', async () => {
  const both = await Promise.all([record(dara, { standInId: sokha.id }), record(sokha, { standInId: dara.id })]);
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['InvalidInput', 'LeaveRecordPayload']);
});

test('her work is in the queue of the team when the account of the stand-in closes', async () => {
  const task = await taskFor(dara);
  await record(dara, { standInId: sokha.id });
  await harness.sql('update account set closed_at = now() where id = $1', [sokha.id]);
  expect(await listFor(lina)).toEqual([task]);
  expect(await harness.sql('select stand_in_id from staff_leave')).toEqual([{ stand_in_id: null }]);
});

test('of two officers who take a task at once, one has it and the other reads who', async () => {
  for (let round = 0; round < 5; round++) {
    const task = await taskFor(null);
    const [one, other] = await Promise.all([take(dara, task, null), take(sokha, task, null)]);
    const { assigned_to: winner } = await harness.one<{ assigned_to: string }>('select assigned_to from task where id = $1', [task]);
    const refused = [one, other].filter(({ __typename }) => __typename === 'TakenByColleague');
    expect(refused).toHaveLength(1);
    const { display_name: name } = await harness.one<{ display_name: string }>('select display_name from account where id = $1', [winner]);
    expect(refused[0]).toMatchObject({ code: 'TAKEN_BY_COLLEAGUE', by: name, message: expect.stringContaining(name) });
    expect([dara.id, sokha.id]).toContain(winner);
  }
  const hers = await taskFor(dara);
  expect(await take(lina, hers, dara)).toMatchObject({ task: { assignee: { id: lina.id } } });
  const late = { id: hers, from: dara.id, key: 'late' };
  expect(await sokha.ask(TAKE, late)).toMatchObject({ code: 'TAKEN_BY_COLLEAGUE' });
  // the saved outcome has no name: a repeated request reads the present one
  await harness.sql("update account set display_name = 'Chan Lina' where id = $1", [lina.id]);
  expect(await sokha.ask(TAKE, late)).toMatchObject({ code: 'TAKEN_BY_COLLEAGUE', by: 'Chan Lina' });
  expect(await harness.sql("select outcome ->> 'by' as by from idempotency where key = 'late'")).toEqual([{ by: lina.id }]);
});

test('the pages record a leave, show it wherever her name is shown, and end it, without a script', async () => {
  const [hers, others] = [new Browser(harness), new Browser(harness)];
  hers.hold('staff', dara.token);
  others.hold('staff', sokha.token);
  const here = `/staff/team/${dara.id}`;
  expect((await hers.get('/staff/team')).text).toContain(here);
  const missing = await hers.post(`${here}/leave`, { startsOn: '', endsOn: '', standInId: '' });
  expect((await hers.get(missing)).text).toContain('Please fill this in.');
  const [year, month, day] = inDays(5).split('-');
  const [thisYear, thisMonth, thisDay] = today().split('-');
  const saved = await hers.post(`${here}/leave`, { startsOn: `${thisDay}/${thisMonth}/${thisYear}`, endsOn: `${day}/${month}/${year}`, standInId: sokha.id });
  expect((await hers.get(saved)).text).toContain('Leave recorded.');
  expect((await others.get(`/staff/trainees/${trainee.id}`)).text).toMatch(/on leave until .*; Staff \d+ stands in/);
  expect((await others.get(`/staff/team/${sokha.id}`)).text).toContain('Stands in for');
  const { id } = await harness.one<{ id: string }>('select id from staff_leave');
  const ended = await hers.post(`${here}/leave/${id}/end`, {});
  expect((await hers.get(ended)).text).toContain('Leave ended.');
  expect((await others.get(`/staff/trainees/${trainee.id}`)).text).not.toContain('on leave');
});

const TAKE_FOLLOW_UP = `mutation ($id: ID!, $from: ID, $key: ID!) { followUpTakeOver(id: $id, expectedAssigneeId: $from, idempotencyKey: $key) {
  __typename ... on FollowUpTakeOverPayload { followUp { mayTakeOver assignedTo { id } } } ... on Refusal { code } ... on TakenByColleague { by } } }`;

test('the last check of a year is offered to a colleague to take over, and not to the officer whom it is about', async () => {
  const { id: placementId } = await startedPlacement(harness, trainee, await people.vacancy(await people.employer(), { startsOn: inDays(0) }));
  const { id } = await harness.one<{ id: string }>('select id from follow_up where placement_id = $1 and code = $2', [placementId, 'F6']);
  await harness.sql(
    "update follow_up set assigned_to = null, state = 'SCHEDULED', due_on = app.today(), window_from = app.today(), window_to = app.today() + 3 where id = $1",
    [id],
  );
  await harness.sql('update trainee set placement_officer_id = $2 where id = $1', [trainee.id, dara.id]);
  const offered = async (who: Person): Promise<unknown[]> => {
    const listed: Data[] = (await who.ask('{ due(filter: { mine: false }) { nodes { id followUp { mayTakeOver } } } }')).nodes;
    const { mayTakeOver } = await who.ask('query ($id: ID!) { followUp(id: $id) { mayTakeOver } }', { id });
    return [listed.find((one) => one.id === id)?.followUp.mayTakeOver, mayTakeOver];
  };
  expect([await offered(dara), await offered(lina)]).toEqual([
    [false, false],
    [true, true],
  ]);
  expect(await dara.ask(TAKE_FOLLOW_UP, { id, from: null, key: 'mine' })).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  expect(await lina.ask(TAKE_FOLLOW_UP, { id, from: null, key: 'hers' })).toMatchObject({ followUp: { assignedTo: { id: lina.id } } });
});

test('a colleague takes over a due follow-up of an officer on leave: of two at once one gets it, and the other reads who', async () => {
  const employer = await people.employer();
  const { id: placementId } = await startedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }));
  const due = async (code: string): Promise<string> =>
    (await harness.one<{ id: string }>('select id from follow_up where placement_id = $1 and code = $2', [placementId, code])).id;
  const [f0, f1] = [await due('F0'), await due('F1')];
  await harness.sql(
    "update follow_up set assigned_to = $2, state = 'SCHEDULED', due_on = app.today(), window_from = app.today(), window_to = app.today() + 3 where id = $1",
    [f0, dara.id],
  );
  const takeFollowUp = (who: Person, id: string, key: string = randomUUID()): Promise<Data> => who.ask(TAKE_FOLLOW_UP, { id, from: dara.id, key });
  await record(dara, {});
  // the queue of the team says who has it, and offers to take it over
  const listed = async (who: Person): Promise<Data> =>
    (await who.ask('{ due(filter: { mine: false }) { nodes { id followUp { mayTakeOver assignee { id } } } } }')).nodes.find(({ id }: Data) => id === f0)
      .followUp;
  expect(await listed(lina)).toEqual({ mayTakeOver: true, assignee: { id: dara.id } });
  expect(await listed(dara)).toEqual({ mayTakeOver: false, assignee: { id: dara.id } });
  expect(await takeFollowUp(sokha, f1)).toMatchObject({ __typename: 'TooSoon' });
  const results = await Promise.all([takeFollowUp(sokha, f0, 'a'), takeFollowUp(lina, f0, 'b')]);
  expect(results.map(({ __typename }) => __typename).sort()).toEqual(['FollowUpTakeOverPayload', 'TakenByColleague']);
  const winner = results[0]?.__typename === 'FollowUpTakeOverPayload' ? sokha : lina;
  expect(results.find(({ by }) => by !== undefined)?.by).toBe((await harness.one('select display_name as name from account where id = $1', [winner.id])).name);
  const [loser, lostKey] = winner === sokha ? [lina, 'b'] : [sokha, 'a'];
  await harness.sql("update account set display_name = 'Chan Thida' where id = $1", [winner.id]);
  expect(await takeFollowUp(loser, f0, lostKey)).toMatchObject({ __typename: 'TakenByColleague', by: 'Chan Thida' });
  expect(await harness.sql("select outcome ->> 'by' as by from idempotency where key = $1 and field = 'followUpTakeOver'", [lostKey])).toEqual([
    { by: winner.id },
  ]);
  expect(await takeFollowUp(winner, f0, winner === sokha ? 'a' : 'b')).toMatchObject({ followUp: { mayTakeOver: false, assignedTo: { id: winner.id } } });
  expect(await harness.sql("select actor_id from audit_pending where action = 'FollowUpTakenOver'")).toEqual([{ actor_id: winner.id }]);
  expect((await (await people.staff(institution, ['VETTING_OFFICER'])).answer(TAKE_FOLLOW_UP, { id: f0, key: 'no' })).errors?.[0]?.extensions.code).toBe(
    'FORBIDDEN',
  );
});
