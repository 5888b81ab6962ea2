import pg from 'pg';
import { loadDemo } from '../../../src/demo/demo.service';
import { addDays } from '../../../src/shared/local-date';
import { ownerEnvironment } from '../../harness/command';
import { IndicatorRows } from '../../harness/data/counted-rows';
import { reportVariables, endGrant, FROM, IN_PERIOD, PUBLISH, publishing, REPORT, TO, wholeGrant } from '../../harness/data/indicator-requests';
import { inDays, type Institution, People } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * Subtraction attacks on a donor's numbers: what an institution or a donor must not learn about a few persons
 * elsewhere.
 */
let harness: Harness;
let people: People;
let counted: IndicatorRows;
let steward: Institution;
let partner: Institution;
let monitor: Person;

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

const cellsOf = async (more: object = {}, person = monitor): Promise<Record<string, Data>> =>
  Object.fromEntries((await person.ask(REPORT, reportVariables(more))).cells.map((cell: Data) => [cell.id, cell]));
const publish = (input: Record<string, unknown>, person = monitor): Promise<Data> => person.ask(PUBLISH, publishing(input));
const served = async (count: number, institution: Institution, on: string, more: Readonly<Record<string, unknown>> = {}): Promise<void> => {
  for (let n = 0; n < count; n++) await counted.service(await counted.person(institution), 'COUNSELLING_GROUP', on, more);
};

describe('before the first publication', () => {
  test('a monitoring officer cannot subtract two reports with as-of days one day apart', async () => {
    await served(15, steward, IN_PERIOD);
    await served(30, partner, IN_PERIOD);
    await served(1, partner, IN_PERIOD, { recorded_at: new Date(Date.now() - 3_600_000) });
    const before = await cellsOf({ asOf: new Date(Date.now() - 7_200_000).toISOString() });
    const after = await cellsOf();
    expect([before['S1'].value, after['S1'].value].filter((value) => typeof value === 'number').length).toBeLessThan(2);
  });

  test('a monitoring officer cannot subtract two periods that differ by one day, but reads their own exact number of each', async () => {
    await served(15, steward, IN_PERIOD);
    await served(30, partner, IN_PERIOD);
    await served(1, partner, inDays(-59));
    const [short, long] = [await cellsOf({ to: inDays(-60) }), await cellsOf({ to: inDays(-59) })];
    expect([short['S1'].value, long['S1'].value].filter((value) => typeof value === 'number').length).toBeLessThan(2);
    expect([short['S1'].ownValue, long['S1'].ownValue, short['S1'].publishedValue]).toEqual([15, 15, null]);
  });

  test('a hash does not reveal that two indicators count the same persons of another institution', async () => {
    for (let n = 0; n < 5; n++) {
      const one = await counted.person(partner);
      for (const kind of ['COUNSELLING_GROUP', 'JOB_SEARCH']) await counted.service(one, kind, IN_PERIOD);
    }
    const [before, { S1, S2 }] = [await cellsOf(), await cellsOf()];
    // Neither number includes persons of this institution, so both hashes are those of an empty list.
    expect(S1.rowsHash).toBe(S2.rowsHash);
    await endGrant(harness);
    await publish(wholeGrant());
    const after = await cellsOf();
    for (const id of ['S1', 'S3', 'S7']) expect([id, after[id].publishedValue, after[id].rowsHash]).toEqual([id, '<11', null]);
    expect(before['S3'].rowsHash).toBe(S2.rowsHash);
  });
});

