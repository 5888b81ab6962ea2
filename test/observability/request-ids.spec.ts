import { randomUUID } from 'node:crypto';
import { Browser } from '../harness/browser';
import { Canaries } from '../harness/data/canaries';
import { type Institution, People } from '../harness/data/people';
import { type Person, Harness } from '../harness/harness';
import { send } from '../harness/raw-requests';
import { endAll, freePort, type Running, startApi } from '../faults/support/processes';
import { until } from '../faults/support/leak-sinks';
import { Scrape } from './scrape';

/**
 * Every response has an id that finds its log lines. The access log names the requested page and never the
 * user.
 */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NGINX = '0f3c9a7be1d24680a5b9c0d1e2f30415';
const IDS_OF_PROXIES = [NGINX, 'b1a7c0de-0000-4000-8000-00000000cafe'];
const HOSTILE_IDS = ['Sokha', 'f'.repeat(65), 'a b', '012 345 678', '012345678', `${NGINX}-x`, `${NGINX}, ${NGINX}`, '../etc', '{"a":1}', '%0d%0a'];

let harness: Harness;
let officer: Person;
let institution: Institution;
let people: People;
beforeAll(async () => {
  harness = await Harness.start();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
}, 60_000);
afterAll(async () => {
  endAll();
  await harness.end();
});

