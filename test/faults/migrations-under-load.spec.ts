import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { migrate } from '../../src/platform/database/setup/migrations';
import { type Employer, type Institution, People, type Trainee } from '../harness/data/people';
import { type Answer, type Person, Harness } from '../harness/harness';

/**
 * Migrations while the service is in use: no request fails because of one, and after a kill at any moment the
 * next run repairs what is left.
 */
const ROOT = join(__dirname, '..', '..');
const READER_MS = 10_000;
const PATIENT = { lockMs: 500, firstPauseMs: 100, longestPauseMs: 1_000, totalMs: 120_000 };
const COLUMN = { '9001_zz_add_column.sql': 'alter table vacancy add column zz_test int;\n' };
const INDEX = { '9002_zz_index.sql': '-- runs outside a transaction\ncreate index concurrently zz_test_index on vacancy (title);\n' };

let harness: Harness;
let url: string;
let employer: Employer;
let trainee: Trainee;
let officer: Person;
let ours: Institution;
const folders: string[] = [];
const clients: pg.Client[] = [];

beforeAll(async () => {
  harness = await Harness.start({ settings: { WAYMARK_DEADLINE_SECONDS: '4' } });
  url = Object.assign(new URL(process.env['WAYMARK_TEST_POSTGRES'] ?? ''), { pathname: `/${harness.database}` }).href;
  await harness.empty();
  const people = new People(harness);
  ours = await people.institution();
  officer = await people.staff(ours);
  employer = await people.employer();
  trainee = await people.trainee(ours);
  await people.vacancy(employer);
}, 180_000);
afterEach(async () => {
  for (const client of clients.splice(0)) await client.end();
  await harness.sql('alter table vacancy drop column if exists zz_test');
  await harness.sql('drop index if exists zz_test_index');
  for (const table of ['schema_history', 'schema_checksum']) await harness.sql(`delete from ${table} where name like 'zz\\_%'`);
});
afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  await harness.end();
});

/** A folder with all migrations of the project and these. */
function withMigrations(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-migrations-'));
  folders.push(folder);
  cpSync(join(ROOT, 'migrations'), folder, { recursive: true });
  for (const [file, sql] of Object.entries(files)) writeFileSync(join(folder, file), sql);
  return folder;
}

/**
 * A transaction that has read a table and stays open with its snapshot, so that concurrent index builds wait
 * for it too.
 * @returns a function that ends it
 */
async function reader(table = 'vacancy'): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url });
  clients.push(client);
  await client.connect();
  await client.query('begin isolation level repeatable read');
  await client.query(`select from ${table} limit 1`);
  return async () => void (await client.query('commit'));
}

const index = (): Promise<{ oid: number; valid: boolean }[]> =>
  harness.sql("select c.oid::int as oid, i.indisvalid as valid from pg_class c join pg_index i on i.indexrelid = c.oid where c.relname = 'zz_test_index'");
const recorded = async (): Promise<number> => (await harness.sql("select from schema_history where name like 'zz\\_%'")).length;

/** Waits until the condition holds in the database. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; !(await condition()); await sleep(20)) if (Date.now() > end) throw new Error('Timed out waiting');
}

/** The usual reads and writes of signed-in users, repeated until stopped. */
function load(): { stop: () => Promise<{ answered: number; failures: string[] }> } {
  const questions: [Person, string][] = [
    [employer.user, '{ vacancies(first: 20) { nodes { id title state candidates { nodes { id } } } } }'],
    [officer, '{ vacancies(first: 20) { nodes { id title state } } }'],
    [trainee.user, '{ openVacancies { __typename } }'],
  ];
  const counts = { answered: 0, failures: [] as string[] };
  let isOver = false;
  const work = [...questions, ...questions].map(async ([person, question]) => {
    while (!isOver) {
      const answer: Answer = await person
        .answer(question)
        .catch((error: Error) => ({ data: null, errors: [{ message: error.message, extensions: { code: 'NONE' } }] }));
      counts.answered += 1;
      for (const { message, extensions } of answer.errors ?? []) counts.failures.push(`${extensions.code}: ${message}`);
      await sleep(10);
    }
  });
  return {
    stop: async () => {
      isOver = true;
      await Promise.all(work);
      return counts;
    },
  };
}

