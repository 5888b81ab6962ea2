import { type Employer, type Institution, inDays, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { clockAt, startedPlacement, acceptedPlacement } from '../../harness/data/placements';
import { step } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * A placement counts when she and the employer have each confirmed the start themselves: not before the day,
 * not at a held employer, and never on another's behalf.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let vacancy: Vacancy;
let trainee: Trainee;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
  vacancy = await people.vacancy(employer, { startsOn: inDays(0) });
  trainee = await people.trainee(institution, { officer });
});

const confirm = (person: Person, id: string, key?: string): Promise<Data> => step(person, 'placementConfirmStart', key === undefined ? { id } : { id, key });
const byStaff = (id: string): Promise<Data> =>
  officer.ask(
    'query ($id: ID!) { placement(id: $id) { state startsOn plannedOn availableActions verifiedAt confirmedByTraineeAt confirmedByEmployerAt endedOn endReason ownEnterprise trainee { code } vacancy { title } } }',
    { id },
  );
const byEmployer = (id: string): Promise<Data> =>
  employer.user.ask('query ($id: ID!) { placement(id: $id) { displayName state startsOn availableActions confirmedAt endedOn vacancy { title } } }', { id });
const readEvents = async (): Promise<string[]> =>
  (await harness.sql<{ event: string }>("select event from outbox where event ~ '^(Placement|Vacancy)' order by written_at, id")).map(({ event }) => event);

test('the second confirmation verifies the start, in either order', async () => {
  const { id } = await acceptedPlacement(harness, trainee, vacancy);
  expect(await byEmployer(id)).toMatchObject({
    displayName: 'Sophea',
    state: 'PLANNED',
    availableActions: ['confirmStart'],
    vacancy: { title: 'Kitchen helper' },
  });
  expect(await confirm(employer.user, id)).toMatchObject({ state: 'PLANNED', availableActions: [] });
  expect(await byStaff(id)).toMatchObject({ state: 'PLANNED', verifiedAt: null, confirmedByTraineeAt: null, trainee: { code: trainee.code } });
  expect(await trainee.user.ask('{ myPlacements { state availableActions confirmedAt } }')).toEqual([
    { state: 'PLANNED', availableActions: ['confirmStart'], confirmedAt: null },
  ]);
  expect(await confirm(trainee.user, id)).toMatchObject({ state: 'ACTIVE', availableActions: [] });
  const counted = await byStaff(id);
  expect(counted).toMatchObject({ state: 'ACTIVE', availableActions: ['markUnreachable', 'complete', 'endByTrainee', 'endByEmployer', 'endForSafety'] });
  expect(counted.verifiedAt).toBe(counted.confirmedByTraineeAt);
  expect(await readEvents()).toEqual(expect.arrayContaining(['PlacementPlanned', 'PlacementStartConfirmed', 'PlacementVerified']));

  const other = await acceptedPlacement(harness, await people.trainee(institution), await people.vacancy(employer, { startsOn: inDays(0) }));
  expect(await confirm(other.trainee.user, other.id)).toMatchObject({ state: 'PLANNED', availableActions: [] });
  expect(await confirm(employer.user, other.id)).toMatchObject({ state: 'ACTIVE', availableActions: [] });
});

test('one side alone never verifies a start, however often it confirms, and a repeated request counts once', async () => {
  const { id } = await acceptedPlacement(harness, trainee, vacancy);
  const first = await confirm(employer.user, id, 'once');
  expect(await confirm(employer.user, id, 'once')).toEqual(first);
  expect(await confirm(employer.user, id, 'again')).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await byStaff(id)).toMatchObject({ state: 'PLANNED', verifiedAt: null });
  expect(await harness.one("select count(*)::int as n from outbox where event = 'PlacementStartConfirmed'")).toEqual({ n: 1 });
});

test('simultaneous confirmations verify a start once', async () => {
  for (let time = 0; time < 5; time++) {
    const { id, trainee: her } = await acceptedPlacement(harness, await people.trainee(institution), await people.vacancy(employer, { startsOn: inDays(0) }));
    const states = await Promise.all([confirm(employer.user, id), confirm(her.user, id)]);
    expect(states.map(({ state }) => state)).toContain('ACTIVE');
    expect(await byStaff(id)).toMatchObject({ state: 'ACTIVE' });
    expect(await harness.one("select count(*)::int as n from outbox where event = 'PlacementVerified' and subject_id = $1", [id])).toEqual({ n: 1 });
  }
});