const idOf = async (url: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<string> =>
  String((await send({ url } as Harness, method, path, headers)).headers['x-request-id']);

test.each(['/', '/staff', '/employer', '/health/live', '/assets/none.css', '/nothing', '/graphql/staff', '/graphql/nothing', '/staff//x'])(
  'the response at %s has its own id',
  async (path) => {
    const ids = [await idOf(harness.url, path), await idOf(harness.url, path), await idOf(harness.url, path, {}, 'POST')];
    for (const id of ids) expect(id).toMatch(UUID);
    expect(new Set(ids).size).toBe(3);
  },
);

test("a client's id is ignored if no proxy of the service is in front of it", async () => {
  for (const sentId of IDS_OF_PROXIES) expect(await idOf(harness.url, '/', { 'x-request-id': sentId })).not.toBe(sentId);
});

test('the id of a failed request is the reference shown, at the API and on a page', async () => {
  await harness.sql('alter table trainee rename to trainee_away');
  try {
    const response = await fetch(`${harness.url}/graphql/staff`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${officer.token}` },
      body: JSON.stringify({ query: '{ trainees { nodes { id } } }' }),
    });
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { reference: string } }[] };
    expect(errors[0]?.extensions.reference).toBe(response.headers.get('x-request-id'));
    expect(errors[0]?.message).toContain(response.headers.get('x-request-id'));
    const browser = new Browser(harness);
    browser.hold('staff', officer.token);
    const page = await browser.get('/staff/trainees');
    expect([page.status, page.text.includes(String(page.headers['x-request-id']))]).toEqual([500, true]);
  } finally {
    await harness.sql('alter table trainee_away rename to trainee');
  }
});

describe('behind a proxy, with the access log on', () => {
  let api: Running;
  let metricsPort: number;
  beforeAll(async () => {
    metricsPort = await freePort();
    api = await startApi({
      ...harness.environment(),
      NODE_ENV: 'production',
      WAYMARK_BASE_URL: 'https://jobs.example.org',
      WAYMARK_MATCH_INDEX: '',
      WAYMARK_PROXIES: '1',
      WAYMARK_DEADLINE_SECONDS: '2',
      WAYMARK_ACCESS_LOG: 'on',
      WAYMARK_METRICS_PORT: String(metricsPort),
    });
  }, 60_000);

  const lines = (): Record<string, unknown>[] =>
    api
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  async function lineOf(requestId: string, msg = 'request'): Promise<Record<string, unknown>> {
    const find = (): Record<string, unknown> | undefined => lines().find((line) => line['requestId'] === requestId && line['msg'] === msg);
    await until(() => find() !== undefined);
    return find() as Record<string, unknown>;
  }

  test('the id of the proxy is used, returned and logged', async () => {
    for (const sentId of IDS_OF_PROXIES) {
      expect(await idOf(api.url, '/', { 'x-request-id': sentId })).toBe(sentId);
      expect(await lineOf(sentId)).toMatchObject({ method: 'GET', route: '/', audience: 'trainee', status: '200', ms: expect.any(Number) });
    }
  });

  test.each(HOSTILE_IDS)('an id that is not well-formed is replaced: %s', async (sentId) => {
    expect(await idOf(api.url, '/', { 'x-request-id': sentId })).toMatch(UUID);
    expect(api.output()).not.toContain(`"${sentId}"`);
  });

  test('the log line of an error has the id that the user sees', async () => {
    const sentId = randomUUID();
    await harness.sql('alter table trainee rename to trainee_away');
    try {
      const response = await fetch(`${api.url}/graphql/staff`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${officer.token}`, 'x-request-id': sentId },
        body: JSON.stringify({ query: '{ trainees { nodes { id } } }' }),
      });
      expect(await response.text()).toContain(sentId);
      expect(await lineOf(sentId, 'internal error')).toMatchObject({ error: expect.objectContaining({ message: expect.any(String) }) });
      const page = randomUUID();
      await send({ url: api.url } as Harness, 'GET', '/staff/trainees', { cookie: `__Host-wm-staff=${officer.token}`, 'x-request-id': page });
      expect(await lineOf(page)).toMatchObject({ route: '/staff/trainees', audience: 'staff', status: '500' });
    } finally {
      await harness.sql('alter table trainee_away rename to trainee');
    }
  });

  test('a slow operation is logged by its id and fields, and not by the name its client chose', async () => {
    const [sentId, name] = [randomUUID(), `Called${randomUUID().replaceAll('-', '')}`];
    const lock = await harness.owner.connect();
    try {
      await lock.query('begin; lock table trainee in access exclusive mode');
      const response = await fetch(`${api.url}/graphql/staff`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${officer.token}`, 'x-request-id': sentId },
        body: JSON.stringify({ query: `query ${name} { trainees { nodes { id } } }` }),
      });
      expect(await response.text()).toContain('TOO_COMPLEX');
      const page = await fetch(`${api.url}/staff/trainees?lang=en`, { headers: { cookie: `__Host-wm-staff=${officer.token}` } });
      expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('We are very busy right now')]);
    } finally {
      await lock.query('rollback');
      lock.release();
    }
    expect(await lineOf(sentId, 'an operation took too long and was stopped')).toMatchObject({ operation: 'trainees' });
    expect(api.output()).not.toContain(name);
  });

  test('a line of the access log has only these fields, which do not identify the user', async () => {
    const canaries = new Canaries();
    const trainee = await people.trainee(institution, { officer, displayName: canaries.latin('her name') });
    const id = randomUUID();
    const logLength = api.output().length;
    await send(
      { url: api.url } as Harness,
      'GET',
      `/staff/trainees/${trainee.id}?q=${encodeURIComponent(canaries.khmer('a query'))}&d=${encodeURIComponent(canaries.email('an address'))}`,
      {
        cookie: `__Host-wm-staff=${officer.token}; x=${canaries.latin('a cookie')}`,
        'user-agent': canaries.latin('an agent'),
        referer: `https://jobs.example.org/staff/trainees/${trainee.id}?q=${canaries.latin('a referrer')}`,
        'x-forwarded-for': '203.0.113.77',
        'x-request-id': id,
      },
    );
    await send({ url: api.url } as Harness, 'GET', `/${encodeURIComponent(canaries.khmer('a path'))}`);
    await send({ url: api.url } as Harness, 'GET', `/employer/check-in/${canaries.token('a token in a path')}`);
    const line = await lineOf(id);
    expect(Object.keys(line).sort()).toEqual(['audience', 'hostname', 'level', 'method', 'ms', 'msg', 'pid', 'requestId', 'route', 'status', 'time']);
    expect(line).toMatchObject({ method: 'GET', route: '/staff/trainees/:id', audience: 'staff', status: '200' });
    await until(() => lines().some(({ route }) => route === '/employer/check-in/:token'));
    const text = api.output().slice(logLength);
    expect(canaries.foundIn(Buffer.from(text))).toEqual([]);
    for (const hidden of [trainee.id, trainee.code, '203.0.113.77', officer.id, officer.token]) expect(text).not.toContain(hidden);
    expect(canaries.foundIn(Buffer.from((await Scrape.of(metricsPort)).text))).toEqual([]);
  });
});

test('without the setting, no request is logged', async () => {
  const api = await startApi({ ...harness.environment(), NODE_ENV: 'development' });
  const id = await idOf(api.url, '/');
  await idOf(api.url, '/staff');
  expect(id).toMatch(UUID);
  expect(api.output()).not.toContain(id);
  await api.stop();
}, 60_000);
