import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { say, Stop } from './say.mjs';

const LOGINS_FILE = 'database-logins.json';
const PEPPER_FILE = 'pepper';

/** Reads the settings with the built server's own code; all problems are reported at once. */
export function readSettings(environment) {
  const { readSettings: read, SettingsError } = createRequire(import.meta.url)('../dist/platform/settings.js');
  try {
    return read(environment);
  } catch (failure) {
    throw failure instanceof SettingsError ? new Stop(failure.message) : failure;
  }
}

export const dataDirectory = (environment) => resolve(environment.WAYMARK_DATA_DIR || '.waymark');
export const hasLogins = (environment) => existsSync(join(dataDirectory(environment), LOGINS_FILE));

/**
 * The database logins and the pepper that `dist/prepare.js` wrote to the data directory, as settings;
 * settings that already exist are not replaced.
 */
export function loginsIn(environment) {
  const file = join(dataDirectory(environment), LOGINS_FILE);
  if (!existsSync(file)) return {};
  const logins = Object.entries(urlsIn(file)).map(([audience, url]) => [`DATABASE_URL_${audience.toUpperCase()}`, url]);
  return { ...Object.fromEntries(logins.map(([setting, url]) => [setting, environment[setting] ?? url])), ...pepperIn(environment) };
}

/**
 * Returns no login from a damaged file: the program then reports the missing logins, and `rotate-logins`,
 * which repairs the file, can run.
 */
function urlsIn(file) {
  let urls;
  try {
    urls = JSON.parse(readFileSync(file, 'utf8'));
  } catch (failure) {
    if (!(failure instanceof SyntaxError)) throw failure;
  }
  if (typeof urls === 'object' && urls !== null && !Array.isArray(urls))
    return Object.fromEntries(Object.entries(urls).filter(([, url]) => typeof url === 'string'));
  say(`${file} is damaged. Put it back from a copy, or run \`waymark rotate-logins\`, which makes new passwords.`);
  return {};
}

function pepperIn(environment) {
  const file = join(dataDirectory(environment), PEPPER_FILE);
  return environment.WAYMARK_PEPPER || !existsSync(file) ? {} : { WAYMARK_PEPPER: readFileSync(file, 'utf8').trim() };
}

export const withLogins = (environment) => ({ ...environment, ...loginsIn(environment) });
