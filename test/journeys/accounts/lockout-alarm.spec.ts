import { People, type Employer, type Institution, type Trainee, type Vacancy, inDays } from '../../harness/data/people';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { startedPlacement, acceptedPlacement, type CreatedPlacement } from '../../harness/data/placements';
import { changeEmployerData } from '../../harness/employer-requests';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { alertsSeenBy, checkIn, holdsSeenBy, safety } from '../../harness/data/safety';
import { atTen, offerInput, step } from '../../harness/data/pipeline-requests';
import { profile, register } from '../../harness/trainee-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * A trainee reports that she cannot leave after her shift: from that answer until the employer is safe again.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let safetyLead: Person;
let caseWorker: Person;
let sophea: Trainee;
let employer: Employer;
let kitchen: Vacancy;
let placement: CreatedPlacement;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
afterEach(() => waitUntilIdle(harness));
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  safetyLead = await people.staff(institution, ['SAFETY_LEAD']);
  caseWorker = await people.staff(institution, ['CASE_WORKER']);
  sophea = await people.trainee(institution, { officer });
  employer = await people.employer();
  kitchen = await people.vacancy(employer, { startsOn: inDays(0), seats: 3 });
  placement = await startedPlacement(harness, sophea, kitchen);
});

const LOCKED = { canLeave: 'NO' };
const TRIAGE = { safetyWishes: 'To leave, and that nobody there hears of it.', lifeAtRisk: false };
const messages = (): Promise<Data[]> =>
  harness.sql(
    "select notice, channel, recipient_id as to from message where recipient_kind = 'STAFF' and created_at >= (select max(opened_at) - interval '1 second' from safety_alert) order by notice, channel, recipient_id",
  );

test('her answer opens an alert and holds the employer, and her confirmation reveals no more than that it was received', async () => {
  expect(await checkIn(sophea.user, placement.id, LOCKED)).toEqual({ __typename: 'CheckInPayload' });
  expect(await alertsSeenBy(safetyLead)).toEqual([
    {
      id: expect.any(String),
      state: 'OPEN',
      severity: 'CRITICAL',
      indicators: ['RESTRICTION_OF_MOVEMENT'],
      source: 'CHECK_IN',
      trainee: { id: sophea.id },
      employer: { id: employer.id },
      hold: { id: expect.any(String) },
    },
  ]);
  expect(await holdsSeenBy(officer, employer.id)).toEqual([{ id: expect.any(String), isOurs: true, alert: null, agreements: [], availableActions: [] }]);
});

test('all transitions at the employer are refused at once, and it is shown to no new trainee', async () => {
  const [at, dara, chan, thida] = [
    await people.vacancy(employer),
    await people.trainee(institution),
    await people.trainee(institution),
    await people.trainee(institution),
  ];
  const agreed = await referralIn(harness, dara, at, 'AGREED');
  const sent = await referralIn(harness, chan, at, 'SHORTLISTED');
  const offer = await offerIn(harness, thida, at, 'EXPLAINED');
  const later = await people.vacancy(employer, { startsOn: inDays(3), seats: 2 });
  const planned = await acceptedPlacement(harness, await people.trainee(institution), later);
  const approved = await people.vacancy(employer, { state: 'APPROVED' });
  const suggested = 'query ($id: ID!) { trainee(id: $id) { bestVacancies(first: 20) { vacancy { id } } } }';
  const candidates = async (): Promise<Data[]> => (await officer.ask(suggested, { id: dara.id })).bestVacancies;
  expect((await candidates()).map(({ vacancy }) => vacancy.id)).toContain(later.id);

  await checkIn(sophea.user, placement.id, LOCKED);

  expect(await candidates()).toEqual([]);
  expect(await step(officer, 'referralSend', { id: agreed.id })).toMatchObject({ code: 'NOT_CLEARED' });
  expect(await step(officer, 'referralPropose', { input: { traineeId: dara.id, vacancyId: later.id } })).toMatchObject({
    code: 'EXCLUDED_BY_GATES',
    message: expect.stringContaining('no valid approval'),
  });
  expect(await step(employer.user, 'interviewPropose', { id: sent.id, input: { slots: [atTen(2)], place: 'Street 163' } })).toMatchObject({
    code: 'NOT_CLEARED',
  });
  expect(await step(employer.user, 'offerIssue', { id: sent.id, input: offerInput() })).toMatchObject({ code: 'NOT_CLEARED' });
  expect(await step(thida.user, 'offerAccept', { id: offer.id })).toMatchObject({ code: 'NOT_CLEARED' });
  await harness.clockForward('3 days');
  await step(planned.trainee.user, 'placementConfirmStart', { id: planned.id });
  expect(await step(employer.user, 'placementConfirmStart', { id: planned.id })).toMatchObject({ code: 'NOT_CLEARED' });
  const steward = await people.staff(institution);
  expect(await changeEmployerData(steward, 'vacancyOpen', { id: approved.id })).toMatchObject({ code: 'NOT_CLEARED' });
});

