import { type Institution, inDays, People, type Trainee } from '../../harness/data/people';
import { answerOf, counselling, groupSession, changeServices } from '../../harness/data/services';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * Services received are readable by roles that need them: those about past exploitation only by case workers
 * and the safety lead.
 */
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

const TRAINEE_SERVICES =
  'query ($id: ID!) { trainee(id: $id) { services { nodes { kind } } stays { fromOn } enrolments { id } selfEmployments { activity } } }';

describe('services about past exploitation', () => {
  beforeEach(async () => {
    await changeServices(caseWorker, 'serviceRecord', { input: counselling(trainee) });
    for (const kind of ['EMERGENCY_ASSISTANCE', 'LEGAL', 'HEALTH', 'FAMILY', 'CASH_OR_KIND'])
      await changeServices(caseWorker, 'serviceRecord', { input: counselling(trainee, { kind, hours: null }) });
    await changeServices(caseWorker, 'groupSessionRecord', { input: groupSession([trainee]) });
    await changeServices(caseWorker, 'stayStart', { input: { traineeId: trainee.id, fromOn: inDays(-3) } });
    await changeServices(officer, 'serviceRecord', { input: counselling(trainee, { kind: 'JOB_SEARCH' }) });
    await changeServices(officer, 'groupSessionRecord', { input: groupSession([trainee], { kind: 'JOB_READINESS' }) });
    await changeServices(officer, 'selfEmploymentStart', { input: { traineeId: trainee.id, activity: 'Noodle stall', startedOn: inDays(-2) } });
  });

  test('only case workers and the safety lead can read services about past exploitation', async () => {
    const safetyLead = await people.staff(institution, ['SAFETY_LEAD']);
    for (const person of [caseWorker, safetyLead]) {
      const her = await person.ask(TRAINEE_SERVICES, { id: trainee.id });
      expect([her.services.nodes.length, her.stays.length, her.selfEmployments.length]).toEqual([9, 1, 1]);
    }
    const her = await officer.ask(TRAINEE_SERVICES, { id: trainee.id });
    expect(her.services.nodes.map(({ kind }: Data) => kind).sort()).toEqual(['JOB_READINESS', 'JOB_SEARCH']);
    expect([her.stays, her.selfEmployments]).toEqual([[], [{ activity: 'Noodle stall' }]]);
    expect((await officer.ask('{ services { nodes { kind } } }')).nodes).toHaveLength(2);
    expect((await officer.ask('{ groupSessions { nodes { kind } } }')).nodes).toEqual([{ kind: 'JOB_READINESS' }]);
    expect((await officer.answer('{ stays { nodes { id } } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const elsewhere = await people.staff(await people.institution(), ['CASE_WORKER', 'SAFETY_LEAD']);
    expect((await elsewhere.ask('{ services { nodes { kind } } }')).nodes).toEqual([]);
    expect((await elsewhere.ask('{ stays { nodes { id } } }')).nodes).toEqual([]);
  });

  test('the timeline shows stays, alerts and personal services only to case workers and the safety lead', async () => {
    await harness.sql(
      "insert into safety_alert (institution_id, trainee_id, source, severity, state, opened_at) values ($1, $2, 'STAFF', 'HIGH', 'OPEN', now())",
      [institution.id, trainee.id],
    );
    const stepsOf = async (person: Person): Promise<Record<string, number>> => {
      const { timeline } = await person.ask('query ($id: ID!) { trainee(id: $id) { timeline(first: 50) { nodes { step detail } } } }', { id: trainee.id });
      const steps = timeline.nodes.map(({ step }: Data) => String(step)).filter((step: string) => /^(SERVICE|STAY|ALERT)/.test(step));
      return Object.fromEntries(['SERVICE_RECEIVED', 'STAY_BEGAN', 'ALERT_OPENED'].map((step) => [step, steps.filter((one: string) => one === step).length]));
    };
    expect(await stepsOf(caseWorker)).toEqual({ SERVICE_RECEIVED: 9, STAY_BEGAN: 1, ALERT_OPENED: 1 });
    expect(await stepsOf(officer)).toEqual({ SERVICE_RECEIVED: 2, STAY_BEGAN: 0, ALERT_OPENED: 0 });
  });

  test('a placement officer can neither record nor change such a service', async () => {
    expect(await changeServices(officer, 'serviceRecord', { input: counselling(trainee) })).toMatchObject({ problems: [{ path: 'kind' }] });
    expect(await changeServices(officer, 'groupSessionRecord', { input: groupSession([trainee]) })).toMatchObject({ problems: [{ path: 'kind' }] });
    expect((await answerOf(officer, 'stayStart', { input: { traineeId: trainee.id, fromOn: inDays(-3) } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const [care] = await harness.sql<{ id: string }>("select id from service_record where kind = 'LEGAL'");
    expect(await changeServices(officer, 'serviceVoid', { id: String(care?.id) })).toMatchObject({ code: 'NOT_FOUND' });
    const [session] = await harness.sql<{ id: string }>("select id from group_session where kind = 'COUNSELLING_GROUP'");
    const other = await people.trainee(institution);
    expect(await changeServices(officer, 'groupSessionAddAttendee', { id: String(session?.id), input: { traineeId: other.id } })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const settings = { institution_id: institution.id, actor_id: officer.id, roles: 'PLACEMENT_OFFICER' };
    const insert =
      "insert into service_record (institution_id, trainee_id, kind, provided_on, provider, recorded_at) values ($1, $2, 'LEGAL', now(), 'x', now())";
    await expect(harness.asLogin('staff', 'waymark_staff_writer', settings, insert, [institution.id, trainee.id])).rejects.toThrow('row-level security');
  });

  test('no database grant of an employer or of her own session reaches such services, even with injected SQL', async () => {
    const employer = await people.employer();
    for (const table of ['service_record', 'group_session', 'shelter_stay', 'course', 'training_enrolment', 'attendance', 'self_employment'])
      for (const role of ['waymark_employer', 'waymark_employer_writer'])
        await expect(harness.asLogin('employer', role, { employer_id: employer.id }, `select 1 from ${table}`)).rejects.toThrow('permission denied');
    const hers = { institution_id: institution.id, trainee_id: trainee.id };
    for (const table of ['service_record', 'group_session', 'shelter_stay'])
      await expect(harness.asLogin('trainee', 'waymark_trainee', hers, `select 1 from ${table}`)).rejects.toThrow('permission denied');
    await expect(harness.asLogin('trainee', 'waymark_trainee', hers, 'select grant_id from training_enrolment')).rejects.toThrow('permission denied');
  });

  test('reading such a service is recorded in the access log', async () => {
    await harness.sql('delete from audit_pending');
    await caseWorker.ask('{ stays { nodes { fromOn } } }');
    expect(await harness.sql("select action, subject_id, actor_id, detail ->> 'listSize' as size from audit_pending order by action")).toEqual([
      { action: 'RecordAccessed', subject_id: trainee.id, actor_id: caseWorker.id, size: '1' },
      { action: 'TraineesListed', subject_id: caseWorker.id, actor_id: caseWorker.id, size: '1' },
    ]);
  });
});

test('lists continue after the previous page, with each row once, and count revoked services', async () => {
  for (let day = 1; day <= 7; day++)
    await changeServices(officer, 'serviceRecord', { input: counselling(trainee, { kind: 'JOB_SEARCH', providedOn: inDays(-Math.ceil(day / 2)) }) });
  const serviceIds: string[] = [];
  let after: string | null = null;
  do {
    const page: Data = await officer.ask(
      'query ($id: ID!, $after: String) { trainee(id: $id) { services(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }',
      { id: trainee.id, after },
    );
    serviceIds.push(...page.services.nodes.map(({ id }: Data) => id));
    after = page.services.pageInfo.hasNextPage ? page.services.pageInfo.endCursor : null;
  } while (after !== null);
  expect([serviceIds.length, new Set(serviceIds).size]).toEqual([7, 7]);
  const days = (await officer.ask('query ($id: ID!) { services(traineeId: $id, kind: JOB_SEARCH) { nodes { providedOn } } }', { id: trainee.id })).nodes;
  expect(days.map(({ providedOn }: Data) => providedOn)).toEqual([-1, -1, -2, -2, -3, -3, -4].map(inDays));
});
