import { once } from 'node:events';
import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { generate } from 'otplib';
import pg from 'pg';
import { endAll, startApi } from '../faults/support/processes';
import { contentOf } from './content';
import { OwnCluster } from './own-cluster';

const MINUTE_MS = 60_000;
const [old, empty] = [new OwnCluster(), new OwnCluster()];
const file = join(old.folder, 'first.backup');
const DEMO = { WAYMARK_DEMO: '' };

interface DemoAccount {
  readonly audience: string;
  readonly login: string;
  readonly secret: string;
  readonly totpSecret?: string;
}

const hasTables = async (): Promise<boolean> => (await empty.sql("select from pg_class where relname = 'account'")).length > 0;

beforeAll(async () => {
  await Promise.all([old.start(), empty.start()]);
  expect(await old.prepare(DEMO)).toMatchObject({ code: 0 });
  await old.sql(
    "insert into session (token_hash, account_id, expires_at, idle_minutes) select sha256('x'), id, now() + interval '1 hour', 15 from account limit 1",
  );
  await old.sql(
    `insert into account_request (institution_id, kind, account_id, roles, requested_at, expires_at, state, decided_at, applied_in)
     select institution_id, 'CHANGE_ROLES', id, roles, now(), now() + interval '7 days', 'REFUSED', now(), '100' from account where audience = 'staff' limit 1`,
  );
}, 5 * MINUTE_MS);
afterAll(async () => {
  endAll();
  await Promise.all([old.stop(), empty.stop()]);
}, MINUTE_MS);

test(
  'a backup is one private file with all data, without sessions, pepper and database passwords',
  async () => {
    const { code, out, error } = await old.waymark(['backup', file]);
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/rows of \d+ tables are in/);
    expect(out).toMatch(/Restoring it takes the pepper too \(key [0-9a-f]{12}\), which is not in it/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const text = gunzipSync(readFileSync(file)).toString();
    for (const url of [old.url, ...Object.values(old.logins())]) expect(text).not.toContain(new URL(url).password);
    expect(text).not.toContain(readFileSync(old.pepperFile, 'utf8').trim());
    expect(text).toContain('{"table":"protected.trainee_identity"');
    expect(text).not.toContain('{"table":"public.session"');
  },
  MINUTE_MS,
);

