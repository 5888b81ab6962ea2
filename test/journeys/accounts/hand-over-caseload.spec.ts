import { randomUUID } from 'node:crypto';
import { Browser } from '../../harness/browser';
import { type Institution, inDays, People, type Trainee } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/** A colleague's whole caseload moves to another one: everything that is hers, with its history. */
const CLOSE = `mutation ($id: ID!, $input: HandoverInput, $key: ID!) { staffAccountClose(id: $id, input: $input, idempotencyKey: $key) {
  __typename ... on StaffAccountClosePayload { accounts { id } } ... on Refusal { code message } ... on InvalidInput { problems { path } } ... on NotReady { missing }
  ... on HandoverNeeded { outstandingWork { kind count } } } }`;

let harness: Harness;
let people: People;
let institution: Institution;
let admin: Person;
let officer: Person;
let successor: Person;
let caseWorker: Person;
let trainee: Trainee;
beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  admin = await people.staff(institution, ['INSTITUTION_ADMIN']);
  officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER']);
  successor = await people.staff(institution, ['PLACEMENT_OFFICER', 'VETTING_OFFICER']);
  caseWorker = await people.staff(institution, ['CASE_WORKER']);
  trainee = await people.trainee(institution, { officer });
  await harness.sql('update trainee set case_worker_id = $2 where id = $1', [trainee.id, officer.id]);
});

const close = (id: string, input: object | null = null, who = admin, key: string = randomUUID()): Promise<Data> => who.ask(CLOSE, { id, input, key });
const teamOf = ({ id }: Pick<Trainee, 'id'>): Promise<Data> =>
  harness.one('select placement_officer_id as officer, case_worker_id as worker from trainee where id = $1', [id]);
const task = (kind: string, to: Person | null, about = trainee): Promise<unknown> =>
  harness.sql(
    "insert into task (institution_id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at) values ($1, $2, $3, $3, $4, $5, 'OPEN', now())",
    [institution.id, kind, about.id, randomUUID(), to?.id ?? null],
  );
async function visit(by: Person): Promise<string> {
  const { id: employerId, siteId } = await people.employer();
  const id = randomUUID();
  await harness.sql(
    "insert into vetting (id, institution_id, employer_id, site_id, kind, checklist_version, visit_on, state) values ($1, $2, $3, $4, 'RENEWAL', '2026-1', $5, 'PLANNED')",
    [id, institution.id, employerId, siteId, inDays(7)],
  );
  await harness.sql('insert into vetting_visitor (institution_id, vetting_id, account_id, is_lead) values ($1, $2, $3, true)', [institution.id, id, by.id]);
  return id;
}
const HAND_OVER = `mutation ($input: CaseloadHandOverInput!, $key: ID!) { caseloadHandOver(input: $input, idempotencyKey: $key) {
  __typename ... on CaseloadHandOverPayload { count } ... on Refusal { code } ... on InvalidInput { problems { path problem: message } } } }`;
const handOver = (who: Person, input: object, key: string = randomUUID()): Promise<Data> =>
  who.ask(HAND_OVER, { input: { responsibility: 'PLACEMENT_OFFICER', fromId: officer.id, toId: successor.id, expectedCount: 1, ...input }, key });
const UNDO = `mutation ($keys: [ID!]!, $key: ID!) { undo(keys: $keys, idempotencyKey: $key) { __typename ... on UndoPayload { count } ... on CannotUndo { missing } ... on Refusal { code } } }`;
const undo = (who: Person, act: string): Promise<Data> => who.ask(UNDO, { keys: [act], key: randomUUID() });
const nameOf = async ({ id }: Person): Promise<string> =>
  (await harness.one<{ name: string }>('select display_name as name from account where id = $1', [id])).name;
const UNDONE = { __typename: 'UndoPayload', count: 1 };
const handoversOf = async ({ id }: Person): Promise<Data[]> =>
  (await admin.ask('query ($id: ID!) { teamMember(id: $id) { handovers { responsibility people undoneAt } } }', { id })).handovers;
