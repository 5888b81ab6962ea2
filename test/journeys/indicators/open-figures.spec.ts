import { addDays } from '../../../src/shared/local-date';
import { IndicatorRows } from '../../harness/data/counted-rows';
import { reportVariables, endGrant, IN_PERIOD, PUBLISH, publishing, REPORT, ROWS, wholeGrant } from '../../harness/data/indicator-requests';
import { inDays, type Institution, People } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * A donor's indicators: each is counted by its definition, withholds small numbers, can be opened to its
 * rows, and is reproducible.
 */
let harness: Harness;
let people: People;
let counted: IndicatorRows;
let steward: Institution;
let partner: Institution;
let monitor: Person;
let admin: Person;

const reported = (person: Person = monitor, more: object = {}): Promise<Data> => person.ask(REPORT, reportVariables(more));
const cellsOf = async (person: Person = monitor, more: object = {}): Promise<Record<string, Data>> =>
  Object.fromEntries((await reported(person, more)).cells.map((cell: Data) => [cell.id, cell]));
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
  admin = await people.staff(steward, ['INSTITUTION_ADMIN']);
  await people.staff(partner, ['PLACEMENT_OFFICER']);
  await counted.grant('seed', [steward, partner]);
});

describe('persons that are counted', () => {
  test('a person served by two institutions under one grant counts once', async () => {
    const [here, there] = [await counted.person(steward, { key: 'one' }), await counted.person(partner, { key: 'one' })];
    for (const trainee of [here, there]) await counted.service(trainee, 'COUNSELLING_INDIVIDUAL', IN_PERIOD);
    for (let n = 0; n < 24; n++) await counted.service(await counted.person(n % 2 ? steward : partner), 'COUNSELLING_INDIVIDUAL', IN_PERIOD);
    await endGrant(harness);
    await monitor.ask(PUBLISH, publishing(wholeGrant()));
    const { S1 } = await cellsOf();
    expect([S1.value, S1.ownValue]).toEqual([25, 13]);
  });

  test('without consent a person is in no disaggregation, and in the total only if the grant allows it; the report states how many are left out', async () => {
    const silent = await counted.person(steward, { consent: false });
    await counted.service(silent, 'COUNSELLING_INDIVIDUAL', IN_PERIOD);
    const refuser = await counted.person(steward, { consent: false });
    await counted.service(refuser, 'COUNSELLING_INDIVIDUAL', IN_PERIOD);
    await counted.consent(refuser, 'REFUSED');
    await counted.service(await counted.person(steward), 'COUNSELLING_INDIVIDUAL', IN_PERIOD);
    const { S1 } = await cellsOf();
    expect([S1.ownValue, S1.exclusions]).toEqual([1, [{ reason: 'NO_CONSENT', ownValue: 2 }]]);
    await harness.sql("update donor_grant set counts_without_consent = true where id = 'seed'");
    expect(await own('S1', 'S1.SURVIVOR', 'S1.AT_RISK', 'S1.UNSTATED')).toEqual([3, 1, 0, 2]);
  });

  test('later records do not change an earlier report: the same as-of instant gives the same numbers', async () => {
    for (let n = 0; n < 13; n++) await counted.service(await counted.person(steward), 'COUNSELLING_INDIVIDUAL', IN_PERIOD);
    const someone = await counted.person(steward, { key: 'alone' });
    await counted.service(someone, 'COUNSELLING_INDIVIDUAL', IN_PERIOD);
    const employer = await counted.employer(inDays(-300));
    const placement = await counted.placed(someone, employer, { startsOn: IN_PERIOD });
    const asOf = new Date(Date.now() + 1).toISOString();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const before = await reported(monitor, { asOf });
    await counted.service(await counted.person(steward), 'COUNSELLING_INDIVIDUAL', IN_PERIOD, { recorded_at: new Date() });
    await harness.sql('update service_record set voided_at = now() where trainee_id = $1', [someone.id]);
    await harness.sql("update protected.trainee_protection set population = 'AT_RISK', person_key = null where trainee_id = $1", [someone.id]);
    await harness.sql("update consent set state = 'WITHDRAWN', withdrawn_at = now() where trainee_id = $1 and purpose = 'DONOR_STATISTICS'", [someone.id]);
    await harness.sql("update donor_grant set counts_without_consent = true where id = 'seed'");
    await harness.sql("update trainee set home_province = '17', travel = 'SAME_PROVINCE' where id = $1", [someone.id]);
    await counted.followUp(someone, placement, addDays(IN_PERIOD, 20), { feelsSafe: 'NO' }, { recorded_at: new Date() });
    await harness.sql("update placement set state = 'UNREACHABLE' where id = $1", [placement]);
    const after = await reported(monitor, { asOf });
    expect(after).toEqual(before);
    const now = await reported();
    expect(now.cells.find(({ id }: Data) => id === 'S1').ownValue).toBe(14);
  });
});