test('a held employer sees the same as if its approval had expired, and gets no notification', async () => {
  const other = await people.employer();
  const there = await people.vacancy(other, { startsOn: inDays(0), seats: 3 });
  await startedPlacement(harness, await people.trainee(institution), there);
  const all = `{ me { displayName employer { legalName state sites { name isCleared future: isCleared(on: "${inDays(40)}") past: isCleared(on: "${inDays(-1)}") clearedUntil conditions } } } vacancies { nodes { state availableActions } } }`;
  const readView = async ({ user, siteId }: Employer): Promise<string> => {
    const { data, errors } = await user.answer(all);
    return JSON.stringify([data, errors, await siteRefusal(user, siteId)]).replace(/Bakery \d+/, 'Bakery');
  };
  const siteRefusal = async (user: Person, siteId: string): Promise<Data> => {
    const at = await people.vacancy(
      { id: (await harness.one<{ id: string }>('select employer_id as id from employer_site where id = $1', [siteId])).id, siteId, user },
      { state: 'DRAFT' },
    );
    const { code, message } = await changeEmployerData(user, 'vacancySubmit', { id: at.id });
    return { code, message };
  };
  await checkIn(sophea.user, placement.id, LOCKED);
  await harness.sql('update vetting set valid_until = $2 where site_id = $1', [other.siteId, inDays(-2)]);
  await waitUntilIdle(harness);
  const notifications = await harness.one(
    'select count(*)::int as n from message m join account a on a.id = m.recipient_id where a.employer_id = $1 and m.notice not in (select notice from message m2 join account b on b.id = m2.recipient_id where b.employer_id = $2)',
    [employer.id, other.id],
  );
  expect(notifications).toEqual({ n: 0 });
  expect(await readView(employer)).toBe(await readView(other));
});

test('the safety lead and her case worker are notified in neutral words', async () => {
  await harness.sql('update trainee set case_worker_id = $2 where id = $1', [sophea.id, caseWorker.id]);
  const another = await people.staff(institution, ['CASE_WORKER']);
  await checkIn(sophea.user, placement.id, LOCKED);
  await waitUntilIdle(harness);
  const notifications = (await messages()).filter(({ notice }) => ['look-today', 'hold-placed'].includes(notice));
  expect(
    notifications.map(({ notice, channel, to }) => `${notice} ${channel} ${to === safetyLead.id ? 'lead' : to === caseWorker.id ? 'case worker' : to}`),
  ).toEqual([
    'hold-placed EMAIL lead',
    'hold-placed IN_APP lead',
    ...['look-today EMAIL', 'look-today IN_APP'].flatMap((one) =>
      [safetyLead.id, caseWorker.id].sort().map((id) => `${one} ${id === safetyLead.id ? 'lead' : 'case worker'}`),
    ),
  ]);
  expect([await alertsSeenBy(caseWorker), await alertsSeenBy(another)]).toEqual([[expect.objectContaining({ state: 'OPEN' })], []]);
  expect(await safety(another, 'alertTriage', { id: (await alertsSeenBy(caseWorker))[0].id, input: TRIAGE })).toMatchObject({ code: 'NOT_FOUND' });
});

test('every institution with trainees there gets a task to check on them that hides the source, and the steward one for a visit', async () => {
  const partner = await people.institution();
  const colleague = await people.staff(partner, ['SAFETY_LEAD', 'PLACEMENT_OFFICER']);
  const outsider = await people.institution();
  const bystander = await people.staff(outsider, ['SAFETY_LEAD']);
  const theirs = await people.trainee(partner);
  await startedPlacement(harness, theirs, kitchen);
  await checkIn(sophea.user, placement.id, LOCKED);
  await waitUntilIdle(harness);
  const tasks = async (person: Person): Promise<Data[]> =>
    (await person.ask('{ tasks { nodes { kind text trainee { id } employer { id } } } }')).nodes.filter(({ kind }: Data) => kind !== 'REACH_TRAINEE');
  expect((await tasks(colleague)).toSorted((one, other) => (one.kind < other.kind ? -1 : 1))).toEqual([
    { kind: 'CHECK_TRAINEES', text: 'Check how your trainees at this employer are.', trainee: null, employer: { id: employer.id } },
    { kind: 'HOLD_CONTACT', text: expect.stringContaining('Contact her safely and ask how she is'), trainee: { id: theirs.id }, employer: null },
  ]);
  expect(await tasks(bystander)).toEqual([]);
  const vettingOfficer = await people.staff(institution, ['VETTING_OFFICER']);
  expect((await tasks(vettingOfficer)).map(({ kind, employer: at }) => `${kind} ${at.id}`).toSorted()).toEqual([
    `CHECK_TRAINEES ${employer.id}`,
    `ROUTINE_REVISIT ${employer.id}`,
  ]);
  expect(
    await harness.sql("select distinct notice from message where recipient_id = $1 and notice in ('task-waiting', 'look-today', 'hold-placed')", [
      colleague.id,
    ]),
  ).toEqual([{ notice: 'task-waiting' }]);
  expect([await alertsSeenBy(colleague), await holdsSeenBy(colleague, employer.id)]).toEqual([
    [],
    [{ id: expect.any(String), isOurs: false, alert: null, agreements: [], availableActions: [] }],
  ]);
});

