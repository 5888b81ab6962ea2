import { addDays } from '../../../src/shared/local-date';
import { IndicatorRows } from '../../harness/data/counted-rows';
import { reportVariables, BEFORE, endGrant, FROM, IN_PERIOD, PUBLISH, publishing, REPORT, TO, wholeGrant } from '../../harness/data/indicator-requests';
import { type Employer, inDays, type Institution, People, today, type Trainee } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/** Each indicator, counted by hand from a few rows and by the service through its public API. */
let harness: Harness;
let people: People;
let counted: IndicatorRows;
let steward: Institution;
let partner: Institution;
let monitor: Person;

const cellsOf = async (): Promise<Record<string, Data>> =>
  Object.fromEntries((await monitor.ask(REPORT, reportVariables())).cells.map((cell: Data) => [cell.id, cell]));
const own = async (...ids: string[]): Promise<number[]> => {
  const cells = await cellsOf();
  return ids.map((id) => cells[id].ownValue);
};

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  counted = new IndicatorRows(harness, people);
  steward = await people.institution();
  partner = await people.institution();
  monitor = await people.staff(steward, ['MONITORING_OFFICER', 'CASE_WORKER']);
  await people.staff(partner, ['PLACEMENT_OFFICER']);
  await counted.grant('seed', [steward, partner]);
});

test('S1 counselled counts a person once, in the period and under the grant, without revoked services', async () => {
  const [twice, before, other, void_] = [
    await counted.person(steward),
    await counted.person(steward),
    await counted.person(steward, { population: 'AT_RISK' }),
    await counted.person(steward),
  ];
  await counted.service(twice, 'COUNSELLING_INDIVIDUAL', IN_PERIOD);
  await counted.service(twice, 'COUNSELLING_GROUP', TO);
  await counted.service(before, 'COUNSELLING_INDIVIDUAL', BEFORE);
  await counted.service(other, 'COUNSELLING_INDIVIDUAL', FROM);
  await counted.service(void_, 'COUNSELLING_INDIVIDUAL', FROM, { voided_at: new Date() });
  await counted.service(await counted.person(steward), 'COUNSELLING_INDIVIDUAL', FROM, { grant_id: null });
  await counted.service(await counted.person(steward), 'LEGAL', FROM);
  expect(await own('S1', 'S1.SURVIVOR', 'S1.AT_RISK', 'S1.UNSTATED')).toEqual([2, 1, 1, 0]);
});

test('S2 trained by kind, and S2c completed in the period', async () => {
  const literacy = await counted.course(steward, 'LITERACY');
  const vocational = await counted.course(steward, 'VOCATIONAL');
  const [graduate, left, running, early] = [
    await counted.person(steward),
    await counted.person(steward),
    await counted.person(steward),
    await counted.person(steward),
  ];
  await counted.enrol(graduate, literacy, BEFORE, { on: IN_PERIOD, state: 'COMPLETED' });
  await counted.enrol(graduate, vocational, IN_PERIOD);
  await counted.enrol(left, literacy, IN_PERIOD, { on: TO, state: 'WITHDREW' });
  await counted.enrol(running, vocational, BEFORE);
  await counted.enrol(early, literacy, inDays(-200), { on: BEFORE, state: 'COMPLETED' });
  expect(await own('S2', 'S2-LITERACY', 'S2-VOCATIONAL', 'S2c', 'S2c-LITERACY', 'S2c-VOCATIONAL')).toEqual([3, 2, 2, 1, 1, 0]);
});

test('S3 assisted, its union with S1 and S2, and S7 ever served', async () => {
  const [assisted, both, sheltered, early] = [
    await counted.person(steward),
    await counted.person(steward),
    await counted.person(steward, { population: 'AT_RISK' }),
    await counted.person(steward),
  ];
  for (const kind of ['JOB_SEARCH', 'INTERVIEW_SUPPORT']) await counted.service(assisted, kind, IN_PERIOD);
  await counted.service(both, 'JOB_READINESS', IN_PERIOD);
  await counted.service(both, 'COUNSELLING_GROUP', IN_PERIOD);
  await counted.stay(sheltered, IN_PERIOD);
  await counted.service(early, 'CASH_OR_KIND', BEFORE);
  await counted.enrol(await counted.person(steward), await counted.course(steward, 'NUMERACY'), IN_PERIOD);
  await counted.service(await counted.person(steward), 'LEGAL', today());
  expect(await own('S3', 'S3U', 'S7', 'S7.SURVIVOR', 'S7.AT_RISK')).toEqual([2, 3, 5, 4, 1]);
});

