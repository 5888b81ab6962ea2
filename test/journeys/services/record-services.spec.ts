import { randomUUID } from 'node:crypto';
import { dayText } from '../../../src/shared/local-date';
import { type Institution, inDays, People, type Trainee } from '../../harness/data/people';
import { answerOf, counselling, addGrant, groupSession, changeServices } from '../../harness/data/services';
import { type Data, type Person, Harness } from '../../harness/harness';

/** Staff record services received: assistance, nights in the shelter, self-employment. */
let harness: Harness;
let people: People;
let institution: Institution;
let caseWorker: Person;
let officer: Person;
let trainee: Trainee;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  caseWorker = await people.staff(institution, ['CASE_WORKER']);
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  trainee = await people.trainee(institution);
});

async function createTrainees(count: number): Promise<Trainee[]> {
  const trainees: Trainee[] = [];
  while (trainees.length < count) trainees.push(await people.trainee(institution));
  return trainees;
}
const countRows = async (table: string, where = 'true'): Promise<number> =>
  (await harness.one<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`)).n;

describe('service for one person', () => {
  test('a service is recorded, counted once, and can be revoked without being deleted', async () => {
    const recorded = await changeServices(caseWorker, 'serviceRecord', { input: counselling(trainee, { hours: 1.25 }), key: 'once' });
    expect(recorded).toMatchObject({
      kind: 'COUNSELLING_INDIVIDUAL',
      providedOn: inDays(-1),
      hours: 1.25,
      provider: 'Sokha',
      state: 'RECORDED',
      availableActions: ['void'],
      trainee: { id: trainee.id },
      session: null,
    });
    expect(await changeServices(caseWorker, 'serviceRecord', { input: counselling(trainee, { hours: 1.25 }), key: 'once' })).toEqual(recorded);
    expect(await countRows('service_record')).toBe(1);
    expect(await changeServices(caseWorker, 'serviceVoid', { id: recorded.id })).toMatchObject({ state: 'VOIDED', availableActions: [] });
    expect(await changeServices(caseWorker, 'serviceVoid', { id: recorded.id })).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      state: 'VOIDED',
      availableActions: [],
    });
    expect(await countRows('service_record', 'voided_at is not null')).toBe(1);
    expect(await countRows('outbox')).toBe(0);
    expect(await harness.sql("select action from audit_pending where subject_kind = 'service_record' order by at, id")).toEqual([
      { action: 'ServiceRecorded' },
      { action: 'ServiceVoided' },
    ]);
  });

  test('an invalid service is refused with every wrong field and its remedy', async () => {
    const refused = await changeServices(caseWorker, 'serviceRecord', {
      input: counselling(trainee, { providedOn: inDays(1), hours: 25, provider: '', grantId: 'no-such-grant' }),
    });
    expect(refused).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [
        { path: 'providedOn', message: 'This is in the future. Choose an earlier date.' },
        { path: 'hours', message: 'The maximum is 24.' },
        { path: 'provider', message: 'Please fill this in.' },
      ],
    });
    expect(await changeServices(caseWorker, 'serviceRecord', { input: counselling(trainee, { providedOn: inDays(-91) }) })).toMatchObject({
      problems: [{ path: 'providedOn', message: `Choose ${dayText('en-GB', inDays(-90))} or later.` }],
    });
    expect(await changeServices(caseWorker, 'serviceRecord', { input: counselling(trainee, { kind: 'COUNSELLING_GROUP' }) })).toMatchObject({
      problems: [{ path: 'kind' }],
    });
    const stranger = await people.trainee(await people.institution());
    expect(await changeServices(caseWorker, 'serviceRecord', { input: counselling(stranger) })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await countRows('service_record')).toBe(0);
  });

  test('a service can be recorded on 29 February, but not on one that does not exist', async () => {
    await harness.sql("update trainee set created_at = '2028-01-15T02:00:00Z'");
    await harness.sql("insert into clock (ahead_by) values ('2028-03-01T02:00:00Z'::timestamptz - now())");
    expect(await changeServices(caseWorker, 'serviceRecord', { input: counselling(trainee, { providedOn: '2028-02-29' }) })).toMatchObject({
      providedOn: '2028-02-29',
    });
    expect(await changeServices(caseWorker, 'serviceRecord', { input: counselling(trainee, { providedOn: '2027-11-01' }) })).toMatchObject({
      providedOn: '2027-11-01',
    });
    expect(await answerOf(caseWorker, 'serviceRecord', { input: counselling(trainee, { providedOn: '2027-02-29' }) })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  test("a service is paid by the grant in the input, or else by the trainee's current grant, only within the grant's dates", async () => {
    await addGrant(harness, 'hers', [institution]);
    await addGrant(harness, 'named', [institution], inDays(-30), inDays(-20));
    await addGrant(harness, 'foreign', [await people.institution()]);
    await harness.sql("update trainee set grant_id = 'hers'");
    const paid = await changeServices(caseWorker, 'serviceRecord', { input: counselling(trainee) });
    expect(paid).toMatchObject({ grantId: 'hers' });
    const read = await caseWorker.answer('query ($id: ID!) { service(id: $id) { grant { title } } }', { id: paid['id'] });
    expect(read).toMatchObject({ data: { service: { grant: { title: 'A grant' } } } });
    expect(await changeServices(caseWorker, 'serviceRecord', { input: counselling(trainee, { grantId: 'named', providedOn: inDays(-20) }) })).toMatchObject({
      grantId: 'named',
    });
    expect(await changeServices(caseWorker, 'serviceRecord', { input: counselling(trainee, { grantId: 'named' }) })).toMatchObject({
      problems: [{ path: 'grantId', message: expect.stringContaining(`${dayText('en-GB', inDays(-30))} – ${dayText('en-GB', inDays(-20))}`) }],
    });
    for (const grantId of ['foreign', 'none-of-these'])
      expect(await changeServices(caseWorker, 'serviceRecord', { input: counselling(trainee, { grantId }) })).toMatchObject({
        problems: [{ path: 'grantId', message: 'We don’t recognise this. Check the spelling.' }],
      });
    await harness.sql("update trainee set grant_id = 'named'");
    expect(await changeServices(caseWorker, 'serviceRecord', { input: counselling(trainee) })).toMatchObject({ grantId: null });
  });
});

describe('group session', () => {
  test('a group session is recorded once with a record for each person, even if the same request arrives three times at once', async () => {
    const attendees = await createTrainees(4);
    const answers = await Promise.all(
      Array.from({ length: 3 }, () => changeServices(caseWorker, 'groupSessionRecord', { input: groupSession(attendees), key: 'session' })),
    );
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(answers[0]).toMatchObject({ kind: 'COUNSELLING_GROUP', heldOn: inDays(-1), hours: 2, ledBy: 'Sokha', topic: 'Sleep' });
    expect(answers[0].attendees.map((one: Data) => one.trainee.id).sort()).toEqual(attendees.map(({ id }) => id).sort());
    expect([await countRows('group_session'), await countRows('service_record')]).toEqual([1, 4]);
  });

  test('the same session under another key is refused, even concurrently, and the answer names the persons already recorded', async () => {
    const [one, two, three] = (await createTrainees(3)) as [Trainee, Trainee, Trainee];
    const colleague = await people.staff(institution, ['CASE_WORKER']);
    const answers = await Promise.all([
      changeServices(caseWorker, 'groupSessionRecord', { input: groupSession([one, two]) }),
      changeServices(colleague, 'groupSessionRecord', { input: groupSession([two, one]) }),
    ]);
    expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1);
    expect(answers.find(({ code }) => code)).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'traineeIds.0' }, { path: 'traineeIds.1' }] });
    expect(await changeServices(caseWorker, 'groupSessionRecord', { input: groupSession([three, two], { topic: 'sleep', ledBy: 'SOKHA' }) })).toMatchObject({
      problems: [{ path: 'traineeIds.1', message: 'This is already entered. Remove one of the two.' }],
    });
    expect([await countRows('group_session'), await countRows('service_record')]).toEqual([1, 2]);
    expect(await changeServices(caseWorker, 'groupSessionRecord', { input: groupSession([one, two], { topic: 'Anger' }) })).toMatchObject({ topic: 'Anger' });
  });

  test('a group session with one person of another institution is refused as a whole, and the answer names that person', async () => {
    const [a, b, c, d] = (await createTrainees(4)) as [Trainee, Trainee, Trainee, Trainee];
    const stranger = await people.trainee(await people.institution());
    expect(await changeServices(caseWorker, 'groupSessionRecord', { input: groupSession([a, b, c, stranger, d]) })).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ path: 'traineeIds.3', message: 'We don’t recognise this. Check the spelling.' }],
    });
    expect(await changeServices(caseWorker, 'groupSessionRecord', { input: groupSession([a, { id: randomUUID() }, a]) })).toMatchObject({
      problems: [{ path: 'traineeIds.2', message: 'This is already entered. Remove one of the two.' }],
    });
    expect([await countRows('group_session'), await countRows('service_record')]).toEqual([0, 0]);
  });

  test('a group session can have 200 attendees but not 300', async () => {
    const attendees = await createTrainees(200);
    expect(
      await changeServices(caseWorker, 'groupSessionRecord', { input: groupSession(Array.from({ length: 300 }, () => ({ id: randomUUID() }))) }),
    ).toMatchObject({
      problems: [{ path: 'traineeIds', message: 'Choose at most 200.' }],
    });
    const session = await changeServices(caseWorker, 'groupSessionRecord', { input: groupSession(attendees) });
    expect(session.attendees).toHaveLength(200);
    expect(await countRows('service_record')).toBe(200);
  }, 60_000);

  test('staff can add a forgotten person to a session and remove an absent one, more than once', async () => {
    const [one, late] = (await createTrainees(2)) as [Trainee, Trainee];
    const { id } = await changeServices(caseWorker, 'groupSessionRecord', { input: groupSession([one]) });
    const input = { traineeId: late.id };
    expect((await changeServices(caseWorker, 'groupSessionAddAttendee', { id, input })).attendees).toHaveLength(2);
    expect(await changeServices(caseWorker, 'groupSessionAddAttendee', { id, input })).toMatchObject({ problems: [{ path: 'traineeId' }] });
    const without = await changeServices(caseWorker, 'groupSessionRemoveAttendee', { id, input });
    expect(without.attendees.find((attendee: Data) => attendee.trainee.id === late.id)).toMatchObject({ state: 'VOIDED' });
    expect(await changeServices(caseWorker, 'groupSessionRemoveAttendee', { id, input })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await changeServices(caseWorker, 'groupSessionAddAttendee', { id, input })).attendees).toHaveLength(3);
    expect(await countRows('service_record', 'voided_at is null')).toBe(2);
    const stranger = await people.trainee(await people.institution());
    expect(await changeServices(caseWorker, 'groupSessionAddAttendee', { id, input: { traineeId: stranger.id } })).toMatchObject({
      problems: [{ path: 'traineeId', message: 'We don’t recognise this. Check the spelling.' }],
    });
    const elsewhere = await people.staff(await people.institution(), ['CASE_WORKER']);
    expect(await changeServices(elsewhere, 'groupSessionAddAttendee', { id, input: { traineeId: stranger.id } })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('stay in the shelter', () => {
  const from = (fromOn: string, toOn: string | null = null): object => ({ traineeId: trainee.id, fromOn, toOn });

  test('staff can begin and end a stay, and revoke one recorded by mistake', async () => {
    const stay = await changeServices(caseWorker, 'stayStart', { input: from(inDays(-20)) });
    expect(stay).toMatchObject({ fromOn: inDays(-20), toOn: null, state: 'OPEN', availableActions: ['end', 'void'] });
    expect(await changeServices(caseWorker, 'stayEnd', { id: stay.id, input: { toOn: inDays(-21) } })).toMatchObject({
      problems: [{ path: 'toOn', message: 'This is before the start. Choose a later date.' }],
    });
    expect(await changeServices(caseWorker, 'stayEnd', { id: stay.id, input: { toOn: inDays(-5) } })).toMatchObject({ toOn: inDays(-5), state: 'ENDED' });
    expect(await changeServices(caseWorker, 'stayEnd', { id: stay.id, input: { toOn: inDays(-4) } })).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      state: 'ENDED',
    });
    expect(await changeServices(caseWorker, 'stayVoid', { id: stay.id })).toMatchObject({ state: 'VOIDED', availableActions: [] });
    expect(await changeServices(caseWorker, 'stayStart', { input: from(inDays(-10), inDays(-9)) })).toMatchObject({ state: 'ENDED' });
    const open = await caseWorker.ask('{ stays(open: true) { nodes { id } } }');
    expect(open.nodes).toEqual([]);
  });

  test('a stay that overlaps another one is refused with its remedy', async () => {
    await changeServices(caseWorker, 'stayStart', { input: from(inDays(-20), inDays(-10)) });
    for (const [fromOn, toOn] of [
      [inDays(-15), inDays(-12)],
      [inDays(-30), null],
      [inDays(-11), null],
      [inDays(-20), inDays(-20)],
    ] as const)
      expect(await changeServices(caseWorker, 'stayStart', { input: from(fromOn, toOn) })).toMatchObject({
        problems: [{ path: 'fromOn', message: 'She already has a stay in these days. End that one first, or choose other dates.' }],
      });
    expect(await changeServices(caseWorker, 'stayStart', { input: from(inDays(-10)) })).toMatchObject({ state: 'OPEN' });
    expect(await countRows('shelter_stay')).toBe(2);
  });

  test('concurrent requests to begin the same stay create one stay', async () => {
    const colleague = await people.staff(institution, ['SAFETY_LEAD']);
    const answers = await Promise.all([caseWorker, colleague, caseWorker].map((person) => changeServices(person, 'stayStart', { input: from(inDays(-3)) })));
    expect(answers.filter(({ state }) => state === 'OPEN')).toHaveLength(1);
    expect(answers.filter(({ problems }) => problems?.[0].path === 'fromOn')).toHaveLength(2);
  });

  test('the database refuses overlapping stays, even from concurrent transactions', async () => {
    const insert = (fromOn: string, toOn: string | null): Promise<unknown> =>
      harness.sql('insert into shelter_stay (institution_id, trainee_id, from_on, to_on, recorded_at) values ($1, $2, $3, $4, now())', [
        institution.id,
        trainee.id,
        fromOn,
        toOn,
      ]);
    const results = await Promise.allSettled([insert(inDays(-8), null), insert(inDays(-3), inDays(-1)), insert(inDays(-9), inDays(-2))]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject({ constraint: 'shelter_stay_no_overlap' });
  });

  test("no stay can begin after the trainee's exit", async () => {
    await harness.sql("update trainee set state = 'EXITED', exited_on = $1, exit_reason = 'MOVED'", [inDays(-1)]);
    expect(await changeServices(caseWorker, 'stayStart', { input: from(inDays(-3)) })).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      state: 'EXITED',
      message: expect.stringContaining('she has left the programme'),
    });
    expect(await changeServices(caseWorker, 'serviceRecord', { input: counselling(trainee) })).toMatchObject({ state: 'RECORDED' });
  });
});

test('staff can start, verify and end self-employment, and it does not count as a placement', async () => {
  const input = { traineeId: trainee.id, activity: 'Noodle stall', iscoCode: '5212', startedOn: inDays(-30) };
  const work = await changeServices(officer, 'selfEmploymentStart', { input });
  expect(work).toMatchObject({ activity: 'Noodle stall', iscoCode: '5212', state: 'STARTED', availableActions: ['verify', 'end'] });
  expect(await changeServices(officer, 'selfEmploymentStart', { input: { ...input, iscoCode: '0000', startedOn: inDays(1) } })).toMatchObject({
    problems: [{ path: 'startedOn' }],
  });
  expect(await changeServices(officer, 'selfEmploymentStart', { input: { ...input, iscoCode: '0000' } })).toMatchObject({ problems: [{ path: 'iscoCode' }] });
  expect(await changeServices(officer, 'selfEmploymentVerify', { id: work.id, input: { verifiedOn: inDays(-31), method: 'VISIT' } })).toMatchObject({
    problems: [{ path: 'verifiedOn', message: 'This is before the start. Choose a later date.' }],
  });
  expect(await changeServices(officer, 'selfEmploymentVerify', { id: work.id, input: { verifiedOn: inDays(-10), method: 'VISIT' } })).toMatchObject({
    state: 'VERIFIED',
    verificationMethod: 'VISIT',
    availableActions: ['end'],
  });
  expect(await harness.one('select verified_by from self_employment')).toEqual({ verified_by: officer.id });
  expect(await changeServices(officer, 'selfEmploymentEnd', { id: work.id, input: { endedOn: inDays(-11) } })).toMatchObject({
    problems: [{ path: 'endedOn' }],
  });
  expect(await changeServices(officer, 'selfEmploymentEnd', { id: work.id, input: { endedOn: inDays(-1) } })).toMatchObject({
    state: 'ENDED',
    availableActions: [],
  });
  expect(await changeServices(officer, 'selfEmploymentEnd', { id: work.id, input: { endedOn: inDays(0) } })).toMatchObject({
    code: 'TRANSITION_NOT_ALLOWED',
    state: 'ENDED',
  });
  expect(await countRows('placement')).toBe(0);
  const elsewhere = await people.staff(await people.institution());
  expect(await changeServices(elsewhere, 'selfEmploymentEnd', { id: work.id, input: { endedOn: inDays(0) } })).toMatchObject({ code: 'NOT_FOUND' });
});
