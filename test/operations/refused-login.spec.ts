import { setTimeout as sleep } from 'node:timers/promises';
import { endAll, startApi } from '../faults/support/processes';
import { OwnCluster, type Urls } from './own-cluster';

const MINUTE_MS = 60_000;
const cluster = new OwnCluster();
const urls = (): Urls => cluster.logins();

beforeAll(async () => {
  await cluster.start();
  expect(await cluster.prepare()).toMatchObject({ code: 0 });
}, 2 * MINUTE_MS);
afterAll(async () => {
  endAll();
  await cluster.stop();
}, MINUTE_MS);

test(
  "while PostgreSQL refuses a login's password, requests get status 503 and readiness reports the reason",
  async () => {
    const staff = new URL(urls()['staff'] ?? '');
    const api = await startApi({ ...cluster.settings(), WAYMARK_DEMO: 'none' });
    const ask = (): Promise<Response> =>
      fetch(`${api.url}/graphql/staff`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${'A'.repeat(43)}` },
        body: '{"query":"{ me { id } }"}',
      });
    try {
      await cluster.sql(`alter role ${staff.username} password 'another'`);
      await cluster.sql(`select pg_terminate_backend(pid) from pg_stat_activity where usename = '${staff.username}'`);
      await sleep(500); // The pools notice the closed connections.
      const refused = await ask();
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
      expect(await (await fetch(`${api.url}/health/ready`)).json()).toMatchObject({ ready: false, database: 'refuses a login' });
      expect(api.output()).not.toMatch(/Something went wrong|"level":50[^\n]*operation could not/);
    } finally {
      await cluster.sql(`alter role ${staff.username} password '${decodeURIComponent(staff.password)}'`);
    }
    for (const until = Date.now() + 20_000; (await ask()).status === 503 && Date.now() < until;) await sleep(500);
    expect((await ask()).status).toBe(200);
    await api.stop();
  },
  MINUTE_MS,
);
