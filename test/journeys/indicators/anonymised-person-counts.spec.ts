import { fullHistory, anonymise, exitTrainee } from '../../harness/data/anonymity';
import { IndicatorRows } from '../../harness/data/counted-rows';
import { reportVariables, endGrant, FROM, IN_PERIOD, PUBLISH, publishing, REPORT, TO, wholeGrant } from '../../harness/data/indicator-requests';
import { type Employer, inDays, type Institution, People, type Trainee } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * A trainee who was counted before she was anonymised is still counted afterwards: every number of every
 * period is unchanged.
 */
let harness: Harness;
let people: People;
let counted: IndicatorRows;
let ours: Institution;
let caseWorker: Person;
let lead: Person;
let employer: Employer;
let her: Trainee;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  counted = new IndicatorRows(harness, people);
  ours = await people.institution();
  caseWorker = await people.staff(ours, ['CASE_WORKER']);
  lead = await people.staff(ours, ['SAFETY_LEAD', 'MONITORING_OFFICER']);
  await counted.grant('seed', [ours]);
  employer = await counted.employer(inDays(-300));
  her = await counted.person(ours);
});

describe('the numbers', () => {
  let partner: Institution;
  let monitors: readonly Person[];
  beforeEach(async () => {
    partner = await people.institution();
    await harness.sql("insert into donor_grant_institution values ('seed', $1)", [partner.id]);
    monitors = [lead, await people.staff(partner, ['MONITORING_OFFICER', 'CASE_WORKER'])];
    await harness.sql("update protected.trainee_protection set person_key = sha256('the same person') where trainee_id = $1", [her.id]);
    await fullHistory(harness, people, her, employer, caseWorker);
    const there = await counted.person(partner, { key: 'the same person' });
    await counted.service(there, 'COUNSELLING_GROUP', IN_PERIOD);
    for (let others = 0; others < 11; others++) await counted.service(await counted.person(partner), 'COUNSELLING_GROUP', IN_PERIOD);
    await counted.placed(await counted.person(ours), employer, { startsOn: inDays(-150) });
  });
  type Numbers = readonly { readonly cells: readonly Data[] }[];
  /** The numbers of several periods as of several instants, as staff of both institutions read them. */
  async function numbers(instants: readonly string[]): Promise<Numbers> {
    const all: Data[] = [];
    for (const asOf of instants)
      for (const period of [
        { from: FROM, to: TO },
        { from: inDays(-160), to: inDays(-50) },
      ])
        for (const monitor of monitors) {
          const { cells } = await monitor.ask(REPORT, reportVariables({ ...period, asOf }));
          all.push({ cells });
        }
    return all as Numbers;
  }
  /** The published number of people counselled in the report of the whole grant, as of the end of today. */
  async function published(): Promise<string> {
    await endGrant(harness);
    await harness.sql("insert into clock (ahead_by) values (interval '2 days')");
    const { report } = await lead.ask(PUBLISH, publishing(wholeGrant({ asOf: inDays(0) })));
    return report.cells.find(({ id }: Data) => id === 'S1').publishedValue;
  }
  const cell = (read: Numbers, id: string, at = 0): Data => read[at]?.cells.find((one) => one.id === id);

  test('of every period are unchanged, as of then and as of now, and she still counts once', async () => {
    const then = new Date(Date.now() + 1).toISOString();
    await exitTrainee(harness, her);
    const before = await numbers([then]);
    expect([cell(before, 'S1').ownValue, cell(before, 'S1', 1).ownValue]).toEqual([1, 12]);
    for (const id of ['S1.SURVIVOR', 'S2', 'S2c', 'S3', 'S4', 'S4-SELF', 'S7']) expect([id, cell(before, id).ownValue]).toEqual([id, expect.any(Number)]);
    expect([
      cell(before, 'S4').ownValue,
      cell(before, 'S4-SELF').ownValue,
      cell(before, 'S2c-VOCATIONAL').ownValue,
      cell(before, 'S1.SURVIVOR').ownValue,
    ]).toEqual([1, 1, 1, 1]);

    expect(await anonymise(lead, her.id)).toMatchObject({ trainee: { state: 'ANONYMISED' } });
    const after = await numbers([then]);
    expect(after).toEqual(before);
    const now = await numbers([new Date(Date.now() + 1).toISOString()]);
    expect(now.map(({ cells }) => cells)).toEqual(before.map(({ cells }) => cells));
    // and a number still opens to her rows, with another code
    const { nodes } = await lead.ask(
      'query ($from: LocalDate!, $to: LocalDate!, $asOf: DateTime!) { indicatorRows(grantId: "seed", cell: "S4", from: $from, to: $to, asOf: $asOf) { __typename ... on IndicatorRowConnection { nodes { kind traineeCode } } } }',
      { from: FROM, to: TO, asOf: then },
    );
    const { code } = await harness.one<{ code: string }>('select code from trainee where id = $1', [her.id]);
    expect(nodes).toEqual([{ kind: 'PLACEMENT', traineeCode: code }]);
    expect(code).not.toBe(her.code);
    expect(await published()).toBe('12');
  }, 60_000);

  test.each([
    // one person more than the partner's own twelve: the total is suppressed; one in another disaggregation:
    // her institution's own numbers differ
    ['key', 'person_key = null', '–', 'the whole'],
    ['population', "population = 'AT_RISK'", '12', 'the parts'],
  ])(
    'control: if her %s had been deleted too, the numbers would change',
    async (_, change, expected, where) => {
      const then = new Date(Date.now() + 1).toISOString();
      const before = await numbers([then]);
      await harness.sql(`update protected.person_history set ${change} where trainee_id = $1`, [her.id]);
      const after = await numbers([then]);
      if (where === 'the parts') expect(after).not.toEqual(before);
      expect(await published()).toBe(expected);
    },
    60_000,
  );
});
