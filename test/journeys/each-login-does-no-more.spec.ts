import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { visitor } from '../../src/platform/actor';
import { Database } from '../../src/platform/database';
import { type Login, LOGINS, TIME_LIMITS } from '../../src/platform/roles';
import { OverlongStatements } from '../../src/platform/overlong-statements';
import { type Employer, People } from '../world/people';
import { World } from '../world/world';

/** What an injected statement could do to the database itself, as each login in each of its roles: everything here is tried on a connection of that login. */
let world: World;
let employer: Employer;
beforeAll(async () => {
  world = await World.start({ settings: { WAYMARK_SWEEP: 'off' } });
  const people = new People(world);
  await people.staff(await people.institution());
  employer = await people.employer();
}, 60_000);
afterAll(() => world.end());

const ROLES: Readonly<Record<Login, readonly (string | null)[]>> = {
  employer: [null, 'waymark_employer', 'waymark_employer_path'],
  staff: [null, 'waymark_staff', 'waymark_staff_path', 'waymark_protected'],
  trainee: [null, 'waymark_trainee', 'waymark_trainee_path'],
  worker: [null, 'waymark_worker'],
  queue: [null],
  index: [null, 'waymark_index'],
  report: [null, 'waymark_report'],
};
const everyRole = LOGINS.flatMap((login) => ROLES[login].map((role) => [login, role] as const));

