import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { DatabaseWatch } from '../../src/platform/database/database-watch';
import { Metrics } from '../../src/platform/observability/metrics';
import type { Login } from '../../src/platform/database/setup/database-roles';
import { Harness } from '../harness/harness';
import { accept, acceptances } from './support/acceptances';
import { Line } from './support/input-line';
import { endAll, freePort, startApi } from './support/processes';

/**
 * What users and health checks see while the connections to PostgreSQL are exhausted, while it is down or
 * hangs, and while its disk is full.
 */
const TIMEOUT_MS = 30_000;
/** Readiness responds within two seconds; the rest is allowance for a busy machine. */
const READINESS_MS = 8_000;

let harness: Harness;
let line: Line;
beforeAll(async () => {
  harness = await Harness.start({ settings: { WAYMARK_POOL_TRAINEE: '2', WAYMARK_POOL_WAIT_SECONDS: '1' } });
  line = await new Line(new URL(harness.logins.staff)).start();
}, 180_000);
afterAll(async () => {
  await line.end();
  await harness.end();
});
beforeEach(() => harness.empty());
afterEach(endAll);

/** The environment of a process whose PostgreSQL connections all go through the proxy. */
function overLine(): Record<string, string> {
  const { port } = new URL(line.url);
  const urls = (Object.entries(harness.logins) as [Login, string][]).map(([login, url]) => [
    `DATABASE_URL_${login.toUpperCase()}`,
    Object.assign(new URL(url), { port }).href,
  ]);
  return { ...harness.environment(), ...(Object.fromEntries(urls) as Record<string, string>) };
}

interface Ready {
  readonly status: number;
  readonly body: { ready: boolean; database?: string };
}

async function ready(url: string): Promise<Ready> {
  const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(READINESS_MS) });
  return { status: answer.status, body: (await answer.json()) as Ready['body'] };
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + TIMEOUT_MS; !(await condition()); await pause(100)) if (Date.now() > end) throw new Error('Timed out waiting');
}

async function timeouts(pool: string): Promise<number> {
  const { values = [] } = (await harness.app.get(Metrics).registry.getSingleMetric('waymark_pool_timeouts_total')?.get()) ?? {};
  return values.find(({ labels }) => labels['pool'] === pool)?.value ?? 0;
}

describe('while every connection of the trainee pool is in use', () => {
  let holder: pg.Client;
  let pending: Promise<unknown>[];
  const [first, second] = [0, 1];
  let all: Awaited<ReturnType<typeof acceptances>>;
  beforeEach(async () => {
    all = await acceptances(harness, 3);
    holder = new pg.Client({ connectionString: process.env['WAYMARK_TEST_POSTGRES']?.replace(/\/[^/]*$/, `/${harness.database}`) ?? '' });
    await holder.connect();
    await holder.query('begin; lock table public.session in access exclusive mode');
    pending = [first, second].map((n) => accept(harness.url, all[n] as (typeof all)[0]));
    const waiting = "select count(*)::int as count from pg_stat_activity where datname = $1 and usename = 'waymark_trainee_login' and wait_event_type = 'Lock'";
    await until(async () => {
      await holder.query('select pg_stat_clear_snapshot()');
      return (await holder.query<{ count: number }>(waiting, [harness.database])).rows[0]?.count === 2;
    });
  });
  afterEach(async () => {
    await holder.query('rollback').catch(() => {});
    await holder.end();
    await Promise.all(pending);
  });

  test('a trainee who accepts an offer gets a retry message, the refusal is counted, and she can accept a moment later', async () => {
    const before = await timeouts('trainee');
    const third = all[2] as (typeof all)[0];
    expect(await accept(harness.url, third)).toEqual({ status: 503, retryAfter: '5', isDone: false, code: 'UNAVAILABLE' });
    expect(await timeouts('trainee')).toBe(before + 1);
    await holder.query('rollback');
    await Promise.all(pending);
    expect(await accept(harness.url, third)).toMatchObject({ status: 200, isDone: true });
  });

  test('her page says so, in her language', async () => {
    const third = all[2] as (typeof all)[0];
    for (const [language, words] of [
      ['km', 'អ្នកប្រើច្រើន'],
      ['en', 'busy'],
    ]) {
      const answer = await fetch(`${harness.url}/`, { headers: { cookie: `wm-trainee=${third.offer.trainee.user.token}; wm-lang=${language}` } });
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
      expect(await answer.text()).toContain(words);
    }
  });

  test('the process stays ready', async () => {
    for (let n = 0; n < 5; n++) expect(await ready(harness.url)).toEqual({ status: 200, body: { ready: true } });
  });
});

