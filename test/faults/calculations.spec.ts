import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { IndicatorRows } from '../harness/data/counted-rows';
import { FROM, IN_PERIOD, TO } from '../harness/data/indicator-requests';
import { offerIn } from '../harness/data/pipeline-rows';
import { inDays, type Institution, People } from '../harness/data/people';
import { type Data, type Person, Harness } from '../harness/harness';
import { endAll, startWorker } from './support/processes';

/**
 * Large counts run on a worker. Whatever happens to it, there is one result, and a cancelled calculation also
 * stops in the database.
 */
const TIMEOUT_MS = 60_000;
const SKILLS = `{ skillsInDemand { __typename ... on SkillsInDemandReport { isCalculated asOf skills { trainees vacancies level } } ... on Calculation { id state done total failure } } }`;
const COUNT_SKILLS = `mutation ($key: ID!) { skillsInDemandCount(idempotencyKey: $key) { __typename ... on Refusal { code } ... on SkillsInDemandCountPayload { calculation { id state } } } }`;
const CANCEL = `mutation ($id: ID!, $key: ID!) { calculationCancel(id: $id, idempotencyKey: $key) { __typename ... on CalculationCancelPayload { calculation { id state } } } }`;
const REPORT = `query ($grantId: ID!, $from: LocalDate!, $to: LocalDate!, $asOf: DateTime) { indicators(grantId: $grantId, from: $from, to: $to, asOf: $asOf) { __typename
  ... on IndicatorReport { isCalculated asOf cells { id ownValue rowsHash exclusions { reason ownValue } } } ... on Calculation { id state failure } } }`;
const COUNT_REPORT = `mutation ($input: IndicatorCountInput!, $key: ID!) { indicatorCount(input: $input, idempotencyKey: $key) { __typename ... on Refusal { code }
  ... on IndicatorCountPayload { calculation { id state } } } }`;
const ROWS = `query ($grantId: ID!, $cell: ID!, $from: LocalDate!, $to: LocalDate!, $asOf: DateTime!) {
  indicatorRows(grantId: $grantId, cell: $cell, from: $from, to: $to, asOf: $asOf) { __typename ... on Calculation { id state } ... on IndicatorRowConnection { nodes { id kind } } } }`;
const ACCEPT = 'mutation ($id: ID!, $key: ID!) { offerAccept(id: $id, idempotencyKey: $key) { __typename } }';
const COOK = [100, 2] as const;
const DAYS = { grantId: 'seed', from: FROM, to: TO };

let harness: Harness;
let people: People;
let counted: IndicatorRows;
let ours: Institution;
let officer: Person;
let monitor: Person;

beforeAll(async () => (harness = await Harness.start({ settings: { WAYMARK_ROWS_AT_ONCE: '0' } })), 60_000);
afterAll(() => harness.end());
afterEach(async () => {
  endAll();
  await quick();
});
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  counted = new IndicatorRows(harness, people);
  ours = await people.institution();
  officer = await people.staff(ours, ['PLACEMENT_OFFICER']);
  monitor = await people.staff(ours, ['MONITORING_OFFICER', 'CASE_WORKER']);
  await people.trainee(ours, { skills: [] });
  const employer = await people.employer();
  await people.vacancy(employer, { skills: [COOK] });
});

let before: string | undefined;
/** Makes every clearance check take this many seconds, which slows down all queries on vacancies. */
async function slow(seconds: number): Promise<void> {
  const [definition] = await harness.sql<{ text: string }>(
    "select pg_get_functiondef(p.oid) as text from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'app' and p.proname = 'cleared_days'",
  );
  before ??= definition?.text;
  const [head] = (before ?? '').split(/\bAS \$/);
  await harness.sql(`${head?.replace(/LANGUAGE \w+/, 'LANGUAGE plpgsql')} AS $slow$ begin perform pg_sleep(${seconds}); return; end $slow$`);
}
async function quick(): Promise<void> {
  if (before) await harness.sql(before);
  before = undefined;
}

