import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { endAll, type Running, startApi } from '../faults/processes';
import { OwnCluster } from './own-cluster';

const MINUTES = 60_000;
type Urls = Record<string, string>;

const cluster = new OwnCluster();
const file = join(cluster.dataDirectory, 'database-logins.json');
const kept = join(cluster.folder, 'kept.json');
const urls = (): Urls => JSON.parse(readFileSync(file, 'utf8'));
const asSettings = (logins: Urls): Urls => Object.fromEntries(Object.entries(logins).map(([login, url]) => [`DATABASE_URL_${login.toUpperCase()}`, url]));
const passwords = (): Promise<{ rolname: string; rolpassword: string }[]> =>
  cluster.sql("select rolname, rolpassword from pg_authid where rolname like 'waymark\\_%\\_login%' order by 1");

async function canSignIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

beforeAll(async () => {
  await cluster.start();
  const prepared = await cluster.prepare();
  expect(prepared).toMatchObject({ code: 0 });
  copyFileSync(file, kept);
}, 3 * MINUTES);
afterAll(async () => {
  endAll();
  await cluster.stop();
}, MINUTES);

describe('preparing a database whose logins exist', () => {
  afterEach(() => copyFileSync(kept, file));

  test.each([
    ['is missing', () => rmSync(file)],
    ['has no entry for staff', () => writeFileSync(file, JSON.stringify({ ...urls(), staff: undefined }))],
    ['is cut off', () => writeFileSync(file, readFileSync(file, 'utf8').slice(0, 200))],
    ['holds a password that is not that of the database', () => writeFileSync(file, readFileSync(file, 'utf8').replace(/(staff_login:)[^@]+/, '$1other'))],
    ['signs in as another role', () => writeFileSync(file, JSON.stringify({ ...urls(), staff: cluster.url }))],
  ])('the operator gets an error with a remedy, and no password changes, when the file of logins %s', async (_how, damage) => {
    const before = await passwords();
    damage();
    const damaged = existsSync(file) ? readFileSync(file, 'utf8') : null;
    const { code, error } = await cluster.prepare();
    expect(code).toBe(1);
    expect(error).toMatch(/staff|not JSON/);
    expect(error).toMatch(/Nothing was changed\. Put .*back/);
    expect(error).toMatch(/waymark rotate-logins/);
    expect(error).not.toMatch(/\n\s+at /);
    expect(await passwords()).toEqual(before);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : null).toBe(damaged);
  });

  test('the operator can prepare again without the file when all logins come from the environment, and no password changes or is written', async () => {
    const [before, settings] = [await passwords(), asSettings(urls())];
    rmSync(file);
    expect(await cluster.prepare(settings)).toMatchObject({ code: 0 });
    expect(await passwords()).toEqual(before);
    expect(existsSync(file)).toBe(false);
  });

  test('the operator gets an error when a login of the environment is not that of the database', async () => {
    const before = await passwords();
    const { code, error } = await cluster.prepare({ DATABASE_URL_STAFF: (urls()['staff'] ?? '').replace(/(_login:)[^@]+/, '$1other') });
    expect(code).toBe(1);
    expect(error).toMatch(/refuses the password of waymark_staff_login that is in .*DATABASE_URL_STAFF/);
    expect(await passwords()).toEqual(before);
  });
});

