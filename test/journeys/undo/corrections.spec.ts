import { IndicatorRows } from '../../harness/data/counted-rows';
import { notificationsOf } from '../../harness/data/due';
import { REPORT, reportVariables } from '../../harness/data/indicator-requests';
import { apprenticeshipAt, startedPlacement } from '../../harness/data/placements';
import { type Employer, inDays, type Institution, People, today, type Trainee } from '../../harness/data/people';
import { changeServices, sewingCourse } from '../../harness/data/services';
import { type Data, Harness, type Person } from '../../harness/harness';
import { waitUntilIdle } from '../../harness/wait-until-idle';

/** Staff put wrong records right within thirty days, with a reason (docs/domain.md 5.26). */
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
  officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER', 'MONITORING_OFFICER']);
  colleague = await people.staff(institution);
  employer = await people.employer();
  trainee = await people.trainee(institution, { officer });
});

let keys = 0;
const SUBJECTS: Readonly<Record<string, string>> = {
  placement: 'state endedOn endReason canCorrectEnd',
  trainee: 'state exitedOn canCorrectExit',
  task: 'state',
};
async function change(field: string, id: string, input: object, inputType = 'ReasonInput', by = officer): Promise<Data> {
  const subject = /^[a-z]+/.exec(field)?.[0] ?? '';
  const payload = `${field.charAt(0).toUpperCase()}${field.slice(1)}Payload`;
  return by.ask(
    `mutation ($id: ID!, $input: ${inputType}!, $key: ID!) { ${field}(id: $id, input: $input, idempotencyKey: $key) { __typename
       ... on ${payload} { ${subject} { ${SUBJECTS[subject]} } } ... on InvalidInput { problems { path } } ${/Correct|Reopen/.test(field) ? '... on CannotUndo { missing }' : ''} ... on Refusal { code } } }`,
    { id, input, key: `correction-${++keys}` },
  );
}
const end = (id: string): Promise<Data> => change('placementEnd', id, { kind: 'BY_TRAINEE', reason: 'FAMILY', endedOn: today() }, 'PlacementEndInput');
const reason = { reason: 'The end was of her colleague.' };
const LATE = { code: 'CANNOT_UNDO', missing: ['THIRTY_DAYS_OVER'] };

test('an end recorded for the wrong person is corrected: work, agreement, check-ins and stages are as before', async () => {
  const { id } = await startedPlacement(harness, trainee, await apprenticeshipAt(harness, people, employer));
  const rows = (): Promise<Data> =>
    harness.one(
      `select (select jsonb_agg(jsonb_build_object('state', state, 'open', left_at is null) order by position) from placement_stage where placement_id = $1) as stages,
         (select jsonb_agg(state order by id) from employer_check_in where placement_id = $1) as "checkIns", (select jsonb_agg(state order by id) from follow_up where placement_id = $1) as "followUps",
         (select jsonb_build_object('state', state, 'by', broken_by, 'on', ended_on) from apprenticeship_agreement where placement_id = $1) as agreement`,
      [id],
    );
  const before = await rows();
  expect(await change('placementCorrectEnd', id, reason)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await end(id)).toMatchObject({ placement: { state: 'ENDED_BY_TRAINEE', canCorrectEnd: true } });
  await waitUntilIdle(harness);
  expect(await rows()).not.toEqual(before);
  expect(await change('placementCorrectEnd', id, { reason: ' ' })).toMatchObject({ problems: [{ path: 'reason' }] });
  await harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, app.now())', [employer.id]);
  expect(await change('placementCorrectEnd', id, reason, 'ReasonInput', colleague)).toMatchObject({
    placement: { state: 'ACTIVE', endedOn: null, endReason: null, canCorrectEnd: false },
  });
  expect(await rows()).toEqual(before);
  await waitUntilIdle(harness);
  expect(await notificationsOf(harness, 'PlacementEndCorrected')).toEqual([
    'STAFF EMAIL placement-end-corrected SENT',
    'STAFF IN_APP placement-end-corrected SENT',
  ]);
  expect(await harness.sql("select state from task where kind = 'PLACEMENT_ENDED'")).toEqual([{ state: 'DONE' }]);
  const { endCorrections } = await officer.ask('query ($id: ID!) { placement(id: $id) { endCorrections { endedOn endReason reason correctedBy } } }', { id });
  expect(endCorrections).toEqual([{ endedOn: today(), endReason: expect.any(String), reason: reason.reason, correctedBy: expect.stringMatching(/./) }]);
  expect(await harness.one('select field, reason, account_id from correction')).toEqual({
    field: 'placementCorrectEnd',
    reason: reason.reason,
    account_id: colleague.id,
  });
});

