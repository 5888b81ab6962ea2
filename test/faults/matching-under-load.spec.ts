import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Metrics } from '../../src/platform/observability/metrics';
import type { Vacancy } from '../harness/data/people';
import { loadsOf, SmallMarket } from '../harness/data/small-market';
import { type Data, Harness } from '../harness/harness';
import { endAll, freePort, startApi, startWorker } from './support/processes';

/** Matching while data changes, processes start and stop, and connections are cut. */
let harness: Harness;
let market: SmallMarket;
const administrator = new pg.Client({ connectionString: process.env['WAYMARK_TEST_POSTGRES'] });
const cutConnections = (logins: string): Promise<unknown> =>
  administrator.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename like $2', [harness.database, logins]);

beforeAll(async () => {
  harness = await Harness.start({ loadsIndexAtStart: true });
  market = await SmallMarket.in(harness);
  await administrator.connect();
}, 180_000);
afterAll(async () => {
  endAll();
  await administrator.end();
  await harness.end();
});

const PLACES = 'query ($id: ID!) { trainee(id: $id) { bestVacancies { score contributions { kind points } vacancy { id } } } }';
const placesFor = (n: number): Promise<Data> => market.officer.ask(PLACES, { id: market.trainee(n).id });
const ready = async (url: string): Promise<{ status: number; body: Data }> => {
  const answer = await fetch(`${url}/health/ready`);
  return { status: answer.status, body: await answer.json() };
};
const isReady = async (...urls: string[]): Promise<boolean> => (await Promise.all(urls.map(ready))).every(({ status }) => status === 200);
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; !(await holds()); await sleep(100)) if (Date.now() > end) throw new Error('it never came to hold');
}

test('all queries during constant changes are answered, with each list in order and only possible matches', async () => {
  let isOver = false;
  const change = async (from: number): Promise<void> => {
    for (let n = from; !isOver; n += from) {
      await market.raise(n);
      await harness.sql('update vacancy set taken_seats = case taken_seats when 0 then seats else 0 end where id = $1', [market.vacancy(n + 1).id]);
      await market.teach(n);
    }
  };
  const changes = [1, 2].map(change);
  let answered = 0;
  const ask = async (from: number): Promise<void> => {
    for (let n = from; n < 25 * from; n += from) {
      const { data, errors } = await market.officer.answer(
        'query ($t: ID!, $v: ID!) { trainee(id: $t) { bestVacancies { score failedGates { rule } } } vacancy(id: $v) { bestTrainees { score failedGates { rule } } } }',
        { t: market.trainee(n).id, v: market.vacancy(n).id },
      );
      expect(errors).toBeUndefined();
      for (const list of [data.trainee.bestVacancies, data.vacancy.bestTrainees] as Data[][]) {
        const scores = list.map(({ score }) => Number(score));
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(list.flatMap(({ failedGates }) => failedGates as Data[])).toEqual([]);
      }
      answered++;
    }
  };
  await Promise.all([1, 2, 3].map(ask));
  isOver = true;
  await Promise.all(changes);
  await harness.sql('update vacancy set taken_seats = 0');
  expect(answered).toBe(72);
}, 240_000);

test('the response to a change reflects it, even before it is visible to others', async () => {
  const people = market.people;
  const her = await people.trainee(market.institution, { skills: [[300, 4]] });
  const another = await people.trainee(market.institution, { skills: [[300, 3]] });
  const here = await people.vacancy(await people.employer(), { skills: [[300, 1]] });
  const there = await people.vacancy(await people.employer(), { skills: [[300, 2]] });
  const both = 'vacancy { id bestTrainees(first: 3) { trainee { id } } }';
  const { trainee } = await market.officer.ask(
    `mutation ($id: ID!, $input: LimitsInput!) { traineeSetLimits(id: $id, input: $input, idempotencyKey: "limits") {
       ... on TraineeSetLimitsPayload { trainee { bestVacancies(first: 2) { vacancy { bestTrainees(first: 3) { trainee { id bestVacancies(first: 2) { ${both} } } } } } } } } }`,
    { id: her.id, input: { noNight: false, noLiveIn: false, noAlcohol: false, excludedSites: [here.employer.siteId] } },
  );
  const places = (trainee.bestVacancies as Data[]).flatMap(({ vacancy }) => vacancy.bestTrainees as Data[]);
  const results = places.filter((one) => one.trainee.id === another.id).flatMap((one) => one.trainee.bestVacancies as Data[]);
  const whom = ({ id }: Vacancy): string[] =>
    results.filter((one) => one.vacancy.id === id).flatMap((one) => (one.vacancy.bestTrainees as Data[]).map((two) => two.trainee.id as string));
  expect(whom(there)).toContain(her.id);
  expect(whom(here)).toContain(another.id);
  expect(whom(here)).not.toContain(her.id);
});