describe('an interrupted backup leaves no partial file and does not change the earlier one', () => {
  let before: Buffer;
  const files = (): string[] => readdirSync(old.folder).filter((name) => name.includes('backup'));
  beforeAll(() => (before = readFileSync(file)));
  afterEach(() => {
    expect(files()).toEqual(['first.backup']);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  /** Starts a backup that waits for a locked table, runs `what`, and releases the lock. */
  async function whileItWaits<R>(what: (pid: number) => Promise<R>): Promise<R> {
    const other = new pg.Client({ connectionString: old.url });
    await other.connect();
    try {
      await other.query('begin; lock table vetting_visitor in access exclusive mode');
      const backup = old.spawn(['dist/cli.js', 'backup', file, '--force']);
      const ended = once(backup, 'exit');
      // On another connection each time, because pg_stat_activity does not change within one transaction.
      const query = "select pid from pg_stat_activity where query like 'copy %vetting_visitor%' and wait_event_type = 'Lock'";
      let rows: { pid: number }[] = [];
      while (rows.length === 0) {
        await sleep(50);
        rows = await old.sql<{ pid: number }>(query);
      }
      expect(files().filter((name) => name.endsWith('.partial'))).toHaveLength(1);
      const result = await what(backup.pid ?? 0);
      await ended;
      return result;
    } finally {
      await other.end();
    }
  }

  test(
    'when the database closes its connection',
    () =>
      whileItWaits(() =>
        old.sql("select pg_terminate_backend(pid) from pg_stat_activity where query like 'copy %vetting_visitor%' and wait_event_type = 'Lock'"),
      ),
    MINUTE_MS,
  );

  test('when the operator stops it', () => whileItWaits(async (pid) => process.kill(pid, 'SIGTERM')), MINUTE_MS);

  test(
    'when the disk is full',
    async () => {
      // The shell limits its files to 200 kB.
      const { code, error } = await old.limited(400, ['dist/cli.js', 'backup', file, '--force']);
      expect(code).toBe(1);
      expect(error).toMatch(/^This did not work: EFBIG/);
      expect(error).not.toMatch(/\n\s+at /);
    },
    MINUTE_MS,
  );
});

test('the operator cannot replace a backup by accident', async () => {
  expect(await old.waymark(['backup', file])).toMatchObject({ code: 1, error: expect.stringMatching(/exists\. Choose another name, or add --force/) });
  expect(await old.waymark(['backup', join(old.folder, 'missing', 'a.backup')])).toMatchObject({ code: 1, error: expect.stringMatching(/Create it first/) });
});

describe('restoring', () => {
  const damaged = join(empty.folder, 'damaged.backup');
  const changed = (change: (text: string) => string): void => writeFileSync(damaged, gzipSync(change(gunzipSync(readFileSync(file)).toString())));

  test.each([
    ['is cut off', /not a complete backup: .*cut off/, () => (writeFileSync(damaged, readFileSync(file)), truncateSync(damaged, statSync(file).size - 1000))],
    ['is no backup', /not a complete backup: .*not a backup/, () => writeFileSync(damaged, 'not a backup')],
    ['lacks a row', /not a complete backup: it should have/, () => changed((text) => text.replace(/(\{"table":"public\.account".*\n).*\n/, '$1'))],
    ['lacks its end', /not a complete backup: it ends too early/, () => changed((text) => text.replace(/\{"end".*\n$/, ''))],
    [
      'is of another version',
      /made by another version of Waymark: this one does not have later0000000009999/,
      () => changed((text) => text.replace('"migrations":[', '"migrations":[{"name":"later0000000009999","checksum":"1"},')),
    ],
    [
      'is of a version whose migrations were replaced',
      /this one does not have places0000000000003\. Restore it with the version that made it\./,
      () => changed((text) => text.replace('"clock_and_session_context0000000000001"', '"places0000000000003"')),
    ],
  ])(
    'the operator gets an error and the database stays empty when the file %s',
    async (_how, message, damage) => {
      damage();
      expect(await empty.waymark(['restore', damaged])).toMatchObject({ code: 1, error: expect.stringMatching(message) });
      expect(await hasTables()).toBe(false);
    },
    MINUTE_MS,
  );

  test.each([
    [
      'the pepper is missing',
      () => rmSync(empty.pepperFile, { force: true }),
      /WAYMARK_PEPPER is missing, and the database needs the key [0-9a-f]{12} \(\d+ PINs/,
    ],
    ['the pepper is another one', () => writeFileSync(empty.pepperFile, `${randomBytes(32).toString('hex')}\n`), /WAYMARK_PEPPER lacks a key/],
  ])(
    'the operator gets an error and the database stays empty when %s',
    async (_how, arrange, message) => {
      arrange();
      const { code, error } = await empty.waymark(['restore', file]);
      expect(code).toBe(1);
      expect(error).toMatch(message);
      expect(error).toMatch(/Put that key back, .* Nothing was changed\. To restore all the same, add --without-pepper\./);
      expect(await hasTables()).toBe(false);
      copyFileSync(old.pepperFile, empty.pepperFile);
    },
    MINUTE_MS,
  );

  test(
    'a row that violates a table constraint rolls back all rows, and the same database then accepts a complete backup',
    async () => {
      changed((text) => text.replace(/(\{"table":"public\.institution",[^\n]*\n)([0-9a-f-]{36})/, '$100000000-0000-4000-8000-000000000000'));
      expect(await empty.waymark(['restore', damaged])).toMatchObject({ code: 1 });
      expect(await empty.sql('select from account union all select from trainee union all select from province')).toEqual([]);
    },
    MINUTE_MS,
  );

  test(
    'on an empty machine the operator gets the same rows, policies, grants and rules, and users can sign in',
    async () => {
      expect(await empty.waymark(['restore', file])).toMatchObject({ code: 0, error: '', out: expect.stringMatching(/are restored, as of 20/) });
      const [before, after] = [await contentOf(old), await contentOf(empty)];
      expect(Object.keys(before).length).toBeGreaterThan(100);
      const REQUESTS = 'select id, state, applied_in from account_request';
      const [request] = await old.sql(REQUESTS);
      // The number of a transaction, which on the new server will one day belong to another one.
      expect(await empty.sql(REQUESTS)).toEqual([{ ...request, applied_in: null }]);
      expect({ ...after, account_request: '' }).toEqual({ ...before, account_request: '' });
      expect(await empty.sql('select from session')).toEqual([]);
      expect(await empty.prepare(DEMO)).toMatchObject({ code: 0 });

      const api = await startApi(empty.settings());
      const accounts = JSON.parse(readFileSync(join(old.dataDirectory, 'demo-accounts.json'), 'utf8')) as DemoAccount[];
      for (const audience of ['staff', 'employer', 'trainee']) {
        const account = accounts.find((one) => one.audience === audience) as DemoAccount;
        const code = account.totpSecret ? await generate({ secret: account.totpSecret }) : undefined;
        const answer = await fetch(`${api.url}/graphql/${audience}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
            variables: { input: { login: account.login, secret: account.secret, ...(code ? { code } : {}) } },
          }),
        });
        expect(await answer.json()).toEqual({ data: { signIn: { __typename: 'SignInPayload' } } });
      }
      await api.stop();
    },
    3 * MINUTE_MS,
  );

  test(
    'the operator cannot restore over an installation in use',
    async () => {
      const before = await contentOf(old);
      expect(await old.waymark(['restore', file])).toMatchObject({
        code: 1,
        error: expect.stringMatching(/already has data \(table account\)\. Restore into an empty database/),
      });
      expect(await contentOf(old)).toEqual(before);
    },
    MINUTE_MS,
  );

  test(
    'the operator can restore without a lost pepper, and the service then asks for it',
    async () => {
      await empty.sql('create database lost');
      const lost = { DATABASE_URL: empty.urlOf('lost') };
      rmSync(empty.pepperFile);
      expect(await empty.waymark(['restore', file, '--without-pepper'], lost)).toMatchObject({
        code: 0,
        out: expect.stringMatching(/PINs and check-in codes need their pepper/),
      });
      const prepared = await empty.prepare(lost);
      expect(prepared).toMatchObject({ code: 1, error: expect.stringMatching(/WAYMARK_PEPPER: is missing, and the database needs the key/) });
    },
    2 * MINUTE_MS,
  );

  test(
    'a backup of an earlier version is restored and gets the newer migrations',
    async () => {
      await old.sql('create database earlier');
      const earlier = { DATABASE_URL: old.urlOf('earlier') };
      const migrations = "require('./dist/platform/database/setup/migrations.js')";
      const toEarlier = `${migrations}.migrate(process.env.DATABASE_URL, { only: new Set(${migrations}.knownMigrations().map(({ name }) => name).filter((name) => !name.startsWith('access_report'))) })`;
      expect(await old.prepare(earlier, '--roles-only')).toMatchObject({ code: 0 });
      expect(await old.run(['-e', toEarlier], earlier)).toMatchObject({ code: 0 });
      await old.sql("insert into province (code, name, name_km) values ('99', 'x', 'x')", earlier.DATABASE_URL);
      const older = join(old.folder, 'earlier.backup');
      expect(await old.waymark(['backup', older], earlier)).toMatchObject({ code: 0 });
      await empty.sql('create database later');
      const later = { DATABASE_URL: empty.urlOf('later') };
      expect(await empty.waymark(['restore', older], later)).toMatchObject({ code: 0 });
      expect(await empty.sql("select code from province where code = '99'", later.DATABASE_URL)).toHaveLength(1);
      expect(await empty.sql("select from schema_checksum where name like 'access_report%'", later.DATABASE_URL)).toHaveLength(1);
    },
    2 * MINUTE_MS,
  );
});
