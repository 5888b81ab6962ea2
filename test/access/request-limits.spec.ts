import { setTimeout as sleep } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from '../../src/app.module';
import { API_DATABASES, readSettings } from '../../src/platform/settings';
import { createApi } from '../../src/platform/http/start';
import { People } from '../harness/data/people';
import { type Person, Harness } from '../harness/harness';

/**
 * All processes count requests together. Here two processes, with a limit of 20 requests in five minutes for
 * an employer.
 */
const WINDOW_MS = 300_000;
let harness: Harness;
let second: NestExpressApplication;
let urls: [string, string];
let people: People;

beforeAll(async () => {
  const settings = { WAYMARK_REQUESTS_PER_MINUTE: '4', WAYMARK_PROXIES: '1' };
  harness = await Harness.start({ settings });
  second = await createApi(AppModule.api(readSettings({ ...harness.environment(), ...settings }, API_DATABASES), false));
  await second.listen(0, '127.0.0.1');
  urls = [harness.url, await second.getUrl()];
  people = new People(harness);
}, 60_000);
afterAll(async () => {
  await second.close();
  await harness.end();
});
beforeEach(async () => {
  await harness.sql('delete from request_count');
  // No test may start in one window of five minutes and end in the next.
  const left = WINDOW_MS - (Date.now() % WINDOW_MS);
  if (left < 15_000) await sleep(left);
});

let addresses = 0;
const nextAddress = (): string => `203.0.113.${++addresses}`;
/** Sends a request to one process, from its own address behind the proxy. */
async function ask(
  process: 0 | 1,
  { person, address = nextAddress(), query = '{ __typename }' }: { person?: Person; address?: string; query?: string },
): Promise<number> {
  const response = await fetch(`${urls[process]}/graphql/${person?.audience ?? 'employer'}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address, ...(person ? { authorization: `Bearer ${person.token}` } : {}) },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  if (response.status === 429) expect(errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  return response.status;
}
async function all(count: number, one: () => Promise<number>): Promise<number[]> {
  const answers = [];
  for (let at = 0; at < count; at++) answers.push(await one());
  return answers;
}

test('an account that alternates between two processes is refused at the combined limit, and another account is not', async () => {
  await people.institution();
  const [{ user }, { user: other }] = [await people.employer(), await people.employer()];
  expect(new Set(await all(15, () => ask(0, { person: user })))).toEqual(new Set([200]));
  expect(new Set(await all(10, () => ask(1, { person: user })))).toEqual(new Set([200]));
  // This process alone received eleven requests.
  expect(await ask(1, { person: user })).toBe(429);
  expect(await ask(1, { person: other })).toBe(200);
  expect(await ask(0, { person: other })).toBe(200);
});

test('a page over the limit states in the language of the visitor how long to wait, and links to itself', async () => {
  await people.institution();
  const { user } = await people.employer();
  await all(20, () => ask(0, { person: user }));
  const page = async (language: 'en' | 'km'): Promise<{ status: number; wait: number; text: string }> => {
    const headers = { cookie: `wm-employer=${user.token}; wm-lang=en`, 'x-forwarded-for': nextAddress() };
    const response = await fetch(`${urls[0]}/employer/candidates?lang=${language}`, { headers });
    return { status: response.status, wait: Number(response.headers.get('retry-after')), text: await response.text() };
  };
  const english = await page('en');
  expect(english.status).toBe(429);
  expect(english.wait).toBeGreaterThan(0);
  expect(english.wait).toBeLessThanOrEqual(WINDOW_MS / 1000);
  expect(english.text).toMatch(/Wait [1-5] minutes?, then try again\. Saved answers are kept\./);
  expect(english.text).toContain('href="/employer/candidates"');
  expect((await page('km')).text).toContain('ចម្លើយដែលបានរក្សាទុកនៅដដែល');
});

test('staff have five times the limit', async () => {
  const officer = await people.staff(await people.institution());
  expect(new Set(await all(100, () => ask(0, { person: officer })))).toEqual(new Set([200]));
  expect(await ask(0, { person: officer })).toBe(429);
});

test('an address is refused on every endpoint and page, whichever account uses it, and styles are still served', async () => {
  const address = nextAddress();
  expect(new Set(await all(400, () => ask(0, { address })))).toEqual(new Set([200]));
  expect(await ask(0, { address })).toBe(429);
  const from = async (path: string, who: string): Promise<number> => (await fetch(urls[0] + path, { headers: { 'x-forwarded-for': who } })).status;
  expect([await from('/staff', address), await from('/health/live', address), await from('/staff', nextAddress())]).toEqual([429, 200, 200]);
});

test('an address that sends many concurrent requests is refused after as many as a sequential one, however slow counting is', async () => {
  const address = nextAddress();
  await harness.sql('alter function app.count_requests(text, int) rename to count_requests_at_once');
  await harness.sql(`create function app.count_requests(asking text, more int) returns int language plpgsql security definer set search_path = public, pg_temp as
    $$ declare total int := app.count_requests_at_once(asking, more); begin perform pg_sleep(0.05); return total; end $$`);
  try {
    const answers = await Promise.all(Array.from({ length: 200 }, () => all(3, () => ask(0, { address }))));
    const answered = answers.flat().filter((status) => status === 200).length;
    expect(answered).toBeLessThanOrEqual(400);
    // A request that is compared late also counts those received in the meantime.
    expect(answered).toBeGreaterThan(200);
  } finally {
    await harness.sql('drop function app.count_requests(text, int)');
    await harness.sql('alter function app.count_requests_at_once(text, int) rename to count_requests');
  }
}, 60_000);

test('addresses of one IPv6 network share a limit, and an address invented by a client does not count', async () => {
  // The shortest spelling, in which a /64 is not the first four parts of the text.
  const network = (at: number): string => `2001:db8::${at.toString(16)}`;
  let at = 0;
  expect((await all(401, () => ask(0, { address: network(++at) }))).at(-1)).toBe(429);
  expect(await ask(0, { address: '198.51.100.1, 2001:0db8:0:0:1::1' })).toBe(429);
});

test('the counts identify no person, and are removed after five minutes', async () => {
  const officer = await people.staff(await people.institution());
  await all(10, () => ask(0, { person: officer, address: '198.51.100.77' }));
  const stored = JSON.stringify(await harness.sql('select * from request_count'));
  expect(stored).not.toMatch(/198\.51|staff/);
  expect(stored).not.toContain(officer.id);
  await harness.sql("update request_count set started_at = started_at - interval '5 minutes'");
  await all(10, () => ask(1, { person: officer, address: '198.51.100.78' }));
  expect(await harness.sql("select from request_count where started_at < now() - interval '5 minutes'")).toEqual([]);
});

test('reading continues while counts cannot be stored', async () => {
  const officer = await people.staff(await people.institution());
  await harness.sql('alter table request_count rename to request_count_gone');
  try {
    expect(new Set(await all(25, () => ask(0, { person: officer })))).toEqual(new Set([200]));
  } finally {
    await harness.sql('alter table request_count_gone rename to request_count');
  }
});
