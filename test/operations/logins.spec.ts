import { once } from 'node:events';
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { endAll, type Running, startApi } from '../faults/support/processes';
import { canSignIn, connected, OwnCluster, type Urls } from './own-cluster';

const MINUTE_MS = 60_000;

const cluster = new OwnCluster();
const file = cluster.loginsFile;
const copy = join(cluster.folder, 'kept.json');
const urls = (): Urls => cluster.logins();
const passwords = (): Promise<{ rolname: string; rolpassword: string }[]> =>
  cluster.sql("select rolname, rolpassword from pg_authid where rolname like 'waymark\\_%\\_login%' order by 1");

beforeAll(() => cluster.start(), MINUTE_MS);
afterAll(async () => {
  endAll();
  await cluster.stop();
}, MINUTE_MS);

describe('preparing an empty cluster', () => {
  test(
    'after a kill before the first login was created, the operator can prepare again with the stored passwords',
    async () => {
      const other = new pg.Client({ connectionString: cluster.url });
      await other.connect();
      await other.query('begin; lock table pg_authid in share row exclusive mode');
      const killed = cluster.spawn(['dist/prepare.js']);
      const ended = once(killed, 'exit');
      while (!existsSync(file)) await sleep(20);
      killed.kill('SIGKILL');
      await ended;
      await other.end();
      expect(await passwords()).toEqual([]);
      copyFileSync(file, copy);
      // Two at once, as when two containers start.
      const both = await Promise.all([cluster.prepare(), cluster.prepare()]);
      expect(both).toEqual([expect.objectContaining({ code: 0 }), expect.objectContaining({ code: 0 })]);
      expect(readFileSync(file, 'utf8')).toBe(readFileSync(copy, 'utf8'));
      expect(Object.keys(urls())).toHaveLength(7);
      for (const url of Object.values(urls())) expect(await canSignIn(url)).toBe(true);
    },
    4 * MINUTE_MS,
  );
});

