import { setTimeout as pause } from 'node:timers/promises';
import { inDays, type Institution, People, type Trainee } from '../../harness/data/people';
import { clockAt, startedPlacement } from '../../harness/data/placements';
import { ask, key } from '../../harness/trainee-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/** Staff log their contacts with a trainee. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let her: Trainee;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  her = await people.trainee(institution, { officer });
});

const log = (input: object, by = officer, idempotencyKey = key(), id = her.id): Promise<Data> =>
  ask(by, 'traineeLogContact', { id: 'ID!', input: 'ContactLogInput!' }, { id, input, idempotencyKey }, 'lastContactAt lastAttemptAt');
const rows = (): Promise<Data[]> => harness.sql('select way, outcome, note, logged_by as by, trainee_id as whose from contact_log order by at, logged_at');
const tasks = (): Promise<Data[]> => harness.sql("select state, assigned_to as by, due_on::text as due from task where kind = 'CALL_AGAIN' order by due_on");

test('a contact that is sent twice is logged once, with its author, and the audit log names fields and no text', async () => {
  const sent = key();
  const input = { outcome: 'TALKED', note: 'She asks for morning work.' };
  const [first, second] = await Promise.all([log(input, officer, sent), log(input, officer, sent)]);
  expect([first, second]).toEqual([expect.objectContaining({ __typename: 'TraineeLogContactPayload' }), first]);
  expect(first).toMatchObject({ trainee: { lastContactAt: expect.any(String), lastAttemptAt: null } });
  expect(await rows()).toEqual([{ way: 'CALL', outcome: 'TALKED', note: 'She asks for morning work.', by: officer.id, whose: her.id }]);
  const lines = await harness.sql("select detail, person_id from audit_pending where action = 'TraineeContactLogged'");
  expect(lines).toEqual([{ detail: { fields: ['way', 'outcome', 'at', 'note', 'callAgainOn'] }, person_id: her.id }]);
  expect(await log({ ...input, outcome: 'NO_ANSWER' }, officer, sent)).toMatchObject({ code: 'KEY_USED_FOR_OTHER_REQUEST' });
});

test('a promised call is a task of her officer on its day, and a talk on or after that day finishes it', async () => {
  await log({ outcome: 'NO_ANSWER', callAgainOn: inDays(2) });
  await log({ outcome: 'TALKED', callAgainOn: inDays(5) });
  expect(await tasks()).toEqual([
    { state: 'OPEN', by: officer.id, due: inDays(2) },
    { state: 'OPEN', by: officer.id, due: inDays(5) },
  ]);
  await harness.clockForward('3 days');
  await log({ outcome: 'NO_ANSWER' });
  expect((await tasks()).map(({ state }) => state)).toEqual(['OPEN', 'OPEN']);
  await log({ outcome: 'TALKED' });
  expect((await tasks()).map(({ state }) => state)).toEqual(['DONE', 'OPEN']);
});

test('a failed contact counts as an attempt of the follow-up it was made for once that is due', async () => {
  await startedPlacement(harness, her, await people.vacancy(await people.employer(), { startsOn: inDays(0) }));
  const [followUp] = await harness.sql<{ id: string; from: string }>("select id, window_from::text as from from follow_up where code = 'F1'");
  const state = (): Promise<Data> => harness.one('select state, attempts from follow_up where id = $1', [followUp?.id]);
  expect(await log({ outcome: 'TALKED', followUpId: followUp?.id })).toMatchObject({ __typename: 'TraineeLogContactPayload' });
  expect(await state()).toEqual({ state: 'SCHEDULED', attempts: 0 });
  // before it is due, the call is logged and is no attempt
  await log({ outcome: 'NO_ANSWER', followUpId: followUp?.id });
  expect(await state()).toEqual({ state: 'SCHEDULED', attempts: 0 });
  await clockAt(harness, followUp?.from ?? '', 9 * 3600);
  await log({ outcome: 'SWITCHED_OFF', followUpId: followUp?.id });
  expect(await state()).toEqual({ state: 'ATTEMPTED', attempts: 1 });
  const other = await people.trainee(institution, { officer });
  expect(await log({ outcome: 'NO_ANSWER', followUpId: followUp?.id }, officer, key(), other.id)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await state()).toEqual({ state: 'ATTEMPTED', attempts: 1 });
});

const HAND_OVERS: Readonly<Record<string, (from: Person, to: Person) => Promise<Data>>> = {
  'her whole caseload': (from, to) =>
    from.ask(
      'mutation ($input: CaseloadHandOverInput!, $key: ID!) { caseloadHandOver(input: $input, idempotencyKey: $key) { ... on CaseloadHandOverPayload { count } } }',
      { input: { responsibility: 'PLACEMENT_OFFICER', fromId: from.id, toId: to.id, expectedCount: 1 }, key: key() },
    ),
  'this trainee': (from, to) =>
    from.ask(
      'mutation ($input: TraineesAssignInput!, $key: ID!) { traineesAssign(input: $input, idempotencyKey: $key) { ... on TraineesAssignPayload { count } } }',
      {
        input: { traineeIds: [her.id], placementOfficerId: to.id },
        key: key(),
      },
    ),
};

