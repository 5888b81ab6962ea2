import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settleFirstRun } from './demo/first-run.service';
import { prepare } from './platform/prepare';
import { type Login, LOGINS } from './platform/roles';
import { readSettings, type Settings, SettingsError } from './platform/settings';
import { DEMO_ACCOUNTS_FILE } from './platform/welcome';
import { loadTaxonomy } from './skills/taxonomy.loader';

/**
 * Makes everything ready that the servers need: roles, tables, taxonomy, the first institution or the demo, and the file of database logins.
 * Safe to run again, also after a kill at any moment; a second run finds nothing to do and is quick, so the imports above are few and light.
 */
const LOGINS_FILE = 'database-logins.json';

const say = (line: string): void => void process.stderr.write(`waymark: ${line}\n`);

async function main(): Promise<void> {
  const { databases, dataDirectory, demo } = readSettings(process.env, ['migrator']) satisfies Settings<'migrator'>;
  mkdirSync(dataDirectory, { recursive: true, mode: 0o711 });
  const loginsFile = join(dataDirectory, LOGINS_FILE);
  const accountsFile = join(dataDirectory, DEMO_ACCOUNTS_FILE);
  const logins = await prepare({ databaseUrl: databases.migrator, passwords: keptPasswords(loginsFile), say });
  writeSecretly(loginsFile, logins);
  await loadTaxonomy(databases.migrator, say);
  await settleFirstRun(databases.migrator, {
    demo,
    keepAccounts: (accounts) => writeSecretly(accountsFile, accounts),
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

/** Whole or not at all, and for this account alone: it holds secrets. */
function writeSecretly(file: string, content: object): void {
  const draft = `${file}.new`;
  rmSync(draft, { force: true });
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

main().catch((failure: unknown) => {
  const expected = failure instanceof SettingsError;
  process.stderr.write(`${expected ? failure.message : failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}\n`);
  process.exitCode = 1;
});
