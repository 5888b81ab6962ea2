import type { UndoableField } from '../../../src/features/undo/domain/staff-act-reversal';
import { STAFF_ACTS } from '../../../src/features/undo/domain/staff-acts';
import { notificationsOf } from '../../harness/data/due';
import { type Employer, inDays, type Institution, People, type Trainee } from '../../harness/data/people';
import { CONFIRMED, step } from '../../harness/data/pipeline-requests';
import { referralIn } from '../../harness/data/pipeline-rows';
import { changeServices, sewingCourse } from '../../harness/data/services';
import { type Data, Harness, type Person } from '../../harness/harness';
import { passUndo, waitUntilIdle } from '../../harness/wait-until-idle';

/** Staff undo their own acts within ten seconds; the messages of such an act wait as long (docs/domain.md 5.26). */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let colleague: Person;
let employer: Employer;
let trainee: Trainee;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  colleague = await people.staff(institution);
  employer = await people.employer();
  trainee = await people.trainee(institution, { officer });
});

let keys = 0;
const newKey = (): string => `act-${++keys}`;
const UNDO = `mutation ($keys: [ID!]!, $key: ID!) { undo(keys: $keys, idempotencyKey: $key) { __typename
  ... on UndoPayload { count } ... on CannotUndo { missing message } ... on InvalidInput { problems { path } } ... on Refusal { code } } }`;
const undo = (keysOfActs: readonly string[], { by = officer, key = newKey() } = {}): Promise<Data> => by.ask(UNDO, { keys: keysOfActs, key });
const DONE = { __typename: 'UndoPayload', count: 1 };
const refusedFor = (reason: string): object => ({ code: 'CANNOT_UNDO', missing: [reason] });
const stateOf = async (id: string): Promise<string> => (await harness.one<{ state: string }>('select state from referral where id = $1', [id])).state;
const actions = async (subject: string): Promise<string[]> =>
  (await harness.sql<{ action: string }>('select action from audit_pending where subject_id = $1', [subject])).map(({ action }) => action);

async function referral(state: string): Promise<string> {
  return (await referralIn(harness, trainee, await people.vacancy(employer), state)).id;
}
/** Carries out a step without moving the clock, unlike `step` after a card is sent. */
async function act(field: string, id: string, by = officer, key = newKey()): Promise<string> {
  const name = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  const answer = await by.ask(
    `mutation ($id: ID!, $key: ID!) { ${field}(id: $id${CONFIRMED[field] ?? ''}, idempotencyKey: $key) { __typename ... on Refusal { code } } }`,
    { id, key },
  );
  expect(answer).toEqual({ __typename: `${name}Payload` });
  return key;
}

test('a question undone within ten seconds is never sent, and undoing twice is undoing once', async () => {
  const id = await referral('PROPOSED');
  const asked = await act('referralAsk', id);
  const first = newKey();
  expect(await undo([asked], { key: first })).toMatchObject(DONE);
  expect(await undo([asked], { key: first })).toMatchObject(DONE);
  expect(await undo([asked])).toMatchObject(DONE);
  expect(await stateOf(id)).toBe('PROPOSED');
  await passUndo(harness);
  await waitUntilIdle(harness);
  expect(await notificationsOf(harness, 'ReferralAsked')).toEqual([]);
  expect((await actions(id)).filter((action) => action === 'ReferralQuestionUndone')).toHaveLength(1);
});

test('a question waits ten seconds and is then sent once, also after it was undone and asked again', async () => {
  const id = await referral('PROPOSED');
  await undo([await act('referralAsk', id)]);
  const again = await act('referralAsk', id);
  await harness.clockForward('9 seconds');
  await expect(waitUntilDispatched()).resolves.toBe(false);
  await passUndo(harness);
  await waitUntilIdle(harness);
  expect((await notificationsOf(harness, 'ReferralAsked')).filter((line) => line.startsWith('TRAINEE'))).toEqual(['TRAINEE IN_APP question-waiting SENT']);
  expect(await undo([again])).toMatchObject({ ...refusedFor('TEN_SECONDS_OVER'), message: expect.stringContaining('ten seconds') });
  expect(await stateOf(id)).toBe('ASKED');
});

/** Whether a worker that is woken now takes a waiting event; a second event, which does not wait, shows that it has run. */
async function waitUntilDispatched(): Promise<boolean> {
  const id = await referral('ASKED');
  await step(trainee.user, 'referralDecline', { id });
  for (;;) {
    const [declined] = await harness.sql("select from outbox where event = 'ReferralDeclinedByTrainee' and subject_id = $1 and done_at is not null", [id]);
    if (declined) break;
  }
  return (
    (
      await harness.sql(
        "select from outbox where event = 'ReferralAsked' and done_at is not null and not exists (select from staff_act a where a.id = act_id and a.undone_at is not null)",
      )
    ).length > 0
  );
}

