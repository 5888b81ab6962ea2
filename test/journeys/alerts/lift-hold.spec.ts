import { randomUUID } from 'node:crypto';
import { People, type Employer, type Institution, type Trainee, inDays } from '../../harness/data/people';
import { startedPlacement } from '../../harness/data/placements';
import { alertsSeenBy, checkIn, holdsSeenBy, safety } from '../../harness/data/safety';
import { type Data, type Person, Harness } from '../../harness/harness';

/** One person can place an employer on hold everywhere; lifting the hold when it is safe again takes two. */
let harness: Harness;
let people: People;
let institution: Institution;
let safetyLead: Person;
let vettingOfficer: Person;
let caseWorker: Person;
let employer: Employer;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  safetyLead = await people.staff(institution, ['SAFETY_LEAD']);
  vettingOfficer = await people.staff(institution, ['VETTING_OFFICER']);
  caseWorker = await people.staff(institution, ['CASE_WORKER']);
  employer = await people.employer();
});

const WHY = { reason: 'Two people were there, and the door is open.' };
const hold = (): Promise<Data> => safety(safetyLead, 'employerHold', { id: employer.id, input: { reason: 'A neighbour called.' } });
const agree = (person: Person, id: string): Promise<Data> => safety(person, 'holdAgreeToLift', { id, input: WHY });
const isCleared = async (): Promise<boolean> => (await harness.one('select app.is_cleared($1, app.today()) as yes', [employer.siteId])).yes;
async function critical(): Promise<{ trainee: Trainee; alert: Data; hold: string }> {
  const trainee = await people.trainee(institution);
  const placement = await startedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }));
  await checkIn(trainee.user, placement.id, { canLeave: 'NO' });
  const [alert] = (await alertsSeenBy(safetyLead)) as [Data];
  return { trainee, alert, hold: alert.hold.id };
}
const resolve = async (id: string): Promise<Data> => {
  await safety(safetyLead, 'alertTriage', { id, input: { safetyWishes: 'To stay there.', lifeAtRisk: false } });
  return safety(safetyLead, 'alertResolve', { id, input: { outcome: 'The door stays open.', traineeAgreed: true, mandatoryReport: 'REPORTED' } });
};

test('the safety lead can hold an employer without an alert, and the reason is stored only in the audit log', async () => {
  expect(await hold()).toMatchObject({
    isOurs: true,
    liftedAt: null,
    alert: null,
    agreements: [],
    availableActions: ['agreeToLift'],
    employer: { isHeld: true },
  });
  expect(await hold()).toMatchObject({ code: 'ALREADY_OPEN' });
  expect(await isCleared()).toBe(false);
  expect(await harness.one("select actor_id = $1 as hers, detail from audit_pending where action = 'HoldReasonRecorded'", [safetyLead.id])).toEqual({
    hers: true,
    detail: { reason: 'A neighbour called.' },
  });
  await expect(safety(caseWorker, 'employerHold', { id: employer.id, input: WHY })).rejects.toThrow('FORBIDDEN');
  expect(await safety(safetyLead, 'employerHold', { id: randomUUID(), input: WHY })).toMatchObject({ code: 'NOT_FOUND' });
});