async function connected<R>(login: Login, work: (client: pg.Client) => Promise<R>): Promise<R> {
  const client = new pg.Client({ connectionString: world.logins[login] });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Of each statement, tried in a transaction of its own that is rolled back: whether it was taken. */
const taken = (login: Login, role: string | null, statements: readonly string[]): Promise<string[]> =>
  connected(login, async (client) => {
    const went: string[] = [];
    for (const statement of statements) {
      await client.query(`begin${role ? `; set local role ${role}` : ''}`);
      await client.query(statement).then(
        () => went.push(statement),
        () => {},
      );
      await client.query('rollback');
    }
    return went;
  });

const MAKES: readonly string[] = [
  'create schema mine',
  'create schema "$user"',
  ...['public', 'app', 'protected', 'bullmq'].flatMap((schema) => [
    `create table ${schema}.mine (id int)`,
    `create view ${schema}.mine as select 1 as one`,
    `create function ${schema}.mine() returns int language sql as 'select 1'`,
    `create type ${schema}.mine as enum ('a')`,
    `create sequence ${schema}.mine`,
    `create domain ${schema}.mine as text`,
    `create operator ${schema}.=== (leftarg = int, rightarg = int, function = int4eq)`,
    `create table ${schema}.mine as select 1 as one`,
    `select 1 as one into ${schema}.mine`,
  ]),
  'create temporary table mine (id int)',
  'create temporary table session (token_hash bytea)',
  'create temporary view account as select 1 as id',
  'create table pg_temp.mine (id int)',
  "create function pg_temp.mine() returns int language sql as 'select 1'",
  'create temporary sequence mine',
  'select 1 as one into temporary mine',
  'create extension dblink',
  'create extension pg_trgm',
  'create publication mine for all tables',
  "create subscription mine connection 'host=127.0.0.1' publication mine",
  'create server mine foreign data wrapper postgres_fdw',
  'create event trigger mine on ddl_command_end execute function app.now()',
  'create role mine',
  'create database mine',
  "create tablespace mine location '/tmp'",
  'create language mine handler plpgsql_call_handler',
  'create trusted language mine',
];
const LARGE_OBJECTS: readonly string[] = [
  'select lo_create(0)',
  'select lo_creat(-1)',
  "select lo_from_bytea(0, 'x'::bytea)",
  'select lo_open(1, 131072)',
  "select lo_put(1, 0, 'x'::bytea)",
  'select lo_get(1)',
  'select lo_unlink(1)',
  'select lo_truncate(1, 0)',
  "select lowrite(0, 'x'::bytea)",
  'select loread(0, 1)',
  "select lo_import('/etc/passwd')",
  "select lo_export(1, '/tmp/x')",
  'select * from pg_largeobject',
  'select * from pg_largeobject_metadata',
];
const REACHES: readonly string[] = [
  "copy outbox (id, event, subject_id, occurred_at) from '/tmp/x'",
  "copy account to '/tmp/x'",
  "copy (select 1) to program 'id'",
  "copy audit_pending from program 'id'",
  "select pg_read_file('/etc/passwd')",
  "select pg_ls_dir('/')",
  'select pg_reload_conf()',
  'select pg_rotate_logfile()',
  'select pg_switch_wal()',
  "select set_config('session_replication_role', 'replica', false)",
  'set session_replication_role = replica',
  'set log_statement = none',
  'set session authorization waymark_owner',
  'set role waymark_owner',
  'set role pg_read_all_data',
  'set role pg_signal_backend',
  'set role none; set role waymark_owner',
  "alter role waymark_owner set statement_timeout = '0'",
  "alter database waymark_1 set statement_timeout = '0'",
  "alter system set statement_timeout = '0'",
  'alter table outbox disable row level security',
  'alter table audit_pending disable trigger all',
  'alter function app.now() security definer',
  'drop policy bound_to_session on outbox',
  'drop trigger reviewed_first on vacancy',
  'truncate session',
  'lock table account in access exclusive mode',
  'grant waymark_owner to current_user',
  'grant select on session to public',
  'comment on table account is null',
  'vacuum full account',
  'reindex table account',
  'cluster account',
  'select pg_terminate_backend(pg_backend_pid() - 1)',
  'select pg_cancel_backend(pg_backend_pid() - 1)',
  'select query from pg_stat_activity',
  'select * from pg_stat_get_activity(null)',
  'select pg_stat_get_backend_activity(1)',
  'select rolpassword from pg_authid',
  'select passwd from pg_shadow',
  'select app.end_overlong()',
  'do $x$ begin perform 1; end $x$',
  "select nextval(pg_get_serial_sequence('audit_pending', 'id'))",
  "select setval(pg_get_serial_sequence('audit_pending', 'id'), 1)",
];
/** What one login is for. */
const MAY: Readonly<Partial<Record<Login, readonly string[]>>> = { index: ['select app.end_overlong()'] };

test.each(everyRole)('%s in %s makes nothing: no table, no temporary one, no function, no schema, no large object', async (login, role) => {
  expect(await taken(login, role, [...MAKES, ...LARGE_OBJECTS])).toEqual([]);
});

test.each(everyRole)('%s in %s reaches neither files nor settings of the server nor what others do, and cannot lift a guard', async (login, role) => {
  const allowed = role === 'waymark_index' ? (MAY[login] ?? []) : [];
  expect((await taken(login, role, REACHES)).filter((one) => !allowed.includes(one))).toEqual([]);
});

test.each(LOGINS)('%s moves no sequence', async (login) => {
  const sequences = await world.sql<{ name: string }>(
    "select quote_ident(schemaname) || '.' || quote_ident(sequencename) as name from pg_sequences where schemaname <> 'bullmq'",
  );
  // a code for a skill of the service's own is drawn by staff
  const statements = sequences
    .filter(({ name }) => login !== 'staff' || name !== 'public.local_skill_id')
    .flatMap(({ name }) => [`select nextval('${name}')`, `select setval('${name}', 1)`, `select last_value from ${name}`]);
  expect(statements.length).toBeGreaterThan(3);
  for (const role of ROLES[login]) expect(await taken(login, role, statements)).toEqual([]);
});

test('a row of the audit cannot be copied in, which would pass no policy', async () => {
  for (const login of ['employer', 'staff', 'trainee', 'worker'] as const)
    for (const role of ROLES[login].filter((one) => one !== null))
      expect(
        await taken(login, role, [
          'copy audit_pending (audience, action, subject_kind) from stdin',
          'copy outbox (id, event, subject_id, occurred_at) from stdin',
        ]),
      ).toEqual([]);
});

test('names are looked up where they are ours: a search path of the login changes nothing of what our functions read', async () => {
  await connected('employer', async (client) => {
    await client.query('begin; set local role waymark_employer_path; set local search_path = bullmq, pg_temp, public');
    await client.query("select set_config('app.session', '', true)");
    await expect(
      client.query("insert into public.audit_pending (audience, actor_id, action, subject_kind) values ('employer', $1, 'Shown', 'trainee')", [
        employer.user.id,
      ]),
    ).rejects.toThrow(/row-level security/);
    await client.query('rollback');
  });
});

test('what the login of an audience asks is not read by another connection of the same login', async () => {
  await connected('employer', async (first) => {
    await first.query("select 'a secret of one employer'");
    await connected('employer', async (second) => {
      await expect(second.query('select query from pg_stat_activity')).rejects.toThrow(/permission denied/);
    });
  });
});

test('the text of a transaction names nobody: who acts goes as parameters', async () => {
  const { answer } = employer.user;
  await answer('{ me { displayName } }');
  const client = new pg.Client({ connectionString: String(process.env['WAYMARK_TEST_POSTGRES']) });
  await client.connect();
  try {
    const { rows } = await client.query<{ query: string }>("select query from pg_stat_activity where usename = 'waymark_employer_login'");
    expect(rows.length).toBeGreaterThan(0);
    for (const { query } of rows) expect(query).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|[0-9a-f]{64}/);
  } finally {
    await client.end();
  }
});