const HISTORY = 'query ($id: ID!) { trainee(id: $id) { assignments { responsibility colleague { id } assignedBy { id } endedAt endedBy { id } } } }';

test('the whole caseload of a colleague moves at once with all follow-ups, tasks and visits, and her record and the page of the colleague show who changed it', async () => {
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  const other = await people.trainee(institution, { officer: successor });
  for (const [kind, about] of [
    ['CALL_TRAINEE', trainee],
    ['CALL_TRAINEE', other],
    ['REVIEW_ANSWER', trainee],
  ] as const)
    await task(kind, officer, about);
  const vetting = await visit(officer);
  expect(await handOver(lead, {}, 'once')).toEqual({ __typename: 'CaseloadHandOverPayload', count: 1 });
  expect(await handOver(lead, {}, 'once')).toEqual({ __typename: 'CaseloadHandOverPayload', count: 1 });
  expect(await handOver(lead, { responsibility: 'CASE_WORKER', toId: caseWorker.id })).toMatchObject({ count: 1 });
  expect(await handOver(lead, { responsibility: 'VISITS' })).toMatchObject({ count: 1 });
  expect(await teamOf(trainee)).toEqual({ officer: successor.id, worker: caseWorker.id });
  expect(await harness.sql('select distinct assigned_to from task where kind = $1', ['CALL_TRAINEE'])).toEqual([{ assigned_to: successor.id }]);
  expect(await harness.sql('select assigned_to from task where kind = $1', ['REVIEW_ANSWER'])).toEqual([{ assigned_to: caseWorker.id }]);
  expect(await harness.sql('select account_id from vetting_visitor where vetting_id = $1', [vetting])).toEqual([{ account_id: successor.id }]);
  expect(await close(officer.id)).toMatchObject({ __typename: 'StaffAccountClosePayload' });
  expect((await lead.ask(HISTORY, { id: trainee.id })).assignments).toEqual([
    { responsibility: 'CASE_WORKER', colleague: { id: caseWorker.id }, assignedBy: { id: lead.id }, endedAt: null, endedBy: null },
    { responsibility: 'PLACEMENT_OFFICER', colleague: { id: successor.id }, assignedBy: { id: lead.id }, endedAt: null, endedBy: null },
    { responsibility: 'CASE_WORKER', colleague: { id: officer.id }, assignedBy: null, endedAt: expect.any(String), endedBy: { id: lead.id } },
    { responsibility: 'PLACEMENT_OFFICER', colleague: { id: officer.id }, assignedBy: null, endedAt: expect.any(String), endedBy: { id: lead.id } },
  ]);
  const member = await admin.ask('query ($id: ID!) { teamMember(id: $id) { handovers { responsibility people from { id } madeBy { id } } } }', {
    id: successor.id,
  });
  expect(member.handovers).toEqual(
    expect.arrayContaining([{ responsibility: 'PLACEMENT_OFFICER', people: 1, from: { id: officer.id }, madeBy: { id: lead.id } }]),
  );
});

test('the whole caseload of a colleague is handed over by a safety lead or by herself, and only if it is what the button said', async () => {
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  expect(await handOver(successor, {})).toMatchObject({ problems: [{ path: 'fromId' }] });
  expect(await handOver(officer, { responsibility: 'CASE_WORKER', toId: caseWorker.id })).toMatchObject({ problems: [{ path: 'fromId' }] });
  expect(await handOver(lead, { responsibility: 'CASE_WORKER' })).toMatchObject({ problems: [{ path: 'toId' }] });
  expect(await handOver(lead, { toId: officer.id })).toMatchObject({ problems: [{ path: 'toId' }] });
  expect(await handOver(lead, { expectedCount: 2 })).toMatchObject({ code: 'EDIT_CONFLICT' });
  expect(await handOver(lead, { responsibility: 'VISITS', expectedCount: 0 })).toMatchObject({ problems: [{ path: 'fromId' }] });
  // of two who hand it over at once, the second is refused and no one is handed over twice
  const both = await Promise.all([handOver(lead, {}), handOver(officer, { toId: caseWorker.id })]);
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['CaseloadHandOverPayload', 'EditConflict']);
  expect(await harness.sql('select people from handover')).toEqual([{ people: 1 }]);
});