describe('numbers that leave an institution', () => {
  test('staff see their own exact number and the total with small numbers withheld, and the other institution sees the same total', async () => {
    for (let n = 0; n < 30; n++)
      await counted.service(await counted.person(n < 15 ? steward : partner, { population: n % 10 ? 'SURVIVOR' : 'AT_RISK' }), 'COUNSELLING_GROUP', IN_PERIOD);
    await endGrant(harness);
    await monitor.ask(PUBLISH, publishing(wholeGrant()));
    const here = await reported();
    const there = await reported(await people.staff(partner, ['MONITORING_OFFICER', 'CASE_WORKER']));
    const listFigures = ({ cells }: Data): string[] =>
      cells.filter(({ id }: Data) => /^S1(\.|$)/.test(id)).map((cell: Data) => `${cell.id} ${cell.publishedValue} ${cell.ownValue}`);
    expect(listFigures(here)).toEqual(['S1 30 15', 'S1.SURVIVOR – 13', 'S1.AT_RISK <11 2', 'S1.UNSTATED 0 0']);
    expect(listFigures(there)).toEqual(['S1 30 15', 'S1.SURVIVOR – 14', 'S1.AT_RISK <11 1', 'S1.UNSTATED 0 0']);
    expect(there.hash).toBe(here.hash);
    expect(here.sums).toContainEqual({ total: 'S1', parts: ['S1.SURVIVOR', 'S1.AT_RISK', 'S1.UNSTATED'] });
  });

  test('staff who know their own twenty cannot derive the three elsewhere from the total', async () => {
    for (let n = 0; n < 23; n++) await counted.service(await counted.person(n < 20 ? steward : partner), 'COUNSELLING_GROUP', IN_PERIOD);
    await endGrant(harness);
    await monitor.ask(PUBLISH, publishing(wholeGrant()));
    const cells = await cellsOf();
    expect([cells['S1'].publishedValue, cells['S1'].value, cells['S1'].ownValue, cells['S1.SURVIVOR'].publishedValue]).toEqual(['–', null, 20, '–']);
  });
});