describe('S4 placed in viable and safe work', () => {
  let employer: Employer;
  let person: Trainee;
  beforeEach(async () => {
    employer = await counted.employer(inDays(-300));
    person = await counted.person(steward);
  });

  test('a placement that meets all conditions counts, as final after thirty days', async () => {
    await counted.placed(person, employer, { startsOn: IN_PERIOD });
    expect(await own('S4', 'S4-PROVISIONAL')).toEqual([1, 0]);
    await counted.placed(await counted.person(steward), employer, { startsOn: inDays(-20), saidOn: inDays(-6) });
    expect(await own('S4', 'S4-PROVISIONAL')).toEqual([2, 1]);
  });

  test.each<[string, object, string]>([
    ['a start that one side has not confirmed', { verified: false }, 'NOT_VERIFIED'],
    ['an internship', { kind: 'INTERNSHIP' }, 'INTERNSHIP'],
    ['no contract in writing', { contract: false }, 'NO_WRITTEN_TERMS'],
    ['pay below the floor', { pay: 14_000 }, 'PAY_BELOW_FLOOR'],
    ['too many hours', { hours: 49 }, 'TOO_MANY_HOURS'],
    ['a contract of two months', { months: 2 }, 'TOO_SHORT'],
    ['an end after three weeks', { endedOn: addDays(IN_PERIOD, 20) }, 'TOO_SHORT'],
    ['not what she wanted', { wanted: 2 }, 'NOT_WANTED_WORK'],
    ['never asked', { saidOn: null }, 'DOES_NOT_FEEL_SAFE'],
    ['asked too late', { saidOn: addDays(IN_PERIOD, 38) }, 'DOES_NOT_FEEL_SAFE'],
    ['not sure that it is safe', { feelsSafe: 'NOT_SURE' }, 'DOES_NOT_FEEL_SAFE'],
    ['a critical answer', { answers: { RESTRICTION_OF_MOVEMENT: 'NO' } }, 'CRITICAL_ANSWER'],
  ])('%s does not count, and the report says why', async (_, change, reason) => {
    await counted.placed(person, employer, { startsOn: IN_PERIOD, ...change });
    const { S4 } = await cellsOf();
    expect([S4.ownValue, S4.exclusions.map((one: Data) => one.reason)]).toEqual([0, expect.arrayContaining([reason])]);
    expect(S4.exclusions.find((one: Data) => one.reason === reason)).toMatchObject({ ownValue: 1 });
  });

  test('a placement at a site not vetted at its start, or too far from her home, does not count', async () => {
    const place = await counted.employer(inDays(-300));
    await counted.placed(person, place, { startsOn: IN_PERIOD });
    await harness.sql('update vetting set valid_from = $2 where site_id = $1', [place.siteId, addDays(IN_PERIOD, 1)]);
    expect((await cellsOf())['S4'].exclusions.map((one: Data) => one.reason)).toEqual(['NO_VALID_VETTING']);
    await counted.placed(await counted.person(steward, { home: '17' }), employer, { startsOn: IN_PERIOD });
    expect((await cellsOf())['S4'].exclusions.map((one: Data) => one.reason)).toEqual(['NO_VALID_VETTING', 'TOO_FAR']);
  });

  test('a placement with an open or confirmed critical alert does not count; an unfounded alert makes no difference', async () => {
    const placement = await counted.placed(person, employer, { startsOn: IN_PERIOD });
    const alert = await counted.alert(person, placement, addDays(IN_PERIOD, 10), 'OPEN');
    expect(await own('S4')).toEqual([0]);
    await harness.sql("update safety_alert set state = 'UNFOUNDED', ended_at = now(), outcome = 'A mistake' where id = $1", [alert]);
    expect(await own('S4')).toEqual([1]);
    await counted.alert(person, placement, addDays(IN_PERIOD, 12), 'RESOLVED');
    expect(await own('S4')).toEqual([0]);
  });

  test('the latest record counts: a correction replaces an answer, and a second month without pay is critical', async () => {
    const placement = await counted.placed(person, employer, { startsOn: IN_PERIOD, feelsSafe: 'NO' });
    const { id } = await harness.one<{ id: string }>('select id from follow_up_record where placement_id = $1', [placement]);
    await counted.followUp(person, placement, addDays(IN_PERIOD, 14), {}, { replaces_id: id });
    expect(await own('S4')).toEqual([1]);
    await counted.followUp(person, placement, addDays(IN_PERIOD, 20), { answers: { WITHHOLDING_WAGES: 'NO' } });
    expect(await own('S4')).toEqual([1]);
    await counted.followUp(person, placement, addDays(IN_PERIOD, 30), { answers: { WITHHOLDING_WAGES: 'NO' } });
    expect(await own('S4')).toEqual([0]);
  });

  test('own enterprises count in S5, self-employment counts separately, and neither counts in S4', async () => {
    const workshop = await counted.employer(inDays(-300), { ownEnterpriseOf: steward });
    await counted.placed(person, workshop, { startsOn: IN_PERIOD, kind: 'APPRENTICESHIP' });
    await counted.placed(await counted.person(steward), workshop, { startsOn: IN_PERIOD, kind: 'INTERNSHIP' });
    await counted.placed(await counted.person(steward), workshop, { startsOn: IN_PERIOD, kind: 'JOB' });
    await counted.selfEmployment(await counted.person(steward), IN_PERIOD);
    await counted.selfEmployment(await counted.person(steward), IN_PERIOD, false);
    expect(await own('S4', 'S5', 'S4-SELF', 'O3-90-DUE')).toEqual([0, 2, 1, 0]);
  });
});

