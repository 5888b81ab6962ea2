import { randomUUID } from 'node:crypto';
import { type Institution, inDays, People, type Trainee } from '../../harness/data/people';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * No open responsibility stays with a closed account; placement officers and case workers can be reassigned
 * for one trainee or many.
 */
const CLOSE = `mutation ($id: ID!, $input: HandoverInput, $key: ID!) { staffAccountClose(id: $id, input: $input, idempotencyKey: $key) {
  __typename ... on StaffAccountClosePayload { accounts { id } } ... on Refusal { code message } ... on InvalidInput { problems { path } } ... on NotReady { missing }
  ... on HandoverNeeded { outstandingWork { kind count } } } }`;
const ASSIGN = `mutation ($input: TraineesAssignInput!, $key: ID!) { traineesAssign(input: $input, idempotencyKey: $key) {
  __typename ... on TraineesAssignPayload { count } ... on Refusal { code } ... on InvalidInput { problems { path } } } }`;

const HANDOVER_MESSAGES = "select id from message where recipient_id = $1 and notice = 'trainees-handed-over' and channel = 'IN_APP'";
const handoverMessages = (id: string): Promise<unknown[]> => harness.sql(HANDOVER_MESSAGES, [id]);

let harness: Harness;
let people: People;
let institution: Institution;
let admin: Person;
let officer: Person;
let successor: Person;
let caseWorker: Person;
let trainee: Trainee;
beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
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
const assign = (who: Person, input: object): Promise<Data> => who.ask(ASSIGN, { input, key: randomUUID() });
const teamOf = ({ id }: Pick<Trainee, 'id'>): Promise<Data> =>
  harness.one('select placement_officer_id as officer, case_worker_id as worker from trainee where id = $1', [id]);
const isOpen = async ({ id }: Person): Promise<boolean> =>
  (await harness.one<{ open: boolean }>('select closed_at is null as open from account where id = $1', [id])).open;
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
const message = async (to: Person, channel: string, state: string): Promise<unknown> => {
  const event = randomUUID();
  await harness.sql("insert into outbox (id, event, subject_id, occurred_at, done_at) values ($1, 'TraineePaused', $2, now(), now())", [event, trainee.id]);
  return harness.sql(
    `insert into message (institution_id, event_id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, due_at, sent_at)
     values ($1, $2, 'STAFF', $3, $4, 'trainee-paused', 'en', $5, $6, app.now() + interval '1 hour', case when $4 = 'IN_APP' then now() end)`,
    [institution.id, event, to.id, channel, trainee.id, state],
  );
};
const everything = { placementOfficerId: '', caseWorkerId: '', visitorId: '' };
const named = (): typeof everything => ({ placementOfficerId: successor.id, caseWorkerId: caseWorker.id, visitorId: successor.id });

test('an account with trainees, tasks or visits cannot be closed, and the response lists them', async () => {
  await task('CALL_TRAINEE', officer);
  await visit(officer);
  const refused = await close(officer.id);
  expect(refused).toMatchObject({ __typename: 'HandoverNeeded', code: 'HANDOVER_NEEDED', message: expect.stringContaining('planned visits') });
  expect(refused.outstandingWork).toEqual(
    expect.arrayContaining([
      { kind: 'TRAINEES', count: 1 },
      { kind: 'CASES', count: 1 },
      { kind: 'TASKS', count: 1 },
      { kind: 'VISITS', count: 1 },
    ]),
  );
  expect(await close(officer.id, { placementOfficerId: successor.id, caseWorkerId: caseWorker.id })).toMatchObject({ code: 'HANDOVER_NEEDED' });
  expect(await isOpen(officer)).toBe(true);
  const listed = (await admin.ask('{ staffAccounts { id outstandingWork { kind count } } }')).find(({ id }: Data) => id === officer.id);
  expect(listed.outstandingWork).toEqual(refused.outstandingWork);
});

