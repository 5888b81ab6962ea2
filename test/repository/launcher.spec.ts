import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How the launcher restarts a server, with a small program as the server. */
const SCRIPTS = join(__dirname, '..', '..', 'scripts');
let folder: string;
let launcher: ChildProcess | undefined;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'waymark-launcher-'))));
afterEach(() => {
  launcher?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly starts: number;
}

/**
 * Runs a launcher whose server executes `serves` on each start; `start` counts from 1, and `ready()` reports
 * ready.
 */
async function launched(serves: string, during: (output: () => string, launcher: ChildProcess) => Promise<void> = async () => {}): Promise<Ended> {
  const [server, program, starts] = ['server.mjs', 'launcher.mjs', 'starts'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(starts, '');
  writeFileSync(
    server,
    `import { appendFileSync, readFileSync } from 'node:fs';
    appendFileSync(${JSON.stringify(starts)}, 'x');
    const start = readFileSync(${JSON.stringify(starts)}).length;
    const ready = () => new Promise((done) => process.send({ ready: true }, done));
    setTimeout(() => process.exit(9), 60_000);
    ${serves}`,
  );
  writeFileSync(
    program,
    `import { StopRequests } from ${JSON.stringify(join(SCRIPTS, 'steps.mjs'))};
    import { supervise } from ${JSON.stringify(join(SCRIPTS, 'supervise.mjs'))};
    const stops = new StopRequests();
    process.exit(await supervise(() => stops.launch(process.execPath, [${JSON.stringify(server)}], { stdio: ['ignore', 2, 2, 'ipc'] }), stops, 20));`,
  );
  launcher = spawn(process.execPath, [program], { stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  launcher.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const end = once(launcher, 'close') as Promise<[number | null]>;
  await during(() => output, launcher);
  const [code] = await end;
  return { code, output, starts: readFileSync(starts, 'utf8').length };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('a crashed server is restarted, and the operator reads the reason and the time', async () => {
  const { code, output, starts } = await launched("await ready(); if (start < 3) process.kill(process.pid, 'SIGKILL'); process.exit(0);");
  expect([code, starts]).toEqual([0, 3]);
  expect(output.match(/ended unexpectedly \(SIGKILL\); starting it again in \d+ s/g)).toHaveLength(2);
});

test('a server that throws is restarted', async () => {
  const { output, starts } = await launched("await ready(); if (start < 2) throw new Error('broken'); process.exit(0);");
  expect(starts).toBe(2);
  expect(output).toContain('(exit code 1); starting it again');
});

test('a server that never became ready is not restarted, because its settings are wrong', async () => {
  const { code, output, starts } = await launched('process.exit(1);');
  expect([code, starts]).toEqual([1, 1]);
  expect(output).not.toContain('again');
});

test('a server that crashes on every start is not restarted an eleventh time', async () => {
  const { code, output, starts } = await launched('await ready(); process.exit(3);', async () => {});
  expect([code, starts]).toEqual([3, 11]);
  expect(output).toContain('ended 11 times in a row and is not restarted');
});

test('stopping the launcher stops the server, also while it waits to restart it', async () => {
  const running = await launched("process.on('SIGTERM', () => process.exit(0)); await ready();", async (_said, own) => {
    await until(() => readFileSync(join(folder, 'starts'), 'utf8').length === 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    own.kill('SIGTERM');
  });
  expect([running.code, running.starts]).toEqual([0, 1]);
  const waiting = await launched('await ready(); process.exit(5);', async (output, own) => {
    await until(() => output().split('starting it again').length > 7);
    own.kill('SIGTERM');
  });
  expect(waiting.code).toBe(0);
  expect(waiting.starts).toBeLessThan(11);
});

test('a server that received a stop signal is not restarted', async () => {
  const { output, starts } = await launched("await ready(); process.kill(process.pid, 'SIGTERM'); await new Promise(() => {});");
  expect(starts).toBe(1);
  expect(output).not.toContain('again');
});

test('a private PostgreSQL that was killed is started again with its data', async () => {
  const program = join(folder, 'postgres.mjs');
  writeFileSync(
    program,
    `import { readFileSync } from 'node:fs';
    import pg from ${JSON.stringify(require.resolve('pg'))};
    import { ownPostgres } from ${JSON.stringify(join(SCRIPTS, 'start.mjs'))};
    const environment = { WAYMARK_DATA_DIR: ${JSON.stringify(join(folder, 'data'))} };
    const postgres = await ownPostgres(environment);
    const query = async (text) => {
      const client = new pg.Client({ connectionString: environment.DATABASE_URL });
      client.on('error', () => {});
      try {
        await client.connect();
        return (await client.query(text)).rows;
      } finally {
        await client.end().catch(() => {});
      }
    };
    await query('create table offer as select 7 as id');
    const pid = Number(readFileSync(${JSON.stringify(join(folder, 'data', 'pg', 'postmaster.pid'))}, 'utf8').split('\\n')[0]);
    process.kill(pid, 'SIGKILL');
    let rows;
    while (!rows) rows = await query('select id from offer').catch(() => new Promise((done) => setTimeout(done, 100)));
    console.error(JSON.stringify(rows));
    await postgres.leave();`,
  );
  launcher = spawn(process.execPath, [program], { stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  launcher.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(launcher, 'close')) as [number | null];
  expect(output).toContain('PostgreSQL ended unexpectedly; starting it again');
  expect(output).toContain('[{"id":7}]');
  expect(code).toBe(0);
}, 60_000);