test('a start can be confirmed from the first second of its day in Phnom Penh, and not a second sooner', async () => {
  const later = await people.vacancy(employer, { startsOn: inDays(3) });
  const { id } = await acceptedPlacement(harness, trainee, later);
  expect(await byEmployer(id)).toMatchObject({ availableActions: [] });
  await clockAt(harness, inDays(3), -30);
  const soon = await trainee.user.ask(
    'mutation ($id: ID!) { placementConfirmStart(id: $id, idempotencyKey: "soon") { __typename ... on TooSoon { until } } }',
    { id },
  );
  expect(soon).toEqual({ __typename: 'TooSoon', until: new Date(`${inDays(3)}T00:00:00+07:00`).toISOString() });
  expect(await confirm(employer.user, id)).toMatchObject({ code: 'TOO_SOON' });
  await clockAt(harness, inDays(3), 1);
  expect(await confirm(trainee.user, id)).toMatchObject({ state: 'PLANNED' });
  expect(await confirm(employer.user, id)).toMatchObject({ state: 'ACTIVE' });
});

test('staff cannot confirm a start, and another employer or trainee gets not-found', async () => {
  const { id } = await acceptedPlacement(harness, trainee, vacancy);
  const stranger = await people.employer();
  for (const person of [stranger.user, (await people.trainee(institution)).user]) {
    expect(await confirm(person, id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await confirm(person, 'no-id')).toMatchObject({ code: 'NOT_FOUND' });
  }
  expect(await stranger.user.ask('{ placements { nodes { id } } }')).toEqual({ nodes: [] });
  const { errors } = await officer.answer('mutation { placementConfirmStart(id: "x", idempotencyKey: "k") { __typename } }');
  expect(errors?.[0]?.message).toContain('placementConfirmStart');
  expect((await byStaff(id)).availableActions).toEqual(['rescheduleStart', 'cancel']);
});

const both = 'confirmed_by_trainee_at = app.now(), confirmed_by_employer_at = app.now()';
test.each([
  ['staff', 'waymark_staff_writer', 'update placement set confirmed_by_trainee_at = app.now() where id = $1'],
  ['staff', 'waymark_staff_writer', 'update placement set confirmed_by_employer_at = app.now() where id = $1'],
  ['staff', 'waymark_staff_writer', `update placement set state = 'ACTIVE', verified_at = app.now(), ${both} where id = $1`],
  ['staff', 'waymark_staff_writer', "update placement set state = 'ACTIVE', verified_at = app.now() where id = $1"],
  ['employer', 'waymark_employer_writer', 'update placement set confirmed_by_trainee_at = app.now() where id = $1'],
  ['employer', 'waymark_employer_writer', "update placement set state = 'ACTIVE', verified_at = app.now(), confirmed_by_employer_at = app.now() where id = $1"],
  ['employer', 'waymark_employer_writer', "update placement set state = 'CANCELLED' where id = $1"],
  ['employer', 'waymark_employer_writer', 'update placement set starts_on = starts_on - 1 where id = $1'],
  ['trainee', 'waymark_trainee_writer', 'update placement set confirmed_by_employer_at = app.now() where id = $1'],
  ['trainee', 'waymark_trainee_writer', "update placement set state = 'ACTIVE', verified_at = app.now(), confirmed_by_trainee_at = app.now() where id = $1"],
  ['worker', 'waymark_worker', 'update placement set confirmed_by_trainee_at = app.now() where id = $1'],
] as const)('SQL as the %s login in %s cannot make a start count: %s', async (login, role, sql) => {
  const { id } = await acceptedPlacement(harness, trainee, vacancy);
  const settings = { institution_id: institution.id, employer_id: employer.id, trainee_id: trainee.id, actor_id: officer.id };
  await expect(harness.asLogin(login, role, settings, sql, [id])).rejects.toThrow(/each for itself|permission denied|placement_verified_by_both/);
});

test('SQL as either side cannot confirm before the day, nor read or take any other step', async () => {
  const later = await people.vacancy(employer, { startsOn: inDays(3) });
  const { id } = await acceptedPlacement(harness, trainee, later);
  const settings = { institution_id: institution.id, employer_id: employer.id, trainee_id: trainee.id };
  const asTrainee = (sql: string): Promise<Data> => harness.asLogin('trainee', 'waymark_trainee_writer', settings, sql, [id]);
  const asEmployer = (sql: string): Promise<Data> => harness.asLogin('employer', 'waymark_employer_writer', settings, sql, [id]);
  await expect(asTrainee('update placement set confirmed_by_trainee_at = app.now() where id = $1')).rejects.toThrow(/from its day on/);
  await expect(asEmployer('update placement set confirmed_by_employer_at = app.now() where id = $1')).rejects.toThrow(/from its day on/);
  const started = await startedPlacement(harness, await people.trainee(institution), vacancy);
  await expect(
    harness.asLogin('employer', 'waymark_employer_writer', settings, "update placement set state = 'UNREACHABLE' where id = $1", [started.id]),
  ).rejects.toThrow(/each for itself/);
  for (const column of ['state', 'version', 'end_reason', 'end_recorded_at', 'own_enterprise', 'trainee_id', 'institution_id', 'grant_id', 'xmin'])
    for (const role of ['waymark_employer', 'waymark_employer_writer'])
      await expect(harness.asLogin('employer', role, settings, `select ${column} from placement where id = $1`, [id])).rejects.toThrow(/permission denied/);
});

test('a hold placed in between refuses the second confirmation, and not the first', async () => {
  const { id } = await acceptedPlacement(harness, trainee, vacancy);
  await harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, now())', [employer.id]);
  expect(await confirm(trainee.user, id)).toMatchObject({ state: 'PLANNED' });
  expect(await confirm(employer.user, id)).toMatchObject({ code: 'NOT_CLEARED' });
  expect(await byStaff(id)).toMatchObject({ state: 'PLANNED', confirmedByEmployerAt: null });
  await harness.sql('delete from employer_hold');
  expect(await confirm(employer.user, id)).toMatchObject({ state: 'ACTIVE' });
});

