// Behind `npm run bench:<name>`: prepares what `bench/<name>.mjs` needs and runs it. Figures are printed to
// stdout, all other output to stderr.
// - `--smoke`: a tiny run that installs no packages
// - `--as-installed`: the whole run, with the packages that are already installed
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../scripts/packages.mjs';
import { say, Stop } from '../scripts/say.mjs';
import { ended } from '../scripts/steps.mjs';
import { installPeers } from './peers.mjs';

const PROGRAMS = ['access', 'delivery', 'matching', 'quality', 'portal', 'large', 'screens'];
/** A million vacancies pass through memory as objects while an index is built. */
const HEAP_MB = 8_192;

async function run([name, ...args]) {
  if (!PROGRAMS.includes(name)) throw new Stop(`usage: node bench/run.mjs <${PROGRAMS.join(' | ')}> [--smoke] …`);
  if (!['--smoke', '--as-installed'].some((option) => args.includes(option))) {
    await installPackages();
    await installPeers();
  }
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  try {
    const { compileRules } = await import('./compile.mjs'); // imported only now, because the install above provides its package
    compileRules(folder);
    const child = spawn(process.execPath, ['--expose-gc', `--max-old-space-size=${HEAP_MB}`, `bench/${name}.mjs`, ...args], {
      stdio: 'inherit',
      env: { ...process.env, WAYMARK_BENCH_RULES: folder },
    });
    // Ctrl-C also reaches the benchmark, which stops its own processes; this process then continues with the
    // cleanup.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    const { code } = await ended(child);
    return code ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
try {
  process.exit(await run(process.argv.slice(2)));
} catch (failure) {
  say(failure instanceof Stop ? failure.message : failure.stack);
  process.exit(1);
}
