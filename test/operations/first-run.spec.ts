import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from './content';
import { OwnCluster } from './own-cluster';

/** dist/prepare.js as the launcher, the container and an operator run it, on a PostgreSQL new to Waymark. */
const MINUTE_MS = 60_000;
const cluster = new OwnCluster();
const accountsFile = join(cluster.dataDirectory, 'demo-accounts.json');
const DEMO = { WAYMARK_DEMO: '' };

interface DemoAccount {
  readonly audience: string;
  readonly login: string;
  readonly secret: string;
}

beforeAll(() => cluster.start(), MINUTE_MS);
afterAll(() => cluster.stop(), MINUTE_MS);

test(
  'the first run with the demo on an empty database exits with code 0 and writes the demo accounts',
  async () => {
    const { code, error } = await cluster.prepare(DEMO);
    expect([code, error]).toEqual([0, expect.not.stringMatching(/\n\s+at |error/i)]);
    expect(statSync(accountsFile).mode & 0o777).toBe(0o600);
    const accounts = JSON.parse(readFileSync(accountsFile, 'utf8')) as DemoAccount[];
    expect([...new Set(accounts.map(({ audience }) => audience))].sort()).toEqual(['employer', 'staff', 'trainee']);
    const rows = await cluster.sql<{ audience: string; login: string }>('select audience, login from account where login is not null');
    for (const { audience, login } of accounts) expect(rows).toContainEqual({ audience, login });
    expect(await cluster.sql('select from trainee limit 1')).toHaveLength(1);
    const withoutPepper = "select from account where audience = 'trainee' and secret_hash not like 'pepper:%'";
    expect(await cluster.sql(withoutPepper)).toHaveLength(0);
  },
  5 * MINUTE_MS,
);

test(
  'a second run writes no row and changes no file',
  async () => {
    const files = [accountsFile, cluster.loginsFile, cluster.pepperFile];
    const contents = (): string[] => files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : 'missing'));
    const passwords = () => cluster.sql("select rolname, rolpassword from pg_authid where rolname like 'waymark\\_%' order by 1");
    const before = [contents(), await passwords(), await contentOf(cluster, cluster.url, 'versions')];
    expect(await cluster.prepare(DEMO)).toMatchObject({ code: 0, error: '' });
    expect([contents(), await passwords(), await contentOf(cluster, cluster.url, 'versions')]).toEqual(before);
  },
  2 * MINUTE_MS,
);

test(
  "two concurrent first runs exit with code 0 and keep the one pepper that the demo's PINs need",
  async () => {
    await cluster.sql('create database second');
    const dataDirectory = join(cluster.folder, 'second');
    mkdirSync(dataDirectory);
    copyFileSync(cluster.loginsFile, join(dataDirectory, 'database-logins.json'));
    const second = { ...DEMO, DATABASE_URL: cluster.urlOf('second'), WAYMARK_DATA_DIR: dataDirectory };
    const both = await Promise.all([cluster.prepare(second), cluster.prepare(second)]);
    expect(both.map(({ code, error }) => [code, /\n\s+at /.test(error)])).toEqual([
      [0, false],
      [0, false],
    ]);
    // This run would fail if the pepper lacked a key that existing rows were hashed with.
    expect(await cluster.prepare(second)).toMatchObject({ code: 0, error: '' });
  },
  4 * MINUTE_MS,
);
