import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settleFirstRun } from './demo/first-run.service';
import { isPepperSetting, missingPepper, type Pepper, readPeppers } from './platform/peppers';
import { pepperUse, prepare } from './platform/prepare';
import { type Login, LOGINS } from './platform/roles';
import { readSettings, type Settings, SettingsError } from './platform/settings';
import { DEMO_ACCOUNTS_FILE } from './platform/welcome';
import { loadTaxonomy } from './skills/taxonomy.loader';

/**
 * Makes everything ready that the servers need: roles, tables, taxonomy, the first institution or the demo, the file of database logins and the pepper.
 * Safe to run again, also after a kill at any moment; a second run finds nothing to do and is quick, so the imports above are few and light.
 */
const LOGINS_FILE = 'database-logins.json';
const PEPPER_FILE = 'pepper';

const say = (line: string): void => void process.stderr.write(`waymark: ${line}\n`);

async function main(): Promise<void> {
  const { databases, dataDirectory, demo, peppers: given } = readSettings(process.env, ['migrator']) satisfies Settings<'migrator'>;
  mkdirSync(dataDirectory, { recursive: true, mode: 0o711 });
  const loginsFile = join(dataDirectory, LOGINS_FILE);
  const accountsFile = join(dataDirectory, DEMO_ACCOUNTS_FILE);
  const logins = await prepare({ databaseUrl: databases.migrator, passwords: keptPasswords(loginsFile), say });
  writeSecretly(loginsFile, `${JSON.stringify(logins, null, 2)}\n`);
  const peppers = await keptPeppers(databases.migrator, given, join(dataDirectory, PEPPER_FILE));
  await loadTaxonomy(databases.migrator, say);
  await settleFirstRun(databases.migrator, {
    demo,
    peppers,
    keepAccounts: (accounts) => writeSecretly(accountsFile, `${JSON.stringify(accounts, null, 2)}\n`),
    say,
  });
  if (!demo) rmSync(accountsFile, { force: true });
}

/** Passwords outlive a restart, so that servers which still run keep their connections. */
function keptPasswords(file: string): Partial<Record<Login, string>> {
  if (!existsSync(file)) return {};
  const urls = JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<Login, string>>;
  return Object.fromEntries(LOGINS.flatMap((login) => (urls[login] ? [[login, decodeURIComponent(new URL(urls[login]).password)]] : [])));
}

/** The pepper of the settings, or of the file; a new one only where nothing was hashed with another. */
async function keptPeppers(databaseUrl: string, given: readonly Pepper[], file: string): Promise<readonly Pepper[]> {
  const kept = given.length === 0 && existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (kept !== '' && !isPepperSetting(kept)) {
    const remedy = 'Put the file back as it was: one key a line, newest first.';
    throw new SettingsError([{ setting: 'WAYMARK_PEPPER', problem: `has no readable key in ${file}`, remedy }]);
  }
  const peppers = kept === '' ? given : readPeppers(kept);
  const missing = missingPepper(peppers, await pepperUse(databaseUrl));
  if (missing) throw new SettingsError([{ setting: 'WAYMARK_PEPPER', ...missing }]);
  if (peppers.length > 0) return peppers;
  const fresh = randomBytes(32).toString('base64url');
  writeSecretly(file, `${fresh}\n`);
  say(`wrote a pepper for PINs and check-in codes to ${file}; keep a copy of it apart from the copies of the database`);
  return readPeppers(fresh);
}

/** Whole or not at all, and for this account alone: it holds secrets. */
function writeSecretly(file: string, content: string): void {
  const draft = `${file}.new`;
  rmSync(draft, { force: true });
  writeFileSync(draft, content, { mode: 0o600 });
  renameSync(draft, file);
}

main().catch((failure: unknown) => {
  const expected = failure instanceof SettingsError;
  process.stderr.write(`${expected ? failure.message : failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}\n`);
  process.exitCode = 1;
});