test('no request fails while a migration waits for an exclusive table lock behind a long reader', async () => {
  const end = await reader();
  const requests = load();
  const messages: string[] = [];
  const migrating = migrate(url, { folder: withMigrations(COLUMN), patience: PATIENT, say: (line) => messages.push(line) });
  await sleep(READER_MS);
  expect(await recorded()).toBe(0);
  await end();
  expect(await migrating).toEqual(['zz_add_column0000000009001']);
  const { answered, failures } = await requests.stop();
  expect(failures).toEqual([]);
  expect(answered).toBeGreaterThan(50);
  expect(messages.join('\n')).toContain('migration zz_add_column0000000009001 did not get its lock and gave way; next try in 100 ms');
}, 180_000);

test('no request fails while an index build waits for a long reader', async () => {
  const end = await reader();
  const requests = load();
  const migrating = migrate(url, { folder: withMigrations(INDEX), patience: PATIENT });
  await sleep(READER_MS / 2);
  await end();
  expect(await migrating).toEqual(['zz_index0000000009002']);
  expect((await requests.stop()).failures).toEqual([]);
  expect(await index()).toEqual([{ oid: expect.any(Number), valid: true }]);
}, 180_000);

test('a migration that cannot get its lock names the possible holders, has no effect and succeeds in the next run', async () => {
  const end = await reader();
  const folder = withMigrations({ '9000_zz_first.sql': 'select 1;\n', ...COLUMN });
  const tries = migrate(url, { folder, patience: { ...PATIENT, totalMs: 1_500 } });
  await expect(tries).rejects.toThrow(
    /^Migration zz_add_column0000000009001 did not get its lock within 2 seconds; nothing of it was applied\..*run prepare again\.$/s,
  );
  expect(await harness.sql("select name from schema_history where name like 'zz\\_%'")).toEqual([{ name: 'zz_first0000000009000' }]);
  await end();
  expect(await migrate(url, { folder, patience: PATIENT })).toEqual(['zz_add_column0000000009001']);
}, 180_000);

test('a migration that fails rolls back whole, is not recorded, and runs once it is repaired', async () => {
  const failing = withMigrations({ '9001_zz_add_column.sql': 'alter table vacancy add column zz_test int;\nselect 1 / 0;\n' });
  await expect(migrate(url, { folder: failing, patience: PATIENT })).rejects.toThrow('division by zero');
  expect(await harness.sql("select from information_schema.columns where column_name = 'zz_test'")).toEqual([]);
  expect(await recorded()).toBe(0);
  expect(await migrate(url, { folder: withMigrations(COLUMN), patience: PATIENT })).toEqual(['zz_add_column0000000009001']);
}, 180_000);

test('a migration that was changed after it ran is refused, and no newer one runs', async () => {
  await migrate(url, { folder: withMigrations(COLUMN), patience: PATIENT });
  const changed = withMigrations({ '9001_zz_add_column.sql': 'alter table vacancy add column zz_test text;\n', ...INDEX });
  await expect(migrate(url, { folder: changed, patience: PATIENT })).rejects.toThrow(
    'Migration zz_add_column0000000009001 was changed after it ran. Restore the file and write a new migration.',
  );
  expect(await index()).toEqual([]);
}, 180_000);

test('two processes that migrate at the same moment build an index once, without deadlock', async () => {
  const end = await reader();
  const folder = withMigrations(INDEX);
  const both = [migrate(url, { folder, patience: PATIENT }), migrate(url, { folder, patience: PATIENT })];
  await until(async () => (await index()).length === 1);
  await end();
  expect((await Promise.all(both)).flat()).toEqual(['zz_index0000000009002']);
  expect([(await index())[0]?.valid, await recorded()]).toEqual([true, 1]);
}, 180_000);