test('S6 institutions strengthened requires support in the period and a score above the baseline, and shows two institutions as two', async () => {
  const third = await people.institution();
  for (const one of [partner, third]) await counted.support(steward, one, IN_PERIOD);
  await counted.review(steward, partner, 'BASELINE', BEFORE, 1);
  await counted.review(steward, partner, 'LATER', IN_PERIOD, 3);
  await counted.review(steward, third, 'BASELINE', BEFORE, 2);
  await counted.review(steward, third, 'LATER', IN_PERIOD, 2);
  await endGrant(harness);
  await monitor.ask(PUBLISH, publishing(wholeGrant()));
  const { S6, 'S6-SUPPORT': supported } = await cellsOf();
  expect([S6.publishedValue, supported.publishedValue]).toEqual(['1', '2']);
});

test('O3 retention counts on day 90, also through a next job, not out of contact, and with the same employer', async () => {
  const startsOn = inDays(-150);
  const [first, second] = [await counted.employer(inDays(-300)), await counted.employer(inDays(-300))];
  const someone = async (more: object = {}): Promise<[Trainee, string]> => {
    const trainee = await counted.person(steward);
    return [trainee, await counted.placed(trainee, first, { startsOn, ...more })];
  };
  await someone();
  const [moved] = await someone({ endedOn: addDays(startsOn, 50) });
  await counted.placed(moved, second, { startsOn: addDays(startsOn, 60) });
  const [late] = await someone({ endedOn: addDays(startsOn, 50) });
  await counted.placed(late, second, { startsOn: addDays(startsOn, 65) });
  const [worse] = await someone({ endedOn: addDays(startsOn, 50) });
  await counted.placed(worse, second, { startsOn: addDays(startsOn, 60), pay: 20_000 });
  await someone({ endedOn: addDays(startsOn, 89) });
  const [, lost] = await someone();
  await harness.sql('insert into placement_contact_loss (institution_id, placement_id, lost_at) values ($1, $2, $3)', [
    steward.id,
    lost,
    new Date(`${addDays(startsOn, 80)}T00:00:00Z`),
  ]);
  expect(await own('O3-90-DUE', 'O3-90', 'O3-90-SAME', 'O3-180-DUE')).toEqual([6, 2, 1, 0]);
  const { 'O3-90': retained } = await cellsOf();
  expect(retained.denominator).toBe('O3-90-DUE');
  expect(retained.exclusions).toEqual([
    { reason: 'NO_LONGER_WORKING', ownValue: 3 },
    { reason: 'UNREACHABLE', ownValue: 1 },
  ]);
});