test('all responsibilities move to the named colleagues, who are notified, and none stays with the closed account', async () => {
  for (const kind of ['CALL_TRAINEE', 'REVIEW_ANSWER']) await task(kind, officer);
  const vetting = await visit(officer);
  await message(officer, 'EMAIL', 'HELD').catch(() => message(officer, 'EMAIL', 'PLANNED'));
  await message(officer, 'IN_APP', 'SENT');
  expect(await close(officer.id, named(), admin, 'once')).toMatchObject({ __typename: 'StaffAccountClosePayload' });
  expect(await close(officer.id, named(), admin, 'once')).toMatchObject({ __typename: 'StaffAccountClosePayload' });
  expect(await teamOf(trainee)).toEqual({ officer: successor.id, worker: caseWorker.id });
  expect(await harness.sql('select kind, assigned_to from task order by kind')).toEqual([
    { kind: 'CALL_TRAINEE', assigned_to: successor.id },
    { kind: 'REVIEW_ANSWER', assigned_to: caseWorker.id },
  ]);
  expect(await harness.sql('select account_id from vetting_visitor where vetting_id = $1', [vetting])).toEqual([{ account_id: successor.id }]);
  const read = await harness.sql<{ channel: string }>("select channel from message where recipient_id = $1 and notice = 'trainee-paused' order by channel", [
    successor.id,
  ]);
  expect(read.map(({ channel }) => channel)).toEqual(['EMAIL', 'IN_APP']);
  expect(await harness.sql("select id from message where recipient_id = $1 and state in ('PLANNED', 'HELD', 'SENDING')", [officer.id])).toEqual([]);
  const lines = await harness.sql(
    "select action, subject_id from audit_pending where action in ('TraineeOfficerAssigned', 'TraineeCaseWorkerAssigned') order by action",
  );
  expect(lines).toEqual([
    { action: 'TraineeCaseWorkerAssigned', subject_id: trainee.id },
    { action: 'TraineeOfficerAssigned', subject_id: trainee.id },
  ]);
  await harness.clockForward('2 hours');
  await waitUntilIdle(harness);
  for (const { id } of [successor, caseWorker]) expect(await handoverMessages(id)).not.toEqual([]);
});

test('an unsent message moves to the person who closes the account if there is no other successor', async () => {
  const alone = await people.staff(institution, ['MONITORING_OFFICER']);
  await message(alone, 'EMAIL', 'PLANNED');
  expect(await close(alone.id)).toMatchObject({ __typename: 'StaffAccountClosePayload' });
  expect(await harness.sql("select recipient_id from message where state = 'PLANNED'")).toEqual([{ recipient_id: admin.id }]);
});

test('a successor must work at the institution, hold the role and not be the person who leaves', async () => {
  const stranger = await people.staff(await people.institution());
  for (const [input, path] of [
    [{ ...named(), placementOfficerId: officer.id }, 'handover.placementOfficerId'],
    [{ ...named(), placementOfficerId: stranger.id }, 'handover.placementOfficerId'],
    [{ ...named(), placementOfficerId: 'nobody' }, 'handover.placementOfficerId'],
    [{ ...named(), caseWorkerId: successor.id }, 'handover.caseWorkerId'],
    [{ ...named(), visitorId: caseWorker.id }, 'handover.visitorId'],
  ] as const)
    expect(await close(officer.id, input)).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path }] });
  expect(await isOpen(officer)).toBe(true);
});

describe('a role that work depends on', () => {
  const CHANGE = `mutation ($id: ID!, $input: RolesInput!, $key: ID!) { staffAccountChangeRoles(id: $id, input: $input, idempotencyKey: $key) {
    __typename ... on StaffAccountChangeRolesPayload { accounts { id } } ... on Refusal { code message } ... on NotReady { missing } ... on HandoverNeeded { outstandingWork { kind count } } } }`;
  const handoverNeeded = (...outstandingWork: readonly object[]): object => ({ code: 'HANDOVER_NEEDED', outstandingWork });
  const change = (id: string, roles: readonly string[]): Promise<Data> => admin.ask(CHANGE, { id, input: { roles }, key: randomUUID() });

  test('cannot be removed before the work is handed over, while an unused role can', async () => {
    await visit(officer);
    expect(await change(officer.id, ['PLACEMENT_OFFICER', 'CASE_WORKER'])).toMatchObject(handoverNeeded({ kind: 'VISITS', count: 1 }));
    expect(await change(officer.id, ['PLACEMENT_OFFICER', 'VETTING_OFFICER'])).toMatchObject(handoverNeeded({ kind: 'CASES', count: 1 }));
    expect(await change(officer.id, ['VETTING_OFFICER'])).toMatchObject({
      code: 'HANDOVER_NEEDED',
      outstandingWork: [
        { kind: 'CASES', count: 1 },
        { kind: 'TRAINEES', count: 1 },
      ],
    });
    expect(await harness.one('select roles from account where id = $1', [officer.id])).toEqual({
      roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER'],
    });
    await harness.sql('delete from vetting_visitor');
    expect(await change(officer.id, ['PLACEMENT_OFFICER', 'CASE_WORKER'])).toEqual(expect.objectContaining({ __typename: 'StaffAccountChangeRolesPayload' }));
  });

  test('stays with the only safety lead while a safety alert is open', async () => {
    const lead = await people.staff(institution, ['SAFETY_LEAD', 'PLACEMENT_OFFICER']);
    await harness.sql(
      "insert into safety_alert (institution_id, trainee_id, source, severity, state, opened_at) values ($1, $2, 'STAFF', 'HIGH', 'OPEN', now())",
      [institution.id, trainee.id],
    );
    expect(await change(lead.id, ['PLACEMENT_OFFICER'])).toMatchObject({ code: 'NOT_READY', missing: ['ANOTHER_SAFETY_LEAD'] });
  });
});