test('after the first agreement the hold stays, and the second lifts it', async () => {
  const { id } = await hold();
  expect(await agree(vettingOfficer, id)).toMatchObject({
    liftedAt: null,
    availableActions: [],
    agreements: [{ by: { id: vettingOfficer.id }, asSafetyLead: false, ...WHY }],
    employer: { isHeld: true },
  });
  expect(await agree(vettingOfficer, id)).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
  expect(await isCleared()).toBe(false);
  expect(await agree(safetyLead, id)).toMatchObject({
    liftedAt: expect.any(String),
    availableActions: [],
    employer: { isHeld: false },
    agreements: [{}, { asSafetyLead: true }],
  });
  expect([await isCleared(), await holdsSeenBy(caseWorker, employer.id)]).toEqual([true, []]);
  expect(await agree(caseWorker, id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await harness.sql('select event, count(*)::int as n from outbox where subject_id = $1 group by event order by event', [id])).toEqual([
    { event: 'HoldLiftAgreed', n: 1 },
    { event: 'HoldLifted', n: 1 },
    { event: 'HoldPlaced', n: 1 },
  ]);
});

test('two people without the safety lead cannot lift a hold, and a person tied to the employer has no vote', async () => {
  const { id } = await hold();
  await harness.sql("insert into employer_tie (account_id, employer_id, tie) values ($1, $2, 'KIN')", [caseWorker.id, employer.id]);
  expect(await agree(caseWorker, id)).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  const other = await people.staff(institution, ['CASE_WORKER']);
  for (const person of [vettingOfficer, other]) expect(await agree(person, id)).toMatchObject({ liftedAt: null });
  await harness.sql("insert into employer_tie (account_id, employer_id, tie) values ($1, $2, 'SHAREHOLDER')", [vettingOfficer.id, employer.id]);
  await harness.sql('update account set closed_at = now() where id = $1', [other.id]);
  expect(await agree(safetyLead, id)).toMatchObject({ liftedAt: null });
  expect(await agree(await people.staff(institution, ['INSTITUTION_ADMIN']), id)).toMatchObject({ liftedAt: expect.any(String) });
});

test('two simultaneous agreements both count', async () => {
  for (let round = 0; round < 5; round++) {
    const { id } = await hold();
    const answers = await Promise.all([agree(safetyLead, id), agree(vettingOfficer, id)]);
    expect(answers.filter(({ liftedAt }) => liftedAt !== null)).toHaveLength(1);
    expect(await isCleared()).toBe(true);
  }
});

test("another institution's hold applies to all, and only that institution can lift it", async () => {
  const partner = await people.institution();
  const theirs = await people.staff(partner, ['SAFETY_LEAD', 'CASE_WORKER']);
  const { id } = await hold();
  expect(await agree(theirs, id)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await theirs.ask('{ holds(isLifted: false) { nodes { id isOurs employer { legalName } agreements { reason } availableActions } } }')).toMatchObject({
    nodes: [{ id, isOurs: false, agreements: [], availableActions: [] }],
  });
  const own = await safety(theirs, 'employerHold', { id: employer.id, input: WHY });
  for (const person of [safetyLead, vettingOfficer]) await agree(person, id);
  expect([await isCleared(), await holdsSeenBy(theirs, employer.id)]).toEqual([false, [expect.objectContaining({ id: own.id, isOurs: true })]]);
});

test('a hold from an alert stays until the alert is resolved, and reopening the alert voids earlier agreements', async () => {
  const { alert, hold: id } = await critical();
  for (const person of [safetyLead, vettingOfficer]) expect(await agree(person, id)).toMatchObject({ code: 'NOT_READY', missing: ['ALERT_OPEN'] });
  expect(await resolve(alert.id)).toMatchObject({ state: 'RESOLVED' });
  expect(await agree(vettingOfficer, id)).toMatchObject({ liftedAt: null, agreements: [{}] });
  expect(await safety(safetyLead, 'alertReopen', { id: alert.id, input: { reason: 'It is locked again.' } })).toMatchObject({ state: 'OPEN', hold: { id } });
  expect((await safetyLead.ask('{ holds { nodes { id agreements { reason } } } }')).nodes).toEqual([{ id, agreements: [] }]);
  await resolve(alert.id);
  expect(await agree(safetyLead, id)).toMatchObject({ liftedAt: null });
  expect(await agree(vettingOfficer, id)).toMatchObject({ liftedAt: expect.any(String) });
});

test('an alert that is reopened after its hold was lifted places a new hold', async () => {
  const { alert, hold: id } = await critical();
  await resolve(alert.id);
  for (const person of [safetyLead, vettingOfficer]) await agree(person, id);
  expect(await isCleared()).toBe(true);
  const again = await safety(safetyLead, 'alertReopen', { id: alert.id, input: { reason: 'It is locked again.' } });
  expect(again).toMatchObject({ state: 'OPEN', hold: { liftedAt: null } });
  expect(again.hold.id).not.toBe(id);
  expect(await isCleared()).toBe(false);
});

test('no SQL statement of any login lifts a hold without two people', async () => {
  const { hold: id, trainee, alert } = await critical();
  const roles = { institution_id: institution.id, actor_id: vettingOfficer.id, roles: 'SAFETY_LEAD,CASE_WORKER' };
  const asStaff = (sql: string, params: unknown[] = [], settings: Record<string, string> = roles): Promise<Data[]> =>
    harness.asLogin('staff', 'waymark_staff_writer', settings, sql, params);
  const lift = 'update employer_hold set lifted_at = app.now() where id = $1 returning id';
  const vote = "insert into hold_lift (institution_id, hold_id, account_id, as_safety_lead, reason, agreed_at) values ($1, $2, $3, true, 'x', now())";
  await expect(asStaff(lift, [id])).rejects.toMatchObject({ constraint: 'hold_alert_closed' });
  await expect(asStaff(vote, [institution.id, id, vettingOfficer.id])).rejects.toMatchObject({ constraint: 'hold_alert_closed' });
  await resolve(alert.id);
  await expect(asStaff(lift, [id])).rejects.toMatchObject({ constraint: 'hold_two_people' });
  await agree(vettingOfficer, id);
  await expect(asStaff(lift, [id])).rejects.toMatchObject({ constraint: 'hold_two_people' });
  await expect(asStaff(vote, [institution.id, id, safetyLead.id])).rejects.toThrow('row-level security');
  // two agreements, neither from the safety lead, whatever role they claim
  await asStaff(`with one as (${vote}) select`, [institution.id, id, caseWorker.id], { ...roles, actor_id: caseWorker.id });
  await harness.sql(vote, [institution.id, id, caseWorker.id]);
  await expect(asStaff(lift, [id])).rejects.toMatchObject({ constraint: 'hold_two_people' });
  // another institution can neither lift it nor claim it
  const partner = await people.institution();
  const theirs = { ...roles, institution_id: partner.id };
  expect(await asStaff(lift, [id], theirs)).toEqual([]);
  await expect(asStaff('insert into hold_cause (institution_id, hold_id) values ($1, $2)', [partner.id, id], theirs)).rejects.toThrow('permission denied');
  await expect(asStaff('insert into employer_hold (employer_id, opened_at) values ($1, now())', [employer.id])).rejects.toThrow('permission denied');
  await expect(asStaff('select app.place_hold(gen_random_uuid(), $1, null)', [employer.id])).rejects.toMatchObject({ constraint: 'hold_cause_valid' });
  await expect(asStaff('select app.place_hold(gen_random_uuid(), $1, $2)', [employer.id, alert.id])).rejects.toMatchObject({ constraint: 'hold_cause_valid' });
  await expect(asStaff('update employer_hold set employer_id = $2 where id = $1', [id, randomUUID()])).rejects.toThrow('permission denied');
  expect(trainee.id).toBeTruthy();
});

test('by login: an officer reads no alerts or holds, an employer has no access, and a trainee can open her own alert but read none', async () => {
  const { trainee, alert } = await critical();
  const officer = await people.staff(institution);
  const asOfficer = { institution_id: institution.id, actor_id: officer.id, roles: 'PLACEMENT_OFFICER' };
  for (const role of ['waymark_staff', 'waymark_staff_writer'])
    for (const table of ['safety_alert', 'safety_alert_action'])
      expect([role, table, await harness.asLogin('staff', role, asOfficer, `select id from ${table}`)]).toEqual([role, table, []]);
  const asEmployer = { employer_id: employer.id, actor_id: employer.user.id };
  for (const role of ['waymark_employer', 'waymark_employer_writer']) {
    for (const table of ['safety_alert', 'safety_alert_action', 'employer_hold', 'hold_cause', 'hold_lift', 'task'])
      await expect(harness.asLogin('employer', role, asEmployer, `select 1 from ${table}`)).rejects.toThrow('permission denied');
    await expect(harness.asLogin('employer', role, asEmployer, 'select app.place_hold(gen_random_uuid(), $1, null)', [employer.id])).rejects.toThrow(
      'permission denied',
    );
  }
  const hers = { institution_id: institution.id, trainee_id: trainee.id, actor_id: trainee.user.id };
  const asHer = (sql: string, params: unknown[] = []): Promise<Data[]> => harness.asLogin('trainee', 'waymark_trainee_writer', hers, sql, params);
  for (const table of ['safety_alert', 'safety_alert_action', 'employer_hold', 'hold_cause', 'hold_lift'])
    await expect(asHer(`select 1 from ${table}`)).rejects.toThrow('permission denied');
  const { placement, record } = await harness.one('select placement_id as placement, source_id as record from safety_alert where id = $1', [alert.id]);
  await harness.sql('delete from hold_cause; delete from safety_alert');
  const open = `insert into safety_alert (institution_id, id, trainee_id, placement_id, employer_id, source, source_id, severity, indicators, state, opened_at)
    values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, 'CRITICAL', '{ISOLATION}', 'OPEN', now())`;
  await asHer(open, [institution.id, trainee.id, placement, employer.id, 'CHECK_IN', record]);
  const other = await people.employer();
  await expect(asHer(open, [institution.id, trainee.id, placement, other.id, 'CHECK_IN', record])).rejects.toThrow('row-level security');
  await expect(asHer(open, [institution.id, trainee.id, placement, employer.id, 'FOLLOW_UP', record])).rejects.toThrow('row-level security');
  await expect(asHer('select app.place_hold(gen_random_uuid(), $1, null)', [employer.id])).rejects.toMatchObject({ constraint: 'hold_cause_valid' });
});
