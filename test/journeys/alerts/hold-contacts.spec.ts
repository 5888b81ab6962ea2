import { randomUUID } from 'node:crypto';
import { notificationsOf } from '../../harness/data/due';
import { type Employer, inDays, type Institution, People, today, type Trainee } from '../../harness/data/people';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { acceptedPlacement, type CreatedPlacement, startedPlacement } from '../../harness/data/placements';
import { step } from '../../harness/data/pipeline-requests';
import { checkIn, safety } from '../../harness/data/safety';
import { type Data, type Person, Harness } from '../../harness/harness';
import { waitUntilIdle } from '../../harness/wait-until-idle';

/** A hold reaches every trainee whom it concerns: one task each, to contact her safely, in the transaction of the hold. */
let harness: Harness;
let people: People;
let institution: Institution;
let lead: Person;
let officer: Person;
let employer: Employer;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  lead = await people.staff(institution, ['SAFETY_LEAD']);
  officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER', 'MONITORING_OFFICER']);
  employer = await people.employer();
});

const REASON = { reason: 'A neighbour called.' };
const hold = (at = employer): Promise<Data> => safety(lead, 'employerHold', { id: at.id, input: REASON });
const vacancy = (change: object = {}, at = employer) => people.vacancy(at, { startsOn: inDays(20), ...change });
const works = async (trainee: Trainee, at = employer): Promise<CreatedPlacement> =>
  startedPlacement(harness, trainee, await vacancy({ startsOn: inDays(0) }, at));
interface ContactRow extends Data {
  readonly trainee: string;
  readonly assignee: string | null;
  readonly state: string;
}
const contacts = (): Promise<ContactRow[]> =>
  harness.sql("select trainee_id as trainee, assigned_to as assignee, state from task where kind = 'HOLD_CONTACT' order by trainee_id, created_at, id");
const finish = (person: Person, id: string): Promise<Data> =>
  person.ask('mutation ($id: ID!, $key: ID!) { taskFinish(id: $id, idempotencyKey: $key) { __typename ... on Refusal { code } } }', { id, key: randomUUID() });
const finishContact = async (trainee: Trainee, person = officer): Promise<void> => {
  const { id } = await harness.one<{ id: string }>("select id from task where kind = 'HOLD_CONTACT' and state = 'OPEN' and trainee_id = $1", [trainee.id]);
  expect(await finish(person, id)).toEqual({ __typename: 'TaskFinishPayload' });
};
async function lift(id: string): Promise<void> {
  for (const person of [lead, await people.staff(institution, ['VETTING_OFFICER'])]) await safety(person, 'holdAgreeToLift', { id, input: REASON });
  expect(await harness.one('select lifted_at is not null as lifted from employer_hold where id = $1', [id])).toEqual({ lifted: true });
}
const holdByAlert = async (trainee: Trainee, placement: CreatedPlacement): Promise<string> => {
  await checkIn(trainee.user, placement.id, { canLeave: 'NO' });
  return (await harness.one<{ id: string }>('select id from employer_hold order by opened_at desc, id limit 1')).id;
};