test('from her wishes to the resolution she decides, every step is recorded, and a critical alert ends with a decision on the authorities', async () => {
  await checkIn(sophea.user, placement.id, LOCKED);
  const [{ id }] = (await alertsSeenBy(safetyLead)) as [Data];
  expect(await safety(safetyLead, 'alertAct', { id, input: { action: 'Went there.', traineeAgreed: true } })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await safety(caseWorker, 'alertTriage', { id, input: TRIAGE })).toMatchObject({
    state: 'TRIAGED',
    availableActions: ['triage', 'act', 'resolve', 'markUnfounded'],
  });
  expect(await safety(caseWorker, 'alertAct', { id, input: { action: 'Called the police.', traineeAgreed: false } })).toMatchObject({ code: 'NO_CONSENT' });
  expect(await safety(caseWorker, 'alertAct', { id, input: { action: 'Fetched her.', traineeAgreed: true } })).toMatchObject({ state: 'ACTING' });
  const end = { outcome: 'She lives with her aunt.', traineeAgreed: true };
  expect(await safety(safetyLead, 'alertResolve', { id, input: end })).toMatchObject({ code: 'NOT_READY', missing: ['MANDATORY_REPORT'] });
  expect(await safety(safetyLead, 'alertResolve', { id, input: { ...end, mandatoryReport: 'NOT_REQUIRED' } })).toMatchObject({
    state: 'RESOLVED',
    traineeAgreed: true,
    actions: [
      { transition: 'triage', action: TRIAGE.safetyWishes, by: { id: caseWorker.id } },
      { transition: 'act', action: 'Fetched her.', by: { id: caseWorker.id } },
      { transition: 'resolve', action: 'She lives with her aunt.', by: { id: safetyLead.id } },
    ],
    hold: { liftedAt: null },
  });
  expect(await safety(caseWorker, 'alertReopen', { id, input: { reason: 'He came to her aunt.' } })).toMatchObject({
    state: 'OPEN',
    reopenedCount: 1,
    outcome: null,
    traineeAgreed: null,
  });
});