test('a process that was itself paused during the check stays ready', async () => {
  await harness.app.get(DatabaseWatch).check();
  // longer than checks are shared
  await pause(1_000);
  const checking = harness.app.get(DatabaseWatch).check();
  for (const end = Date.now() + 3_000; Date.now() < end;);
  expect(await checking).toBeNull();
});

test('a process is not ready while PostgreSQL refuses connections or hangs, reports so in time, and is ready again afterwards', async () => {
  const api = await startApi(overLine());
  try {
    await until(async () => (await ready(api.url)).status === 200);
    for (const mode of ['REFUSES', 'SILENT'] as const) {
      await line.become(mode);
      await until(async () => (await ready(api.url)).status === 503);
      expect(await ready(api.url)).toEqual({ status: 503, body: { ready: false, database: 'does not answer' } });
      await line.become('REFUSES'); // the connections that hung are cut
      await line.become('CARRIES');
      await until(async () => (await ready(api.url)).status === 200);
    }
  } finally {
    await line.become('CARRIES');
  }
  await api.stop();
}, 240_000);

test('a request on a hanging connection gets a response, and so does the next one', async () => {
  const [one, other] = await acceptances(harness, 2);
  const api = await startApi({ ...overLine(), WAYMARK_DEADLINE_SECONDS: '2', WAYMARK_POOL_WAIT_SECONDS: '1' });
  try {
    await until(async () => (await ready(api.url)).status === 200);
    // its connections are open before the line stops responding
    await fetch(`${api.url}/`, { headers: { cookie: `wm-trainee=${one?.offer.trainee.user.token}` } });
    await line.become('SILENT');
    expect(await accept(api.url, one as NonNullable<typeof one>)).toMatchObject({ status: 503, isDone: false, code: 'UNAVAILABLE' });
    expect(await accept(api.url, other as NonNullable<typeof other>)).toMatchObject({ status: 503, isDone: false, code: 'UNAVAILABLE' });
  } finally {
    await line.become('REFUSES');
    await line.become('CARRIES');
  }
  await until(async () => (await accept(api.url, one as NonNullable<typeof one>)).isDone);
  await api.stop();
}, 300_000);

test("the readiness check really writes to the server's disk", async () => {
  const readTempBytes = async (): Promise<number> =>
    Number((await harness.one<{ bytes: string }>('select temp_bytes as bytes from pg_stat_database where datname = current_database()')).bytes);
  const before = await readTempBytes();
  await until(async () => {
    await ready(harness.url);
    return (await readTempBytes()) >= before + 1_000_000;
  });
});

test('while the disk is full a change is refused with 503 and rolled back, and the process is not ready until there is space', async () => {
  const [one] = await acceptances(harness, 1);
  await harness.sql(`create function no_room_left() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
    create trigger no_room before insert on outbox for each row execute function no_room_left()`);
  try {
    expect(await accept(harness.url, one as NonNullable<typeof one>)).toMatchObject({ status: 503, isDone: false, code: 'UNAVAILABLE' });
    expect(await ready(harness.url)).toEqual({ status: 503, body: { ready: false, database: 'disk full' } });
  } finally {
    await harness.sql('drop trigger no_room on outbox; drop function no_room_left()');
  }
  await until(async () => (await ready(harness.url)).status === 200);
  expect(await accept(harness.url, one as NonNullable<typeof one>)).toMatchObject({ status: 200, isDone: true });
}, 180_000);

test('a process whose metrics port is taken starts, serves requests, and logs the problem', async () => {
  const usedPort = new URL(harness.url).port;
  const api = await startApi({ ...harness.environment(), NODE_ENV: 'development', WAYMARK_METRICS_PORT: usedPort });
  expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
  expect(api.output()).toContain('EADDRINUSE');
  expect(api.output()).toMatch(new RegExp(`"port":${usedPort}.*metrics`));
  await api.stop();
}, 180_000);

test('an invalid pool size is reported at startup, with its remedy', async () => {
  const start = startApi({ ...harness.environment(), WAYMARK_POOL_STAFF: 'many', WAYMARK_POOL_QUEUE: '1', PORT: String(await freePort()) });
  await expect(start).rejects.toThrow(/WAYMARK_POOL_STAFF: "many" is not a number of database connections\. Use a number from 1 to 500/);
}, 180_000);