const count = async (by = officer): Promise<string> => (await by.ask(COUNT_SKILLS, { key: randomUUID() })).calculation.id;
async function until<R>(what: string, poll: () => Promise<R | null | undefined | false>): Promise<R> {
  for (const end = Date.now() + TIMEOUT_MS; ; await pause(50)) {
    const result = await poll();
    if (result) return result;
    if (Date.now() > end) throw new Error(`Timed out waiting until ${what}`);
  }
}
const stateOf = async (id: string): Promise<Data> => harness.one('select state, failure, fence from calculation where id = $1', [id]);
const statements = (): Promise<Data[]> =>
  harness.sql(
    "select pid, clock_timestamp() - query_start as age from pg_stat_activity where usename in ('waymark_index_login', 'waymark_report_login') and state = 'active' and query like '%cleared_days%'",
  );
const running = (): Promise<Data> => until('a statement of the worker', async () => (await statements())[0]);
const report = (by = officer): Promise<Data> =>
  until('the result', async () => {
    const answer = await by.ask(SKILLS);
    return answer.__typename === 'SkillsInDemandReport' && answer;
  });

test('the API leaves large counts to a worker and reports so, and the result shows its time', async () => {
  expect(await officer.ask(SKILLS)).toMatchObject({ __typename: 'Calculation', id: null, state: 'NOT_STARTED' });
  const id = await count();
  expect(await count()).toBe(id);
  expect(await officer.ask(SKILLS)).toMatchObject({ id, state: 'WAITING' });
  const worker = await startWorker(harness.environment());
  const { isCalculated, asOf, skills } = await report();
  expect([isCalculated, skills]).toEqual([true, [{ trainees: 1, vacancies: 1, level: 2 }]]);
  expect(Date.parse(asOf)).toBeLessThanOrEqual(Date.now());
  expect(await harness.sql('select state, fence from calculation')).toEqual([{ state: 'DONE', fence: 1 }]);
  await worker.stop();
}, 300_000);

test('when a worker is killed, another one restarts its calculation and there is one result', async () => {
  await slow(4);
  const id = await count();
  const doomed = await startWorker(harness.environment());
  await running();
  await doomed.kill();
  await doomed.end;
  expect(await stateOf(id)).toMatchObject({ state: 'RUNNING', fence: 1 });
  await quick();
  // the lease ends by itself after 20 seconds
  const next = await startWorker(harness.environment());
  await report();
  expect(await stateOf(id)).toMatchObject({ state: 'DONE', fence: 2 });
  expect(await harness.sql('select calculation_id as id from calculation_result')).toEqual([{ id }]);
  await next.stop();
}, 180_000);

test('a worker that is stopped releases its calculation immediately', async () => {
  await slow(4);
  const id = await count();
  const worker = await startWorker(harness.environment());
  await running();
  await worker.stop();
  expect(await stateOf(id)).toMatchObject({ state: 'WAITING' });
}, 300_000);

test('cancelling a calculation stops its statement in the database', async () => {
  await slow(9);
  const id = await count();
  const worker = await startWorker(harness.environment());
  await running();
  expect(await officer.ask(CANCEL, { id, key: randomUUID() })).toEqual({ __typename: 'CalculationCancelPayload', calculation: { id, state: 'CANCELLED' } });
  let last = 0;
  await until('the end of the statement', async () => {
    const [one] = await harness.sql<{ age: number }>(
      "select extract(epoch from clock_timestamp() - query_start)::float8 as age from pg_stat_activity where usename = 'waymark_index_login' and state = 'active' and query like '%cleared_days%'",
    );
    last = one?.age ?? last;
    return !one;
  });
  // without cancellation the statement would still sleep
  expect(last).toBeLessThan(8.5);
  expect(await stateOf(id)).toEqual({ state: 'CANCELLED', failure: null, fence: 1 });
  expect(await officer.ask(SKILLS)).toMatchObject({ id, state: 'CANCELLED' });
  await quick();
  const again = await count();
  expect(again).not.toBe(id);
  await report();
  await worker.stop();
}, 300_000);

test('a calculation that reaches its time limit stops, also in the database, and reports so', async () => {
  await slow(9);
  const id = await count();
  const worker = await startWorker({ ...harness.environment(), WAYMARK_CALCULATION_SECONDS: '1' });
  await until('the end', async () => (await stateOf(id)).state === 'FAILED');
  expect(await stateOf(id)).toMatchObject({ failure: 'TIMED_OUT', fence: 1 });
  await until('the end of the statement', async () => (await statements()).length === 0);
  expect(await officer.ask(SKILLS)).toMatchObject({ id, state: 'FAILED', failure: 'TIMED_OUT' });
  await worker.stop();
}, 300_000);

