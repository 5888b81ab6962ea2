import { spawnSync } from 'node:child_process';
import { installPackages } from './packages.mjs';
import { say } from './say.mjs';

const CHECKS = [
  ['prettier', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ['oxlint', 'node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings', 'src', 'test', 'scripts'],
  ['tsc', 'node_modules/typescript/bin/tsc', '--noEmit'],
  ['knip', 'node_modules/knip/bin/knip.js', '--no-progress'],
];

/** `npm run check`: always runs all four checks, so that all problems are visible at once. */
export async function check() {
  await installPackages();
  const failed = CHECKS.filter(([name, ...command]) => {
    say(`checking with ${name}`);
    return spawnSync(process.execPath, command, { stdio: 'inherit' }).status !== 0;
  });
  say(failed.length === 0 ? 'all checks pass' : `failed: ${failed.map(([name]) => name).join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}
