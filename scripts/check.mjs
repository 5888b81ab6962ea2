import { spawnSync } from 'node:child_process';
import { readOptions } from './options.mjs';
import { installPackages } from './packages.mjs';
import { say } from './say.mjs';

const CHECKS = [
  ['prettier', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ['oxlint', 'node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings', 'src', 'test', 'scripts'],
  ['tsc', 'node_modules/typescript/bin/tsc', '--noEmit'],
  ['knip', 'node_modules/knip/bin/knip.js', '--no-progress'],
];

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
  const failed = CHECKS.filter(([name, ...command]) => {
    say(`checking with ${name}`);
    return !run(command);
  });
  say(failed.length === 0 ? 'all checks pass' : `failed: ${failed.map(([name]) => name).join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}

const run = (command) => spawnSync(process.execPath, command, { stdio: 'inherit' }).status === 0;