test('a caseload of 5,000 trainees is handed over in one request, in statements of 500', async () => {
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  // the plans of the first handovers are for small tables, as in a new installation
  await harness.sql('vacuum analyze');
  for (let n = 0; n < 8; n++) await handOver(lead, n % 2 ? { fromId: successor.id, toId: officer.id } : {});
  await harness.sql(
    `insert into trainee (institution_id, code, display_name, placement_officer_id, home_province, travel, accepts_housing, literacy, available_from, available_days, available_from_minute, available_to_minute, state)
     select $1, 'W-9' || lpad(n::text, 6, '0'), 'T ' || n, $2, '12', 'ANYWHERE', true, 3, app.today(), 31, 480, 1020, 'REGISTERED' from generate_series(1, 4999) n`,
    [institution.id, officer.id],
  );
  expect(await handOver(lead, { expectedCount: 5000 })).toEqual({ __typename: 'CaseloadHandOverPayload', count: 5000 });
  expect(await harness.sql('select count(*)::int as n from trainee where placement_officer_id = $1', [successor.id])).toEqual([{ n: 5000 }]);
  expect(
    await harness.sql('select responsibility, count(*)::int as n from trainee_assignment where account_id = $1 and ended_at is null group by 1', [
      successor.id,
    ]),
  ).toEqual([{ responsibility: 'PLACEMENT_OFFICER', n: 5000 }]);
});

test('a caseload handed over by mistake returns within ten seconds, as far as it still is with the receiver, and the history says so', async () => {
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  const third = await people.staff(institution, ['PLACEMENT_OFFICER']);
  const [moved, theirs] = [await people.trainee(institution, { officer }), await people.trainee(institution, { officer: successor })];
  for (const [to, about] of [
    [officer, trainee],
    [officer, moved],
    [officer, theirs],
    [successor, theirs],
  ] as const)
    await task('CALL_TRAINEE', to, about);
  const tasks = (): Promise<unknown> => harness.sql('select trainee_id as about, assigned_to as "to" from task order by trainee_id, assigned_to');
  const before = await tasks();
  await handOver(lead, { expectedCount: 2 }, 'wrong');
  expect(await teamOf(trainee)).toMatchObject({ officer: successor.id });
  expect(await undo(officer, 'wrong')).toMatchObject({ code: 'NOT_FOUND' });
  expect(await undo(lead, 'wrong')).toEqual(UNDONE);
  expect(await undo(lead, 'wrong')).toEqual(UNDONE);
  expect(await Promise.all([trainee, moved, theirs].map(teamOf))).toMatchObject([{ officer: officer.id }, { officer: officer.id }, { officer: successor.id }]);
  expect(await tasks()).toEqual(before);
  for (const one of [officer, successor])
    expect(await handoversOf(one)).toEqual([{ responsibility: 'PLACEMENT_OFFICER', people: 2, undoneAt: expect.any(String) }]);
  expect(await harness.sql("select count(*)::int as n from audit_pending where action = 'TraineeAssignmentUndone'")).toEqual([{ n: 2 }]);
  expect(await harness.sql("select id from outbox where event = 'HandoverRecorded' and done_at is null")).toEqual([]);

  // one who was assigned again since stays with her new officer, with her task
  await handOver(lead, { expectedCount: 2 }, 'again');
  await harness.sql('update task set assigned_to = $2 where trainee_id = $1', [moved.id, third.id]);
  await harness.sql('update trainee set placement_officer_id = $2 where id = $1', [moved.id, third.id]);
  expect(await undo(lead, 'again')).toEqual(UNDONE);
  expect(await Promise.all([trainee, moved].map(teamOf))).toMatchObject([{ officer: officer.id }, { officer: third.id }]);
  expect(await harness.sql('select assigned_to as "to" from task where trainee_id = $1', [moved.id])).toEqual([{ to: third.id }]);

  await handOver(lead, { responsibility: 'CASE_WORKER', toId: caseWorker.id }, 'case');
  await harness.clockForward('12 seconds');
  expect(await undo(lead, 'case')).toMatchObject({ missing: ['TEN_SECONDS_OVER'] });
  expect(await teamOf(trainee)).toMatchObject({ worker: caseWorker.id });
});

