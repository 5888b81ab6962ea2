import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { can, audienceOf, ROLES } from '../../../src/features/accounts/domain/permissions';
import { CALCULATION_KINDS } from '../../../src/features/calculations/domain/calculation';
import { Browser } from '../../harness/browser';
import { IndicatorRows } from '../../harness/data/counted-rows';
import { endGrant, FROM, IN_PERIOD, PUBLISH, publishing, TO, wholeGrant } from '../../harness/data/indicator-requests';
import { type Institution, People } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/** Every report counts as large here, so staff wait for the worker, which runs in this process. */
let harness: Harness;
let people: People;
let counted: IndicatorRows;
let ours: Institution;
let steward: Person;
beforeAll(async () => (harness = await Harness.start({ withWorker: true, settings: { WAYMARK_ROWS_AT_ONCE: '0' } })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  counted = new IndicatorRows(harness, people);
  ours = await people.institution();
  await harness.sql('insert into installation (steward_institution_id) values ($1) on conflict (only_row) do update set steward_institution_id = $1', [
    ours.id,
  ]);
  steward = await people.staff(ours, ['MONITORING_OFFICER']);
  await counted.grant('seed', [ours]);
  for (let n = 0; n < 12; n++) await counted.service(await counted.person(ours), 'JOB_SEARCH', IN_PERIOD);
  await endGrant(harness);
});

async function until<R>(poll: () => Promise<R | null>): Promise<R> {
  for (const end = Date.now() + 20_000; ; await pause(100)) {
    const result = await poll();
    if (result !== null) return result;
    if (Date.now() > end) throw new Error('Timed out waiting');
  }
}

test('a large report is calculated first, and published when it is requested again', async () => {
  expect(await steward.ask(PUBLISH, publishing(wholeGrant()))).toEqual({ __typename: 'NotCalculatedYet', code: 'NOT_CALCULATED_YET' });
  const answer = await until(async () => {
    const again = await steward.ask(PUBLISH, publishing(wholeGrant()));
    return again.__typename === 'NotCalculatedYet' ? null : again;
  });
  expect(answer.report.cells.find(({ id }: Data) => id === 'S3')).toMatchObject({ value: 12, ownValue: null });
  expect(await harness.sql("select count(*)::int as n from calculation where kind = 'INDICATOR_TOTALS'")).toEqual([{ n: 1 }]);
  // A published report remains readable while the institution's own numbers are calculated.
  const report = await steward.ask(
    'query ($from: LocalDate!, $to: LocalDate!) { indicators(grantId: "seed", from: $from, to: $to) { ... on IndicatorReport { counting { state } cells { id value ownValue } } } }',
    { from: FROM, to: TO },
  );
  expect([report.counting.state, report.cells[0].ownValue]).toEqual(['NOT_STARTED', null]);
  const results = await steward.ask('query { indicatorPublicationCount(grantId: "seed") { state } }');
  expect(results.state).toBe('DONE');
}, 60_000);

test('a calculated report for the same as-of instant is not calculated again', async () => {
  const asOf = (await harness.one<{ at: Date }>('select app.now() as at')).at.toISOString();
  const start = async (): Promise<{ id: string; state: string }> => {
    const { calculation } = await steward.ask(
      'mutation ($input: IndicatorCountInput!, $key: ID!) { indicatorCount(input: $input, idempotencyKey: $key) { ... on IndicatorCountPayload { calculation { id state } } } }',
      { input: { grantId: 'seed', from: FROM, to: TO, asOf }, key: randomUUID() },
    );
    return calculation;
  };
  const { id } = await start();
  await until(async () => (await harness.sql("select from calculation where state = 'DONE'")).at(0) ?? null);
  expect(await start()).toEqual({ id, state: 'DONE' });
}, 60_000);

test('no staff login can read the exact numbers of all institutions', async () => {
  await steward.ask(PUBLISH, publishing(wholeGrant()));
  await until(async () => (await harness.sql("select from calculation where state = 'DONE'")).at(0) ?? null);
  const asStaff = await harness.owner.connect();
  try {
    await asStaff.query('reset role; begin; set local role waymark_staff');
    await asStaff.query("select set_config('app.institution_id', $1, true), set_config('app.roles', 'MONITORING_OFFICER,INSTITUTION_ADMIN', true)", [ours.id]);
    expect((await asStaff.query('select from calculation')).rowCount).toBe(1);
    expect((await asStaff.query('select from calculation_result')).rowCount).toBe(0);
  } finally {
    await asStaff.query('rollback');
    asStaff.release(true);
  }
}, 60_000);

