import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { generate } from 'otplib';
import pg from 'pg';
import { endAll, startApi } from '../faults/processes';
import { OwnCluster } from './own-cluster';

const MINUTES = 60_000;
const [old, empty] = [new OwnCluster(), new OwnCluster()];
const file = join(old.folder, 'first.backup');
const DEMO = { WAYMARK_DEMO: '' };

/** What a restored database must have as the old one: every row, and everything that guards the rows. */
async function contentOf(url: string): Promise<Record<string, string>> {
  const tables = await old.sql<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where relkind = 'r' and relnamespace in ('public'::regnamespace, 'protected'::regnamespace)
     and relname !~ '^(match_(change|commit|pending|feed)|session|request_count|schema_history)$' order by 1`,
    url,
  );
  const sums = tables
    .map(({ name }) => `select '${name}' as name, count(*) || ' ' || coalesce(sum(hashtext(t::text)), 0) as value from ${name} t`)
    .join(' union all ');
  const guards = [
    [
      'policies',
      "select string_agg(concat(polrelid::regclass, polname, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)), ';' order by polrelid::regclass::text, polname) from pg_policy",
    ],
    [
      'constraints',
      "select string_agg(concat(conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated), ';' order by conrelid::regclass::text, conname) from pg_constraint",
    ],
    ['triggers', "select string_agg(concat(pg_get_triggerdef(oid), tgenabled), ';' order by pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal"],
    [
      'row security',
      "select string_agg(concat(oid::regclass, relrowsecurity, relforcerowsecurity), ';' order by oid::regclass::text) from pg_class where relkind = 'r' and relnamespace in ('public'::regnamespace, 'protected'::regnamespace)",
    ],
    [
      'grants',
      "select string_agg(concat(oid::regclass, relacl), ';' order by oid::regclass::text) from pg_class where relnamespace in ('public'::regnamespace, 'protected'::regnamespace)",
    ],
    [
      'sequences',
      "select string_agg(concat(schemaname, sequencename, last_value), ';' order by sequencename) from pg_sequences where schemaname in ('public', 'protected')",
    ],
  ].map(([name, query]) => `select '${name}' as name, md5((${query})) as value`);
  const rows = await old.sql<{ name: string; value: string }>([sums, ...guards].join(' union all '), url);
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

const hasTables = async (): Promise<boolean> => (await empty.sql("select from pg_class where relname = 'account'")).length > 0;

beforeAll(async () => {
  await Promise.all([old.start(), empty.start()]);
  expect(await old.prepare(DEMO)).toMatchObject({ code: 0 });
  await old.sql(
    "insert into session (token_hash, account_id, expires_at, idle_minutes) select sha256('x'), id, now() + interval '1 hour', 15 from account limit 1",
  );
  await old.sql("update account_request set applied_in = '100'");
}, 5 * MINUTES);
afterAll(async () => {
  endAll();
  await Promise.all([old.stop(), empty.stop()]);
}, MINUTES);

test(
  'the operator gets one private file with all data, without sessions and passwords of the database',
  async () => {
    expect(await old.waymark(['backup', file])).toMatchObject({ code: 0, error: '', out: expect.stringMatching(/rows of \d+ tables are in/) });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const text = gunzipSync(readFileSync(file)).toString();
    for (const url of Object.values(JSON.parse(readFileSync(join(old.dataDirectory, 'database-logins.json'), 'utf8')) as Record<string, string>))
      expect(text).not.toContain(new URL(url).password);
    expect(text).not.toContain(new URL(old.url).password);
    expect(text).toContain('{"table":"protected.trainee_identity"');
    expect(text).not.toContain('{"table":"public.session"');
  },
  MINUTES,
);

test(
  'a backup that breaks off leaves no partial file and keeps the earlier one',
  async () => {
    const before = readFileSync(file);
    const other = new pg.Client({ connectionString: old.url });
    await other.connect();
    await other.query('begin; lock table vetting_visitor in access exclusive mode');
    const broken = old.waymark(['backup', file, '--force']);
    const waiting = "from pg_stat_activity where query like 'copy %vetting_visitor%' and wait_event_type = 'Lock'";
    // on other connections: within one transaction pg_stat_activity does not change
    while ((await old.sql(`select pid ${waiting}`)).length === 0) await sleep(50);
    expect(existsSync(`${file}.partial`)).toBe(true);
    await old.sql(`select pg_terminate_backend(pid) ${waiting}`);
    expect(await broken).toMatchObject({ code: 1, error: expect.not.stringMatching(/\n\s+at /) });
    await other.end();
    expect(readdirSync(old.folder).filter((name) => name.includes('backup'))).toEqual(['first.backup']);
    expect(readFileSync(file).equals(before)).toBe(true);
  },
  MINUTES,
);

test('the operator cannot replace a backup by accident', async () => {
  expect(await old.waymark(['backup', file])).toMatchObject({ code: 1, error: expect.stringMatching(/exists\. Choose another name, or add --force/) });
  expect(await old.waymark(['backup', join(old.folder, 'missing', 'a.backup')])).toMatchObject({ code: 1, error: expect.stringMatching(/Create it first/) });
});

describe('restoring', () => {
  const damaged = join(empty.folder, 'damaged.backup');
  const changed = (change: (text: string) => string): void => writeFileSync(damaged, gzipSync(change(gunzipSync(readFileSync(file)).toString())));

  test.each([
    ['is cut off', /not a whole backup: .*cut off/, () => (writeFileSync(damaged, readFileSync(file)), truncateSync(damaged, statSync(file).size - 1000))],
    ['is no backup', /not a whole backup: .*not a backup/, () => writeFileSync(damaged, 'not a backup')],
    ['lacks a row', /not a whole backup: it should have/, () => changed((text) => text.replace(/(\{"table":"public\.account".*\n).*\n/, '$1'))],
    ['lacks its end', /not a whole backup: it ends too early/, () => changed((text) => text.replace(/\{"end".*\n$/, ''))],
    [
      'is of another version',
      /made by another version of Waymark: this one does not have later0000000009999/,
      () => changed((text) => text.replace('"migrations":[', '"migrations":[{"name":"later0000000009999","checksum":"1"},')),
    ],
  ])(
    'the operator gets an error, and the database stays empty, when the file %s',
    async (_how, message, damage) => {
      damage();
      expect(await empty.waymark(['restore', damaged])).toMatchObject({ code: 1, error: expect.stringMatching(message) });
      expect(await hasTables()).toBe(false);
    },
    MINUTES,
  );

  test(
    'a row that breaks a rule of the tables takes back all rows, and the same database takes a whole backup afterwards',
    async () => {
      changed((text) =>
        text
          .replace(/(\{"table":"public\.session_limit"[^\n]*\n)/, '$1')
          .replace(/(\{"table":"public\.institution",[^\n]*\n)([0-9a-f-]{36})/, '$100000000-0000-4000-8000-000000000000'),
      );
      expect(await empty.waymark(['restore', damaged])).toMatchObject({ code: 1 });
      expect(await empty.sql('select from account union all select from trainee union all select from province')).toEqual([]);
    },
    MINUTES,
  );

  test(
    'the operator gets the same rows, policies, grants and rules on an empty machine, and people sign in',
    async () => {
      expect(await empty.waymark(['restore', file])).toMatchObject({ code: 0, error: '', out: expect.stringMatching(/are restored, as of 20/) });
      const [before, after] = [await contentOf(old.url), await contentOf(empty.url)];
      expect(Object.keys(before).length).toBeGreaterThan(100);
      expect(after).toEqual(before);
      expect(await empty.sql('select from session')).toEqual([]);
      expect(await empty.prepare(DEMO)).toMatchObject({ code: 0 });

      const logins = JSON.parse(readFileSync(join(empty.dataDirectory, 'database-logins.json'), 'utf8')) as Record<string, string>;
      const settings = Object.fromEntries(Object.entries(logins).map(([login, url]) => [`DATABASE_URL_${login.toUpperCase()}`, url]));
      const api = await startApi({ NODE_ENV: 'test', WAYMARK_DATA_DIR: empty.dataDirectory, ...settings });
      const accounts = JSON.parse(readFileSync(join(old.dataDirectory, 'demo-accounts.json'), 'utf8')) as {
        audience: string;
        login: string;
        secret: string;
        totpSecret?: string;
      }[];
      for (const audience of ['staff', 'employer', 'trainee']) {
        const account = accounts.find((one) => one.audience === audience);
        if (!account) throw new Error(`no demo account for ${audience}`);
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
    3 * MINUTES,
  );

  test(
    'the operator cannot restore over an installation that is in use',
    async () => {
      const before = await contentOf(old.url);
      expect(await old.waymark(['restore', file])).toMatchObject({
        code: 1,
        error: expect.stringMatching(/already has data \(table account\)\. Restore into an empty database/),
      });
      expect(await contentOf(old.url)).toEqual(before);
    },
    MINUTES,
  );
});