describe('one task for each trainee', () => {
  test('every trainee who works there or is on the way there has one, of every institution, with her own placement officer', async () => {
    const partner = await people.institution();
    const theirOfficer = await people.staff(partner, ['PLACEMENT_OFFICER']);
    const colleague = await people.staff(institution, ['PLACEMENT_OFFICER']);
    const [atWork, starting, asked, offered, alone, theirs, elsewhere, over] = [
      await people.trainee(institution, { officer }),
      await people.trainee(institution, { officer: colleague }),
      await people.trainee(institution, { officer }),
      await people.trainee(institution, { officer }),
      await people.trainee(institution),
      await people.trainee(partner, { officer: theirOfficer }),
      await people.trainee(institution, { officer }),
      await people.trainee(institution, { officer }),
    ];
    await works(atWork);
    await acceptedPlacement(harness, starting, await vacancy());
    await referralIn(harness, asked, await vacancy(), 'ASKED');
    await offerIn(harness, offered, await vacancy(), 'ISSUED');
    await referralIn(harness, alone, await vacancy(), 'SENT');
    await works(theirs);
    await works(elsewhere, await people.employer());
    await referralIn(harness, over, await vacancy(), 'DECLINED_BY_TRAINEE');
    await hold();
    expect(await contacts()).toEqual(
      [
        { trainee: atWork.id, assignee: officer.id, state: 'OPEN' },
        { trainee: starting.id, assignee: colleague.id, state: 'OPEN' },
        { trainee: asked.id, assignee: officer.id, state: 'OPEN' },
        { trainee: offered.id, assignee: officer.id, state: 'OPEN' },
        { trainee: alone.id, assignee: null, state: 'OPEN' },
        { trainee: theirs.id, assignee: theirOfficer.id, state: 'OPEN' },
      ].sort((one, other) => (one.trainee < other.trainee ? -1 : 1)),
    );
    // one notice for each officer; a trainee without an officer is the team's, which has no second one
    await waitUntilIdle(harness);
    const notified = await harness.sql(
      "select m.recipient_id as id, count(*)::int as n from message m join outbox e on e.id = m.event_id where e.event = 'TaskAssigned' and m.channel = 'IN_APP' group by 1",
    );
    expect(Object.fromEntries(notified.map(({ id, n }) => [id, n]))).toEqual({ [officer.id]: 1, [colleague.id]: 1, [theirOfficer.id]: 1 });
    expect(new Set(await notificationsOf(harness, 'TaskAssigned'))).toEqual(new Set(['STAFF EMAIL task-waiting SENT', 'STAFF IN_APP task-waiting SENT']));
  });

  test('a critical answer gives one to her who spoke and to the others, in the same transaction and with the same words', async () => {
    const [spoke, other] = [await people.trainee(institution, { officer }), await people.trainee(institution, { officer })];
    const place = await works(spoke);
    await works(other);
    await holdByAlert(spoke, place);
    const { created, opened } = await harness.one(
      "select (select array_agg(distinct created_at) from task where kind = 'HOLD_CONTACT') as created, (select opened_at from employer_hold) as opened",
    );
    expect(created).toEqual([opened]);
    const { nodes } = await officer.ask('{ tasks(mine: true) { nodes { kind text dueOn trainee { id } } } }');
    const tasks = nodes.filter(({ kind }: Data) => kind === 'HOLD_CONTACT');
    expect(tasks.map(({ trainee }: Data) => trainee.id).sort()).toEqual([spoke.id, other.id].sort());
    expect(new Set(tasks.map(({ text }: Data) => text)).size).toBe(1);
  });

  test('a second hold, and a second referral of hers, give no second open task; after the first was done, a new hold gives a new one', async () => {
    const trainee = await people.trainee(institution, { officer });
    const place = await works(trainee);
    await referralIn(harness, trainee, await vacancy(), 'ASKED');
    await hold();
    await holdByAlert(trainee, place);
    expect(await contacts()).toEqual([{ trainee: trainee.id, assignee: officer.id, state: 'OPEN' }]);
    await finishContact(trainee);
    expect((await contacts()).map(({ state }) => state)).toEqual(['DONE']);
    await safety(await people.staff(await people.institution(), ['SAFETY_LEAD']), 'employerHold', { id: employer.id, input: REASON });
    expect((await contacts()).map(({ state }) => state)).toEqual(['DONE', 'OPEN']);
  });

  test('of two holds one is lifted: the employer stays on hold, and no open task is lost by either', async () => {
    const [trainee, other] = [await people.trainee(institution, { officer }), await people.trainee(institution, { officer })];
    await works(trainee);
    await works(other);
    const first = await hold();
    await safety(await people.staff(await people.institution(), ['SAFETY_LEAD']), 'employerHold', { id: employer.id, input: REASON });
    await finishContact(other);
    await lift(first.id);
    expect(await harness.one('select app.is_cleared($1, app.today()) as yes', [employer.siteId])).toEqual({ yes: false });
    expect((await contacts()).filter(({ state }) => state === 'OPEN').map((row) => row.trainee)).toEqual([trainee.id]);
    await harness.sql('alter table employer_hold disable trigger require_two_people');
    await harness.sql('update employer_hold set lifted_at = app.now() where lifted_at is null');
    await harness.sql('alter table employer_hold enable trigger require_two_people');
    expect((await contacts()).filter(({ state }) => state === 'OPEN').map((row) => row.trainee)).toEqual([trainee.id]);
    await finishContact(trainee);
    expect((await contacts()).every(({ state }) => state === 'DONE')).toBe(true);
  });

  test('a trainee whose end is corrected while the hold is open gets one too', async () => {
    const trainee = await people.trainee(institution, { officer });
    const { id } = await works(trainee);
    expect(await step(officer, 'placementEnd', { id, input: { kind: 'BY_TRAINEE', reason: 'FAMILY', endedOn: today() } })).toMatchObject({
      state: 'ENDED_BY_TRAINEE',
    });
    await hold();
    expect(await contacts()).toEqual([]);
    const correct = 'mutation ($id: ID!, $input: ReasonInput!, $key: ID!) { placementCorrectEnd(id: $id, input: $input, idempotencyKey: $key) { __typename } }';
    expect(await officer.ask(correct, { id, input: { reason: 'The wrong person.' }, key: randomUUID() })).toEqual({ __typename: 'PlacementCorrectEndPayload' });
    expect(await contacts()).toEqual([{ trainee: trainee.id, assignee: officer.id, state: 'OPEN' }]);
  });

  test('whoever left the programme and still works there has one; an anonymised person has none', async () => {
    const [left, erased] = [await people.trainee(institution, { officer }), await people.trainee(institution, { officer })];
    await works(left);
    await works(erased);
    for (const { id } of [left, erased])
      expect(await step(officer, 'traineeExit', { id, input: { reason: 'COMPLETED', exitedOn: today() } })).toMatchObject({ state: 'EXITED' });
    await hold();
    expect((await contacts()).map(({ trainee }) => trainee).sort()).toEqual([left.id, erased.id].sort());
    // her task is done first: no one can be reached whose name is gone
    await harness.sql("update follow_up set state = 'CANCELLED' where trainee_id = $1", [erased.id]);
    expect(await step(officer, 'traineeAnonymise', { id: erased.id, input: REASON })).toMatchObject({ code: 'NOT_READY' });
    await finishContact(erased);
    await harness.sql("update task set state = 'DONE', done_at = app.now() where trainee_id = $1 and kind <> 'HOLD_CONTACT'", [erased.id]);
    expect(await step(officer, 'traineeAnonymise', { id: erased.id, input: REASON })).toMatchObject({ state: 'ANONYMISED' });
    await safety(await people.staff(await people.institution(), ['SAFETY_LEAD']), 'employerHold', { id: employer.id, input: REASON });
    expect((await contacts()).filter(({ trainee }) => trainee === erased.id)).toEqual([{ trainee: erased.id, assignee: officer.id, state: 'DONE' }]);
    expect(
      (await lead.ask('{ holds { nodes { people { nodes { trainee { id } } } } } }')).nodes.flatMap(({ people: at }: Data) =>
        at.nodes.map((n: Data) => n.trainee.id),
      ),
    ).not.toContain(erased.id);
  });

  test('while her officer is on leave, the stand-in has the task; without a stand-in, the team', async () => {
    const [standIn, colleague] = [
      await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER', 'MONITORING_OFFICER']),
      await people.staff(institution, ['PLACEMENT_OFFICER']),
    ];
    await works(await people.trainee(institution, { officer }));
    const record =
      'mutation ($input: LeaveInput!, $key: ID!) { leaveRecord(input: $input, idempotencyKey: $key) { __typename ... on LeaveRecordPayload { leave { id } } } }';
    const { leave } = await officer.ask(record, { input: { startsOn: today(), endsOn: inDays(5), standInId: standIn.id }, key: randomUUID() });
    await hold();
    const listed = async (person: Person): Promise<number> =>
      (await person.ask('{ due(filter: { mine: true }) { nodes { task { kind } } } }')).nodes.filter(({ task }: Data) => task?.kind === 'HOLD_CONTACT').length;
    expect([await listed(officer), await listed(standIn), await listed(colleague)]).toEqual([1, 1, 0]);
    await officer.ask('mutation ($id: ID!, $key: ID!) { leaveEnd(id: $id, idempotencyKey: $key) { __typename } }', { id: leave.id, key: randomUUID() });
    await officer.ask(record, { input: { startsOn: today(), endsOn: inDays(5) }, key: randomUUID() });
    expect([await listed(officer), await listed(standIn), await listed(colleague)]).toEqual([1, 1, 1]);
  });

  test('a task that is done while another hold is placed leaves no hold without a contact of her', async () => {
    const trainee = await people.trainee(institution, { officer });
    await works(trainee);
    const place = (): Promise<Data[]> => harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, app.now()) returning id', [employer.id]);
    for (let round = 0; round < 8; round++) {
      if (!(await contacts()).some(({ state }) => state === 'OPEN')) await place();
      const { id } = await harness.one<{ id: string }>("select id from task where kind = 'HOLD_CONTACT' and state = 'OPEN'");
      const [done, placed] = await Promise.all([finish(officer, id), place()]);
      expect([done, placed.length]).toEqual([{ __typename: 'TaskFinishPayload' }, 1]);
      expect((await contacts()).filter(({ state }) => state === 'OPEN').length).toBeLessThan(2);
      await harness.sql('select app.refuse_missing_contacts($1)', [employer.id]);
    }
  });
});