describe('a process killed during an index build', () => {
  const BUILD = /^create index concurrently zz_test_index/;

  async function started(folder: string): Promise<{ kill: () => Promise<void> }> {
    const script = `require(${JSON.stringify(join(ROOT, 'dist', 'platform', 'database', 'setup', 'migrations.js'))}).migrate(process.argv[1], { folder: process.argv[2] })`;
    const child = spawn(process.execPath, ['-e', script, url, folder], { stdio: 'ignore' });
    const exit = once(child, 'exit');
    return {
      kill: async () => {
        child.kill('SIGKILL');
        await exit;
      },
    };
  }
  const builders = async (): Promise<number[]> =>
    (await harness.sql<{ pid: number; query: string }>('select pid, query from pg_stat_activity where datname = current_database()'))
      .filter(({ query }) => query.includes('zz_test_index') && BUILD.test(query.replace(/^--.*\n/gm, '')))
      .map(({ pid }) => pid);

  test('leaves an invalid index, which the next run drops and rebuilds', async () => {
    const end = await reader();
    const folder = withMigrations(INDEX);
    const child = await started(folder);
    await until(async () => (await index()).length === 1);
    await child.kill();
    const admin = new pg.Client({ connectionString: url });
    clients.push(admin);
    await admin.connect();
    await admin.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like '%create index concurrently zz_test_index%' and pid <> pg_backend_pid()",
    );
    await end();
    await until(async () => (await builders()).length === 0);
    const [left] = await index();
    expect([left?.valid, await recorded()]).toEqual([false, 0]);
    expect(await migrate(url, { folder, patience: PATIENT })).toEqual(['zz_index0000000009002']);
    const [built] = await index();
    expect([built?.valid, built?.oid === left?.oid, await recorded()]).toEqual([true, false, 1]);
  }, 180_000);

  test('leaves the database building, and the next run waits for it and records the index', async () => {
    const end = await reader();
    const folder = withMigrations(INDEX);
    const child = await started(folder);
    await until(async () => (await index()).length === 1);
    await child.kill();
    const next = migrate(url, { folder, patience: PATIENT });
    await sleep(500);
    await end();
    expect(await next).toEqual(['zz_index0000000009002']);
    expect([(await index()).map(({ valid }) => valid), await recorded()]).toEqual([[true], 1]);
  }, 180_000);

  test('killed after the build but before it is recorded: the next run records it without rebuilding', async () => {
    const folder = withMigrations(INDEX);
    await migrate(url, { folder, patience: PATIENT });
    const before = await index();
    await harness.sql("delete from schema_history where name like 'zz\\_%'");
    expect(await migrate(url, { folder, patience: PATIENT })).toEqual(['zz_index0000000009002']);
    expect([await index(), await recorded()]).toEqual([before, 1]);
  }, 180_000);

  test('whenever it is killed, the next run ends with one valid index', async () => {
    const folder = withMigrations(INDEX);
    for (const delay of [150, 300, 450, 600, 750]) {
      const child = await started(folder);
      await sleep(delay);
      await child.kill();
      await migrate(url, { folder, patience: PATIENT });
      expect([delay, (await index()).map(({ valid }) => valid), await recorded()]).toEqual([delay, [true], 1]);
      await harness.sql('drop index zz_test_index');
      for (const table of ['schema_history', 'schema_checksum']) await harness.sql(`delete from ${table} where name like 'zz\\_%'`);
    }
  }, 180_000);
});

test('an index of the same name that no run of the migration started is never adopted', async () => {
  await harness.sql('create index zz_test_index on vacancy (seats)');
  const folder = withMigrations(INDEX);
  for (let run = 0; run < 2; run++)
    await expect(migrate(url, { folder, patience: PATIENT })).rejects.toThrow('builds an index named zz_test_index, which exists already and is not its own');
});