test("the only safety lead's account cannot be closed while a safety alert is open", async () => {
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  await harness.sql(
    "insert into safety_alert (institution_id, trainee_id, source, severity, state, opened_at) values ($1, $2, 'STAFF', 'HIGH', 'OPEN', now())",
    [institution.id, trainee.id],
  );
  expect(await close(lead.id)).toMatchObject({ code: 'NOT_READY', missing: ['ANOTHER_SAFETY_LEAD'] });
  await people.staff(institution, ['SAFETY_LEAD']);
  expect(await close(lead.id)).toMatchObject({ __typename: 'StaffAccountClosePayload' });
});

describe('work assigned to a colleague while her account is being closed', () => {
  test.each(Array.from({ length: 6 }, (_, at) => at))('never stays with her (try %i)', async () => {
    const other = await people.trainee(institution);
    const event = randomUUID();
    await harness.sql("insert into outbox (id, event, subject_id, occurred_at) values ($1, 'TraineeRequestedCall', $2, app.now())", [event, trainee.id]);
    const lead = await people.staff(institution, ['SAFETY_LEAD']);
    await Promise.all([
      close(officer.id, named()),
      task('CALL_TRAINEE', officer, other),
      assign(lead, { traineeIds: [other.id], placementOfficerId: officer.id, caseWorkerId: officer.id }),
    ]);
    await waitUntilIdle(harness);
    expect(await isOpen(officer)).toBe(false);
    expect(await harness.sql("select id from task where assigned_to = $1 and state = 'OPEN'", [officer.id])).toEqual([]);
    expect(await harness.sql('select id from trainee where $1 in (placement_officer_id, case_worker_id)', [officer.id])).toEqual([]);
    expect(await harness.sql("select id from message where recipient_id = $1 and state in ('PLANNED', 'HELD')", [officer.id])).toEqual([]);
  });

  test('passes to her successor however late it arrives, and without a successor to the whole institution', async () => {
    await close(officer.id, named());
    for (const kind of ['CALL_TRAINEE', 'CHECK_ON_TRAINEE']) await task(kind, officer);
    const alone = await people.staff(institution, ['PLACEMENT_OFFICER']);
    await close(alone.id);
    await task('TALK_BEFORE_ANSWER', alone);
    expect(await harness.sql('select kind, assigned_to from task order by kind')).toEqual([
      { kind: 'CALL_TRAINEE', assigned_to: successor.id },
      { kind: 'CHECK_ON_TRAINEE', assigned_to: caseWorker.id },
      { kind: 'TALK_BEFORE_ANSWER', assigned_to: null },
    ]);
  });

  test('a successor who closes at the same moment is refused, or passes the work on', async () => {
    const last = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER']);
    const second = await people.staff(institution, ['INSTITUTION_ADMIN']);
    await Promise.all([close(officer.id, { placementOfficerId: successor.id, caseWorkerId: caseWorker.id }), close(successor.id, null, second)]);
    const { officer: hers } = await teamOf(trainee);
    expect(await harness.sql('select id from account where id = $1 and closed_at is null', [hers])).toHaveLength(1);
    expect(await isOpen(last)).toBe(true);
  });
});

