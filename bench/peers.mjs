import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { say } from '../scripts/say.mjs';
import { step } from '../scripts/steps.mjs';

const FOLDER = 'bench';
const MARKER_FILE = `${FOLDER}/node_modules/.waymark`;

/** A hash of the lock file, and of the machine for which native parts were built. */
const wantedFingerprint = () =>
  createHash('sha256')
    .update(readFileSync(`${FOLDER}/package-lock.json`))
    .update([process.versions.modules, process.platform, process.arch].join(' '))
    .digest('hex');

/**
 * Installs the alternatives that the benchmarks compare with, unless the same lock is already installed. The
 * marker is written last, so an interrupted install starts again.
 */
export async function installPeers() {
  const current = wantedFingerprint();
  if (existsSync(MARKER_FILE) && readFileSync(MARKER_FILE, 'utf8') === current) return;
  say('installing the peers of the benchmark (npm ci in bench/): better-sqlite3 is compiled where no binary for this machine can be had, about a minute');
  await step('npm ci in bench/', 'npm', ['ci', '--loglevel=error'], { cwd: FOLDER, env: { ...process.env, NODE_ENV: 'development' } });
  writeFileSync(MARKER_FILE, current);
}
