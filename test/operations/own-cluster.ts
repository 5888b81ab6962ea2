import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
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

/** A PostgreSQL cluster of its own: roles belong to a cluster, so these tests must not share one with others. */
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

  /** A program of the built service. Only what is given is in its environment. */
  run(words: readonly string[], environment: Record<string, string> = {}): Promise<Done> {
    const env = { PATH: process.env['PATH'] ?? '', WAYMARK_DEMO: 'none', DATABASE_URL: this.url, WAYMARK_DATA_DIR: this.dataDirectory, ...environment };
    return new Promise((resolve) =>
      execFile(process.execPath, [...words], { cwd: ROOT, env, maxBuffer: 1 << 26 }, (failure, out, error) =>
        resolve({ code: failure ? Number(failure.code ?? 1) : 0, out, error }),
      ),
    );
  }

  prepare = (environment: Record<string, string> = {}, ...words: string[]): Promise<Done> => this.run(['dist/prepare.js', ...words], environment);
  waymark = (words: readonly string[], environment: Record<string, string> = {}): Promise<Done> => this.run(['dist/cli.js', ...words], environment);

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
