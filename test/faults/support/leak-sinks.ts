import { setTimeout as pause } from 'node:timers/promises';
import Redis from 'ioredis';
import pg from 'pg';
import type { Person, Harness } from '../../harness/harness';

/** Reads every place where protected data could leak to, as it is stored there. */
const TIMEOUT_MS = 45_000;
const MOST_PAGES = 80;

export interface Heard {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export async function until(condition: () => boolean): Promise<void> {
  for (const end = Date.now() + TIMEOUT_MS; !condition(); await pause(50)) if (Date.now() > end) throw new Error('Timed out waiting');
}

/** Every response of the service, as the client received it. */
export async function listeningTo(service: string, responses: Heard[], work: () => Promise<void>): Promise<void> {
  const plain = globalThis.fetch;
  const spy = jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const response = await plain(input, init);
    const url = input instanceof Request ? input.url : input.toString();
    if (url.startsWith(service)) responses.push({ url, status: response.status, headers: response.headers, text: await response.clone().text() });
    return response;
  });
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
}

/** A list has a link for each order and filter; so many of its views are enough. */
const MOST_VIEWS = 3;

/** Follows the links on the pages of a signed-in user. */
export async function crawl(url: string, person: Person, entrance: string): Promise<void> {
  const [open, visited] = [[entrance], new Set([entrance])];
  const viewsOf = (page: string | undefined): number => [...visited].filter((one) => one.split('?')[0] === page).length;
  for (let path = open.shift(); path !== undefined && visited.size < MOST_PAGES; path = open.shift()) {
    const response = await fetch(`${url}${path}`, {
      redirect: 'manual',
      headers: { cookie: `__Host-wm-${person.audience}=${person.token}`, 'accept-language': 'km' },
    });
    const links = [response.headers.get('location'), ...[...(await response.text()).matchAll(/href="([^"]*)"/g)].map(([, link]) => link)];
    for (const link of links) {
      const to = link?.replaceAll('&amp;', '&');
      if (!to?.startsWith('/') || /sign-out|\/assets\//.test(to) || visited.has(to) || viewsOf(to.split('?')[0]) >= MOST_VIEWS) continue;
      visited.add(to);
      open.push(to);
    }
  }
}

export const isError = ({ status, text }: Heard): boolean => status >= 400 || /"errors":|"code":"[A-Z_]+"|class="problem/.test(text);
/** The redirects of the service, and every address on its pages. */
export const addressesIn = ({ headers, text }: Heard): string[] => [
  headers.get('location') ?? '',
  ...[...text.matchAll(/(?:href|action|src|content)="([^"]*)"/g)].map(([, address]) => address ?? ''),
];
export const cookieNames = ({ headers }: Heard): string[] => headers.getSetCookie().map((cookie) => cookie.split('=')[0] ?? '');
export const bytes = (texts: readonly string[]): Buffer => Buffer.from(texts.join('\n'));

export async function rowsOf(harness: Harness, table: string, columns = 't'): Promise<Buffer> {
  return bytes((await harness.sql<{ row: string }>(`select (${columns})::text as row from ${table} t`)).map(({ row }) => row));
}

/** The whole schema bullmq, read as the owner of the cluster. */
export async function queueTables(harness: Harness): Promise<Buffer> {
  const client = new pg.Client({
    connectionString: Object.assign(new URL(process.env['WAYMARK_TEST_POSTGRES'] ?? ''), { pathname: `/${harness.database}` }).href,
  });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      "select quote_ident(table_name) as name from information_schema.tables where table_schema = 'bullmq' and table_type = 'BASE TABLE'",
    );
    expect(tables.rows.length).toBeGreaterThan(0);
    const rows: string[] = [];
    for (const { name } of tables.rows)
      rows.push(...(await client.query<{ row: string }>(`select t::text as row from bullmq.${name} t`)).rows.map(({ row }) => row));
    return bytes(rows);
  } finally {
    await client.end();
  }
}

/** Every key of Redis with its content. */
export async function everyKey(url: string): Promise<Buffer> {
  const redis = new Redis(url);
  const read: Readonly<Record<string, (key: string) => Promise<unknown>>> = {
    string: (key) => redis.get(key),
    hash: (key) => redis.hgetall(key),
    list: (key) => redis.lrange(key, 0, -1),
    set: (key) => redis.smembers(key),
    zset: (key) => redis.zrange(key, 0, -1, 'WITHSCORES'),
    stream: (key) => redis.xrange(key, '-', '+'),
  };
  const entries: string[] = [];
  for (let cursor = '0', isFirst = true; isFirst || cursor !== '0'; isFirst = false) {
    const [next, keys] = await redis.scan(cursor, 'COUNT', 1000);
    for (const key of keys) entries.push(key, JSON.stringify(await read[await redis.type(key)]?.(key)));
    cursor = next;
  }
  redis.disconnect();
  return bytes(entries);
}
