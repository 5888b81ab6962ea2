import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { say } from './say.mjs';
import { step } from './steps.mjs';

const MARK = 'node_modules/.waymark';

/** What the installed packages depend on: the lock, and the machine their native parts were chosen for. */
const wanted = () =>
  createHash('sha256').update(readFileSync('package-lock.json')).update([process.versions.modules, process.platform, process.arch].join(' ')).digest('hex');

/** Installs the packages of the lock when another lock, or none, is installed. The mark is written last: an install that was cut off starts again. */
export async function installPackages() {
  const current = wanted();
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === current) return;
  say('installing packages (npm ci): about a minute the first time');
  // NODE_ENV=production would leave out what the build needs.
  await step('npm ci', 'npm', ['ci', '--loglevel=error'], { env: { ...process.env, NODE_ENV: 'development' } });
  writeFileSync(MARK, current);
}
