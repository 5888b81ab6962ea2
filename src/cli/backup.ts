import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { backUp } from '../platform/database/backup/backup';
import { BackupFileError } from '../platform/database/backup/backup-file';
import { loginKeeping } from '../platform/database/setup/logins';
import { readPepper } from '../platform/security/pepper-file';
import { prepareRoles } from '../platform/database/setup/prepare';
import { restore, RestoreError } from '../platform/database/backup/restore';
import type { Settings } from '../platform/settings';
import { type Result, Stopped } from './result';
import { migratorOf, plainly } from './rotate-logins';

/**
 * npm starts the command in the project's folder; a relative file name is resolved against the user's working
 * directory.
 */
const fileOf = (name: string): string => resolve(process.env['INIT_CWD'] ?? '.', name);

export async function backup(settings: Settings, name: string, { force = false }: { force?: boolean }): Promise<Result> {
  const file = fileOf(name);
  if (existsSync(file) && (!force || !statSync(file).isFile())) throw new Stopped(`${file} exists. Choose another name, or add --force to replace it.`);
  if (!existsSync(dirname(file))) throw new Stopped(`The folder ${dirname(file)} does not exist. Create it first.`);
  const url = migratorOf(settings);
  const { tables, rows, peppers } = await plainly(() => backUp(url, file)).catch((failure: { code?: string }) => {
    if (['22023', '42704', '42501', '42P01'].includes(failure.code ?? ''))
      throw new Stopped('This database holds no Waymark that DATABASE_URL may read. Set DATABASE_URL to the role that `prepare` uses.');
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

export async function restoreBackup(settings: Settings, name: string, options: RestoreOptions, say: (line: string) => void): Promise<Result> {
  const file = fileOf(name);
  if (!existsSync(file)) throw new Stopped(`There is no file ${file}.`);
  const preparation = { ...preparationOf(settings, say), peppers: options.withoutPepper ? null : readPepper(settings.peppers, settings.dataDirectory) };
  const { tables, rows, at } = await plainly(() => restore(preparation, file)).catch((failure: Error) => {
    if (failure instanceof BackupFileError) throw new Stopped(`${file} is not a whole backup: ${failure.message}. Nothing was changed. Use another copy.`);
    if (failure instanceof RestoreError) throw new Stopped(failure.message);
    throw failure;
  });
  return {
    lines: [
      `${rows} rows of ${tables} tables are restored, as of ${at}.`,
      'Run `node dist/prepare.js` once more, as `npm start` does by itself, and start the servers. Everybody signs in again.',
      ...(!options.withoutPepper
        ? []
        : ['PINs and check-in codes need their pepper; until it is back or given up ("The pepper" in docs/running.md), the api does not start.']),
    ],
    document: { file, tables, rows, at },
  };
}

/** Creates only the roles and logins, for a dump that other tools restore. */
export async function rolesOnly(settings: Settings, say: (line: string) => void): Promise<Result> {
  const preparation = preparationOf(settings, say);
  await plainly(() => prepareRoles(preparation));
  return { lines: ['Roles and logins are ready.'], document: { ready: true } };
}

function preparationOf(settings: Settings, say: (line: string) => void) {
  const databaseUrl = migratorOf(settings);
  mkdirSync(settings.dataDirectory, { recursive: true, mode: 0o711 });
  return { databaseUrl, ...loginKeeping(settings.dataDirectory, settings.databases), say };
}