test('mail is sent while a worker counts', async () => {
  const trainee = await people.trainee(ours, { email: 'her@example.net' });
  const offer = await offerIn(harness, trainee, await people.vacancy(await people.employer()), 'EXPLAINED');
  await slow(9);
  await count();
  const worker = await startWorker(harness.environment());
  await running();
  await trainee.user.ask(ACCEPT, { id: offer.id, key: randomUUID() });
  await until('the mail', async () => (await harness.sql("select from message where state = 'SENT' and recipient_kind = 'TRAINEE'")).length > 0);
  expect(await harness.sql('select state from calculation')).toEqual([{ state: 'RUNNING' }]);
  await worker.stop();
}, 300_000);

test('a background calculation gives the same numbers and rows as an immediate one', async () => {
  const employer = await counted.employer(inDays(-330));
  await counted.grant('seed', [ours]);
  for (let n = 0; n < 5; n++) {
    const trainee = await counted.person(ours, { population: n % 2 ? 'SURVIVOR' : 'AT_RISK', consent: n > 0 });
    await counted.service(trainee, 'JOB_SEARCH', IN_PERIOD, { grant_id: 'seed' });
    await counted.placed(trainee, employer, { startsOn: IN_PERIOD, kind: 'JOB', verified: true });
  }
  const asOf = new Date(Date.now() + 1).toISOString();
  expect(await monitor.ask(REPORT, { ...DAYS, asOf })).toMatchObject({ __typename: 'Calculation', state: 'NOT_STARTED' });
  await monitor.ask(COUNT_REPORT, { input: { ...DAYS, asOf }, key: randomUUID() });
  await monitor.ask(COUNT_REPORT, { input: { ...DAYS, asOf, cell: 'S3' }, key: randomUUID() });
  const worker = await startWorker(harness.environment());
  const storedReport = await until('the report', async () => {
    const answer = await monitor.ask(REPORT, { ...DAYS, asOf });
    return answer.__typename === 'IndicatorReport' && answer;
  });
  const rows = await until('the rows', async () => {
    const answer = await monitor.ask(ROWS, { ...DAYS, asOf, cell: 'S3' });
    return answer.__typename === 'IndicatorRowConnection' && answer;
  });
  expect(storedReport.isCalculated).toBe(true);
  expect(storedReport.cells.find(({ id }: Data) => id === 'S3').ownValue).toBe(4);
  expect(rows.nodes).toHaveLength(4);
  await worker.stop();
}, 300_000);

test('other institutions and roles without permission can neither read nor cancel a calculation', async () => {
  const id = await count();
  const others = await people.institution();
  await people.trainee(others, { skills: [] });
  const elsewhere = await people.staff(others, ['PLACEMENT_OFFICER']);
  const vetting = await people.staff(ours, ['VETTING_OFFICER']);
  for (const other of [elsewhere, vetting]) expect(await other.ask(CANCEL, { id, key: randomUUID() })).toEqual({ __typename: 'NotFound' });
  expect(await elsewhere.ask(SKILLS)).toMatchObject({ id: null, state: 'NOT_STARTED' });
  expect(await count(elsewhere)).not.toBe(id);
  expect(await stateOf(id)).toMatchObject({ state: 'WAITING' });
}, 180_000);

test('an account can have five calculations in progress, and the sixth is refused', async () => {
  await counted.grant('seed', [ours]);
  const ask = async (from: string): Promise<Data> => monitor.ask(COUNT_REPORT, { input: { ...DAYS, from }, key: randomUUID() });
  for (let day = 1; day <= 5; day++) expect(await ask(`2026-01-0${day}`)).toMatchObject({ __typename: 'IndicatorCountPayload' });
  expect(await ask('2026-01-06')).toEqual({ __typename: 'TooManyCalculations', code: 'TOO_MANY_CALCULATIONS' });
  expect(await ask('2026-01-05')).toMatchObject({ __typename: 'IndicatorCountPayload' });
}, 180_000);