test('a staff login cannot close an account with open responsibilities, not even in SQL', async () => {
  const settings = { institution_id: institution.id, actor_id: admin.id, roles: 'INSTITUTION_ADMIN' };
  const inSql = harness.asLogin('staff', 'waymark_staff_writer', settings, 'update account set closed_at = now() where id = $1', [officer.id]);
  await expect(inSql).rejects.toMatchObject({ constraint: 'account_work_handed_over' });
});

describe('the placement officer and the case worker of trainees', () => {
  test('can be changed for many trainees at once by the safety lead, with their tasks and follow-ups, and both sides are notified', async () => {
    const lead = await people.staff(institution, ['SAFETY_LEAD']);
    const second = await people.trainee(institution, { officer });
    for (const one of [trainee, second]) await task('CALL_TRAINEE', officer, one);
    const input = { traineeIds: [trainee.id, second.id], placementOfficerId: successor.id, caseWorkerId: caseWorker.id };
    expect(await assign(lead, input)).toEqual({ __typename: 'TraineesAssignPayload', count: 2 });
    for (const one of [trainee, second]) expect(await teamOf(one)).toEqual({ officer: successor.id, worker: caseWorker.id });
    expect(await harness.sql('select distinct assigned_to from task')).toEqual([{ assigned_to: successor.id }]);
    await waitUntilIdle(harness);
    for (const { id } of [officer, successor, caseWorker]) expect(await handoverMessages(id)).not.toEqual([]);
    expect(await harness.sql("select count(*)::int as n from audit_pending where action = 'TraineeOfficerAssigned' and actor_id = $1", [lead.id])).toEqual([
      { n: 2 },
    ]);
  });

  test('a placement officer can hand over her own trainees and take unassigned ones, but cannot change case workers', async () => {
    const unassigned = await people.trainee(institution);
    expect(await assign(successor, { traineeIds: [trainee.id], placementOfficerId: successor.id })).toMatchObject({ problems: [{ path: 'traineeIds.0' }] });
    expect(await assign(successor, { traineeIds: [unassigned.id], placementOfficerId: successor.id })).toMatchObject({ count: 1 });
    expect(await assign(officer, { traineeIds: [trainee.id], caseWorkerId: caseWorker.id })).toMatchObject({ problems: [{ path: 'caseWorkerId' }] });
    expect(await assign(officer, { traineeIds: [trainee.id, unassigned.id], placementOfficerId: successor.id })).toMatchObject({
      problems: [{ path: 'traineeIds.1' }],
    });
    expect(await teamOf(trainee)).toMatchObject({ officer: officer.id });
    expect(await assign(officer, { traineeIds: [trainee.id], placementOfficerId: successor.id })).toMatchObject({ count: 1 });
    expect(await teamOf(trainee)).toEqual({ officer: successor.id, worker: officer.id });
    expect(await admin.answer(ASSIGN, { input: { traineeIds: [trainee.id], placementOfficerId: successor.id }, key: randomUUID() })).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  test('change for all trainees or none: never to another institution or without the role, and for at most 200 at once', async () => {
    const lead = await people.staff(institution, ['SAFETY_LEAD']);
    const theirs = await people.trainee(await people.institution());
    const to = { placementOfficerId: successor.id };
    expect(await assign(lead, { traineeIds: [trainee.id, theirs.id], ...to })).toMatchObject({ problems: [{ path: 'traineeIds.1' }] });
    expect(await assign(lead, { traineeIds: [trainee.id], caseWorkerId: successor.id })).toMatchObject({ problems: [{ path: 'caseWorkerId' }] });
    expect(await assign(lead, { traineeIds: [trainee.id] })).toMatchObject({ problems: [{ path: 'placementOfficerId' }] });
    expect(await assign(lead, { traineeIds: [], ...to })).toMatchObject({ problems: [{ path: 'traineeIds' }] });
    expect(await assign(lead, { traineeIds: Array.from({ length: 201 }, () => randomUUID()), ...to })).toMatchObject({ problems: [{ path: 'traineeIds' }] });
    expect(await teamOf(trainee)).toEqual({ officer: officer.id, worker: officer.id });
  });
});