test('when staff move a start twice the original day is preserved, and a confirmation of the earlier day is void', async () => {
  const { id } = await acceptedPlacement(harness, trainee, vacancy);
  await confirm(employer.user, id);
  const rescheduleStart = (startsOn: string): Promise<Data> =>
    step(officer, 'placementRescheduleStart', { id, input: { startsOn } }, 'startsOn plannedOn confirmedByEmployerAt');
  expect(await rescheduleStart(inDays(4))).toMatchObject({ state: 'PLANNED', startsOn: inDays(4), plannedOn: inDays(0), confirmedByEmployerAt: null });
  expect(await confirm(employer.user, id)).toMatchObject({ code: 'TOO_SOON' });
  expect(await rescheduleStart(inDays(2))).toMatchObject({ startsOn: inDays(2), plannedOn: inDays(0) });
  expect(await harness.sql("select to_char(due_on, 'YYYY-MM-DD') as due from follow_up where code = 'F1'")).toEqual([{ due: inDays(16) }]);
  await clockAt(harness, inDays(2), 60);
  expect(await confirm(employer.user, id)).toMatchObject({ state: 'PLANNED' });
  expect(await confirm(trainee.user, id)).toMatchObject({ state: 'ACTIVE' });
  expect(await rescheduleStart(inDays(9))).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect((await readEvents()).filter((event) => event === 'PlacementStartRescheduled')).toHaveLength(2);
});

test.each<[string, number, string]>([
  ['in the past', -1, 'INVALID_INPUT'],
  ['more than a year away', 366, 'INVALID_INPUT'],
  ['on which the site is not cleared', 350, 'NOT_CLEARED'],
])('a start is not moved to a day %s', async (_title, days, code) => {
  const { id } = await acceptedPlacement(harness, trainee, vacancy);
  expect(await step(officer, 'placementRescheduleStart', { id, input: { startsOn: inDays(days) } })).toMatchObject({ code });
});

