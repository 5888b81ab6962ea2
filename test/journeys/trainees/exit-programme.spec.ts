import { setTimeout as pause } from 'node:timers/promises';
import { offerIn, type PipelineRow, referralIn } from '../../harness/data/pipeline-rows';
import { type Employer, type Institution, inDays, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { startedPlacement, acceptedPlacement } from '../../harness/data/placements';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { step } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * Ending a trainee's participation: with a reason and a day, with everything that was open, and always
 * completely.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let caseWorker: Person;
let officer: Person;
let her: Trainee;
let employer: Employer;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterEach(() => waitUntilIdle(harness));
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  caseWorker = await people.staff(institution, ['CASE_WORKER']);
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  employer = await people.employer();
  her = await people.trainee(institution, { officer, email: 'her@example.net' });
  await harness.sql("update trainee set created_at = now() - interval '30 days'");
});

const place = (startsOn = inDays(30)): Promise<Vacancy> => people.vacancy(employer, { startsOn, seats: 5 });
const leave = (reason: string | null, exitedOn: string | null = inDays(0), by = caseWorker, id = her.id): Promise<Data> =>
  by.ask(
    `mutation ($id: ID!, $input: TraineeExitInput!, $k: ID!) { traineeExit(id: $id, input: $input, idempotencyKey: $k) { __typename
       ... on TraineeExitPayload { trainee { state exitReason exitedOn availableActions } } ... on InvalidInput { problems { path message } }
       ... on TransitionNotAllowed { state availableActions } ... on NotReady { missing message } } }`,
    { id, input: { reason, exitedOn }, k: `leave-${id}-${reason}-${exitedOn}` },
  );
const stateOf = async (table: string, { id }: { id: string }): Promise<string> =>
  (await harness.one<{ state: string }>(`select state from ${table} where id = $1`, [id])).state;
const exitResult = (reason: string): Data => ({
  __typename: 'TraineeExitPayload',
  trainee: { state: 'EXITED', exitReason: reason, exitedOn: inDays(0), availableActions: ['anonymise'] },
});