describe('opening a number to its rows', () => {
  test("a number opens to the rows of the staff's own institution, page by page, and each person shown is recorded", async () => {
    const mine = [await counted.person(steward), await counted.person(steward), await counted.person(steward)];
    const ids = [];
    for (const trainee of mine) ids.push(await counted.service(trainee, 'COUNSELLING_INDIVIDUAL', IN_PERIOD));
    await counted.service(await counted.person(partner), 'COUNSELLING_INDIVIDUAL', IN_PERIOD);
    const first = await monitor.ask(ROWS, reportVariables({ cell: 'S1', first: 2 }));
    const second = await monitor.ask(ROWS, reportVariables({ cell: 'S1', first: 2, after: first.pageInfo.endCursor }));
    const rows = [...first.nodes, ...second.nodes];
    expect([rows.map(({ id }: Data) => id).sort(), second.pageInfo.hasNextPage]).toEqual([ids.toSorted(), false]);
    expect(rows.map(({ traineeCode }: Data) => traineeCode).sort()).toEqual(mine.map(({ code }) => code).sort());
    expect(rows[0]).toMatchObject({ kind: 'SERVICE', date: IN_PERIOD });
    const accesses = await harness.sql<{ subject_id: string }>("select subject_id from audit_pending where action = 'RecordAccessed' and actor_id = $1", [
      monitor.id,
    ]);
    expect(accesses.map(({ subject_id }) => subject_id).sort()).toEqual(mine.map(({ id }) => id).sort());
    for (const cell of (await reported()).cells.filter(({ definition }: Data) => definition.unit === 'PERSON')) {
      const { nodes } = await monitor.ask(ROWS, reportVariables({ cell: cell.id, first: 50 }));
      expect([cell.id, new Set(nodes.map(({ traineeCode }: Data) => traineeCode)).size]).toEqual([cell.id, cell.ownValue]);
    }
  });

  test('a number does not open for roles without monitoring or safety duties', async () => {
    for (const role of ['PLACEMENT_OFFICER', 'VETTING_OFFICER', 'SYSTEM_ADMIN']) {
      const person = await people.staff(steward, [role]);
      for (const answer of [await person.answer(ROWS, reportVariables({ cell: 'S1' })), await person.answer(REPORT, reportVariables())])
        expect([role, answer.errors?.[0]?.extensions.code]).toEqual([role, 'FORBIDDEN']);
    }
  });

  test.each<[string, object, object]>([
    ['a grant that is not there', { grantId: 'none' }, { code: 'NOT_FOUND' }],
    ['a period that ends before it begins', { to: inDays(-200) }, { code: 'INVALID_INPUT', problems: [{ path: 'to', message: expect.any(String) }] }],
    [
      'an instant that has not come',
      { asOf: `${inDays(3)}T00:00:00Z` },
      { code: 'INVALID_INPUT', problems: [{ path: 'asOf', message: expect.stringMatching(/in the future/) }] },
    ],
  ])('%s is refused', async (_, change, refusal) => {
    expect(await reported(monitor, change)).toMatchObject(refusal);
    expect(await monitor.ask(ROWS, reportVariables({ cell: 'S1', ...change }))).toMatchObject({ code: (refusal as { code: string }).code });
  });

  test('a grant of another institution and an unknown cell are not found', async () => {
    await counted.grant('other', [partner]);
    const third = await people.staff(await people.institution(), ['MONITORING_OFFICER', 'CASE_WORKER']);
    expect(await reported(third, {})).toMatchObject({ code: 'NOT_FOUND' });
    expect(await monitor.ask(ROWS, reportVariables({ cell: 'S1.MEN' }))).toMatchObject({ code: 'NOT_FOUND' });
    expect((await reported(admin, { grantId: 'other' })).__typename).toBe('IndicatorReport');
  });

  test('every number has its definition and version, with labels in the reader’s language', async () => {
    for (const cell of (await reported()).cells) {
      expect([cell.id, cell.definition.version > 0, cell.definition.rule !== '', cell.rowsHash]).toEqual([
        cell.id,
        true,
        true,
        expect.stringMatching(/^[0-9a-f]{64}$/),
      ]);
      expect(cell.label).not.toMatch(/[\u1780-\u17ff]/);
    }
    await harness.sql("update account set language = 'km' where id = $1", [monitor.id]);
    for (const cell of (await reported()).cells) expect([cell.id, cell.label]).toEqual([cell.id, expect.stringMatching(/[\u1780-\u17ff]/)]);
  });
});

test('a number about past exploitation opens only for case workers and the safety lead, not for monitoring roles', async () => {
  const counting = await people.staff(steward, ['MONITORING_OFFICER', 'INSTITUTION_ADMIN']);
  for (const cell of ['S1', 'S7', 'S2.SURVIVOR']) expect(await counting.ask(ROWS, reportVariables({ cell }))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await counting.ask(ROWS, reportVariables({ cell: 'S2' }))).toMatchObject({ __typename: 'IndicatorRowConnection' });
  for (const role of ['CASE_WORKER', 'SAFETY_LEAD']) {
    expect(await (await people.staff(steward, [role])).ask(ROWS, reportVariables({ cell: 'S7.SURVIVOR' }))).toMatchObject({
      __typename: 'IndicatorRowConnection',
    });
  }
});