test('the database allows calculation requests exactly for the roles in the permission table', async () => {
  const permission = {
    SKILLS_IN_DEMAND: 'match.read',
    INDICATORS: 'indicator.read',
    INDICATOR_ROWS: 'indicator.read',
    INDICATOR_TOTALS: 'indicator.publish',
  } as const;
  for (const role of ROLES.filter((one) => audienceOf(one) === 'staff'))
    for (const kind of CALCULATION_KINDS) {
      const { may, care } = await harness.one(
        "select app.may_calculate($2, false) as may, app.may_calculate($2, true) as care from set_config('app.roles', $1, true)",
        [role, kind],
      );
      expect([role, kind, may, care]).toEqual([role, kind, can([role], permission[kind]), can([role], permission[kind]) && can([role], 'care.read')]);
    }
});

test('two identical concurrent requests share one calculation', async () => {
  const count =
    'mutation ($input: IndicatorCountInput!, $key: ID!) { indicatorCount(input: $input, idempotencyKey: $key) { ... on IndicatorCountPayload { calculation { id } } } }';
  const other = await people.staff(ours, ['INSTITUTION_ADMIN']);
  const input = { grantId: 'seed', from: FROM, to: TO };
  await Promise.all([steward, other, steward, other].map((one) => one.ask(count, { input, key: randomUUID() })));
  expect((await harness.sql("select from calculation where state in ('WAITING', 'RUNNING')")).length).toBeLessThanOrEqual(1);
  expect((await harness.sql('select distinct question from calculation')).length).toBe(1);
});

test('the page shows progress and a cancel button, refreshes without a script, and then shows the age of its figures', async () => {
  const officer = await people.staff(ours, ['PLACEMENT_OFFICER']);
  await people.vacancy(await people.employer(), { skills: [[100, 2]] });
  const browser = new Browser(harness);
  browser.hold('staff', officer.token);
  const path = '/staff/skills-in-demand';
  const waiting = (await browser.get(path)).text;
  expect(waiting).toContain('<progress');
  expect(waiting).toContain(`<meta http-equiv="refresh" content="3;url=${path}?waiting=1"`);
  const [, cancel = ''] = /action="(\/staff\/calculations\/[^"]+\/cancel)"/.exec(waiting) ?? [];
  expect(await browser.post(cancel, {})).toMatch(new RegExp(`^${path}`));
  await browser.get(path);
  expect(await browser.post(`${path}/count`, {})).toMatch(new RegExp(`^${path}`));
  const counted = await until(async () => {
    const { text } = await browser.get(`${path}?waiting=1`);
    return text.includes('<progress') ? null : text;
  });
  expect(counted).toContain('<table class="why">');
  expect(counted).toContain(`action="${path}/count"`);
  expect(counted).not.toContain(`url=${path}?waiting=1`);
}, 60_000);

test('a page that refreshes during a calculation retains the chosen period', async () => {
  const browser = new Browser(harness);
  browser.hold('staff', steward.token);
  await browser.get('/staff/indicators?grant=seed&lang=en');
  const [, first = '', last = ''] = /<option value="([A-Z_]+ [\d-]+)"[\s\S]*<option value="([A-Z_]+ [\d-]+)"/.exec(browser.page) ?? [];
  expect([first, last]).toEqual([expect.any(String), expect.stringMatching(/\d$/)]);
  const back = await browser.post('/staff/indicators/publish', { grant: 'seed', period: last, publishAsOf: TO });
  const { text } = await browser.get(back);
  const [, refresh = ''] = /http-equiv="refresh" content="3;url=([^"]+)"/.exec(text) ?? [];
  expect(refresh).toContain('waiting=1');
  const after = (await browser.get(refresh.replaceAll('&amp;', '&'))).text;
  expect(after).toMatch(new RegExp(`<option value="${last}" selected`));
}, 60_000);
