import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { prepare } from '../../../src/platform/database/setup/prepare-database';
import { loadTaxonomy } from '../../../src/features/skills/taxonomy.loader';

const SCRIPT = join(__dirname, '..', '..', '..', 'scripts', 'pg.mjs');

/**
 * A PostgreSQL server that a test may stop, kill and restart on the same port, separate from the server of
 * the other tests.
 */
export class OwnPostgres {
  // the name of test folders, so that the next run finds and removes what a killed run left
  readonly #folder = mkdtempSync(join(tmpdir(), `waymark-test-${process.pid}-`));
  readonly #database = `waymark_${process.env['JEST_WORKER_ID'] ?? '1'}`;
  #port: string | undefined;
  readonly #before = { postgres: process.env['WAYMARK_TEST_POSTGRES'], logins: process.env['WAYMARK_TEST_LOGINS'] };

  /** Starts and prepares it; from then on a `Harness` of this spec file uses it. */
  static async prepared(): Promise<OwnPostgres> {
    const own = new OwnPostgres();
    const url = await own.start();
    const logins = await prepare({ databaseUrl: url });
    await loadTaxonomy(url);
    process.env['WAYMARK_TEST_POSTGRES'] = url;
    process.env['WAYMARK_TEST_LOGINS'] = JSON.stringify(logins);
    return own;
  }

  async start(): Promise<string> {
    const port = this.#port ? `, port: ${this.#port}` : '';
    // durable: acknowledged changes must survive a crash
    const url = await run(`const { url } = await startPg({ directory, database: '${this.#database}', durable: true${port} }); console.log(url)`, this.#folder);
    this.#port = new URL(url).port;
    return url;
  }

  /** An orderly stop, as during a server update. */
  async stop(): Promise<void> {
    await run('await (await findPg({ directory }))?.stop()', this.#folder);
  }

  /** A crash: no further writes, and the next start runs recovery. */
  async crash(): Promise<void> {
    const pid = Number(readFileSync(join(this.#folder, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGQUIT');
    while (isAlive(pid)) await pause(20);
  }

  /** Switches the next spec file of this Jest worker back to the shared server. */
  async remove(): Promise<void> {
    Object.assign(process.env, { WAYMARK_TEST_POSTGRES: this.#before.postgres, WAYMARK_TEST_LOGINS: this.#before.logins });
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Runs the launcher's code, which is ES modules, in a process that leaves the server running. */
async function run(code: string, directory: string): Promise<string> {
  const program = `import { findPg, startPg } from ${JSON.stringify(SCRIPT)}; const directory = ${JSON.stringify(directory)}; ${code}; process.exit(0)`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, failed] = ['', ''];
  child.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (failed += bytes.toString()));
  const [code_] = (await once(child, 'close')) as [number];
  if (code_ !== 0) throw new Error(`the private PostgreSQL: ${failed}`);
  return output.trim();
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