test('a start cannot be moved to a day on which she is too young for the work', async () => {
  const night = await people.vacancy(employer, { startsOn: inDays(20) });
  const young = await people.trainee(institution);
  await harness.sql('update trainee_limits set eighteen_on = $2 where trainee_id = $1', [young.id, inDays(15)]);
  const { id } = await acceptedPlacement(harness, young, night);
  expect(await step(officer, 'placementRescheduleStart', { id, input: { startsOn: inDays(10) } })).toMatchObject({ code: 'EXCLUDED_BY_GATES' });
  expect(await step(officer, 'placementRescheduleStart', { id, input: { startsOn: inDays(15) } })).toMatchObject({ state: 'PLANNED' });
});

test('a placement that never started releases its seat, and reopens a full vacancy once', async () => {
  const { id } = await acceptedPlacement(harness, trainee, vacancy);
  const seats = (): Promise<Data> => harness.one('select taken_seats as taken, state from vacancy where id = $1', [vacancy.id]);
  expect(await seats()).toEqual({ taken: 1, state: 'FILLED' });
  expect(await step(officer, 'placementCancel', { id, key: 'never' }, 'endReason')).toMatchObject({
    state: 'CANCELLED',
    availableActions: [],
    endReason: 'NEVER_STARTED',
  });
  expect(await step(officer, 'placementCancel', { id, key: 'never' })).toMatchObject({ state: 'CANCELLED' });
  expect(await step(officer, 'placementCancel', { id })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await seats()).toEqual({ taken: 0, state: 'OPEN' });
  expect((await readEvents()).slice(-2).sort()).toEqual(['PlacementCancelled', 'VacancyReopened']);
  expect(await harness.sql('select distinct state from follow_up union select distinct state from employer_check_in')).toEqual([{ state: 'CANCELLED' }]);
  expect(await byEmployer(id)).toMatchObject({ state: 'CANCELLED', availableActions: [] });
  expect(await confirm(trainee.user, id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect((await acceptedPlacement(harness, await people.trainee(institution), vacancy)).id).not.toBe(id);
});

test('the seat is also released when staff of another institution than the steward cancel, and a vacancy that may not open stays paused', async () => {
  const theirs = await people.institution();
  const colleague = await people.staff(theirs);
  const { id } = await acceptedPlacement(harness, await people.trainee(theirs), vacancy);
  await harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, now())', [employer.id]);
  expect(await step(officer, 'placementCancel', { id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await step(colleague, 'placementCancel', { id })).toMatchObject({ state: 'CANCELLED' });
  expect(await harness.one('select taken_seats as taken, state from vacancy where id = $1', [vacancy.id])).toEqual({ taken: 0, state: 'PAUSED' });
});

test('the seat is released at a held employer, and a vacancy with other free seats stays in its state', async () => {
  const wide = await people.vacancy(employer, { seats: 2 });
  const { id } = await acceptedPlacement(harness, await people.trainee(institution), wide);
  await harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, now())', [employer.id]);
  expect(await step(officer, 'placementCancel', { id })).toMatchObject({ state: 'CANCELLED' });
  expect(await harness.one('select taken_seats as taken, state from vacancy where id = $1', [wide.id])).toEqual({ taken: 0, state: 'OPEN' });
});

test.each([
  [{ kind: 'COMPLETED', reason: 'CONTRACT_END' }, 'COMPLETED'],
  [{ kind: 'BY_TRAINEE', reason: 'BETTER_JOB' }, 'ENDED_BY_TRAINEE'],
  [{ kind: 'BY_EMPLOYER', reason: 'DISMISSAL' }, 'ENDED_BY_EMPLOYER'],
  [{ kind: 'FOR_SAFETY', reason: 'DANGER' }, 'ENDED_FOR_SAFETY'],
] as const)('work that ends with %j looks the same to the employer and to her as any other end', async (end, state) => {
  const { id } = await startedPlacement(harness, trainee, vacancy);
  const ended = await step(officer, 'placementEnd', { id, input: { ...end, endedOn: inDays(0) } }, 'endedOn endReason');
  expect(ended).toMatchObject({ state, availableActions: [], endedOn: inDays(0), endReason: end.reason });
  expect(await byEmployer(id)).toMatchObject({ state: 'ENDED', availableActions: [], endedOn: inDays(0) });
  expect(await trainee.user.ask('{ myPlacements { state availableActions endedOn } }')).toEqual([{ state: 'ENDED', availableActions: [], endedOn: inDays(0) }]);
  expect(await harness.one('select taken_seats as taken, state from vacancy where id = $1', [vacancy.id])).toEqual({ taken: 1, state: 'FILLED' });
  expect(await harness.sql('select distinct state from employer_check_in')).toEqual([{ state: 'CANCELLED' }]);
  expect(await harness.sql("select distinct state from follow_up where code <> 'F0'")).toEqual([{ state: 'SCHEDULED' }]);
});

test('an end needs a matching reason and a day between the start and today', async () => {
  const { id } = await startedPlacement(harness, trainee, vacancy);
  const end = (input: object): Promise<Data> => step(officer, 'placementEnd', { id, input });
  for (const input of [
    { kind: 'FOR_SAFETY', reason: 'PAY', endedOn: inDays(0) },
    { kind: 'BY_TRAINEE', reason: 'NEVER_STARTED', endedOn: inDays(0) },
    { kind: 'BY_TRAINEE', reason: 'STUDY', endedOn: inDays(1) },
    { kind: 'BY_TRAINEE', reason: 'STUDY', endedOn: inDays(-1) },
    { kind: 'BY_TRAINEE', reason: 'STUDY', endedOn: 'tomorrow' },
  ])
    expect([input, await end(input)]).toEqual([input, expect.objectContaining({ code: 'INVALID_INPUT' })]);
  expect(await step(officer, 'placementCancel', { id })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
});

test('only staff see that she cannot be reached, and the employer and she see a running placement', async () => {
  const { id } = await startedPlacement(harness, trainee, vacancy);
  const before = [await byEmployer(id), await employer.user.answer('{ placements { nodes { id state startsOn endedOn confirmedAt availableActions } } }')];
  expect(await step(officer, 'placementMarkUnreachable', { id })).toMatchObject({ state: 'UNREACHABLE' });
  expect([await byEmployer(id), await employer.user.answer('{ placements { nodes { id state startsOn endedOn confirmedAt availableActions } } }')]).toEqual(
    before,
  );
  expect(await trainee.user.ask('{ myPlacements { state } }')).toEqual([{ state: 'ACTIVE' }]);
  expect(await confirm(employer.user, id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await step(officer, 'placementMarkReachable', { id })).toMatchObject({ state: 'ACTIVE' });
  await harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, now())', [employer.id]);
  await step(officer, 'placementMarkUnreachable', { id });
  expect(await step(officer, 'placementMarkReachable', { id })).toMatchObject({ state: 'ACTIVE' });
});

test('staff can list placements of their own institution by state and own enterprise, and other roles cannot', async () => {
  const own = await people.employer({ ownEnterpriseOf: institution });
  await startedPlacement(harness, trainee, vacancy);
  await acceptedPlacement(harness, await people.trainee(institution), await people.vacancy(own, { startsOn: inDays(0) }));
  const list = (args: string): Promise<Data> => officer.ask(`{ placements(${args}) { nodes { state ownEnterprise } pageInfo { hasNextPage } } }`);
  expect(await list('first: 1')).toEqual({ nodes: [{ state: 'PLANNED', ownEnterprise: true }], pageInfo: { hasNextPage: true } });
  expect((await list('state: ACTIVE')).nodes).toEqual([{ state: 'ACTIVE', ownEnterprise: false }]);
  expect((await list('ownEnterprise: true')).nodes).toEqual([{ state: 'PLANNED', ownEnterprise: true }]);
  expect(await officer.ask('query ($id: ID!) { trainee(id: $id) { placements { state } } }', { id: trainee.id })).toEqual({
    placements: [{ state: 'ACTIVE' }],
  });
  const elsewhere = await people.staff(await people.institution());
  expect(await elsewhere.ask('{ placements { nodes { state } } }')).toEqual({ nodes: [] });
  const monitor = await people.staff(institution, ['VETTING_OFFICER']);
  expect((await monitor.answer('{ placements { nodes { state } } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
