import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Relative to the project folder, where all commands are run. */
const UNPACK = join('test', 'browser', 'support', 'unpack-chromium.mjs');
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** Chromium from the npm package on Linux x64; elsewhere, or if CHROME_PATH is set, the machine's own. */
export function launchChromium(moreFlags: readonly string[] = []): Promise<Browser> {
  const own = process.env['CHROME_PATH'];
  const args = [...FLAGS, ...moreFlags];
  if (own) return chromium.launch({ executablePath: own, args });
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('There is no Chromium for this machine in the packages. Set CHROME_PATH to a Chromium or Chrome, such as /usr/bin/chromium.');
  }
  const folder = execFileSync(process.execPath, [UNPACK], { encoding: 'utf8', timeout: 120_000 });
  const environment = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args,
    env: { ...environment, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  });
}
