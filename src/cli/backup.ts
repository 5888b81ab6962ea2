import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { backUp } from '../platform/database/backup/database-backup';
import { BackupFileError } from '../platform/database/backup/backup-file';
import { loginStore } from '../platform/database/setup/logins';
import { readPepper } from '../platform/security/pepper-file';
import { prepareRoles } from '../platform/database/setup/prepare-database';
import { restore, RestoreError } from '../platform/database/backup/database-restore';
import type { Settings } from '../platform/settings';
import { type CommandResult, CommandFailure } from './command-result';
import { migratorUrl, withReadableErrors } from './rotate-logins';

/**
 * npm starts the command in the project's folder; a relative file name is resolved against the user's working
 * directory.
 */
const resolveFile = (name: string): string => resolve(process.env['INIT_CWD'] ?? '.', name);

export async function backup(settings: Settings, name: string, { force = false }: { force?: boolean }): Promise<CommandResult> {
  const file = resolveFile(name);
  if (existsSync(file) && (!force || !statSync(file).isFile())) throw new CommandFailure(`${file} exists. Choose another name, or add --force to replace it.`);
  if (!existsSync(dirname(file))) throw new CommandFailure(`The folder ${dirname(file)} does not exist. Create it first.`);
  const url = migratorUrl(settings);
  const { tables, rows, peppers } = await withReadableErrors(() => backUp(url, file)).catch((failure: { code?: string }) => {
    if (['22023', '42704', '42501', '42P01'].includes(failure.code ?? ''))
      throw new CommandFailure('DATABASE_URL cannot read a Waymark installation in this database. Set it to the role that `prepare` uses.');
    throw failure;
  });
  const { size } = statSync(file);
  return {
    lines: [
      `${rows} rows of ${tables} tables are in ${file} (${size} bytes).`,
      'It holds personal data: encrypt it before it leaves this machine (docs/operations.md).',
      ...(peppers.length > 0
        ? [`Restoring it takes the pepper too (key ${peppers.map(({ id }) => id).join(', ')}), which is not in it: keep a copy elsewhere.`]
        : []),
    ],
    document: { file, tables, rows, bytes: size, peppers },
  };
}

interface RestoreOptions {
  /** Restores even if the keys of PINs and check-in codes are lost. */
  readonly withoutPepper?: boolean;
}

export async function restoreBackup(settings: Settings, name: string, options: RestoreOptions, say: (line: string) => void): Promise<CommandResult> {
  const file = resolveFile(name);
  if (!existsSync(file)) throw new CommandFailure(`There is no file ${file}.`);
  const preparation = { ...preparationOf(settings, say), peppers: options.withoutPepper ? null : readPepper(settings.peppers, settings.dataDirectory) };
  const { tables, rows, at } = await withReadableErrors(() => restore(preparation, file)).catch((failure: Error) => {
    if (failure instanceof BackupFileError)
      throw new CommandFailure(`${file} is not a complete backup: ${failure.message}. Nothing was changed. Use another copy.`);
    if (failure instanceof RestoreError) throw new CommandFailure(failure.message);
    throw failure;
  });
  return {
    lines: [
      `${rows} rows of ${tables} tables are restored, as of ${at}.`,
      'Run `node dist/prepare.js` once more, as `npm start` does by itself, and start the servers. Everyone must sign in again.',
      ...(!options.withoutPepper
        ? []
        : ['PINs and check-in codes need their pepper; until it is back or given up ("The pepper" in docs/running.md), the api does not start.']),
    ],
    document: { file, tables, rows, at },
  };
}

/** Creates only the roles and logins, for a dump that other tools restore. */
export async function prepareRolesOnly(settings: Settings, say: (line: string) => void): Promise<CommandResult> {
  const preparation = preparationOf(settings, say);
  await withReadableErrors(() => prepareRoles(preparation));
  return { lines: ['Roles and logins are ready.'], document: { ready: true } };
}

function preparationOf(settings: Settings, say: (line: string) => void) {
  const databaseUrl = migratorUrl(settings);
  mkdirSync(settings.dataDirectory, { recursive: true, mode: 0o711 });
  return { databaseUrl, ...loginStore(settings.dataDirectory, settings.databases), say };
}