describe('preparing a database with existing logins', () => {
  afterEach(() => copyFileSync(copy, file));

  test.each([
    ['is missing', () => rmSync(file)],
    ['has no entry for staff', () => writeFileSync(file, JSON.stringify({ ...urls(), staff: undefined }))],
    ['is empty', () => writeFileSync(file, '')],
    ['is cut off', () => writeFileSync(file, readFileSync(file, 'utf8').slice(0, 200))],
    ['holds a password that is not that of the database', () => writeFileSync(file, readFileSync(file, 'utf8').replace(/(staff_login:)[^@]+/, '$1other'))],
    ['signs in as another role', () => writeFileSync(file, JSON.stringify({ ...urls(), staff: cluster.url }))],
  ])('the operator gets an error with a remedy and no password changes when the login file %s', async (_how, damage) => {
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

  test('with all logins from the environment the operator can prepare without the file, and no password changes or is written', async () => {
    const [before, settings] = [await passwords(), cluster.settings()];
    rmSync(file);
    expect(await cluster.prepare(settings)).toMatchObject({ code: 0 });
    expect(await passwords()).toEqual(before);
    expect(existsSync(file)).toBe(false);
  });

  test('the operator gets an error when a login of the environment differs from that of the database', async () => {
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
    // The database decides both, because it counts the attempts.
    return ['SignInRefused', 'RateLimited'].includes(refusal) ? 'answered by the database' : refusal;
  };

  test(
    'a running api continues to open connections after a rotation, and a restarted one works with the new passwords',
    async () => {
      earlier = urls();
      api = await startApi({ ...cluster.settings(earlier), WAYMARK_DEMO: 'none' });
      const before = await answerOf();
      const rotated = await cluster.waymark(['rotate-logins']);
      expect(rotated).toMatchObject({ code: 0, error: '' });
      expect(Object.values(urls()).every((url) => /^postgres:\/\/waymark_[a-z]+_login_2:/.test(url))).toBe(true);
      for (const url of Object.values(urls())) expect(rotated.out).not.toContain(new URL(url).password);
      // Its pools reconnect, still with the earlier password.
      await cluster.sql("select pg_terminate_backend(pid) from pg_stat_activity where usename like 'waymark\\_%\\_login'");
      await sleep(500); // The pools notice the closed connections.
      expect(await answerOf()).toBe(before);
      expect(await cluster.prepare()).toMatchObject({ code: 0 });
      expect(await answerOf()).toBe(before);

      const second = await cluster.waymark(['rotate-logins']);
      expect(second).toMatchObject({ code: 1, error: expect.stringMatching(/last rotation is not finished[\s\S]*--finish/) });
      const busy = await cluster.waymark(['rotate-logins', '--finish']);
      expect(busy).toMatchObject({ code: 1, error: expect.stringMatching(/waymark_staff_login still has \d+ open connection/) });
      expect(await answerOf()).toBe(before);

      await api.stop();
      api = await startApi({ ...cluster.settings(), WAYMARK_DEMO: 'none' });
      expect(await answerOf()).toBe(before);
    },
    2 * MINUTE_MS,
  );

  test('the earlier passwords stop working when the rotation is finished', async () => {
    expect(await canSignIn(earlier['staff'] ?? '')).toBe(true);
    expect(await cluster.waymark(['rotate-logins', '--finish'])).toMatchObject({ code: 0, error: '' });
    for (const url of Object.values(earlier)) expect(await canSignIn(url)).toBe(false);
    for (const url of Object.values(urls())) expect(await canSignIn(url)).toBe(true);
    expect(await cluster.prepare()).toMatchObject({ code: 0 });
    expect(await canSignIn(earlier['staff'] ?? '')).toBe(false);
  });

  test(
    'an operator who lost the file can rotate while a running api continues to work',
    async () => {
      rmSync(file);
      expect(await cluster.waymark(['rotate-logins'])).toMatchObject({ code: 0, error: '' });
      expect(await answerOf()).toBe('answered by the database');
      expect(Object.values(urls()).every((url) => /^postgres:\/\/waymark_[a-z]+_login:/.test(url))).toBe(true);
      expect(await cluster.prepare()).toMatchObject({ code: 0 });
      await api.stop();
      expect(await cluster.waymark(['rotate-logins', '--finish'])).toMatchObject({ code: 0 });
    },
    MINUTE_MS,
  );

  test(
    'an operator with a damaged file can rotate in a container too, where the logins come from that file',
    async () => {
      earlier = urls();
      writeFileSync(file, '{"staff": "postgres://waymark_st');
      const rotated = await cluster.run(['scripts/with-logins.mjs', 'dist/cli.js', 'rotate-logins']);
      expect(rotated).toMatchObject({ code: 0, error: expect.stringMatching(/^waymark: .*database-logins\.json is damaged\. .*\n$/) });
      for (const url of [...Object.values(urls()), ...Object.values(earlier)]) expect(await canSignIn(url)).toBe(true);
    },
    MINUTE_MS,
  );

  test('the database accepts the second login of an audience for that audience', async () => {
    const second = urls();
    for (const audience of ['staff', 'employer', 'trainee']) {
      expect(new URL(second[audience] ?? '').username).toBe(`waymark_${audience}_login_2`);
      const rows = await connected(second[audience], `waymark_${audience}`, async (client) => {
        const { rows: read } = await client.query('select app.session_login()::text as name, app.audience() as audience, app.login() as login');
        return read;
      });
      expect(rows).toEqual([{ name: `waymark_${audience}_login`, audience, login: audience }]);
    }
  });

  test('the second login of employers cannot write that an offer was accepted', async () => {
    const write = connected(urls()['employer'], 'waymark_employer_writer', (client) =>
      client.query("insert into outbox (id, event, subject_id, occurred_at) values (gen_random_uuid(), 'OfferAccepted', gen_random_uuid(), now())"),
    );
    await expect(write).rejects.toThrow(/row-level security policy .*for table "outbox"/);
  });

  test(
    'a statement of a second login that removed its own time limit is cancelled',
    async () => {
      const ended = connected(urls()['staff'], 'waymark_staff', async (client) => {
        client.on('error', () => {});
        await client.query('set statement_timeout = 0');
        return client.query('select pg_sleep(120)').then(
          () => 'went on',
          (error: Error) => error.message,
        );
      });
      const rows: { login: string }[] = [];
      while (rows.length === 0) {
        await sleep(100);
        rows.push(...(await cluster.sql<{ login: string }>("select login from app.end_overlong(interval '-9 seconds')")));
      }
      expect(rows).toEqual([{ login: 'waymark_staff_login_2' }]);
      expect(await ended).toMatch(/terminat/);
    },
    MINUTE_MS,
  );

  test('the operator cannot finish with settings that still use the earlier logins', async () => {
    const { code, error } = await cluster.waymark(['rotate-logins', '--finish'], { DATABASE_URL_STAFF: earlier['staff'] ?? '' });
    expect(code).toBe(1);
    expect(error).toMatch(/DATABASE_URL_STAFF signs in as waymark_staff_login, and database-logins\.json as waymark_staff_login_2\./);
    expect(await canSignIn(urls()['staff'] ?? '')).toBe(true);
  });

  test('the operator can close a connection still open with an earlier password', async () => {
    const client = new pg.Client({ connectionString: earlier['queue'] });
    const errors: string[] = [];
    client.on('error', (error) => errors.push(error.message));
    await client.connect();
    const ended = new Promise<void>((resolve) => client.on('end', () => resolve()));
    expect(await cluster.waymark(['rotate-logins', '--finish'])).toMatchObject({
      code: 1,
      error: expect.stringMatching(/waymark_queue_login still has 1 open connection\.[\s\S]*--force, which ends/),
    });
    expect(await cluster.waymark(['rotate-logins', '--finish', '--force'])).toMatchObject({ code: 0, error: '' });
    await ended;
    expect(errors.join()).toMatch(/terminating connection/);
    for (const url of Object.values(earlier)) expect(await canSignIn(url)).toBe(false);
  });
});

describe('two versions in parallel', () => {
  const NEWER = 'later0000000009999';
  afterEach(() => cluster.sql(`delete from schema_checksum where name = '${NEWER}'`));

  test('an earlier version cannot prepare a database that a newer one has prepared', async () => {
    await cluster.sql(`insert into schema_checksum values ('${NEWER}', 'x'); insert into action_writer values ('worker', 'LaterEvent', false)`);
    const before = await passwords();
    const { code, error } = await cluster.prepare();
    expect(code).toBe(1);
    expect(error).toMatch(/prepared by a newer version of Waymark: this one does not have migration later0000000009999\. .*restore a backup/);
    expect(error).not.toMatch(/\n\s+at /);
    expect(await passwords()).toEqual(before);
    expect(await cluster.sql("delete from action_writer where action = 'LaterEvent' returning login")).toEqual([{ login: 'worker' }]);
  });

  test(
    'an earlier server works on a database that a newer version has prepared, and its log says so',
    async () => {
      await cluster.sql(`insert into schema_checksum values ('${NEWER}', 'x')`);
      const api = await startApi({ ...cluster.settings(), NODE_ENV: 'development', WAYMARK_DEMO: 'none' });
      expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
      expect(api.output()).toMatch(/prepared by a newer version of Waymark/);
      await api.stop();
    },
    MINUTE_MS,
  );

  test('a newer server does not start on a database that an earlier version has prepared', async () => {
    const [last] = await cluster.sql<{ name: string; checksum: string }>(
      'delete from schema_checksum where name like $$access_report%$$ returning name, checksum',
    );
    try {
      await expect(startApi({ ...cluster.settings(), WAYMARK_DEMO: 'none' })).rejects.toThrow(
        /Waymark did not start: the database was prepared by an earlier version of Waymark\. Run node dist\/prepare\.js/,
      );
    } finally {
      await cluster.sql(`insert into schema_checksum values ('${last?.name}', '${last?.checksum}')`);
    }
  });
});

test('no database rule uses session_user, which differs between the first and the second login', async () => {
  const rows = await cluster.sql<{ name: string }>(`
    select n.nspname || '.' || proname as name from pg_proc p join pg_namespace n on n.oid = pronamespace
      where n.nspname in ('app', 'public', 'protected') and prosrc ~* '\\msession_user\\M' and proname <> 'session_login'
    union all select polname from pg_policy where concat(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) ~* 'session_user'
    union all select conname from pg_constraint where pg_get_constraintdef(oid) ~* 'session_user'
    union all select tgname from pg_trigger where not tgisinternal and pg_get_triggerdef(oid) ~* 'session_user'
    union all select adrelid::regclass::text from pg_attrdef where pg_get_expr(adbin, adrelid) ~* 'session_user'`);
  expect(rows).toEqual([]);
});