describe('by plain SQL', () => {
  const settings = (person: Person, roles: string): Record<string, string> => ({ actor_id: person.id, institution_id: institution.id, roles });
  const asStaff = (query: string, params: unknown[] = []): Promise<Data[]> =>
    harness.asLogin('staff', 'waymark_staff', settings(lead, 'SAFETY_LEAD'), query, params);
  const asWriter = (query: string, params: unknown[] = []): Promise<Data[]> =>
    harness.asLogin('staff', 'waymark_staff_writer', settings(officer, 'PLACEMENT_OFFICER'), query, params);

  test('a hold written directly leaves no one without a task, and no task is taken away while the hold is open', async () => {
    const trainee = await people.trainee(institution, { officer });
    await works(trainee);
    await harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, app.now())', [employer.id]);
    expect(await contacts()).toEqual([{ trainee: trainee.id, assignee: officer.id, state: 'OPEN' }]);
    const missing = { constraint: 'hold_contact_missing' };
    await expect(harness.sql("delete from task where kind = 'HOLD_CONTACT'")).rejects.toMatchObject(missing);
    await expect(harness.sql("update task set kind = 'CALL_TRAINEE' where kind = 'HOLD_CONTACT'")).rejects.toMatchObject(missing);
    await expect(harness.sql("update task set state = 'DONE', done_at = '2020-01-01' where kind = 'HOLD_CONTACT'")).rejects.toMatchObject(missing);
    await expect(harness.sql("update task set state = 'DONE', done_at = 'infinity' where kind = 'HOLD_CONTACT'")).rejects.toMatchObject(missing);
  });

  test('a hold whose tasks were not written is refused at the end of its transaction', async () => {
    await works(await people.trainee(institution, { officer }));
    await harness.sql('alter table employer_hold disable trigger check_all_people');
    try {
      await expect(harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, app.now())', [employer.id])).rejects.toMatchObject({
        constraint: 'hold_contact_missing',
      });
    } finally {
      await harness.sql('alter table employer_hold enable trigger check_all_people');
    }
    expect(await harness.sql('select 1 from employer_hold')).toEqual([]);
  });

  test('no login opens such a task itself, takes one away or turns it into another', async () => {
    const trainee = await people.trainee(institution, { officer });
    await works(trainee);
    await hold();
    const insert = `insert into task (institution_id, kind, trainee_id, subject_id, cause_id, state, created_at, done_at) values ($1, 'HOLD_CONTACT', $2, $3, gen_random_uuid(), 'DONE', app.now(), app.now())`;
    const row = [institution.id, trainee.id, employer.id];
    await expect(asWriter(insert, row)).rejects.toThrow('row-level security');
    await expect(harness.asLogin('worker', 'waymark_worker', {}, insert, row)).rejects.toThrow('row-level security');
    await expect(
      harness.asLogin('trainee', 'waymark_trainee_writer', { institution_id: institution.id, trainee_id: trainee.id, actor_id: trainee.user.id }, insert, row),
    ).rejects.toThrow('row-level security');
    await expect(
      harness.asLogin('employer', 'waymark_employer_writer', { employer_id: employer.id, actor_id: employer.user.id }, insert, row),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(asWriter("delete from task where kind = 'HOLD_CONTACT'")).rejects.toMatchObject({ code: '42501' });
    const kept = { constraint: 'hold_contact_kept' };
    await expect(asWriter("update task set kind = 'CALL_TRAINEE' where kind = 'HOLD_CONTACT'")).rejects.toMatchObject(kept);
    const done = "update task set state = 'DONE', done_at = app.now(), done_by = $1 where kind = 'HOLD_CONTACT'";
    await expect(asWriter(done, [lead.id])).rejects.toMatchObject(kept);
    await expect(harness.asLogin('worker', 'waymark_worker', {}, done, [officer.id])).rejects.toMatchObject(kept);
  });

  test('no login reads the people, tasks or counts of another institution, and none finds out who works there', async () => {
    const partner = await people.institution();
    const [ours, theirs] = [await people.trainee(institution, { officer }), await people.trainee(partner)];
    await people.staff(partner);
    await works(ours);
    await works(theirs);
    await hold();
    const readable = (query: (sql: string) => Promise<Data[]>): Promise<Data[]> => query("select trainee_id as id from task where kind = 'HOLD_CONTACT'");
    expect(await readable(asStaff)).toEqual([{ id: ours.id }]);
    expect(await readable(asWriter)).toEqual([{ id: ours.id }]);
    const trainee = { institution_id: institution.id, trainee_id: ours.id, actor_id: ours.user.id };
    for (const [login, role, session] of [
      ['trainee', 'waymark_trainee', trainee],
      ['trainee', 'waymark_trainee_writer', trainee],
      ['employer', 'waymark_employer', { employer_id: employer.id, actor_id: employer.user.id }],
      ['employer', 'waymark_employer_writer', { employer_id: employer.id, actor_id: employer.user.id }],
    ] as const) {
      const read = harness.asLogin(login, role, session, "select trainee_id as id from task where kind = 'HOLD_CONTACT'");
      await expect(read).rejects.toMatchObject({ code: '42501' });
      await expect(harness.asLogin(login, role, session, 'select * from employer_hold')).rejects.toMatchObject({ code: '42501' });
      await expect(harness.asLogin(login, role, session, 'select * from app.people_at_employer($1)', [employer.id])).rejects.toMatchObject({ code: '42501' });
    }
    for (const query of [asStaff, asWriter]) {
      await expect(query('select * from app.people_at_employer($1)', [employer.id])).rejects.toMatchObject({ code: '42501' });
      await expect(query('select 1 from hold_contact_made')).rejects.toMatchObject({ code: '42501' });
      await expect(query('select app.is_small_group($1, $2)', [partner.id, employer.siteId])).rejects.toMatchObject({ code: '42501' });
    }
  });
});