describe('a statement that is past the limit of its login', () => {
  /** The limits of the roles are ten seconds and more; here they are short, so that nobody waits. */
  const SHORT = '300 milliseconds';
  const LIMITED = LOGINS.filter((login) => login !== 'queue');
  const look = (): Promise<{ login: string; why: string }[]> =>
    world.sql(`select login, why from app.end_overlong(interval '${SHORT}' - interval '10 seconds')`) as Promise<{ login: string; why: string }[]>;

  /** What an injected statement would do to last, and the error by which it ended. */
  async function lasts(login: Login, statements: readonly string[], until: () => Promise<void>): Promise<string> {
    return connected(login, async (client) => {
      let ended = 'still there';
      client.on('error', (error) => (ended = error.message));
      const running = (async () => {
        for (const statement of statements) await client.query(statement);
      })().catch((error: Error) => (ended = error.message));
      await until();
      await Promise.race([running, sleep(5_000)]);
      for (let patience = 50; ended === 'still there' && patience > 0; patience--) await sleep(100);
      return ended;
    });
  }
  const LIFTED: readonly (readonly [string, readonly string[]])[] = [
    ['set statement_timeout = 0', ['set statement_timeout = 0', 'select pg_sleep(60)']],
    ['set_config', ["select set_config('statement_timeout', '0', false)", 'select pg_sleep(60)']],
    ['set local', ['begin; set local statement_timeout = 0', 'select pg_sleep(60)']],
    ['a timeout of days', ["set statement_timeout = '20d'", 'select pg_sleep(60)']],
    ['many statements in one message', ['set statement_timeout = 0', Array.from({ length: 60 }, () => 'select pg_sleep(1)').join('; ')]],
    ['a join that does not end', ['set statement_timeout = 0', 'select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b']],
    ['a transaction left open', ['set idle_in_transaction_session_timeout = 0', 'begin; select 1']],
    ['a failed transaction left open', ['set idle_in_transaction_session_timeout = 0', 'begin', 'select 1 / 0']],
  ];

  test.each(LIFTED)(
    'is ended, whatever the login set before: %s',
    async (_, statements) => {
      for (const login of LIMITED) {
        const ended = await lasts(login, statements, async () => {
          for (let patience = 100; patience > 0; patience--) {
            await sleep(100);
            const found = await endedByNow(login);
            if (found.length > 0) return;
          }
        });
        expect([login, ended]).toEqual([login, expect.stringMatching(/terminat|Connection|ended|division/i)]);
      }
    },
    300_000,
  );

  /** One look with short limits; the open transactions of our own pools are never idle that long. */
  async function endedByNow(login: Login): Promise<unknown[]> {
    return (await look()).filter((one) => one.login === `waymark_${login}_login`);
  }

  test('its own settings, which PostgreSQL lets every role change, do not lift it, and are gone with the next start', async () => {
    await connected('report', (client) => client.query("alter role current_user set statement_timeout = '0'"));
    try {
      const ended = await lasts('report', ['select pg_sleep(60)'], async () => {
        for (let patience = 100; patience > 0 && (await endedByNow('report')).length === 0; patience--) await sleep(100);
      });
      expect(ended).toMatch(/terminat|Connection|ended/i);
    } finally {
      await connected('report', (client) => client.query(`alter role current_user set statement_timeout = '${TIME_LIMITS.statement_timeout}'`));
    }
    expect(
      await world.app
        .get(Database)
        .transaction(visitor('employer', 'en'), (tx) =>
          tx.query("select current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle"),
        ),
    ).toEqual([{ statement: TIME_LIMITS.statement_timeout, idle: TIME_LIMITS.idle_in_transaction_session_timeout }]);
    const { body } = await world.one<{ body: string }>("select prosrc as body from pg_proc where proname = 'end_overlong'");
    expect(body).toContain("interval '10 seconds' as statement, interval '15 seconds' as idle");
  }, 60_000);

  test('each process looks by itself, as the login of the match index', async () => {
    await world.app.get(OverlongStatements).look();
    await expect(world.asLogin('index', 'waymark_index', {}, 'select * from app.end_overlong()')).resolves.toEqual([]);
    for (const login of LOGINS.filter((one) => one !== 'index'))
      for (const role of ROLES[login]) expect(await taken(login, role, ['select * from app.end_overlong()'])).toEqual([]);
  });

  test('nothing is ended that is within its limits', async () => {
    const ended = await connected('employer', async (client) => {
      const running = client.query('select pg_sleep(1)');
      const found = await world.sql('select login from app.end_overlong()');
      await running;
      return found;
    });
    expect(ended).toEqual([]);
  });
});