test.each(Object.keys(HAND_OVERS))('a contact is logged for a follow-up while her officer hands over %s: neither stops the other', async (what) => {
  await startedPlacement(harness, her, await people.vacancy(await people.employer(), { startsOn: inDays(0) }));
  const followUp = await harness.one<{ id: string; from: string }>("select id, window_from::text as from from follow_up where code = 'F1'");
  await clockAt(harness, followUp.from, 9 * 3600);
  const colleague = await people.staff(institution);
  // someone else is at work on her record: the handover waits for it first, and then the contact
  const busy = harness.sql(`begin; select from trainee where id = '${her.id}' for update; select pg_sleep(1.2); commit`);
  await pause(200);
  const handedOver = HAND_OVERS[what]?.(officer, colleague);
  await pause(400);
  const logged = log({ outcome: 'NO_ANSWER', followUpId: followUp.id });
  expect(await Promise.all([handedOver, logged])).toEqual([{ count: 1 }, expect.objectContaining({ __typename: 'TraineeLogContactPayload' })]);
  await busy;
  expect(await harness.one('select state, attempts, assigned_to as by from follow_up where id = $1', [followUp.id])).toEqual({
    state: 'ATTEMPTED',
    attempts: 1,
    by: colleague.id,
  });
});

test('her officer, a case worker and the safety lead log contacts; other staff and other institutions do not', async () => {
  for (const role of ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'] as const)
    expect(await log({ outcome: 'TALKED' }, await people.staff(institution, [role]))).toMatchObject({ __typename: 'TraineeLogContactPayload' });
  const vetting = await people.staff(institution, ['VETTING_OFFICER']);
  await expect(log({ outcome: 'TALKED' }, vetting)).rejects.toThrow(/FORBIDDEN/);
  const elsewhere = await people.staff(await people.institution(), ['CASE_WORKER']);
  expect(await log({ outcome: 'TALKED' }, elsewhere)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await rows()).toHaveLength(3);
  const read = (person: Person, role: string): Promise<Data[]> =>
    harness.asLogin('staff', 'waymark_staff', { actor_id: person.id, institution_id: institution.id, roles: role }, 'select note from contact_log');
  expect(await read(vetting, 'VETTING_OFFICER')).toEqual([]);
  expect(await read(officer, 'PLACEMENT_OFFICER')).toHaveLength(3);
});

test('the login of staff can enter no contact of a colleague, none of the future and none that is older than a month, and changes none', async () => {
  await log({ outcome: 'TALKED' });
  const colleague = await people.staff(institution);
  const insert = (by: Person, at: string, loggedAt = 'app.now()'): Promise<Data[]> =>
    harness.asLogin(
      'staff',
      'waymark_staff_writer',
      { actor_id: officer.id, institution_id: institution.id, roles: 'PLACEMENT_OFFICER' },
      `insert into contact_log (institution_id, trainee_id, way, outcome, at, logged_by, logged_at) values ($1, $2, 'CALL', 'TALKED', ${at}, $3, ${loggedAt}) returning id`,
      [institution.id, her.id, by.id],
    );
  expect(await insert(officer, "app.now() - interval '1 day'")).toHaveLength(1);
  await expect(insert(colleague, 'app.now()')).rejects.toThrow(/row-level security/);
  await expect(insert(officer, "app.now() + interval '1 hour'")).rejects.toThrow(/contact_log/);
  await expect(insert(officer, "app.now() - interval '40 days'")).rejects.toThrow(/contact_log/);
  await expect(insert(officer, "app.now() - interval '40 days'", "app.now() - interval '39 days'")).rejects.toThrow(/row-level security/);
  await expect(
    harness.asLogin(
      'staff',
      'waymark_staff_writer',
      { actor_id: officer.id, institution_id: institution.id, roles: 'PLACEMENT_OFFICER' },
      "update contact_log set note = 'x'",
    ),
  ).rejects.toThrow(/permission denied/);
});

test('the last contact is the last talk, service, follow-up or explanation, on her page and in the list, and attempts are apart', async () => {
  const read = async (): Promise<unknown> => await officer.ask('query ($id: ID!) { trainee(id: $id) { lastContactAt lastAttemptAt } }', { id: her.id });
  const listed = async (): Promise<unknown> =>
    (await officer.ask('{ traineeList(filter: { whose: ALL }) { nodes { lastContactOn } } }')).nodes[0].lastContactOn;
  // she confirmed a contact method today
  expect([await read(), await listed()]).toMatchObject([{ lastContactAt: `${inDays(-1)}T17:00:00.000Z`, lastAttemptAt: null }, inDays(0)]);
  await harness.sql('delete from contact_method');
  expect([await read(), await listed()]).toEqual([{ lastContactAt: null, lastAttemptAt: null }, null]);
  await log({ outcome: 'TALKED', on: inDays(-3), time: '10:00' });
  await log({ outcome: 'NO_ANSWER', on: inDays(-1), time: '10:00' });
  expect([await read(), await listed()]).toEqual([{ lastContactAt: `${inDays(-3)}T03:00:00.000Z`, lastAttemptAt: `${inDays(-1)}T03:00:00.000Z` }, inDays(-3)]);
});
