import { addDays } from '../../../src/shared/local-date';
import { IndicatorRows } from '../../harness/data/counted-rows';
import { endGrant, IN_PERIOD, PUBLISH, publishing, wholeGrant } from '../../harness/data/indicator-requests';
import { type Employer, inDays, type Institution, People, type Trainee } from '../../harness/data/people';
import { statementsOf } from '../../harness/statement-count';
import { type Data, type Person, Harness } from '../../harness/harness';

/** What staff read about whether a placement is viable and safe, test by test. */
let harness: Harness;
let people: People;
let counted: IndicatorRows;
let institution: Institution;
let officer: Person;
let caseWorker: Person;
let lead: Person;
let monitor: Person;
let employer: Employer;
let trainee: Trainee;

const TESTS = 'measuredOn provisionalUntil notCounted tests { test result }';
const QUERY = `query ($id: ID!) { placement(id: $id) { viableAndSafe { now { ${TESTS} } reported { from to asOf publishedAt measured { ${TESTS} } } } } }`;
const asked = async (person: Person, id: string): Promise<Data> => (await person.ask(QUERY, { id })).viableAndSafe;
const results = ({ tests }: Data): Record<string, string> => Object.fromEntries(tests.map(({ test, result }: Data) => [test, result]));
const now = async (person: Person, id: string): Promise<Record<string, string>> => results((await asked(person, id)).now);

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  counted = new IndicatorRows(harness, people);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  caseWorker = await people.staff(institution, ['CASE_WORKER']);
  lead = await people.staff(institution, ['SAFETY_LEAD']);
  monitor = await people.staff(institution, ['MONITORING_OFFICER']);
  await counted.grant('seed', [institution]);
  employer = await counted.employer(inDays(-300));
  trainee = await counted.person(institution);
  await harness.sql('update trainee set case_worker_id = $2 where id = $1', [trainee.id, caseWorker.id]);
});

const ALL_PASSED = {
  WRITTEN_TERMS: 'PASSED',
  PAY_FLOOR: 'PASSED',
  WEEKLY_HOURS: 'PASSED',
  DURATION: 'PASSED',
  TRAVEL: 'PASSED',
  WANTED_WORK: 'PASSED',
  VETTED_SITE: 'PASSED',
  LAWFUL_WORK: 'PASSED',
  NO_CRITICAL_ALERT: 'PASSED',
  NO_CRITICAL_ANSWER: 'PASSED',
  FEELS_SAFE: 'PASSED',
};

test('the safety lead reads each test of good work as passed, measured after thirty days', async () => {
  const placement = await counted.placed(trainee, employer, { startsOn: IN_PERIOD });
  const { now: measured, reported } = await asked(lead, placement);
  expect(results(measured)).toEqual(ALL_PASSED);
  expect(measured).toMatchObject({ measuredOn: addDays(IN_PERIOD, 30), provisionalUntil: null, notCounted: null });
  expect(reported).toBeNull();
});

test('a question that nobody asked is neither passed nor failed', async () => {
  const startsOn = inDays(-10);
  const placement = await counted.placed(trainee, employer, { startsOn, saidOn: null, contract: false });
  const { now: measured } = await asked(lead, placement);
  expect(measured).toMatchObject({ measuredOn: inDays(0), provisionalUntil: inDays(20) });
  expect(results(measured)).toEqual({
    ...ALL_PASSED,
    WRITTEN_TERMS: 'NOT_ASKED',
    WANTED_WORK: 'NOT_ASKED',
    NO_CRITICAL_ANSWER: 'NOT_ASKED',
    FEELS_SAFE: 'NOT_ASKED',
  });
});

test.each<[string, object, string]>([
  ['too many hours', { hours: 49 }, 'WEEKLY_HOURS'],
  ['pay below the floor', { pay: 14_000 }, 'PAY_FLOOR'],
  ['work of two months', { months: 2 }, 'DURATION'],
  ['work she did not want', { wanted: 2 }, 'WANTED_WORK'],
  ['an answer that she is not sure', { feelsSafe: 'NOT_SURE' }, 'FEELS_SAFE'],
  ['a critical answer', { answers: { RESTRICTION_OF_MOVEMENT: 'NO' } }, 'NO_CRITICAL_ANSWER'],
])('%s fails its test', async (_, change, test) => {
  const placement = await counted.placed(trainee, employer, { startsOn: IN_PERIOD, ...change });
  expect(await now(lead, placement)).toMatchObject({ [test]: 'FAILED' });
});