describe('rotating the logins', () => {
  let earlier: Urls;
  let api: Running;
  const SIGN_IN = JSON.stringify({
    query: 'mutation { signIn(input: { login: "unknown@example.org", secret: "a wrong password", code: "123456" }) { __typename } }',
  });
  const answerOf = async (): Promise<string> => {
    const answer = await fetch(`${api.url}/graphql/staff`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: SIGN_IN });
    const { __typename: refusal } = ((await answer.json()) as { data: { signIn: { __typename: string } } }).data.signIn;
    // both are decided by the database, which counts the tries
    return ['SignInRefused', 'RateLimited'].includes(refusal) ? 'answered by the database' : refusal;
  };

  test(
    'a running api keeps opening connections after a rotation, and a restarted one works with the new passwords',
    async () => {
      earlier = urls();
      const environment = { NODE_ENV: 'test', WAYMARK_DATA_DIR: cluster.dataDirectory, WAYMARK_DEMO: 'none' };
      api = await startApi({ ...environment, ...asSettings(earlier) });
      const before = await answerOf();
      const rotated = await cluster.waymark(['rotate-logins']);
      expect(rotated).toMatchObject({ code: 0, error: '' });
      expect(Object.values(urls()).every((url) => /^postgres:\/\/waymark_[a-z]+_login_2:/.test(url))).toBe(true);
      for (const url of Object.values(urls())) expect(rotated.out).not.toContain(new URL(url).password);
      // its pools start anew: what it opens now it opens with the earlier password
      await cluster.sql("select pg_terminate_backend(pid) from pg_stat_activity where usename like 'waymark\\_%\\_login'");
      expect(await answerOf()).toBe(before);
      expect(await cluster.prepare()).toMatchObject({ code: 0 });
      expect(await answerOf()).toBe(before);

      const second = await cluster.waymark(['rotate-logins']);
      expect(second).toMatchObject({ code: 1, error: expect.stringMatching(/last rotation is not finished[\s\S]*--finish/) });
      const busy = await cluster.waymark(['rotate-logins', '--finish']);
      expect(busy).toMatchObject({ code: 1, error: expect.stringMatching(/waymark_staff_login still has \d+ open connection/) });
      expect(await answerOf()).toBe(before);

      await api.stop();
      api = await startApi({ ...environment, ...asSettings(urls()) });
      expect(await answerOf()).toBe(before);
    },
    2 * MINUTES,
  );

  test('the earlier passwords no longer sign in once the rotation is finished', async () => {
    expect(await canSignIn(earlier['staff'] ?? '')).toBe(true);
    expect(await cluster.waymark(['rotate-logins', '--finish'])).toMatchObject({ code: 0, error: '' });
    for (const url of Object.values(earlier)) expect(await canSignIn(url)).toBe(false);
    for (const url of Object.values(urls())) expect(await canSignIn(url)).toBe(true);
    expect(await cluster.prepare()).toMatchObject({ code: 0 });
    expect(await canSignIn(earlier['staff'] ?? '')).toBe(false);
  });

  test(
    'an operator who lost the file can rotate, while a running api keeps working',
    async () => {
      rmSync(file);
      expect(await cluster.waymark(['rotate-logins'])).toMatchObject({ code: 0, error: '' });
      expect(await answerOf()).toBe('answered by the database');
      expect(Object.values(urls()).every((url) => /^postgres:\/\/waymark_[a-z]+_login:/.test(url))).toBe(true);
      expect(await cluster.prepare()).toMatchObject({ code: 0 });
      await api.stop();
      expect(await cluster.waymark(['rotate-logins', '--finish'])).toMatchObject({ code: 0 });
    },
    MINUTES,
  );

  test('the database takes the second login of an audience for that audience', async () => {
    expect(await cluster.waymark(['rotate-logins'])).toMatchObject({ code: 0 });
    const second = urls();
    for (const audience of ['staff', 'employer', 'trainee']) {
      const url = second[audience] ?? '';
      expect(new URL(url).username).toBe(`waymark_${audience}_login_2`);
      const client = new pg.Client({ connectionString: url, options: `-c role=waymark_${audience}` });
      await client.connect();
      const { rows } = await client.query('select app.session_login()::text as login, app.audience() as audience');
      await client.end();
      expect(rows).toEqual([{ login: `waymark_${audience}_login`, audience }]);
    }
  });
});

test('no rule of the database asks for session_user, which tells a second login from the first', async () => {
  const rows = await cluster.sql<{ name: string }>(`
    select n.nspname || '.' || proname as name from pg_proc p join pg_namespace n on n.oid = pronamespace
      where n.nspname in ('app', 'public', 'protected') and prosrc ~* '\\msession_user\\M' and proname <> 'session_login'
    union all select polname from pg_policy where concat(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) ~* 'session_user'
    union all select conname from pg_constraint where pg_get_constraintdef(oid) ~* 'session_user'
    union all select tgname from pg_trigger where not tgisinternal and pg_get_triggerdef(oid) ~* 'session_user'
    union all select adrelid::regclass::text from pg_attrdef where pg_get_expr(adbin, adrelid) ~* 'session_user'`);
  expect(rows).toEqual([]);
});
