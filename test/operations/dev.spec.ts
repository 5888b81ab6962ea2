import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../faults/support/processes';

/** `npm run dev` on a copy of the project, which it may change, with a PostgreSQL of its own. */
const ROOT = resolve(__dirname, '..', '..');
const MINUTE_MS = 60_000;
const COPIED = ['src', 'schema', 'migrations', 'data', 'scripts', 'dist', 'dist-web', 'codegen.ts', 'lingui.config.js', 'nest-cli.json', '.swcrc'];
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
let folder: string;
let launcher: ChildProcess;
let port: number;
let log = '';

const tracked = execFileSync('git', ['ls-files', 'src'], { cwd: ROOT, encoding: 'utf8' }).split('\n');
const fileLike = (pattern: RegExp): string => tracked.find((file) => pattern.test(file)) ?? '';
const inCopy = (file: string): string => join(folder, file);
const servings = (): number => log.split('serving after').length - 1;
const status = async (): Promise<number> => (await fetch(`http://127.0.0.1:${port}/staff`)).status;

async function until(isTrue: () => boolean): Promise<void> {
  for (const end = Date.now() + 2 * MINUTE_MS; !isTrue(); await new Promise((wake) => setTimeout(wake, 50)))
    if (Date.now() > end || launcher.exitCode !== null) throw new Error(`it did not happen:\n${log}`);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-dev-'));
  for (const name of [...COPIED, ...SETTINGS]) cpSync(join(ROOT, name), inCopy(name), { recursive: true, preserveTimestamps: true });
  symlinkSync(join(ROOT, 'node_modules'), inCopy('node_modules'), 'junction');
  port = await freePort();
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, PORT: String(port), WAYMARK_DEMO: 'none', WAYMARK_DATA_DIR: inCopy('.waymark') };
  launcher = spawn(process.execPath, [inCopy('scripts/waymark.mjs'), 'dev'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [launcher.stdout, launcher.stderr]) stream?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  await until(() => servings() === 1);
}, 3 * MINUTE_MS);
afterAll(() => {
  launcher.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}, MINUTE_MS);

test(
  'a changed style is built and served',
  async () => {
    const before = readFileSync(inCopy('dist-web/manifest.json'), 'utf8');
    appendFileSync(inCopy(fileLike(/staff\.css$/)), '.added { color: #000; }\n');
    await until(() => servings() === 2);
    expect(readFileSync(inCopy('dist-web/manifest.json'), 'utf8')).not.toBe(before);
    expect(await status()).toBe(200);
  },
  3 * MINUTE_MS,
);

test(
  'a source with a syntax error is reported and the service stays up; the corrected source is served',
  async () => {
    const name = fileLike(/^src\/shared\/.*(?<!\.spec)\.ts$/);
    const file = inCopy(name);
    const source = readFileSync(file, 'utf8');
    appendFileSync(file, 'const = ;\n');
    await until(() => log.includes(`waymark: ${name}\n`));
    expect([servings(), await status()]).toEqual([2, 200]);
    writeFileSync(file, source);
    await until(() => servings() === 3);
    expect(await status()).toBe(200);
  },
  3 * MINUTE_MS,
);

test(
  'a changed query writes the types of its audience',
  async () => {
    const file = inCopy(fileLike(/^src\/web\/staff\/.*\.graphql$/));
    writeFileSync(file, readFileSync(file, 'utf8').replace('{', '{ __typename'));
    await until(() => servings() === 4);
    const [, types = ''] = /wrote (src\/web\/staff\/\S+\.ts)\n/.exec(log) ?? [];
    expect(readFileSync(inCopy(types), 'utf8')).not.toBe(readFileSync(join(ROOT, types), 'utf8'));
  },
  3 * MINUTE_MS,
);

test(
  'SIGTERM stops the server and PostgreSQL',
  async () => {
    const end = once(launcher, 'exit');
    launcher.kill('SIGTERM');
    expect((await end)[0]).toBe(0);
    expect(existsSync(inCopy('.waymark/pg/postmaster.pid'))).toBe(false);
  },
  MINUTE_MS,
);
