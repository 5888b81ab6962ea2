import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { backUp } from '../platform/backup';
import { BackupFileError } from '../platform/backup-file';
import { loginKeeping } from '../platform/logins';
import { prepareRoles } from '../platform/prepare';
import { restore, RestoreError } from '../platform/restore';
import type { Settings } from '../platform/settings';
import { type Result, Stopped } from './result';
import { migratorOf, plainly } from './rotate-logins';

/** npm starts the command in the project's folder; a relative name begins where the person is. */
const fileOf = (name: string): string => resolve(process.env['INIT_CWD'] ?? '.', name);

export async function backup(settings: Settings, name: string, { force = false }: { force?: boolean }): Promise<Result> {
  const file = fileOf(name);
  if (existsSync(file) && (!force || !statSync(file).isFile())) throw new Stopped(`${file} exists. Choose another name, or add --force to replace it.`);
  if (!existsSync(dirname(file))) throw new Stopped(`The folder ${dirname(file)} does not exist. Create it first.`);
  const url = migratorOf(settings);
  const { tables, rows } = await plainly(() => backUp(url, file)).catch((failure: { code?: string }) => {
    if (['22023', '42704', '42501', '42P01'].includes(failure.code ?? ''))
      throw new Stopped('This database holds no Waymark that DATABASE_URL may read. Set DATABASE_URL to the role that `prepare` uses.');
    throw failure;
  });
  const { size } = statSync(file);
  return {
    lines: [
      `${rows} rows of ${tables} tables are in ${file} (${size} bytes).`,
      'It holds personal data: encrypt it before it leaves this machine (docs/operations.md).',
    ],
    document: { file, tables, rows, bytes: size },
  };
}

export async function restoreBackup(settings: Settings, name: string, say: (line: string) => void): Promise<Result> {
  const file = fileOf(name);
  if (!existsSync(file)) throw new Stopped(`There is no file ${file}.`);
  const preparation = preparationOf(settings, say);
  const { tables, rows, at } = await plainly(() => restore(preparation, file)).catch((failure: Error) => {
    if (failure instanceof BackupFileError) throw new Stopped(`${file} is not a whole backup: ${failure.message}. Nothing was changed. Use another copy.`);
    if (failure instanceof RestoreError) throw new Stopped(failure.message);
    throw failure;
  });
  return {
    lines: [`${rows} rows of ${tables} tables are restored, as of ${at}. Start the servers; everybody signs in again.`],
    document: { file, tables, rows, at },
  };
}

/** Roles and logins only, for a dump that other tools restore. */
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