test('everything open between her and an employer ends with her exit, and the employer sees only that she is no longer available', async () => {
  const paths: PipelineRow[] = [];
  for (const state of ['PROPOSED', 'ASKED', 'AGREED', 'SENT', 'SHORTLISTED']) paths.push(await referralIn(harness, her, await place(), state));
  const [, , , sent] = paths as [PipelineRow, PipelineRow, PipelineRow, PipelineRow];
  const offered = await offerIn(harness, her, await place(), 'EXPLAINED');
  const declined = await referralIn(harness, her, await place(), 'DECLINED_BY_TRAINEE');
  const other = await referralIn(harness, await people.trainee(institution), await place(), 'SENT');

  expect(await caseWorker.ask('query ($id: ID!) { trainee(id: $id) { availableActions } }', { id: her.id })).toEqual({ availableActions: ['exit'] });
  expect(await leave('WITHDREW')).toEqual(exitResult('WITHDREW'));

  for (const path of paths) expect(await stateOf('referral', path)).toBe('WITHDRAWN');
  expect(await stateOf('referral', { id: offered.referralId })).toBe('WITHDRAWN');
  expect(await stateOf('offer', offered)).toBe('WITHDRAWN');
  expect(await stateOf('referral', declined)).toBe('DECLINED_BY_TRAINEE');
  expect(await stateOf('referral', other)).toBe('SENT');
  expect(await step(her.user, 'offerAccept', { id: offered.id })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  const candidates = await employer.user.ask('{ candidates { nodes { id state displayName } } }');
  expect(candidates.nodes.find(({ id }: Data) => id === sent.id)).toEqual({ id: sent.id, state: 'WITHDRAWN', displayName: null });

  await waitUntilIdle(harness);
  const notifications = await harness.sql<{ to: string; notice: string; channel: string }>(
    'select distinct recipient_kind as to, notice, channel from message order by 1, 2, 3',
  );
  expect(notifications.filter(({ to }) => to === 'EMPLOYER').map(({ notice }) => notice)).toEqual([
    'candidate-no-longer-available',
    'candidate-no-longer-available',
  ]);
  expect(notifications.filter(({ to }) => to === 'TRAINEE')).toEqual([{ to: 'TRAINEE', notice: 'news-waiting', channel: 'IN_APP' }]);
  expect(notifications).toContainEqual({ to: 'STAFF', notice: 'trainee-exited', channel: 'IN_APP' });
  expect(await harness.sql('select kind from task')).toEqual([]);
});

test('a trainee who has left is not matched, listed or referred, and can still read her own record', async () => {
  const vacancy = await place();
  const best = async (): Promise<string[]> =>
    (await officer.ask('query ($id: ID!) { vacancy(id: $id) { bestTrainees { trainee { id } } } }', { id: vacancy.id })).bestTrainees.map(
      ({ trainee }: Data) => trainee.id,
    );
  const listed = async (state = ''): Promise<string[]> => (await officer.ask(`{ trainees${state} { nodes { id } } }`)).nodes.map(({ id }: Data) => id);
  expect([await best(), await listed()]).toEqual([[her.id], [her.id]]);

  expect(await leave('MOVED')).toEqual(exitResult('MOVED'));
  expect([await best(), await listed(), await listed('(state: EXITED)')]).toEqual([[], [], [her.id]]);
  expect(await step(officer, 'referralPropose', { input: { traineeId: her.id, vacancyId: vacancy.id } })).toMatchObject({ code: 'EXCLUDED_BY_GATES' });
  expect(await her.user.ask('{ me { state availableActions consents { purpose } } }')).toEqual({
    state: 'EXITED',
    availableActions: [],
    consents: [{ purpose: 'MATCHING' }],
  });
});

test('an exit is refused twice, without a reason or a day, on a future day or one before registration, and to other institutions', async () => {
  const strange = await people.staff(await people.institution(), ['CASE_WORKER']);
  const problems = async (reason: string | null, exitedOn: string | null): Promise<string[]> =>
    (await leave(reason, exitedOn)).problems.map(({ path, message }: Data) => `${path}: ${message}`);
  expect(await problems(null, null)).toEqual(['reason: Please fill this in.', 'exitedOn: Please fill this in.']);
  expect(await problems('OTHER', '2026-02-30')).toEqual([expect.stringContaining('exitedOn: ')]);
  expect(await problems('OTHER', inDays(1))).toEqual(['exitedOn: This is in the future. Choose an earlier date.']);
  expect(await problems('OTHER', inDays(-31))).toEqual(['exitedOn: This is before the start. Choose a later date.']);
  expect(await leave('OTHER', inDays(0), strange)).toEqual({ __typename: 'NotFound' });
  expect(await leave('OTHER', inDays(0), caseWorker, 'nobody')).toEqual({ __typename: 'NotFound' });
  const refused = await harness.post(
    'staff',
    'mutation ($id: ID!) { traineeExit(id: $id, input: { reason: OTHER }, idempotencyKey: "mine") { __typename } }',
    { id: her.id },
    { authorization: `Bearer ${officer.token}` },
  );
  expect(refused.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  expect(await stateOf('trainee', her)).toBe('JOB_READY');

  expect(await leave('OTHER')).toEqual(exitResult('OTHER'));
  expect(await leave('OTHER')).toEqual(exitResult('OTHER'));
  expect(await leave('DIED')).toEqual({ __typename: 'TransitionNotAllowed', state: 'EXITED', availableActions: [] });
  expect(await harness.sql("select event from outbox where event = 'TraineeExited'")).toHaveLength(1);
});

test('an exit with a planned start is refused without effect until the start is settled', async () => {
  const pending = await referralIn(harness, her, await place(), 'ASKED');
  const planned = await acceptedPlacement(harness, her, await place());
  expect(await leave('COMPLETED')).toEqual({
    __typename: 'NotReady',
    missing: ['START_STILL_PLANNED'],
    message: expect.stringContaining('cancel the planned start'),
  });
  expect(await stateOf('referral', pending)).toBe('ASKED');
  await step(officer, 'placementCancel', { id: planned.id });
  expect(await leave('COMPLETED', inDays(-1))).toMatchObject({ trainee: { state: 'EXITED', exitedOn: inDays(-1) } });
  expect(await stateOf('referral', pending)).toBe('WITHDRAWN');
});

test('she stays in her work and gets follow-ups for the year, unless she died, which ends them', async () => {
  const work = await startedPlacement(harness, her, await place(inDays(0)));
  const followUps = (): Promise<Data[]> => harness.sql('select distinct state from follow_up order by state');
  expect(await leave('DIED')).toMatchObject({ __typename: 'NotReady', missing: ['WORK_STILL_RUNS'], message: expect.stringContaining('end her current work') });
  expect(await leave('COMPLETED')).toEqual(exitResult('COMPLETED'));
  expect(await stateOf('placement', work)).toBe('ACTIVE');
  expect(await followUps()).toEqual([{ state: 'SCHEDULED' }]);

  const another = await people.trainee(institution);
  const hers = await startedPlacement(harness, another, await place(inDays(0)));
  await step(officer, 'placementEnd', { id: hers.id, input: { kind: 'BY_TRAINEE', reason: 'UNKNOWN', endedOn: inDays(0) } });
  expect(await leave('DIED', inDays(0), caseWorker, another.id)).toEqual(exitResult('DIED'));
  expect(await harness.sql('select distinct trainee_id as id, state from follow_up order by state')).toEqual([
    { id: another.id, state: 'CANCELLED' },
    { id: her.id, state: 'SCHEDULED' },
  ]);
});

test('two simultaneous exits are applied once', async () => {
  const [one, two] = await Promise.all([leave('OTHER'), leave('REFERRED_ON')]);
  expect([one.__typename, two.__typename].sort()).toEqual(['TraineeExitPayload', 'TransitionNotAllowed']);
  expect(await harness.sql("select event from outbox where event = 'TraineeExited'")).toHaveLength(1);
});

test('a proposal during her exit waits for it, and is refused', async () => {
  await offerIn(harness, her, await place(), 'ISSUED');
  const vacancy = await place();
  const waiting = async (count: number): Promise<void> => {
    const query = 'select count(distinct pid)::int as n from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()';
    while ((await harness.one<{ n: number }>(query)).n < count) await pause(20);
  };
  const inTheWay = await harness.owner.connect();
  try {
    await inTheWay.query('begin; select from offer for update');
    const leaving = leave('OTHER');
    await waiting(1);
    const proposing = step(officer, 'referralPropose', { input: { traineeId: her.id, vacancyId: vacancy.id } });
    await waiting(2);
    await inTheWay.query('commit');
    expect(await leaving).toEqual(exitResult('OTHER'));
    expect(await proposing).toMatchObject({ code: 'EXCLUDED_BY_GATES' });
  } finally {
    inTheWay.release();
  }
  expect(await harness.sql('select state from referral')).toEqual([{ state: 'WITHDRAWN' }]);
});