test('whoever may not read her alerts reads the same with an alert and without one', async () => {
  const placement = await counted.placed(trainee, employer, { startsOn: IN_PERIOD });
  const other = await people.staff(institution, ['CASE_WORKER']);
  const withheld = { ...ALL_PASSED, NO_CRITICAL_ALERT: 'WITHHELD' };
  for (const person of [officer, other]) expect(await now(person, placement)).toEqual(withheld);
  await counted.alert(trainee, placement, addDays(IN_PERIOD, 10), 'OPEN');
  for (const person of [officer, other]) expect(await now(person, placement)).toEqual(withheld);
  for (const person of [lead, caseWorker]) expect(await now(person, placement)).toEqual({ ...ALL_PASSED, NO_CRITICAL_ALERT: 'FAILED' });
});

test('the page shows the tests with what is still open, and tells the officer whom to ask', async () => {
  const placement = await counted.placed(trainee, employer, { startsOn: inDays(-10), saidOn: null });
  const textOf = async (person: Person): Promise<string> =>
    (await (await fetch(`${harness.url}/staff/placements/${placement}?lang=en`, { headers: { cookie: `wm-staff=${person.token}` } })).text())
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ');
  expect(await textOf(officer)).toMatch(/Viable and safe .*She says she feels safe Not asked/);
  expect(await textOf(officer)).toMatch(/No critical alert Ask the safety lead/);
  expect(await textOf(officer)).not.toContain('Not reported yet');
  expect(await textOf(lead)).toMatch(/No critical alert Passed .*provisional until .*Not reported yet/);
});

test('the result in the last published report stays as it was reported, and only readers of reports see it', async () => {
  const startsOn = inDays(-20);
  const placement = await counted.placed(trainee, employer, { startsOn, saidOn: inDays(-6), feelsSafe: 'NO' });
  await endGrant(harness);
  await monitor.ask(PUBLISH, publishing(wholeGrant()));
  const { id } = await harness.one<{ id: string }>('select id from follow_up_record where placement_id = $1', [placement]);
  await counted.followUp(trainee, placement, inDays(0), { feelsSafe: 'YES' }, { replaces_id: id, recorded_at: new Date() });
  const { now: measured, reported } = await asked(lead, placement);
  expect(reported).toMatchObject({ from: inDays(-100), to: inDays(-1), measured: { measuredOn: inDays(-1), provisionalUntil: addDays(startsOn, 30) } });
  expect([results(reported.measured)['FEELS_SAFE'], results(measured)['FEELS_SAFE']]).toEqual(['FAILED', 'PASSED']);
  expect((await asked(officer, placement)).reported).toBeNull();
});

test('the number of statements does not grow with the number of placements', async () => {
  const list = `{ placements(first: 50) { nodes { viableAndSafe { now { measuredOn } reported { to } } } } }`;
  await counted.placed(trainee, employer, { startsOn: IN_PERIOD });
  const one = await statementsOf(harness, () => lead.ask(list));
  for (let n = 0; n < 4; n++) await counted.placed(await counted.person(institution), employer, { startsOn: IN_PERIOD });
  expect(await statementsOf(harness, () => lead.ask(list))).toBe(one);
});

test('the database shows the history of an alert only to those who read the alert', async () => {
  const placement = await counted.placed(trainee, employer, { startsOn: IN_PERIOD });
  await counted.alert(trainee, placement, addDays(IN_PERIOD, 10), 'OPEN');
  const seen = async (person: Person, roles: string): Promise<unknown[]> =>
    harness.asLogin('staff', 'waymark_staff', { institution_id: institution.id, actor_id: person.id, roles }, 'select alert_id from safety_alert_history');
  expect(await seen(lead, 'SAFETY_LEAD')).toHaveLength(1);
  expect(await seen(caseWorker, 'CASE_WORKER')).toHaveLength(1);
  expect(await seen(officer, 'PLACEMENT_OFFICER')).toEqual([]);
});