test('a missing or reused number between two queries is detected by the second one and counted', async () => {
  const counted = await loadsOf(harness.app.get(Metrics));
  const before = await placesFor(0);
  await market.raise(0);
  await harness.sql('delete from match_change where number = (select head from match_feed)');
  const raised = await placesFor(0);
  expect(raised).not.toEqual(before);
  await harness.sql('update match_feed set (head, xid) = (select number, c.xid from match_change c order by number desc limit 1)');
  await market.raise(0);
  expect(await placesFor(0)).not.toEqual(raised);
  const { missed = 0, repeated = 0 } = await loadsOf(harness.app.get(Metrics));
  // the service's own check each second may detect the reused number first
  expect([missed, repeated > (counted['repeated'] ?? 0)]).toEqual([(counted['missed'] ?? 0) + 1, true]);
});

test('two processes return the same bytes, and one whose connections are cut continues following', async () => {
  const other = await startApi(harness.environment());
  await until(() => isReady(other.url));
  const postQuery = async (url: string, n: number): Promise<string> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${market.officer.token}` };
    const body = JSON.stringify({ query: PLACES, variables: { id: market.trainee(n).id } });
    return (await fetch(`${url}/graphql/staff`, { method: 'POST', headers, body })).text();
  };
  for (let n = 0; n < 6; n++) {
    await market.raise(n);
    expect(await postQuery(other.url, n)).toBe(await postQuery(harness.url, n));
  }
  await cutConnections('waymark\\_%\\_login');
  await until(() => isReady(other.url, harness.url));
  await market.raise(0);
  expect(await postQuery(other.url, 0)).toBe(await postQuery(harness.url, 0));
  await other.stop();
}, 240_000);

test('a process is not ready until the index is loaded or while it cannot follow, and then serves no possibly outdated matches', async () => {
  // loading waits until this was seen; a slow check might otherwise come after it
  const loading = await harness.owner.connect();
  await loading.query('begin; lock table employer_exclusion in access exclusive mode');
  const api = await startApi(harness.environment());
  // it may first report that the database did not answer in time
  await until(async () => {
    const { status, body } = await ready(api.url);
    expect(status).toBe(503);
    return JSON.stringify(body.waitsFor) === '["match index"]';
  });
  await loading.query('rollback');
  loading.release();
  await until(() => isReady(api.url));
  try {
    await administrator.query(`revoke connect on database ${harness.database} from waymark_index_login`);
    await cutConnections('waymark_index_login');
    await until(async () => (await ready(api.url)).status === 503 && (await ready(harness.url)).status === 503);
    await market.raise(0);
    expect((await market.officer.answer(PLACES, { id: market.trainee(0).id })).errors?.[0]?.extensions.code).toBe('INTERNAL');
  } finally {
    await administrator.query(`grant connect on database ${harness.database} to waymark_index_login`);
  }
  await until(() => isReady(api.url, harness.url));
  expect((await market.officer.answer(PLACES, { id: market.trainee(0).id })).errors).toBeUndefined();
  await api.stop();
}, 240_000);

test('the API and the worker serve their metrics only to this machine, on a separate port', async () => {
  const port = await freePort();
  const worker = await startWorker({ ...harness.environment(), WAYMARK_METRICS_PORT: String(port) });
  const metrics = async (): Promise<string> => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const { open } = await harness.one<{ open: number }>("select count(*)::int as open from vacancy where state = 'OPEN'");
  await until(async () => (await metrics()).includes(`waymark_match_index_vacancies ${open}\n`));
  const text = await metrics();
  for (const name of ['bytes', 'as_of', 'lag_changes', 'lag_seconds', 'last_poll_seconds', 'load_seconds_count'])
    expect(text).toMatch(new RegExp(`^waymark_match_index_${name} [\\d.]+$`, 'm'));
  expect(text).toContain('waymark_match_index_loads_total{cause="start"} 1');
  expect(text).toContain('process_resident_memory_bytes');
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  for (const path of ['/metrics', '/health/metrics']) expect((await fetch(`${harness.url}${path}`)).status).toBe(404);
  await worker.stop();
}, 180_000);
