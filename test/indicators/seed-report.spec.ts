import pg from 'pg';
import { loadDemo } from '../../src/demo/demo.service';
import { runCommand, ownerEnvironment, type CommandResult } from '../harness/command';
import { type Data, type Person, Harness } from '../harness/harness';

/**
 * The historical grant: its results are counted from its rows, are the same each time, and do not appear in
 * current lists.
 */
let harness: Harness;
const PERIOD = ['--grant', 'seed', '--from', '2004-09-01', '--to', '2007-07-31'];
const AS_OF = ['--as-of', '2007-08-15T00:00:00+07:00'];
const report = (...words: string[]): Promise<CommandResult> =>
  runCommand({ ...ownerEnvironment(harness), DATABASE_URL_REPORT: harness.logins.report }, 'report', ...words);
const readReport = async (...words: string[]): Promise<Data> => JSON.parse((await report(...words, '--json')).out);
const count = async (sql: string): Promise<number> => (await harness.one<{ n: number }>(`select count(*)::int as n from ${sql}`)).n;
const COHORT = "(select id from trainee where grant_id = 'seed')";

beforeAll(async () => {
  harness = await Harness.start();
  const client = new pg.Client({ connectionString: ownerEnvironment(harness)['DATABASE_URL'], options: '-c role=waymark_owner -c search_path=public' });
  await client.connect();
  await client.query('begin');
  await loadDemo(client);
  await client.query('commit');
  await client.end();
}, 120_000);
afterAll(() => harness.end());

test('643 survivors and 95 at-risk persons are direct beneficiaries, each once, and a second run gives the same hash', async () => {
  const first = await report(...PERIOD, ...AS_OF);
  expect(first).toMatchObject({ code: 0, error: '' });
  expect(first.out).toMatch(/^S7 +738 +643 +95 +0 {2}People served \(direct beneficiaries\)$/m);
  expect(first.out).toMatch(/^S6 +2 +Institutions strengthened$/m);
  expect((await report(...PERIOD, ...AS_OF)).out).toBe(first.out);
  const document = await readReport(...PERIOD, ...AS_OF);
  expect(Object.keys(document)).toEqual(['hash', 'asOf', 'cells', 'sums']);
  expect(first.out).toContain(`SHA-256 ${document.hash}\n`);
  expect(document.asOf).toBe('2007-08-14T17:00:00.000Z');
  expect(['S7', 'S7.SURVIVOR', 'S7.AT_RISK', 'S7.UNSTATED'].map((id) => document.cells[id])).toEqual([738, 643, 95, 0]);
  const totals = ['S1', 'S2', 'S2c', 'S3', 'S3U', 'S4', 'S5', 'S4-SELF', 'O3-90'].map((id) => document.cells[id]);
  expect(totals.filter((total) => total !== null && total <= 10)).toEqual([]);
  expect(totals.filter((total) => total !== null).length).toBeGreaterThanOrEqual(6);
  // a row that is published completely adds up
  for (const { total, parts } of document.sums)
    if ([total, ...parts].every((id) => typeof document.cells[id] === 'number'))
      expect(parts.reduce((sum: number, part: string) => sum + document.cells[part], 0)).toBe(document.cells[total]);
  // more rows than persons: some were supported by two institutions
  expect(await count("trainee where grant_id = 'seed'")).toBeGreaterThan(738);
});

test('the database owner reads the same numbers as the report login, and none for another period', async () => {
  const byLogin = await readReport(...PERIOD, ...AS_OF);
  const byOwner = JSON.parse((await runCommand(ownerEnvironment(harness), 'report', ...PERIOD, ...AS_OF, '--json')).out);
  expect(byOwner).toEqual(byLogin);
  for (const day of ['2005-08-15', '2007-08-14', '2007-08-16'])
    expect(await report(...PERIOD, '--as-of', `${day}T00:00:00+07:00`)).toMatchObject({ code: 1, out: '' });
});

test('every person of the grant received a service in those years, has left, agreed to statistics and has no name', async () => {
  expect(await count(`(select distinct p.person_key from protected.trainee_protection p where p.trainee_id in ${COHORT}) persons`)).toBe(738);
  expect(await count(`trainee where id in ${COHORT} and (state <> 'EXITED' or exited_on > '2007-07-31' or display_name <> code)`)).toBe(0);
  expect(await count(`protected.trainee_identity where trainee_id in ${COHORT}`)).toBe(0);
  expect(
    await count(
      `trainee t where id in ${COHORT} and not exists (select from service_record s where s.trainee_id = t.id and s.grant_id = 'seed' and s.provided_on between '2004-09-01' and '2007-07-31')`,
    ),
  ).toBe(0);
  expect(
    await count(
      `trainee t where id in ${COHORT} and not exists (select from consent c where c.trainee_id = t.id and c.purpose = 'DONOR_STATISTICS' and c.state = 'GIVEN')`,
    ),
  ).toBe(0);
});

test('current lists contain none of those people, none of their employers and no open work about them', async () => {
  expect([
    await count('institution'),
    await count("employer where state <> 'CLOSED'"),
    await count("vacancy v join employer e on e.id = v.employer_id where e.state <> 'CLOSED'"),
    await count(`trainee where id not in ${COHORT}`),
  ]).toEqual([3, 40, 120, 200]);
  expect(await count(`placement where trainee_id in ${COHORT} and state in ('PLANNED', 'ACTIVE', 'UNREACHABLE')`)).toBe(0);
  expect(await count(`follow_up where trainee_id in ${COHORT} and state in ('SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED')`)).toBe(0);
  expect(await count("vacancy v join employer e on e.id = v.employer_id where e.state = 'CLOSED' and v.state <> 'CLOSED'")).toBe(0);
  const { id } = await harness.one<{ id: string }>("select id from account where login = 'placement@new-steps.example.org'");
  const officer = await harness.session('staff', id);
  expect((await codesOf(officer)).filter((code) => /^W-[ST]\d{4}$/.test(code))).toEqual([]);
  const employers = await officer.ask('{ employers(first: 50) { nodes { legalName } pageInfo { hasNextPage } } }');
  expect([employers.nodes.length, employers.pageInfo.hasNextPage]).toEqual([40, false]);
  expect(employers.nodes.filter(({ legalName }: Data) => /2004/.test(legalName))).toEqual([]);
});

async function codesOf(person: Person): Promise<string[]> {
  const codes: string[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo }: Data = await person.ask(
      'query ($after: String) { trainees(first: 50, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    codes.push(...nodes.map(({ code }: Data) => code));
    if (!pageInfo.hasNextPage) return codes;
    after = pageInfo.endCursor;
  }
}
