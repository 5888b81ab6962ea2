import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { installPackages } from './packages.mjs';
import { say } from './say.mjs';
import { ended } from './steps.mjs';

/**
 * A larger young generation: each spec file loads the service and releases it, and workers would otherwise
 * spend a tenth of their time on garbage collection.
 */
const YOUNG_GENERATION_OPTION = '--max-semi-space-size=32';

/**
 * `npm test`: builds (fault tests start real processes), runs Jest, and ends with the line `N passed, N
 * failed`.
 */
export async function test(args) {
  await installPackages();
  await build();
  return runJest(args);
}

/** Runs Jest in a folder of its own that is removed afterwards. */
export async function runJest(args) {
  const { makeTestFolder, removeAbandoned, removeTestFolder } = await import('./test-folders.mjs'); // imported only now, because the install above provides its package
  const folder = makeTestFolder();
  const countsFile = join(folder, 'counts.json');
  try {
    process.on('SIGINT', () => {}); // Jest gets the signal too and exits; its processes are stopped below
    const environment = { ...process.env, WAYMARK_TEST_COUNTS: countsFile };
    const { code } = await ended(
      spawn(process.execPath, [YOUNG_GENERATION_OPTION, 'node_modules/jest/bin/jest.js', ...args], { stdio: 'inherit', env: environment }),
    );
    await removeAbandoned();
    return conclude(code ?? 1, countsFile);
  } finally {
    removeTestFolder(folder);
  }
}

/** The closing line is printed here and not by Jest, whose teardown may still write after its reporters. */
function conclude(code, countsFile) {
  if (!existsSync(countsFile)) {
    if (code === 0) return code; // `--help`, `--listTests`
    say('the tests did not finish; see the output above');
    process.stdout.write('0 passed, 1 failed\n');
    return code;
  }
  const { closingLine, failed, skipped } = JSON.parse(readFileSync(countsFile, 'utf8'));
  const incomplete = failed > 0 || (process.env.CI === 'true' && skipped > 0);
  if (failed === 0 && incomplete) say('CI=true: a skipped test counts as a failure of the run');
  process.stdout.write(`${closingLine}\n`);
  return incomplete ? code || 1 : code;
}