test('no one can correct an end after thirty days, or open a placement again by plain SQL', async () => {
  const { id } = await startedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: today() }));
  await end(id);
  const settings = { actor_id: officer.id, institution_id: institution.id, roles: 'PLACEMENT_OFFICER' };
  const sql = "update placement set state = 'ACTIVE', ended_on = null, end_reason = null, end_recorded_at = null where id = $1";
  await expect(harness.asLogin('staff', 'waymark_staff_writer', settings, sql, [id])).rejects.toThrow('only a correction');
  await harness.clockForward('31 days');
  expect(await change('placementCorrectEnd', id, reason)).toMatchObject(LATE);
});

test('a report as of an instant before a correction still counts the end, and a later one does not', async () => {
  const counted = new IndicatorRows(harness, people);
  await counted.grant('seed', [institution]);
  const id = await counted.placed(await counted.person(institution), await counted.employer(inDays(-150)), { startsOn: inDays(-120) });
  const report = async (asOf: string): Promise<Data> => {
    const { hash, cells } = await officer.ask(REPORT, reportVariables({ asOf }));
    return { hash, retained: cells.find((cell: Data) => cell.id === 'O3-90').ownValue };
  };
  const instant = async (): Promise<string> => {
    await harness.clockForward('1 second');
    const { now } = await harness.one<{ now: Date }>('select app.now() as now');
    await harness.clockForward('1 second');
    return now.toISOString();
  };
  expect(await report(await instant())).toMatchObject({ retained: 1 });
  await change('placementEnd', id, { kind: 'BY_TRAINEE', reason: 'FAMILY', endedOn: inDays(-60) }, 'PlacementEndInput');
  const whileEnded = await instant();
  const asReported = await report(whileEnded);
  expect(asReported).toMatchObject({ retained: 0 });
  await change('placementCorrectEnd', id, reason);
  expect(await report(await instant())).toMatchObject({ retained: 1 });
  expect(await report(whileEnded)).toEqual(asReported);
});

test('an exit and the follow-ups it stopped are corrected, with her state as before', async () => {
  const placement = await startedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: today() }));
  await end(placement.id);
  const states = async (): Promise<string[]> => (await harness.sql<{ state: string }>('select state from follow_up order by id')).map(({ state }) => state);
  const before = await states();
  const exit = { reason: 'DIED', exitedOn: today() };
  expect(await change('traineeExit', trainee.id, exit, 'TraineeExitInput')).toMatchObject({ trainee: { state: 'EXITED', canCorrectExit: true } });
  expect(await states()).not.toEqual(before);
  expect(await change('traineeCorrectExit', trainee.id, reason)).toMatchObject({ trainee: { state: 'JOB_READY', exitedOn: null, canCorrectExit: false } });
  expect(await states()).toEqual(before);
  await change('traineeExit', trainee.id, exit, 'TraineeExitInput');
  await harness.clockForward('30 days');
  expect(await change('traineeCorrectExit', trainee.id, reason)).toMatchObject(LATE);
});

