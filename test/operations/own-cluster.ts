import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const ROOT = join(__dirname, '..', '..');
const DATABASE = 'waymark';

interface Done {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}
export type Urls = Record<string, string>;

/**
 * A separate PostgreSQL cluster: roles belong to a cluster, so these tests must not share one with others.
 */
export class OwnCluster {
  readonly folder: string;
  readonly dataDirectory: string;
  url = '';
  private holder: ChildProcess | undefined;

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), `waymark-test-${process.pid}-`));
    this.dataDirectory = join(this.folder, 'data');
  }

  async start(): Promise<void> {
    mkdirSync(this.dataDirectory);
    const script = `import { startPg } from ${JSON.stringify(join(ROOT, 'scripts', 'pg.mjs'))};
      const server = await startPg({ directory: ${JSON.stringify(this.folder)}, durable: false, database: '${DATABASE}', maxConnections: 100 });
      process.stdout.write(server.url + '\\n');
      process.stdin.on('end', async () => { await server.stop(); process.exit(0); }).resume();`;
    this.holder = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
    const [first] = (await once(this.holder.stdout ?? this.holder, 'data')) as [Buffer];
    this.url = first.toString().trim();
  }

  async stop(): Promise<void> {
    if (this.holder) {
      this.holder.stdin?.end();
      await once(this.holder, 'exit');
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  urlOf(database: string): string {
    return Object.assign(new URL(this.url), { pathname: `/${database}` }).href;
  }

  get loginsFile(): string {
    return join(this.dataDirectory, 'database-logins.json');
  }
  get pepperFile(): string {
    return join(this.dataDirectory, 'pepper');
  }
  logins(): Urls {
    return JSON.parse(readFileSync(this.loginsFile, 'utf8')) as Urls;
  }

  /** The database URLs for starting an api or a worker, from the files in the data directory. */
  settings(logins = this.logins()): Urls {
    const urls = Object.fromEntries(Object.entries(logins).map(([login, url]) => [`DATABASE_URL_${login.toUpperCase()}`, url]));
    return { NODE_ENV: 'test', WAYMARK_DATA_DIR: this.dataDirectory, WAYMARK_PEPPER: readFileSync(this.pepperFile, 'utf8').trim(), ...urls };
  }

  /** Runs a program of the built service with only the passed environment. */
  run(words: readonly string[], environment: Record<string, string> = {}): Promise<Done> {
    return new Promise((resolve) =>
      execFile(process.execPath, [...words], { cwd: ROOT, env: this.environment(environment), maxBuffer: 1 << 26 }, (failure, out, error) =>
        resolve({ code: failure ? Number(failure.code ?? 1) : 0, out, error }),
      ),
    );
  }

  private environment(more: Record<string, string>): Record<string, string> {
    return { PATH: process.env['PATH'] ?? '', WAYMARK_DEMO: 'none', DATABASE_URL: this.url, WAYMARK_DATA_DIR: this.dataDirectory, ...more };
  }

  prepare = (environment: Record<string, string> = {}, ...words: string[]): Promise<Done> => this.run(['dist/prepare.js', ...words], environment);
  waymark = (words: readonly string[], environment: Record<string, string> = {}): Promise<Done> => this.run(['dist/cli.js', ...words], environment);

  /** The same with files limited to `blocks` of 512 bytes. */
  limited(blocks: number, words: readonly string[]): Promise<Done> {
    const shell = `ulimit -f ${blocks}; exec ${[process.execPath, ...words].map((word) => `'${word}'`).join(' ')}`;
    return new Promise((resolve) =>
      execFile('/bin/sh', ['-c', shell], { cwd: ROOT, env: this.environment({}) }, (failure, out, error) =>
        resolve({ code: failure ? Number(failure.code ?? 1) : 0, out, error }),
      ),
    );
  }

  /** Starts a program without waiting for it. */
  spawn(words: readonly string[], environment: Record<string, string> = {}): ChildProcess {
    return spawn(process.execPath, [...words], { cwd: ROOT, env: this.environment(environment), stdio: ['ignore', 'pipe', 'pipe'] });
  }

  async sql<R extends pg.QueryResultRow>(query: string, url = this.url): Promise<R[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<R>(query)).rows;
    } finally {
      await client.end();
    }
  }
}

export async function canSignIn(url: string): Promise<boolean> {
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

/** Runs `work` on its own connection, in a role that its login may assume. */
export async function connected<R>(url: string | undefined, role: string, work: (client: pg.Client) => Promise<R>): Promise<R> {
  const client = new pg.Client({ connectionString: url, options: `-c role=${role}` });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}