test('any staff member can open an alert about something reported, even without permission to read it', async () => {
  const note = {
    traineeId: sophea.id,
    placementId: placement.id,
    severity: 'CRITICAL',
    indicators: ['PHYSICAL_SEXUAL_VIOLENCE'],
    note: 'Her friend saw bruises.',
  };
  expect(await safety(officer, 'alertOpen', { input: note, key: 'heard' })).toBeNull();
  expect(await safety(officer, 'alertOpen', { input: note, key: 'heard' })).toBeNull();
  const alerts = await alertsSeenBy(safetyLead);
  expect(alerts).toEqual([expect.objectContaining({ source: 'STAFF', severity: 'CRITICAL', employer: { id: employer.id }, hold: { id: expect.any(String) } })]);
  expect((await officer.answer('{ alerts { nodes { id } } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await safety(officer, 'alertOpen', { input: { ...note, placementId: employer.id } })).toMatchObject({
    code: 'INVALID_INPUT',
    problems: [{ path: 'placementId' }],
  });
  const stranger = await people.trainee(await people.institution());
  expect(await safety(officer, 'alertOpen', { input: { ...note, traineeId: stranger.id } })).toMatchObject({ code: 'NOT_FOUND' });
});

test('one high answer is reviewed within two working days, two open an alert without a hold, and critical alerts are listed first', async () => {
  await harness.sql('update trainee set case_worker_id = $2 where id = $1', [sophea.id, caseWorker.id]);
  await checkIn(sophea.user, placement.id, { paidInFull: 'NO' });
  expect(await alertsSeenBy(safetyLead)).toEqual([]);
  expect(
    await harness.sql("select kind, assigned_to = $1 as hers, due_on - app.today() between 2 and 4 as soon from task where kind = 'REVIEW_ANSWER'", [
      caseWorker.id,
    ]),
  ).toEqual([{ kind: 'REVIEW_ANSWER', hers: true, soon: true }]);
  const dara = await people.trainee(institution);
  const hers = await startedPlacement(harness, dara, kitchen);
  await checkIn(dara.user, hers.id, LOCKED);
  await harness.clockForward('1 hour');
  const chan = await people.trainee(institution);
  await harness.sql(
    'alter table employer_hold disable trigger require_two_people; update employer_hold set lifted_at = app.now(); alter table employer_hold enable trigger require_two_people',
  );
  const third = await startedPlacement(harness, chan, kitchen);
  await checkIn(chan.user, third.id, { paidInFull: 'NO', feelsSafe: 'NO' });
  const alerts = await alertsSeenBy(safetyLead);
  expect(alerts.map(({ severity, hold }) => [severity, hold !== null])).toEqual([
    ['CRITICAL', true],
    ['HIGH', false],
  ]);
  const first = await safetyLead.ask('{ alerts(first: 1) { nodes { severity } pageInfo { hasNextPage endCursor } } }');
  expect(first).toMatchObject({ nodes: [{ severity: 'CRITICAL' }], pageInfo: { hasNextPage: true } });
  expect(await alertsSeenBy(safetyLead, `(first: 1, after: "${first.pageInfo.endCursor}")`)).toEqual([alerts[1]]);
  expect(await alertsSeenBy(safetyLead, '(states: [RESOLVED])')).toEqual([]);
});

test('a correction opens a second alert only if it is more serious', async () => {
  const say = async (field: string, id: string, answer: string, indicator = 'ISOLATION'): Promise<string> => {
    const result = await officer.ask(
      `mutation ($id: ID!, $input: FollowUpRecordInput!) { ${field}(id: $id, input: $input, idempotencyKey: "${field} ${id} ${answer}") { __typename ... on Refusal { code message } } }`,
      { id, input: { method: 'CALL', answers: [{ indicator, answer }] } },
    );
    expect(result).toEqual({ __typename: expect.stringMatching(/Payload$/) });
    return (await harness.one<{ id: string }>('select id from follow_up_record order by recorded_at desc, replaces_id is null limit 1')).id;
  };
  const first = await say('followUpRecord', placement.id, 'NOT_SURE');
  expect(await alertsSeenBy(safetyLead)).toEqual([]);
  await harness.clockForward('1 minute');
  const second = await say('followUpCorrect', first, 'NO');
  expect(await alertsSeenBy(safetyLead)).toEqual([expect.objectContaining({ source: 'FOLLOW_UP', indicators: ['ISOLATION'] })]);
  await harness.clockForward('1 minute');
  await say('followUpCorrect', second, 'NO', 'RESTRICTION_OF_MOVEMENT');
  expect(await alertsSeenBy(safetyLead)).toHaveLength(1);
});

test('the case worker who registers her is assigned to her, and the safety lead can assign another', async () => {
  const [skill] = await harness.sql<{ code: string }>('select code from skill order by id limit 1');
  for (const [person, hers] of [
    [caseWorker, { id: caseWorker.id }],
    [officer, null],
  ] as const) {
    const { trainee } = await register(person, profile(skill?.code ?? ''));
    expect((await person.ask('query ($id: ID!) { trainee(id: $id) { caseWorker { id } } }', { id: trainee.id })).caseWorker).toEqual(hers);
  }
  const assign = (person: Person, caseWorkerId: string): Promise<Data> =>
    person.ask(
      `mutation ($id: ID!, $input: CaseWorkerInput!) { traineeAssignCaseWorker(id: $id, input: $input, idempotencyKey: "to-${caseWorkerId}") {
         __typename ... on TraineeAssignCaseWorkerPayload { trainee { caseWorker { id } } } ... on Refusal { code } } }`,
      { id: sophea.id, input: { caseWorkerId } },
    );
  expect(await assign(safetyLead, caseWorker.id)).toMatchObject({ trainee: { caseWorker: { id: caseWorker.id } } });
  for (const nobody of [officer.id, (await people.staff(await people.institution(), ['CASE_WORKER'])).id])
    expect(await assign(safetyLead, nobody)).toMatchObject({ code: 'INVALID_INPUT' });
  await expect(assign(caseWorker, caseWorker.id)).rejects.toThrow('FORBIDDEN');
});
