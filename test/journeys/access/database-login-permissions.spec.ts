import pg from 'pg';
import { type Login, LOGINS } from '../../../src/platform/database/setup/database-roles';
import { connected, acceptedOrRefused } from '../../harness/injected';
import { type Employer, People } from '../../harness/data/people';
import { Harness } from '../../harness/harness';

/**
 * What an injected statement could do to the database itself, as each login in each of its roles; every
 * attempt runs on a connection of that login.
 */
let harness: Harness;
let employer: Employer;
beforeAll(async () => {
  harness = await Harness.start({ settings: { WAYMARK_SWEEP: 'off' } });
  const people = new People(harness);
  await people.staff(await people.institution());
  employer = await people.employer();
}, 60_000);
afterAll(() => harness.end());

const ROLES: Readonly<Record<Login, readonly (string | null)[]>> = {
  employer: [null, 'waymark_employer', 'waymark_employer_writer'],
  staff: [null, 'waymark_staff', 'waymark_staff_writer', 'waymark_protected'],
  trainee: [null, 'waymark_trainee', 'waymark_trainee_writer'],
  worker: [null, 'waymark_worker'],
  queue: [null],
  index: [null, 'waymark_index'],
  report: [null, 'waymark_report'],
};
const everyRole = LOGINS.flatMap((login) => ROLES[login].map((role) => [login, role] as const));

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
  "select lo_export(1, '/no/such/file')",
  'select * from pg_largeobject',
  'select * from pg_largeobject_metadata',
];
const REACHES: readonly string[] = [
  "copy outbox (id, event, subject_id, occurred_at) from '/no/such/file'",
  "copy account to '/no/such/file'",
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
  'drop trigger require_review on vacancy',
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
/** The functions a single login needs. */
const MAY: Readonly<Partial<Record<Login, readonly string[]>>> = { index: ['select app.end_overlong()'] };

test.each(everyRole)('%s in %s cannot create a table, temporary table, function, schema or large object', async (login, role) => {
  expect(await acceptedOrRefused(harness, login, role, [...MAKES, ...LARGE_OBJECTS])).toEqual([]);
});

test.each(everyRole)('%s in %s can access neither server files and settings nor other sessions, and cannot disable a guard', async (login, role) => {
  const allowed = role === 'waymark_index' ? (MAY[login] ?? []) : [];
  expect((await acceptedOrRefused(harness, login, role, REACHES)).filter((one) => !allowed.includes(one))).toEqual([]);
});

test.each(LOGINS)('%s can advance no sequence', async (login) => {
  const sequences = await harness.sql<{ name: string }>(
    "select quote_ident(schemaname) || '.' || quote_ident(sequencename) as name from pg_sequences where schemaname <> 'bullmq'",
  );
  // staff draw the codes of local skills
  const statements = sequences
    .filter(({ name }) => login !== 'staff' || name !== 'public.local_skill_id')
    .flatMap(({ name }) => [`select nextval('${name}')`, `select setval('${name}', 1)`, `select last_value from ${name}`]);
  expect(statements.length).toBeGreaterThan(3);
  for (const role of ROLES[login]) expect(await acceptedOrRefused(harness, login, role, statements)).toEqual([]);
});

test('an audit row cannot be inserted with COPY, which would bypass the policies', async () => {
  for (const login of ['employer', 'staff', 'trainee', 'worker'] as const)
    for (const role of ROLES[login].filter((one) => one !== null))
      expect(
        await acceptedOrRefused(harness, login, role, [
          'copy audit_pending (audience, action, subject_kind) from stdin',
          'copy outbox (id, event, subject_id, occurred_at) from stdin',
        ]),
      ).toEqual([]);
});

test('our functions resolve names in fixed schemas, whatever search path the login sets', async () => {
  await connected(harness, 'employer', async (client) => {
    await client.query('begin; set local role waymark_employer_writer; set local search_path = bullmq, pg_temp, public');
    await client.query("select set_config('app.session', '', true)");
    await expect(
      client.query("insert into public.audit_pending (audience, actor_id, action, subject_kind) values ('employer', $1, 'RecordAccessed', 'trainee')", [
        employer.user.id,
      ]),
    ).rejects.toThrow(/row-level security/);
    await client.query('rollback');
  });
});

test("a login's query text cannot be read by another connection of the same login", async () => {
  await connected(harness, 'employer', async (first) => {
    await first.query("select 'a secret of one employer'");
    await connected(harness, 'employer', async (second) => {
      await expect(second.query('select query from pg_stat_activity')).rejects.toThrow(/permission denied/);
    });
  });
});

test('the text of a transaction names no one, because the actor is passed as parameters', async () => {
  await employer.user.answer('{ me { displayName } }');
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
