import { inDays, type Institution, People } from '../../harness/data/people';
import { clockAt, startedPlacement, acceptedPlacement } from '../../harness/data/placements';
import { step } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * How long placements stay in each state, which is derived from the recorded transitions, and which of them
 * are slow.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
});

const STAGES = 'stages { state days isSlow leftAt }';
const stagesOf = async (id: string): Promise<Data[]> => (await officer.ask(`query ($id: ID!) { placement(id: $id) { ${STAGES} } }`, { id })).stages;

const inStage = async (state: string, args = ''): Promise<Data> =>
  (await officer.ask(`{ placementStageTimes(state: ${state}) { placements${args} { count nodes { id } } } }`))[0].placements;

test('staff see how long a placement stayed in each state', async () => {
  const employer = await people.employer();
  const { id } = await startedPlacement(harness, await people.trainee(institution, { officer }), await people.vacancy(employer, { startsOn: inDays(0) }));
  await clockAt(harness, inDays(20));
  await step(officer, 'placementMarkUnreachable', { id });
  await clockAt(harness, inDays(23), 3600);
  await step(officer, 'placementMarkReachable', { id });
  expect((await stagesOf(id)).map(({ state, days, leftAt }) => [state, days, leftAt === null])).toEqual([
    ['PLANNED', expect.any(Number), false],
    ['ACTIVE', expect.any(Number), false],
    ['UNREACHABLE', 3, false],
    ['ACTIVE', 0, true],
  ]);
});

test('staff see the median and the 90th percentile of their own institution only, and longer times count as slow', async () => {
  const employer = await people.employer();
  const vacancy = await people.vacancy(employer, { startsOn: inDays(0), seats: 4 });
  for (let more = 0; more < 2; more++) await startedPlacement(harness, await people.trainee(institution, { officer }), vacancy);
  const overdue = await acceptedPlacement(harness, await people.trainee(institution), vacancy);
  await clockAt(harness, inDays(40));
  const times: Data[] = await officer.ask('{ placementStageTimes { state now passed p50Days p90Days } }');
  expect(times.find(({ state }) => state === 'PLANNED')).toMatchObject({ now: 1, passed: 2 });
  expect(times.find(({ state }) => state === 'ACTIVE')).toMatchObject({ now: 2, passed: 0, p50Days: null });
  expect((await stagesOf(overdue.id)).map(({ state, isSlow }) => [state, isSlow])).toEqual([['PLANNED', true]]);
  const stranger = await people.staff(await people.institution());
  expect((await stranger.ask('{ placementStageTimes { now passed } }')).every(({ now, passed }: Data) => now === 0 && passed === 0)).toBe(true);
});

test('staff can limit the list to the trainees they are responsible for', async () => {
  const employer = await people.employer();
  const vacancy = await people.vacancy(employer, { startsOn: inDays(0), seats: 4 });
  const mine = await startedPlacement(harness, await people.trainee(institution, { officer }), vacancy);
  await startedPlacement(harness, await people.trainee(institution, { officer: await people.staff(institution) }), vacancy);
  const ids = async (args: string): Promise<string[]> => (await officer.ask(`{ placements${args} { nodes { id } } }`)).nodes.map(({ id }: Data) => id);
  expect(await ids('')).toHaveLength(2);
  expect(await ids('(mine: true)')).toEqual([mine.id]);
  expect(await inStage('ACTIVE', '(mine: true)')).toEqual({ count: 1, nodes: [{ id: mine.id }] });
});

test('staff see the count and the first placements of each state on the board, the longest in the state first, or the latest end first', async () => {
  const vacancy = await people.vacancy(await people.employer(), { startsOn: inDays(0), seats: 4 });
  const started = async (): Promise<{ id: string }> => ({ id: (await startedPlacement(harness, await people.trainee(institution, { officer }), vacancy)).id });
  const [first, second, third] = [await started(), await started(), await started()];
  expect(await inStage('ACTIVE', '(first: 2)')).toEqual({ count: 3, nodes: [first, second] });
  await step(officer, 'placementMarkUnreachable', first);
  await clockAt(harness, inDays(3));
  await step(officer, 'placementMarkReachable', first);
  expect(await inStage('ACTIVE')).toEqual({ count: 3, nodes: [second, third, first] });
  for (const [at, placement] of [first, third].entries()) {
    await clockAt(harness, inDays(10 + at));
    await step(officer, 'placementEnd', { ...placement, input: { kind: 'BY_TRAINEE', reason: 'STUDY', endedOn: inDays(5) } });
  }
  expect(await inStage('ENDED_BY_TRAINEE')).toEqual({ count: 2, nodes: [third, first] });
  expect(await inStage('PLANNED')).toEqual({ count: 0, nodes: [] });
  const stranger = await people.staff(await people.institution());
  expect(await stranger.ask('{ placementStageTimes(state: ACTIVE) { placements { count } } }')).toEqual([{ placements: { count: 0 } }]);
  expect((await officer.answer('{ placementStageTimes { placements(first: 51) { count } } }')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