test('nobody can undo a question after she answered it or asked for a talk about it', async () => {
  const id = await referral('PROPOSED');
  const asked = await act('referralAsk', id);
  await step(trainee.user, 'referralAgree', { id, input: { fields: ['DISPLAY_NAME', 'SKILLS'] } });
  expect(await undo([asked])).toMatchObject(refusedFor('CHANGED_SINCE'));
  expect(await stateOf(id)).toBe('AGREED');
  const other = await referral('PROPOSED');
  const askedToo = await act('referralAsk', other);
  await trainee.user.ask('mutation ($input: HelpRequestInput!, $key: ID!) { helpRequest(input: $input, idempotencyKey: $key) { __typename } }', {
    input: { kind: 'TALK_ABOUT_SUGGESTION', aboutId: other },
    key: newKey(),
  });
  expect(await undo([askedToo])).toMatchObject(refusedFor('CHANGED_SINCE'));
});

test('a colleague cannot undo an act, and an unknown key undoes nothing', async () => {
  const id = await referral('PROPOSED');
  const asked = await act('referralAsk', id);
  expect(await undo([asked], { by: colleague })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await undo(['never-used'])).toMatchObject({ code: 'NOT_FOUND' });
  expect(await undo([])).toMatchObject({ problems: [{ path: 'keys' }] });
  expect(await undo(Array.from({ length: 201 }, String))).toMatchObject({ problems: [{ path: 'keys' }] });
  expect(await stateOf(id)).toBe('ASKED');
});

test('the employer sees a card only once it can no longer be undone, and a hold does not prevent the undo', async () => {
  const id = await referral('AGREED');
  const seen = async (): Promise<number> => ((await employer.user.ask('{ candidates { nodes { id } } }')) as { nodes: unknown[] }).nodes.length;
  const sent = await act('referralSend', id);
  expect(await seen()).toBe(0);
  expect(await step(employer.user, 'candidateShortlist', { id })).toMatchObject({ code: 'NOT_FOUND' });
  await harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, app.now())', [employer.id]);
  expect(await undo([sent])).toMatchObject(DONE);
  expect(await stateOf(id)).toBe('AGREED');
  expect(await harness.one('select sent_at, card is not null as card from referral where id = $1', [id])).toEqual({ sent_at: null, card: true });
  await harness.sql('delete from employer_hold');
  await act('referralSend', id);
  await passUndo(harness);
  await waitUntilIdle(harness);
  expect(await seen()).toBe(1);
  expect((await notificationsOf(harness, 'ReferralSent')).filter((line) => line.includes('EMAIL'))).toEqual(['EMPLOYER EMAIL candidate-introduced SENT']);
});

test('a proposal, a reminder and a completed task are as before after their undo', async () => {
  const vacancy = await people.vacancy(employer);
  const proposal = newKey();
  const { id } = await step(officer, 'referralPropose', { input: { traineeId: trainee.id, vacancyId: vacancy.id }, key: proposal });
  expect(await undo([proposal])).toMatchObject(DONE);
  expect(await stateOf(id)).toBe('WITHDRAWN');
  expect(await step(officer, 'referralPropose', { input: { traineeId: trainee.id, vacancyId: vacancy.id } })).toMatchObject({ state: 'PROPOSED' });

  const waiting = await referral('ASKED');
  await harness.clockForward('1 day');
  expect(await undo([await act('referralRemind', waiting)])).toMatchObject(DONE);
  expect(await harness.one('select state, reminded_at from referral where id = $1', [waiting])).toEqual({ state: 'ASKED', reminded_at: null });

  const { id: taskId } = await harness.one<{ id: string }>(
    "insert into task (institution_id, kind, trainee_id, subject_id, cause_id, state, created_at) values ($1, 'CALL_TRAINEE', $2, $2, gen_random_uuid(), 'OPEN', app.now()) returning id",
    [institution.id, trainee.id],
  );
  expect(await undo([await act('taskFinish', taskId)])).toMatchObject(DONE);
  expect(await harness.one('select state, done_at, done_by from task where id = $1', [taskId])).toEqual({ state: 'OPEN', done_at: null, done_by: null });
  expect(await actions(taskId)).toEqual(expect.arrayContaining(['TaskFinished', 'TaskReopened']));
});