test('a task marked as done is opened again within thirty days, by a colleague too', async () => {
  const { id } = await harness.one<{ id: string }>(
    "insert into task (institution_id, kind, trainee_id, subject_id, cause_id, state, created_at) values ($1, 'CALL_TRAINEE', $2, $2, gen_random_uuid(), 'OPEN', app.now()) returning id",
    [institution.id, trainee.id],
  );
  const finish = (): Promise<Data> =>
    officer.ask('mutation ($id: ID!, $key: ID!) { taskFinish(id: $id, idempotencyKey: $key) { __typename } }', { id, key: `finish-${++keys}` });
  await finish();
  expect(await change('taskReopen', id, reason, 'ReasonInput', colleague)).toMatchObject({ task: { state: 'OPEN' } });
  await finish();
  await harness.clockForward('30 days');
  expect(await change('taskReopen', id, reason)).toMatchObject(LATE);
  expect(await change('taskReopen', id, reason, 'ReasonInput', await people.staff(await people.institution()))).toMatchObject({ code: 'NOT_FOUND' });
});

test('the attendance of a lesson is corrected or removed, and none of another institution', async () => {
  const course = await changeServices(officer, 'courseCreate', { input: sewingCourse() });
  const { id } = await changeServices(officer, 'courseEnrol', { id: course.id, input: { traineeId: trainee.id, enrolledOn: inDays(-30) } });
  await changeServices(officer, 'enrolmentAttend', { id, input: { heldOn: inDays(-2), hours: 3 } });
  const correct = (input: object, by = officer): Promise<Data> =>
    by.ask(
      `mutation ($id: ID!, $input: AttendanceCorrectInput!, $key: ID!) { attendanceCorrect(id: $id, input: $input, idempotencyKey: $key) { __typename
         ... on AttendanceCorrectPayload { enrolment { state hoursAttended } } ... on InvalidInput { problems { path } } ... on Refusal { code } } }`,
      { id, input: { ...reason, ...input }, key: `attend-${++keys}` },
    );
  expect(await correct({ heldOn: inDays(-3), hours: 2 })).toMatchObject({ problems: [{ path: 'heldOn' }] });
  expect(await correct({ heldOn: inDays(-2), hours: 2 })).toMatchObject({ enrolment: { state: 'ATTENDING', hoursAttended: 2 } });
  expect(await correct({ heldOn: inDays(-2), hours: null }, await people.staff(await people.institution()))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await correct({ heldOn: inDays(-2), hours: null })).toMatchObject({ enrolment: { state: 'ENROLLED', hoursAttended: 0 } });
  const settings = { actor_id: officer.id, institution_id: institution.id, roles: 'PLACEMENT_OFFICER' };
  await changeServices(officer, 'enrolmentAttend', { id, input: { heldOn: inDays(-2), hours: 3 } });
  expect(await harness.asLogin('staff', 'waymark_staff_writer', settings, 'select app.correct_attendance($1, $2, null) as changed', [id, inDays(-2)])).toEqual([
    { changed: 0 },
  ]);
});

test('a done task to contact her about a hold is not reopened while a later hold has another one open', async () => {
  await startedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }));
  const hold = (): Promise<unknown> => harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, app.now())', [employer.id]);
  const states = (): Promise<Data[]> => harness.sql("select id, state from task where kind = 'HOLD_CONTACT' order by created_at, id");
  await hold();
  const [first] = await states();
  await officer.ask('mutation ($id: ID!) { taskFinish(id: $id, idempotencyKey: "contacted") { __typename } }', { id: first?.id });
  await hold();
  expect((await states()).map(({ state }) => state)).toEqual(['DONE', 'OPEN']);
  expect(await change('taskReopen', first?.id, { reason: 'It was of another trainee.' })).toMatchObject({ code: 'CANNOT_UNDO', missing: ['CHANGED_SINCE'] });
  expect((await states()).map(({ state }) => state)).toEqual(['DONE', 'OPEN']);
});
