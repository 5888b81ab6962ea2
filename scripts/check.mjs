import { spawn, spawnSync } from 'node:child_process';
import { readOptions } from './options.mjs';
import { installPackages } from './packages.mjs';
import { say } from './say.mjs';

/** The slowest two first: each of them uses one core. */
const CHECKS = [
  ['prettier', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ['tsc', 'node_modules/typescript/bin/tsc', '--noEmit'],
  ['oxlint', 'node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings', 'src', 'test', 'scripts'],
  ['knip', 'node_modules/knip/bin/knip.js', '--no-progress'],
];
const AT_ONCE = 2;

const FIXES = [
  ['prettier', 'node_modules/prettier/bin/prettier.cjs', '--write', '--log-level=warn', '.'],
  ['oxlint', 'node_modules/oxlint/bin/oxlint', '--type-aware', '--fix', '--quiet', 'src', 'test', 'scripts'],
];

/** `npm run check`: all four, whatever the first ones report, so that one run shows everything. With `--fix`, prettier and oxlint correct what they can first. */
export async function check(args) {
  const { fix = false } = readOptions('npm run check', args, { fix: { type: 'boolean' } }).values;
  await installPackages();
  if (fix) {
    for (const [name, ...command] of FIXES) {
      say(`fixing with ${name}`);
      run(command); // what cannot be fixed is reported by the checks
    }
  }
  const waiting = [...CHECKS];
  const failed = [];
  const runWaiting = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, ...command] = next;
      const { passed, output } = await result(command);
      say(`checked with ${name}`);
      process.stdout.write(output);
      if (!passed) failed.push(name);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, runWaiting));
  say(failed.length === 0 ? 'all checks pass' : `failed: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}

/** The output of a check is kept until it ends, so that two that run at once do not mix theirs. */
function result(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject).on('close', (code) => resolve({ passed: code === 0, output }));
  });
}

const run = (command) => spawnSync(process.execPath, command, { stdio: 'inherit' }).status === 0;