test('a handover of many is undone with the work that moved along, all or none', async () => {
  const others = [await people.trainee(institution, { officer }), await people.trainee(institution)];
  const ids = [trainee, ...others].map((one) => one.id);
  const ownTask = async (assignedTo: string): Promise<string> =>
    (
      await harness.one<{ id: string }>(
        "insert into task (institution_id, kind, trainee_id, subject_id, cause_id, state, created_at, assigned_to) values ($1, 'CALL_TRAINEE', $2, $2, gen_random_uuid(), 'OPEN', app.now(), $3) returning id",
        [institution.id, trainee.id, assignedTo],
      )
    ).id;
  const [moved, hers] = [await ownTask(officer.id), await ownTask(colleague.id)];
  const owners = (): Promise<Data[]> =>
    harness.sql('select placement_officer_id as officer from trainee where id = any($1) order by array_position($1, id)', [ids]);
  const before = await owners();
  const assign = async (to: string, key: string): Promise<Data> =>
    officer.ask(
      'mutation ($input: TraineesAssignInput!, $key: ID!) { traineesAssign(input: $input, idempotencyKey: $key) { ... on TraineesAssignPayload { count } } }',
      {
        input: { traineeIds: ids, placementOfficerId: to },
        key,
      },
    );
  const handover = newKey();
  expect(await assign(colleague.id, handover)).toEqual({ count: 3 });
  expect(await undo([handover])).toMatchObject(DONE);
  expect(await owners()).toEqual(before);
  expect(await harness.sql('select assigned_to from task where id = any($1) order by array_position($1, id)', [[moved, hers]])).toEqual([
    { assigned_to: officer.id },
    { assigned_to: colleague.id },
  ]);
  await passUndo(harness);
  await waitUntilIdle(harness);
  expect(await notificationsOf(harness, 'HandoverRecorded')).toEqual([]);

  const again = newKey();
  await assign(colleague.id, again);
  await harness.sql('update trainee set placement_officer_id = null where id = $1', [ids[1]]);
  expect(await undo([again])).toMatchObject(refusedFor('CHANGED_SINCE'));
  expect(await owners()).toEqual([{ officer: colleague.id }, { officer: null }, { officer: colleague.id }]);
});

test('an enrolment and the attendance of a lesson are undone together or not at all', async () => {
  const course = await changeServices(officer, 'courseCreate', { input: sewingCourse() });
  const enrol = newKey();
  const { id } = await changeServices(officer, 'courseEnrol', { id: course.id, input: { traineeId: trainee.id, enrolledOn: inDays(-3) }, key: enrol });
  expect(await undo([enrol])).toMatchObject(DONE);
  expect(await harness.sql('select from training_enrolment')).toHaveLength(0);
  const second = await changeServices(officer, 'courseEnrol', { id: course.id, input: { traineeId: trainee.id, enrolledOn: inDays(-3) } });
  expect(second.id).not.toBe(id);
  const [monday, tuesday] = [newKey(), newKey()];
  await changeServices(officer, 'enrolmentAttend', { id: second.id, input: { heldOn: inDays(-2), hours: 2 }, key: monday });
  expect(await undo([monday])).toMatchObject(DONE);
  expect(await harness.one('select state, (select count(*)::int from attendance) as attended from training_enrolment')).toEqual({
    state: 'ENROLLED',
    attended: 0,
  });
  await changeServices(officer, 'enrolmentAttend', { id: second.id, input: { heldOn: inDays(-1), hours: 2 }, key: tuesday });
  await changeServices(officer, 'enrolmentSuspend', { id: second.id });
  expect(await undo([tuesday])).toMatchObject(refusedFor('CHANGED_SINCE'));
});

test('no login delays another event, forges an act or undoes without one', async () => {
  const id = await referral('SENT');
  const settings = { actor_id: officer.id, institution_id: institution.id, roles: 'PLACEMENT_OFFICER' };
  const run = (sql: string, params: unknown[] = []): Promise<unknown> => harness.asLogin('staff', 'waymark_staff_writer', settings, sql, params);
  await expect(
    run('insert into outbox (id, event, subject_id, occurred_at, not_before) values (gen_random_uuid(), $1, $2, now(), now())', ['HoldPlaced', id]),
  ).rejects.toThrow('permission denied');
  await expect(
    run('insert into outbox (id, event, subject_id, occurred_at, act_id) values (gen_random_uuid(), $1, $2, now(), gen_random_uuid())', ['HoldPlaced', id]),
  ).rejects.toThrow('act');
  await expect(run("update referral set state = 'AGREED', sent_at = null, shown_until = null where id = $1", [id])).rejects.toThrow('only the trainee');
  await expect(
    run(
      "insert into staff_act (institution_id, id, account_id, field, key, subject_ids, reversal) values ($1, gen_random_uuid(), $2, 'taskFinish', 'k', array[$3::uuid], '{}')",
      [institution.id, colleague.id, id],
    ),
  ).rejects.toThrow('row-level security');
  await expect(
    run(
      "insert into staff_act (institution_id, id, account_id, field, key, subject_ids, reversal) values ($1, gen_random_uuid(), $2, 'referralWithdraw', 'k', array[$3::uuid], '{}')",
      [institution.id, officer.id, id],
    ),
  ).rejects.toThrow('field_check');
  expect(
    Object.entries(STAFF_ACTS)
      .flatMap(([field, rule]) => ('undo' in rule ? [field] : []))
      .toSorted(),
  ).toEqual(await undoableInDatabase());
});

async function undoableInDatabase(): Promise<UndoableField[]> {
  const { text } = await harness.one<{ text: string }>("select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'staff_act_field_check'");
  const onlyCorrected = ['placementEnd', 'traineeExit'];
  return ([...text.matchAll(/'(\w+)'/g)].map(([, field]) => field) as UndoableField[]).filter((field) => !onlyCorrected.includes(field)).toSorted();
}