test('planned visits handed over by mistake return to their visitor, and who visited or led before does so again', async () => {
  const [alone, shared] = [await visit(officer), await visit(officer)];
  await harness.sql('insert into vetting_visitor (institution_id, vetting_id, account_id, is_lead) values ($1, $2, $3, false)', [
    institution.id,
    shared,
    successor.id,
  ]);
  const visitors = (): Promise<unknown> =>
    harness.sql('select vetting_id as visit, account_id as who, is_lead as "isLead" from vetting_visitor order by vetting_id, account_id');
  const leads = (): Promise<unknown> => harness.sql('select vetting_id as visit, account_id as who from vetting_lead order by vetting_id, account_id');
  const before = [await visitors(), await leads()];
  expect(await handOver(officer, { responsibility: 'VISITS', expectedCount: 2 }, 'visits')).toMatchObject({ count: 2 });
  expect(await undo(officer, 'visits')).toEqual(UNDONE);
  expect([await visitors(), await leads()]).toEqual(before);

  // a visit that was recorded since stays with its visitor
  await handOver(officer, { responsibility: 'VISITS', expectedCount: 2 }, 'visits again');
  await harness.sql("update vetting set state = 'VISITED' where id = $1", [alone]);
  expect(await undo(officer, 'visits again')).toEqual(UNDONE);
  expect(await harness.sql('select account_id as who from vetting_visitor where vetting_id = $1', [alone])).toEqual([{ who: successor.id }]);
});

test('the whole caseload of a colleague takes three interactions: Team, the colleague, and the button that names both and the number', async () => {
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  const second = await people.trainee(institution, { officer });
  const page = new Browser(harness);
  page.hold('staff', lead.token);
  const here = `/staff/team/${officer.id}`;
  expect((await page.get('/staff/team')).text).toContain(here);
  expect((await page.get(here)).text).toContain(`Hand over 2 trainees of ${await nameOf(officer)} to ${await nameOf(successor)}`);
  const outdated = await page.post(`${here}/hand-over`, { responsibility: 'PLACEMENT_OFFICER', expectedCount: '1', 'to-PLACEMENT_OFFICER': successor.id });
  expect((await page.get(outdated)).text).toContain('Nothing was handed over');
  const done = await page.post(`${here}/hand-over`, { responsibility: 'PLACEMENT_OFFICER', expectedCount: '2', 'to-PLACEMENT_OFFICER': successor.id });
  const after = (await page.get(done)).text;
  expect(after).toContain('2 trainees handed over.');
  expect(after).toContain('/staff/undo');
  const [worker, other] = [await people.staff(institution, ['CASE_WORKER']), await people.staff(institution, ['CASE_WORKER'])];
  await harness.sql('update trainee set case_worker_id = $2 where id = $1', [second.id, worker.id]);
  const form = { responsibility: 'CASE_WORKER', expectedCount: '1', 'to-CASE_WORKER': other.id };
  expect((await page.get(await page.post(`/staff/team/${worker.id}/hand-over`, form))).text).toContain('1 case handed over.');
  expect(await teamOf(second)).toMatchObject({ officer: successor.id });
  expect((await page.get(`/staff/trainees/${trainee.id}`)).text).toContain('Earlier staff');
});