describe('after a publication', () => {
  test('a published report stays unchanged after corrections, for staff of every institution and in every answer', async () => {
    await served(15, steward, IN_PERIOD);
    await served(30, partner, IN_PERIOD);
    await endGrant(harness);
    const published = await publish(wholeGrant());
    expect(published).toMatchObject({ __typename: 'IndicatorPublishPayload', report: { publication: { length: 'WHOLE_GRANT' } } });
    expect(published.report.cells.find(({ id }: Data) => id === 'S1')).toMatchObject({ publishedValue: '45', ownValue: 15 });
    const export_ = `mutation ($input: IndicatorExportInput!, $key: ID!) { indicatorExport(input: $input, idempotencyKey: $key) { __typename
      ... on IndicatorExportPayload { report { hash publication { asOf publishedAt hash title donor } cells { id publishedValue value target } } } } }`;
    const days = { grantId: 'seed', from: FROM, to: TO };
    const before = await monitor.ask(export_, publishing(days));
    await harness.sql('update service_record set voided_at = now() where trainee_id in (select id from trainee where institution_id = $1)', [partner.id]);
    await served(12, partner, IN_PERIOD);
    await harness.sql("update donor_grant set title = 'Another title' where id = 'seed'");
    await harness.sql("insert into donor_grant_target (grant_id, indicator, target) values ('seed', 'S1', 99)");
    expect(await monitor.ask(export_, publishing(days))).toEqual(before);
    const there = await people.staff(partner, ['MONITORING_OFFICER', 'CASE_WORKER']);
    expect(await there.ask(export_, publishing(days))).toEqual(before);
    // The same request with another day returns the existing report.
    const again = await publish(wholeGrant({ asOf: TO }));
    expect(again.report.publication).toEqual(published.report.publication);
    // An institution's own numbers still reflect current data.
    expect([(await cellsOf()).S1.ownValue, (await cellsOf({}, there)).S1.ownValue]).toEqual([15, 12]);
    expect(await harness.sql('select count(*)::int as n from indicator_report')).toEqual([{ n: 1 }]);
    await expect(harness.sql("update indicator_report set document = '{}'")).rejects.toThrow(/never changes/);
  });

  test('a later month with a few more persons is withheld, and one with many more is published', async () => {
    const [first, second, third] = ['2024-01-10', '2024-02-10', '2024-03-10'];
    await served(30, partner, first);
    await served(4, partner, second);
    await served(30, partner, third);
    await served(20, steward, first);
    await harness.sql("update donor_grant set starts_on = '2024-01-01' where id = 'seed'");
    await harness.sql("update protected.person_history set recorded_at = '2024-01-01'");
    await harness.sql("update consent set given_at = '2024-01-01' where purpose = 'DONOR_STATISTICS'");
    const months: Data[] = [];
    for (const from of ['2024-01-01', '2024-02-01', '2024-03-01']) months.push(await publish({ grantId: 'seed', length: 'MONTH', from, asOf: '2024-06-30' }));
    const figuresOf = (id: string): unknown[] => months.map(({ report }) => report.cells.find((cell: Data) => cell.id === id).publishedValue);
    expect(figuresOf('S1')).toEqual(['50', '<11', '30']);
    expect(figuresOf('S7')).toEqual(['50', '–', '84']);
  });

  test('staff cannot derive three persons elsewhere from the total and their own twenty', async () => {
    await served(20, steward, IN_PERIOD);
    await served(3, partner, IN_PERIOD);
    await endGrant(harness);
    await publish(wholeGrant());
    const cells = await cellsOf();
    expect([cells['S1'].publishedValue, cells['S1'].value, cells['S1'].ownValue, cells['S1.SURVIVOR'].publishedValue]).toEqual(['–', null, 20, '–']);
  });
});

