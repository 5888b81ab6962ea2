import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { initializeInstallation } from './demo/first-run.service';
import { loginStore, LoginsError } from './platform/database/setup/logins';
import { MigrationsError } from './platform/database/setup/migrations';
import { ensurePeppers } from './platform/security/pepper-file';
import { prepare, prepareRoles } from './platform/database/setup/prepare-database';
import { withRolesLock } from './platform/database/setup/database-roles';
import { writeSecretFile } from './platform/security/secret-file';
import { programOptions, UnknownOption } from './platform/program-options';
import { readSettings, type Settings, SettingsError } from './platform/settings';
import { DEMO_ACCOUNTS_FILE } from './platform/http/welcome';
import { loadTaxonomy } from './features/skills/taxonomy.loader';

/**
 * Prepares everything that the servers need: roles, tables, taxonomy, the first institution or the demo, the
 * file of database logins, and the pepper. With `--roles-only` it creates only roles and logins, for a dump
 * that is restored with other tools. It can be repeated safely, even after a kill at any point. A repeated
 * run is quick because it has no work to do, so the imports above are few and light.
 */
const ROLES_ONLY = '--roles-only';

const say = (line: string): void => void process.stderr.write(`waymark: ${line}\n`);

async function main(): Promise<void> {
  const options = programOptions([ROLES_ONLY]);
  const { databases, dataDirectory, demo, peppers: fromSettings } = readSettings(process.env, ['migrator']) satisfies Settings<'migrator'>;
  mkdirSync(dataDirectory, { recursive: true, mode: 0o711 });
  const preparation = { databaseUrl: databases.migrator, ...loginStore(dataDirectory, databases), say };
  if (options.has(ROLES_ONLY)) {
    await prepareRoles(preparation);
    return;
  }
  const accountsFile = join(dataDirectory, DEMO_ACCOUNTS_FILE);
  await prepare(preparation);
  // of two concurrent first starts, one creates the pepper and the other finds it
  const peppers = await withRolesLock(databases.migrator, () => ensurePeppers(databases.migrator, fromSettings, { dataDirectory, say }));
  await loadTaxonomy(databases.migrator, say);
  await initializeInstallation(databases.migrator, {
    demo,
    peppers,
    saveAccounts: (accounts) => writeSecretFile(accountsFile, `${JSON.stringify(accounts, null, 2)}\n`),
    log: say,
  });
  if (!demo) rmSync(accountsFile, { force: true });
}

main().catch((failure: unknown) => {
  const expected = failure instanceof SettingsError || failure instanceof LoginsError || failure instanceof MigrationsError || failure instanceof UnknownOption;
  process.stderr.write(`${expected ? failure.message : failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}\n`);
  process.exitCode = 1;
});