test('a handover to whoever already helps is refused, and of some it leaves those out with the reason', async () => {
  const SELECTED = `mutation ($input: TraineesHandOverInput!, $key: ID!) { traineesHandOver(input: $input, idempotencyKey: $key) {
    __typename ... on BulkPayload { done leftOut { id message } } ... on InvalidInput { problems { path message } } } }`;
  const select = (traineeIds: readonly string[]): Promise<Data> =>
    officer.ask(SELECTED, { input: { traineeIds, placementOfficerId: officer.id }, key: randomUUID() });
  const free = await people.trainee(institution);
  const helped = 'This colleague already helps the trainee. Choose another colleague.';
  expect(await select([trainee.id])).toMatchObject({ problems: [{ path: 'placementOfficerId', message: helped }] });
  expect(await select([trainee.id, free.id])).toMatchObject({ done: 1, leftOut: [{ id: trainee.id, message: helped }] });
  expect(await harness.sql('select people from handover')).toEqual([{ people: 1 }]);
  const page = new Browser(harness);
  page.hold('staff', officer.token);
  const list = (await page.get('/staff/trainees')).text;
  const officers = /<select[^>]* name="placementOfficerId"[\s\S]*?<\/select>/.exec(list)?.[0] ?? '';
  expect([officer, successor, caseWorker, admin].map(({ id }) => officers.includes(id))).toEqual([true, true, true, false]);
  expect((await page.get('/staff/team')).text).toContain('Choose your own name to hand over your trainees or record your leave.');
  page.hold('staff', admin.token);
  expect((await page.get('/staff/team')).text).toContain('Choose a colleague to record leave.');
});

test("the pages list an account's responsibilities, close it with successors, and reassign trainees, without a script", async () => {
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  const other = await people.trainee(institution, { officer: successor, displayName: 'Sok Chanthy' });
  const [closes, hands] = [new Browser(harness), new Browser(harness)];
  closes.hold('staff', admin.token);
  hands.hold('staff', lead.token);
  expect((await closes.get('/staff/accounts')).text).toContain(`/staff/accounts/${officer.id}`);
  expect((await closes.get(`/staff/accounts/${officer.id}`)).text).toContain('Trainees as placement officer: 1');
  const refused = await closes.post(`/staff/accounts/${officer.id}/close`, {});
  const missing = (await closes.get(refused)).text;
  expect(missing).toContain(`href="#placementOfficerId-${officer.id}"`);
  expect(missing).toContain(`href="#caseWorkerId-${officer.id}"`);
  expect(missing).toMatch(/<details[^>]* open/);
  expect(missing).not.toContain('change only its roles');
  const [hers, next, worker] = [await nameOf(officer), await nameOf(successor), await nameOf(caseWorker)];
  expect(missing).toContain(`Close the account of ${hers}`);
  const to = { [`placementOfficerId-${officer.id}`]: successor.id, [`caseWorkerId-${officer.id}`]: caseWorker.id };
  const closed = (await closes.get(await closes.post(`/staff/accounts/${officer.id}/close`, to))).text;
  expect(closed).toContain(`The account of ${hers} is closed and signed out everywhere. ${next} got 1 trainee. ${worker} got 1 case.`);
  expect(await harness.one('select closed_at is not null as closed from account where id = $1', [officer.id])).toEqual({ closed: true });
  const history = (await closes.get(`/staff/team/${officer.id}`)).text;
  expect(history).toContain(`1 trainee from ${hers} to ${next}, as placement officer`);
  expect(history).not.toContain('/leave"');
  expect(await teamOf(trainee)).toEqual({ officer: successor.id, worker: caseWorker.id });
  expect((await hands.get('/staff/hand-over?mine=no')).text).toContain('Sok Chanthy');
  const location = await hands.post('/staff/hand-over', { people: other.id, placementOfficerId: caseWorker.id, caseWorkerId: caseWorker.id });
  expect(await teamOf(other)).toEqual({ officer: caseWorker.id, worker: caseWorker.id });
  expect((await hands.get(location)).text).toContain('1 trainee handed over.');
});