describe('rules for publishing', () => {
  const month = (more: object = {}): Record<string, unknown> => ({ grantId: 'seed', length: 'MONTH', from: '2024-01-01', asOf: '2024-02-29', ...more });

  test.each<[string, object, string]>([
    ['a month that does not begin on its first day', { from: '2024-01-02' }, 'from'],
    ['a month that is not over', { from: `${inDays(0).slice(0, 7)}-01`, asOf: inDays(-1) }, 'from'],
    ['a day outside the grant', { from: '2019-01-01' }, 'from'],
    ['an as-of day before the end of the month', { asOf: '2024-01-30' }, 'asOf'],
    ['today as the as-of day', { asOf: inDays(0) }, 'asOf'],
    ['a grant that is not over, as a whole', { length: 'WHOLE_GRANT', from: '2020-01-01' }, 'from'],
  ])('%s cannot be published', async (_, change, path) => {
    expect(await publish(month(change))).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path }] });
    expect(await harness.sql('select id from indicator_report')).toEqual([]);
  });

  test('the first period fixes the period length of a grant, and its dates stay fixed while reports depend on them', async () => {
    expect((await publish(month())).__typename).toBe('IndicatorPublishPayload');
    for (const length of ['QUARTER', 'HALF_YEAR'])
      expect(await publish(month({ length, asOf: '2024-07-31' }))).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'length' }] });
    expect((await publish(month({ from: '2024-02-01' }))).__typename).toBe('IndicatorPublishPayload');
    for (const change of ["starts_on = '2020-01-15'", "ends_on = '2024-02-15'"])
      await expect(harness.sql(`update donor_grant set ${change} where id = 'seed'`)).rejects.toThrow(/days of a grant stay/);
    await harness.sql("update donor_grant set ends_on = '2024-05-31' where id = 'seed'");
    const keep = `mutation ($input: GrantInput!, $key: ID!) { grantSave(id: "seed", input: $input, idempotencyKey: $key) { __typename ... on InvalidInput { problems { path message } } } }`;
    const days = { startsOn: '2020-01-15', endsOn: '2030-12-31' };
    const grant = { donor: 'Donor', title: 'Title', amount: '1000.00', currency: 'USD', institutionIds: [steward.id, partner.id], ...days };
    expect(await (await people.staff(steward, ['INSTITUTION_ADMIN'])).ask(keep, publishing(grant))).toEqual({
      __typename: 'InvalidInput',
      problems: [{ path: 'endsOn', message: 'Published reports depend on these dates. Keep them.' }],
    });
  });

  test('two concurrent publications of the same dates create one report', async () => {
    await served(15, steward, '2024-01-10');
    const other = await people.staff(steward, ['INSTITUTION_ADMIN']);
    const both = await Promise.all([publish(month({ asOf: '2024-03-31' })), publish(month(), other)]);
    expect(new Set(both.map(({ report }) => report.publication.id)).size).toBe(1);
    expect(await harness.sql('select count(*)::int as n from indicator_report')).toEqual([{ n: 1 }]);
    expect(await harness.sql("select count(*)::int as n from audit_pending where action = 'IndicatorsPublished'")).toEqual([{ n: 1 }]);
  });

  test('two concurrent publications of different lengths leave reports of one length', async () => {
    const other = await people.staff(steward, ['INSTITUTION_ADMIN']);
    const both = await Promise.all([publish(month({ asOf: '2024-07-31' })), publish(month({ length: 'HALF_YEAR', asOf: '2024-07-31' }), other)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['IndicatorPublishPayload', 'InvalidInput']);
  });

  test('only monitoring officers and administrators of the steward institution can publish, in a re-authenticated session', async () => {
    const partnersMonitor = await people.staff(partner, ['MONITORING_OFFICER']);
    expect(await publish(month(), partnersMonitor)).toMatchObject({ code: 'NOT_FOUND' });
    for (const role of ['CASE_WORKER', 'SAFETY_LEAD', 'PLACEMENT_OFFICER']) {
      const answer = await (await people.staff(steward, [role])).answer(PUBLISH, publishing(month()));
      expect([role, answer.errors?.[0]?.extensions.code]).toEqual([role, 'FORBIDDEN']);
    }
    await harness.sql("update session set authenticated_at = now() - interval '1 hour'");
    expect(await publish(month())).toMatchObject({ code: 'REAUTHENTICATION_NEEDED' });
  });

  test('the database refuses other dates, an instant within a day and another length, even for direct SQL', async () => {
    await publish(month());
    const insert = (length: string, from: string, to: string, asOf: string): Promise<unknown> =>
      harness.sql(
        `insert into indicator_report (id, grant_id, period_length, from_on, to_on, as_of, published_at, document, hash)
         values (gen_random_uuid(), 'seed', $1, $2, $3, $4, now(), '{}', repeat('0', 64))`,
        [length, from, to, asOf],
      );
    const end = '2024-05-01T00:00:00+07:00';
    await expect(insert('MONTH', '2024-01-02', '2024-01-31', end)).rejects.toThrow(/one whole month/);
    await expect(insert('MONTH', '2024-02-01', '2024-02-29', '2024-05-01T00:00:01+07:00')).rejects.toThrow(/end of a day/);
    await expect(insert('MONTH', '2024-02-01', '2024-02-29', '2024-02-29T00:00:00+07:00')).rejects.toThrow(/end of a day/);
    await expect(insert('MONTH', '2024-02-01', '2024-02-29', `${addDays(inDays(0), 2)}T00:00:00+07:00`)).rejects.toThrow(/end of a day/);
    await expect(insert('QUARTER', '2024-01-01', '2024-03-31', end)).rejects.toThrow(/of one length/);
    await expect(insert('WHOLE_GRANT', '2020-01-01', '2024-03-31', end)).rejects.toThrow(/whole grant/);
    await expect(insert('MONTH', '2024-01-01', '2024-01-31', end)).rejects.toThrow(/indicator_report_once/);
  });

  test('no login of the pages can read the exact numbers behind a report', async () => {
    await publish(month());
    for (const role of ['waymark_staff', 'waymark_staff_writer'])
      await expect(harness.asLogin('staff', role, {}, 'select * from indicator_report_exact')).rejects.toThrow(/permission denied/);
    await expect(harness.asLogin('report', 'waymark_report', {}, 'delete from indicator_report')).rejects.toThrow(/permission denied/);
  });
});

test('no withheld number in the demo’s report equals its total minus the other parts', async () => {
  await harness.empty();
  const client = new pg.Client({ connectionString: ownerEnvironment(harness)['DATABASE_URL'], options: '-c role=waymark_owner -c search_path=public' });
  await client.connect();
  await client.query('begin');
  await loadDemo(client);
  await client.query('commit');
  await client.end();
  const staff = await harness.sql<{ id: string }>("select id from account where audience = 'staff' and roles && '{MONITORING_OFFICER,INSTITUTION_ADMIN}'");
  expect(staff.length).toBeGreaterThan(0);
  for (const { id } of staff) {
    const person = await harness.session('staff', id);
    const { cells, sums } = await person.ask(REPORT, { grantId: 'seed', from: '2004-09-01', to: '2007-07-31', asOf: new Date().toISOString() });
    const value = new Map<string, number | null>(cells.map((cell: Data) => [cell.id, cell.value ?? null]));
    expect(value.get('S7')).toBe(738);
    for (const { total, parts } of sums) {
      const hidden = [total, ...parts].filter((cell: string) => value.get(cell) === null);
      expect([total, hidden.length]).not.toEqual([total, 1]);
    }
  }
}, 120_000);
