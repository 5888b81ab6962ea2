import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { say } from './say.mjs';
import { step } from './steps.mjs';

const MARKER_FILE = 'node_modules/.waymark';

/**
 * A hash of what the installed packages depend on: the lock file, and the machine for which native parts were
 * chosen.
 */
const wantedFingerprint = () =>
  createHash('sha256').update(readFileSync('package-lock.json')).update([process.versions.modules, process.platform, process.arch].join(' ')).digest('hex');

/**
 * Installs the packages of the lock file unless the same lock is already installed. The marker is written
 * last, so an interrupted install starts again.
 */
export async function installPackages() {
  const current = wantedFingerprint();
  if (existsSync(MARKER_FILE) && readFileSync(MARKER_FILE, 'utf8') === current) return;
  say('installing packages (npm ci): about a minute the first time');
  // NODE_ENV=production would leave out what the build needs.
  await step('npm ci', 'npm', ['ci', '--loglevel=error'], { env: { ...process.env, NODE_ENV: 'development' } });
  writeFileSync(MARKER_FILE, current);
}
